// SPDX-License-Identifier: GPL-3.0-or-later
// A proxy that wants a sign-in: the first request ends before anything has left, what a person gave is tried
// once for each, and goes to that proxy and to nobody else.
#include "app/net/Network.h"
#include "app/net/ProxyLogin.h"
#include "app/net/Transport.h"
#include "tests/net/ProxyBench.h"

#include <QLoggingCategory>
#include <QNetworkReply>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;

namespace {

QByteArray s_log; // all that was logged

void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    s_log += text.toUtf8() + '\n';
}

// What became of one request: its status, or the code of what stopped it.
QString fateOf(Network &network, const QUrl &url, bool isPost = true)
{
    QNetworkRequest request(url);
    const std::unique_ptr<QNetworkReply> reply(isPost ? network.post(request, "x=1") : network.get(request));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 10000))
        return u"no end"_s;
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const Error error = Transport::error(reply.get());
    return status || error.kind != ErrorKind::NeverLeft ? QString::number(status) : error.code;
}

const QString Wanted = u"proxy-authentication"_s;
const QString Through = u"200"_s;

} // namespace

class tst_ProxyLogin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_ca.isValid(), qPrintable(m_ca.errorText())); }

    void the407EndsIt_data() { kinds(); }
    void the407EndsIt()
    {
        QFETCH(const bool, isPost);
        ProxyBench bench(m_ca);
        bench.proxy.login = "ada:secret";
        Network network;
        QCOMPARE(network.proxyLogin()->asking(), QString());
        QCOMPARE(fateOf(network, bench.root, isPost), Wanted);
        QCOMPARE(network.proxyLogin()->asking(), bench.proxy.name());
        QCOMPARE(bench.proxy.heads.size(), 1);
        QCOMPARE(bench.proxy.asked({}), 1);
        QCOMPARE(bench.proxy.carried, 0);
        QCOMPARE(bench.origin->connections(), 0);
    }

    void whatWasGivenIsSharedAndSentToTheProxyAlone_data() { kinds(); }
    void whatWasGivenIsSharedAndSentToTheProxyAlone()
    {
        QFETCH(const bool, isPost);
        ProxyBench bench(m_ca);
        bench.proxy.login = "ada:secret";
        Network first;
        QCOMPARE(fateOf(first, bench.root, isPost), Wanted);
        first.proxyLogin()->give(u"ada"_s, u"secret"_s);
        QCOMPARE(fateOf(first, bench.root, isPost), Through);
        QCOMPARE(bench.origin->requests.size(), 1);
        QVERIFY(bench.proxy.asked("ada:secret") >= 1);

        Network second(first.proxyLogin());
        QCOMPARE(fateOf(second, bench.root, isPost), Through);
        Network stranger;
        QCOMPARE(fateOf(stranger, bench.root, isPost), Wanted);
        for (const WireRequest &request : bench.origin->requests)
            QVERIFY(!request.head.toLower().contains("authorization"));
        QCOMPARE(bench.origin->requests.size(), 2);
    }

    void aWrongOneIsTriedOnce_data() { kinds(); }
    void aWrongOneIsTriedOnce()
    {
        QFETCH(const bool, isPost);
        ProxyBench bench(m_ca);
        bench.proxy.login = "ada:secret";
        Network network;
        QCOMPARE(fateOf(network, bench.root, isPost), Wanted);
        for (int i = 1; i <= 3; ++i) {
            network.proxyLogin()->give(u"ada"_s, u"wrong"_s);
            QCOMPARE(fateOf(network, bench.root, isPost), Wanted);
            QCOMPARE(bench.proxy.asked("ada:wrong"), i);
            QVERIFY(bench.proxy.heads.size() <= 1 + 2 * i);
        }
        QCOMPARE(bench.origin->connections(), 0);
        network.proxyLogin()->give(u"ada"_s, u"secret"_s);
        QCOMPARE(fateOf(network, bench.root, isPost), Through);
        QCOMPARE(bench.origin->requests.size(), 1);
    }

    void onePasswordAfterAnother_data() { kinds(); }
    void onePasswordAfterAnother()
    {
        QFETCH(const bool, isPost);
        ProxyBench bench(m_ca);
        Network network;
        for (const char *password : {"first", "second", "third"}) {
            bench.proxy.login = "ada:" + QByteArray(password);
            bench.proxy.cut();
            network.clearConnectionCache(); // the tunnel that was cut is not to be tried first
            QCOMPARE(fateOf(network, bench.root, isPost), Wanted);
            network.proxyLogin()->give(u"ada"_s, QString::fromLatin1(password));
            QCOMPARE(fateOf(network, bench.root, isPost), Through);
        }
        QCOMPARE(bench.origin->requests.size(), 3);
    }

    void notToAnotherProxy()
    {
        ProxyBench bench(m_ca);
        bench.proxy.login = "ada:secret";
        Network network;
        QCOMPARE(fateOf(network, bench.root), Wanted);
        network.proxyLogin()->give(u"ada"_s, u"secret"_s);
        ConnectProxy other(bench.origin->port());
        other.login = "ada:secret";
        qputenv("https_proxy", other.address());
        QCOMPARE(fateOf(network, bench.root), Wanted);
        QCOMPARE(other.asked("ada:secret"), 0);
        QCOMPARE(network.proxyLogin()->asking(), other.name());
    }

    // https_proxy=http://user:password@host:port works as it does everywhere, and what a person says wins.
    void whatTheSystemKnows()
    {
        ProxyBench bench(m_ca);
        bench.proxy.login = "ada:secret";
        const QByteArray host = bench.proxy.name().toLatin1();
        qputenv("https_proxy", "http://ada:secret@" + host);
        Network network;
        QCOMPARE(fateOf(network, bench.root), Through);
        qputenv("https_proxy", "http://ada:old@" + host);
        Network another;
        QCOMPARE(fateOf(another, bench.root), Wanted);
        another.proxyLogin()->give(u"ada"_s, u"secret"_s);
        QCOMPARE(fateOf(another, bench.root), Through);
    }

    void notToAServersOwnChallenge()
    {
        ProxyBench bench(m_ca);
        bench.proxy.login = "ada:secret";
        bench.origin->deed = [](const WireRequest &) {
            return WireServer::answer("401 Unauthorized", "{}", "WWW-Authenticate: Basic realm=\"x\"\r\n");
        };
        Network network;
        QCOMPARE(fateOf(network, bench.root), Wanted);
        network.proxyLogin()->give(u"ada"_s, u"secret"_s);
        QCOMPARE(fateOf(network, bench.root), u"401"_s);
        QCOMPARE(bench.origin->requests.size(), 1);
        QVERIFY(!bench.origin->requests[0].head.toLower().contains("authorization"));
    }

    void notOnTheWayToThisComputer_data()
    {
        QTest::addColumn<QString>("host");
        for (const char *host : {"127.0.0.1", "localhost", "LocalHost"})
            QTest::newRow(host) << QString::fromLatin1(host);
    }
    void notOnTheWayToThisComputer()
    {
        QFETCH(const QString, host);
        ProxyBench bench(m_ca);
        bench.proxy.login = "ada:secret";
        WireServer here;
        here.deed = [](const WireRequest &) { return WireServer::answer("407 Proxy"); };
        Network network;
        QCOMPARE(fateOf(network, bench.root), Wanted);
        network.proxyLogin()->give(u"ada"_s, u"secret"_s);
        const qsizetype before = bench.proxy.heads.size();
        QUrl url = here.url(u"/x"_s);
        url.setHost(host);
        QCOMPARE(fateOf(network, url), u"407"_s);
        QCOMPARE(bench.proxy.heads.size(), before);
        QCOMPARE(here.requests.size(), 1);
        QVERIFY(!here.requests[0].head.toLower().contains("authorization"));
        QCOMPARE(network.proxyOf(url.host()), QString());
    }

    void itIsNotLogged()
    {
        const QtMessageHandler usual = qInstallMessageHandler(keepLog);
        QLoggingCategory::setFilterRules(u"*=true"_s);
        ProxyBench bench(m_ca);
        bench.proxy.login = "ada:planted-word";
        Network network;
        const QString first = fateOf(network, bench.root);
        network.proxyLogin()->give(u"ada"_s, u"wrong-planted-word"_s);
        const QString second = fateOf(network, bench.root);
        network.proxyLogin()->give(u"ada"_s, u"planted-word"_s);
        const QString third = fateOf(network, bench.root);
        qDebug("the log is read");
        QLoggingCategory::setFilterRules({});
        qInstallMessageHandler(usual);
        QCOMPARE(QStringList({first, second, third}), QStringList({Wanted, Wanted, Through}));
        QVERIFY(s_log.contains("the log is read"));
        QVERIFY(!s_log.contains("planted-word"));
        QVERIFY(!s_log.contains(QByteArray("ada:planted-word").toBase64()));
    }

private:
    static void kinds()
    {
        QTest::addColumn<bool>("isPost");
        QTest::newRow("GET") << false;
        QTest::newRow("POST") << true;
    }

    ThrowawayCa m_ca;
};

QTEST_GUILESS_MAIN(tst_ProxyLogin)
#include "tst_ProxyLogin.moc"

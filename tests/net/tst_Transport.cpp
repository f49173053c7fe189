// SPDX-License-Identifier: GPL-3.0-or-later
// What stood between us and the server: each has its code, its host and its reason, and where nothing can
// have left that is said, and only there.
#include "app/net/Network.h"
#include "app/net/Transport.h"
#include "tests/net/ProxyBench.h"

#include <QScopeGuard>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;
using Deed = WireServer::Deed;
using Manner = ConnectProxy::Manner;

namespace {

using Reply = std::unique_ptr<QNetworkReply>;

bool isDone(const Reply &reply)
{
    return QTest::qWaitFor([&reply] { return reply->isFinished(); }, 20000);
}

Reply send(Network &network, const QUrl &url, bool isPost)
{
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer planted");
    return Reply(isPost ? network.post(request, "planted=1") : network.get(request));
}

} // namespace

class tst_Transport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_ca.isValid(), qPrintable(m_ca.errorText())); }
    void certificates_data();
    void certificates();
    void severalReadsOfABadServer();
    void noWayToTheServer_data();
    void noWayToTheServer();
    void aHandshakeThatFails_data();
    void aHandshakeThatFails();
    void whatMayHaveLeft();
    void aProxyInTheWay_data();
    void aProxyInTheWay();
    void aProxyThatIsNotThere();
    void aCaptivePortal_data();
    void aCaptivePortal();

private:
    ThrowawayCa m_ca;
};

void tst_Transport::certificates_data()
{
    QTest::addColumn<QSslConfiguration>("server");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("reason");
    const QByteArray right = "DNS:localhost,IP:127.0.0.1";
    QTest::newRow("good") << m_ca.signedFor(right) << QString() << QString();
    QTest::newRow("expired") << m_ca.signedFor(right, -9, -2) << u"certificate-expired"_s << u"expired"_s;
    QTest::newRow("not yet valid") << m_ca.signedFor(right, 2, 9) << u"certificate-not-yet-valid"_s
                                   << u"not yet valid"_s;
    QTest::newRow("self-signed") << m_ca.selfSignedFor(right) << u"certificate-untrusted"_s
                                 << u"self-signed"_s;
    QTest::newRow("self-signed, of another host")
        << m_ca.selfSignedFor("DNS:portal.example") << u"certificate-untrusted"_s << u"self-signed"_s;
    QTest::newRow("unknown authority")
        << ThrowawayCa().signedFor(right) << u"certificate-untrusted"_s << u"issuer"_s;
    QTest::newRow("another host") << m_ca.signedFor("DNS:portal.example") << u"certificate-host"_s
                                  << u"host name"_s;
    QTest::newRow("another host, expired")
        << m_ca.signedFor("DNS:portal.example", -9, -2) << u"certificate-host"_s << u"host name"_s;
}

void tst_Transport::certificates()
{
    QFETCH(const QSslConfiguration, server);
    QFETCH(const QString, code);
    QFETCH(const QString, reason);
    QVERIFY(!server.isNull());
    const auto back = qScopeGuard([usual = QSslConfiguration::defaultConfiguration()] {
        QSslConfiguration::setDefaultConfiguration(usual);
    });
    QSslConfiguration::setDefaultConfiguration(m_ca.forClient());
    const auto origin = WireServer::overTls(server);
    origin->deed = [](const WireRequest &) { return WireServer::answer("200 OK", "{}"); };
    for (const bool isPost : {false, true}) {
        Network network;
        const Reply reply = send(network, origin->url(u"/x"_s, u"https"_s), isPost);
        QVERIFY(isDone(reply));
        const Error error = Transport::error(reply.get());
        QCOMPARE(reply->error() == QNetworkReply::NoError, code.isEmpty());
        if (code.isEmpty())
            continue;
        QCOMPARE(error.kind, ErrorKind::NeverLeft);
        QCOMPARE(error.code, code);
        QVERIFY2(error.message.startsWith(u"127.0.0.1: "_s) && error.message.contains(reason),
                 qPrintable(error.message));
    }
    QCOMPARE(origin->requests.size(), code.isEmpty() ? 2 : 0);
}

// Each of many that wait for the same server hears why.
void tst_Transport::severalReadsOfABadServer()
{
    const auto origin = WireServer::overTls(m_ca.forServer());
    Network network;
    std::vector<Reply> replies;
    for (int i = 0; i < 10; ++i)
        replies.push_back(send(network, origin->url(u"/x"_s, u"https"_s), false));
    for (const Reply &reply : replies) {
        QVERIFY(isDone(reply));
        QCOMPARE(Transport::error(reply.get()).code, u"certificate-untrusted"_s);
    }
    QCOMPARE(origin->requests.size(), 0);
}

void tst_Transport::noWayToTheServer_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("host");
    QTest::newRow("no such host") << u"https://graph.invalid/x"_s << u"offline"_s << u"graph.invalid"_s;
    // What no route leads to: a group address, which TCP cannot reach.
    QTest::newRow("no route") << u"https://224.0.0.1/x"_s << u"offline"_s << u"224.0.0.1: "_s;
    QTest::newRow("refused") << u"https://127.0.0.1:1/x"_s << u"refused"_s << u"127.0.0.1: "_s;
    QTest::newRow("refused, http") << u"http://127.0.0.1:1/x"_s << u"refused"_s << u"127.0.0.1: "_s;
}

void tst_Transport::noWayToTheServer()
{
    QFETCH(const QString, address);
    QFETCH(const QString, code);
    QFETCH(const QString, host);
    for (const bool isPost : {false, true}) {
        Network network;
        const Reply reply = send(network, QUrl(address), isPost);
        QVERIFY(isDone(reply));
        const Error error = Transport::error(reply.get());
        QCOMPARE(error.kind, ErrorKind::NeverLeft);
        QCOMPARE(error.code, code);
        QVERIFY2(error.message.contains(host) && error.message.size() > host.size(),
                 qPrintable(error.message));
    }
}

void tst_Transport::aHandshakeThatFails_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("hung up") << QByteArray();
    QTest::newRow("not TLS at all") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
}

void tst_Transport::aHandshakeThatFails()
{
    QFETCH(const QByteArray, answer);
    QTcpServer server;
    QByteArray heard;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&heard, socket, answer] {
            heard += socket->readAll();
            socket->write(answer);
            socket->disconnectFromHost();
        });
    });
    for (const bool isPost : {false, true}) {
        Network network;
        const Reply reply =
            send(network, QUrl(u"https://127.0.0.1:"_s + QString::number(server.serverPort())), isPost);
        QVERIFY(isDone(reply));
        const Error error = Transport::error(reply.get());
        QCOMPARE(error.kind, ErrorKind::NeverLeft);
        QCOMPARE(error.code, u"tls"_s);
        QVERIFY2(error.message.startsWith(u"127.0.0.1: "_s), qPrintable(error.message));
    }
    QVERIFY(!heard.isEmpty() && !heard.contains("planted"));
}

void tst_Transport::whatMayHaveLeft()
{
    const auto origin = WireServer::overTls(m_ca.forServer());
    const auto back = qScopeGuard([usual = QSslConfiguration::defaultConfiguration()] {
        QSslConfiguration::setDefaultConfiguration(usual);
    });
    QSslConfiguration::setDefaultConfiguration(m_ca.forClient());
    Network network;
    const Reply reply = send(network, origin->url(u"/x"_s, u"https"_s), true);
    QVERIFY(isDone(reply)); // dropped before the answer
    QCOMPARE(origin->requests.size(), 1);
    const Error error = Transport::error(reply.get());
    QCOMPARE(error.kind, ErrorKind::Lost);
    QCOMPARE(error.code, QString());
    QVERIFY(!error.message.isEmpty());
}

void tst_Transport::aProxyInTheWay_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *status) {
        QTest::newRow(status) << Manner::Answer
                              << "HTTP/1.1 " + QByteArray(status) + "\r\nContent-Length: 0\r\n\r\n";
    };
    for (const char *status :
         {"403 Forbidden", "404 Not Found", "502 Bad Gateway", "503 Unavailable", "200 OK"})
        row(status);
    QTest::newRow("rubbish") << Manner::Answer << QByteArray("rubbish\r\n\r\n");
}

void tst_Transport::aProxyInTheWay()
{
    QFETCH(const Manner, manner);
    QFETCH(const QByteArray, answer);
    ProxyBench bench(m_ca);
    bench.proxy.manner = manner;
    bench.proxy.answer = answer;
    for (const bool isPost : {false, true}) {
        Network network;
        const Reply reply = send(network, bench.root, isPost);
        QVERIFY(isDone(reply));
        const Error error = Transport::error(reply.get());
        QCOMPARE(error.kind, ErrorKind::NeverLeft);
        QCOMPARE(error.code, u"proxy"_s);
        QVERIFY2(error.message.startsWith(bench.proxy.name() + u": "_s), qPrintable(error.message));
    }
    QCOMPARE(bench.origin->connections(), 0);
    for (const QByteArray &head : bench.proxy.heads)
        QVERIFY(!head.contains("planted"));
}

void tst_Transport::aProxyThatIsNotThere()
{
    ProxyBench bench(m_ca);
    bench.proxy.close();
    for (const bool isPost : {false, true}) {
        Network network;
        const Reply reply = send(network, bench.root, isPost);
        QVERIFY(isDone(reply));
        QCOMPARE(Transport::error(reply.get()).kind, ErrorKind::NeverLeft);
        QCOMPARE(Transport::error(reply.get()).code, u"proxy"_s);
    }
    qputenv("https_proxy", "http://proxy.invalid:3128");
    Network network;
    const Reply reply = send(network, bench.root, true);
    QVERIFY(isDone(reply));
    const Error error = Transport::error(reply.get());
    QCOMPARE(error.code, u"proxy"_s);
    QVERIFY2(error.message.startsWith(u"proxy.invalid:3128: "_s), qPrintable(error.message));
}

void tst_Transport::aCaptivePortal_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<bool>("isPortal");
    const auto html = "Content-Type: text/html\r\n";
    QTest::newRow("a page") << WireServer::answer("200 OK", "\xef\xbb\xbf\n<!doctype html>", html) << true;
    QTest::newRow("511") << WireServer::answer("511 Network Authentication Required", "", html) << true;
    QTest::newRow("elsewhere") << WireServer::answer("302 Found", "", "Location: http://portal.example/\r\n")
                               << true;
    QTest::newRow("here") << WireServer::answer("302 Found", "", "Location: /other\r\n") << false;
    QTest::newRow("not modified") << WireServer::answer("304 Not Modified") << false;
    QTest::newRow("json") << WireServer::answer("200 OK", "{\"a\":\"<\"}", html) << false;
    QTest::newRow("empty") << WireServer::answer("200 OK") << false;
    QTest::newRow("a refusal") << WireServer::answer("403 Forbidden", "<html>", html) << false;
    QTest::newRow("a gateway") << WireServer::answer("502 Bad Gateway", "<html>", html) << false;
}

void tst_Transport::aCaptivePortal()
{
    QFETCH(const Deed, deed);
    QFETCH(const bool, isPortal);
    WireServer server;
    server.deed = [&deed](const WireRequest &) { return deed; };
    Network network;
    const Reply reply = send(network, server.url(u"/x"_s), false);
    QVERIFY(isDone(reply));
    QCOMPARE(Transport::isCaptivePortal(reply.get(), reply->readAll()), isPortal);
}

QTEST_GUILESS_MAIN(tst_Transport)
#include "tst_Transport.moc"

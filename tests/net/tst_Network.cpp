// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/Network.h"
#include "tests/support/ThrowawayCa.h"
#include "tests/support/WireServer.h"

#include <QNetworkCookieJar>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;

namespace {

using Reply = std::unique_ptr<QNetworkReply>;

bool isDone(const Reply &reply)
{
    return QTest::qWaitFor([&reply] { return reply->isFinished(); }, 10000);
}

QNetworkRequest formTo(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    return request;
}

} // namespace

class tst_Network : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_ca.isValid(), qPrintable(m_ca.errorText())); }

    void anEmptyPostSaysSo()
    {
        WireServer server;
        server.deed = [](const WireRequest &) { return WireServer::answer("202 Accepted"); };
        Network network;
        const Reply reply(network.post(QNetworkRequest(server.url(u"/recall"_s)), QByteArray()));
        QVERIFY(isDone(reply));
        QCOMPARE(server.requests.size(), 1);
        QCOMPARE(server.requests[0].header("Content-Length"), "0");
        QCOMPARE(server.requests[0].header("Content-Type"), "application/json");
        QCOMPARE(server.requests[0].header("Transfer-Encoding"), "");
    }

    void aRedirectIsNotFollowed_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<bool>("isPost");
        for (const char *status :
             {"301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"})
            for (const bool isPost : {false, true})
                QTest::addRow("%s %s", status, isPost ? "POST" : "GET") << QByteArray(status) << isPost;
    }
    void aRedirectIsNotFollowed()
    {
        QFETCH(const QByteArray, status);
        QFETCH(const bool, isPost);
        WireServer elsewhere;
        WireServer server;
        server.deed = [&](const WireRequest &) {
            return WireServer::answer(status, {},
                                      "Location: " + elsewhere.url(u"/stolen"_s).toEncoded() + "\r\n");
        };
        Network network;
        QNetworkRequest request = formTo(server.url(u"/here"_s));
        request.setRawHeader("Authorization", "Bearer secret");
        const Reply reply(isPost ? network.post(request, "a=1") : network.get(request));
        QVERIFY(isDone(reply));
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), status.left(3).toInt());
        QCOMPARE(server.requests.size(), 1);
        QCOMPARE(server.requests[0].header("Authorization"), "Bearer secret");
        QCOMPARE(elsewhere.connections(), 0);
    }

    void loopbackNeedsNoProxy_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("127.0.0.1") << u"127.0.0.1"_s;
        QTest::newRow("localhost") << u"localhost"_s;
        QTest::newRow("LOCALHOST") << u"LOCALHOST"_s;
    }
    void loopbackNeedsNoProxy()
    {
        QFETCH(const QString, host);
        WireServer proxy;
        WireServer server;
        server.deed = [](const WireRequest &) { return WireServer::answer("200 OK", "{}"); };
        proxy.deed = [](const WireRequest &) { return WireServer::answer("502 Bad Gateway"); };
        qputenv("http_proxy", proxy.url().toEncoded());
        Network network;
        QUrl url = server.url(u"/direct"_s);
        url.setHost(host);
        const Reply direct(network.get(QNetworkRequest(url)));
        QVERIFY(isDone(direct));
        QCOMPARE(direct->error(), QNetworkReply::NoError);
        QCOMPARE(proxy.connections(), 0);

        // Asked of us alone, for systems whose own rules leave loopback out already.
        QVERIFY(network.proxyFactory());
        QCOMPARE(network.proxyFactory()->queryProxy(QNetworkProxyQuery(url)),
                 {QNetworkProxy(QNetworkProxy::NoProxy)});

        // The other way round: the proxy is in force for other hosts.
        const Reply through(network.get(QNetworkRequest(QUrl(u"http://graph.invalid/x"_s))));
        QVERIFY(isDone(through));
        qunsetenv("http_proxy");
        QCOMPARE(proxy.requests.size(), 1);
        QCOMPARE(proxy.requests[0].target, "http://graph.invalid/x");
    }

    void cookiesAreNeitherKeptNorSent()
    {
        WireServer server;
        server.deed = [](const WireRequest &) {
            return WireServer::answer("200 OK", "{}", "Set-Cookie: a=b; Path=/\r\n");
        };
        Network network;
        for (int i = 0; i < 2; ++i) {
            const Reply reply(network.get(QNetworkRequest(server.url(u"/"_s))));
            QVERIFY(isDone(reply));
        }
        QCOMPARE(server.requests.size(), 2);
        QCOMPARE(server.requests[1].header("Cookie"), "");
        QVERIFY(network.cookieJar()->cookiesForUrl(server.url(u"/"_s)).isEmpty());
    }

    void everyRequestSaysWhoItIs()
    {
        WireServer server;
        server.deed = [](const WireRequest &) { return WireServer::answer("200 OK", "{}"); };
        Network network;
        const Reply get(network.get(QNetworkRequest(server.url(u"/"_s))));
        QVERIFY(isDone(get));
        const Reply post(network.post(QNetworkRequest(server.url(u"/"_s)), "{}"));
        QVERIFY(isDone(post));
        QCOMPARE(server.requests.size(), 2);
        for (const WireRequest &request : server.requests)
            QCOMPARE(request.header("User-Agent"), Network::userAgent());
        QVERIFY(Network::userAgent().startsWith("Takeback/" TAKEBACK_VERSION " (Qt 6."));
    }

    void aChallengeIsNotAnsweredWithCredentials()
    {
        WireServer server;
        server.deed = [](const WireRequest &) {
            return WireServer::answer("401 Unauthorized", "{\"error\":1}",
                                      "WWW-Authenticate: Basic realm=\"x\"\r\n");
        };
        Network network;
        const Reply reply(network.post(QNetworkRequest(server.url(u"/"_s)), "{}"));
        QVERIFY(isDone(reply));
        QCOMPARE(server.requests.size(), 1);
        QCOMPARE(reply->readAll(), "{\"error\":1}");
    }

    // Read from the greeting of TLS itself: the protocols a client would speak (ALPN, RFC 7301).
    void aPostNeverSpeaksHttp2()
    {
        QList<QByteArray> greetings;
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, &server, [&greetings, socket] {
                greetings << socket->readAll();
                socket->abort();
            });
        });
        Network network;
        QUrl url(u"https://127.0.0.1/"_s);
        url.setPort(server.serverPort());
        const Reply get(network.get(QNetworkRequest(url)));
        QVERIFY(isDone(get));
        QVERIFY(!greetings.isEmpty() && greetings.first().contains("\x02h2"));
        greetings.clear();
        const Reply post(network.post(formTo(url), "a=1"));
        QVERIFY(isDone(post));
        QVERIFY(!greetings.isEmpty() && !greetings.first().contains("\x02h2"));
    }

    void anUnknownCertificateIsAnError()
    {
        const auto server = WireServer::overTls(m_ca.forServer());
        server->deed = [](const WireRequest &) { return WireServer::answer("200 OK", "{}"); };
        Network untold;
        const Reply reply(untold.post(formTo(server->url(u"/post"_s, u"https"_s)), "secret=1"));
        QVERIFY(isDone(reply));
        QCOMPARE(reply->error(), QNetworkReply::SslHandshakeFailedError);
        QVERIFY(server->requests.isEmpty());

        Network told;
        const Reply second(told.post(overTlsTo(*server), "secret=1"));
        QVERIFY(isDone(second));
        QCOMPARE(second->error(), QNetworkReply::NoError);
        QCOMPARE(server->requests.size(), 1);
    }

    void aConnectionDroppedInTheHandshakeIsAnError()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, &QTcpSocket::abort);
        });
        Network network;
        QUrl url(u"https://127.0.0.1/post"_s);
        url.setPort(server.serverPort());
        const Reply reply(network.post(formTo(url), "secret=1"));
        QVERIFY(isDone(reply));
        QVERIFY(reply->error() != QNetworkReply::NoError);
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 0);
    }

private:
    QNetworkRequest overTlsTo(const WireServer &server) const
    {
        QNetworkRequest request = formTo(server.url(u"/post"_s, u"https"_s));
        request.setSslConfiguration(m_ca.forClient());
        return request;
    }

    ThrowawayCa m_ca;
};

QTEST_GUILESS_MAIN(tst_Network)
#include "tst_Network.moc"

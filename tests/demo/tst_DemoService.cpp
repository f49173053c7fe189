// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/DemoClient.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace Takeback::Demo;

// The service as a whole: starting, stopping with calls under way, many calls at once, what it remembers of
// them.
class tst_DemoService : public QObject {
    Q_OBJECT
private slots:
    void startsAndSaysWhere();
    void stopsWithCallsUnderWay();
    void noMoreThanFourAtOnce();
    void hangingTakesNoOnesPlace();
    void remembersRequestsWithoutTokens();
    void answersQtsOwnClient();
    void keepsConnectionsOpen();
    void survivesNonsense();
};

void tst_DemoService::startsAndSaysWhere()
{
    DemoService one;
    DemoService two;
    QVERIFY2(one.start() && two.start(), qPrintable(one.errorString()));
    QVERIFY(one.port() != two.port());
    QCOMPARE(one.origin(), QString(u"http://127.0.0.1:"_s % QString::number(one.port())));
    QVERIFY(DemoClient(one.port()).ask("GET", "/").body.contains("It runs"));
}

void tst_DemoService::stopsWithCallsUnderWay()
{
    auto service = std::make_unique<DemoService>();
    QVERIFY(service->start());
    DemoClient client(service->port());
    QVERIFY(client.signIn());
    service->play({Fault::hang().repeated(2), Fault::latency(600000)});
    QList<QTcpSocket *> sockets;
    for (int i = 0; i < 5; ++i) { // three requests, one half of a request, one connection that says nothing
        auto *socket = new QTcpSocket(this);
        sockets.append(socket);
        socket->connectToHost(u"127.0.0.1"_s, service->port());
        QVERIFY(socket->waitForConnected());
        socket->write(i < 3 ? "GET /v1.0/me HTTP/1.1\r\nHost: a\r\n\r\n" : i < 4 ? "POST /v1.0" : "");
        socket->flush();
    }
    QTRY_COMPARE(service->unplayed(), 0);
    service.reset(); // all of the above would last longer than a test may
    for (QTcpSocket *socket : sockets)
        QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
}

void tst_DemoService::noMoreThanFourAtOnce()
{
    DemoService service;
    QVERIFY(service.start());
    DemoClient client(service.port());
    QVERIFY(client.signIn());
    service.play({Fault::latency(1500).on("GET", "/me/messages").repeated(4)});
    std::vector<std::thread> threads;
    std::atomic<int> good = 0;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] { good += client.get("/v1.0/me/messages").status == 200; });
    QTRY_COMPARE(service.unplayed(), 0);
    const Answer fifth = client.get("/v1.0/me/messages");
    const Answer byName = client.get("/v1.0/users/mira%40northwind.example/messages");
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(fifth.status, 429);
    QCOMPARE(fifth.errorCode(), u"ApplicationThrottled"_s);
    QCOMPARE(fifth.header("Retry-After"), QByteArray("1"));
    QCOMPARE(byName.status, 429); // the same mailbox by another way
    QCOMPARE(good.load(), 4);
    QCOMPARE(client.get("/v1.0/me/messages").status, 200);
}

void tst_DemoService::hangingTakesNoOnesPlace()
{
    DemoService service;
    QVERIFY(service.start());
    DemoClient client(service.port());
    QVERIFY(client.signIn());
    service.play({Fault::hang().on("GET", "/me$").repeated(5)});
    QList<QTcpSocket *> sockets;
    for (int i = 0; i < 5; ++i) {
        auto *socket = new QTcpSocket(this);
        socket->connectToHost(u"127.0.0.1"_s, service.port());
        QVERIFY(socket->waitForConnected());
        socket->write("GET /v1.0/me HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + client.access
                      + "\r\n\r\n");
        socket->flush();
        QTRY_COMPARE(service.unplayed(), 4 - i);
    }
    QCOMPARE(client.get("/v1.0/me").status, 200);
}

void tst_DemoService::remembersRequestsWithoutTokens()
{
    DemoService service;
    QVERIFY(service.start());
    DemoClient client(service.port());
    QVERIFY(client.signIn());
    const qsizetype before = service.seen().size();
    client.get(
        "/v1.0/me?$select=id",
        {{"client-request-id", "7"}, {"Prefer", "a=b"}, {"User-Agent", "T/1"}, {"Accept-Encoding", "gzip"}});
    client.ask("POST", "/beta/me/x%2Fy/recall", {{"Content-Type", "application/json"}}, "{}");
    const QList<SeenRequest> seen = service.seen().mid(before);
    QCOMPARE(seen.size(), 2);
    QCOMPARE(seen.at(0).target, QByteArray("/v1.0/me?$select=id"));
    QCOMPARE(seen.at(0).clientRequestId, QByteArray("7"));
    QCOMPARE(seen.at(0).prefer, QByteArray("a=b"));
    QCOMPARE(seen.at(0).userAgent, QByteArray("T/1"));
    QCOMPARE(seen.at(0).acceptEncoding, QByteArray("gzip"));
    QVERIFY(seen.at(0).authorized && seen.at(0).contentLength.isEmpty());
    QCOMPARE(seen.at(0).status, 200);
    QCOMPARE(seen.at(1).method, QByteArray("POST"));
    QCOMPARE(seen.at(1).target, QByteArray("/beta/me/x%2Fy/recall"));
    QCOMPARE(seen.at(1).contentLength, QByteArray("2"));
    QCOMPARE(seen.at(1).contentType, QByteArray("application/json"));
    QVERIFY(!seen.at(1).authorized);
    QCOMPARE(service.recallPostsSeen(), 1);
}

// gzip as Qt undoes it, and all in all an HTTP that another implementation understands.
void tst_DemoService::answersQtsOwnClient()
{
    DemoService service;
    QVERIFY(service.start());
    DemoClient client(service.port());
    QVERIFY(client.signIn());
    QNetworkAccessManager network;
    const QByteArray target = "/v1.0/me/messages?$top=100&$select=subject,bodyPreview";
    QNetworkRequest request(QUrl::fromEncoded(QByteArray(service.origin().toLatin1() + target)));
    request.setRawHeader("Authorization", "Bearer " + client.access);
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(finished.wait());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QVERIFY(service.seen().last().acceptEncoding.contains("gzip"));
    QCOMPARE(reply->readAll(), client.get(target).body);
}

void tst_DemoService::keepsConnectionsOpen()
{
    DemoService service;
    QVERIFY(service.start());
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, service.port());
    QVERIFY(socket.waitForConnected());
    QByteArray all;
    for (int i = 1; i <= 20; ++i) {
        socket.write("GET /v1.0/me HTTP/1.1\r\nHost: a\r\n\r\n");
        while (all.count("Access token is empty") < i && socket.waitForReadyRead())
            all += socket.readAll();
    }
    QCOMPARE(all.count("HTTP/1.1 401"), 20);
}

void tst_DemoService::survivesNonsense()
{
    DemoService service;
    QVERIFY(service.start());
    const DemoClient client(service.port());
    const QByteArray end = " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
    for (const QByteArray &line :
         {QByteArray("GET /v1.0/me/%00%ff"), QByteArray("GET /%0a%0d"), QByteArray("GET /v1.0/users//"),
          QByteArray("GET /v1.0/"), QByteArray("GET /organizations/oauth2/v2.0/authorize?%"),
          QByteArray("GET ?"), QByteArray("HEAD /v1.0/me"), QByteArray("OPTIONS /v1.0/me"),
          QByteArray("GET /" + QByteArray(4000, '/'))}) {
        client.raw(line + end);
    }
    for (const QByteArray &bytes :
         {QByteArray("\r\n\r\n"), QByteArray("BREW /v1.0/me" + end), QByteArray("GET /v1.0/m"),
          QByteArray("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n")}) {
        QTcpSocket socket; // said and gone
        socket.connectToHost(u"127.0.0.1"_s, service.port());
        QVERIFY(socket.waitForConnected());
        socket.write(bytes);
        QVERIFY(socket.waitForBytesWritten());
    }
    QVERIFY(client.ask("GET", "/").body.contains("It runs"));
    QCOMPARE(client.form("/organizations/login", {{QString(5000, u'x'), QString(9000, u'y')}}).status, 413);
}

QTEST_GUILESS_MAIN(tst_DemoService)
#include "tst_DemoService.moc"

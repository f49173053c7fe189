// SPDX-License-Identifier: GPL-3.0-or-later
// The queue: four at a time, the background last, tokens to the Graph root only, and nothing that dangles.
#include "tests/graph/GraphBench.h"

#include <QTest>

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;
using Deed = WireServer::Deed;

class TestGraphClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fourAtATime();
    void backgroundGoesLast();
    void freshStart_data();
    void freshStart();
    void foreignLinks_data();
    void foreignLinks();
    void ownLinkIsFollowedVerbatim();
    void deletedCalls();
    void clientGoesFirst();
    void exchangedHasNoSecrets();
};

void TestGraphClient::fourAtATime()
{
    GraphBench bench;
    bench.wire.deed = [](const WireRequest &) { return Deed{Deed::Hang}; };
    QObject owner;
    int atDoor = 0;
    for (int i = 0; i < 2; ++i)
        bench.client.call(GraphBench::read(), &owner)->start();
    for (int i = 0; i < 5; ++i) {
        GraphCall *recall = bench.client.call(GraphBench::recall(), &owner);
        connect(recall, &GraphCall::atTheDoor, recall, [&atDoor] { ++atDoor; });
        recall->start();
    }
    QTRY_COMPARE(bench.wire.requests.size(), 2);
    QTRY_COMPARE(atDoor, 2); // a recall at the door has its place already
    delete owner.children().first(); // a read gives its place up
    QTRY_COMPARE(atDoor, 3);
    QCOMPARE(bench.wire.requests.size(), 2);
}

// Four in the background are under way and more wait: who comes now is next, before all of them.
void TestGraphClient::backgroundGoesLast()
{
    GraphBench bench;
    bench.wire.deed = [](const WireRequest &) { return Deed{Deed::Hang}; };
    QObject owner;
    GraphRequest background = GraphBench::read("/v1.0/background");
    background.isBackground = true;
    QList<GraphCall *> calls;
    for (int i = 0; i < 7; ++i)
        calls << bench.client.call(background, &owner);
    for (GraphCall *call : std::as_const(calls))
        call->start();
    QTRY_COMPARE(bench.wire.requests.size(), 4); // all places while nobody else waits
    bench.client.call(GraphBench::read("/v1.0/first"), &owner)->start();
    bench.client.call(GraphBench::read("/v1.0/second"), &owner)->start();
    for (const char *next : {"/v1.0/first", "/v1.0/second", "/v1.0/background"}) {
        const auto size = bench.wire.requests.size();
        delete calls.takeFirst();
        QTRY_COMPARE(bench.wire.requests.size(), size + 1);
        QCOMPARE(bench.wire.requests.last().target, next);
    }
}

void TestGraphClient::freshStart_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("wanted");
    const QByteArray head = "Location: https://g.example/v1.0/x?$deltatoken=a%2Bb\r\n";
    QTest::newRow("told") << QByteArray("410 Gone") << head
                          << u"https://g.example/v1.0/x?$deltatoken=a%2Bb"_s;
    QTest::newRow("not told") << QByteArray("410 Gone") << QByteArray() << QString();
    QTest::newRow("another status") << QByteArray("404 Not Found") << head << QString();
}

void TestGraphClient::freshStart()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, head);
    QFETCH(QString, wanted);
    GraphBench bench;
    bench.play({WireServer::answer(status, R"({"error":{"code":"x"}})", head)});
    const auto reply = bench.ask(GraphBench::read());
    QVERIFY(reply && reply->error);
    QCOMPARE(reply->error->httpStatus, status.left(3).toInt());
    QCOMPARE(QString::fromLatin1(reply->freshStart.toEncoded()), wanted);
    QCOMPARE(bench.wire.requests.size(), 1); // and it is not followed by itself
}

void TestGraphClient::foreignLinks_data()
{
    QTest::addColumn<QString>("link"); // with %1 for our server's port, %2 for the other's
    for (const char *link :
         {"http://127.0.0.1:%2/v1.0/x", "https://127.0.0.1:%1/v1.0/x", "http://localhost:%1/v1.0/x",
          "http://127.0.0.1/v1.0/x", "http://a@127.0.0.1:%1/v1.0/x", "//127.0.0.1:%1/v1.0/x",
          "http://127.0.0.1.evil.example:%1/v1.0/x", "file:///etc/passwd", "/v1.0/x"})
        QTest::newRow(link) << QString::fromLatin1(link);
}

void TestGraphClient::foreignLinks()
{
    QFETCH(QString, link);
    GraphBench bench;
    WireServer other;
    GraphRequest request;
    request.link = QUrl(link.replace(u"%1"_s, QString::number(bench.wire.port()))
                            .replace(u"%2"_s, QString::number(other.port())));
    QVERIFY(!bench.client.isOwn(request.link));
    const auto reply = bench.ask(request);
    QVERIFY(reply && reply->error);
    QCOMPARE(int(reply->error->kind), int(ErrorKind::ForeignHost));
    QVERIFY(reply->hasNeverLeft);
    QVERIFY(!reply->exchange.isAnswered());
    bench.play({WireServer::answer("200 OK", "{}")});
    QVERIFY(bench.ask(GraphBench::read())); // the only one that anybody has seen
    QCOMPARE(bench.wire.connections() + other.connections(), 1);
}

void TestGraphClient::ownLinkIsFollowedVerbatim()
{
    GraphBench bench;
    bench.play({WireServer::answer("200 OK", "{}")});
    const QByteArray target = "/v1.0/me/mailfolders('a')/messages?%24skiptoken=a%2Bb%3D%26c%20d'e&x=%7B%22";
    GraphRequest request;
    request.link = QUrl::fromEncoded(QByteArray(bench.wire.url().toEncoded() + target), QUrl::StrictMode);
    QVERIFY(bench.client.isOwn(request.link));
    const auto reply = bench.ask(request);
    QVERIFY(reply && !reply->error);
    QCOMPARE(bench.wire.requests.at(0).target, target);
    QCOMPARE(bench.wire.requests.at(0).header("Authorization"), "Bearer token-1");
}

void TestGraphClient::deletedCalls()
{
    GraphBench bench;
    bench.wire.deed = [](const WireRequest &request) {
        return request.target.endsWith("last") ? WireServer::answer("200 OK", "{}") : Deed{Deed::Hang};
    };
    QObject owner;
    for (int i = 0; i < 12; ++i) { // in flight, at the door, in the queue
        GraphCall *call = bench.client.call(i % 2 ? GraphBench::recall() : GraphBench::read(), &owner);
        connect(call, &GraphCall::finished, call, [] { QFAIL("a deleted call has spoken"); });
        call->start();
    }
    QTRY_COMPARE(bench.wire.requests.size(), 2);
    qDeleteAll(owner.children());
    const auto reply = bench.ask(GraphBench::read("/v1.0/last"));
    QVERIFY(reply && !reply->error);
    QCOMPARE(bench.wire.requests.size(), 3);

    // Deleted in its own signals.
    GraphCall *shy = bench.client.call(GraphBench::recall(), &owner);
    connect(shy, &GraphCall::atTheDoor, &owner, [shy] { delete shy; });
    shy->start();
    GraphCall *last = bench.client.call(GraphBench::read("/v1.0/last"), &owner);
    connect(last, &GraphCall::finished, &owner, [last] { delete last; });
    last->start();
    QTRY_VERIFY(owner.children().isEmpty());
}

void TestGraphClient::clientGoesFirst()
{
    Network network;
    WireServer wire;
    wire.deed = [](const WireRequest &) { return Deed{Deed::Hang}; };
    auto client = std::make_unique<GraphClient>(&network, wire.url(), nullptr);
    client->setToken(u"t"_s);
    QObject owner;
    QList<GraphReply> replies;
    for (int i = 0; i < 6; ++i) {
        GraphCall *call = client->call(i == 0 ? GraphBench::read() : GraphBench::recall(), &owner);
        connect(call, &GraphCall::finished, call, [&](const GraphReply &reply) { replies << reply; });
        call->start();
    }
    GraphCall *late = client->call(GraphBench::recall(), &owner);
    connect(late, &GraphCall::finished, late, [&](const GraphReply &reply) { replies << reply; });
    QTRY_COMPARE(wire.requests.size(), 1);
    client.reset();
    late->start();
    QTRY_COMPARE(replies.size(), 6); // all but the read that is on its way
    for (const GraphReply &reply : std::as_const(replies)) {
        QCOMPARE(int(reply.error->kind), int(ErrorKind::Canceled));
        QCOMPARE(stateWord(reply.fate), u"Planned"_s);
        QVERIFY(reply.hasNeverLeft);
    }
}

void TestGraphClient::exchangedHasNoSecrets()
{
    GraphBench bench;
    bench.play({WireServer::answer("200 OK", "{}")});
    QSignalSpy exchanged(&bench.client, &GraphClient::exchanged);
    QVERIFY(bench.ask(GraphBench::read("/v1.0/me?$search=secret")));
    QCOMPARE(exchanged.size(), 1);
    const auto told = exchanged.at(0).at(0).value<Exchange>();
    QCOMPARE(told.method, u"GET"_s);
    QVERIFY(told.target.endsWith(u"/v1.0/me"_s));
}

QTEST_GUILESS_MAIN(TestGraphClient)
#include "tst_GraphClient.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The gate: no token, a token refused, a server that says wait.
#include "tests/graph/GraphBench.h"

#include <QTest>
#include <QTimer>

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;
using Deed = WireServer::Deed;
using Gate = GraphClient::Gate;

class TestGraphGate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void waitsForAToken();
    void renewsOnce();
    void secondRefusalIsTheAnswer();
    void handsOnClaims();
    void recallIsParkedAndComesAgain();
    void throttledForGood();
    void throttlingHoldsEverybody();
    void heldAsLongAsAsked();
    void parkedWhereTheGateShutMeanwhile();
};

void TestGraphGate::waitsForAToken()
{
    GraphBench bench;
    bench.play({WireServer::answer("200 OK", "{}")});
    QSignalSpy gates(&bench.client, &GraphClient::gateChanged);
    bench.client.setToken({});
    QCOMPARE(bench.client.gate(), Gate::NoToken);
    std::unique_ptr<GraphCall> call(bench.client.call(GraphBench::read(), nullptr));
    QSignalSpy finished(call.get(), &GraphCall::finished);
    call->start();
    call->start(); // a second time is nothing
    QVERIFY(!finished.wait(200));
    QCOMPARE(bench.wire.connections(), 0);
    bench.client.setToken(u"token-2"_s);
    QVERIFY(finished.wait());
    QCOMPARE(bench.wire.requests.at(0).header("Authorization"), "Bearer token-2");
    QCOMPARE(gates.size(), 2);
    QCOMPARE(finished.size(), 1);
}

void TestGraphGate::renewsOnce()
{
    GraphBench bench;
    bench.wire.deed = [](const WireRequest &request) {
        if (request.header("Authorization") == "Bearer token-2")
            return WireServer::answer("200 OK", "{}");
        return WireServer::answer("401 Unauthorized", "{}",
                                  "WWW-Authenticate: Bearer error=\"invalid_token\"\r\n");
    };
    QSignalSpy refused(&bench.client, &GraphClient::tokenRefused);
    connect(&bench.client, &GraphClient::tokenRefused, &bench.client,
            [&] { QTimer::singleShot(100, &bench.client, [&] { bench.client.setToken(u"token-2"_s); }); });
    QObject owner;
    int good = 0;
    for (int i = 0; i < 6; ++i) {
        GraphCall *call = bench.client.call(GraphBench::read(), &owner);
        connect(call, &GraphCall::finished, call,
                [&good](const GraphReply &reply) { good += reply.error ? 0 : 1; });
        call->start();
    }
    QTRY_COMPARE(bench.client.gate(), Gate::Renewing);
    QTRY_COMPARE(good, 6);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.at(0).at(0).toByteArray(), QByteArray());
    QCOMPARE(bench.wire.requests.size(), 4 + 6);
}

void TestGraphGate::secondRefusalIsTheAnswer()
{
    for (const GraphRequest &request : {GraphBench::read(), GraphBench::recall()}) {
        GraphBench bench;
        const auto no = WireServer::answer("401 No", R"({"error":{"code":"InvalidAuthenticationToken"}})");
        bench.play({no, no});
        QSignalSpy refused(&bench.client, &GraphClient::tokenRefused);
        connect(&bench.client, &GraphClient::tokenRefused, &bench.client,
                [&] { bench.client.setToken(u"token-1"_s); });
        const auto reply = bench.ask(request);
        QVERIFY(reply && reply->error);
        QCOMPARE(int(reply->error->kind), int(ErrorKind::Refused));
        QCOMPARE(reply->error->httpStatus, 401);
        QCOMPARE(reply->error->code, u"InvalidAuthenticationToken"_s);
        if (request.kind == GraphRequest::Kind::Recall)
            QCOMPARE(stateWord(reply->fate), u"Failed"_s);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(bench.wire.requests.size(), 2);
    }
}

void TestGraphGate::handsOnClaims()
{
    GraphBench bench;
    const QByteArray json = R"({"access_token":{"nbf":{"essential":true,"value":"1"}}})";
    bench.play({WireServer::answer("401 No", "{}",
                                   "WWW-Authenticate: Bearer error=\"insufficient_claims\", claims=\""
                                       + json.toBase64() + "\"\r\n"),
                WireServer::answer("202 Accepted")});
    QByteArray claims;
    connect(&bench.client, &GraphClient::tokenRefused, &bench.client, [&](const QByteArray &asked) {
        claims = asked;
        bench.client.setToken(u"token-2"_s);
    });
    const auto reply = bench.ask(GraphBench::recall());
    QVERIFY(reply && !reply->error);
    QCOMPARE(claims, json);
    QCOMPARE(bench.parked, 1);
}

void TestGraphGate::recallIsParkedAndComesAgain()
{
    GraphBench bench;
    bench.play({WireServer::answer("429 Slow", "{}", "Retry-After: 0.2\r\n"),
                WireServer::answer("503 Busy", "", "Retry-After: 0.2\r\n"),
                WireServer::answer("202 Accepted")});
    QSignalSpy gates(&bench.client, &GraphClient::gateChanged);
    const auto reply = bench.ask(GraphBench::recall());
    QVERIFY(reply && !reply->error);
    QCOMPARE(stateWord(reply->fate), u"Submitted"_s);
    QCOMPARE(bench.parked, 2);
    QCOMPARE(bench.wire.requests.size(), 3);
    QCOMPARE(gates.at(0).at(0).value<Gate>(), Gate::Waiting);
    QCOMPARE(gates.at(1).at(0).value<Gate>(), Gate::Open);
    QCOMPARE(gates.size(), 4);
    QCOMPARE(bench.client.waitLeft().count(), 0);
}

void TestGraphGate::throttledForGood()
{
    GraphBench bench;
    const auto no = WireServer::answer("429 Slow", R"({"error":{"code":"ApplicationThrottled"}})",
                                       "Retry-After: 0.2\r\n");
    bench.play({no, no, no});
    const auto reply = bench.ask(GraphBench::recall());
    QVERIFY(reply && reply->error);
    QCOMPARE(stateWord(reply->fate), u"Planned"_s);
    QCOMPARE(int(reply->error->kind), int(ErrorKind::Throttled));
    QCOMPARE(reply->error->retryAfter->count(), 200);
    QCOMPARE(bench.wire.requests.size(), 3);
    QCOMPARE(bench.client.gate(), Gate::Waiting); // the others are still told to wait
    QVERIFY(bench.client.waitLeft().count() > 0);
}

// By the server's clock, which is an hour and years behind ours, and longer than a few minutes.
void TestGraphGate::heldAsLongAsAsked()
{
    GraphBench bench;
    bench.play({WireServer::answer("429 Slow", "{}",
                                   "Date: Mon, 14 Sep 2020 12:00:00 GMT\r\n"
                                   "Retry-After: Mon, 14 Sep 2020 13:00:00 GMT\r\n")});
    std::unique_ptr<GraphCall> call(bench.client.call(GraphBench::recall(), nullptr));
    std::chrono::milliseconds asked{-1};
    int status = 0;
    connect(call.get(), &GraphCall::atTheDoor, call.get(), &GraphCall::leave);
    connect(call.get(), &GraphCall::parked, call.get(),
            [&](std::chrono::milliseconds time, const Exchange &exchange) {
                asked = time;
                status = exchange.status;
            });
    call->start();
    QTRY_COMPARE(asked.count(), 3600000);
    QCOMPARE(status, 429);
    QCOMPARE(bench.client.gate(), Gate::Waiting);
    QVERIFY(bench.client.waitLeft() > std::chrono::minutes(59));
}

void TestGraphGate::throttlingHoldsEverybody()
{
    GraphBench bench;
    bench.wire.deed = [first = true](const WireRequest &) mutable {
        if (std::exchange(first, false))
            return WireServer::answer("429 Slow", "{}", "Retry-After: 1\r\n");
        return WireServer::answer("200 OK", "{}");
    };
    QElapsedTimer clock;
    std::unique_ptr<GraphCall> held(bench.client.call(GraphBench::read("/v1.0/held"), nullptr));
    connect(&bench.client, &GraphClient::gateChanged, held.get(), [&](Gate gate) {
        if (gate != Gate::Waiting)
            return;
        clock.start();
        held->start();
    });
    QSignalSpy finished(held.get(), &GraphCall::finished);
    QVERIFY(bench.ask(GraphBench::read("/v1.0/first")));
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(clock.elapsed() >= 1000); // a promise to the server, not a speed
    QCOMPARE(bench.wire.requests.size(), 3);
    QCOMPARE(bench.wire.requests.at(1).target, "/v1.0/first"); // what came back goes first
}

void TestGraphGate::parkedWhereTheGateShutMeanwhile()
{
    GraphBench bench;
    bench.play({WireServer::answer("202 Accepted")});
    std::unique_ptr<GraphCall> call(bench.client.call(GraphBench::recall(), nullptr));
    QSignalSpy doors(call.get(), &GraphCall::atTheDoor);
    QSignalSpy parked(call.get(), &GraphCall::parked);
    QSignalSpy finished(call.get(), &GraphCall::finished);
    call->start();
    call->leave(); // not at the door yet: nothing
    QVERIFY(doors.wait());
    bench.client.setToken({});
    call->leave();
    QVERIFY(parked.isEmpty()); // not from inside
    QVERIFY(parked.wait());
    QCOMPARE(bench.wire.connections(), 0);
    bench.client.setToken(u"token-2"_s);
    QVERIFY(doors.wait());
    call->leave();
    call->leave();
    QVERIFY(finished.wait());
    QCOMPARE(doors.size(), 2);
    QCOMPARE(parked.size(), 1);
    QCOMPARE(bench.wire.requests.size(), 1);
}

QTEST_GUILESS_MAIN(TestGraphGate)
#include "tst_GraphGate.moc"

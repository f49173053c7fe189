// SPDX-License-Identifier: GPL-3.0-or-later
// Recalls that leave together as one POST $batch: what is on the wire, and what each is told by every answer,
// true, torn or hostile. The fate of a part is the fate it had alone.
#include "app/graph/BatchApi.h"
#include "app/graph/RecallApi.h"
#include "tests/graph/GraphBench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Fine = R"("status":202,"body":{"value":"ok"})";

QByteArray whole(const QByteArrayList &parts)
{
    return "{\"responses\":[" + parts.join(',') + "]}";
}

// The rest of four, all well.
QByteArray with(const QByteArray &first)
{
    return whole(
        {"{\"id\":\"4\"," + Fine + "}", "{\"id\":\"2\"," + Fine + "}", first, "{\"id\":\"3\"," + Fine + "}"});
}

} // namespace

class TestRecallBatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onTheWire();
    void fates_data();
    void fates();
    void aPartWaits();
    void aPartRenews();
    void calledBack();
    void theClientGoes();

private:
    // Four that leave together, until all have finished; those that are parked are called back.
    QList<GraphReply> ask(GraphBench &bench, QList<int> *parked = nullptr);
};

QList<GraphReply> TestRecallBatch::ask(GraphBench &bench, QList<int> *parked)
{
    bench.client.setBatching(true);
    QList<GraphReply> replies(4);
    QObject owner;
    QList<GraphCall *> atTheDoor;
    int over = 0;
    for (int i = 0; i < 4; ++i) {
        GraphCall *call = bench.client.call(RecallApi::recall({}, u"id%1="_s.arg(i)), &owner);
        connect(call, &GraphCall::finished, &owner, [&, i](const GraphReply &reply) {
            replies[i] = reply;
            ++over;
        });
        connect(call, &GraphCall::parked, &owner, [&, i, call](std::chrono::milliseconds asked) {
            if (parked)
                parked->append(i);
            replies[i].exchange.durationMs = asked.count();
            call->deleteLater();
            ++over;
        });
        connect(call, &GraphCall::atTheDoor, &owner, [&, call] { // as the journal lets them go
            atTheDoor << call;
            if (atTheDoor.size() == 4)
                for (GraphCall *each : std::as_const(atTheDoor))
                    each->leave();
        });
        call->start();
    }
    if (!QTest::qWaitFor([&] { return over == 4; }, 20000))
        qWarning("%d of 4 came back", over);
    return replies;
}

void TestRecallBatch::onTheWire()
{
    GraphBench bench;
    bench.play({WireServer::answer("200 OK", with("{\"id\":\"1\"," + Fine + "}"), "request-id: whole\r\n")});
    QSignalSpy exchanged(&bench.client, &GraphClient::exchanged);
    const QList<GraphReply> replies = ask(bench);
    QCOMPARE(bench.wire.requests.size(), 1);
    const WireRequest &request = bench.wire.requests.first();
    QCOMPARE(request.target, "/beta/$batch");
    QCOMPARE(request.header("Authorization"), "Bearer token-1");
    QVERIFY(!request.body.contains("token-1"));
    const QJsonArray parts = QJsonDocument::fromJson(request.body)["requests"_L1].toArray();
    QCOMPARE(parts.size(), 4);
    for (int i = 0; i < 4; ++i) {
        const GraphReply &reply = replies.at(i);
        QCOMPARE(parts.at(i)["url"_L1].toString(),
                 u"/me/mailFolders/sentitems/messages/id%1%3D/recall"_s.arg(i));
        QCOMPARE(parts.at(i)["method"_L1].toString(), u"POST"_s);
        QCOMPARE(parts.at(i)["headers"_L1]["Content-Type"_L1].toString(), u"application/json"_s);
        QCOMPARE(parts.at(i)["headers"_L1]["client-request-id"_L1].toString(),
                 reply.exchange.clientRequestId);
        QVERIFY(reply.exchange.target.endsWith(u"id%1%3D/recall"_s.arg(i)));
        QCOMPARE(stateWord(reply.fate), u"Submitted"_s);
        QCOMPARE(reply.exchange.status, 202);
        QCOMPARE(reply.exchange.body, "{\"value\":\"ok\"}");
        QCOMPARE(reply.exchange.requestId, u"whole"_s);
        QVERIFY(!reply.error);
    }
    QCOMPARE(exchanged.size(), 5); // the log tells of the one that was made, too
}

void TestRecallBatch::fates_data()
{
    QTest::addColumn<WireServer::Deed>("deed");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("others");
    const auto row = [](const char *name, const WireServer::Deed &deed, const QString &first,
                        const QString &others) { QTest::newRow(name) << deed << first << others; };
    const auto part = [&](const char *name, const QByteArray &words, const QString &fate) {
        row(name, WireServer::answer("200 OK", with("{\"id\":\"1\"," + words + "}")), fate, u"Submitted"_s);
    };
    const QString unknown = u"Unknown"_s, failed = u"Failed"_s, submitted = u"Submitted"_s;
    part("a refusal", R"("status":404,"body":{"error":{"code":"ErrorItemNotFound","message":"x"}})", failed);
    part("not implemented", R"("status":501)", failed);
    part("an error of the server", R"("status":500)", unknown);
    part("503 without a time", R"("status":503)", unknown);
    part("a redirection", R"("status":302)", unknown);
    part("another 2xx with its request-id", R"("status":204,"headers":{"Request-Id":"r"})", submitted);
    part("another 2xx without", R"("status":204)", unknown);
    part("no body", R"("status":202)", submitted);
    part("a status that is no number", R"("status":"202")", unknown);
    part("a status that is none", R"("status":0)", unknown);
    part("a status out of all bounds", R"("status":2020)", unknown);
    part("no status", R"("body":{})", unknown);
    const auto rest = [&](const char *name, const QByteArray &first, const QString &fate) {
        row(name, WireServer::answer("200 OK", with(first)), fate, submitted);
    };
    rest("missing", "{}", unknown);
    rest("null", "null", unknown);
    rest("twice", "{\"id\":\"1\"," + Fine + "},{\"id\":\"1\",\"status\":404}", unknown);
    rest("an id that was not asked", "{\"id\":\"5\"," + Fine + "}", unknown);
    rest("an id out of all bounds", "{\"id\":\"99999999999999999999\"," + Fine + "}", unknown);
    rest("an id that is a number", "{\"id\":1," + Fine + "}", submitted);
    const QByteArray good = with("{\"id\":\"1\"," + Fine + "}");
    row("424 with its parts", WireServer::answer("424 Failed Dependency", good), submitted, submitted);
    row("424 without", WireServer::answer("424 Failed Dependency"), unknown, unknown);
    row("not JSON", WireServer::answer("200 OK", "<html>Sign in</html>", "Content-Type: text/html\r\n"),
        unknown, unknown);
    row("not JSON, with a request-id", WireServer::answer("200 OK", "x", "request-id: r\r\n"), unknown,
        unknown);
    row("another JSON", WireServer::answer("200 OK", "{\"value\":[]}"), unknown, unknown);
    row("responses is no list", WireServer::answer("200 OK", "{\"responses\":{}}"), unknown, unknown);
    row("no responses", WireServer::answer("200 OK", "{\"responses\":[]}"), unknown, unknown);
    row("cut short",
        WireServer::Deed{WireServer::Deed::Answer,
                         "HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n" + good.chopped(5)},
        unknown, unknown);
    row("too long", WireServer::answer("200 OK", good + QByteArray(BatchApi::MostBytes, ' ')), unknown,
        unknown);
    row("accepted as a whole", WireServer::answer("202 Accepted", "", "request-id: r\r\n"), unknown, unknown);
    row("refused whole", WireServer::answer("400 Bad Request", "{\"error\":{\"code\":\"BadRequest\"}}"),
        failed, failed);
    row("an error as a whole", WireServer::answer("502 Bad Gateway"), unknown, unknown);
    row("lost", WireServer::Deed{WireServer::Deed::Drop}, unknown, unknown);
}

void TestRecallBatch::fates()
{
    QFETCH(WireServer::Deed, deed);
    QFETCH(QString, others);
    GraphBench bench;
    bench.play({deed});
    const QList<GraphReply> replies = ask(bench);
    QTEST(stateWord(replies.at(0).fate), "first");
    for (int i = 1; i < 4; ++i)
        QCOMPARE(stateWord(replies.at(i).fate), others);
    for (const GraphReply &reply : replies) {
        QCOMPARE(bool(reply.error), reply.fate != RecallState::Submitted);
        QVERIFY(!reply.exchange.clientRequestId.isEmpty() && !reply.hasNeverLeft);
    }
    QCOMPARE(bench.wire.requests.size(), 1); // and nothing is sent again
}

// Its own Retry-After shuts the gate for all; the others have their answer.
void TestRecallBatch::aPartWaits()
{
    GraphBench bench;
    bench.play(
        {WireServer::answer("200 OK", with(R"({"id":"1","status":429,"headers":{"retry-after":"7.5"}})"))});
    QList<int> parked;
    const QList<GraphReply> replies = ask(bench, &parked);
    QCOMPARE(parked, QList<int>{0});
    QCOMPARE(replies.at(0).exchange.durationMs, 7500);
    QCOMPARE(int(bench.client.gate()), int(GraphClient::Gate::Waiting));
    QVERIFY(bench.client.waitLeft() > std::chrono::seconds(6));
    QCOMPARE(stateWord(replies.at(1).fate), u"Submitted"_s);
}

void TestRecallBatch::aPartRenews()
{
    GraphBench bench;
    const QByteArray claims = R"({"access_token":{"nbf":{"essential":true}}})";
    bench.play({WireServer::answer("200 OK",
                                   with(R"({"id":"1","status":401,"headers":{"WWW-Authenticate":)"
                                        R"("Bearer error=\"insufficient_claims\", claims=\")"
                                        + claims.toBase64() + R"(\""}})"))});
    QSignalSpy refused(&bench.client, &GraphClient::tokenRefused);
    QList<int> parked;
    ask(bench, &parked);
    QCOMPARE(parked, QList<int>{0});
    QCOMPARE(refused, QList<QVariantList>({{claims}}));
}

// One that is deleted, before it left or after, takes nothing from the others.
void TestRecallBatch::calledBack()
{
    GraphBench bench;
    bench.client.setBatching(true);
    QList<GraphCall *> calls;
    for (int i = 0; i < 3; ++i) {
        calls << bench.client.call(RecallApi::recall({}, QString::number(i)), this);
        connect(calls.last(), &GraphCall::atTheDoor, calls.last(), &GraphCall::leave);
    }
    connect(calls.last(), &GraphCall::atTheDoor, this, [&] { delete calls.at(0); });
    bench.wire.deed = [&](const WireRequest &) {
        delete calls.at(1);
        return WireServer::answer("200 OK",
                                  whole({"{\"id\":\"1\"," + Fine + "},{\"id\":\"2\"," + Fine + "}"}));
    };
    QString fate;
    connect(calls.last(), &GraphCall::finished, this,
            [&](const GraphReply &reply) { fate = stateWord(reply.fate); });
    for (GraphCall *call : std::as_const(calls))
        call->start();
    QTRY_COMPARE(fate, u"Submitted"_s);
    QCOMPARE(bench.wire.requests.size(), 1);
    QCOMPARE(QJsonDocument::fromJson(bench.wire.requests.first().body)["requests"_L1].toArray().size(), 2);
    delete calls.at(2);
}

// What has left is answered, whether or not the client is still there.
void TestRecallBatch::theClientGoes()
{
    GraphBench bench;
    auto client = std::make_unique<GraphClient>(&bench.network, bench.wire.url(), nullptr);
    client->setToken(u"token"_s);
    client->setBatching(true);
    bench.play({WireServer::answer("200 OK", whole({"{\"id\":\"1\"," + Fine + "}"}))});
    GraphCall *call = client->call(RecallApi::recall({}, u"1"_s), this);
    QString fate;
    connect(call, &GraphCall::finished, call, [&](const GraphReply &reply) { fate = stateWord(reply.fate); });
    connect(call, &GraphCall::atTheDoor, call, [&] {
        call->leave();
        QMetaObject::invokeMethod(
            call, [&] { client.reset(); }, Qt::QueuedConnection);
    });
    call->start();
    QTRY_COMPARE(fate, u"Submitted"_s);
    QVERIFY(!client);
    delete call;
}

Q_DECLARE_METATYPE(Takeback::Tests::WireServer::Deed)

QTEST_GUILESS_MAIN(TestRecallBatch)
#include "tst_RecallBatch.moc"

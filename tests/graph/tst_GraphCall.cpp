// SPDX-License-Identifier: GPL-3.0-or-later
// One call against bytes on the wire: what it says of itself, what becomes of each kind of answer, and that a
// recall reaches the server exactly once when its connection drops.
#include "tests/graph/GraphBench.h"

#include <QTest>

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;
using Deed = WireServer::Deed;

namespace {

Deed cut(const QByteArray &status, const QByteArray &body, const QByteArray &head = {})
{
    return {Deed::Answer, "HTTP/1.1 " + status + "\r\n" + head + "Content-Length: 900\r\n\r\n" + body};
}

Deed cutChunk(const QByteArray &status, const QByteArray &body)
{
    return {Deed::Answer,
            "HTTP/1.1 " + status + "\r\nrequest-id: r-1\r\nTransfer-Encoding: chunked\r\n\r\n"
                + QByteArray::number(body.size() + 40, 16) + "\r\n" + body};
}

const QByteArray Sample =
    "{\n  \"Successfully submitted recall request to Hub server A.B, MessageId is C@d.\"\n}";

} // namespace

class TestGraphCall : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItIs();
    void recallHasNoBody();
    void verbatim_data();
    void verbatim();
    void recallFates_data();
    void recallFates();
    void recallConnectionLost_data();
    void recallConnectionLost();
    void readIsTriedAgain_data();
    void readIsTriedAgain();
    void readErrors_data();
    void readErrors();
};

void TestGraphCall::saysWhatItIs()
{
    GraphBench bench;
    bench.play({WireServer::answer("200 OK", "{}"), WireServer::answer("200 OK", "{}")});
    GraphRequest request =
        GraphBench::read("/v1.0/users/a%40b/messages/A%3D?$top=5&$orderby=sentDateTime%20desc");
    request.prefer = {"outlook.body-content-type=\"text\"", "x=1"};
    const auto first = bench.ask(request);
    const auto second = bench.ask(request);
    QVERIFY(first && !first->error && second && !second->error);
    const WireRequest &sent = bench.wire.requests.at(0);
    QCOMPARE(sent.method, "GET");
    QCOMPARE(sent.target, request.path);
    QCOMPARE(sent.header("Authorization"), "Bearer token-1");
    QCOMPARE(sent.header("Accept"), "application/json");
    QCOMPARE(sent.header("Prefer"), "outlook.body-content-type=\"text\", x=1");
    QCOMPARE(sent.header("User-Agent"), Network::userAgent());
    QVERIFY(sent.header("Accept-Encoding").contains("gzip"));
    QCOMPARE(sent.header("client-request-id"), first->exchange.clientRequestId.toLatin1());
    QVERIFY(!QUuid::fromString(first->exchange.clientRequestId).isNull());
    QVERIFY(first->exchange.clientRequestId != second->exchange.clientRequestId);
    QCOMPARE(first->exchange.target, bench.wire.url().toString() % u"/v1.0/users/a%40b/messages/A%3D"_s);
    QVERIFY(first->exchange.durationMs >= 0);
    QVERIFY(first->exchange.startedAt.isValid());
}

void TestGraphCall::recallHasNoBody()
{
    GraphBench bench;
    bench.play({WireServer::answer("202 Accepted", Sample)});
    QVERIFY(bench.ask(GraphBench::recall()));
    QCOMPARE(bench.wire.requests.size(), 1);
    const WireRequest &sent = bench.wire.requests.at(0);
    QCOMPARE(sent.method, "POST");
    QCOMPARE(sent.target, GraphBench::recall().path);
    QCOMPARE(sent.header("Content-Length"), "0");
    QCOMPARE(sent.header("Content-Type"), "application/json");
    QVERIFY(sent.body.isEmpty());
    QVERIFY(sent.header("Prefer").isEmpty());
}

void TestGraphCall::verbatim_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    const QByteArray json = "application/json";
    QTest::newRow("1 OData string") << QByteArray(R"({"@odata.context":"x","value":"Submitted"})") << json;
    QTest::newRow("2 bare string") << QByteArray(R"("Successfully submitted")") << json;
    QTest::newRow("3 the documented sample") << Sample << json;
    QTest::newRow("4 plain text") << QByteArray("Successfully submitted") << QByteArray("text/plain");
    QTest::newRow("5 empty") << QByteArray() << json;
    QTest::newRow("6 other members") << QByteArray(R"({"status":"ok"})") << json;
    QTest::newRow("7 of a batch") << QByteArray("U3VjY2Vzc2Z1bGx5") << json;
    QTest::newRow("8 not even text") << QByteArray("\xff\xfe\0\r\n<b>", 8) << json;
}

void TestGraphCall::verbatim()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    GraphBench bench;
    bench.play({WireServer::answer(
        "202 Accepted", body,
        "request-id: r-7\r\nDate: Mon, 14 Sep 2026 12:00:00 GMT\r\nContent-Type: " + type + "\r\n")});
    const auto reply = bench.ask(GraphBench::recall());
    QVERIFY(reply && !reply->error);
    QCOMPARE(stateWord(reply->fate), u"Submitted"_s);
    const Exchange &told = reply->exchange;
    QCOMPARE(told.body, body);
    QVERIFY(!told.isBodyCut);
    QCOMPARE(told.status, 202);
    QCOMPARE(told.reason, u"Accepted"_s);
    QCOMPARE(told.requestId, u"r-7"_s);
    QCOMPARE(told.date, u"Mon, 14 Sep 2026 12:00:00 GMT"_s);
    QCOMPARE(told.contentType.toLatin1(), type);
    QCOMPARE(told.method, u"POST"_s);
}

void TestGraphCall::recallFates_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<QString>("fate");
    QTest::addColumn<int>("kind"); // of the error; -1: none
    const auto answer = [](const char *status) {
        return WireServer::answer(status, R"({"error":{"code":"c","message":"m"}})", "request-id: r\r\n");
    };
    QTest::newRow("202 cut") << cut("202 Accepted", "Succ") << u"Submitted"_s << -1;
    QTest::newRow("202 chunk cut") << cutChunk("202 Accepted", "Succ") << u"Submitted"_s << -1;
    QTest::newRow("200") << answer("200 OK") << u"Submitted"_s << -1;
    QTest::newRow("portal") << WireServer::answer("200 OK", "<html>Pay", "") << u"Unknown"_s
                            << int(ErrorKind::NotUnderstood);
    QTest::newRow("302") << WireServer::answer("302 Found", "", "Location: /x\r\n") << u"Unknown"_s
                         << int(ErrorKind::NotUnderstood);
    QTest::newRow("400") << answer("400 Bad Request") << u"Failed"_s << int(ErrorKind::Refused);
    QTest::newRow("400 cut") << cut("400 Bad Request", "{\"er") << u"Failed"_s << int(ErrorKind::Refused);
    QTest::newRow("403") << answer("403 Forbidden") << u"Failed"_s << int(ErrorKind::Refused);
    QTest::newRow("405") << answer("405 Method Not Allowed") << u"Failed"_s << int(ErrorKind::Refused);
    QTest::newRow("407") << answer("407 Proxy") << u"Failed"_s << int(ErrorKind::NeverLeft);
    QTest::newRow("500") << answer("500 Oh") << u"Unknown"_s << int(ErrorKind::Refused);
    QTest::newRow("501") << answer("501 Not Implemented") << u"Failed"_s << int(ErrorKind::Refused);
    QTest::newRow("503") << answer("503 Busy") << u"Unknown"_s << int(ErrorKind::Refused);
    QTest::newRow("504") << answer("504 Late") << u"Unknown"_s << int(ErrorKind::Refused);
}

void TestGraphCall::recallFates()
{
    QFETCH(Deed, deed);
    QFETCH(QString, fate);
    QFETCH(int, kind);
    GraphBench bench;
    bench.play({deed});
    const auto reply = bench.ask(GraphBench::recall());
    QVERIFY(reply);
    QCOMPARE(stateWord(reply->fate), fate);
    QCOMPARE(reply->error ? int(reply->error->kind) : -1, kind);
    QCOMPARE(reply->hasNeverLeft, kind == int(ErrorKind::NeverLeft));
    const QByteArray name = QTest::currentDataTag();
    if (!name.contains("chunk")) // Qt does not always see that chunks end too early
        QCOMPARE(reply->exchange.isBodyCut, name.endsWith(" cut"));
    QCOMPARE(bench.wire.requests.size(), 1);
}

void TestGraphCall::recallConnectionLost_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::newRow("before a byte of the answer") << Deed{Deed::Drop};
    QTest::newRow("in the status line") << Deed{Deed::Answer, "HTTP/1.1 20"};
    QTest::newRow("garbage") << Deed{Deed::Answer, "SSH-2.0-OpenSSH\r\n\r\n"};
}

void TestGraphCall::recallConnectionLost()
{
    QFETCH(Deed, deed);
    for (int i = 0; i < 20; ++i) { // Qt's own repetition depends on timing
        GraphBench bench;
        bench.play({deed, WireServer::answer("202 Accepted", Sample)});
        const auto reply = bench.ask(GraphBench::recall());
        QVERIFY(reply);
        QCOMPARE(stateWord(reply->fate), u"Unknown"_s);
        QVERIFY(!reply->hasNeverLeft);
        QCOMPARE(int(reply->error->kind), int(ErrorKind::Lost));
        QCOMPARE(reply->error->message, u"Connection closed"_s);
        QCOMPARE(bench.wire.requests.size(), 1);
    }
}

void TestGraphCall::readIsTriedAgain_data()
{
    QTest::addColumn<QList<Deed>>("script");
    QTest::newRow("dropped") << QList<Deed>{{Deed::Drop}, {Deed::Drop}};
    QTest::newRow("cut with length") << QList<Deed>{cut("200 OK", "{\"value\":[")};
    QTest::newRow("cut chunk") << QList<Deed>{cutChunk("200 OK", "{\"value\":[{\"id\":\"}\"")};
    QTest::newRow("nothing at all") << QList<Deed>{WireServer::answer("200 OK")};
    QTest::newRow("500, 502, 504") << QList<Deed>{WireServer::answer("500 Oh"), WireServer::answer("502 Oh"),
                                                  WireServer::answer("504 Oh")};
    QTest::newRow("503 with a wait") << QList<Deed>{
        WireServer::answer("503 Busy", "", "Retry-After: 0.5\r\n")};
}

void TestGraphCall::readIsTriedAgain()
{
    QFETCH(QList<Deed>, script);
    GraphBench bench;
    // Qt repeats a dropped GET itself, and now and then one that was cut: all that comes later is answered.
    bench.wire.deed = [left = script](const WireRequest &) mutable {
        if (left.isEmpty())
            return WireServer::answer("200 OK", R"({"value":[]})");
        return left.takeFirst();
    };
    QSignalSpy exchanged(&bench.client, &GraphClient::exchanged);
    const auto reply = bench.ask(GraphBench::read());
    QVERIFY(reply);
    QVERIFY(!reply->error);
    QCOMPARE(reply->body, R"({"value":[]})");
    QVERIFY(bench.wire.requests.size() > script.size());
    QVERIFY(exchanged.size() > 1);
}

void TestGraphCall::readErrors_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("message");
    QTest::newRow("404") << WireServer::answer("404 Gone", R"({"error":{"code":"c","message":"m"}})")
                         << int(ErrorKind::Refused) << u"m"_s;
    QTest::newRow("html") << WireServer::answer("200 OK", "<html>Pay first</html>",
                                                "Content-Type: text/html\r\n")
                          << int(ErrorKind::NotUnderstood) << u"<html>Pay first</html>"_s;
    QTest::newRow("redirect") << WireServer::answer("302 Found", "", "Location: https://evil.example/\r\n")
                              << int(ErrorKind::NotUnderstood) << QString();
}

void TestGraphCall::readErrors()
{
    QFETCH(Deed, deed);
    QFETCH(int, kind);
    QFETCH(QString, message);
    GraphBench bench;
    bench.play({deed});
    const auto reply = bench.ask(GraphBench::read());
    QVERIFY(reply && reply->error);
    QCOMPARE(int(reply->error->kind), kind);
    QCOMPARE(reply->error->message, message);
    QCOMPARE(bench.wire.requests.size(), 1);
}

QTEST_GUILESS_MAIN(TestGraphCall)
#include "tst_GraphCall.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Calls that make something: what they carry on the wire, that one whose answer is lost reaches the server
// exactly once, and a big answer that goes into a sink instead of memory.
#include "tests/graph/GraphBench.h"

#include <QBuffer>
#include <QTest>

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;
using Deed = WireServer::Deed;
using Kind = GraphRequest::Kind;

namespace {

GraphRequest writing(const QByteArray &method = {})
{
    GraphRequest request;
    request.kind = Kind::Write;
    request.path = "/v1.0/me/messages";
    request.method = method;
    request.body = R"({"subject":"a"})";
    return request;
}

GraphRequest pouring(const std::shared_ptr<QIODevice> &sink)
{
    GraphRequest request = GraphBench::read("/v1.0/me/messages/A/attachments/B/$value");
    request.sink = sink;
    return request;
}

std::shared_ptr<QBuffer> buffer()
{
    auto sink = std::make_shared<QBuffer>();
    sink->open(QIODevice::ReadWrite);
    return sink;
}

Deed bytes(const QByteArray &body, const QByteArray &head = "request-id: r-1\r\n")
{
    return WireServer::answer("200 OK", body, "Content-Type: application/pdf\r\n" + head);
}

// A disk with room for ten bytes.
class Full : public QBuffer {
protected:
    qint64 writeData(const char *from, qint64 count) override
    {
        return QBuffer::writeData(from, std::min<qint64>(count, 10));
    }
};

} // namespace

class TestGraphWrite : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onTheWire_data();
    void onTheWire();
    void isSentAgain_data();
    void isSentAgain();
    void deleted();
    void poured();
    void pouredAgain();
    void sinkTrouble();
};

void TestGraphWrite::onTheWire_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("seen");
    QTest::newRow("by default") << QByteArray() << QByteArray("POST");
    QTest::newRow("PATCH") << QByteArray("PATCH") << QByteArray("PATCH");
}

void TestGraphWrite::onTheWire()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, seen);
    GraphBench bench;
    bench.play({WireServer::answer("201 Created", R"({"id":"x"})")});
    const auto reply = bench.ask(writing(method));
    QVERIFY(reply && !reply->error);
    QCOMPARE(reply->body, R"({"id":"x"})");
    QCOMPARE(reply->exchange.method, QString::fromLatin1(seen));
    const WireRequest &sent = bench.wire.requests.at(0);
    QCOMPARE(sent.method, seen);
    QCOMPARE(sent.body, R"({"subject":"a"})");
    QCOMPARE(sent.header("Content-Type"), "application/json");
    QCOMPARE(sent.header("Content-Length"), "15");
    QCOMPARE(sent.header("Authorization"), "Bearer token-1");
}

void TestGraphWrite::isSentAgain_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<int>("sendings");
    QTest::addColumn<ErrorKind>("kind");
    const auto no = [](const QByteArray &status, const QByteArray &head = {}) {
        return WireServer::answer(status, R"({"error":{"code":"no"}})", head);
    };
    QTest::newRow("throttled") << no("429 Too Many", "Retry-After: 0\r\n") << 2 << ErrorKind::Lost;
    QTest::newRow("busy") << no("503 Busy", "Retry-After: 0\r\n") << 2 << ErrorKind::Lost;
    QTest::newRow("busy, it does not say how long") << no("503 Busy") << 1 << ErrorKind::Refused;
    QTest::newRow("lost") << Deed{Deed::Drop} << 1 << ErrorKind::Lost;
    QTest::newRow("500") << no("500 Oh") << 1 << ErrorKind::Refused;
    QTest::newRow("504") << no("504 Late") << 1 << ErrorKind::Refused;
    QTest::newRow("400") << no("400 Bad") << 1 << ErrorKind::Refused;
    QTest::newRow("a redirect") << no("302 Found", "Location: /x\r\n") << 1 << ErrorKind::NotUnderstood;
}

void TestGraphWrite::isSentAgain()
{
    QFETCH(const Deed, deed);
    QFETCH(const int, sendings);
    QFETCH(const ErrorKind, kind);
    GraphBench bench;
    bench.play({deed, sendings > 1 ? WireServer::answer("201 Created", "{}") : Deed{Deed::Drop}});
    const auto reply = bench.ask(writing());
    QVERIFY(reply);
    QCOMPARE(bench.wire.requests.size(), sendings);
    QCOMPARE(reply->error.has_value(), sendings == 1);
    if (reply->error)
        QCOMPARE(reply->error->kind, kind);
}

void TestGraphWrite::deleted()
{
    GraphBench bench;
    GraphRequest request = GraphBench::read("/v1.0/me/messages/A");
    request.method = "DELETE";
    bench.play({WireServer::answer("204 No Content", {}, "request-id: r-1\r\n"),
                WireServer::answer("200 OK", "<html>", {})});
    auto reply = bench.ask(request);
    QVERIFY(reply && !reply->error);
    QCOMPARE(bench.wire.requests.at(0).method, "DELETE");
    reply = bench.ask(request); // somebody else's yes
    QVERIFY(reply && reply->error);
    QCOMPARE(reply->error->kind, ErrorKind::NotUnderstood);
}

void TestGraphWrite::poured()
{
    GraphBench bench;
    const auto sink = buffer();
    const QByteArray body(3 * 1024 * 1024, 'x');
    bench.play({bytes(body)});
    const auto reply = bench.ask(pouring(sink));
    QVERIFY(reply && !reply->error);
    QVERIFY(reply->body.isEmpty());
    QVERIFY(reply->exchange.body.isEmpty()); // no mail in a log
    QCOMPARE(sink->pos(), body.size());
    QCOMPARE(sink->data(), body);
}

void TestGraphWrite::pouredAgain()
{
    GraphBench bench;
    const auto sink = buffer();
    bench.play({{Deed::Answer,
                 "HTTP/1.1 200 OK\r\nrequest-id: r-1\r\nContent-Length: 900\r\n\r\n" + QByteArray(500, 'a')},
                bytes("short")});
    const auto reply = bench.ask(pouring(sink));
    QVERIFY(reply && !reply->error);
    QCOMPARE(sink->pos(), 5);
    QCOMPARE(sink->data().left(5), "short");
}

void TestGraphWrite::sinkTrouble()
{
    GraphBench bench;
    auto full = std::make_shared<Full>();
    full->open(QIODevice::ReadWrite);
    bench.play({bytes(QByteArray(100, 'x')), bytes(QByteArray(100, 'x')), bytes("<html>", {})});
    auto reply = bench.ask(pouring(full));
    QVERIFY(reply && reply->error);
    QCOMPARE(reply->error->kind, ErrorKind::DiskFull);
    GraphRequest small = pouring(buffer());
    small.most = 50;
    reply = bench.ask(small);
    QVERIFY(reply && reply->error);
    QCOMPARE(reply->error->kind, ErrorKind::TooLarge);
    reply = bench.ask(pouring(buffer())); // a captive portal's page is no attachment
    QVERIFY(reply && reply->error);
    QCOMPARE(reply->error->kind, ErrorKind::NotUnderstood);
    QCOMPARE(bench.wire.requests.size(), 3);
}

Q_DECLARE_METATYPE(Deed)

QTEST_GUILESS_MAIN(TestGraphWrite)
#include "tst_GraphWrite.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The ends of our patience: time, size, and servers that are not there.
#include "tests/graph/GraphBench.h"

#include <QTest>

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;
using Deed = WireServer::Deed;

class TestGraphLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timeLimit();
    void tooLarge_data();
    void tooLarge();
    void longBodyIsCutInTheExchange();
    void neverLeft();
};

void TestGraphLimits::timeLimit()
{
    GraphBench bench;
    bench.play({{Deed::Hang}, {Deed::Hang}, {Deed::Hang}});
    GraphRequest recall = GraphBench::recall();
    recall.limit = std::chrono::milliseconds(200);
    const auto once = bench.ask(recall);
    QVERIFY(once && once->error);
    QCOMPARE(int(once->error->kind), int(ErrorKind::TimedOut));
    QCOMPARE(stateWord(once->fate), u"Unknown"_s);
    QCOMPARE(bench.wire.requests.size(), 1);

    GraphRequest read = GraphBench::read();
    read.limit = std::chrono::milliseconds(200);
    const auto twice = bench.ask(read);
    QVERIFY(twice && twice->error);
    QCOMPARE(int(twice->error->kind), int(ErrorKind::TimedOut));
    QCOMPARE(bench.wire.requests.size(), 3);
}

void TestGraphLimits::tooLarge_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    const QByteArray plain = "{\"value\":\"" + QByteArray(40 * 1024 * 1024, 'a') + "\"}";
    QTest::newRow("40 MB") << QByteArray() << plain;
    QByteArray gzip = qCompress(plain, 9).mid(4); // zlib's form, which HTTP calls deflate
    QTest::newRow("40 MB, packed") << QByteArray("Content-Encoding: deflate\r\n") << gzip;
}

void TestGraphLimits::tooLarge()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, body);
    GraphBench bench;
    const auto answer = WireServer::answer("200 OK", body, head);
    bench.play({answer, answer});
    const auto reply = bench.ask(GraphBench::read());
    QVERIFY(reply && reply->error);
    QCOMPARE(int(reply->error->kind), int(ErrorKind::TooLarge));
    QVERIFY(reply->body.size() <= GraphClient::MaxBody + 1);
    QVERIFY(reply->exchange.isBodyCut);
    QCOMPARE(bench.wire.requests.size(), 1);
}

void TestGraphLimits::longBodyIsCutInTheExchange()
{
    GraphBench bench;
    const QByteArray body = '{' + QByteArray(Exchange::MaxBody, ' ') + '}';
    bench.play({WireServer::answer("200 OK", body)});
    const auto reply = bench.ask(GraphBench::read());
    QVERIFY(reply && !reply->error);
    QCOMPARE(reply->body, body);
    QCOMPARE(reply->exchange.body, body.left(Exchange::MaxBody));
    QVERIFY(reply->exchange.isBodyCut);
}

void TestGraphLimits::neverLeft()
{
    GraphBench bench;
    bench.wire.close();
    for (const GraphRequest &request : {GraphBench::recall(), GraphBench::read()}) {
        const auto reply = bench.ask(request);
        QVERIFY(reply && reply->error);
        QCOMPARE(int(reply->error->kind), int(ErrorKind::NeverLeft));
        QVERIFY(reply->hasNeverLeft);
        QVERIFY(!reply->error->message.isEmpty());
        QCOMPARE(reply->exchange.durationMs, -1);
        QVERIFY(!reply->exchange.isAnswered());
        if (request.kind == GraphRequest::Kind::Recall)
            QCOMPARE(stateWord(reply->fate), u"Failed"_s);
    }
}

QTEST_GUILESS_MAIN(TestGraphLimits)
#include "tst_GraphLimits.moc"

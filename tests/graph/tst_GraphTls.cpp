// SPDX-License-Identifier: GPL-3.0-or-later
// The same over TLS, with an authority that lives as long as this test: a recall reaches the server exactly
// once when its connection drops, and a server that nobody vouches for is never asked anything.
#include "tests/graph/GraphBench.h"
#include "tests/support/ThrowawayCa.h"

#include <QSslServer>
#include <QTest>

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;
using Deed = WireServer::Deed;

class TestGraphTls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void recall_data();
    void recall();
    void read();
    void recallInARow();
    void unknownAuthority();

private:
    std::unique_ptr<QTcpServer> server() const
    {
        auto made = std::make_unique<QSslServer>();
        made->setSslConfiguration(m_authority.forServer());
        return made;
    }

    ThrowawayCa m_authority;
    QSslConfiguration m_usual = QSslConfiguration::defaultConfiguration();
};

void TestGraphTls::initTestCase()
{
    QVERIFY2(m_authority.isValid(), qPrintable(m_authority.errorText()));
    QSslConfiguration::setDefaultConfiguration(m_authority.forClient());
}

void TestGraphTls::recall_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<QString>("fate");
    QTest::newRow("answered") << WireServer::answer("202 Accepted", "ok") << u"Submitted"_s;
    QTest::newRow("dropped before the answer") << Deed{Deed::Drop} << u"Unknown"_s;
    QTest::newRow("dropped in the status line") << Deed{Deed::Answer, "HTTP/1.1 2"} << u"Unknown"_s;
    QTest::newRow("dropped in the body")
        << Deed{Deed::Answer, "HTTP/1.1 202 Accepted\r\nContent-Length: 50\r\n\r\nSucc"} << u"Submitted"_s;
}

void TestGraphTls::recall()
{
    QFETCH(Deed, deed);
    QFETCH(QString, fate);
    for (int i = 0; i < 10; ++i) { // Qt's own repetition depends on timing
        GraphBench bench(server(), u"https"_s);
        bench.play({deed, WireServer::answer("202 Accepted", "a second one")});
        const auto reply = bench.ask(GraphBench::recall());
        QVERIFY(reply);
        QCOMPARE(stateWord(reply->fate), fate);
        QVERIFY(!reply->hasNeverLeft);
        QCOMPARE(bench.wire.requests.size(), 1);
        QCOMPARE(bench.wire.requests.at(0).header("Authorization"), "Bearer token-1");
    }
}

void TestGraphTls::read()
{
    GraphBench bench(server(), u"https"_s);
    bench.play({WireServer::answer("200 OK", R"({"value":[]})")});
    const auto reply = bench.ask(GraphBench::read());
    QVERIFY(reply && !reply->error);
}

// None of them may wait for, or be written into, the connection of the one before.
void TestGraphTls::recallInARow()
{
    GraphBench bench(server(), u"https"_s);
    bench.wire.deed = [](const WireRequest &) { return WireServer::answer("202 Accepted"); };
    for (int i = 0; i < 5; ++i) {
        const auto reply = bench.ask(GraphBench::recall());
        QVERIFY(reply);
        QCOMPARE(stateWord(reply->fate), u"Submitted"_s);
    }
    QCOMPARE(bench.wire.requests.size(), 5);
}

void TestGraphTls::unknownAuthority()
{
    QSslConfiguration::setDefaultConfiguration(m_usual);
    GraphBench bench(server(), u"https"_s);
    for (const GraphRequest &request : {GraphBench::recall(), GraphBench::read()}) {
        const auto reply = bench.ask(request);
        QVERIFY(reply && reply->error);
        QCOMPARE(int(reply->error->kind), int(ErrorKind::NeverLeft));
        QVERIFY(!reply->error->message.isEmpty());
        if (request.kind == GraphRequest::Kind::Recall)
            QCOMPARE(stateWord(reply->fate), u"Failed"_s);
    }
    QCOMPARE(bench.wire.requests.size(), 0);
    QSslConfiguration::setDefaultConfiguration(m_authority.forClient());
}

QTEST_GUILESS_MAIN(TestGraphTls)
#include "tst_GraphTls.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// A run of many recalls, four to a POST $batch: the same run, the same journal, and the same truth.
#include "tests/mailbox/RunBench.h"

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;
using Demo::Fault;
using Demo::Trouble;

class TestRunBatched : public RunBench {
    Q_OBJECT

private Q_SLOTS:
    void all();
    void aPartIsThrottled();
    void aPartIsMissing();
    void lost();
    void renewed();
};

void TestRunBatched::all()
{
    m_bench->client->setBatching(true);
    m_run->recallAll(messages(30));
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 30000);
    QCOMPARE(countOf(RecallState::Submitted), 30);
    QCOMPARE(m_bench->recallPosts(), 8); // of four, and one of two
    for (const Message &message : messages(30))
        QCOMPARE(m_bench->service.recallsAccepted(message.id), 1);
    QVERIFY(!m_journal->recalls().first().recallMailId.isEmpty());
}

void TestRunBatched::aPartIsThrottled()
{
    m_bench->client->setBatching(true);
    m_bench->service.play({Fault::throttled429("2.5").on("POST", "/recall$")});
    m_run->recallAll(messages(6));
    QTRY_COMPARE(int(m_bench->client->gate()), int(GraphClient::Gate::Waiting));
    QVERIFY(m_bench->client->waitLeft() > std::chrono::seconds(1));
    QTRY_COMPARE(countOf(RecallState::Planned), 3);
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 60000);
    QCOMPARE(countOf(RecallState::Submitted), 6);
    QCOMPARE(m_bench->service.recallsAccepted(), 6);
    QVERIFY(m_run->perMinute() > 0);
}

void TestRunBatched::aPartIsMissing()
{
    m_bench->client->setBatching(true);
    m_bench->service.play({Fault::missingAnswer(1)});
    m_run->recallAll(messages(8));
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 30000);
    QCOMPARE(countOf(RecallState::Submitted), 7);
    QCOMPARE(countOf(RecallState::Unknown), 1);
    QCOMPARE(m_bench->recallPosts(), 2);
    QCOMPARE(m_bench->service.recallsAccepted(), 8); // it was carried out, and is not sent again
}

void TestRunBatched::lost()
{
    m_bench->client->setBatching(true);
    m_bench->relay->play({Trouble::swallow().on("POST /beta")});
    m_run->recallAll(messages(8));
    QTRY_COMPARE(m_bench->recallPosts(), 1);
    QCOMPARE(countOf(RecallState::Sending), 4);
    open(); // killed, with all four on their way
    QCOMPARE(countOf(RecallState::Unknown), 4);
    m_run->resume();
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 30000);
    QCOMPARE(countOf(RecallState::Submitted), 4);
    QCOMPARE(m_bench->recallPosts(), 2);
}

void TestRunBatched::renewed()
{
    m_bench->client->setBatching(true);
    m_bench->client->setToken(u"of yesterday"_s);
    m_run->recallAll(messages(8));
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 30000);
    QCOMPARE(countOf(RecallState::Submitted), 8);
    QCOMPARE(m_bench->renewals, 1);
    QCOMPARE(m_bench->service.recallsAccepted(), 8);
}

QTEST_GUILESS_MAIN(TestRunBatched)
#include "tst_RunBatched.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What is sent is what a person agreed to: no second recall, no other run, and nothing that is not told.
#include "app/mailbox/RunTally.h"
#include "tests/mailbox/RunBench.h"

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;

class TestRunAsked : public RunBench {
    Q_OBJECT

private Q_SLOTS:
    void whatHappenedMeanwhileIsSpared();
    void singlesGoOn();
    void goesOnWithOneRunOnly();
};

void TestRunAsked::whatHappenedMeanwhileIsSpared()
{
    QCOMPARE(settled(m_run->recall(messageAt(0))), u"Submitted"_s);
    const AskedRecalls asked = m_run->recallAll(messages(3)); // nobody was asked about the first
    QCOMPARE(asked.planned, 2);
    QCOMPARE(asked.spared, QStringList{messageAt(0).id});
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 30000);
    QCOMPARE(m_bench->recallPosts(), 3);
    const AskedRecalls again = m_run->recallAll(messages(3), {messageAt(1).id});
    QCOMPARE(again.planned, 1);
    QCOMPARE(again.spared.size(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 30000);
    QCOMPARE(m_bench->recallPosts(), 4);
    QCOMPARE(m_bench->service.recallsAccepted(messageAt(1).id), 2);
}

// Those that stood alone are no run, and are sent: that is told.
void TestRunAsked::singlesGoOn()
{
    m_bench->client->setToken({});
    m_run->recall(messageAt(0));
    const QString last = m_run->recall(messageAt(1));
    m_run->pause();
    QCOMPARE(m_run->standing(), 2);
    QVERIFY(m_bench->renew());
    const AskedRecalls asked = m_run->recallAll({messageAt(1), messageAt(0)});
    QCOMPARE(asked.planned, 0);
    QCOMPARE(asked.open, 2);
    QCOMPARE(asked.recallId, last);
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 30000);
    QCOMPARE(m_bench->recallPosts(), 2);
}

void TestRunAsked::goesOnWithOneRunOnly()
{
    m_bench->client->setToken({});
    const QString alone = m_run->recall(messageAt(20));
    const QString old = m_run->recallAll(messages(5)).runId;
    const QString young = m_run->recallAll({messageAt(10), messageAt(11)}).runId;
    m_run->pause();
    RunTally tally(m_journal.get(), m_run.get(), nullptr);
    QSignalSpy told(&tally, &RunTally::changed);
    QVERIFY(m_bench->renew());
    QCOMPARE(m_run->standing(young), 6);
    m_run->resumeRun(young);
    QCOMPARE(m_run->standing(), 6);
    QVERIFY(!tally.progress(young).isPaused);
    QTRY_COMPARE_WITH_TIMEOUT(countOf(RecallState::Submitted), 2, 30000);
    QTRY_VERIFY(told.contains(QVariantList{young}));
    QTest::qWait(100); // in which nothing else may leave
    QCOMPARE(m_bench->recallPosts(), 2);
    m_run->resume(old);
    QCOMPARE(settled(alone), u"Submitted"_s);
    QCOMPARE(m_run->standing(), 5);
    QCOMPARE(m_bench->recallPosts(), 3);
    m_run->resume();
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 30000);
    QCOMPARE(m_bench->recallPosts(), 8);
}

QTEST_GUILESS_MAIN(TestRunAsked)
#include "tst_RunAsked.moc"

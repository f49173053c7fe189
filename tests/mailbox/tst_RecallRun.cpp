// SPDX-License-Identifier: GPL-3.0-or-later
// Plans, pauses, ends and full disks: what is sent, what stands, and what never leaves.
#include "tests/mailbox/RunBench.h"

#include <csignal>
#include <sys/resource.h>

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;
using Demo::Fault;
using Demo::Trouble;

class TestRecallRun : public RunBench {
    Q_OBJECT

private Q_SLOTS:
    void intentIsOnDiskFirst();
    void throttledForGoodPauses();
    void notSignedIn();
    void cancels();
    void oneOpenRecallForAMessage();
    void goesOnAfterAnEnd();
    void fullDisk();
    void many();
};

void TestRecallRun::intentIsOnDiskFirst()
{
    int postsBefore = -1;
    bool isOnDisk = false;
    connect(m_journal.get(), &RecallJournal::written, this, [&](const QString &, RecallState state) {
        if (state == RecallState::Planned) { // the journal gets busy while the recall goes to the door
            for (int i = 0; i < 500; ++i) {
                Recall other;
                other.id = QString::number(i);
                other.state = RecallState::Canceled;
                other.plannedAt = QDateTime::currentDateTimeUtc();
                m_journal->record(other);
            }
        } else if (state == RecallState::Sending) {
            postsBefore = m_bench->recallPosts();
            QFile file(m_dir->filePath(u"journal.jsonl"_s));
            isOnDisk = file.open(QIODevice::ReadOnly) && file.readAll().contains("\"Sending\"");
        }
    });
    QCOMPARE(settled(m_run->recall(messageAt(0))), u"Submitted"_s);
    QVERIFY(isOnDisk);
    QCOMPARE(postsBefore, 0);
    QCOMPARE(m_bench->recallPosts(), 1);
}

void TestRecallRun::throttledForGoodPauses()
{
    m_bench->service.play({Fault::throttled429("0.1").on("POST", "/recall$").repeated(3)});
    QSignalSpy paused(m_run.get(), &RecallRun::pausedChanged);
    const QString id = m_run->recall(messageAt(0));
    QTRY_COMPARE_WITH_TIMEOUT(paused.size(), 1, 20000);
    QVERIFY(m_run->isPaused());
    QCOMPARE(stateWord(recallOf(id).state), u"Planned"_s);
    QCOMPARE(int(recallOf(id).error->kind), int(ErrorKind::Throttled));
    QCOMPARE(recallOf(id).exchange->status, 429);
    QCOMPARE(m_bench->service.recallPostsSeen(), 3);
    m_run->resume();
    QVERIFY(!m_run->isPaused());
    QCOMPARE(settled(id), u"Submitted"_s);
    QVERIFY(!recallOf(id).error);
    QCOMPARE(m_bench->service.recallsAccepted(), 1);
}

void TestRecallRun::notSignedIn()
{
    m_bench->client->setToken({});
    QSignalSpy written(m_journal.get(), &RecallJournal::written);
    const QString id = m_run->recall(messageAt(0));
    QVERIFY(written.wait());
    QCOMPARE(stateWord(recallOf(id).state), u"Planned"_s);
    QVERIFY(m_bench->renew());
    QCOMPARE(settled(id), u"Submitted"_s);
}

void TestRecallRun::cancels()
{
    m_bench->client->setToken({});
    const QString early = m_run->recall(messageAt(0));
    m_run->cancel(early); // not even written yet
    const QString waiting = m_run->recall(messageAt(1));
    QSignalSpy written(m_journal.get(), &RecallJournal::written);
    QTRY_COMPARE(written.size(), 3);
    m_run->cancel(waiting);
    QVERIFY(m_bench->renew());
    const QString sent = m_run->recall(messageAt(2));
    QCOMPARE(settled(sent), u"Submitted"_s);
    m_run->cancel(sent); // too late
    m_run->cancel(u"nobody"_s);
    QCOMPARE(stateWord(recallOf(early).state), u"Canceled"_s);
    QCOMPARE(stateWord(recallOf(waiting).state), u"Canceled"_s);
    QCOMPARE(stateWord(recallOf(sent).state), u"Submitted"_s);
    QCOMPARE(m_bench->service.recallPostsSeen(), 1);
}

void TestRecallRun::oneOpenRecallForAMessage()
{
    const QString first = m_run->recall(messageAt(0));
    QCOMPARE(m_run->recall(messageAt(0)), first);
    QCOMPARE(settled(first), u"Submitted"_s);
    QCOMPARE(m_bench->service.recallPostsSeen(), 1);
    QCOMPARE(m_run->recall(messageAt(0)), QString()); // nobody was asked about that
    const QString second = m_run->recall(messageAt(0), true); // a person was asked, and wants it
    QVERIFY(second != first);
    QCOMPARE(settled(second), u"Submitted"_s);
    QCOMPARE(m_bench->service.recallPostsSeen(), 2);
}

void TestRecallRun::goesOnAfterAnEnd()
{
    m_bench->client->setToken({});
    const QString id = m_run->recall(messageAt(0));
    const QString other = m_run->recall(messageAt(1));
    open();
    QVERIFY(m_run->isPaused());
    QVERIFY(m_bench->renew());
    QCOMPARE(settled(m_run->recall(messageAt(2))), u"Submitted"_s); // a new wish is no old one
    QCOMPARE(m_bench->service.recallPostsSeen(), 1);
    QCOMPARE(m_run->recall(messageAt(1)), other); // the same wish again
    QCOMPARE(settled(other), u"Submitted"_s);
    m_run->resume();
    QCOMPARE(settled(id), u"Submitted"_s);
    QCOMPARE(m_bench->service.recallsAccepted(), 3);

    // Ended while on its way.
    m_bench->relay->play({Trouble::swallow().on("POST /beta")});
    const QString lost = m_run->recall(messageAt(3));
    QTRY_COMPARE(m_bench->recallPosts(), 4);
    open();
    QVERIFY(!m_run->isPaused());
    QCOMPARE(stateWord(recallOf(lost).state), u"Unknown"_s);
    QVERIFY(recallOf(lost).wasInterrupted);
    m_run->resume();
    QCOMPARE(settled(m_run->recall(messageAt(4))), u"Submitted"_s);
    QCOMPARE(m_bench->recallPosts(), 5); // never again by itself
}

void TestRecallRun::fullDisk()
{
    ::signal(SIGXFSZ, SIG_IGN);
    QSignalSpy written(m_journal.get(), &RecallJournal::written);
    QSignalSpy failed(m_journal.get(), &RecallJournal::writeFailed);
    m_bench->client->setToken({});
    const QString waiting = m_run->recall(messageAt(0));
    QVERIFY(written.wait());
    rlimit old = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
    const rlimit tight{rlim_t(QFileInfo(m_dir->filePath(u"journal.jsonl"_s)).size()), old.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
    const QString fresh = m_run->recall(messageAt(1));
    const bool isRenewed = m_bench->renew();
    const QString states = settled(waiting) % u' ' % settled(fresh);
    QTRY_COMPARE(failed.size(), 4); // Sending and Planned, and then Failed for both
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &old), 0);
    QVERIFY(isRenewed);
    QCOMPARE(states, u"Failed Failed"_s);
    for (const QString &id : {waiting, fresh}) {
        QVERIFY(recallOf(id).hasNeverLeft);
        QCOMPARE(int(recallOf(id).error->kind), int(ErrorKind::DiskFull));
    }
    open();
    QCOMPARE(stateWord(recallOf(waiting).state), u"Planned"_s); // what the disk knows, and it is true
    QCOMPARE(m_journal->find(fresh), nullptr);
    m_run->cancel(waiting);
    QVERIFY(!m_run->isPaused());
    QCOMPARE(settled(m_run->recall(messageAt(2))), u"Submitted"_s);
    QCOMPARE(m_bench->recallPosts(), 1); // this one alone
}

void TestRecallRun::many()
{
    m_bench->service.play({Fault::throttled429("0.1").on("POST", "/recall$").after(3),
                           Fault::expiredToken().on("POST", "/recall$").after(9)});
    QStringList ids;
    for (int row = 0; row < 20; ++row)
        ids << m_run->recall(messageAt(row));
    for (const QString &id : std::as_const(ids))
        QCOMPARE(settled(id), u"Submitted"_s);
    QCOMPARE(m_bench->service.recallsAccepted(), 20);
    for (int row = 0; row < 20; ++row)
        QCOMPARE(m_bench->service.recallsAccepted(messageAt(row).id), 1);
    QVERIFY(m_bench->renewals >= 1);
}

QTEST_GUILESS_MAIN(TestRecallRun)
#include "tst_RecallRun.moc"

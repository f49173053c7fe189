// SPDX-License-Identifier: GPL-3.0-or-later
// A run of many recalls: planned at once, sent a few at a time, held, gone on with, ended, counted.
#include "app/mailbox/RunTally.h"
#include "tests/mailbox/RunBench.h"

#include <csignal>
#include <sys/resource.h>

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;
using Demo::Fault;
using Demo::Trouble;

class TestRunOfMany : public RunBench {
    Q_OBJECT

private Q_SLOTS:
    void allAtOnceOnDisk();
    void aMessageCountsOnce();
    void pausesAndGoesOn();
    void cancels();
    void standsAfterAnEnd();
    void withoutNetwork();
    void withoutNetworkForLong();
    void fullDisk();
    void aSingleWishGoesFirst();
    void overARenewal();
    void thousandsHoldNothingUp();
};

void TestRunOfMany::allAtOnceOnDisk()
{
    RunTally tally(m_journal.get(), m_run.get(), nullptr);
    QSignalSpy changed(&tally, &RunTally::changed);
    QSignalSpy ended(&tally, &RunTally::ended);
    int planned = -1, posts = -1;
    QSignalSpy added(m_journal.get(), &RecallJournal::added);
    connect(m_journal.get(), &RecallJournal::written, this, [&](const QString &, RecallState state) {
        if (state != RecallState::Planned || planned >= 0)
            return;
        QFile file(m_dir->filePath(u"journal.jsonl"_s));
        planned = file.open(QIODevice::ReadOnly) ? int(file.readAll().count("\"Planned\"")) : 0;
        posts = m_bench->recallPosts();
    });
    const QString runId = m_run->recallAll(messages(50)).runId;
    QCOMPARE(added, QList<QVariantList>({{0, 49}})); // one wish, told once
    QCOMPARE(tally.progress(runId).planned, 50);
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 30000);
    QCOMPARE(planned, 50);
    QCOMPARE(posts, 0);
    QCOMPARE(countOf(RecallState::Submitted), 50);
    for (const Message &message : messages(50))
        QCOMPARE(m_bench->service.recallsAccepted(message.id), 1);
    QTRY_COMPARE(ended, QList<QVariantList>({{runId}}));
    QCOMPARE(tally.runs(), QStringList{runId});
    const RunProgress progress = tally.progress(runId);
    QCOMPARE(progress.submitted, 50);
    QVERIFY(progress.isEnded() && !progress.isPaused && progress.endedAt >= progress.startedAt);
    QVERIFY(changed.size() < 50); // not for each
}

void TestRunOfMany::aMessageCountsOnce()
{
    QList<Message> list = messages(3);
    list << list.first();
    list << list.at(1);
    list.last().id = u"another id of the same"_s;
    m_bench->client->setToken({});
    const QString runId = m_run->recallAll(list).runId;
    QCOMPARE(m_journal->recalls().size(), 3);
    QCOMPARE(m_run->recallAll(list).runId, runId); // a double click
    QCOMPARE(m_run->recall(list.at(2)), m_journal->recalls().at(2).id);
    QCOMPARE(m_journal->recalls().size(), 3);
    QCOMPARE(m_run->recallAll({}).recallId, QString());
    QVERIFY(m_bench->renew());
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 30000);
    QCOMPARE(m_bench->recallPosts(), 3);
}

void TestRunOfMany::pausesAndGoesOn()
{
    m_bench->service.play({Fault::latency(150).on("POST", "/recall$").repeated(20)});
    m_run->recallAll(messages(20));
    QTRY_VERIFY(m_bench->recallPosts() >= 4);
    m_run->pause();
    QVERIFY(m_run->isPaused());
    QTRY_COMPARE(countOf(RecallState::Sending), 0);
    const int sent = countOf(RecallState::Submitted);
    QCOMPARE(countOf(RecallState::Planned), 20 - sent);
    QCOMPARE(m_bench->recallPosts(), sent);
    QVERIFY(sent < 20);
    QCOMPARE(settled(m_run->recall(messageAt(30))), u"Submitted"_s); // a wish of its own is not held
    QVERIFY(m_run->isPaused());
    QCOMPARE(m_bench->recallPosts(), sent + 1);
    m_run->resume();
    QVERIFY(!m_run->isPaused());
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 30000);
    QCOMPARE(m_bench->service.recallsAccepted(), 21);
    QCOMPARE(m_bench->recallPosts(), 21);
}

void TestRunOfMany::cancels()
{
    m_bench->service.play({Fault::latency(150).on("POST", "/recall$").repeated(4)});
    const QString runId = m_run->recallAll(messages(40)).runId;
    QTRY_VERIFY(countOf(RecallState::Sending) == 4);
    QSignalSpy written(m_journal.get(), &RecallJournal::written);
    m_run->cancelRun(runId);
    QCOMPARE(countOf(RecallState::Canceled), 36); // at once
    QVERIFY(!m_run->isPaused());
    QTRY_COMPARE(countOf(RecallState::Submitted), 4);
    QTRY_VERIFY(written.size() >= 40);
    QCOMPARE(m_bench->recallPosts(), 4);
    m_run->resume();
    open();
    QCOMPARE(countOf(RecallState::Canceled), 36);
    QVERIFY(!m_run->isPaused());
    m_bench->service.play({});
}

void TestRunOfMany::standsAfterAnEnd()
{
    m_bench->relay->play({Trouble::swallow().on("POST /beta").repeated(4)});
    const QString runId = m_run->recallAll(messages(12)).runId;
    QTRY_COMPARE(m_bench->recallPosts(), 4);
    open();
    RunTally tally(m_journal.get(), m_run.get(), nullptr);
    QVERIFY(m_run->isPaused());
    QCOMPARE(tally.progress(runId).unknown, 4);
    QCOMPARE(tally.progress(runId).planned, 8);
    QVERIFY(tally.progress(runId).isPaused);
    QCOMPARE(settled(m_run->recall(messageAt(20))), u"Submitted"_s);
    QCOMPARE(m_bench->recallPosts(), 5); // the others stand
    m_run->resume();
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 30000);
    QCOMPARE(countOf(RecallState::Unknown), 4);
    QCOMPARE(m_bench->recallPosts(), 13);
    QCOMPARE(m_bench->service.recallsAccepted(), 9);
}

// A network that is away for a moment, as when it changes.
void TestRunOfMany::withoutNetwork()
{
    GraphClient nowhere(&m_bench->network, QUrl(u"http://127.0.0.1:1"_s), nullptr);
    nowhere.setToken(u"token"_s);
    m_run = std::make_unique<RecallRun>(&nowhere, m_journal.get(), QString(), nullptr);
    const QString alone = m_run->recall(messageAt(50));
    QCOMPARE(settled(alone), u"Failed"_s);
    QVERIFY(recallOf(alone).hasNeverLeft);
    const QString runId = m_run->recallAll(messages(30)).runId;
    const auto hasTried = [&] {
        return std::any_of(m_journal->recalls().begin(), m_journal->recalls().end(), [&](const Recall &r) {
            return r.runId == runId && r.error && r.error->kind == ErrorKind::NeverLeft;
        });
    };
    QTRY_VERIFY(hasTried());
    QTRY_COMPARE(countOf(RecallState::Sending), 0);
    QCOMPARE(countOf(RecallState::Planned), 30);
    QCOMPARE(countOf(RecallState::Failed), 1);
    QVERIFY(!m_run->isPaused());
    m_run->pause();
    QVERIFY(m_run->isPaused());
}

void TestRunOfMany::withoutNetworkForLong()
{
    GraphClient nowhere(&m_bench->network, QUrl(u"http://127.0.0.1:1"_s), nullptr);
    nowhere.setToken(u"token"_s);
    m_run = std::make_unique<RecallRun>(&nowhere, m_journal.get(), QString(), nullptr);
    m_run->setPatience(std::chrono::milliseconds(3000));
    m_run->recallAll(messages(30));
    QTRY_VERIFY_WITH_TIMEOUT(m_run->isPaused(), 20000);
    QTRY_COMPARE(countOf(RecallState::Planned), 30);
    m_run = std::make_unique<RecallRun>(m_bench->client.get(), m_journal.get(), QString(), nullptr);
    QVERIFY(m_run->isPaused());
    m_run->resume();
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 30000);
    QCOMPARE(countOf(RecallState::Submitted), 30);
    QCOMPARE(m_bench->recallPosts(), 30);
}

void TestRunOfMany::fullDisk()
{
    ::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(settled(m_run->recall(messageAt(50))), u"Submitted"_s);
    QSignalSpy failed(m_journal.get(), &RecallJournal::writeFailed);
    QSignalSpy written(m_journal.get(), &RecallJournal::written);
    rlimit old = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
    const auto limit = [&](qint64 room) {
        const auto size = QFileInfo(m_dir->filePath(u"journal.jsonl"_s)).size();
        const rlimit tight{rlim_t(size + room), old.rlim_max};
        return ::setrlimit(RLIMIT_FSIZE, &tight) == 0;
    };
    QVERIFY(limit(3000)); // room for some of the intents
    m_run->recallAll(messages(30));
    const bool isTold = QTest::qWaitFor([&] { return failed.size() >= 30; });
    QVERIFY(::setrlimit(RLIMIT_FSIZE, &old) == 0);
    QVERIFY(isTold);
    QCOMPARE(countOf(RecallState::Failed), 30); // whole or not at all
    QCOMPARE(m_bench->recallPosts(), 1);
    QTRY_VERIFY(written.size() + failed.size() >= 60);

    written.clear();
    failed.clear();
    m_bench->client->setToken({});
    m_run->recallAll(messages(30)); // the intents find room, the next step does not
    QTRY_COMPARE(written.size(), 30);
    QVERIFY(limit(20));
    const bool isRenewed = m_bench->renew();
    const bool isPaused = QTest::qWaitFor([&] { return m_run->isPaused(); });
    QVERIFY(::setrlimit(RLIMIT_FSIZE, &old) == 0);
    QVERIFY(isRenewed && isPaused);
    QCOMPARE(countOf(RecallState::Planned), 30);
    QCOMPARE(m_bench->recallPosts(), 1);
    m_run->resume();
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 30000);
    QCOMPARE(m_bench->recallPosts(), 31);
}

void TestRunOfMany::aSingleWishGoesFirst()
{
    m_bench->service.play({Fault::latency(50).on("POST", "/recall$").repeated(51)});
    m_run->recallAll(messages(50));
    QTRY_VERIFY(m_bench->recallPosts() >= 4);
    const QString alone = m_run->recall(messageAt(55));
    const QString last = m_run->recall(messageAt(49)); // of the run, and wanted now
    QCOMPARE(settled(alone), u"Submitted"_s);
    QCOMPARE(settled(last), u"Submitted"_s);
    QVERIFY(m_bench->recallPosts() < 30);
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 30000);
    QCOMPARE(m_bench->recallPosts(), 51);
}

// Those on their way with the old token are sent again with the new one, the others wait: nobody has to
// resume.
void TestRunOfMany::overARenewal()
{
    m_bench->service.play({Fault::latency(30).on("POST", "/recall$").repeated(10)});
    QSignalSpy paused(m_run.get(), &RecallRun::pausedChanged);
    m_run->recallAll(messages(30));
    QTRY_VERIFY(countOf(RecallState::Submitted) >= 5);
    m_bench->client->setToken(u"of yesterday"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 30000);
    QCOMPARE(countOf(RecallState::Submitted), 30);
    QCOMPARE(m_bench->renewals, 1);
    QVERIFY(m_bench->recallPosts() > 30 && m_bench->recallPosts() <= 34);
    QCOMPARE(m_bench->service.recallsAccepted(), 30);
    QCOMPARE(paused.size(), 0);
}

// The wish returns before anything is on disk, and the event loop turns while it is written.
void TestRunOfMany::thousandsHoldNothingUp()
{
    QList<Message> list;
    for (int i = 0; i < 4000; ++i) {
        list << messageAt(0);
        list.last().id = u"id%1"_s.arg(i);
        list.last().internetMessageId = u"<%1@campaign.example>"_s.arg(i);
    }
    m_bench->client->setToken({});
    QSignalSpy written(m_journal.get(), &RecallJournal::written);
    const auto size = [this] { return QFileInfo(m_dir->filePath(u"journal.jsonl"_s)).size(); };
    int turns = 0;
    QTimer loop;
    connect(&loop, &QTimer::timeout, this, [&] { turns += written.isEmpty() ? 1 : 0; });
    loop.start(0);
    const QString runId = m_run->recallAll(list).runId;
    QCOMPARE(countOf(RecallState::Planned), 4000); // known at once
    QCOMPARE(size(), 0); // and not one of them written
    QCOMPARE(turns, 0);
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 4000, 30000);
    QVERIFY2(turns > 10, qPrintable(QString::number(turns)));
    m_run->cancelRun(runId);
}

QTEST_GUILESS_MAIN(TestRunOfMany)
#include "tst_RunOfMany.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The intent of the recall that follows is on disk before there is a place for it: what that promises, and
// what becomes of it where it does not leave.
#include "app/store/JournalLine.h"
#include "tests/mailbox/RunBench.h"

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;
using Demo::Fault;
using Demo::Trouble;

class TestRunReady : public RunBench {
    Q_OBJECT

private Q_SLOTS:
    void theNextOneIsReady();
    void whatWasReadyIsTakenBack();
    void theServersWordsOfAWait();

private:
    QHash<QString, Recall> onDisk() const; // as another program would read them
};

QHash<QString, Recall> TestRunReady::onDisk() const
{
    QHash<QString, Recall> last;
    QFile file(m_dir->filePath(u"journal.jsonl"_s));
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray &line : file.readAll().split('\n'))
            if (const auto recall = JournalLine::read(line))
                last.insert(recall->id, *recall);
    return last;
}

// While four are on their way the fifth's intent is on disk, so that it has nothing to wait for; it is sent
// under the name that stands there.
void TestRunReady::theNextOneIsReady()
{
    m_bench->service.play({Fault::latency(200).on("POST", "/recall$").repeated(8)});
    m_run->recallAll(messages(8));
    QTRY_COMPARE(m_bench->recallPosts(), 4);
    const auto sendingOnDisk = [&] {
        const QHash<QString, Recall> all = onDisk();
        return std::count_if(all.begin(), all.end(),
                             [](const Recall &recall) { return recall.state == RecallState::Sending; });
    };
    QTRY_COMPARE(sendingOnDisk(), 5);
    QCOMPARE(countOf(RecallState::Sending), 4); // the fifth has not left, and nobody is told it had
    const Recall fifth = onDisk().value(m_journal->recalls().at(4).id);
    QCOMPARE(stateWord(fifth.state), u"Sending"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 30000);
    QCOMPARE(m_bench->recallPosts(), 8);
    QCOMPARE(countOf(RecallState::Submitted), 8);
    QCOMPARE(recallOf(fifth.id).exchange->clientRequestId, fifth.exchange->clientRequestId);
    QTRY_COMPARE(sendingOnDisk(), 0);
}

// Where it does not leave after all, the disk says so too: only a crash makes it Unknown.
void TestRunReady::whatWasReadyIsTakenBack()
{
    m_bench->relay->play({Trouble::swallow().on("POST /beta").repeated(4)});
    const QString runId = m_run->recallAll(messages(7)).runId;
    const QString fifth = m_journal->recalls().at(4).id, sixth = m_journal->recalls().at(5).id;
    QTRY_VERIFY(m_journal->isReady(fifth));
    Recall noted = recallOf(fifth);
    noted.note = u"why"_s;
    m_journal->record(noted);
    QTRY_COMPARE(stateWord(onDisk().value(fifth).state), u"Planned"_s);
    m_run->cancel(fifth);
    QTRY_VERIFY(m_journal->isReady(sixth));
    m_run->pause();
    QTRY_COMPARE(stateWord(onDisk().value(sixth).state), u"Planned"_s);
    QCOMPARE(stateWord(onDisk().value(fifth).state), u"Canceled"_s);
    m_run->resume();
    QTRY_VERIFY(m_journal->isReady(sixth));
    open(); // an end in good order
    QCOMPARE(countOf(RecallState::Unknown), 4);
    QCOMPARE(countOf(RecallState::Planned), 2);
    QCOMPARE(m_bench->recallPosts(), 4);
    m_run->cancelRun(runId);
}

// Also a throttle that asks for nothing is one: the pace learns from it, and its answer is kept.
void TestRunReady::theServersWordsOfAWait()
{
    m_bench->service.play({Fault::throttled429("0").on("POST", "/recall$").after(3)});
    QList<int> statuses; // on disk, of what is Planned again
    connect(m_journal.get(), &RecallJournal::written, this, [&](const QString &id, RecallState state) {
        const Recall recall = onDisk().value(id);
        if (state == RecallState::Planned && recall.exchange && recall.exchange->isAnswered())
            statuses << recall.exchange->status;
    });
    QCOMPARE(m_run->perMinute(), 0.0);
    m_run->recallAll(messages(6));
    QTRY_VERIFY_WITH_TIMEOUT(!statuses.isEmpty(), 20000);
    QCOMPARE(statuses, QList<int>{429});
    QVERIFY(m_run->perMinute() > 0);
}

QTEST_GUILESS_MAIN(TestRunReady)
#include "tst_RunReady.moc"

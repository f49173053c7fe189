// SPDX-License-Identifier: GPL-3.0-or-later
// A journal that is read on a thread of its own is the same journal, and belongs to who asked for it.
#include "app/store/JournalOpening.h"
#include "tests/store/JournalBench.h"

#include <QThread>
#include <QTimer>

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;

class TestJournalOpening : public JournalBench {
    Q_OBJECT

private Q_SLOTS:
    void readsBeside();
    void cannotBeHad();
    void givenUp();

private:
    void fill(int count)
    {
        QList<Recall> all{made(u"s"_s, RecallState::Sending)};
        for (int i = 1; i < count; ++i)
            all << made(QString::number(i), RecallState::Planned);
        RecallJournal journal;
        QVERIFY(!journal.open(m_path));
        journal.record(all);
    }
};

void TestJournalOpening::readsBeside()
{
    fill(4000);
    JournalOpening opening(m_path, nullptr);
    QSignalSpy finished(&opening, &JournalOpening::finished);
    int turns = 0;
    QTimer loop;
    connect(&loop, &QTimer::timeout, this, [&] { turns += finished.isEmpty() ? 1 : 0; });
    loop.start(0);
    opening.start();
    QCOMPARE(finished.size(), 0);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY2(turns > 10, qPrintable(QString::number(turns))); // the event loop was not held up
    auto opened = opening.take();
    QVERIFY(opened);
    const std::unique_ptr<RecallJournal> journal = opened.take();
    QCOMPARE(journal->thread(), QThread::currentThread());
    for (const QObject *child : journal->children())
        QCOMPARE(child->thread(), QThread::currentThread());
    QCOMPARE(journal->recalls().size(), 4000);
    QCOMPARE(stateWord(journal->find(u"s"_s)->state), u"Unknown"_s);
    QSignalSpy written(journal.get(), &RecallJournal::written);
    journal->record(made(u"new"_s, RecallState::Planned));
    QTRY_COMPARE(written.size(), 1);
}

void TestJournalOpening::cannotBeHad()
{
    fill(10);
    RecallJournal another;
    QVERIFY(!another.open(m_path));
    JournalOpening opening(m_path, nullptr);
    QSignalSpy finished(&opening, &JournalOpening::finished);
    opening.start();
    QVERIFY(finished.wait());
    const auto opened = opening.take();
    QVERIFY(!opened);
    QCOMPARE(int(opened.error().kind), int(ErrorKind::DiskFull));
}

void TestJournalOpening::givenUp()
{
    fill(1000);
    {
        JournalOpening opening(m_path, nullptr);
        opening.start();
    }
    RecallJournal journal;
    QVERIFY(!journal.open(m_path)); // it is nobody's any more
}

QTEST_GUILESS_MAIN(TestJournalOpening)
#include "tst_JournalOpening.moc"

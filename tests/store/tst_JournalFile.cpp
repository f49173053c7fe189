// SPDX-License-Identifier: GPL-3.0-or-later
// The journal's file when its end was torn off, when lines were spoiled, and when somebody edited it.
#include "tests/store/JournalBench.h"

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;

class TestJournalFile : public JournalBench {
    Q_OBJECT

private Q_SLOTS:
    void tornLine_data();
    void tornLine();
    void editedWithoutANewline();
    void damagedLines();
    void anEditShows();
    void anEditIsToldAtOpening();
    void aPowerCutAnywhere();
    void aPowerCutThatLeavesZeros();
};

void TestJournalFile::tornLine_data()
{
    QTest::addColumn<int>("missing");
    QTest::addColumn<QString>("state");
    QTest::newRow("only its newline is missing") << 1 << u"Submitted"_s;
    QTest::newRow("a bracket too") << 2 << u"Planned"_s;
    QTest::newRow("half of it") << 150 << u"Planned"_s;
}

void TestJournalFile::tornLine()
{
    QFETCH(int, missing);
    QFETCH(QString, state);
    write({made(u"1"_s, RecallState::Planned), made(u"1"_s, RecallState::Submitted)});
    overwrite(m_path, contents(m_path).chopped(missing));
    QVERIFY(RecallJournal::verify(m_path));
    {
        RecallJournal journal;
        QVERIFY(!journal.open(m_path));
        QCOMPARE(stateWord(journal.find(u"1"_s)->state), state);
        QCOMPARE(journal.damagedLines(), 0);
    }
    write({made(u"2"_s, RecallState::Planned)}); // goes on cleanly
    const auto checked = RecallJournal::verify(m_path);
    QVERIFY(checked);
    QCOMPARE(*checked, missing == 1 ? 3 : 2);
}

// Somebody's editor wrote no newline: that is said, and nothing is thrown away.
void TestJournalFile::editedWithoutANewline()
{
    write({made(u"1"_s, RecallState::Planned), made(u"1"_s, RecallState::Submitted)});
    const QByteArray edited = contents(m_path).chopped(1).replace("Submitted", "Failed");
    overwrite(m_path, edited);
    {
        RecallJournal journal;
        QVERIFY(!journal.open(m_path));
        QCOMPARE(journal.firstDamagedLine(), 2);
    }
    QVERIFY(contents(m_path).startsWith(QByteArray(edited + '\n')));
    QVERIFY(!RecallJournal::verify(m_path));
}

void TestJournalFile::damagedLines()
{
    write({made(u"1"_s, RecallState::Submitted), made(u"2"_s, RecallState::Failed)});
    overwrite(m_path, "no json\n" + contents(m_path) + "{\"id\":\"3\",\"state\":\"Recalled\"}\n\n{}\n[]\n");
    const QByteArray before = contents(m_path);
    {
        RecallJournal journal;
        QVERIFY(!journal.open(m_path));
        QCOMPARE(journal.damagedLines(), 5);
        QCOMPARE(journal.firstDamagedLine(), 1);
        QCOMPARE(journal.recalls().size(), 2);
        QCOMPARE(contents(m_path), before); // kept
    }
    const auto checked = RecallJournal::verify(m_path);
    QVERIFY(!checked);
    QVERIFY(checked.error().message.startsWith(u"line 1 "_s));
}

void TestJournalFile::anEditShows()
{
    write({made(u"1"_s, RecallState::Planned), made(u"1"_s, RecallState::Submitted),
           made(u"2"_s, RecallState::Planned)});
    const QByteArray good = contents(m_path);
    const QByteArrayList lines = good.split('\n');
    const auto wrongLine = [this](const QByteArray &bytes) {
        overwrite(m_path, bytes);
        const auto checked = RecallJournal::verify(m_path);
        return checked ? QString() : checked.error().message.section(u' ', 1, 1);
    };
    QCOMPARE(wrongLine(good), QString());
    QCOMPARE(wrongLine(QByteArray(good).replace("Submitted", "Failed\"  ")), u"2"_s);
    QCOMPARE(wrongLine(lines.at(0) + '\n' + lines.at(2) + '\n'), u"2"_s); // one is missing
    QCOMPARE(wrongLine(lines.at(1) + '\n' + lines.at(2) + '\n'), u"1"_s); // the first is missing
    QCOMPARE(wrongLine(lines.at(0) + '\n' + lines.at(0) + '\n'), u"2"_s); // one is there twice
    QCOMPARE(wrongLine(lines.at(1) + '\n' + lines.at(0) + '\n' + lines.at(2) + '\n'), u"1"_s);
    QVERIFY(!RecallJournal::verify(m_path % u".none"_s));
}

void TestJournalFile::anEditIsToldAtOpening()
{
    write({made(u"1"_s, RecallState::Planned), made(u"1"_s, RecallState::Submitted),
           made(u"2"_s, RecallState::Planned)});
    const QByteArray edited = contents(m_path).replace("\"Submitted\"", "\"Canceled\"");
    overwrite(m_path, edited);
    RecallJournal journal;
    QVERIFY(!journal.open(m_path));
    QCOMPARE(journal.damagedLines(), 1);
    QCOMPARE(journal.firstDamagedLine(), 2);
    QCOMPARE(stateWord(journal.find(u"1"_s)->state), u"Canceled"_s); // what is there, and said
    QCOMPARE(contents(m_path), edited); // kept
}

// What was flushed is there, what was being written is there whole line by whole line, and it goes on.
void TestJournalFile::aPowerCutAnywhere()
{
    write({made(u"1"_s, RecallState::Submitted)});
    const qsizetype flushed = contents(m_path).size();
    {
        RecallJournal journal;
        QVERIFY(!journal.open(m_path));
        QSignalSpy written(&journal, &RecallJournal::written);
        journal.record({made(u"2"_s, RecallState::Planned), made(u"3"_s, RecallState::Planned)});
        QTRY_COMPARE(written.size(), 2);
    }
    const QByteArray all = contents(m_path);
    for (qsizetype size = flushed; size <= all.size(); ++size) {
        const QByteArray near = all.mid(std::max<qsizetype>(size - 4, 0), 8);
        if (!near.contains('\n') && size % 16 != 0) // about a line's end each one
            continue;
        overwrite(m_path, all.left(size));
        RecallJournal journal;
        QVERIFY(!journal.open(m_path));
        QCOMPARE(journal.damagedLines(), 0);
        QCOMPARE(stateWord(journal.find(u"1"_s)->state), u"Submitted"_s);
        const auto lines = all.left(size).count('\n');
        QVERIFY(journal.recalls().size() == lines || journal.recalls().size() == lines + 1);
        QVERIFY(RecallJournal::verify(m_path));
    }
}

void TestJournalFile::aPowerCutThatLeavesZeros()
{
    write({made(u"1"_s, RecallState::Submitted)});
    const QByteArray flushed = contents(m_path);
    overwrite(m_path, flushed + QByteArray(700, '\0'));
    {
        RecallJournal journal;
        QVERIFY(!journal.open(m_path));
        QCOMPARE(journal.recalls().size(), 1);
        QCOMPARE(journal.damagedLines(), 0);
    }
    QCOMPARE(contents(m_path), flushed);
}

QTEST_GUILESS_MAIN(TestJournalFile)
#include "tst_JournalFile.moc"

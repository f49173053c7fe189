// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/JournalCheck.h"
#include "app/store/JournalExport.h"
#include "app/store/RecallJournal.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
}

} // namespace

class tst_JournalCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_file = m_dir.filePath(u"j.jsonl"_s);
        RecallJournal journal;
        QVERIFY(!journal.open(m_file));
        Recall recall;
        recall.id = u"1"_s;
        recall.subject = u"Bands"_s;
        recall.plannedAt = QDateTime::currentDateTimeUtc();
        for (const auto state : {RecallState::Planned, RecallState::Sending, RecallState::Submitted}) {
            recall.state = state;
            journal.record(recall);
        }
    }

    void init() { m_whole = read(m_file); }
    void cleanup() { write(m_file, m_whole); }

    void aWholeChain()
    {
        QString finding;
        QVERIFY(checkJournal(m_file, &finding));
        QVERIFY2(finding.startsWith(QString(u"'"_s % m_file % u"': 3 lines, chain whole")),
                 qPrintable(finding));
        QVERIFY2(finding.contains(u"rewritten as a whole, would not"_s),
                 qPrintable(finding)); // no more than that
    }

    void whatWasDoneToIt_data()
    {
        QTest::addColumn<int>("deed");
        QTest::addColumn<QString>("line");
        QTest::newRow("a word changed") << 0 << u"line 2"_s;
        QTest::newRow("a line taken out") << 1 << u"line 2"_s;
        QTest::newRow("a line put in") << 2 << u"line 2"_s;
        QTest::newRow("two lines changed places") << 3 << u"line 1"_s;
        QTest::newRow("not a journal") << 4 << u"line 1"_s;
    }
    void whatWasDoneToIt()
    {
        QFETCH(const int, deed);
        QFETCH(const QString, line);
        QByteArrayList lines = m_whole.chopped(1).split('\n');
        QCOMPARE(lines.size(), 3);
        if (deed == 0)
            lines[1].replace("Sending", "Planned");
        else if (deed == 1)
            lines.removeAt(1);
        else if (deed == 2)
            lines.insert(1, lines.at(1).chopped(1) + ",\"x\":1}");
        else if (deed == 3)
            lines.swapItemsAt(0, 1);
        else
            lines = {"# a readme", "of something"};
        write(m_file, lines.join('\n') + '\n');
        QString finding;
        QVERIFY(!checkJournal(m_file, &finding));
        QVERIFY2(finding.contains(line), qPrintable(finding));
        QVERIFY2(finding.startsWith(QString(u"--verify-journal: '"_s % m_file % u"'")), qPrintable(finding));
        QVERIFY(!finding.contains(u'\n'));
    }

    void aTornEndIsNoEdit()
    {
        write(m_file, m_whole + m_whole.left(40));
        QString finding;
        QVERIFY2(checkJournal(m_file, &finding), qPrintable(finding));
        QVERIFY2(finding.contains(u"3 lines and an unfinished last one, not checked"_s), qPrintable(finding));
        QVERIFY(finding.contains(u"cut off its end"_s));
    }

    // Nothing goes unseen for want of a line end.
    void theLastLine_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray whole = read(m_file);
        QTest::newRow("edited") << whole.chopped(1).replace("Submitted", "Failed");
        QTest::newRow("not a journal") << QByteArray("not a journal");
        QTest::newRow("all of it one line") << whole.chopped(1).replace('\n', ' ');
    }
    void theLastLine()
    {
        QFETCH(const QByteArray, file);
        write(m_file, file);
        QString finding;
        QVERIFY2(!checkJournal(m_file, &finding), qPrintable(finding));
        QVERIFY2(finding.contains(u"not as it was written"_s), qPrintable(finding));
    }

    void anExport_data()
    {
        QTest::addColumn<bool>("isCsv");
        QTest::addColumn<QString>("words");
        QTest::newRow("CSV") << true << u"export as CSV, 3 recalls, chain whole"_s;
        QTest::newRow("JSON Lines") << false << u"export as JSON Lines, 3 recalls, chain whole"_s;
    }
    void anExport()
    {
        QFETCH(const bool, isCsv);
        QFETCH(const QString, words);
        QList<Recall> recalls(3);
        for (Recall &recall : recalls)
            recall.id = u"x"_s;
        const auto format = isCsv ? ExportWish::Format::Csv : ExportWish::Format::JsonLines;
        JournalExport errand(recalls, {m_file, format}, nullptr);
        QSignalSpy finished(&errand, &JournalExport::finished);
        errand.start();
        QVERIFY(finished.wait());
        QString finding;
        QVERIFY2(checkJournal(m_file, &finding), qPrintable(finding));
        QVERIFY2(finding.contains(words), qPrintable(finding));
        QByteArrayList lines = read(m_file).split('\n');
        lines[2].replace("Planned", "Failed");
        write(m_file, lines.join('\n'));
        QVERIFY(!checkJournal(m_file, &finding));
        QVERIFY2(finding.contains(u"line 3 "_s), qPrintable(finding));
    }

    void anEmptyFile()
    {
        write(m_file, {});
        QString finding;
        QVERIFY(checkJournal(m_file, &finding));
        QVERIFY(finding.contains(u"0 lines"_s));
    }

    void noFile()
    {
        QString finding;
        QVERIFY(!checkJournal(m_dir.filePath(u"none"_s), &finding));
        QVERIFY2(finding.contains(u"none"_s) && !finding.contains(u'\n'), qPrintable(finding));
    }

private:
    QTemporaryDir m_dir;
    QString m_file;
    QByteArray m_whole;
};

QTEST_GUILESS_MAIN(tst_JournalCheck)
#include "tst_JournalCheck.moc"

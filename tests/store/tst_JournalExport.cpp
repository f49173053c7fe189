// SPDX-License-Identifier: GPL-3.0-or-later
// The export: what stands in it and what does not, that no cell is a formula, and that each changed line is
// found.
#include "tests/store/ExportBench.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Takeback;
using namespace Takeback::Tests;

Q_DECLARE_METATYPE(Format)

namespace {

// RFC 4180, read by hand and not by what wrote it.
QList<QStringList> records(const QString &text)
{
    QList<QStringList> all;
    QStringList record;
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text.at(i);
        if (isQuoted && sign == u'"' && text.mid(i + 1, 1) == u"\""_s)
            cell += text.at(i++);
        else if (sign == u'"')
            isQuoted = !isQuoted;
        else if (isQuoted || (sign != u',' && sign != u'\r' && sign != u'\n'))
            cell += sign;
        else if (sign != u'\n')
            record << std::exchange(cell, {});
        if (!isQuoted && sign == u'\n')
            all << std::exchange(record, {});
    }
    return all;
}

} // namespace

class TestJournalExport : public ExportBench {
    Q_OBJECT

private Q_SLOTS:
    void csv();
    void jsonLines();
    void privateUnlessAskedFor_data();
    void privateUnlessAskedFor();
    void noFormula_data();
    void noFormula();
    void anEditShows_data();
    void anEditShows();
    void aCutEndShows_data();
    void aCutEndShows();
    void nothing_data();
    void nothing();
};

void TestJournalExport::csv()
{
    const auto done = write(many(3), Format::Csv);
    QVERIFY(done);
    QCOMPARE(*done, 3);
    const QByteArray bytes = contents(m_file);
    QVERIFY(!bytes.contains("\n\n"));
    const auto all = records(QString::fromUtf8(bytes));
    QCOMPARE(all.size(), 5);
    QCOMPARE(all.last().first(), u"end, recalls before it: 3"_s);
    const QStringList head = all.first();
    const auto cell = [&](int row, QLatin1StringView name) {
        return all.at(row).at(head.indexOf(QString(name)));
    };
    for (const QStringList &record : all)
        QCOMPARE(record.size(), head.size());
    QCOMPARE(head.last(), u"chain"_s);
    QCOMPARE(cell(2, "id"_L1), u"1"_s);
    QCOMPARE(cell(2, "state"_L1), u"Submitted"_s);
    QCOMPARE(cell(2, "outcome"_L1), u"Partly"_s);
    QCOMPARE(cell(2, "plannedAt"_L1), u"2026-09-14T12:00:00.123Z"_s);
    QCOMPARE(cell(2, "httpStatus"_L1), u"202"_s);
    QCOMPARE(cell(2, "requestId"_L1), u"r-1"_s);
    QCOMPARE(cell(2, "reportSucceeded"_L1), u"3"_s);
    QCOMPARE(cell(2, "subject"_L1), QString::fromLatin1(Secret));
    QCOMPARE(cell(2, "note"_L1), QString::fromLatin1(Why)); // its line end stayed inside of the cell
    const auto found = JournalExport::verify(m_file);
    QVERIFY(found);
    QCOMPARE(found->format, Format::Csv);
    QCOMPARE(found->recalls, 3);
}

void TestJournalExport::jsonLines()
{
    QVERIFY(write(many(3), Format::JsonLines));
    const QByteArrayList lines = contents(m_file).split('\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines.last().isEmpty());
    QCOMPARE(QJsonDocument::fromJson(lines.at(3)).object()["recalls"_L1].toInt(), 3);
    const QJsonObject one = QJsonDocument::fromJson(lines.at(1)).object();
    QCOMPARE(one["id"_L1].toString(), u"1"_s);
    QCOMPARE(one["httpStatus"_L1].toInt(), 202);
    QCOMPARE(one["hasNeverLeft"_L1], QJsonValue(false));
    QCOMPARE(one["subject"_L1].toString(), QString::fromLatin1(Secret));
    QVERIFY(!one.contains("errorCode"_L1));
    const auto found = JournalExport::verify(m_file);
    QVERIFY(found);
    QCOMPARE(found->format, Format::JsonLines);
    QCOMPARE(found->recalls, 3);
}

void TestJournalExport::privateUnlessAskedFor_data()
{
    QTest::addColumn<Format>("format");
    QTest::newRow("CSV") << Format::Csv;
    QTest::newRow("JSON Lines") << Format::JsonLines;
}

void TestJournalExport::privateUnlessAskedFor()
{
    QFETCH(const Format, format);
    QVERIFY(write(many(2), format, false));
    const QByteArray bytes = contents(m_file);
    for (const char *word : {Secret, "fault", "subject", "note", "a body"})
        QVERIFY2(!bytes.contains(word), word);
    QVERIFY(JournalExport::verify(m_file));
}

void TestJournalExport::noFormula_data()
{
    QTest::addColumn<QString>("subject");
    for (const QString &start : {u"="_s, u"+"_s, u"-"_s, u"@"_s, u"\t="_s, u"\r="_s, u"\n="_s, u"\uFF1D"_s})
        QTest::addRow("%s", qPrintable(QString::number(start.front().unicode(), 16)))
            << QString(start % u"cmd|' /C calc'!A0\",=1+1"_s);
}

void TestJournalExport::noFormula()
{
    QFETCH(const QString, subject);
    Recall recall = told(1);
    recall.subject = subject;
    recall.note = subject;
    recall.hubServer = subject;
    QVERIFY(write({recall}, Format::Csv));
    const auto all = records(QString::fromUtf8(contents(m_file)));
    QCOMPARE(all.size(), 3);
    static const QRegularExpression formula(u"\\A[=+@\\t\\r\\n\uFF1D-]"_s);
    for (const QString &cell : all.at(1))
        QVERIFY2(!formula.match(cell).hasMatch(), qPrintable(cell));
    QVERIFY(all.at(1).contains(u'\'' % subject));
    QVERIFY(JournalExport::verify(m_file));
}

void TestJournalExport::anEditShows_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<int>("line");
    for (const int line : {1, 2, 3, 5, 8, 9}) {
        QTest::addRow("JSON Lines, %d", line) << Format::JsonLines << line;
        QTest::addRow("CSV, %d", line) << Format::Csv << line;
    }
}

// Every byte of the line, one after the other, and the line taken out.
void TestJournalExport::anEditShows()
{
    QFETCH(const Format, format);
    QFETCH(const int, line);
    QVERIFY(write(many(8), format, false));
    const QByteArray whole = contents(m_file);
    QByteArrayList lines = whole.split('\n');
    qsizetype start = 0;
    for (int i = 0; i + 1 < line; ++i)
        start += lines.at(i).size() + 1;
    const bool isCsv = format == Format::Csv;
    for (qsizetype i = 0; i < lines.at(line - 1).size(); i += 7) {
        QByteArray edited = whole;
        edited[start + i] = char(edited.at(start + i) ^ 1);
        overwrite(m_file, edited);
        const auto found = JournalExport::verify(m_file);
        QVERIFY2(!found, QByteArray::number(start + i));
        if (isCsv && line == 1)
            continue; // it is no longer a head, or the next line says so
        QVERIFY2(found.error().message.contains(u"line "_s % QString::number(line) % u' '),
                 qPrintable(found.error().message));
    }
    lines.removeAt(line - 1);
    overwrite(m_file, lines.join('\n'));
    QVERIFY(!JournalExport::verify(m_file));
}

void TestJournalExport::aCutEndShows_data()
{
    privateUnlessAskedFor_data();
}

// Wherever it is cut between two lines, and where something stands behind its end.
void TestJournalExport::aCutEndShows()
{
    QFETCH(const Format, format);
    QVERIFY(write(many(4), format, false));
    const QByteArray whole = contents(m_file);
    QVERIFY(JournalExport::verify(m_file));
    QByteArrayList lines = whole.split('\n');
    lines.removeLast();
    while (lines.size() > 1) {
        lines.removeLast();
        overwrite(m_file, lines.join('\n') + '\n');
        QVERIFY2(!JournalExport::verify(m_file), QByteArray::number(lines.size()));
    }
    overwrite(m_file, whole + whole.split('\n').at(1) + '\n');
    QVERIFY(!JournalExport::verify(m_file));
}

void TestJournalExport::nothing_data()
{
    privateUnlessAskedFor_data();
}

void TestJournalExport::nothing()
{
    QFETCH(const Format, format);
    const auto done = write({}, format);
    QVERIFY(done && *done == 0);
    const auto found = JournalExport::verify(m_file);
    QVERIFY(found);
    QCOMPARE(found->recalls, 0);
}

QTEST_GUILESS_MAIN(TestJournalExport)
#include "tst_JournalExport.moc"

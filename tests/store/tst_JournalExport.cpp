// SPDX-License-Identifier: GPL-3.0-or-later
// The export: what stands in it and what does not, that no cell is a formula, that the file is there whole or
// not at all, and that each changed line is found.
#include "app/store/JournalExport.h"
#include "tests/store/JournalBench.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QScopeGuard>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Takeback;
using namespace Takeback::Tests;
using Format = ExportWish::Format;

Q_DECLARE_METATYPE(Format)

namespace {

constexpr char Secret[] = "Wages of everybody";
constexpr char Why[] = "my own fault\nand nobody's else";

Recall told(int number)
{
    Recall recall = made(QString::number(number), RecallState::Submitted, u"AAMk=/+"_s);
    recall.subject = QString::fromLatin1(Secret);
    recall.note = QString::fromLatin1(Why);
    recall.runId = u"run-1"_s;
    recall.exchange = Exchange();
    recall.exchange->status = 202;
    recall.exchange->requestId = u"r-"_s % QString::number(number);
    recall.exchange->body = "a body";
    recall.report = RecallReport{};
    recall.report->outcome = RecallOutcome::Partly;
    recall.report->succeeded = 3;
    return recall;
}

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

QList<Recall> many(int count)
{
    QList<Recall> all;
    for (int i = 0; i < count; ++i)
        all << told(i);
    return all;
}

} // namespace

class TestJournalExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"recalls"_s);
    }
    void csv();
    void jsonLines();
    void privateUnlessAskedFor_data();
    void privateUnlessAskedFor();
    void noFormula_data();
    void noFormula();
    void anEditShows_data();
    void anEditShows();
    void nothing_data();
    void nothing();
    void forTheOwnerAlone();
    void noPlace_data();
    void noPlace();
    void readOnlyPlace();
    void noRoom();
    void canceled();

private:
    Result<int> write(const QList<Recall> &recalls, Format format, bool isWhole = true)
    {
        JournalExport errand(recalls, {m_file, format, isWhole, isWhole}, nullptr);
        Result<int> result = -1;
        connect(&errand, &JournalExport::finished, this, [&](const Result<int> &told) { result = told; });
        QSignalSpy finished(&errand, &JournalExport::finished);
        errand.start();
        if (!finished.isEmpty() || !finished.wait(20000))
            return -2;
        return result;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

void TestJournalExport::csv()
{
    const auto done = write(many(3), Format::Csv);
    QVERIFY(done);
    QCOMPARE(*done, 3);
    const QByteArray bytes = contents(m_file);
    QVERIFY(!bytes.contains("\n\n"));
    const auto all = records(QString::fromUtf8(bytes));
    QCOMPARE(all.size(), 4);
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
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.last().isEmpty());
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
    QCOMPARE(all.size(), 2);
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
    for (const int line : {1, 2, 3, 5}) {
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

void TestJournalExport::forTheOwnerAlone()
{
    overwrite(m_file, "from before");
    QVERIFY(QFile::setPermissions(m_file, QFileDevice::Permissions(0x6666)));
    QVERIFY(write(many(1), Format::Csv));
    struct stat now = {};
    QCOMPARE(::stat(QFile::encodeName(m_file).constData(), &now), 0);
    QCOMPARE(now.st_mode & 0777, 0600u);
}

void TestJournalExport::noPlace_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no such folder") << u"none/recalls.csv"_s;
    QTest::newRow("below a file") << u"file/recalls.csv"_s;
    QTest::newRow("a folder") << u"."_s;
}

void TestJournalExport::noPlace()
{
    QFETCH(const QString, path);
    overwrite(m_dir->filePath(u"file"_s), "x");
    m_file = m_dir->filePath(path);
    const auto done = write(many(2), Format::Csv);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::DiskFull);
    QVERIFY(!done.error().code.isEmpty() && done.error().code != u"disk-full"_s);
    QVERIFY(!done.error().message.isEmpty());
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList{u"file"_s});
}

void TestJournalExport::readOnlyPlace()
{
    const bool isRoot = ::geteuid() == 0; // whom no mode holds
    QVERIFY(::chmod(QFile::encodeName(m_dir->path()).constData(), 0555) == 0);
    QVERIFY(!isRoot || ::seteuid(65534) == 0);
    const auto done = write(many(2), Format::Csv);
    QVERIFY(!isRoot || ::seteuid(0) == 0);
    QVERIFY(::chmod(QFile::encodeName(m_dir->path()).constData(), 0755) == 0);
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"read-only"_s);
    QVERIFY(!QFileInfo::exists(m_file));
}

// What was there before is there still, whole.
void TestJournalExport::noRoom()
{
    overwrite(m_file, "from before");
    ::signal(SIGXFSZ, SIG_IGN);
    rlimit whole = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &whole), 0);
    rlimit little = whole;
    little.rlim_cur = 20000;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &little), 0);
    const auto unlimit = qScopeGuard([&] { ::setrlimit(RLIMIT_FSIZE, &whole); });
    const auto done = write(many(500), Format::JsonLines);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::DiskFull);
    QVERIFY(!done.error().message.isEmpty());
    QCOMPARE(contents(m_file), "from before");
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).size(), 1); // nor is half a file beside it
}

void TestJournalExport::canceled()
{
    overwrite(m_file, "from before");
    {
        JournalExport errand(many(20000), {m_file}, nullptr);
        errand.start();
    }
    const QByteArray after = contents(m_file);
    QVERIFY(after == "from before" || JournalExport::verify(m_file)); // never half of it
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).size(), 1);
}

QTEST_GUILESS_MAIN(TestJournalExport)
#include "tst_JournalExport.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Places that an export cannot go to: nothing is written there, what was there stays whole, and why is told.
#include "tests/store/ExportBench.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Takeback;
using namespace Takeback::Tests;

class TestExportPlaces : public ExportBench {
    Q_OBJECT

private Q_SLOTS:
    void forTheOwnerAlone();
    void noPlace_data();
    void noPlace();
    void readOnlyPlace();
    void noRoom();
    void canceled();
};

void TestExportPlaces::forTheOwnerAlone()
{
    overwrite(m_file, "from before");
    QVERIFY(QFile::setPermissions(m_file, QFileDevice::Permissions(0x6666)));
    QVERIFY(write(many(1), Format::Csv));
    struct stat now = {};
    QCOMPARE(::stat(QFile::encodeName(m_file).constData(), &now), 0);
    QCOMPARE(now.st_mode & 0777, 0600u);
}

void TestExportPlaces::noPlace_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no such folder") << u"none/recalls.csv"_s;
    QTest::newRow("below a file") << u"file/recalls.csv"_s;
    QTest::newRow("a folder") << u"."_s;
}

void TestExportPlaces::noPlace()
{
    QFETCH(const QString, path);
    overwrite(m_dir->filePath(u"file"_s), "x");
    m_file = m_dir->filePath(path);
    const auto done = write(many(2), Format::Csv);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::DiskFull);
    QCOMPARE(done.error().code, u"failed"_s); // nobody is told that the place does not let him
    QVERIFY(!done.error().message.isEmpty());
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList{u"file"_s});
}

void TestExportPlaces::readOnlyPlace()
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
void TestExportPlaces::noRoom()
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
    QCOMPARE(done.error().message, u"File too large"_s); // the system's words, not those after the end
    QCOMPARE(contents(m_file), "from before");
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).size(), 1); // nor is half a file beside it
}

void TestExportPlaces::canceled()
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

QTEST_GUILESS_MAIN(TestExportPlaces)
#include "tst_ExportPlaces.moc"

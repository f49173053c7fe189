// SPDX-License-Identifier: GPL-3.0-or-later
// The cache's file when it may not be written, is held by another program, or the disk is full: what was
// known stays, in memory, and what comes is taken.
#include "tests/store/TroubleBench.h"

#include <QScopeGuard>

#include <sys/stat.h>
#include <unistd.h>

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;

class TestSentRoom : public TroubleBench {
    Q_OBJECT

private Q_SLOTS:
    void readOnly();
    void heldAtTheStart();
    void heldLater();
    void fullDisk();
    void fullDiskFromTheStart();
    void forgottenOnAFullDisk();
};

void TestSentRoom::readOnly()
{
    make(10);
    const QByteArray before = contents(m_path);
    const bool isRoot = ::geteuid() == 0; // whom no mode holds
    for (const QString &path : {m_dir->path(), m_path})
        QVERIFY(!isRoot || ::chown(QFile::encodeName(path).constData(), 65534, 65534) == 0);
    QVERIFY(::chmod(QFile::encodeName(m_path).constData(), 0400) == 0);
    QVERIFY(!isRoot || ::seteuid(65534) == 0);
    {
        SentStore store;
        QSignalSpy troubled(&store, &SentStore::troubled);
        store.open(m_path);
        QCOMPARE(codeOf(store), u"read-only"_s);
        QCOMPARE(store.size(), 10); // what is known is shown
        QCOMPARE(store.syncState(), synced());
        worksOn(store);
        QCOMPARE(store.message(store.at(1)), whole(9));
        QCOMPARE(troubled.size(), 0); // said once
    }
    QVERIFY(!isRoot || ::seteuid(0) == 0);
    QCOMPARE(contents(m_path), before);
}

void TestSentRoom::heldAtTheStart()
{
    make(10);
    Database other;
    QVERIFY(other.open(m_path, Database::Mode::Write));
    QVERIFY(other.execute("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; INSERT INTO seen VALUES(1)"));
    SentStore store;
    store.open(m_path);
    QCOMPARE(codeOf(store), u"locked"_s);
    QCOMPARE(store.size(), 0);
    worksOn(store);
}

void TestSentRoom::heldLater()
{
    make(10);
    SentStore store;
    QSignalSpy troubled(&store, &SentStore::troubled);
    store.open(m_path);
    Database other;
    QVERIFY(other.open(m_path, Database::Mode::Write));
    QVERIFY(other.execute("BEGIN IMMEDIATE"));
    store.apply(pageOf({message(3, u"3"_s)}), synced());
    QVERIFY(troubled.wait(20000)); // some seconds are waited for
    QCOMPARE(codeOf(store), u"locked"_s);
    QTRY_COMPARE(store.size(), 11);
    QCOMPARE(store.message(store.at(0)), whole(9));
    worksOn(store);
    QCOMPARE(troubled.size(), 1);
}

// What was known stays, what comes is taken, and on disk is what was there before, page and link together.
void TestSentRoom::fullDisk()
{
    make(Many);
    const SyncState before = synced();
    SyncState after = before;
    after.deltaLink = QUrl(u"https://g/later"_s);
    {
        SentStore store;
        Mirror mirror(store);
        QSignalSpy troubled(&store, &SentStore::troubled);
        QSignalSpy cleared(&store, &SentStore::cleared);
        store.open(m_path);
        QTRY_VERIFY(store.isLoaded());
        limit(100000);
        const auto unlimit = qScopeGuard([] { limit(-1); });
        apply(store, many(Many, Many), after);
        QCOMPARE(troubled.size(), 1);
        QCOMPARE(codeOf(store), u"disk-full"_s);
        QCOMPARE(store.trouble()->message, m_path);
        QCOMPARE(cleared.size(), 0);
        QCOMPARE(store.size(), 2 * Many);
        QCOMPARE(store.message(store.at(0)), whole(2 * Many - 1));
        QCOMPARE(store.message(store.at(Many)), whole(Many - 1));
        worksOn(store);
        QVERIFY(mirror.isAsTold);
    }
    SentStore again;
    again.open(m_path);
    QVERIFY(!again.trouble());
    QTRY_VERIFY(again.isLoaded());
    QCOMPARE(again.size(), Many);
    QCOMPARE(again.syncState(), before);
}

void TestSentRoom::fullDiskFromTheStart()
{
    limit(1000);
    const auto unlimit = qScopeGuard([] { limit(-1); });
    SentStore store;
    store.open(m_path);
    QCOMPARE(codeOf(store), u"disk-full"_s);
    worksOn(store);
}

void TestSentRoom::forgottenOnAFullDisk()
{
    make(Many);
    SentStore store;
    store.open(m_path);
    QTRY_VERIFY(store.isLoaded());
    limit(1000);
    const auto unlimit = qScopeGuard([] { limit(-1); });
    QVERIFY(contents(m_path).contains("AAMk7=/+"));
    store.forget();
    QCOMPARE(store.size(), 0);
    QTRY_VERIFY(!contents(m_path).contains("AAMk7=/+") && !contents(m_path + u"-wal"_s).contains("AAMk7=/+"));
    QTRY_VERIFY(store.trouble());
    worksOn(store);
}

QTEST_GUILESS_MAIN(TestSentRoom)
#include "tst_SentRoom.moc"

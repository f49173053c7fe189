// SPDX-License-Identifier: GPL-3.0-or-later
// The cache's file when it is spoiled, somebody else's or of a later version: what is wrong is told, what is
// not ours is not touched, and the work goes on.
#include "tests/store/TroubleBench.h"

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;

class TestSentDamage : public TroubleBench {
    Q_OBJECT

private Q_SLOTS:
    void damagedAtTheStart_data();
    void damagedAtTheStart();
    void damagedInTheMiddle();
    void damagedWhileShown();
    void notOurs_data();
    void notOurs();
    void nowhere();
};

void TestSentDamage::damagedAtTheStart_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("length"); // of garbage; 0: the file ends there
    QTest::newRow("cut to half a page") << 2000 << 0;
    QTest::newRow("cut to one page") << 4096 << 0;
    QTest::newRow("cut to three and a half") << 3 * 4096 + 2000 << 0;
    QTest::newRow("its schema") << 100 << 3996;
    QTest::newRow("all but its head") << 100 << 400000;
    QTest::newRow("zeros of a power cut") << 0 << -4096;
}

void TestSentDamage::damagedAtTheStart()
{
    QFETCH(int, from);
    QFETCH(int, length);
    make(Many);
    if (length == 0)
        QVERIFY(QFile::resize(m_path, from));
    else
        overwrite(m_path, from, QByteArray(qAbs(length), length < 0 ? '\0' : '\xa5'));
    {
        SentStore store;
        QSignalSpy loaded(&store, &SentStore::loaded);
        store.open(m_path);
        QTRY_COMPARE(codeOf(store), u"damaged"_s);
        QVERIFY(!loaded.isEmpty() || loaded.wait());
        QCOMPARE(int(store.trouble()->kind), int(ErrorKind::CacheFailed));
        QCOMPARE(store.trouble()->message, m_path);
        QCOMPARE(store.size(), 0);
        QCOMPARE(store.syncState(), SyncState());
        worksOn(store);
    }
    SentStore again; // it was made anew on disk
    again.open(m_path);
    QVERIFY(!again.trouble());
    QCOMPARE(again.size(), 1);
}

// What is read at once is good; the rest shows the damage when it is loaded.
void TestSentDamage::damagedInTheMiddle()
{
    make(Many);
    overwrite(m_path, QFile(m_path).size() / 4 / 4096 * 4096, QByteArray(80 * 4096, '\xa5'));
    const SentOwner owner{u"1"_s, u"Ada"_s, u"ada@x"_s, u"ada@y"_s};
    {
        SentStore store;
        Mirror mirror(store);
        QSignalSpy troubled(&store, &SentStore::troubled);
        QSignalSpy cleared(&store, &SentStore::cleared);
        store.open(m_path);
        store.setOwner(owner);
        store.apply(pageOf({message(3, u"meanwhile"_s)}), synced()); // lost too: it waits behind the loading
        QTRY_VERIFY(store.isLoaded());
        QTRY_COMPARE(store.pagesPending(), 0);
        QCOMPARE(codeOf(store), u"damaged"_s);
        QCOMPARE(troubled.size(), 1);
        QCOMPARE(cleared.size(), 1);
        QCOMPARE(store.syncState(), SyncState());
        QCOMPARE(store.size(), 0);
        worksOn(store);
        QVERIFY(mirror.isAsTold);
    }
    SentStore again;
    again.open(m_path);
    QVERIFY(!again.trouble());
    QCOMPARE(again.size(), 1);
    QCOMPARE(again.owner(), owner);
}

// Damage that only the reading of one message runs into.
void TestSentDamage::damagedWhileShown()
{
    make(Many);
    SentStore store;
    QSignalSpy troubled(&store, &SentStore::troubled);
    store.open(m_path);
    QTRY_VERIFY(store.isLoaded());
    QVERIFY(!store.trouble());
    overwrite(m_path, 10 * 4096, QByteArray(int(QFile(m_path).size()) - 10 * 4096, '\xa5'));
    bool isToldOnce = false;
    for (qsizetype row = 0; row < store.size() && !isToldOnce; ++row)
        isToldOnce = store.message(store.at(row)) == Message();
    QVERIFY(isToldOnce);
    QTRY_COMPARE(store.size(), 0);
    QTRY_COMPARE(codeOf(store), u"damaged"_s);
    worksOn(store);
}

void TestSentDamage::notOurs_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("sql"); // of a database; none: a text file
    QTest::newRow("no database") << u"foreign"_s << QByteArray();
    QTest::newRow("of nobody") << u"foreign"_s << QByteArray("CREATE TABLE t(n)");
    QTest::newRow("of another program")
        << u"foreign"_s << QByteArray("PRAGMA application_id = 7; CREATE TABLE message(n)");
    QTest::newRow("of a later version")
        << u"newer"_s << QByteArray("PRAGMA application_id = 0x54616b65; PRAGMA user_version = 1000");
}

void TestSentDamage::notOurs()
{
    QFETCH(QString, code);
    QFETCH(QByteArray, sql);
    overwrite(m_path, 0, sql.isEmpty() ? QByteArray("Dear diary,\n").repeated(1000) : QByteArray());
    if (!sql.isEmpty()) {
        Database database;
        QVERIFY(database.open(m_path, Database::Mode::Write) && database.execute(sql.constData()));
    }
    const QByteArray before = contents(m_path);
    {
        SentStore store;
        store.open(m_path);
        QCOMPARE(codeOf(store), code);
        worksOn(store);
        store.forget();
    }
    QCOMPARE(contents(m_path), before);
}

void TestSentDamage::nowhere()
{
    overwrite(m_dir->filePath(u"file"_s), 0, "a file where a directory should be");
    for (const QString &path : {m_dir->filePath(u"file/sent.db"_s), m_dir->path()}) {
        SentStore store;
        store.open(path);
        QVERIFY(store.trouble());
        worksOn(store);
    }
}

QTEST_GUILESS_MAIN(TestSentDamage)
#include "tst_SentDamage.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite behind its face: values and texts come back, the first failure stays, a transaction is whole or not
// at all, and a file of any earlier schema is brought to the newest.
#include "app/store/Database.h"
#include "app/store/SentFile.h"
#include "tests/store/StoreBench.h"

#include <sys/stat.h>

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;
using Failure = Database::Failure;

class TestDatabase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void valuesAndTexts();
    void theFirstFailureStays();
    void wholeOrNotAtAll();
    void copies();
    void migrates();
    void aStepThatFails();
    void schemaFromNothing();
    void fromSchema1();
    void newer();
    void forTheOwnerAlone();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void TestDatabase::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"a.db"_s);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

void TestDatabase::valuesAndTexts()
{
    Database database;
    QVERIFY(database.open(m_path, Database::Mode::Write));
    QVERIFY(database.execute("CREATE TABLE t(key INTEGER PRIMARY KEY, n INTEGER, s TEXT)"));
    Statement insert(database, "INSERT INTO t(n, s) VALUES(?, ?)");
    const std::string_view odd("a\0\xff'\"", 5);
    QVERIFY(insert.bind(1, std::numeric_limits<qint64>::min()).bind(2, odd).run());
    QVERIFY(insert.bindNull(1).bind(2, std::string_view()).run());
    Statement select(database, "SELECT n, s FROM t ORDER BY key");
    QVERIFY(select.step());
    QCOMPARE(select.integer(0), std::numeric_limits<qint64>::min());
    QVERIFY(select.text(1) == odd);
    QVERIFY(select.step());
    QVERIFY(select.isNull(0));
    QVERIFY(!select.isNull(1) && select.text(1).empty());
    QVERIFY(!select.step());
    QCOMPARE(database.failure(), Failure::None);
}

void TestDatabase::theFirstFailureStays()
{
    Database database;
    QVERIFY(!database.open(m_dir->filePath(u"none"_s), Database::Mode::Write));
    QCOMPARE(database.takeFailure(), Failure::ReadOnly);
    QVERIFY(database.open(m_path, Database::Mode::Write));
    QVERIFY(database.execute("CREATE TABLE t(n INTEGER)"));
    QVERIFY(!database.execute("INSERT INTO nowhere VALUES(1)"));
    QVERIFY(!database.execute("INSERT INTO t VALUES(1)"));
    Statement insert(database, "INSERT INTO t VALUES(1)");
    QVERIFY(!insert.run());
    QCOMPARE(database.takeFailure(), Failure::Damaged);
    QCOMPARE(database.number("SELECT count(*) FROM t"), 0);

    Database reading;
    QVERIFY(reading.open(m_path, Database::Mode::Read));
    QVERIFY(!reading.execute("INSERT INTO t VALUES(1)"));
    QCOMPARE(reading.failure(), Failure::ReadOnly);
}

void TestDatabase::wholeOrNotAtAll()
{
    Database database;
    QVERIFY(database.open(m_path, Database::Mode::Write));
    QVERIFY(database.execute("PRAGMA journal_mode = WAL; CREATE TABLE t(n INTEGER UNIQUE)"));
    {
        Transaction transaction(database);
        QVERIFY(database.execute("INSERT INTO t VALUES(1)"));
    }
    {
        Transaction transaction(database);
        QVERIFY(database.execute("INSERT INTO t VALUES(2)"));
        QVERIFY(!database.execute("INSERT INTO t VALUES(2)"));
        QVERIFY(!transaction.commit());
    }
    database.takeFailure();
    QCOMPARE(database.number("SELECT count(*) FROM t"), 0);
    {
        Transaction transaction(database);
        QVERIFY(database.execute("INSERT INTO t VALUES(3)"));
        Database other; // sees nothing yet, and cannot write
        QVERIFY(other.open(m_path, Database::Mode::Write));
        QCOMPARE(other.number("SELECT count(*) FROM t"), 0);
        QVERIFY(!other.execute("INSERT INTO t VALUES(4)"));
        QCOMPARE(other.takeFailure(), Failure::Locked);
        QVERIFY(transaction.commit());
        QCOMPARE(other.number("SELECT n FROM t"), 3);
    }
}

void TestDatabase::copies()
{
    Database database;
    QVERIFY(database.open(m_path, Database::Mode::Write));
    QVERIFY(
        database.execute("PRAGMA journal_mode = WAL; CREATE TABLE t(n INTEGER); INSERT INTO t VALUES(7)"));
    Database memory;
    QVERIFY(memory.open({}, Database::Mode::Memory));
    QVERIFY(memory.copyFrom(database));
    QVERIFY(memory.execute("INSERT INTO t VALUES(8)")); // and goes its own way
    QCOMPARE(memory.sharing()->number("SELECT sum(n) FROM t"), 15);
    QCOMPARE(database.number("SELECT sum(n) FROM t"), 7);
}

void TestDatabase::migrates()
{
    const char *const steps[] = {"CREATE TABLE t(n INTEGER); INSERT INTO t VALUES(1)",
                                 "ALTER TABLE t ADD COLUMN s TEXT NOT NULL DEFAULT 'x'"};
    for (const size_t known : {size_t(1), size_t(2), size_t(2)}) { // made, brought on, left alone
        Database database;
        QVERIFY(database.open(m_path, Database::Mode::Write));
        QVERIFY(database.migrate(std::span(steps, known)));
        QCOMPARE(database.number("PRAGMA user_version"), qint64(known));
    }
    Database database;
    QVERIFY(database.open(m_path, Database::Mode::Write));
    QCOMPARE(database.number("SELECT count(*) FROM t WHERE s = 'x'"), 1);
}

void TestDatabase::aStepThatFails()
{
    const char *const steps[] = {"CREATE TABLE t(n INTEGER)", "CREATE TABLE u(n INTEGER); CREATE TABLE t(n)"};
    Database database;
    QVERIFY(database.open(m_path, Database::Mode::Write));
    QVERIFY(!database.migrate(steps));
    QCOMPARE(database.takeFailure(), Failure::Damaged);
    QCOMPARE(database.number("PRAGMA user_version"), 1);
    QCOMPARE(database.number("SELECT count(*) FROM sqlite_schema"), 1);
}

// The first start, and one that was killed after the file was marked and before the tables were made.
void TestDatabase::schemaFromNothing()
{
    {
        Database database;
        QVERIFY(database.open(m_path, Database::Mode::Write));
        QVERIFY(database.execute("PRAGMA application_id = 0x54616b65"));
    }
    for (const QString &path : {m_dir->filePath(u"new/er/b.db"_s), m_path}) {
        const auto database = SentFile::open(path);
        QVERIFY(database);
        QCOMPARE((*database)->number("PRAGMA user_version"), 2);
        QCOMPARE((*database)->number("PRAGMA application_id"), 0x54616b65);
        QCOMPARE((*database)->number("SELECT count(*) FROM sqlite_schema WHERE type = 'table'"
                                     " AND name IN ('message', 'seen', 'state', 'owner')"),
                 4);
    }
}

// All is loaded again; who the mailbox belongs to is known.
void TestDatabase::fromSchema1()
{
    {
        Database database;
        QVERIFY(database.open(m_path, Database::Mode::Write));
        QVERIFY(database.execute(
            "PRAGMA application_id = 0x54616b65; PRAGMA user_version = 1; PRAGMA journal_mode = WAL;"
            "CREATE TABLE message(key INTEGER PRIMARY KEY AUTOINCREMENT, hash INTEGER NOT NULL,"
            " id TEXT NOT NULL, internet_hash INTEGER NOT NULL, internet_id TEXT NOT NULL, sent INTEGER,"
            " flags INTEGER NOT NULL, subject TEXT NOT NULL, preview TEXT NOT NULL, sender TEXT NOT NULL,"
            " recipients_to TEXT NOT NULL, recipients_cc TEXT NOT NULL, recipients_bcc TEXT NOT NULL);"
            "CREATE INDEX message_by_hash ON message(hash);"
            "CREATE INDEX message_by_internet_hash ON message(internet_hash);"
            "CREATE INDEX message_by_sent ON message(sent DESC);"
            "CREATE TABLE seen(key INTEGER PRIMARY KEY);"
            "CREATE TABLE state(one INTEGER PRIMARY KEY, is_filled INTEGER NOT NULL,"
            " is_sweeping INTEGER NOT NULL, round_link TEXT NOT NULL, delta_link TEXT NOT NULL,"
            " synced INTEGER);"
            "CREATE TABLE owner(one INTEGER PRIMARY KEY, id TEXT NOT NULL, display_name TEXT NOT NULL,"
            " mail TEXT NOT NULL, user_principal_name TEXT NOT NULL);"
            "INSERT INTO message VALUES(7,1,'a',2,'b',3,4,'s','p','f','t','c','b');"
            "INSERT INTO seen VALUES(7); INSERT INTO state VALUES(1,1,1,'https://g/r','https://g/d',5);"
            "INSERT INTO owner VALUES(1,'1','Ada','ada@x','ada@y')"));
    }
    const auto database = SentFile::open(m_path);
    QVERIFY(database);
    QCOMPARE((*database)->number("PRAGMA user_version"), 2);
    for (const char *gone :
         {"SELECT count(*) FROM message", "SELECT count(*) FROM seen", "SELECT count(*) FROM state",
          "SELECT count(*) FROM sqlite_schema WHERE type = 'index'"})
        QCOMPARE((*database)->number(gone), 0);
    QCOMPARE((*database)->number("SELECT count(*) FROM owner WHERE display_name = 'Ada'"), 1);
    QVERIFY(SentFile::makeIndexes(**database));
}

void TestDatabase::newer()
{
    QVERIFY(SentFile::open(m_path));
    {
        const auto database = SentFile::open(m_path);
        QVERIFY((*database)->execute("PRAGMA user_version = 1000"));
    }
    const auto refused = SentFile::open(m_path);
    QVERIFY(!refused);
    QCOMPARE(refused.error(), (Error{.kind = ErrorKind::CacheFailed, .code = u"newer"_s, .message = m_path}));
}

void TestDatabase::forTheOwnerAlone()
{
    const QString path = m_dir->filePath(u"private.db"_s);
    const mode_t before = ::umask(0);
    const auto database = SentFile::open(path);
    ::umask(before);
    QVERIFY(database && (*database)->execute("INSERT INTO seen VALUES(1)"));
    for (const QString &end : {QString(), u"-wal"_s, u"-shm"_s}) {
        struct stat info = {};
        QCOMPARE(::stat(QFile::encodeName(path + end).constData(), &info), 0);
        QCOMPARE(int(info.st_mode & 07777), 0600);
    }
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_Database.moc"

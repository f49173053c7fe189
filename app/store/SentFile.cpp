// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/SentFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr auto Private = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr quint32 ApplicationId = 0x54616b65; // "Take"
constexpr int PatienceAtOpen = 250; // ms; the window waits
constexpr int Patience = 5000; // ms, of the worker

constexpr const char *Schema[] = {
    // 1. `hash` is FNV-1a of the id: an index over the ids themselves would double the file.
    "CREATE TABLE message(key INTEGER PRIMARY KEY AUTOINCREMENT, hash INTEGER NOT NULL, id TEXT NOT NULL,"
    " internet_hash INTEGER NOT NULL, internet_id TEXT NOT NULL, sent INTEGER, flags INTEGER NOT NULL,"
    " subject TEXT NOT NULL, preview TEXT NOT NULL, sender TEXT NOT NULL, recipients_to TEXT NOT NULL,"
    " recipients_cc TEXT NOT NULL, recipients_bcc TEXT NOT NULL);"
    "CREATE INDEX message_by_hash ON message(hash);"
    "CREATE INDEX message_by_internet_hash ON message(internet_hash);"
    "CREATE INDEX message_by_sent ON message(sent DESC);"
    "CREATE TABLE seen(key INTEGER PRIMARY KEY);"
    "CREATE TABLE state(one INTEGER PRIMARY KEY, is_filled INTEGER NOT NULL, is_sweeping INTEGER NOT NULL,"
    " round_link TEXT NOT NULL, delta_link TEXT NOT NULL, synced INTEGER);"
    "CREATE TABLE owner(one INTEGER PRIMARY KEY, id TEXT NOT NULL, display_name TEXT NOT NULL,"
    " mail TEXT NOT NULL, user_principal_name TEXT NOT NULL)",
    // 2. Keys are counted by whoever writes, the indexes come when the first load is done, and the hash is
    // another: all is loaded again.
    "DROP TABLE message;"
    "CREATE TABLE message(key INTEGER PRIMARY KEY, hash INTEGER NOT NULL, id TEXT NOT NULL,"
    " internet_hash INTEGER NOT NULL, internet_id TEXT NOT NULL, sent INTEGER, flags INTEGER NOT NULL,"
    " subject TEXT NOT NULL, preview TEXT NOT NULL, sender TEXT NOT NULL, recipients_to TEXT NOT NULL,"
    " recipients_cc TEXT NOT NULL, recipients_bcc TEXT NOT NULL);"
    "DELETE FROM seen; DELETE FROM state",
};

enum class Found { Nothing, Ours, Foreign, Spoiled };

Found look(const QString &path)
{
    QFile file(path);
    if (!file.exists() || file.size() == 0)
        return Found::Nothing;
    if (!QFileInfo(path).isFile())
        return Found::Foreign;
    if (!file.open(QIODevice::ReadOnly))
        return Found::Ours; // SQLite tells why it cannot be read
    const QByteArray head = file.read(100);
    if (head.count('\0') == head.size()) // a power cut left it so
        return Found::Spoiled;
    const bool isOurs = head.startsWith(QByteArray("SQLite format 3\0", 16)) && head.size() >= 72
        && qFromBigEndian<quint32>(head.constData() + 68) == ApplicationId;
    return isOurs ? Found::Ours : Found::Foreign;
}

// Before SQLite sees it, so that no moment passes with another mode; what SQLite makes beside it has the
// same.
bool makePrivate(const QString &path)
{
    if (QFile::exists(path))
        return QFile::setPermissions(path, QFile::permissions(path) & Private);
    const QDir directory = QFileInfo(path).dir();
    if (!directory.exists() && !QDir().mkpath(directory.path()))
        return false;
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, Private) && file.setPermissions(Private);
}

bool prepare(Database &database, bool isNew)
{
    database.setPatience(PatienceAtOpen);
    if (isNew) { // each page of the file costs two writes: larger ones, fewer writes
        const QByteArray mark =
            "PRAGMA page_size = 16384; PRAGMA application_id = " + QByteArray::number(ApplicationId);
        if (!database.execute(mark.constData()))
            return false;
    }
    bool isReady = database.execute("PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON;"
                                    "PRAGMA temp_store = MEMORY")
        && database.migrate(Schema)
        && database.execute("PRAGMA journal_mode = WAL"); // last: newer is left alone
    SentFile::setFilling(database, database.number("SELECT is_filled FROM state") == 0);
    isReady = isReady && database.failure() == Database::Failure::None;
    database.setPatience(Patience);
    return isReady;
}

} // namespace

Error SentFile::trouble(Database::Failure failure, const QString &path)
{
    const auto code = [failure] {
        switch (failure) {
        case Database::Failure::Locked:
            return u"locked"_s;
        case Database::Failure::Full:
            return u"disk-full"_s;
        case Database::Failure::ReadOnly:
            return u"read-only"_s;
        case Database::Failure::Damaged:
            return u"damaged"_s;
        case Database::Failure::Newer:
            return u"newer"_s;
        default:
            return u"failed"_s;
        }
    }();
    return {.kind = ErrorKind::CacheFailed, .code = code, .message = path};
}

bool SentFile::makeIndexes(Database &database)
{
    return database.execute("CREATE INDEX IF NOT EXISTS message_by_hash ON message(hash);"
                            "CREATE INDEX IF NOT EXISTS message_by_internet_hash ON message(internet_hash);"
                            "CREATE INDEX IF NOT EXISTS message_by_sent ON message(sent DESC)");
}

bool SentFile::dropIndexes(Database &database)
{
    return database.execute("DROP INDEX IF EXISTS message_by_hash; DROP INDEX IF EXISTS message_by_sent;"
                            "DROP INDEX IF EXISTS message_by_internet_hash");
}

// While it is filled, what was written waits in the log: one copy of it at the end is cheaper than many.
// Pages are of 16 KB.
void SentFile::setFilling(Database &database, bool isFilling)
{
    database.execute(isFilling ? "PRAGMA cache_size = -16000; PRAGMA wal_autocheckpoint = 7500"
                               : "PRAGMA cache_size = -2000; PRAGMA wal_autocheckpoint = 250;"
                                 "PRAGMA journal_size_limit = 4000000");
}

void SentFile::giveBackMemory(Database &database)
{
    database.execute("PRAGMA shrink_memory");
#ifdef __GLIBC__
    malloc_trim(0); // else it keeps several MB of what loading took for a moment
#endif
}

Result<std::shared_ptr<Database>> SentFile::open(const QString &path)
{
    const Found found = look(path);
    if (found == Found::Foreign)
        return Error{.kind = ErrorKind::CacheFailed, .code = u"foreign"_s, .message = path};
    if (found == Found::Spoiled)
        return trouble(Database::Failure::Damaged, path);
    if (!makePrivate(path))
        return trouble(Database::Failure::ReadOnly, path);
    auto database = std::make_shared<Database>();
    if (database->open(path, Database::Mode::Write) && prepare(*database, found == Found::Nothing))
        return database;
    return trouble(database->failure(), path);
}

std::shared_ptr<Database> SentFile::inMemory()
{
    auto database = std::make_shared<Database>();
    database->open({}, Database::Mode::Memory);
    database->migrate(Schema);
    return database;
}

bool SentFile::remove(const QString &path)
{
    if (look(path) == Found::Foreign)
        return false;
    bool isGone = true;
    for (const QString &end : {u"-wal"_s, u"-shm"_s, u"-journal"_s, QString()}) {
        const QString name = path + end;
        isGone = (!QFile::exists(name) || QFile::remove(name)) && isGone;
    }
    return isGone;
}

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Database.h"

#include <QFile>

#include <sqlite3.h>

namespace Takeback {

namespace {

Database::Failure meaning(int code)
{
    using enum Database::Failure;
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_ABORT: // the other thread rolled back
        return Locked;
    case SQLITE_FULL:
        return Full;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ReadOnly;
    case SQLITE_IOERR:
        switch (code) { // a quota or a limit shows here; the system's own number is gone by then
        case SQLITE_IOERR_WRITE:
        case SQLITE_IOERR_FSYNC:
        case SQLITE_IOERR_TRUNCATE:
        case SQLITE_IOERR_SHMSIZE:
        case SQLITE_IOERR_SHMMAP:
            return Full;
        case SQLITE_IOERR_SHORT_READ:
            return Damaged;
        default:
            return Other;
        }
    case SQLITE_NOMEM:
    case SQLITE_INTERRUPT:
        return Other;
    default: // our statements are right: a file that they do not fit was spoiled
        return Damaged;
    }
}

} // namespace

bool Database::take(int code)
{
    if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE)
        return true;
    if (m_failure == Failure::None)
        m_failure = meaning(code);
    return false;
}

Database::Failure Database::takeFailure()
{
    return std::exchange(m_failure, Failure::None);
}

bool Database::open(const QString &path, Mode mode)
{
    // Its statistics of memory cost a lock for each piece of it, and nobody reads them.
    [[maybe_unused]] static const int once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    m_isInMemory = mode == Mode::Memory;
    const QByteArray name = m_isInMemory ? QByteArray(":memory:") : QFile::encodeName(path);
    const int flags = SQLITE_OPEN_READWRITE | (m_isInMemory ? SQLITE_OPEN_FULLMUTEX : SQLITE_OPEN_NOMUTEX);
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(name.constData(), &handle, flags, nullptr);
    m_handle.reset(handle, [](sqlite3 *one) { sqlite3_close_v2(one); });
    if (!take(code)) {
        m_handle.reset();
        return false;
    }
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    if (mode == Mode::Read) { // writes nothing, also when it is closed last
        sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        return execute("PRAGMA query_only = ON; PRAGMA cache_size = -500");
    }
    return true;
}

bool Database::isReadOnly() const
{
    return isOpen() && sqlite3_db_readonly(m_handle.get(), "main") == 1;
}

void Database::close()
{
    m_handle.reset();
}

std::unique_ptr<Database> Database::sharing() const
{
    auto other = std::make_unique<Database>();
    other->m_handle = m_handle;
    other->m_isInMemory = m_isInMemory;
    return other;
}

void Database::setPatience(int milliseconds)
{
    sqlite3_busy_timeout(m_handle.get(), milliseconds);
}

bool Database::execute(const char *sql)
{
    return m_failure == Failure::None && isOpen()
        && take(sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr));
}

qint64 Database::number(const char *sql)
{
    Statement statement(*this, sql);
    return statement.step() ? statement.integer(0) : 0;
}

bool Database::migrate(std::span<const char *const> steps)
{
    const qint64 version = number("PRAGMA user_version");
    if (m_failure != Failure::None)
        return false;
    if (version < 0 || version > qint64(steps.size())) {
        m_failure = Failure::Newer;
        return false;
    }
    for (auto step = size_t(version); step < steps.size(); ++step) {
        Transaction transaction(*this);
        const QByteArray mark = "PRAGMA user_version = " + QByteArray::number(qint64(step) + 1);
        if (!execute(steps[step]) || !execute(mark.constData()) || !transaction.commit())
            return false;
    }
    return true;
}

bool Database::copyFrom(Database &other)
{
    sqlite3_backup *copy = sqlite3_backup_init(m_handle.get(), "main", other.m_handle.get(), "main");
    if (!copy)
        return take(sqlite3_extended_errcode(m_handle.get()));
    const int code = sqlite3_backup_step(copy, -1);
    const int end = sqlite3_backup_finish(copy);
    return take(code) && take(end) && code == SQLITE_DONE;
}

Statement::Statement(Database &database, const char *sql) : m_database(database)
{
    if (m_database.m_failure == Database::Failure::None && m_database.isOpen())
        m_database.take(sqlite3_prepare_v3(m_database.m_handle.get(), sql, -1, SQLITE_PREPARE_PERSISTENT,
                                           &m_statement, nullptr));
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement &Statement::bind(int place, qint64 value)
{
    if (m_statement)
        m_database.take(sqlite3_bind_int64(m_statement, place, value));
    return *this;
}

Statement &Statement::bind(int place, std::string_view text)
{
    if (m_statement) // no bytes are the empty text, not NULL
        m_database.take(sqlite3_bind_text64(m_statement, place, text.empty() ? "" : text.data(), text.size(),
                                            SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bindNull(int place)
{
    if (m_statement)
        m_database.take(sqlite3_bind_null(m_statement, place));
    return *this;
}

bool Statement::step()
{
    if (!m_statement || m_database.m_failure != Database::Failure::None)
        return false;
    const int code = sqlite3_step(m_statement);
    return m_database.take(code) && code == SQLITE_ROW;
}

bool Statement::run()
{
    while (step()) { }
    reset();
    return m_statement && m_database.m_failure == Database::Failure::None;
}

void Statement::reset()
{
    if (m_statement)
        sqlite3_reset(m_statement);
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string_view Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return bytes ? std::string_view(bytes, size_t(sqlite3_column_bytes(m_statement, column)))
                 : std::string_view();
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

Transaction::Transaction(Database &database)
    : m_database(database), m_isOpen(database.execute("BEGIN IMMEDIATE"))
{
}

Transaction::~Transaction()
{
    if (m_isOpen) // after a failure too, which execute() would not do
        sqlite3_exec(m_database.m_handle.get(), "ROLLBACK", nullptr, nullptr, nullptr);
}

bool Transaction::commit()
{
    if (!m_isOpen || !m_database.execute("COMMIT"))
        return false;
    m_isOpen = false;
    return true;
}

} // namespace Takeback

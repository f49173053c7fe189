// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite, as little of it as the store needs; the only file that knows its C interface is Database.cpp. The
// first failure stays: from then on every statement does nothing and says so, until takeFailure(). One
// Database is used by one thread at a time; sharing() gives another thread its own.
#pragma once

#include <QString>

#include <memory>
#include <span>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace Takeback {

class Database {
public:
    enum class Failure {
        None,
        Locked, // another program (or the other connection) holds it: may go another time
        Full, // no room on the disk, or more than one may use
        ReadOnly, // may not be written, or not even opened
        Damaged, // no database, a spoiled one, or not made as the statements say
        Newer, // migrate(): written by a later version
        Other, // input, output, memory
    };
    enum class Mode { Write, Read, Memory };

    Database() = default;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    bool open(const QString &path, Mode mode); // the file must be there
    void close(); // statements go first
    bool isOpen() const { return m_handle != nullptr; }
    bool isInMemory() const { return m_isInMemory; }
    bool isReadOnly() const; // the file may be read only, whatever was wished
    std::unique_ptr<Database> sharing() const; // of one in memory, which both threads then use
    void setPatience(int milliseconds); // how long a locked file is waited for; at first not at all

    bool execute(const char *sql); // one or more statements without rows
    qint64 number(const char *sql); // the first column of the first row, else 0
    // Each step takes the schema from its place in the list to the next, in a transaction of its own.
    bool migrate(std::span<const char *const> steps);
    bool copyFrom(Database &other); // everything, in place of what is here

    Failure failure() const { return m_failure; }
    Failure takeFailure();

private:
    friend class Statement;
    friend class Transaction;
    bool take(int code); // false: a failure

    std::shared_ptr<sqlite3> m_handle;
    Failure m_failure = Failure::None;
    bool m_isInMemory = false;
};

// One prepared statement. Texts are bound as they are, not copied: they must live until it has run.
class Statement {
public:
    Statement(Database &database, const char *sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(int place, qint64 value); // places count from 1
    Statement &bind(int place, std::string_view text);
    Statement &bindNull(int place);
    bool step(); // a row is there; false: no more, or a failure
    bool run(); // to the end; false: a failure. Can be bound and run again
    void reset();
    bool isPrepared() const { return m_statement != nullptr; }

    qint64 integer(int column) const; // columns count from 0
    std::string_view text(int column) const; // until the next step
    bool isNull(int column) const;

private:
    Database &m_database;
    sqlite3_stmt *m_statement = nullptr;
};

// Rolled back unless committed.
class Transaction {
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    bool commit();

private:
    Database &m_database;
    bool m_isOpen = false;
};

} // namespace Takeback

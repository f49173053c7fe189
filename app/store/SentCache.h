// SPDX-License-Identifier: GPL-3.0-or-later
// The cache of a mailbox's Sent Items as the worker thread sees it: writes, loads, searches. Where the disk
// refuses, all goes on in memory with what is known; what is spoiled is given up and told. Not thread-safe.
#pragma once

#include "app/store/SearchIndex.h"
#include "app/store/SentWriter.h"
#include "app/types/Error.h"
#include "app/types/SearchQuery.h"

namespace Takeback {

class SentCache {
public:
    struct Outcome {
        RowChanges rows;
        std::optional<Error> trouble;
        std::shared_ptr<Database> readFrom; // from here on, by the main thread: all went into memory
        bool isLost = false; // what was known is lost; with readFrom none: begin() is awaited
    };
    using IsCanceled = std::function<bool()>;

    // `ids` is shared with who reads on another thread.
    SentCache(std::shared_ptr<Database> database, const QString &path, std::shared_ptr<KnownIds> ids);
    ~SentCache();

    // All rows are `rows` when it returns; what is searched is made ready too.
    Outcome load(const IsCanceled &isCanceled);
    const std::vector<SentRow> &rows() const { return m_rows; }
    Outcome apply(std::span<const GivenPage> pages); // in one transaction
    Outcome setOwner(const SentOwner &owner);
    Outcome forget();
    Outcome leaveDisk(); // all goes into memory; the file is left as it is
    std::vector<SentRow> find(const SearchQuery &query, const QStringList &ownDomains, SentOrder order,
                              const IsCanceled &isCanceled);

    Outcome check(); // whether reading ran into damage
    Outcome giveBackMemory(); // of loading; see SentFile

    // After a loss: the file is made anew where it was `damaged`. `readFrom` is a second connection to it.
    Outcome begin();
    Outcome giveUp(Database::Failure why); // also where somebody else ran into it

private:
    Outcome attempt(const std::function<bool(Outcome &)> &work);
    Outcome goOnInMemory();
    void use(std::shared_ptr<Database> database);
    void close();
    void loseAll();
    void place(const RowChanges &changes);

    QString m_path;
    std::shared_ptr<Database> m_database; // null: given up, begin() is awaited
    std::unique_ptr<SentWriter> m_writer;
    SearchIndex m_index;
    std::shared_ptr<KnownIds> m_ids;
    std::vector<SentRow> m_rows; // sorted
    int m_losses = 0;
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// What is written to the cache of Sent Items: a page with its state in one transaction, or nothing of it.
// Never decides what to do about a failure: that is SentCache's.
#pragma once

#include "app/store/SentReader.h"

#include <memory>
#include <span>
#include <unordered_map>

namespace Takeback {

class SearchIndex;

struct GivenPage {
    std::shared_ptr<const MessagePage> page;
    SyncState next; // once it is written
};

class SentWriter {
public:
    SentWriter(Database &database, SearchIndex *index, KnownIds *ids);

    // New ones are inserted, known ones merged, removed ones removed; see SyncState for what is swept. The
    // index follows at once. All pages in one transaction. False: a failure, and the database is as it was.
    bool apply(std::span<const GivenPage> pages, RowChanges &changes);
    bool setOwner(const SentOwner &owner);
    bool forget(); // all but the owner

private:
    struct Fate { // of one message, by what these pages did to it
        std::optional<qint64> before, after; // sentAt; none: it was or is not there
        bool isChanged = false;
    };

    void apply(const GivenPage &given, const SyncState &before);
    void take(const MessageRecord &record, bool isSweeping);
    void insert(const MessageRecord &record, bool isSweeping);
    void merge(qint64 key, const MessageRecord &known, const MessageRecord &record);
    void remove(const SentRow &row);
    void mark(qint64 key);
    void sweep();
    void keep(const SyncState &state);
    void write(Statement &statement, const MessageRecord &record);
    Fate &fateOf(const SentRow &row);
    RowChanges sorted() const;

    Database &m_database;
    SearchIndex *m_index;
    KnownIds *m_ids;
    SentReader m_reader;
    SyncState m_state; // as it is on disk
    qint64 m_nextKey;
    Statement m_insert, m_update, m_remove, m_mark, m_keep;
    std::unordered_map<qint64, Fate> m_fates; // by key, of those known before
    std::vector<Fate> m_newFates; // of the last keys
};

} // namespace Takeback

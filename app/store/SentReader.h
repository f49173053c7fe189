// SPDX-License-Identifier: GPL-3.0-or-later
// What is read from the cache of Sent Items over one connection. Never writes, never waits: what is locked or
// spoiled just now is not there, and failure() of the database says why.
#pragma once

#include "app/store/Database.h"
#include "app/store/KnownIds.h"
#include "app/store/SentRow.h"
#include "app/store/SyncState.h"

#include <functional>
#include <optional>

namespace Takeback {

class SentReader {
public:
    // `ids` outlives it; none: all ids are on disk in indexes.
    explicit SentReader(Database &database, const KnownIds *ids = nullptr) : m_database(database), m_ids(ids)
    {
    }

    SyncState state();
    SentOwner owner();
    std::vector<SentRow> newest(int limit); // sorted
    // Each message with its key, in the order of the keys, until false is returned.
    void each(const std::function<bool(qint64 key, const MessageRecord &record)> &take);
    std::optional<Message> message(qint64 key);
    // Their texts hold until the next call or letGo().
    std::optional<MessageRecord> record(qint64 key);
    std::optional<std::pair<qint64, MessageRecord>> find(std::string_view id);
    std::optional<SentRow> rowOf(std::string_view id);
    std::optional<SentRow> rowOfInternetMessageId(std::string_view internetMessageId); // the newest such
    void letGo(); // of the snapshot that was read

private:
    Database &m_database;
    const KnownIds *m_ids;
    std::optional<Statement> m_byKey, m_byId;
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// Which message has which id while the first load writes: to keep indexes on disk true with every page costs
// more than the messages themselves, so they are made when all are there. Filled by the worker, asked by the
// main thread too. Says only which messages may be meant: whoever asks compares the ids.
#pragma once

#include "app/types/MessagePage.h"

#include <mutex>
#include <optional>
#include <vector>

namespace Takeback {

class KnownIds {
public:
    void begin(); // from here on it knows what is added
    void end(); // the disk knows; all is let go
    void clear();

    void add(qint64 key, const MessageRecord &record);
    using Keys = std::optional<std::vector<qint64>>; // none: the disk knows
    Keys withId(std::string_view id) const;
    Keys withInternetMessageId(std::string_view internetMessageId) const;

    static qint64 hash(std::string_view id); // the same on every machine, for it is on disk

private:
    struct Place {
        qint64 hash = 0;
        qint64 key = 0; // 0: free
    };
    struct Table { // open addressing, a power of two
        void add(const Place &place);
        std::vector<Place> places;
        size_t count = 0;
    };
    Keys find(const Table &table, std::string_view id) const;

    mutable std::mutex m_mutex;
    Table m_byId, m_byInternetMessageId;
    bool m_isUsed = false;
};

} // namespace Takeback

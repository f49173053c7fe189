// SPDX-License-Identifier: GPL-3.0-or-later
// All that a search looks at, folded once and kept in one contiguous piece of memory that is scanned from its
// beginning to its end: faster than any index for substrings in the middle of words, in every script, and
// nothing is kept on disk. About 350 bytes a message. Not thread-safe: it belongs to the store's worker.
#pragma once

#include "app/types/MessagePage.h"
#include "app/types/SearchQuery.h"

#include <functional>
#include <unordered_map>

namespace Takeback {

class SearchIndex {
public:
    // `record` whole: every member present. A known key is replaced.
    void put(qint64 key, const MessageRecord &record);
    void remove(qint64 key);
    void clear();
    void reserve(size_t messages, size_t bytes);
    size_t size() const;

    // The keys of all that match, in no promised order. `ownDomains`, lower case: who has another domain is
    // outside. `isCanceled` is asked now and then; what was found until then is worthless if it says yes.
    std::vector<qint64> find(const SearchQuery &query, const QStringList &ownDomains,
                             const std::function<bool()> &isCanceled = {}) const;
};

} // namespace Takeback

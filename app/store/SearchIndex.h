// SPDX-License-Identifier: GPL-3.0-or-later
// All that a search looks at, folded once and kept in one contiguous piece of memory that is scanned from its
// beginning to its end: faster than any index for substrings in the middle of words, in every script, and
// nothing is kept on disk. A message costs its text, folded, and some 40 bytes. Not thread-safe: it belongs
// to the store's worker.
#pragma once

#include "app/types/MessagePage.h"
#include "app/types/SearchQuery.h"

#include <QByteArray>

#include <functional>

namespace Takeback {

class SearchIndex {
public:
    // `record` whole: every member present. A known key is replaced.
    void put(qint64 key, const MessageRecord &record);
    void remove(qint64 key);
    void clear();
    void reserve(size_t messages, size_t bytes); // bytes of text, all messages together
    size_t size() const { return m_size; }
    size_t bytes() const; // of memory, what is reserved and not used yet included

    // The keys of all that match, in no promised order. `ownDomains`, lower case: who has another domain is
    // outside. `isCanceled` is asked now and then; what was found until then is worthless if it says yes.
    std::vector<qint64> find(const SearchQuery &query, const QStringList &ownDomains,
                             const std::function<bool()> &isCanceled = {}) const;

private:
    // One message. Its text begins at `start` and ends where that of the next one begins: the subject, the
    // recipients, the preview, each with an end sign that no search asks for.
    struct Entry {
        qint64 key;
        qint64 sentAt;
        quint32 start;
        quint32 recipients;
        quint32 preview;
        bool isGone; // it stays, and its text, until compact()
        bool hasAttachments;
        bool hasForeignDomain; // one with letters beyond ASCII: folded, it may look like another
    };
    friend class IndexSearch;

    quint32 endOf(quint32 entry) const;
    quint32 slotOf(qint64 key) const; // where m_slots has it, or may have it
    void makeSlots(size_t count);
    void compact();

    QByteArray m_text;
    QList<Entry> m_entries; // as their texts lie
    std::vector<quint32> m_slots; // of a hash table by key, a power of two: entry + 1, or 0
    std::string m_folded; // scratch
    size_t m_size = 0; // not gone
    size_t m_hole = 0; // bytes of those gone, with their entries
};

} // namespace Takeback

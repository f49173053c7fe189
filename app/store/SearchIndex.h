// SPDX-License-Identifier: GPL-3.0-or-later
// All that a search looks at, folded once and kept in one contiguous piece of memory that is scanned from its
// beginning to its end: faster than any index for substrings in the middle of words, in every script, and
// nothing is kept on disk. A message costs its subject and preview, folded, and some 30 bytes, and four for
// each recipient. Not thread-safe: it belongs to the store's worker.
#pragma once

#include "app/store/People.h"
#include "app/types/MessagePage.h"
#include "app/types/SearchQuery.h"

#include <QByteArray>

#include <functional>
#include <span>

namespace Takeback {

class SearchIndex {
public:
    // `record` whole: every member present. A known key is replaced. Keys are less than 2^32.
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
    // One message. Its text begins at `start` and ends where that of the next one begins: the subject and the
    // preview, each with an end sign that no search asks for. So do its recipients.
    struct Entry {
        quint32 key;
        qint32 minute; // since 1970 UTC, when it was sent; NoMinute: nobody knows
        quint32 start;
        quint32 preview;
        quint32 recipients;
        bool isGone; // it stays, and its text, until compact()
        bool hasAttachments;
    };
    static constexpr qint32 NoMinute = std::numeric_limits<qint32>::min();
    static qint32 minuteOf(qint64 ms);
    friend class IndexSearch;

    quint32 endOf(quint32 entry) const;
    std::span<const quint32> recipientsOf(quint32 entry) const;
    quint32 slotOf(quint32 key) const; // where m_slots has it, or may have it
    void makeSlots(size_t count);
    void compact();

    QByteArray m_text;
    QList<Entry> m_entries; // as their texts lie
    QList<quint32> m_recipients; // numbers of people
    People m_people;
    std::vector<quint32> m_slots; // of a hash table by key: entry + 1, or 0
    std::string m_folded; // scratch
    size_t m_size = 0; // not gone
    size_t m_hole = 0; // bytes of those gone, with their entries
};

} // namespace Takeback

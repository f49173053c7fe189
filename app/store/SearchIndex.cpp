// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/SearchIndex.h"

#include "app/store/IndexSearch.h"
#include "app/types/Folding.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace Takeback {

namespace {

constexpr char EndOfName = '\x1f'; // as in packed recipients
constexpr char EndOfField = '\x1e';
constexpr size_t SmallHole = 64 * 1024; // not worth a move

size_t hashOf(qint64 key)
{
    auto mixed = quint64(key) * 0x9E3779B97F4A7C15u;
    return size_t(mixed ^ (mixed >> 32));
}

bool hasForeignDomain(std::string_view address)
{
    address.remove_prefix(std::min(address.rfind('@'), address.size()));
    return std::any_of(address.begin(), address.end(),
                       [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

// Folded: each name and address with its end sign. A name that is the address is not kept twice. Says whether
// an address has a foreign domain.
bool appendRecipients(std::string &to, std::string_view packed)
{
    bool isForeign = false;
    while (!packed.empty()) {
        const auto one = packed.substr(0, packed.find(EndOfField));
        packed.remove_prefix(std::min(packed.size(), one.size() + 1));
        const auto middle = std::min(one.find(EndOfName), one.size());
        const auto name = one.substr(0, middle);
        const auto address = one.substr(std::min(middle + 1, one.size()));
        isForeign = isForeign || hasForeignDomain(address);
        if (name != address)
            appendFolded(to, name);
        to += EndOfName;
        appendFolded(to, address);
        to += EndOfField;
    }
    return isForeign;
}

} // namespace

void SearchIndex::put(qint64 key, const MessageRecord &record)
{
    remove(key);
    m_folded.clear();
    appendFolded(m_folded, record.subject);
    m_folded += EndOfField;
    const size_t recipients = m_folded.size();
    bool isForeign = appendRecipients(m_folded, record.to);
    isForeign = appendRecipients(m_folded, record.cc) || isForeign;
    isForeign = appendRecipients(m_folded, record.bcc) || isForeign;
    const size_t preview = m_folded.size();
    appendFolded(m_folded, record.preview);
    m_folded += EndOfField;

    const size_t start = size_t(m_text.size());
    const bool hasRoom = m_folded.size() < std::numeric_limits<quint32>::max() - start; // 12 million messages
    const auto at = [start, hasRoom](size_t offset) { return quint32(start + (hasRoom ? offset : 0)); };
    if (hasRoom)
        m_text.append(m_folded.data(), qsizetype(m_folded.size()));
    m_entries.append(
        {key, record.sentAt, at(0), at(recipients), at(preview), false, record.hasAttachments, isForeign});
    if (size_t(m_entries.size()) * 4 > m_slots.size() * 3)
        makeSlots(std::max<size_t>(m_slots.size() * 2, 64));
    m_slots[slotOf(key)] = quint32(m_entries.size());
    ++m_size;
}

void SearchIndex::remove(qint64 key)
{
    const quint32 known = m_slots.empty() ? 0 : m_slots[slotOf(key)];
    if (known == 0 || m_entries.at(known - 1).isGone)
        return;
    Entry &entry = m_entries[known - 1];
    entry.isGone = true;
    --m_size;
    m_hole += sizeof(Entry) + (endOf(known - 1) - entry.start);
    const size_t used = size_t(m_text.size()) + size_t(m_entries.size()) * sizeof(Entry);
    if (m_hole > SmallHole && m_hole > used / 4)
        compact();
}

void SearchIndex::clear()
{
    *this = {};
}

void SearchIndex::reserve(size_t messages, size_t bytes)
{
    m_text.reserve(qsizetype(bytes));
    m_entries.reserve(qsizetype(messages));
    size_t count = std::max<size_t>(m_slots.size(), 64);
    while (messages * 4 > count * 3)
        count *= 2;
    if (count > m_slots.size())
        makeSlots(count);
}

size_t SearchIndex::bytes() const
{
    return size_t(m_text.capacity()) + size_t(m_entries.capacity()) * sizeof(Entry)
        + m_slots.size() * sizeof(quint32);
}

std::vector<qint64> SearchIndex::find(const SearchQuery &query, const QStringList &ownDomains,
                                      const std::function<bool()> &isCanceled) const
{
    return IndexSearch(*this, query, ownDomains).keys(isCanceled);
}

quint32 SearchIndex::endOf(quint32 entry) const
{
    return qsizetype(entry) + 1 < m_entries.size() ? m_entries.at(entry + 1).start : quint32(m_text.size());
}

quint32 SearchIndex::slotOf(qint64 key) const
{
    const size_t last = m_slots.size() - 1;
    size_t slot = hashOf(key) & last;
    while (m_slots[slot] != 0 && m_entries.at(m_slots[slot] - 1).key != key)
        slot = (slot + 1) & last;
    return quint32(slot);
}

void SearchIndex::makeSlots(size_t count)
{
    m_slots.assign(count, 0);
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        m_slots[slotOf(m_entries.at(i).key)] = quint32(i + 1); // of a key's entries the last
}

void SearchIndex::compact()
{
    char *const text = m_text.data();
    quint32 to = 0;
    qsizetype kept = 0;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        Entry entry = m_entries.at(i);
        if (entry.isGone)
            continue;
        const quint32 length = endOf(quint32(i)) - entry.start;
        std::memmove(text + to, text + entry.start, length);
        const quint32 by = entry.start - to;
        entry.start -= by;
        entry.recipients -= by;
        entry.preview -= by;
        to += length;
        m_entries[kept++] = entry; // at or before i: endOf(i) is asked no more
    }
    m_entries.resize(kept);
    m_text.truncate(to);
    if (m_text.size() * 2 < m_text.capacity())
        m_text.squeeze();
    if (kept * 2 < m_entries.capacity())
        m_entries.squeeze();
    m_hole = 0;
    makeSlots(m_slots.size());
}

} // namespace Takeback

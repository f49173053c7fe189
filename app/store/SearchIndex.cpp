// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/SearchIndex.h"

#include "app/store/IndexSearch.h"
#include "app/types/Folding.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace Takeback {

namespace {

constexpr char EndOfField = '\x1e';
constexpr size_t SmallHole = 64 * 1024; // not worth a move

quint32 hashOf(quint32 key)
{
    return quint32((quint64(key) * 0x9E3779B97F4A7C15u) >> 32);
}

} // namespace

// Whole days are asked for, and they begin at a whole minute everywhere.
qint32 SearchIndex::minuteOf(qint64 ms)
{
    constexpr qint64 Minute = 60'000;
    if (ms == NoTime)
        return NoMinute;
    const qint64 minute = ms / Minute - (ms % Minute < 0 ? 1 : 0);
    return qint32(std::clamp<qint64>(minute, NoMinute + 1, std::numeric_limits<qint32>::max()));
}

void SearchIndex::put(qint64 key, const MessageRecord &record)
{
    remove(key);
    m_folded.clear();
    appendFolded(m_folded, record.subject);
    m_folded += EndOfField;
    const size_t preview = m_folded.size();
    appendFolded(m_folded, record.preview);
    m_folded += EndOfField;

    const size_t start = size_t(m_text.size());
    const bool hasRoom = m_folded.size() < std::numeric_limits<quint32>::max() - start; // 12 million messages
    if (hasRoom)
        m_text.append(m_folded.data(), qsizetype(m_folded.size()));
    m_entries.append({quint32(key), minuteOf(record.sentAt), quint32(start),
                      quint32(start + (hasRoom ? preview : 0)), quint32(m_recipients.size()), false,
                      record.hasAttachments});
    for (std::string_view list : {record.to, record.cc, record.bcc})
        while (!list.empty()) {
            const auto one = list.substr(0, list.find(EndOfField));
            list.remove_prefix(std::min(list.size(), one.size() + 1));
            m_recipients.append(m_people.number(one));
        }
    if (size_t(m_entries.size()) * 4 > m_slots.size() * 3)
        makeSlots(std::max<size_t>(m_slots.size() * 3 / 2, 64));
    m_slots[slotOf(quint32(key))] = quint32(m_entries.size());
    ++m_size;
}

void SearchIndex::remove(qint64 key)
{
    const quint32 known = m_slots.empty() ? 0 : m_slots[slotOf(quint32(key))];
    if (known == 0 || m_entries.at(known - 1).isGone)
        return;
    Entry &entry = m_entries[known - 1];
    entry.isGone = true;
    --m_size;
    m_hole += sizeof(Entry) + (endOf(known - 1) - entry.start) + recipientsOf(known - 1).size_bytes();
    const size_t used = size_t(m_text.size()) + size_t(m_entries.size()) * sizeof(Entry)
        + size_t(m_recipients.size()) * sizeof(quint32);
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
    if (messages * 4 > m_slots.size() * 3)
        makeSlots(std::max<size_t>(messages * 4 / 3 + 1, 64));
}

size_t SearchIndex::bytes() const
{
    return size_t(m_text.capacity()) + size_t(m_entries.capacity()) * sizeof(Entry)
        + m_slots.size() * sizeof(quint32) + size_t(m_recipients.capacity()) * sizeof(quint32)
        + m_people.bytes();
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

std::span<const quint32> SearchIndex::recipientsOf(quint32 entry) const
{
    const qsizetype start = m_entries.at(entry).recipients;
    const qsizetype end = qsizetype(entry) + 1 < m_entries.size()
        ? qsizetype(m_entries.at(entry + 1).recipients)
        : m_recipients.size();
    return {m_recipients.constData() + start, size_t(end - start)};
}

quint32 SearchIndex::slotOf(quint32 key) const
{
    const size_t count = m_slots.size();
    size_t slot = (quint64(hashOf(key)) * count) >> 32;
    while (m_slots[slot] != 0 && m_entries.at(m_slots[slot] - 1).key != key)
        slot = slot + 1 < count ? slot + 1 : 0;
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
    quint32 *const people = m_recipients.data();
    quint32 to = 0;
    quint32 peopleTo = 0;
    qsizetype kept = 0;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        Entry entry = m_entries.at(i);
        if (entry.isGone)
            continue;
        const quint32 length = endOf(quint32(i)) - entry.start;
        std::memmove(text + to, text + entry.start, length);
        const auto recipients = recipientsOf(quint32(i));
        std::copy(recipients.begin(), recipients.end(), people + peopleTo);
        entry.preview -= entry.start - to;
        entry.start = to;
        entry.recipients = peopleTo;
        to += length;
        peopleTo += quint32(recipients.size());
        m_entries[kept++] = entry; // at or before i, whose end is asked no more
    }
    m_entries.resize(kept);
    m_text.truncate(to);
    m_recipients.resize(peopleTo);
    const auto squeeze = [](auto &list) {
        if (list.size() * 2 < list.capacity())
            list.squeeze();
    };
    squeeze(m_text);
    squeeze(m_entries);
    squeeze(m_recipients);
    m_hole = 0;
    makeSlots(m_slots.size());
}

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/KnownIds.h"

#include <QtEndian>

#include <algorithm>
#include <utility>

namespace Takeback {

namespace {

quint64 mixed(quint64 sum, quint64 word)
{
    sum = (sum ^ word) * 0x9E3779B97F4A7C15u;
    return sum ^ (sum >> 32);
}

} // namespace

qint64 KnownIds::hash(std::string_view id)
{
    quint64 sum = id.size();
    for (; id.size() >= sizeof(quint64); id.remove_prefix(sizeof(quint64)))
        sum = mixed(sum, qFromLittleEndian<quint64>(id.data()));
    quint64 rest = 0;
    for (const char one : id)
        rest = rest << 8 | quint8(one);
    return qint64(mixed(sum, rest));
}

void KnownIds::begin()
{
    const std::lock_guard lock(m_mutex);
    m_isUsed = true;
}

void KnownIds::end()
{
    const std::lock_guard lock(m_mutex);
    m_isUsed = false;
    m_byId = {};
    m_byInternetMessageId = {};
}

void KnownIds::clear()
{
    const std::lock_guard lock(m_mutex);
    m_byId = {};
    m_byInternetMessageId = {};
}

void KnownIds::add(qint64 key, const MessageRecord &record)
{
    const std::lock_guard lock(m_mutex);
    if (!m_isUsed)
        return;
    m_byId.add({hash(record.id), key});
    if (!record.internetMessageId.empty())
        m_byInternetMessageId.add({hash(record.internetMessageId), key});
}

void KnownIds::Table::add(const Place &place)
{
    if (count * 2 >= places.size()) {
        const auto before = std::exchange(places, std::vector<Place>(std::max<size_t>(64, count * 4)));
        count = 0;
        for (const Place &one : before)
            if (one.key != 0)
                add(one);
    }
    size_t at = size_t(place.hash) & (places.size() - 1);
    while (places[at].key != 0)
        at = (at + 1) & (places.size() - 1);
    places[at] = place;
    ++count;
}

KnownIds::Keys KnownIds::withId(std::string_view id) const
{
    return find(m_byId, id);
}

KnownIds::Keys KnownIds::withInternetMessageId(std::string_view internetMessageId) const
{
    return find(m_byInternetMessageId, internetMessageId);
}

KnownIds::Keys KnownIds::find(const Table &table, std::string_view id) const
{
    const std::lock_guard lock(m_mutex);
    if (!m_isUsed)
        return std::nullopt;
    Keys keys(std::in_place);
    if (table.places.empty())
        return keys;
    const qint64 wanted = hash(id);
    const size_t last = table.places.size() - 1;
    for (size_t at = size_t(wanted) & last; table.places[at].key != 0; at = (at + 1) & last)
        if (table.places[at].hash == wanted)
            keys->push_back(table.places[at].key);
    return keys;
}

} // namespace Takeback

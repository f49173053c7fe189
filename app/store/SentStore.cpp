// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/SentStore.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace Takeback {

namespace {

qint64 keyOf(const Message &message)
{
    return message.sentAt.isValid() ? message.sentAt.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
}

bool isBefore(qint64 aTime, const QString &aId, qint64 bTime, const QString &bId)
{
    return aTime != bTime ? aTime > bTime : aId < bId;
}

} // namespace

qsizetype SentStore::place(qint64 sentAt, const QString &id) const
{
    const auto found =
        std::partition_point(m_messages.begin(), m_messages.end(), [&](const Message &message) {
            return isBefore(keyOf(message), message.id, sentAt, id);
        });
    return found - m_messages.begin();
}

qsizetype SentStore::rowOf(const QString &id) const
{
    const auto known = m_known.constFind(id);
    return known == m_known.cend() ? -1 : place(known->sentAt, id);
}

void SentStore::beginWalk()
{
    ++m_walk;
}

void SentStore::apply(const QList<Message> &page)
{
    QList<Message> fresh;
    QSet<QString> freshIds;
    for (const Message &message : page) {
        if (message.id.isEmpty() || freshIds.contains(message.id))
            continue;
        const auto known = m_known.find(message.id);
        if (known != m_known.end() && known->sentAt == keyOf(message)) {
            known->walk = m_walk;
            update(message);
            continue;
        }
        if (known != m_known.end()) { // its time changed: it goes to another place
            const auto row = rowOf(message.id);
            remove(row, row);
        }
        fresh.append(message);
        freshIds.insert(message.id);
    }
    std::sort(fresh.begin(), fresh.end(),
              [](const Message &a, const Message &b) { return isBefore(keyOf(a), a.id, keyOf(b), b.id); });
    insert(fresh);
}

void SentStore::update(const Message &message)
{
    const auto row = rowOf(message.id);
    if (m_messages.at(row) == message)
        return;
    m_messages[row] = message;
    Q_EMIT updated(row);
}

// Neighbours come in as one run, so that a page is one announcement and one move of the rows behind it.
void SentStore::insert(const QList<Message> &fresh)
{
    for (qsizetype i = 0; i < fresh.size();) {
        const auto row = place(keyOf(fresh.at(i)), fresh.at(i).id);
        qsizetype end = i + 1;
        while (end < fresh.size() && place(keyOf(fresh.at(end)), fresh.at(end).id) == row)
            ++end;
        Q_EMIT aboutToInsert(row, row + end - i - 1);
        m_messages.insert(row, end - i, Message());
        std::copy(fresh.begin() + i, fresh.begin() + end, m_messages.begin() + row);
        for (; i < end; ++i)
            m_known.insert(fresh.at(i).id, {keyOf(fresh.at(i)), m_walk});
        Q_EMIT inserted();
    }
}

void SentStore::remove(qsizetype first, qsizetype last)
{
    Q_EMIT aboutToRemove(first, last);
    for (auto row = first; row <= last; ++row)
        m_known.remove(m_messages.at(row).id);
    m_messages.remove(first, last - first + 1);
    Q_EMIT removed();
}

void SentStore::endWalk()
{
    for (auto last = size() - 1; last >= 0; --last) {
        if (!isGone(last))
            continue;
        auto first = last;
        while (first > 0 && isGone(first - 1))
            --first;
        remove(first, last);
        last = first;
    }
}

void SentStore::clear()
{
    Q_EMIT aboutToClear();
    m_messages.clear();
    m_known.clear();
    Q_EMIT cleared();
}

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SentModel that shows rows of its own: asked for, put in order, put in by difference.
#include "app/models/Difference.h"
#include "app/models/SentModel.h"
#include "app/store/RecallJournal.h"

#include <QHash>

#include <algorithm>

namespace Takeback {

namespace {

constexpr size_t FewRanges = 64; // more are announced as one

SentStore::Order orderOf(SentModel::Sort sort)
{
    switch (sort) {
    case SentModel::Sort::DateUp:
        return SentStore::Order::DateUp;
    case SentModel::Sort::Recipient:
        return SentStore::Order::Recipient;
    case SentModel::Sort::Subject:
        return SentStore::Order::Subject;
    case SentModel::Sort::Date:
    case SentModel::Sort::State:
        break;
    }
    return SentStore::Order::Date;
}

// What somebody should look at comes first.
int weight(RecallState state)
{
    switch (state) {
    case RecallState::Sending:
        return 0;
    case RecallState::Planned:
        return 1;
    case RecallState::Unknown:
        return 2;
    case RecallState::Failed:
        return 3;
    case RecallState::Submitted:
        return 4;
    case RecallState::Canceled:
        break;
    }
    return 5;
}

} // namespace

void SentModel::setOwnDomains(const QStringList &domains)
{
    if (std::exchange(m_ownDomains, domains) != domains && m_query.isExternal)
        ask();
}

void SentModel::setSearch(const SearchQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    m_hits.clear();
    ask();
}

void SentModel::setSort(Sort sort)
{
    if (std::exchange(m_sort, sort) != sort)
        ask();
}

void SentModel::setServerHits(const QStringList &ids)
{
    m_hits = ids;
    ask();
}

void SentModel::ask()
{
    m_pause.stop();
    m_isStale = false;
    if (!isPlain()) {
        m_asked = m_store->find(m_query, m_ownDomains, orderOf(m_sort));
        return;
    }
    m_asked.reset();
    if (m_isOwn) {
        show(storeRows());
        m_isOwn = false;
        m_rows = {};
    }
    Q_EMIT searched();
}

// One wish at a time, or a store that never rests would never be searched.
void SentModel::askSoon()
{
    if (isPlain())
        return;
    if (m_asked)
        m_isStale = true;
    else if (!m_pause.isActive())
        m_pause.start();
}

void SentModel::take(const std::vector<SentRow> &found)
{
    m_asked.reset();
    std::vector<SentRow> rows = found;
    addHits(&rows);
    if (m_sort == Sort::State)
        sortByState(&rows);
    show(std::move(rows));
    m_shownSort = m_sort;
    Q_EMIT searched();
    if (m_isStale)
        askSoon();
}

// In their place by date; where the order is another, behind the rest.
void SentModel::addHits(std::vector<SentRow> *rows)
{
    m_hitsShown = 0;
    for (const QString &id : m_hits) {
        const auto known = m_store->rowOf(id);
        if (known < 0)
            continue;
        const SentRow hit = m_store->at(known);
        if (std::find(rows->begin(), rows->end(), hit) != rows->end())
            continue;
        auto place = rows->end();
        if (m_sort == Sort::Date || m_sort == Sort::State)
            place = std::lower_bound(rows->begin(), rows->end(), hit, isBefore);
        else if (m_sort == Sort::DateUp)
            place = std::find_if(rows->begin(), rows->end(),
                                 [&hit](const SentRow &row) { return isBefore(row, hit); });
        rows->insert(place, hit);
        ++m_hitsShown;
    }
}

void SentModel::sortByState(std::vector<SentRow> *rows) const
{
    struct Place {
        int weight;
        qint64 recalledAt;
    };
    QHash<qint64, Place> recalled; // by key
    for (const Recall &recall : m_journal->recalls()) {
        auto known = m_store->rowOf(recall.messageId);
        if (known < 0 && !recall.internetMessageId.isEmpty())
            known = m_store->rowOfInternetMessageId(recall.internetMessageId);
        if (known < 0)
            continue;
        Message message;
        message.id = recall.messageId;
        message.internetMessageId = recall.internetMessageId;
        const Recall *counts = m_journal->lastOf(message);
        recalled.insert(m_store->at(known).key,
                        {weight(counts->state), counts->plannedAt.toMSecsSinceEpoch()});
    }
    const auto rest = std::stable_partition(rows->begin(), rows->end(),
                                            [&](const SentRow &row) { return recalled.contains(row.key); });
    std::stable_sort(rows->begin(), rest, [&](const SentRow &a, const SentRow &b) {
        const Place x = recalled.value(a.key);
        const Place y = recalled.value(b.key);
        return x.weight != y.weight ? x.weight < y.weight : x.recalledAt > y.recalledAt;
    });
}

std::vector<SentRow> SentModel::storeRows() const
{
    std::vector<SentRow> rows;
    rows.reserve(size_t(m_store->size()));
    for (qsizetype row = 0; row < m_store->size(); ++row)
        rows.push_back(m_store->at(row));
    return rows;
}

void SentModel::show(std::vector<SentRow> rows)
{
    if (!m_isOwn) {
        m_rows = storeRows();
        m_isOwn = true;
    }
    m_shownSort = Sort::State; // until all is in place: no order to rely on
    const Difference difference(m_rows, rows);
    remove(difference);
    insert(difference, rows);
    m_rows = std::move(rows);
}

// Where many ranges go, they are brought to the end and go as one.
void SentModel::remove(const Difference &difference)
{
    if (difference.removed.size() <= FewRanges) {
        for (auto range = difference.removed.rbegin(); range != difference.removed.rend(); ++range)
            removeOwn(range->first, range->last);
        return;
    }
    std::vector<SentRow> next;
    std::vector<SentRow> going;
    next.reserve(m_rows.size());
    auto range = difference.removed.begin();
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (range != difference.removed.end() && row > range->last)
            ++range;
        const bool isGoing = range != difference.removed.end() && row >= range->first;
        (isGoing ? going : next).push_back(m_rows[size_t(row)]);
    }
    const int staying = int(next.size());
    next.insert(next.end(), going.begin(), going.end());
    permute(std::move(next));
    removeOwn(staying, int(m_rows.size()) - 1);
}

// Where many ranges come, or the others change their order, they come at the end as one, and are put in
// place.
void SentModel::insert(const Difference &difference, const std::vector<SentRow> &rows)
{
    const bool isByRange = !difference.isReordered && difference.inserted.size() <= FewRanges;
    if (isByRange) {
        for (const auto &[first, last] : difference.inserted) {
            beginInsertRows({}, first, last);
            m_rows.insert(m_rows.begin() + first, rows.begin() + first, rows.begin() + last + 1);
            endInsertRows();
        }
        return;
    }
    if (rows.size() > m_rows.size()) {
        beginInsertRows({}, int(m_rows.size()), int(rows.size()) - 1);
        for (const auto &[first, last] : difference.inserted)
            m_rows.insert(m_rows.end(), rows.begin() + first, rows.begin() + last + 1);
        endInsertRows();
    }
    permute(rows);
}

void SentModel::removeOwn(int first, int last)
{
    beginRemoveRows({}, first, last);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    endRemoveRows();
}

void SentModel::permute(std::vector<SentRow> next)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    QHash<qint64, int> places; // by key, of what is held on to
    for (const QModelIndex &one : from)
        places.insert(m_rows[size_t(one.row())].key, -1);
    QModelIndexList to;
    m_rows.swap(next);
    for (int row = 0; !places.isEmpty() && row < int(m_rows.size()); ++row)
        if (const auto place = places.find(m_rows[size_t(row)].key); place != places.end())
            *place = row;
    for (const QModelIndex &one : from)
        to << index(places.value(next[size_t(one.row())].key));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void SentModel::forget(qsizetype first, qsizetype last)
{
    std::vector<int> going;
    for (auto row = first; row <= last; ++row)
        if (const int own = rowOf(m_store->at(row)); own >= 0)
            going.push_back(own);
    std::sort(going.begin(), going.end());
    while (!going.empty()) { // neighbours as one, from the end
        const int end = going.back();
        int begin = end;
        for (going.pop_back(); !going.empty() && going.back() == begin - 1; going.pop_back())
            --begin;
        removeOwn(begin, end);
    }
    if (m_asked)
        m_isStale = true; // the answer may be older than this
}

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// SentStore's other half: what the worker brought, made into rows a little at a time.
#include "app/store/SentStore.h"

#include <QElapsedTimer>
#include <QPointer>

#include <algorithm>

namespace Takeback {

namespace {
constexpr int Slice = 6; // ms of the main thread for what the worker brought, then the window has its turn
} // namespace

void SentStore::arrive(Arrival arrival)
{
    m_arrived.push_back(std::move(arrival));
    goOn();
}

void SentStore::goOn()
{
    if (m_isGoingOn || m_arrived.empty()) // who listens may come back here
        return;
    m_isGoingOn = true;
    const QPointer<SentStore> self(this);
    QElapsedTimer timer;
    timer.start();
    while (!m_arrived.empty() && timer.elapsed() < Slice) {
        const bool isDone = doNext(m_arrived.front());
        if (!self)
            return;
        if (!isDone)
            continue;
        const Rest rest = std::move(m_arrived.front().rest);
        m_arrived.pop_front();
        if (rest)
            rest();
        if (!self)
            return;
    }
    m_isGoingOn = false;
    if (!m_arrived.empty())
        QMetaObject::invokeMethod(this, &SentStore::goOn, Qt::QueuedConnection);
}

// One announcement, or what comes before the first; true: all is done.
bool SentStore::doNext(Arrival &arrival)
{
    if (!arrival.isSettled) {
        arrival.isSettled = true;
        settle(arrival);
        return false;
    }
    auto &[inserted, removed, updated] = arrival.outcome.rows;
    if (arrival.epoch != m_epoch)
        return true;
    if (!removed.empty()) {
        removeRun(removed);
    } else if (!inserted.empty()) {
        insertRun(inserted);
    } else if (!updated.empty()) {
        const SentRow row = updated.back();
        updated.pop_back();
        m_shown.remove(row.key);
        if (const auto place = rowOf(row); place >= 0)
            Q_EMIT this->updated(place);
    } else {
        return true;
    }
    return false;
}

void SentStore::settle(Arrival &arrival)
{
    auto &outcome = arrival.outcome;
    const QPointer<SentStore> self(this);
    if (outcome.isLost || outcome.readFrom) {
        m_reader.reset();
        m_reading = std::move(outcome.readFrom);
    }
    if (m_reading && !m_reader)
        m_reader = std::make_unique<SentReader>(*m_reading, m_ids.get());
    if (outcome.isLost) {
        if (!m_reading) { // before what whoever hears of it gives
            post([](SentCache &cache) { return cache.begin(); });
            post([owner = m_owner](SentCache &cache) { return cache.setOwner(owner); });
        }
        m_state = {};
        clearRows();
        if (!self)
            return;
        arrival.epoch = m_epoch; // what it brings comes after the loss
    }
    if (outcome.trouble && outcome.trouble != m_trouble) {
        m_trouble = outcome.trouble;
        Q_EMIT troubled(*m_trouble);
    }
}

void SentStore::clearRows()
{
    ++m_epoch;
    m_batch.reset();
    Q_EMIT aboutToClear();
    m_rows.clear();
    m_shown.clear();
    Q_EMIT cleared();
}

// The last of `rows` with all that stand before it in the list too.
void SentStore::removeRun(std::vector<SentRow> &rows)
{
    const auto last = rowOf(rows.back());
    if (last < 0) {
        rows.pop_back();
        return;
    }
    auto first = last;
    m_shown.remove(rows.back().key);
    rows.pop_back();
    while (first > 0 && !rows.empty() && m_rows[size_t(first) - 1] == rows.back()) {
        --first;
        m_shown.remove(rows.back().key);
        rows.pop_back();
    }
    Q_EMIT aboutToRemove(first, last);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    Q_EMIT removed();
}

// The last of `rows` with all that come into the same place.
void SentStore::insertRun(std::vector<SentRow> &rows)
{
    const auto place = std::ranges::lower_bound(m_rows, rows.back(), isBefore);
    const auto row = place - m_rows.begin();
    auto begin = rows.begin();
    if (row > 0)
        begin = std::ranges::upper_bound(rows, m_rows[size_t(row) - 1], isBefore);
    const std::vector<SentRow> run(begin, rows.end());
    rows.erase(begin, rows.end());
    Q_EMIT aboutToInsert(row, row + std::ssize(run) - 1);
    m_rows.insert(m_rows.begin() + row, run.begin(), run.end());
    Q_EMIT inserted();
}

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/Difference.h"

#include <QSet>

#include <algorithm>

namespace Takeback {

namespace {

bool isAfter(const SentRow &a, const SentRow &b)
{
    return isBefore(b, a);
}

void add(std::vector<Difference::Range> &ranges, size_t row)
{
    const int at = int(row);
    if (!ranges.empty() && ranges.back().last == at - 1)
        ranges.back().last = at;
    else
        ranges.push_back({at, at});
}

QSet<qint64> keysOf(const std::vector<SentRow> &rows)
{
    QSet<qint64> keys;
    keys.reserve(qsizetype(rows.size()));
    for (const SentRow &row : rows)
        keys.insert(row.key);
    return keys;
}

} // namespace

Difference::Difference(const std::vector<SentRow> &from, const std::vector<SentRow> &to)
{
    if (std::is_sorted(from.begin(), from.end(), isBefore) && std::is_sorted(to.begin(), to.end(), isBefore))
        compareSorted(from, to, false);
    else if (std::is_sorted(from.begin(), from.end(), isAfter)
             && std::is_sorted(to.begin(), to.end(), isAfter))
        compareSorted(from, to, true);
    else
        compare(from, to);
}

void Difference::compareSorted(const std::vector<SentRow> &from, const std::vector<SentRow> &to, bool isUp)
{
    size_t f = 0;
    size_t t = 0;
    while (f < from.size() || t < to.size()) {
        if (f < from.size() && t < to.size() && from[f] == to[t]) {
            ++f;
            ++t;
        } else if (t == to.size() || (f < from.size() && isBefore(from[f], to[t]) != isUp)) {
            add(removed, f++);
        } else {
            add(inserted, t++);
        }
    }
}

void Difference::compare(const std::vector<SentRow> &from, const std::vector<SentRow> &to)
{
    const QSet<qint64> before = keysOf(from);
    const QSet<qint64> after = keysOf(to);
    size_t t = 0;
    for (size_t f = 0; f < from.size(); ++f) {
        if (!after.contains(from[f].key)) {
            add(removed, f);
            continue;
        }
        while (!before.contains(to[t].key))
            add(inserted, t++);
        isReordered = isReordered || to[t].key != from[f].key;
        ++t;
    }
    for (; t < to.size(); ++t)
        add(inserted, t);
}

} // namespace Takeback

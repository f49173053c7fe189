// SPDX-License-Identifier: GPL-3.0-or-later
// What makes one list of rows the other: which rows go, which come, and whether those that stay change their
// order. A row is known by its key. Pure; quick where both lists are sorted by date, either way.
#pragma once

#include "app/store/SentStore.h"

#include <vector>

namespace Takeback {

struct Difference {
    struct Range {
        int first = 0;
        int last = 0;
        bool operator==(const Range &) const = default;
    };

    Difference(const std::vector<SentRow> &from, const std::vector<SentRow> &to);

    std::vector<Range> removed; // of `from`, ascending
    std::vector<Range> inserted; // of `to`, ascending
    bool isReordered = false; // what is in both

private:
    void compareSorted(const std::vector<SentRow> &from, const std::vector<SentRow> &to, bool isUp);
    void compare(const std::vector<SentRow> &from, const std::vector<SentRow> &to);
};

} // namespace Takeback

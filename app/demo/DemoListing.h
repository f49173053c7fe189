// SPDX-License-Identifier: GPL-3.0-or-later
// Which items of a folder one page of a list holds. Conditions about time are cut out of the order by
// halving, so that a page of a mailbox of 100,000 costs what the page is long. Never words anything.
#pragma once

#include "app/demo/DemoQuery.h"

namespace Takeback::Demo {

struct Listing {
    QList<const Item *> page;
    qsizetype count = 0; // of all that fit; only when the query asks for it
    bool hasMore = false;

    // `order` is newest first; offset: so many that fit were told before.
    static Listing pick(const QList<const Item *> &order, const Query &query, qsizetype offset);
};

} // namespace Takeback::Demo

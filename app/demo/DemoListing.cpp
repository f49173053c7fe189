// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoListing.h"

#include <algorithm>

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

namespace {

struct Window {
    qsizetype first = 0;
    qsizetype end = 0;
    bool isAll = true; // every item in it fits
};

Window windowOf(const QList<const Item *> &order, const Query &query)
{
    Window window{0, order.size(), !query.search};
    for (const Condition &c : query.filter) {
        const bool isYoungest = c.isTime() && c.op.startsWith(u'g');
        const bool isOldest = c.isTime() && c.op.startsWith(u'l');
        const auto edge = std::partition_point(
            order.begin(), order.end(), [&](const Item *item) { return c.accepts(*item) == isYoungest; });
        if (isYoungest)
            window.end = std::min<qsizetype>(window.end, edge - order.begin());
        else if (isOldest)
            window.first = std::max<qsizetype>(window.first, edge - order.begin());
        else
            window.isAll = false;
    }
    window.end = std::max(window.first, window.end);
    return window;
}

} // namespace

Listing Listing::pick(const QList<const Item *> &order, const Query &query, qsizetype offset)
{
    const Window window = windowOf(order, query);
    const qsizetype size = window.end - window.first;
    Listing listing;
    const qsizetype start = window.isAll ? std::min(offset, size) : 0;
    const qsizetype most = query.search ? Search::mostResults : size;
    qsizetype fitting = start;
    for (qsizetype i = start; i < size && fitting < most; ++i) {
        const Item *item = order.at(query.descending ? window.first + i : window.end - 1 - i);
        if (!window.isAll && !query.accepts(*item))
            continue;
        if (fitting >= offset && listing.page.size() < query.top)
            listing.page.append(item);
        ++fitting;
        listing.hasMore = fitting > offset + query.top;
        if (listing.hasMore && (window.isAll || !query.count))
            break;
    }
    listing.count = window.isAll ? size : fitting;
    return listing;
}

} // namespace Takeback::Demo

// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of mail as a server may tell it, written by hand for tests of SentSync: newest first, by windows
// of dates, by delta rounds, page by page; and each answer can be another one.
#pragma once

#include "tests/graph/GraphBench.h"

#include <map>
#include <optional>

namespace Takeback::Tests {

class FolderServer {
public:
    using MaybeDeed = std::optional<WireServer::Deed>;
    struct Item {
        qint64 sentAt = 0; // seconds since 1970
        QByteArray subject;
        int changed = 0; // the number of the change it was
        bool isGone = false;
    };

    explicit FolderServer(int messages = 0, int perSecond = 1); // ids m0 (the oldest), m1, …

    void put(const QByteArray &id, qint64 sentAt, const QByteArray &subject = "s");
    void remove(const QByteArray &id);
    QList<QByteArray> ids() const; // of what is there, sorted
    QByteArray address(const QByteArray &target) const; // absolute
    int asked(const QByteArray &piece) const; // requests with this in their target
    int asked() const { return int(bench.wire.requests.size()); }

    static WireServer::Deed answer(const QByteArray &json);
    static QByteArray page(const QByteArray &items, const QByteArray &links = {});

    GraphBench bench;
    std::map<QByteArray, Item> items;
    int pageSize = 500; // at most, whatever is asked for
    QByteArray fullItem; // more members of each item, each after a comma
    // Asked first; nullopt: the answer as it should be.
    std::function<MaybeDeed(const WireRequest &)> instead;

private:
    QByteArray reply(const QByteArray &target) const;
    QByteArray list(const QByteArray &target) const;
    QByteArray delta(const QByteArray &target) const;
    QByteArray json(const QByteArray &id, const Item &item) const;

    int m_change = 0;
};

} // namespace Takeback::Tests

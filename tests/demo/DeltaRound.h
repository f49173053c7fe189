// SPDX-License-Identifier: GPL-3.0-or-later
// One round of a delta query, walked link by link as a plain client walks it: what it told, page by page, and
// where the next round begins.
#pragma once

#include "tests/demo/DemoClient.h"

#include <QSet>

namespace Takeback::Tests {

struct Round {
    QJsonArray items; // of all pages
    QList<int> sizes; // of each page
    QByteArray link; // the delta link
    QSet<QString> ids() const;
    QJsonObject of(const QString &id) const; // the last one told of it
};

QByteArray targetOf(const QJsonValue &link); // without scheme and host
Round walk(const DemoClient &client, QByteArray target, int size, const Demo::Headers &more = {});

} // namespace Takeback::Tests

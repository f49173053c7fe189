// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/DeltaRound.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Takeback::Tests {

QSet<QString> Round::ids() const
{
    QSet<QString> ids;
    for (const QJsonValue &item : items)
        ids.insert(item["id"_L1].toString());
    return ids;
}

QJsonObject Round::of(const QString &id) const
{
    for (auto item = items.end(); item != items.begin();) {
        if ((*--item)["id"_L1].toString() == id)
            return (*item).toObject();
    }
    return {};
}

QByteArray targetOf(const QJsonValue &link)
{
    const QByteArray url = link.toString().toLatin1();
    return url.mid(url.indexOf('/', QByteArray("http://").size()));
}

Round walk(const DemoClient &client, QByteArray target, int size, const Demo::Headers &more)
{
    Round round;
    const QByteArray prefer = "odata.maxpagesize=" + QByteArray::number(size);
    while (!target.isEmpty() && round.sizes.size() < 2000) {
        const QJsonObject page = client.get(target, Demo::Headers{{"Prefer", prefer}} + more).json();
        const QJsonArray items = page["value"_L1].toArray();
        round.sizes.append(int(items.size()));
        for (const QJsonValue &item : items)
            round.items.append(item);
        target = targetOf(page["@odata.nextLink"_L1]);
        round.link = targetOf(page["@odata.deltaLink"_L1]);
    }
    return round;
}

} // namespace Takeback::Tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoPageFaults.h"

#include "app/demo/DemoQuery.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

namespace {

QJsonValue bad(const QJsonValue &item, qint64 shape)
{
    QJsonObject json = item.toObject();
    switch (shape) {
    case 0:
        return 7;
    case 1:
        return QJsonValue();
    case 2:
        return u"an item"_s;
    case 3:
        return QJsonArray{json};
    case 4:
        json.remove(u"id"_s);
        return json;
    case 5:
        json.insert(u"id"_s, 7);
        return json;
    case 6:
        json.insert(u"id"_s, QString());
        return json;
    default:
        for (const QString &name : json.keys()) {
            if (name != u"id"_s)
                json.insert(name, QJsonArray{QJsonObject{{u"a"_s, QJsonArray{1, QJsonValue()}}}});
        }
        return json;
    }
}

QJsonArray neverSeen(qint64 count, int pageNumber)
{
    QJsonArray items;
    for (qint64 i = 0; i < count; ++i) {
        const QString number = QString::number(pageNumber * count + i).rightJustified(24, u'0');
        items.append(QJsonObject{{u"id"_s, QString(u"AAMkADendless"_s % number % u"AA="_s)},
                                 {u"subject"_s, QString(u"Endless "_s % QString::number(i))},
                                 {u"sentDateTime"_s, u"2026-01-01T00:00:00Z"_s}});
    }
    return items;
}

QString endlessLink(const HttpRequest &request, int pageNumber)
{
    return QString::fromLatin1(request.origin() + request.path() + "?$skiptoken=endless"
                               + QByteArray::number(pageNumber));
}

} // namespace

HttpReply spoiled(const Fault &fault, const HttpRequest &request, const HttpReply &right)
{
    QJsonObject page = QJsonDocument::fromJson(right.body).object();
    QJsonArray items = page.value("value"_L1).toArray();
    QString link;
    switch (fault.page) {
    case Fault::Page::BadItem:
        if (!items.isEmpty())
            items.replace(items.size() / 2, bad(items.at(items.size() / 2), fault.number));
        break;
    case Fault::Page::ItemsTwice:
        for (const QJsonValue &item : QJsonArray(items))
            items.prepend(item);
        break;
    case Fault::Page::NextLink:
        link = QString::fromUtf8(QByteArray(fault.body).replace("{origin}", request.origin()));
        break;
    case Fault::Page::Loop:
        link = QString::fromLatin1(request.origin() + request.target);
        break;
    case Fault::Page::Endless:
        items = neverSeen(fault.number, fault.times);
        link = endlessLink(request, fault.times); // counts down: no two are the same
        break;
    }
    page.insert(u"value"_s, items);
    if (!link.isEmpty()) {
        page.insert(u"@odata.nextLink"_s, link);
        page.remove(u"@odata.deltaLink"_s);
    }
    return right.status == 200 ? graphJson(page) : right;
}

} // namespace Takeback::Demo

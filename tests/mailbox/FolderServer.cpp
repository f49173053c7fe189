// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mailbox/FolderServer.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Takeback::Tests {

namespace {

constexpr qint64 Begin = 1'700'000'000;
constexpr char Messages[] = "/v1.0/me/mailFolders/sentitems/messages";

QByteArray iso(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()).toString(Qt::ISODate).toLatin1();
}

// What follows `name` in a target; empty: it is not there.
QByteArray after(const QByteArray &target, const QByteArray &name)
{
    const auto at = target.indexOf(name);
    if (at < 0)
        return {};
    const QByteArray rest = target.mid(at + name.size());
    return rest.left(
        std::min<size_t>(size_t(rest.size()), std::string_view(rest.constData()).find_first_of("&%")));
}

qint64 seconds(const QByteArray &time, qint64 otherwise)
{
    return time.isEmpty() ? otherwise
                          : QDateTime::fromString(QString::fromLatin1(time), Qt::ISODate).toSecsSinceEpoch();
}

} // namespace

FolderServer::FolderServer(int messages, int perSecond)
{
    for (int i = 0; i < messages; ++i)
        put('m' + QByteArray::number(i), Begin + i / perSecond);
    bench.wire.deed = [this](const WireRequest &request) {
        if (const auto deed = instead ? instead(request) : std::nullopt)
            return *deed;
        return answer(reply(request.target));
    };
}

void FolderServer::put(const QByteArray &id, qint64 sentAt, const QByteArray &subject)
{
    items[id] = {sentAt, subject, ++m_change, false};
}

void FolderServer::remove(const QByteArray &id)
{
    items[id].isGone = true;
    items[id].changed = ++m_change;
}

QList<QByteArray> FolderServer::ids() const
{
    QList<QByteArray> all;
    for (const auto &[id, item] : items)
        if (!item.isGone)
            all << id;
    return all;
}

QByteArray FolderServer::address(const QByteArray &target) const
{
    return bench.wire.url().toEncoded() + target;
}

int FolderServer::asked(const QByteArray &piece) const
{
    return int(std::count_if(bench.wire.requests.begin(), bench.wire.requests.end(),
                             [&piece](const WireRequest &one) { return one.target.contains(piece); }));
}

WireServer::Deed FolderServer::answer(const QByteArray &json)
{
    WireServer::Deed deed = WireServer::answer("200 OK", json);
    deed.kind = WireServer::Deed::Keep;
    return deed;
}

QByteArray FolderServer::page(const QByteArray &items, const QByteArray &links)
{
    return "{\"value\":[" + items + ']' + links + '}';
}

QByteArray FolderServer::json(const QByteArray &id, const Item &item) const
{
    if (item.isGone)
        return "{\"id\":\"" + id + R"(","@removed":{"reason":"deleted"}})";
    return "{\"id\":\"" + id + "\",\"sentDateTime\":\"" + iso(item.sentAt) + "\",\"subject\":\""
        + item.subject + '"' + fullItem + '}';
}

QByteArray FolderServer::reply(const QByteArray &target) const
{
    if (target.contains("totalItemCount"))
        return "{\"totalItemCount\":" + QByteArray::number(ids().size()) + '}';
    return target.contains("/delta?") ? delta(target) : list(target);
}

QByteArray FolderServer::list(const QByteArray &target) const
{
    const qint64 from = seconds(after(target, "sentDateTime%20ge%20"), 0);
    const qint64 before = seconds(after(target, "sentDateTime%20lt%20"), std::numeric_limits<qint64>::max());
    QList<std::pair<qint64, QByteArray>> found;
    for (const auto &[id, item] : items)
        if (!item.isGone && item.sentAt >= from && item.sentAt < before)
            found.append({item.sentAt, id});
    std::sort(found.begin(), found.end());
    if (!target.contains("%20asc"))
        std::reverse(found.begin(), found.end());
    const qsizetype skip = after(target, "&$skip=").toInt();
    const qsizetype end =
        std::min<qsizetype>(found.size(), skip + std::min(pageSize, after(target, "$top=").toInt()));
    QByteArrayList one;
    for (qsizetype i = skip; i < end; ++i)
        one << json(found.at(i).second, items.at(found.at(i).second));
    if (end == found.size())
        return page(one.join(','));
    const QByteArray bare = target.left(
        std::min<size_t>(size_t(target.size()), std::string_view(target.constData()).find("&$skip=")));
    return page(one.join(','),
                ",\"@odata.nextLink\":\"" + address(bare + "&$skip=" + QByteArray::number(end)) + '"');
}

// A token is the number of the last change that is known; what was changed since comes in the order of ids.
QByteArray FolderServer::delta(const QByteArray &target) const
{
    const int since = after(target, "$deltatoken=").toInt();
    const int upTo = target.contains("$upto=") ? after(target, "$upto=").toInt() : m_change;
    const int skip = after(target, "$skiptoken=").toInt(); // of all that ever was
    const QByteArray path = address(Messages + QByteArray("/delta?$deltatoken="));
    QByteArrayList one;
    int at = 0;
    for (const auto &[id, item] : items) {
        if (at++ < skip || item.changed <= since || (since == 0 && item.isGone))
            continue;
        one << json(id, item);
        if (one.size() == pageSize)
            return page(one.join(','),
                        ",\"@odata.nextLink\":\"" + path + QByteArray::number(since) + "&$upto="
                            + QByteArray::number(upTo) + "&$skiptoken=" + QByteArray::number(at) + '"');
    }
    return page(one.join(','), ",\"@odata.deltaLink\":\"" + path + QByteArray::number(upTo) + '"');
}

} // namespace Takeback::Tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoDelta.h"

#include "app/demo/DemoMessageJson.h"
#include "app/demo/DemoTokens.h"

#include <QJsonArray>

#include <algorithm>

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostWhenFiltered = 5000;

// Three bytes that become "++++" in base64: who decodes a link before following it is found out.
const QByteArray mark("\xfb\xef\xbe", 3);

bool isWanted(Change::Kind kind, const QStringList &types)
{
    static const QStringList names = {u"created"_s, u"updated"_s, u"deleted"_s};
    return types.isEmpty() || types.contains(names.at(int(kind)));
}

} // namespace

void Deltas::dropTokens(int status)
{
    m_states.clear();
    m_droppedStatus = status;
}

std::optional<GraphError> Deltas::read(const HttpRequest &request, const Place &place, const Box &box,
                                       State &state) const
{
    const Query query = Query::read(request.query(), Json::messageProperties(),
                                    u"Microsoft.OutlookServices.Message"_s, Query::Of::Delta);
    if (query.error)
        return query.error;
    const bool isEnd = !query.deltaToken.isEmpty();
    const QByteArray token = isEnd ? query.deltaToken : query.skipToken;
    if (token.isEmpty()) {
        state = {.upn = place.upn, .folder = place.folder, .query = query, .since = box.changes().size()};
        return std::nullopt;
    }
    const auto known = m_states.constFind(token);
    if (known == m_states.cend()) {
        GraphError error{m_droppedStatus, u"syncStateNotFound"_s,
                         u"The sync state generation is not found; the changes must be read anew."_s};
        if (m_droppedStatus == 410)
            error.headers = {
                {"Location",
                 place.root + "/mailfolders('" + place.folderId.toLatin1() + "')/messages/delta"}};
        return error;
    }
    if (known->upn != place.upn || known->folder != place.folder || known->isEnd != isEnd)
        return GraphError{400, u"BadRequest"_s, u"The sync state is of another folder."_s};
    state = *known;
    if (state.isEnd) {
        state.isEnd = state.isFirst = false;
        state.until = box.changes().size();
    }
    return std::nullopt;
}

// What the folder holds, by id or, when asked for, by date; from behind what was told last.
QList<Deltas::Told> Deltas::enumerated(const State &state, const Box &box, int size, bool &isLast)
{
    QList<Told> page;
    const Query &query = state.query;
    const bool isFiltered = !query.filter.isEmpty();
    const int most = isFiltered ? std::min(size, mostWhenFiltered - state.told) : size;
    const auto take = [&](const Item &item) {
        const bool fits = isWanted(Change::Kind::Created, query.changeTypes) && query.accepts(item);
        if (fits)
            page.append({item});
        return page.size() >= most;
    };
    if (query.hasOrder) {
        const QList<const Item *> &order = box.items(state.folder);
        auto next = std::partition_point(order.begin(), order.end(), [&](const Item *item) {
            const qint64 ms = item->mail->sentMs;
            const bool isTold = ms > state.afterMs || (ms == state.afterMs && item->urlId <= state.after);
            return !state.after.isEmpty() && isTold;
        });
        while (next != order.end() && !take(**next++)) { }
        isLast = next == order.end();
    } else {
        const Box::Items &items = box.byId(state.folder);
        auto next = items.upper_bound(state.after);
        while (next != items.end() && !take((next++)->second)) { }
        isLast = next == items.end();
    }
    isLast = isLast || (isFiltered && state.told + page.size() >= mostWhenFiltered);
    return page;
}

// What came, changed or went between two places of the record, each item once.
QList<Deltas::Told> Deltas::changed(const State &state, const Box &box, int size, bool &isLast)
{
    std::map<QString, Told> all;
    for (qsizetype i = state.since; i < state.until; ++i) {
        const Change &change = box.changes().at(i);
        if (change.item.folder != state.folder)
            continue;
        const auto [place, isNew] =
            all.insert({change.item.urlId, {change.item, change.kind, change.members}});
        Told &told = place->second;
        if (isNew)
            continue;
        told.item = change.item;
        told.members += change.members;
        if (told.kind != Change::Kind::Created || change.kind == Change::Kind::Removed)
            told.kind = change.kind;
    }
    QList<Told> page;
    auto next = all.upper_bound(state.after);
    for (; next != all.end() && page.size() < size; ++next) {
        const Told &told = next->second;
        const bool isGone = told.kind == Change::Kind::Removed;
        if (isWanted(told.kind, state.query.changeTypes) && (isGone || state.query.accepts(told.item)))
            page.append(told);
    }
    isLast = next == all.end();
    return page;
}

// What Graph says may happen and a client must bear: items told once more.
void Deltas::disturb(QList<Told> &page, const State &state, const Box &box)
{
    if (page.isEmpty() || !isWanted(Change::Kind::Created, state.query.changeTypes))
        return;
    if (!state.isFirst || state.page % 5 == 3)
        page.append(Told(page.first())); // twice on one page
    const Item *before = nullptr;
    if (state.isFirst && state.page % 5 == 4)
        before = box.find(state.folder, state.after); // the last of the page before, once more
    else if (!state.isFirst && state.page == 0 && !box.items(state.folder).isEmpty())
        before = box.items(state.folder).last(); // one that did not change at all
    if (before && state.query.accepts(*before))
        page.prepend({*before});
}

QJsonObject Deltas::worded(const Told &told, const State &state, const Prefer &prefer, const Place &place)
{
    const Item &item = told.item;
    if (told.kind == Change::Kind::Removed)
        return {{u"id"_s, prefer.immutable ? item.immutableId() : item.id},
                {u"@removed"_s, QJsonObject{{u"reason"_s, u"deleted"_s}}}};
    Query query = state.query;
    if (told.kind == Change::Kind::Updated) {
        query.select = told.members;
        query.select.removeIf([&](const QString &name) {
            return !state.query.select.isEmpty() && !state.query.select.contains(name);
        });
        query.select.append(u"id"_s);
    }
    const QString origin = QString::fromLatin1(place.origin);
    QJsonObject json = Json::message(item, query, prefer, origin, place.folderId);
    if (json.contains(u"isRead"_s) && qChecksum(item.urlId.toLatin1()) % 8 == 0)
        json.insert(u"isRead"_s, item.isRead ? u"true"_s : u"false"_s); // as in Microsoft's own sample
    return json;
}

QString Deltas::link(const Place &place, State next)
{
    const QByteArray token = mark + QByteArray::number(m_states.size()) + Tokens::randomId().toLatin1();
    m_states.insert(token, next);
    return QString::fromLatin1(place.root + "/mailfolders('" + place.folderId.toLatin1()
                               + "')/messages/delta?$" + (next.isEnd ? "delta" : "skip")
                               + "token=" + token.toBase64().toPercentEncoding());
}

HttpReply Deltas::answer(const HttpRequest &request, const Place &place, const Box &box)
{
    State state;
    if (const auto error = read(request, place, box, state))
        return error->reply();
    const Prefer prefer = Prefer::read(request.header("Prefer"));
    int size = prefer.maxPageSize > 0 ? prefer.maxPageSize : state.query.top;
    if (state.page % 3 == 1 && size > 2)
        --size;
    bool isLast = false;
    QList<Told> page;
    if (state.page % 7 != 2) // else an empty one, with a link
        page = state.isFirst ? enumerated(state, box, size, isLast) : changed(state, box, size, isLast);
    State next = state;
    next.page = isLast ? 0 : state.page + 1;
    next.told = isLast ? 0 : state.told + int(page.size());
    next.isEnd = isLast;
    if (isLast)
        next.after.clear();
    else if (!page.isEmpty())
        next.after = page.last().item.urlId;
    if (!page.isEmpty())
        next.afterMs = page.last().item.mail->sentMs;
    if (isLast && !state.isFirst)
        next.since = state.until;
    disturb(page, state, box);
    QJsonArray value;
    for (const Told &told : std::as_const(page))
        value.append(worded(told, state, prefer, place));
    HttpReply reply =
        graphJson({{u"@odata.context"_s, place.context},
                   {u"value"_s, value},
                   {isLast ? u"@odata.deltaLink"_s : u"@odata.nextLink"_s, link(place, std::move(next))}});
    if (prefer.maxPageSize > 0)
        reply.setHeader("Preference-Applied", "odata.maxpagesize=" + QByteArray::number(prefer.maxPageSize));
    return reply;
}

} // namespace Takeback::Demo

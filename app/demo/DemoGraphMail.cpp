// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Graph that is about mail: a folder, a list, one message, recall.
#include "app/demo/DemoGraph.h"
#include "app/demo/DemoListing.h"
#include "app/demo/DemoMessageJson.h"
#include "app/demo/DemoRecallBody.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

namespace {

// Three bytes that become "++++" in base64: who decodes a link before following it is found out.
const QByteArray skipMark("\xfb\xef\xbe", 3);

QByteArray skipToken(const QString &upn, Folder folder, qsizetype offset)
{
    return skipMark + upn.toUtf8() + '|' + QByteArray::number(int(folder)) + '|' + QByteArray::number(offset);
}

qsizetype offsetIn(const QByteArray &token, const QString &upn, Folder folder)
{
    const QByteArray start = skipToken(upn, folder, 0).chopped(1);
    bool isNumber = false;
    const qsizetype offset = token.mid(start.size()).toLongLong(&isNumber);
    return token.startsWith(start) && isNumber ? offset : -1;
}

QString nextLink(const HttpRequest &request, const QByteArray &token)
{
    QByteArray link = request.origin() + request.path() + '?';
    const Form form(request.query());
    for (const auto &[name, value] : form.all()) {
        if (name != u"$skiptoken"_s)
            link += encoded(name) + '=' + encoded(value).replace("%20", "+") + '&';
    }
    return QString::fromLatin1(link + "%24skiptoken=" + token.toBase64().toPercentEncoding());
}

} // namespace

HttpReply Graph::folderInfo(const Call &call, Folder folder)
{
    static const QStringList names = {u"id"_s,
                                      u"displayName"_s,
                                      u"parentFolderId"_s,
                                      u"childFolderCount"_s,
                                      u"unreadItemCount"_s,
                                      u"totalItemCount"_s,
                                      u"sizeInBytes"_s,
                                      u"isHidden"_s};
    if (!isGetRequest(call.request))
        return GraphError{405, u"BadRequest"_s,
                          u"Specified HTTP method is not allowed for the request target."_s}
            .reply();
    const Query query =
        Query::read(call.request.query(), names, u"Microsoft.OutlookServices.MailFolder"_s, Query::Of::One);
    if (query.error)
        return query.error->reply();
    const QList<const Item *> &items = m_world.mailbox.box(call.person->upn).items(folder);
    const auto unread =
        std::count_if(items.begin(), items.end(), [](const Item *item) { return !item->isRead; });
    QJsonObject json{{u"id"_s, folderId(call.person->upn, folder)},
                     {u"displayName"_s, folder == Folder::SentItems ? u"Sent Items"_s : u"Inbox"_s},
                     {u"parentFolderId"_s, folderId(call.person->upn, Folder::All)},
                     {u"childFolderCount"_s, 0},
                     {u"unreadItemCount"_s, qint64(unread)},
                     {u"totalItemCount"_s, qint64(items.size())},
                     {u"sizeInBytes"_s, qint64(items.size()) * 41000},
                     {u"isHidden"_s, false}};
    for (const QString &name : json.keys()) {
        if (!query.select.isEmpty() && name != u"id"_s && !query.select.contains(name))
            json.remove(name);
    }
    json.insert(u"@odata.context"_s, contextOf(call, u"users('me')/mailFolders/$entity"_s));
    return graphJson(json);
}

HttpReply Graph::list(const Call &call, Folder folder)
{
    const Query query = Query::read(call.request.query(), Json::messageProperties(),
                                    u"Microsoft.OutlookServices.Message"_s, Query::Of::List);
    if (query.error)
        return query.error->reply();
    const QList<const Item *> &items = m_world.mailbox.box(call.person->upn).items(folder);
    qsizetype offset = 0;
    if (!query.skipToken.isEmpty())
        offset = offsetIn(query.skipToken, call.person->upn, folder);
    if (offset < 0)
        return GraphError{400, u"BadRequest"_s, u"The skip token is malformed."_s}.reply();
    const Listing listing = Listing::pick(items, query, offset);
    const Prefer prefer = Prefer::read(call.request.header("Prefer"));
    const QString origin = QString::fromLatin1(call.request.origin());
    const QString ids[] = {folderId(call.person->upn, Folder::SentItems),
                           folderId(call.person->upn, Folder::Inbox)};
    QJsonArray value;
    for (const Item *item : listing.page)
        value.append(Json::message(*item, query, prefer, origin, ids[int(item->folder)]));
    QJsonObject json{{u"@odata.context"_s, contextOf(call, u"users('me')/mailFolders('folder')/messages"_s)},
                     {u"value"_s, value}};
    if (query.count)
        json.insert(u"@odata.count"_s, qint64(listing.count));
    if (listing.hasMore)
        json.insert(u"@odata.nextLink"_s,
                    nextLink(call.request, skipToken(call.person->upn, folder, offset + query.top)));
    HttpReply reply = graphJson(json);
    if (prefer.immutable)
        reply.setHeader("Preference-Applied", "IdType=\"ImmutableId\"");
    return reply;
}

HttpReply Graph::delta(const Call &call, Folder folder)
{
    const QString &upn = call.person->upn;
    const QByteArray version = call.isBeta ? "/beta" : "/v1.0";
    const bool isOwn = upn == call.access->upn;
    const QByteArray owner = isOwn ? QByteArray("/me") : QByteArray("/users('" + encoded(upn) + "')");
    const Deltas::Place place{.upn = upn,
                              .folder = folder,
                              .folderId = folderId(upn, folder),
                              .origin = call.request.origin(),
                              .root = call.request.origin() + version + owner,
                              .context = contextOf(call, u"Collection(message)"_s)};
    return m_world.deltas.answer(call.request, place, m_world.mailbox.box(upn));
}

// What is no id at all is 400, what is one of nothing here is 404. Something still encoded (it was encoded
// twice) is 404 too, as people report. An immutable id is understood only with the Prefer header that goes
// with it.
const Item *Graph::item(const Call &call, Folder folder, const QString &id,
                        std::optional<GraphError> &error) const
{
    static const QRegularExpression form(u"\\A(AAMk|AQMk|AAkA)[A-Za-z0-9_-]{16,}={0,2}\\z"_s);
    const bool isTwiceEncoded = id.contains(u'%');
    const bool isImmutable = id.startsWith(u"AAkA"_s);
    const bool mayBeImmutable =
        Prefer::read(call.request.header("Prefer")).immutable && call.request.method != "POST";
    if (!isTwiceEncoded
        && (!form.match(id).hasMatch() || id.size() % 4 != 0 || (isImmutable && !mayBeImmutable))) {
        error = GraphError{400, u"ErrorInvalidIdMalformed"_s, u"Id is malformed."_s};
        return nullptr;
    }
    const Item *found = m_world.mailbox.box(call.person->upn).find(folder, Box::urlSafe(id));
    if (!found)
        error =
            GraphError{404, u"ErrorItemNotFound"_s, u"The specified object was not found in the store."_s};
    return found;
}

HttpReply Graph::one(const Call &call, Folder folder, const QString &id)
{
    std::optional<GraphError> error;
    const Item *found = item(call, folder, id, error);
    if (error)
        return error->reply();
    const Query query = Query::read(call.request.query(), Json::messageProperties(),
                                    u"Microsoft.OutlookServices.Message"_s, Query::Of::One);
    if (query.error)
        return query.error->reply();
    const Prefer prefer = Prefer::read(call.request.header("Prefer"));
    QJsonObject json = Json::message(*found, query, prefer, QString::fromLatin1(call.request.origin()),
                                     folderId(call.person->upn, found->folder));
    json.insert(u"@odata.context"_s, contextOf(call, u"users('me')/messages/$entity"_s));
    HttpReply reply = graphJson(json);
    QByteArrayList applied;
    if (prefer.text || prefer.html)
        applied.append(prefer.text ? "outlook.body-content-type=\"text\""
                                   : "outlook.body-content-type=\"html\"");
    if (prefer.immutable)
        applied.append("IdType=\"ImmutableId\"");
    if (!applied.isEmpty())
        reply.setHeader("Preference-Applied", applied.join(", "));
    return reply;
}

HttpReply Graph::recall(const Call &call, const QString &id)
{
    std::optional<GraphError> error;
    const Item *found = item(call, Folder::SentItems, id, error);
    if (error)
        return error->reply();
    if (const auto refusal = m_world.desk.refuse(call.person->upn, *found, m_world.clock()))
        return refusal->reply();
    ++m_world.recalls[id];
    const Mailbox::Submitted submitted = m_world.mailbox.recall(call.person->upn, *found);
    return recallBody(m_world.recallBodyShape, submitted, QString::fromLatin1(call.request.origin()));
}

} // namespace Takeback::Demo

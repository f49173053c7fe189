// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoGraph.h"

#include "app/demo/DemoMessageJson.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

namespace {

GraphError noSegment(const QString &segment)
{
    return {400, u"BadRequest"_s, QString(u"Resource not found for the segment '"_s % segment % u"'."_s)};
}

GraphError notAllowed(const QByteArray &allow)
{
    return {405,
            u"BadRequest"_s,
            u"Specified HTTP method is not allowed for the request target."_s,
            {{"Allow", allow}}};
}

GraphError unauthorized(const HttpRequest &request, const QString &message, const QByteArray &more)
{
    const QByteArray header = "Bearer realm=\"\", authorization_uri=\"" + request.origin()
        + "/common/oauth2/v2.0/authorize\", client_id=\"00000003-0000-0000-c000-000000000000\"" + more;
    return {401, u"InvalidAuthenticationToken"_s, message, {{"WWW-Authenticate", header}}};
}

// The parts of a path; "mailfolders('x')" is two of them, as the links of a delta have it.
QStringList segments(const QString &path)
{
    static const QRegularExpression keyed(u"\\A([A-Za-z]+)\\('((?:[^']|'')+)'\\)\\z"_s);
    QStringList parts;
    for (const QString &part : path.split(u'/')) {
        if (const auto match = keyed.match(part); match.hasMatch())
            parts << match.captured(1) << match.captured(2).replace(u"''"_s, u"'"_s);
        else
            parts << part;
    }
    return parts;
}

bool same(const QString &segment, QLatin1StringView name)
{
    return segment.compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

Access *Graph::accessOf(const HttpRequest &request)
{
    const QByteArray header = request.header("Authorization");
    const bool isBearer = header.left(7).toLower() == "bearer ";
    return isBearer ? m_world.tokens.access(QString::fromLatin1(header.mid(7).trimmed())) : nullptr;
}

QString Graph::mailboxOf(const HttpRequest &request)
{
    const QStringList parts = segments(decoded(request.path(), false).value_or(QString()));
    const Access *access = accessOf(request);
    if (!access || parts.size() < 4)
        return {};
    if (same(parts.at(2), "me"_L1))
        return access->upn;
    const Person *person = m_world.mailbox.people().find(parts.at(3));
    return person && parts.size() > 4 ? person->upn : QString();
}

std::optional<GraphError> Graph::checkToken(const HttpRequest &request, const Access *access) const
{
    if (!request.hasHeader("Authorization"))
        return unauthorized(request, u"Access token is empty."_s, {});
    const QByteArray invalid = ", error=\"invalid_token\"";
    if (!access)
        return unauthorized(request, u"CompactToken parsing failed with error code: 80049217"_s, invalid);
    if (access->audience != Tokens::graphAudience())
        return unauthorized(request, u"Access token validation failure. Invalid audience."_s, invalid);
    if (!m_world.challenge.isEmpty()) {
        const QByteArray claims = m_world.challenge.toUtf8().toBase64();
        return unauthorized(
            request,
            u"Continuous access evaluation resulted in challenge with result: InteractionRequired and "
            "code: TokenIssuedBeforeRevocationTimestamp"_s,
            ", error=\"insufficient_claims\", claims=\"" + claims + "\"");
    }
    if (access->expiresMs <= m_world.clock())
        return unauthorized(request, u"Lifetime validation failed, the token is expired."_s, invalid);
    return std::nullopt;
}

HttpReply Graph::answer(const HttpRequest &request)
{
    const Access *access = accessOf(request);
    if (const auto error = checkToken(request, access))
        return error->reply();
    const auto path = decoded(request.path(), false);
    if (!path)
        return GraphError{400, u"BadRequest"_s, u"The request path is malformed."_s}.reply();
    // Graph decodes first and splits then: an id with "%2F" in it falls apart here as it does there.
    QStringList parts = segments(*path).mid(1);
    Call call{request, access, nullptr, parts.takeFirst() == u"beta"_s, parts};
    return route(call);
}

HttpReply Graph::route(Call call)
{
    const QString root = call.rest.value(0);
    if (same(root, "me"_L1)) {
        call.person = m_world.mailbox.people().find(call.access->upn);
        call.rest.removeFirst();
    } else if (same(root, "users"_L1) && call.rest.size() > 1) {
        call.person = m_world.mailbox.people().find(call.rest.at(1));
        if (!call.person)
            return GraphError{404, u"ErrorInvalidUser"_s,
                              QString(u"The requested user '"_s % call.rest.at(1) % u"' is invalid."_s)}
                .reply();
        call.rest = call.rest.mid(2);
    } else {
        return noSegment(root).reply();
    }
    return call.rest.isEmpty() ? user(call) : inMailbox(call);
}

HttpReply Graph::user(const Call &call)
{
    if (!isGetRequest(call.request))
        return notAllowed("GET").reply();
    if (!call.access->scopes.contains(u"User.Read"_s) || call.person->upn != call.access->upn)
        return GraphError{403, u"Authorization_RequestDenied"_s,
                          u"Insufficient privileges to complete the operation."_s}
            .reply();
    const Query query =
        Query::read(call.request.query(), Json::userProperties(), u"Microsoft.Graph.User"_s, Query::Of::One);
    if (query.error)
        return query.error->reply();
    QJsonObject json = Json::user(*call.person, query);
    json.insert(u"@odata.context"_s, contextOf(call, u"users/$entity"_s));
    return graphJson(json);
}

std::optional<GraphError> Graph::checkMailbox(const Call &call) const
{
    const bool isOwn = call.person->upn == call.access->upn;
    // Who only asks about recipients changes nothing.
    const bool writes = !isGetRequest(call.request) && !same(call.rest.first(), "getMailTips"_L1);
    const QStringList &scopes = call.access->scopes;
    const bool mayOwn = scopes.contains(u"Mail.ReadWrite"_s) || (!writes && scopes.contains(u"Mail.Read"_s));
    const bool mayShared =
        scopes.contains(u"Mail.ReadWrite.Shared"_s) || (!writes && scopes.contains(u"Mail.Read.Shared"_s));
    const bool hasScope = isOwn ? mayOwn || mayShared : mayShared;
    if (!hasScope || !People::mayOpen(call.access->upn, call.person->upn))
        return GraphError{403, u"ErrorAccessDenied"_s,
                          u"Access is denied. Check credentials and try again."_s};
    if (!call.person->hasMailbox)
        return GraphError{404, u"MailboxNotEnabledForRESTAPI"_s,
                          u"The mailbox is either inactive, soft-deleted, or is hosted on-premise."_s};
    return std::nullopt;
}

HttpReply Graph::inMailbox(const Call &call)
{
    const QString &first = call.rest.first();
    const bool isTips = same(first, "getMailTips"_L1) && call.rest.size() == 1;
    if (!isTips && !same(first, "messages"_L1) && !same(first, "mailFolders"_L1))
        return noSegment(first).reply();
    if (const auto error = checkMailbox(call))
        return error->reply();
    if (isTips)
        return mailTips(call);
    if (same(first, "messages"_L1))
        return inFolder(call, Folder::All, call.rest.mid(1));
    const QString name = call.rest.value(1);
    const bool isSent = same(name, "sentitems"_L1) || name == folderId(call.person->upn, Folder::SentItems);
    const bool isInbox = same(name, "inbox"_L1) || name == folderId(call.person->upn, Folder::Inbox);
    if (name.isEmpty())
        return noSegment(first).reply();
    if (!isSent && !isInbox)
        return GraphError{400, u"ErrorInvalidIdMalformed"_s, u"Id is malformed."_s}.reply();
    const Folder folder = isSent ? Folder::SentItems : Folder::Inbox;
    if (call.rest.size() == 2)
        return folderInfo(call, folder);
    if (!same(call.rest.at(2), "messages"_L1))
        return noSegment(call.rest.at(2)).reply();
    return inFolder(call, folder, call.rest.mid(3));
}

HttpReply Graph::mailTips(const Call &call)
{
    if (call.request.method != "POST")
        return notAllowed("POST").reply();
    return m_world.tips.answer(call.request, m_world.mailbox.people(),
                               contextOf(call, u"Collection(microsoft.graph.mailTips)"_s), m_world.clock());
}

HttpReply Graph::inFolder(const Call &call, Folder folder, QStringList rest)
{
    if (folder == Folder::All) {
        const Item *found = m_world.mailbox.box(call.person->upn).find(folder, Box::urlSafe(rest.value(0)));
        if (const auto reply = m_world.drafts.answer(call.request, rest, found ? found->mail : nullptr))
            return *reply;
    }
    const bool isRecall = rest.size() == 2 && rest.at(1) == u"recall"_s && folder == Folder::SentItems;
    if (rest.size() > 1 && !isRecall)
        return noSegment(rest.at(1)).reply();
    if (isRecall && (!call.isBeta || call.request.method != "POST"))
        return notAllowed(call.isBeta ? "POST" : "").reply();
    if (isRecall)
        return recall(call, rest.first());
    if (!isGetRequest(call.request))
        return notAllowed("GET").reply();
    if (rest.isEmpty())
        return list(call, folder);
    if (folder != Folder::All && (rest.first() == u"delta"_s || rest.first() == u"delta()"_s))
        return delta(call, folder);
    return rest.first().isEmpty() ? noSegment(u"messages"_s).reply() : one(call, folder, rest.first());
}

QString Graph::contextOf(const Call &call, const QString &tail) const
{
    return QString(QString::fromLatin1(call.request.origin()) % (call.isBeta ? u"/beta"_s : u"/v1.0"_s)
                   % u"/$metadata#"_s % tail);
}

QString Graph::folderId(const QString &upn, Folder folder)
{
    const QByteArray seed = QString(upn % QString::number(int(folder))).toUtf8();
    QByteArray text = QCryptographicHash::hash(seed, QCryptographicHash::Sha512).toBase64().left(75);
    text.replace('+', '_').replace('/', '-');
    return QString(u"AQMkAD"_s % QString::fromLatin1(text) % u"AAA="_s);
}

} // namespace Takeback::Demo

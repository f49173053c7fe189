// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/graph/MailApi.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Takeback::MailApi {

namespace {

GraphRequest get(const QByteArray &path)
{
    GraphRequest request;
    request.path = "/v1.0" + path;
    return request;
}

Error notUnderstood(const GraphReply &reply, const QString &what)
{
    return {ErrorKind::NotUnderstood, reply.exchange.status,          {},          what,
            reply.exchange.requestId, reply.exchange.clientRequestId, std::nullopt};
}

Result<QJsonObject> objectOf(const GraphReply &reply)
{
    if (reply.error)
        return *reply.error;
    QJsonParseError trouble;
    const auto document = QJsonDocument::fromJson(reply.body, &trouble);
    if (!document.isObject())
        return notUnderstood(reply, trouble.errorString());
    return document.object();
}

QByteArray moment(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s).toLatin1() + 'Z';
}

QByteArray maxPageSize(int pageSize)
{
    return "odata.maxpagesize=" + QByteArray::number(pageSize);
}

constexpr char SentItems[] = "/mailFolders/sentitems/messages";
constexpr char Select[] = "$select=id,internetMessageId,subject,bodyPreview,sentDateTime,from,sender,"
                          "toRecipients,ccRecipients,bccRecipients,hasAttachments,importance,"
                          "isReadReceiptRequested";

} // namespace

QByteArray root(const QString &mailbox)
{
    return mailbox.isEmpty() ? QByteArray("/me") : "/users/" + QUrl::toPercentEncoding(mailbox);
}

QByteArray encodeId(const QString &id)
{
    QString mapped = id; // Graph decodes %2F before it splits the path; its own alphabet has neither sign
    mapped.replace(u'/', u'-').replace(u'+', u'_');
    return QUrl::toPercentEncoding(mapped);
}

GraphRequest me()
{
    return get("/me?$select=id,displayName,mail,userPrincipalName");
}

GraphRequest sentItems(const QString &mailbox, int top)
{
    return get(root(mailbox) + SentItems + "?$top=" + QByteArray::number(top)
               + "&$orderby=sentDateTime%20desc&" + Select);
}

GraphRequest sentBetween(const QString &mailbox, const QDateTime &from, const QDateTime &before, int top)
{
    QByteArray filter = "sentDateTime%20lt%20" + moment(before);
    if (from.isValid())
        filter = "sentDateTime%20ge%20" + moment(from) + "%20and%20" + filter;
    return get(root(mailbox) + SentItems + "?$filter=" + filter
               + "&$orderby=sentDateTime%20desc&$top=" + QByteArray::number(top) + '&' + Select);
}

GraphRequest oldestSent(const QString &mailbox)
{
    return get(root(mailbox) + SentItems
               + "?$filter=sentDateTime%20ge%201990-01-01T00:00:00Z&$orderby=sentDateTime%20asc&$top=1"
                 "&$select=id,sentDateTime"); // a message of the year 1 is none that helps
}

GraphRequest sentCount(const QString &mailbox)
{
    return get(root(mailbox) + "/mailFolders/sentitems?$select=totalItemCount");
}

GraphRequest sentDelta(const QString &mailbox, int pageSize)
{
    GraphRequest request = get(root(mailbox) + SentItems + "/delta?" + Select);
    request.prefer = {maxPageSize(pageSize)};
    return request;
}

GraphRequest nextDelta(const QUrl &link, int pageSize)
{
    GraphRequest request = next(link);
    request.prefer = {maxPageSize(pageSize)}; // a link carries the options of the query but no headers
    return request;
}

GraphRequest search(const QString &mailbox, const QString &words, int top)
{
    QString quoted = words;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return get(root(mailbox) + SentItems + "?$search=%22" + QUrl::toPercentEncoding(quoted)
               + "%22&$top=" + QByteArray::number(top) + '&' + Select); // no $orderby: not allowed beside it
}

GraphRequest find(const QString &mailbox, const QString &internetMessageId)
{
    // A quote inside a literal is doubled (OData URL conventions), then all of it is encoded.
    const QString literal = QString(internetMessageId).replace(u'\'', u"''"_s);
    return get(root(mailbox) + SentItems + "?$filter=internetMessageId%20eq%20'"
               + QUrl::toPercentEncoding(literal) + "'&" + Select);
}

GraphRequest next(const QUrl &nextLink)
{
    GraphRequest request;
    request.link = nextLink;
    return request;
}

GraphRequest body(const QString &mailbox, const QString &messageId)
{
    GraphRequest request = get(root(mailbox) + "/messages/" + encodeId(messageId) + "?$select=body");
    request.prefer = {"outlook.body-content-type=\"text\""};
    return request;
}

Result<Me> readMe(const GraphReply &reply)
{
    const auto object = objectOf(reply);
    if (!object)
        return object.error();
    Me me{(*object)["id"_L1].toString(), (*object)["displayName"_L1].toString(),
          (*object)["mail"_L1].toString(), (*object)["userPrincipalName"_L1].toString()};
    if (me.id.isEmpty() && me.userPrincipalName.isEmpty())
        return notUnderstood(reply, u"neither id nor userPrincipalName"_s);
    return me;
}

Result<qint64> readCount(const GraphReply &reply)
{
    const auto object = objectOf(reply);
    if (!object)
        return object.error();
    const qint64 count = (*object)["totalItemCount"_L1].toInteger(-1);
    if (count < 0)
        return notUnderstood(reply, u"no totalItemCount"_s);
    return count;
}

Result<QString> readBody(const GraphReply &reply)
{
    const auto object = objectOf(reply);
    if (!object)
        return object.error();
    if (!(*object)["body"_L1].isObject())
        return notUnderstood(reply, u"no body"_s);
    return (*object)["body"_L1]["content"_L1].toString();
}

} // namespace Takeback::MailApi

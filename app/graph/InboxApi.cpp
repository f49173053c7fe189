// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/graph/InboxApi.h"

#include "app/graph/GraphText.h"
#include "app/graph/MailApi.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Takeback::InboxApi {

namespace {

constexpr char Inbox[] = "/mailFolders/inbox/messages";
constexpr char Select[] =
    "$select=id,internetMessageId,conversationId,subject,from,sender,receivedDateTime,webLink";

GraphRequest get(const QByteArray &path)
{
    GraphRequest request;
    request.path = "/v1.0" + path;
    return request;
}

QByteArray moment(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s).toLatin1() + 'Z';
}

QByteArray maxPageSize(int pageSize)
{
    return "odata.maxpagesize=" + QByteArray::number(pageSize);
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
    auto document = QJsonDocument::fromJson(reply.body, &trouble);
    if (!document.isObject())
        document = QJsonDocument::fromJson(GraphText::mended(reply.body));
    if (!document.isObject())
        return notUnderstood(reply, trouble.errorString());
    return document.object();
}

Recipient recipientOf(const QJsonValue &value)
{
    const QJsonValue mail = value["emailAddress"_L1];
    return {mail["name"_L1].toString(), mail["address"_L1].toString()};
}

QDateTime timeOf(const QJsonValue &value)
{
    const QByteArray text = value.toString().toLatin1();
    const qint64 ms = GraphText::time({text.constData(), size_t(text.size())});
    return ms == NoTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

InboxMail mailOf(const QJsonObject &object)
{
    InboxMail mail;
    mail.id = object["id"_L1].toString();
    mail.internetMessageId = object["internetMessageId"_L1].toString();
    mail.conversationId = object["conversationId"_L1].toString();
    mail.subject = object["subject"_L1].toString();
    mail.from = recipientOf(object["from"_L1]);
    if (mail.from.address.isEmpty())
        mail.from = recipientOf(object["sender"_L1]);
    mail.receivedAt = timeOf(object["receivedDateTime"_L1]);
    mail.webLink = QUrl(object["webLink"_L1].toString(), QUrl::StrictMode);
    mail.isRemoved = object["@removed"_L1].isObject();
    const QJsonArray headers = object["internetMessageHeaders"_L1].toArray();
    for (const QJsonValue header : headers)
        mail.headers.append({header["name"_L1].toString(), header["value"_L1].toString()});
    mail.text = object["body"_L1]["content"_L1].toString();
    return mail;
}

QUrl linkOf(const QJsonObject &object, QLatin1StringView name)
{
    return QUrl::fromEncoded(object[name].toString().toUtf8(), QUrl::StrictMode);
}

} // namespace

GraphRequest delta(const QString &mailbox, const QDateTime &since, int pageSize)
{
    GraphRequest request = get(MailApi::root(mailbox) + Inbox + "/delta?$filter=receivedDateTime%20ge%20"
                               + moment(since) + '&' + Select);
    request.prefer = {maxPageSize(pageSize)};
    request.isBackground = true;
    return request;
}

GraphRequest nextDelta(const QUrl &link, int pageSize)
{
    GraphRequest request;
    request.link = link;
    request.prefer = {maxPageSize(pageSize)}; // a link carries the options of the query but no headers
    request.isBackground = true;
    return request;
}

GraphRequest mail(const QString &mailbox, const QString &messageId)
{
    GraphRequest request = get(MailApi::root(mailbox) + "/messages/" + MailApi::encodeId(messageId) + '?'
                               + Select + ",internetMessageHeaders,body");
    request.prefer = {"outlook.body-content-type=\"text\""};
    return request;
}

GraphRequest conversation(const QString &mailbox, const QString &conversationId)
{
    const QString literal = QString(conversationId).replace(u'\'', u"''"_s);
    GraphRequest request =
        get(MailApi::root(mailbox) + "/messages?$filter=conversationId%20eq%20'"
            + QUrl::toPercentEncoding(literal) + "'&$top=100&$select=id,internetMessageId");
    request.isBackground = true;
    return request;
}

Result<InboxPage> readPage(const GraphReply &reply)
{
    const auto object = objectOf(reply);
    if (!object)
        return object.error();
    if (!(*object)["value"_L1].isArray())
        return notUnderstood(reply, u"no list of messages"_s);
    InboxPage page;
    const QJsonArray list = (*object)["value"_L1].toArray();
    for (const QJsonValue item : list)
        if (InboxMail mail = mailOf(item.toObject()); !mail.id.isEmpty())
            page.mails.append(std::move(mail));
    page.nextLink = linkOf(*object, "@odata.nextLink"_L1);
    page.deltaLink = linkOf(*object, "@odata.deltaLink"_L1);
    return page;
}

Result<InboxMail> readMail(const GraphReply &reply)
{
    const auto object = objectOf(reply);
    if (!object)
        return object.error();
    InboxMail mail = mailOf(*object);
    if (mail.id.isEmpty())
        return notUnderstood(reply, u"no id"_s);
    return mail;
}

} // namespace Takeback::InboxApi

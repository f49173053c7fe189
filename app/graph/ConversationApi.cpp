// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/graph/ConversationApi.h"

#include "app/graph/MailApi.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Takeback::ConversationApi {

namespace {

constexpr char Select[] = "$select=id,internetMessageId,conversationId,receivedDateTime,from,toRecipients,"
                          "ccRecipients,webLink,isDraft";

GraphRequest get(const QByteArray &path)
{
    GraphRequest request;
    request.path = path;
    request.isBackground = true; // a recall goes first
    return request;
}

QByteArray messages(const QString &mailbox)
{
    return "/v1.0" + MailApi::root(mailbox) + "/messages";
}

Recipient recipient(const QJsonValue &value)
{
    const QJsonValue address = value["emailAddress"_L1];
    return {address["name"_L1].toString(), address["address"_L1].toString()};
}

Mail mailOf(const QJsonValue &item)
{
    Mail mail;
    mail.id = item["id"_L1].toString();
    mail.internetMessageId = item["internetMessageId"_L1].toString();
    mail.conversationId = item["conversationId"_L1].toString();
    mail.at = QDateTime::fromString(item["receivedDateTime"_L1].toString(), Qt::ISODate).toUTC();
    mail.from = recipient(item["from"_L1]);
    for (const auto &name : {"toRecipients"_L1, "ccRecipients"_L1}) {
        const QJsonArray array = item[name].toArray();
        for (const QJsonValue &one : array)
            mail.recipients << recipient(one);
    }
    mail.webLink = QUrl::fromEncoded(item["webLink"_L1].toString().toUtf8(), QUrl::StrictMode);
    mail.isDraft = item["isDraft"_L1].toBool();
    const QJsonArray headers = item["internetMessageHeaders"_L1].toArray();
    for (const QJsonValue &one : headers) {
        const QString name = one["name"_L1].toString().toLower();
        if (!mail.headers.contains(name))
            mail.headers.insert(name, one["value"_L1].toString());
    }
    const QJsonArray properties = item["singleValueExtendedProperties"_L1].toArray();
    for (const QJsonValue &one : properties)
        if (one["id"_L1].toString().compare(u"String 0x1a"_s, Qt::CaseInsensitive) == 0
            || one["id"_L1].toString().compare(u"String 0x001A"_s, Qt::CaseInsensitive) == 0)
            mail.messageClass = one["value"_L1].toString().toUpper();
    return mail;
}

Result<QJsonObject> objectOf(const GraphReply &reply)
{
    if (reply.error)
        return *reply.error;
    const auto document = QJsonDocument::fromJson(reply.body);
    if (!document.isObject())
        return Error{ErrorKind::NotUnderstood, reply.exchange.status,         {}, {},
                     reply.exchange.requestId, reply.exchange.clientRequestId};
    return document.object();
}

} // namespace

GraphRequest origin(const QString &mailbox, const QString &messageId)
{
    return get(messages(mailbox) + '/' + MailApi::encodeId(messageId) + '?' + Select);
}

GraphRequest mails(const QString &mailbox, const QString &conversationId)
{
    const QString literal = QString(conversationId).replace(u'\'', u"''"_s);
    return get(messages(mailbox) + "?$filter=conversationId%20eq%20'" + QUrl::toPercentEncoding(literal)
               + "'&$top=50&" + Select); // no $orderby: it would have to be in the filter too
}

GraphRequest next(const QUrl &nextLink)
{
    GraphRequest request;
    request.link = nextLink;
    request.isBackground = true;
    return request;
}

GraphRequest mail(const QString &mailbox, const QString &messageId, bool hasClass)
{
    QByteArray path =
        messages(mailbox) + '/' + MailApi::encodeId(messageId) + '?' + Select + ",internetMessageHeaders";
    if (hasClass)
        path += "&$expand=singleValueExtendedProperties($filter=id%20eq%20'String%200x001A')";
    return get(path);
}

Result<Page> readPage(const GraphReply &reply)
{
    const auto object = objectOf(reply);
    if (!object)
        return object.error();
    Page page;
    const QJsonArray value = (*object)["value"_L1].toArray();
    for (const QJsonValue &one : value)
        if (!one["id"_L1].toString().isEmpty())
            page.mails << mailOf(one);
    page.nextLink = QUrl::fromEncoded((*object)["@odata.nextLink"_L1].toString().toUtf8(), QUrl::StrictMode);
    return page;
}

Result<Mail> readMail(const GraphReply &reply)
{
    const auto object = objectOf(reply);
    return object ? Result<Mail>(mailOf(*object)) : object.error();
}

} // namespace Takeback::ConversationApi

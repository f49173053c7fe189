// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoMessageJson.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>

namespace Takeback::Demo::Json {

using namespace Qt::StringLiterals;

namespace {

const QStringList onlyWhenSelected = {u"internetMessageHeaders"_s, u"uniqueBody"_s};

QJsonObject recipient(const Contact &contact)
{
    return {{u"emailAddress"_s, QJsonObject{{u"name"_s, contact.name}, {u"address"_s, contact.address}}}};
}

QJsonArray recipients(const QList<Contact> &contacts)
{
    QJsonArray array;
    for (const Contact &contact : contacts)
        array.append(recipient(contact));
    return array;
}

QJsonObject body(const Mail &mail, const Prefer &prefer)
{
    return {{u"contentType"_s, prefer.text ? u"text"_s : u"html"_s},
            {u"content"_s, prefer.text ? QString(mail.text).replace(u"\n"_s, u"\r\n"_s) : mail.html()}};
}

QString changeKey(const Item &item)
{
    const QByteArray seed = item.urlId.toLatin1() + QByteArray::number(item.version);
    const QByteArray hash = QCryptographicHash::hash(seed, QCryptographicHash::Md5);
    return QString(u"CQAAAB"_s % QString::fromLatin1(hash.toBase64()));
}

QJsonArray headers(const Mail &mail)
{
    QJsonArray array;
    for (const auto &[name, value] : mail.headers)
        array.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}});
    array.append(QJsonObject{{u"name"_s, u"Message-ID"_s}, {u"value"_s, mail.internetMessageId}});
    return array;
}

struct Source {
    const Item &item;
    const Mail &mail;
    const Prefer &prefer;
    const QString &origin;
    const QString &folderId;
};

QString idOf(const Source &s)
{
    return s.prefer.immutable ? s.item.immutableId() : s.item.id;
}

QString linkOf(const Source &s)
{
    return QString(s.origin % u"/owa/?ItemID="_s % QString::fromLatin1(encoded(idOf(s)))
                   % u"&exvsurl=1&viewmodel=ReadMessageItem"_s);
}

bool isSent(const Source &s)
{
    return s.item.folder == Folder::SentItems;
}

using Maker = QJsonValue (*)(const Source &);

const QHash<QString, Maker> &makers()
{
    static const QHash<QString, Maker> all = {
        {u"id"_s, [](const Source &s) -> QJsonValue { return idOf(s); }},
        {u"createdDateTime"_s, [](const Source &s) -> QJsonValue { return isoTime(s.mail.sentMs); }},
        {u"lastModifiedDateTime"_s, [](const Source &s) -> QJsonValue { return isoTime(s.item.changedMs); }},
        {u"changeKey"_s, [](const Source &s) -> QJsonValue { return changeKey(s.item); }},
        {u"categories"_s, [](const Source &) -> QJsonValue { return QJsonArray(); }},
        {u"receivedDateTime"_s, [](const Source &s) -> QJsonValue { return isoTime(s.mail.sentMs); }},
        {u"sentDateTime"_s, [](const Source &s) -> QJsonValue { return isoTime(s.mail.sentMs); }},
        {u"hasAttachments"_s, [](const Source &s) -> QJsonValue { return !s.mail.attachments.isEmpty(); }},
        {u"internetMessageId"_s, [](const Source &s) -> QJsonValue { return s.mail.internetMessageId; }},
        {u"subject"_s, [](const Source &s) -> QJsonValue { return s.mail.subject; }},
        {u"bodyPreview"_s, [](const Source &s) -> QJsonValue { return s.mail.preview(); }},
        {u"importance"_s, [](const Source &s) -> QJsonValue { return s.mail.importance; }},
        {u"parentFolderId"_s, [](const Source &s) -> QJsonValue { return s.folderId; }},
        {u"conversationId"_s, [](const Source &s) -> QJsonValue { return s.mail.conversationId; }},
        {u"conversationIndex"_s, [](const Source &s) -> QJsonValue { return changeKey(s.item); }},
        {u"isDeliveryReceiptRequested"_s,
         [](const Source &s) { return isSent(s) ? QJsonValue(false) : QJsonValue(); }},
        {u"isReadReceiptRequested"_s,
         [](const Source &s) -> QJsonValue { return s.mail.isReadReceiptRequested; }},
        {u"isRead"_s, [](const Source &s) -> QJsonValue { return s.item.isRead; }},
        {u"isDraft"_s, [](const Source &s) -> QJsonValue { return s.mail.isDraft; }},
        {u"webLink"_s, [](const Source &s) -> QJsonValue { return linkOf(s); }},
        {u"inferenceClassification"_s, [](const Source &) -> QJsonValue { return u"focused"_s; }},
        {u"body"_s, [](const Source &s) -> QJsonValue { return body(s.mail, s.prefer); }},
        {u"uniqueBody"_s, [](const Source &s) -> QJsonValue { return body(s.mail, s.prefer); }},
        {u"sender"_s, [](const Source &s) -> QJsonValue { return recipient(s.mail.from); }},
        {u"from"_s, [](const Source &s) -> QJsonValue { return recipient(s.mail.from); }},
        {u"toRecipients"_s, [](const Source &s) -> QJsonValue { return recipients(s.mail.to); }},
        {u"ccRecipients"_s, [](const Source &s) -> QJsonValue { return recipients(s.mail.cc); }},
        {u"bccRecipients"_s,
         [](const Source &s) -> QJsonValue { return isSent(s) ? recipients(s.mail.bcc) : QJsonArray(); }},
        {u"replyTo"_s, [](const Source &) -> QJsonValue { return QJsonArray(); }},
        {u"flag"_s,
         [](const Source &) -> QJsonValue {
             return QJsonObject{{u"flagStatus"_s, u"notFlagged"_s}};
         }},
        {u"internetMessageHeaders"_s, [](const Source &s) -> QJsonValue { return headers(s.mail); }},
    };
    return all;
}

const QStringList &defaultProperties()
{
    static const QStringList names = [] {
        QStringList all = messageProperties();
        all.removeIf([](const QString &name) { return onlyWhenSelected.contains(name); });
        return all;
    }();
    return names;
}

} // namespace

const QStringList &messageProperties()
{
    static const QStringList names = makers().keys();
    return names;
}

const QStringList &userProperties()
{
    static const QStringList names = user(Person(), {}).keys();
    return names;
}

QJsonObject message(const Item &item, const Query &query, const Prefer &prefer, const QString &origin,
                    const QString &folderId)
{
    const Mail &mail = *item.mail;
    const Source source{item, mail, prefer, origin, folderId};
    QJsonObject json{{u"@odata.etag"_s, QString(u"W/\""_s % changeKey(item) % u"\""_s)},
                     {u"id"_s, idOf(source)}};
    for (const QString &name : query.select.isEmpty() ? defaultProperties() : query.select) {
        if (mail.missing.contains(name))
            continue;
        const bool isOther = mail.instead.contains(name);
        json.insert(name, isOther ? mail.instead.value(name) : makers().value(name)(source));
    }
    if (query.hasClass)
        json.insert(u"singleValueExtendedProperties"_s,
                    QJsonArray{QJsonObject{{u"id"_s, u"String 0x1a"_s}, {u"value"_s, mail.messageClass}}});
    return json;
}

QJsonObject user(const Person &person, const Query &query)
{
    const qsizetype space = person.name.lastIndexOf(u' ');
    QJsonObject json{{u"businessPhones"_s, QJsonArray()},
                     {u"displayName"_s, person.name},
                     {u"givenName"_s, person.name.left(space)},
                     {u"jobTitle"_s, person.title},
                     {u"mail"_s, person.hasMailbox ? QJsonValue(person.upn) : QJsonValue()},
                     {u"mobilePhone"_s, QJsonValue()},
                     {u"officeLocation"_s, QJsonValue()},
                     {u"preferredLanguage"_s, QJsonValue()},
                     {u"surname"_s, person.name.mid(space + 1)},
                     {u"userPrincipalName"_s, person.upn},
                     {u"id"_s, person.id}};
    for (const QString &name : json.keys()) {
        if (!query.select.isEmpty() && !query.select.contains(name))
            json.remove(name);
    }
    return json;
}

} // namespace Takeback::Demo::Json

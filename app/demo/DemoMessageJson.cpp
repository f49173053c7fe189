// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoMessageJson.h"

#include <QCryptographicHash>
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
    const QByteArray hash = QCryptographicHash::hash(item.id.toUtf8(), QCryptographicHash::Md5);
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

QJsonObject whole(const Item &item, const Prefer &prefer, const QString &origin, const QString &folderId)
{
    const Mail &mail = *item.mail;
    const QString time = isoTime(mail.sentMs);
    const QString id = prefer.immutable ? item.immutableId : item.id;
    const QString link = QString(origin % u"/owa/?ItemID="_s % QString::fromLatin1(encoded(id))
                                 % u"&exvsurl=1&viewmodel=ReadMessageItem"_s);
    return {{u"id"_s, id},
            {u"createdDateTime"_s, time},
            {u"lastModifiedDateTime"_s, time},
            {u"changeKey"_s, changeKey(item)},
            {u"categories"_s, QJsonArray()},
            {u"receivedDateTime"_s, time},
            {u"sentDateTime"_s, time},
            {u"hasAttachments"_s, !mail.attachments.isEmpty()},
            {u"internetMessageId"_s, mail.internetMessageId},
            {u"subject"_s, mail.subject},
            {u"bodyPreview"_s, mail.preview()},
            {u"importance"_s, mail.importance},
            {u"parentFolderId"_s, folderId},
            {u"conversationId"_s, mail.conversationId},
            {u"conversationIndex"_s, changeKey(item)},
            {u"isDeliveryReceiptRequested"_s,
             item.folder == Folder::SentItems ? QJsonValue(false) : QJsonValue()},
            {u"isReadReceiptRequested"_s, mail.isReadReceiptRequested},
            {u"isRead"_s, item.isRead},
            {u"isDraft"_s, false},
            {u"webLink"_s, link},
            {u"inferenceClassification"_s, u"focused"_s},
            {u"body"_s, body(mail, prefer)},
            {u"uniqueBody"_s, body(mail, prefer)},
            {u"sender"_s, recipient(mail.from)},
            {u"from"_s, recipient(mail.from)},
            {u"toRecipients"_s, recipients(mail.to)},
            {u"ccRecipients"_s, recipients(mail.cc)},
            {u"bccRecipients"_s, item.folder == Folder::SentItems ? recipients(mail.bcc) : QJsonArray()},
            {u"replyTo"_s, QJsonArray()},
            {u"flag"_s, QJsonObject{{u"flagStatus"_s, u"notFlagged"_s}}},
            {u"internetMessageHeaders"_s, headers(mail)}};
}

} // namespace

const QStringList &messageProperties()
{
    static const QStringList names = [] {
        const Mail empty;
        Item item;
        item.mail = &empty;
        return whole(item, {}, {}, {}).keys();
    }();
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
    QJsonObject json = whole(item, prefer, origin, folderId);
    for (const QString &name : json.keys()) {
        const bool isWanted = query.select.isEmpty() ? !onlyWhenSelected.contains(name)
                                                     : name == u"id"_s || query.select.contains(name);
        if (!isWanted)
            json.remove(name);
        else if (item.mail->instead.contains(name))
            json.insert(name, item.mail->instead.value(name));
        if (item.mail->missing.contains(name))
            json.remove(name);
    }
    json.insert(u"@odata.etag"_s, QString(u"W/\""_s % changeKey(item) % u"\""_s));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/graph/DraftApi.h"

#include "app/graph/MailApi.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Takeback::DraftApi {

namespace {

QByteArray messages(const QString &mailbox)
{
    return "/v1.0" + MailApi::root(mailbox) + "/messages";
}

QByteArray message(const QString &mailbox, const QString &id)
{
    return messages(mailbox) + '/' + MailApi::encodeId(id);
}

GraphRequest writing(const QByteArray &path, const QJsonObject &body)
{
    GraphRequest request;
    request.kind = GraphRequest::Kind::Write;
    request.path = path;
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

QJsonArray toJson(const QList<Recipient> &recipients)
{
    QJsonArray array;
    for (const Recipient &one : recipients) {
        QJsonObject address{{u"address"_s, one.address}};
        if (!one.name.isEmpty())
            address[u"name"_s] = one.name;
        array.append(QJsonObject{{u"emailAddress"_s, address}});
    }
    return array;
}

// Those that have an address: a draft takes no others.
QList<Recipient> recipients(const QJsonValue &array)
{
    QList<Recipient> all;
    for (const QJsonValue &one : array.toArray()) {
        const QJsonValue address = one["emailAddress"_L1];
        if (!address["address"_L1].toString().isEmpty())
            all.append({address["name"_L1].toString(), address["address"_L1].toString()});
    }
    return all;
}

Error notUnderstood(const GraphReply &reply, const QString &what)
{
    return {ErrorKind::NotUnderstood, reply.exchange.status,         {}, what,
            reply.exchange.requestId, reply.exchange.clientRequestId};
}

Result<QJsonObject> objectOf(const GraphReply &reply)
{
    if (reply.error)
        return *reply.error;
    const auto document = QJsonDocument::fromJson(reply.body);
    if (!document.isObject())
        return notUnderstood(reply, u"no JSON object"_s);
    return document.object();
}

} // namespace

GraphRequest source(const QString &mailbox, const QString &messageId)
{
    GraphRequest request;
    request.path = message(mailbox, messageId)
        + "?$select=subject,body,importance,toRecipients,ccRecipients,bccRecipients";
    return request;
}

GraphRequest attachments(const QString &mailbox, const QString &messageId, bool hasContentIds)
{
    GraphRequest request;
    request.path = message(mailbox, messageId) + "/attachments?$select=id,name,size,contentType,isInline";
    if (hasContentIds)
        request.path += ",microsoft.graph.fileAttachment/contentId";
    return request;
}

GraphRequest bytes(const QString &mailbox, const QString &messageId, const QString &attachmentId,
                   std::shared_ptr<QIODevice> sink)
{
    GraphRequest request;
    request.path =
        message(mailbox, messageId) + "/attachments/" + MailApi::encodeId(attachmentId) + "/$value";
    request.sink = std::move(sink);
    request.most = Largest;
    request.limit = std::chrono::minutes(20);
    return request;
}

GraphRequest create(const QString &mailbox, const Text &text)
{
    return writing(
        messages(mailbox),
        {{u"subject"_s, text.subject},
         {u"importance"_s, text.importance.isEmpty() ? u"normal"_s : text.importance},
         {u"body"_s,
          QJsonObject{{u"contentType"_s, text.isHtml ? u"html"_s : u"text"_s}, {u"content"_s, text.body}}},
         {u"toRecipients"_s, toJson(text.to)},
         {u"ccRecipients"_s, toJson(text.cc)},
         {u"bccRecipients"_s, toJson(text.bcc)}});
}

GraphRequest attach(const QString &mailbox, const QString &draftId, const Attachment &file,
                    const QByteArray &content)
{
    QJsonObject body{{u"@odata.type"_s, u"#microsoft.graph.fileAttachment"_s},
                     {u"name"_s, file.name},
                     {u"isInline"_s, file.isInline},
                     {u"contentBytes"_s, QString::fromLatin1(content.toBase64())}};
    if (!file.contentType.isEmpty())
        body[u"contentType"_s] = file.contentType;
    if (!file.contentId.isEmpty())
        body[u"contentId"_s] = file.contentId;
    return writing(message(mailbox, draftId) + "/attachments", body);
}

GraphRequest openUpload(const QString &mailbox, const QString &draftId, const Attachment &file, qint64 size)
{
    QJsonObject item{{u"attachmentType"_s, u"file"_s},
                     {u"name"_s, file.name},
                     {u"size"_s, size},
                     {u"isInline"_s, file.isInline}};
    if (!file.contentType.isEmpty())
        item[u"contentType"_s] = file.contentType;
    if (!file.contentId.isEmpty())
        item[u"contentId"_s] = file.contentId;
    return writing(message(mailbox, draftId) + "/attachments/createUploadSession",
                   {{u"AttachmentItem"_s, item}});
}

GraphRequest remove(const QString &mailbox, const QString &draftId)
{
    GraphRequest request;
    request.method = "DELETE";
    request.path = message(mailbox, draftId);
    return request;
}

Result<Text> readSource(const GraphReply &reply)
{
    const auto object = objectOf(reply);
    if (!object)
        return object.error();
    const QJsonObject body = (*object)["body"_L1].toObject();
    if (body.isEmpty())
        return notUnderstood(reply, u"no body"_s);
    const bool isHtml = body["contentType"_L1].toString().compare(u"html"_s, Qt::CaseInsensitive) == 0;
    return Text{(*object)["subject"_L1].toString(),
                body["content"_L1].toString(),
                isHtml,
                (*object)["importance"_L1].toString(),
                recipients((*object)["toRecipients"_L1]),
                recipients((*object)["ccRecipients"_L1]),
                recipients((*object)["bccRecipients"_L1])};
}

Result<QList<Attachment>> readAttachments(const GraphReply &reply)
{
    const auto object = objectOf(reply);
    if (!object)
        return object.error();
    QList<Attachment> all;
    const QJsonArray value = (*object)["value"_L1].toArray();
    for (const QJsonValue &one : value) {
        const bool isFile = one["@odata.type"_L1].toString() == "#microsoft.graph.fileAttachment"_L1;
        all.append({one["id"_L1].toString(), one["name"_L1].toString(), one["contentType"_L1].toString(),
                    one["contentId"_L1].toString(), one["size"_L1].toInteger(), one["isInline"_L1].toBool(),
                    isFile ? Attachment::Kind::File : Attachment::Kind::Other});
    }
    return all;
}

QUrl nextLink(const GraphReply &reply)
{
    const QJsonObject object = QJsonDocument::fromJson(reply.body).object();
    return QUrl::fromEncoded(object["@odata.nextLink"_L1].toString().toUtf8(), QUrl::StrictMode);
}

Result<Draft> readDraft(const GraphReply &reply)
{
    const auto unsure = [](Error error) {
        error.code = u"draft-unsure"_s;
        return error;
    };
    const auto object = objectOf(reply);
    if (!object)
        return object.error().kind == ErrorKind::Lost || object.error().kind == ErrorKind::TimedOut
                || (object.error().kind == ErrorKind::NotUnderstood && object.error().code.isEmpty())
            ? unsure(object.error())
            : object.error();
    Draft draft;
    draft.id = (*object)["id"_L1].toString();
    draft.webLink = QUrl::fromEncoded((*object)["webLink"_L1].toString().toUtf8(), QUrl::StrictMode);
    if (draft.id.isEmpty())
        return unsure(notUnderstood(reply, u"no id"_s));
    return draft;
}

Result<QUrl> readUpload(const GraphReply &reply)
{
    const auto object = objectOf(reply);
    if (!object)
        return object.error();
    const QUrl url = QUrl::fromEncoded((*object)["uploadUrl"_L1].toString().toUtf8(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return notUnderstood(reply, u"no uploadUrl"_s);
    return url;
}

} // namespace Takeback::DraftApi

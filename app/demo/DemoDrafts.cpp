// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoDrafts.h"

#include "app/demo/DemoQuery.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Small = 3 * 1024 * 1024;
constexpr qint64 Largest = 150 * 1024 * 1024;
constexpr qint64 MostOfAPiece = 4 * 1024 * 1024;

HttpReply refuse(int status, const QString &code, const QString &message)
{
    return GraphError{status, code, message}.reply();
}

HttpReply nowhere()
{
    return refuse(404, u"ErrorItemNotFound"_s, u"The specified object was not found in the store."_s);
}

QString randomName(int number)
{
    const QByteArray hash = QCryptographicHash::hash(QByteArray("draft" + QByteArray::number(number)),
                                                     QCryptographicHash::Sha512);
    return QString::fromLatin1(hash.toHex());
}

QJsonObject where(const QString &draftId, qint64 next)
{
    Q_UNUSED(draftId)
    return {{u"expirationDateTime"_s, u"2099-01-01T00:00:00Z"_s},
            {u"nextExpectedRanges"_s, QJsonArray{QString::number(next)}}};
}

} // namespace

QList<QByteArray> Drafts::all() const
{
    QList<QByteArray> all;
    for (const Draft &draft : m_drafts) {
        QJsonObject json = draft.json;
        json.insert(u"files"_s, QJsonArray::fromStringList(draft.files));
        all << QJsonDocument(json).toJson(QJsonDocument::Compact);
    }
    return all;
}

std::optional<HttpReply> Drafts::answer(const HttpRequest &request, const QStringList &rest, const Mail *mail)
{
    if (rest.isEmpty() && request.method == "POST")
        return create(request);
    if (!rest.isEmpty() && m_drafts.contains(rest.first()))
        return inDraft(request, rest);
    if (rest.size() < 2 || rest.at(1) != u"attachments"_s)
        return std::nullopt;
    if (!isGetRequest(request))
        return refuse(405, u"BadRequest"_s, u"A message that was sent takes no attachments."_s);
    return mail ? attachmentsOf(*mail, rest.mid(2)) : nowhere();
}

HttpReply Drafts::create(const HttpRequest &request)
{
    const auto document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return refuse(400, u"RequestBodyRead"_s, u"The body is no JSON object."_s);
    QJsonObject json = document.object();
    const qsizetype recipients = json[u"toRecipients"_s].toArray().size()
        + json[u"ccRecipients"_s].toArray().size() + json[u"bccRecipients"_s].toArray().size();
    if (recipients > 500)
        return refuse(400, u"ErrorExceededMaxRecipientLimit"_s, u"Too many recipients."_s);
    const QString id = QString(u"AAMkADdraft"_s % randomName(++m_made).left(120) % u'=');
    json.insert(u"id"_s, id);
    json.insert(u"isDraft"_s, true);
    json.insert(u"webLink"_s,
                QString(QString::fromLatin1(request.origin()) % u"/owa/?ItemID="_s
                        % QString::fromLatin1(encoded(id)) % u"&exvsurl=1&viewmodel=ReadMessageItem"_s));
    m_drafts.insert(id, {json, {}});
    return graphJson(json, 201);
}

HttpReply Drafts::inDraft(const HttpRequest &request, const QStringList &rest)
{
    const QString &id = rest.first();
    if (rest.size() == 1 && request.method == "DELETE") {
        m_drafts.remove(id);
        HttpReply reply;
        reply.status = 204;
        return reply;
    }
    if (rest.size() == 1 && isGetRequest(request))
        return graphJson(m_drafts.value(id).json);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (rest.size() == 3 && rest.at(2) == u"createUploadSession"_s && request.method == "POST")
        return openUpload(id, body[u"AttachmentItem"_s].toObject());
    if (rest.size() != 2 || rest.at(1) != u"attachments"_s || request.method != "POST")
        return refuse(400, u"BadRequest"_s, u"Resource not found for the segment."_s);
    const auto bytes = QByteArray::fromBase64(body[u"contentBytes"_s].toString().toLatin1());
    if (body[u"@odata.type"_s].toString() != u"#microsoft.graph.fileAttachment"_s)
        return refuse(400, u"RequestBodyRead"_s, u"The type of the attachment is missing."_s);
    if (bytes.size() >= Small)
        return refuse(413, u"ErrorMessageSizeExceeded"_s, u"Use an upload session."_s);
    m_drafts[id].files << QString(body[u"name"_s].toString() % u':' % QString::number(bytes.size()));
    return graphJson({{u"id"_s, randomName(m_made)}, {u"name"_s, body[u"name"_s]}}, 201);
}

HttpReply Drafts::openUpload(const QString &draftId, const QJsonObject &item)
{
    const qint64 size = item[u"size"_s].toInteger();
    if (item[u"attachmentType"_s].toString() != u"file"_s || size < 1)
        return refuse(400, u"BadRequest"_s, u"The AttachmentItem is incomplete."_s);
    if (size > Largest)
        return refuse(413, u"ErrorAttachmentSizeLimitExceeded"_s, u"The attachment is too large."_s);
    const QString token = randomName(1000 + int(m_uploads.size()) + ++m_made).left(40);
    m_uploads.insert(token, {draftId, item[u"name"_s].toString(), size, 0});
    QJsonObject json = where(draftId, 0);
    json.insert(u"uploadUrl"_s,
                QString(QString::fromLatin1(m_uploadOrigin) % u"/upload?authtoken="_s % token));
    return graphJson(json, 201);
}

HttpReply Drafts::upload(const HttpRequest &request)
{
    static const QRegularExpression form(u"\\Abytes ([0-9]+)-([0-9]+)/([0-9]+)\\z"_s);
    if (request.hasHeader("Authorization")) {
        ++m_bearers;
        return refuse(401, u"InvalidAuthenticationToken"_s, u"This address has a token of its own."_s);
    }
    const QString token = QString::fromLatin1(request.query()).section(u'=', 1);
    if (!m_uploads.contains(token))
        return nowhere();
    Upload &upload = m_uploads[token];
    if (request.method == "GET")
        return graphJson(where(upload.draftId, upload.has));
    const auto range = form.match(QString::fromLatin1(request.header("Content-Range")));
    const qint64 from = range.captured(1).toLongLong();
    const qint64 end = range.captured(2).toLongLong() + 1;
    if (request.method != "PUT" || !range.hasMatch() || range.captured(3).toLongLong() != upload.size
        || end - from != request.body.size() || end > upload.size || request.body.size() > MostOfAPiece)
        return refuse(400, u"InvalidContentRange"_s, u"The range is not understood."_s);
    if (from != upload.has)
        return refuse(416, u"InvalidRange"_s, u"Another range is expected."_s);
    upload.has = end;
    if (upload.has < upload.size)
        return graphJson(where(upload.draftId, upload.has));
    if (m_drafts.contains(upload.draftId))
        m_drafts[upload.draftId].files << QString(upload.name % u':' % QString::number(upload.size));
    m_uploads.remove(token);
    HttpReply reply;
    reply.status = 201;
    return reply;
}

HttpReply Drafts::attachmentsOf(const Mail &mail, const QStringList &rest) const
{
    if (rest.isEmpty()) {
        QJsonArray value;
        for (qsizetype i = 0; i < mail.attachments.size(); ++i)
            value.append(QJsonObject{{u"@odata.type"_s, u"#microsoft.graph.fileAttachment"_s},
                                     {u"id"_s, QString(u"att"_s % QString::number(i))},
                                     {u"name"_s, mail.attachments.at(i).name},
                                     {u"contentType"_s, u"application/octet-stream"_s},
                                     {u"size"_s, mail.attachments.at(i).size + 200},
                                     {u"isInline"_s, false}});
        return graphJson({{u"value"_s, value}});
    }
    bool isNumber = false;
    const qsizetype number = rest.first().mid(3).toLongLong(&isNumber);
    if (rest.size() != 2 || rest.at(1) != u"$value"_s || !isNumber || number >= mail.attachments.size())
        return nowhere();
    HttpReply reply;
    reply.type = "application/octet-stream";
    reply.body = QByteArray(mail.attachments.at(number).size, char('a' + number % 26));
    return reply;
}

} // namespace Takeback::Demo

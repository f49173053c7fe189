// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/graph/BatchApi.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Takeback::BatchApi {

namespace {

constexpr QByteArrayView Root = "/beta";

QByteArray bodyOf(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    const QByteArray text = value.toString().toUtf8();
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return decoded && text.size() % 4 == 0 ? decoded.decoded : text;
}

std::optional<Answered> answeredFrom(const QJsonObject &object)
{
    Answered answered;
    answered.status = object["status"_L1].toInt();
    if (answered.status < 100 || answered.status > 599)
        return std::nullopt;
    const QJsonObject headers = object["headers"_L1].toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        answered.headers.insert(header.key().toLower().toUtf8(),
                                header.value().toVariant().toString().toUtf8());
    answered.body = bodyOf(object["body"_L1]);
    return answered;
}

} // namespace

GraphRequest recalls(const QList<Asked> &parts)
{
    QJsonArray requests;
    for (const Asked &part : parts) {
        const QJsonObject headers{{u"Content-Type"_s, u"application/json"_s},
                                  {u"client-request-id"_s, part.clientRequestId}};
        requests.append(QJsonObject{{u"id"_s, QString::number(requests.size() + 1)},
                                    {u"method"_s, u"POST"_s},
                                    {u"url"_s, QString::fromLatin1(part.path.sliced(Root.size()))},
                                    {u"headers"_s, headers},
                                    {u"body"_s, QJsonObject()}});
    }
    GraphRequest request;
    request.kind = GraphRequest::Kind::Recall;
    request.path = Root.toByteArray() + "/$batch";
    request.body = QJsonDocument(QJsonObject{{u"requests"_s, requests}}).toJson(QJsonDocument::Compact);
    return request;
}

std::optional<QList<std::optional<Answered>>> read(const QByteArray &body, qsizetype count)
{
    const QJsonValue responses =
        body.size() > MostBytes ? QJsonValue() : QJsonDocument::fromJson(body).object().value("responses"_L1);
    if (!responses.isArray())
        return std::nullopt;
    QList<std::optional<Answered>> answers(count);
    QList<int> times(count);
    for (const QJsonValue &response : responses.toArray()) {
        const QJsonObject object = response.toObject();
        const qsizetype place = object["id"_L1].toVariant().toString().toLongLong() - 1;
        if (place < 0 || place >= count)
            continue;
        if (times[place]++ == 0)
            answers[place] = answeredFrom(object);
        else
            answers[place].reset(); // which of them is true?
    }
    return answers;
}

} // namespace Takeback::BatchApi

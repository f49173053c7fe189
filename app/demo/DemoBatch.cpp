// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoBatch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRequests = 20;
constexpr qsizetype atOnce = 4;

GraphError badRequest(const QString &message)
{
    return {400, u"BadRequest"_s, message};
}

bool hasFailed(const HttpReply &reply)
{
    return reply.status < 200 || reply.status > 299;
}

} // namespace

bool Batch::isOne(const HttpRequest &request)
{
    const QByteArray path = request.path();
    return request.method == "POST" && (path == "/v1.0/$batch" || path == "/beta/$batch");
}

std::optional<GraphError> Batch::readOne(const HttpRequest &outer, const QJsonObject &json, Part &part)
{
    part.id = json.value(u"id"_s).toString();
    part.request.method = json.value(u"method"_s).toString().toUpper().toLatin1();
    const QByteArray url = json.value(u"url"_s).toString().toLatin1();
    if (part.id.isEmpty() || part.request.method.isEmpty() || url.isEmpty())
        return badRequest(u"A request of the batch lacks its id, method or url."_s);
    if (url.contains("$batch") || url.contains("://"))
        return badRequest(u"The url of a request of the batch is not valid."_s);
    for (const QJsonValue &id : json.value(u"dependsOn"_s).toArray())
        part.dependsOn.append(id.toString().toLower());
    const QByteArray version = outer.path().split('/').value(1);
    part.request.target = '/' + version + (url.startsWith('/') ? url : '/' + url);
    part.request.headers = {{"Host", outer.header("Host")}, {"Authorization", outer.header("Authorization")}};
    const QJsonObject headers = json.value(u"headers"_s).toObject();
    for (const QString &name : headers.keys()) {
        if (name.compare(u"Authorization"_s, Qt::CaseInsensitive) != 0)
            part.request.headers.append({name.toLatin1(), headers.value(name).toString().toLatin1()});
    }
    const QJsonValue body = json.value(u"body"_s);
    const bool isWrite = part.request.method != "GET" && part.request.method != "DELETE";
    if (isWrite && (body.isUndefined() || !part.request.hasHeader("Content-Type")))
        return badRequest(QString(u"Write request id : "_s % part.id
                                  % u" does not contain Content-Type header or body."_s));
    part.request.body = body.isObject() ? QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact)
                                        : body.toString().toUtf8();
    part.request.headers.append({"Content-Length", QByteArray::number(part.request.body.size())});
    return std::nullopt;
}

std::optional<GraphError> Batch::read(const HttpRequest &outer, QList<Part> &parts)
{
    const QJsonValue requests = QJsonDocument::fromJson(outer.body).object().value(u"requests"_s);
    if (!requests.isArray() || requests.toArray().isEmpty())
        return badRequest(u"Invalid batch payload format."_s);
    if (requests.toArray().size() > mostRequests)
        return badRequest(u"The number of batch requests is over the limit of 20."_s);
    QSet<QString> ids;
    for (const QJsonValue &json : requests.toArray()) {
        Part part;
        if (const auto error = readOne(outer, json.toObject(), part))
            return error;
        if (ids.contains(part.id.toLower()))
            return badRequest(QString(u"Request id "_s % part.id % u" has to be unique in a batch."_s));
        for (const QString &before : std::as_const(part.dependsOn)) {
            if (!ids.contains(before))
                return badRequest(u"A request of the batch depends on none before it."_s);
        }
        ids.insert(part.id.toLower());
        parts.append(part);
    }
    return std::nullopt;
}

void Batch::runAtOnce(QList<Part> &parts, const Handler &handler)
{
    std::atomic<qsizetype> next = 0;
    Part *const first = parts.data();
    const qsizetype count = parts.size();
    std::vector<std::thread> workers;
    for (qsizetype i = 0; i < std::min(atOnce, count); ++i) {
        workers.emplace_back([&next, &handler, first, count] {
            for (qsizetype mine = next++; mine < count; mine = next++)
                first[mine].reply = handler(first[mine].request);
        });
    }
    for (std::thread &worker : workers)
        worker.join();
}

void Batch::runInOrder(QList<Part> &parts, const Handler &handler)
{
    QSet<QString> failed;
    for (Part &part : parts) {
        const bool isLost = std::any_of(part.dependsOn.begin(), part.dependsOn.end(),
                                        [&](const QString &id) { return failed.contains(id); });
        part.reply = isLost
            ? GraphError{424, u"FailedDependency"_s, u"A request this one depends on failed."_s}.reply()
            : handler(part.request);
        if (hasFailed(part.reply))
            failed.insert(part.id.toLower());
    }
}

// A body that is no JSON comes as base64, whatever its type says.
QJsonObject Batch::worded(const Part &part)
{
    QJsonObject headers{{u"Content-Type"_s, QString::fromLatin1(part.reply.type)}};
    for (const auto &[name, value] : part.reply.headers)
        headers.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    QJsonObject json{{u"id"_s, part.id}, {u"status"_s, part.reply.status}, {u"headers"_s, headers}};
    if (part.reply.body.isEmpty())
        return json;
    const QJsonDocument body = QJsonDocument::fromJson(part.reply.body);
    if (body.isObject())
        json.insert(u"body"_s, body.object());
    else
        json.insert(u"body"_s, QString::fromLatin1(part.reply.body.toBase64()));
    return json;
}

HttpReply Batch::answer(const HttpRequest &outer, const Handler &handler)
{
    QList<Part> parts;
    if (const auto error = read(outer, parts))
        return error->reply();
    const bool isOrdered =
        std::any_of(parts.begin(), parts.end(), [](const Part &part) { return !part.dependsOn.isEmpty(); });
    if (isOrdered)
        runInOrder(parts, handler);
    else
        runAtOnce(parts, handler);
    std::stable_sort(parts.begin(), parts.end(), [](const Part &a, const Part &b) {
        return qChecksum(a.id.toUtf8()) < qChecksum(b.id.toUtf8());
    });
    QJsonArray responses;
    for (const Part &part : std::as_const(parts)) {
        if (part.reply.send == HttpReply::Send::Whole) // else it was cut: nothing of it arrives
            responses.append(worded(part));
    }
    return graphJson({{u"responses"_s, responses}});
}

HttpReply Batch::withoutAnswer(const HttpReply &reply, int number)
{
    QJsonObject body = QJsonDocument::fromJson(reply.body).object();
    QJsonArray responses = body.value(u"responses"_s).toArray();
    if (reply.status != 200 || number >= responses.size())
        return reply;
    responses.removeAt(number);
    body.insert(u"responses"_s, responses);
    return graphJson(body);
}

} // namespace Takeback::Demo

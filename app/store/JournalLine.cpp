// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/JournalLine.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace Takeback::JournalLine {

namespace {

// In the order of ErrorKind.
constexpr std::array Kinds{"NeverLeft"_L1,      "Lost"_L1,          "TimedOut"_L1, "Refused"_L1,
                           "Throttled"_L1,      "NotUnderstood"_L1, "TooLarge"_L1, "ForeignHost"_L1,
                           "SignInNeeded"_L1,   "Canceled"_L1,      "DiskFull"_L1, "SomebodyElse"_L1,
                           "KeychainFailed"_L1, "CacheFailed"_L1};
static_assert(Kinds.size() == std::size_t(ErrorKind::CacheFailed) + 1);
constexpr QByteArrayView ChainKey = ",\"chain\":\"";

QString text(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime time(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QJsonObject toJson(const Exchange &exchange)
{
    QJsonObject object{{u"method"_s, exchange.method},
                       {u"target"_s, exchange.target},
                       {u"clientRequestId"_s, exchange.clientRequestId},
                       {u"startedAt"_s, text(exchange.startedAt)},
                       {u"durationMs"_s, exchange.durationMs}};
    if (!exchange.isAnswered())
        return object;
    object[u"status"_s] = exchange.status;
    object[u"reason"_s] = exchange.reason;
    object[u"requestId"_s] = exchange.requestId;
    object[u"date"_s] = exchange.date;
    object[u"contentType"_s] = exchange.contentType;
    object[u"isBodyCut"_s] = exchange.isBodyCut;
    const QString body = QString::fromUtf8(exchange.body);
    if (body.toUtf8() == exchange.body)
        object[u"body"_s] = body;
    else
        object[u"bodyBase64"_s] = QString::fromLatin1(exchange.body.toBase64());
    return object;
}

Exchange exchangeFrom(const QJsonObject &object)
{
    Exchange exchange;
    exchange.method = object["method"_L1].toString();
    exchange.target = object["target"_L1].toString();
    exchange.clientRequestId = object["clientRequestId"_L1].toString();
    exchange.startedAt = time(object["startedAt"_L1]);
    exchange.durationMs = object["durationMs"_L1].toInteger(-1);
    exchange.status = object["status"_L1].toInt();
    exchange.reason = object["reason"_L1].toString();
    exchange.requestId = object["requestId"_L1].toString();
    exchange.date = object["date"_L1].toString();
    exchange.contentType = object["contentType"_L1].toString();
    exchange.isBodyCut = object["isBodyCut"_L1].toBool();
    exchange.body = object.contains("body"_L1)
        ? object["body"_L1].toString().toUtf8()
        : QByteArray::fromBase64(object["bodyBase64"_L1].toString().toLatin1());
    return exchange;
}

QJsonObject toJson(const Error &error)
{
    QJsonObject object{{u"kind"_s, QString(Kinds.at(std::size_t(error.kind)))},
                       {u"httpStatus"_s, error.httpStatus},
                       {u"code"_s, error.code},
                       {u"message"_s, error.message},
                       {u"requestId"_s, error.requestId},
                       {u"clientRequestId"_s, error.clientRequestId}};
    if (error.retryAfter)
        object[u"retryAfterMs"_s] = qint64(error.retryAfter->count());
    return object;
}

Error errorFrom(const QJsonObject &object)
{
    Error error;
    for (std::size_t i = 0; i < Kinds.size(); ++i)
        if (object["kind"_L1].toString() == Kinds.at(i))
            error.kind = static_cast<ErrorKind>(i);
    error.httpStatus = object["httpStatus"_L1].toInt();
    error.code = object["code"_L1].toString();
    error.message = object["message"_L1].toString();
    error.requestId = object["requestId"_L1].toString();
    error.clientRequestId = object["clientRequestId"_L1].toString();
    if (object.contains("retryAfterMs"_L1))
        error.retryAfter = std::chrono::milliseconds(object["retryAfterMs"_L1].toInteger());
    return error;
}

QJsonObject toJson(const RecallReport &report)
{
    return {{u"messageId"_s, report.messageId},
            {u"webLink"_s, report.webLink.toString(QUrl::FullyEncoded)},
            {u"receivedAt"_s, text(report.receivedAt)},
            {u"outcome"_s, outcomeWord(report.outcome)},
            {u"succeeded"_s, report.succeeded},
            {u"failed"_s, report.failed},
            {u"pending"_s, report.pending},
            {u"isTiedBySubject"_s, report.isTiedBySubject}};
}

RecallReport reportFrom(const QJsonObject &object)
{
    return {object["messageId"_L1].toString(), QUrl(object["webLink"_L1].toString(), QUrl::StrictMode),
            time(object["receivedAt"_L1]),     outcomeFromWord(object["outcome"_L1].toString()),
            object["succeeded"_L1].toInt(),    object["failed"_L1].toInt(),
            object["pending"_L1].toInt(),      object["isTiedBySubject"_L1].toBool()};
}

QByteArray chain(const QByteArray &bare, const QByteArray &before)
{
    return QCryptographicHash::hash(QByteArray(before + '\n' + bare), QCryptographicHash::Sha256).toHex();
}

} // namespace

QByteArray write(const Recall &recall, const QByteArray &before)
{
    QJsonObject object{{u"v"_s, 1},
                       {u"id"_s, recall.id},
                       {u"state"_s, stateWord(recall.state)},
                       {u"messageId"_s, recall.messageId},
                       {u"internetMessageId"_s, recall.internetMessageId},
                       {u"subject"_s, recall.subject},
                       {u"hasNeverLeft"_s, recall.hasNeverLeft},
                       {u"wasInterrupted"_s, recall.wasInterrupted},
                       {u"plannedAt"_s, text(recall.plannedAt)},
                       {u"sendingAt"_s, text(recall.sendingAt)},
                       {u"endedAt"_s, text(recall.endedAt)}};
    if (!recall.runId.isEmpty())
        object[u"runId"_s] = recall.runId;
    if (!recall.note.isEmpty())
        object[u"note"_s] = recall.note;
    if (!recall.hubServer.isEmpty())
        object[u"hubServer"_s] = recall.hubServer;
    if (!recall.recallMailId.isEmpty())
        object[u"recallMailId"_s] = recall.recallMailId;
    if (recall.exchange)
        object[u"exchange"_s] = toJson(*recall.exchange);
    if (recall.error)
        object[u"error"_s] = toJson(*recall.error);
    if (recall.report)
        object[u"report"_s] = toJson(*recall.report);
    const QByteArray bare = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return bare.chopped(1) + ChainKey.toByteArray() + chain(bare, before) + "\"}";
}

std::optional<Recall> read(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const auto state = stateFromWord(object["state"_L1].toString());
    Recall recall;
    recall.id = object["id"_L1].toString();
    recall.plannedAt = time(object["plannedAt"_L1]);
    if (recall.id.isEmpty() || !state || !recall.plannedAt.isValid())
        return std::nullopt;
    recall.state = *state;
    recall.messageId = object["messageId"_L1].toString();
    recall.internetMessageId = object["internetMessageId"_L1].toString();
    recall.subject = object["subject"_L1].toString();
    recall.runId = object["runId"_L1].toString();
    recall.note = object["note"_L1].toString();
    recall.hasNeverLeft = object["hasNeverLeft"_L1].toBool();
    recall.wasInterrupted = object["wasInterrupted"_L1].toBool();
    recall.sendingAt = time(object["sendingAt"_L1]);
    recall.endedAt = time(object["endedAt"_L1]);
    recall.hubServer = object["hubServer"_L1].toString();
    recall.recallMailId = object["recallMailId"_L1].toString();
    if (object["exchange"_L1].isObject())
        recall.exchange = exchangeFrom(object["exchange"_L1].toObject());
    if (object["error"_L1].isObject())
        recall.error = errorFrom(object["error"_L1].toObject());
    if (object["report"_L1].isObject())
        recall.report = reportFrom(object["report"_L1].toObject());
    return recall;
}

bool isChained(const QByteArray &line, const QByteArray &before)
{
    const auto at = line.lastIndexOf(ChainKey);
    if (at < 0 || !line.endsWith("\"}"))
        return false;
    const auto from = at + ChainKey.size();
    return line.mid(from, line.size() - 2 - from) == chain(QByteArray(line.left(at) + '}'), before);
}

bool isTorn(const QByteArray &line)
{
    const bool isWhole =
        QJsonDocument::fromJson(line).isObject() || (line.endsWith('}') && line.contains(ChainKey));
    return !isWhole && (line.startsWith('{') || line.startsWith('\0'));
}

} // namespace Takeback::JournalLine

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoQuery.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimeZone>

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

namespace {

GraphError badRequest(const QString &message)
{
    return {400, u"BadRequest"_s, message};
}

} // namespace

HttpReply graphJson(const QJsonObject &body, int status)
{
    HttpReply reply;
    reply.status = status;
    reply.type =
        "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";
    reply.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return reply;
}

// The ids inside innerError are filled in by DemoService, which knows them.
HttpReply GraphError::reply() const
{
    const QJsonObject error{{u"code"_s, code}, {u"message"_s, message}, {u"innerError"_s, QJsonObject()}};
    HttpReply reply = graphJson({{u"error"_s, error}}, status);
    reply.type = "application/json";
    reply.headers = headers;
    return reply;
}

QString isoTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}

Query Query::read(const QByteArray &raw, const QStringList &allowed, const QString &type, bool lists)
{
    Query query;
    const Form form(raw);
    if (form.isMalformed())
        query.error = badRequest(u"The query string is malformed."_s);
    if (!form.duplicate().isEmpty())
        query.error = badRequest(
            QString(u"Query option '"_s % form.duplicate() % u"' was specified more than once."_s));
    for (const auto &[name, value] : form.all()) {
        if (!lists && name != u"$select"_s)
            query.error = badRequest(QString(u"The query option '"_s % name % u"' is not supported here."_s));
        else if (!query.error)
            query.readOption(name, value, allowed, type);
    }
    if (!query.error && query.hasOrder && !query.filter.isEmpty()
        && query.filter.first().property != query.orderBy)
        query.error = GraphError{400, u"InefficientFilter"_s,
                                 u"The restriction or sort order is too complex for this operation."_s};
    return query;
}

void Query::readOption(const QString &name, const QString &value, const QStringList &allowed,
                       const QString &type)
{
    if (name == u"$select"_s) {
        for (const QString &part : value.split(u',')) {
            if (!allowed.contains(part.trimmed()))
                error = GraphError{400, u"RequestBroker--ParseUri"_s,
                                   QString(u"Could not find a property named '"_s % part % u"' on type '"_s
                                           % type % u"'."_s)};
            select.append(part.trimmed());
        }
    } else if (name == u"$top"_s) {
        bool isNumber = false;
        top = value.toInt(&isNumber);
        if (!isNumber || top < 1 || top > 1000)
            error = GraphError{400, u"ErrorInvalidUrlQuery"_s,
                               QString(u"Invalid value '"_s % value
                                       % u"' for $top query option found. It must be between 1 and 1000."_s)};
    } else if (name == u"$orderby"_s) {
        readOrder(value);
    } else if (name == u"$count"_s && (value == u"true"_s || value == u"false"_s)) {
        count = value == u"true"_s;
    } else if (name == u"$filter"_s) {
        readFilter(value);
    } else if (name == u"$skiptoken"_s) {
        const auto bytes =
            QByteArray::fromBase64Encoding(value.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!bytes)
            error = badRequest(u"The skip token is malformed."_s);
        skipToken = bytes.decoded;
    } else {
        error = badRequest(QString(u"The query parameter '"_s % name % u"' is not supported."_s));
    }
}

void Query::readOrder(const QString &value)
{
    static const QRegularExpression form(u"\\A(sentDateTime|receivedDateTime)( (asc|desc))?\\z"_s);
    const auto match = form.match(value);
    if (!match.hasMatch()) {
        error = badRequest(QString(u"The $orderby expression '"_s % value % u"' is not supported."_s));
        return;
    }
    orderBy = match.captured(1);
    descending = match.captured(3) == u"desc"_s;
    hasOrder = true;
}

void Query::readFilter(const QString &value)
{
    static const QRegularExpression time(u"\\A(sentDateTime|receivedDateTime) (ge|gt|le|lt|eq) (\\S+)\\z"_s);
    static const QRegularExpression text(
        u"\\A(internetMessageId|conversationId|subject) (eq) '((?:[^']|'')*)'\\z"_s);
    static const QRegularExpression flag(u"\\A(hasAttachments|isRead) (eq) (true|false)\\z"_s);
    for (const QString &part : value.split(u" and "_s)) {
        if (const auto match = time.match(part); match.hasMatch()) {
            const QDateTime when = QDateTime::fromString(match.captured(3), Qt::ISODate);
            if (!when.isValid() || !match.captured(3).endsWith(u'Z'))
                error = badRequest(
                    QString(u"Invalid filter clause: '"_s % match.captured(3) % u"' is not a time."_s));
            filter.append({match.captured(1), match.captured(2), {}, when.toMSecsSinceEpoch()});
        } else if (const auto words = text.match(part); words.hasMatch()) {
            filter.append({words.captured(1), words.captured(2), words.captured(3).replace(u"''"_s, u"'"_s)});
        } else if (const auto truth = flag.match(part); truth.hasMatch()) {
            filter.append({truth.captured(1), truth.captured(2), truth.captured(3)});
        } else {
            error = badRequest(QString(u"Invalid filter clause: '"_s % part % u"'."_s));
        }
    }
}

bool Query::accepts(const Item &item) const
{
    for (const Condition &c : filter) {
        bool fits = false;
        if (c.property.endsWith(u"DateTime"_s)) {
            const qint64 time = item.mail->sentMs / 1000 * 1000;
            fits = (c.op == u"eq"_s && time == c.timeMs) || (c.op == u"ge"_s && time >= c.timeMs)
                || (c.op == u"gt"_s && time > c.timeMs) || (c.op == u"le"_s && time <= c.timeMs)
                || (c.op == u"lt"_s && time < c.timeMs);
        } else if (c.property == u"internetMessageId"_s) {
            fits = item.mail->internetMessageId == c.text;
        } else if (c.property == u"conversationId"_s) {
            fits = item.mail->conversationId == c.text;
        } else if (c.property == u"subject"_s) {
            fits = item.mail->subject == c.text;
        } else if (c.property == u"hasAttachments"_s) {
            fits = item.mail->attachments.isEmpty() == (c.text == u"false"_s);
        } else if (c.property == u"isRead"_s) {
            fits = item.isRead == (c.text == u"true"_s);
        }
        if (!fits)
            return false;
    }
    return true;
}

Prefer Prefer::read(const QByteArray &header)
{
    Prefer prefer;
    for (const QByteArray &part : header.split(',')) {
        const QByteArray value = part.trimmed().toLower();
        prefer.text = prefer.text || value == "outlook.body-content-type=\"text\"";
        prefer.html = prefer.html || value == "outlook.body-content-type=\"html\"";
        prefer.immutable = prefer.immutable || value == "idtype=\"immutableid\"";
    }
    return prefer;
}

} // namespace Takeback::Demo

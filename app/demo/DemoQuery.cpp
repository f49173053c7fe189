// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoQuery.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

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

Query Query::read(const QByteArray &raw, const QStringList &allowed, const QString &type, Of of)
{
    Query query;
    const Form form(raw);
    if (form.isMalformed())
        query.error = badRequest(u"The query string is malformed."_s);
    if (!form.duplicate().isEmpty())
        query.error = badRequest(
            QString(u"Query option '"_s % form.duplicate() % u"' was specified more than once."_s));
    for (const auto &[name, value] : form.all()) {
        if (of == Of::One && name == u"$expand"_s && value.startsWith(u"singleValueExtendedProperties("_s))
            query.hasClass = value.contains(u"'String 0x001A'"_s);
        else if (of == Of::One && name != u"$select"_s)
            query.error = badRequest(QString(u"The query option '"_s % name % u"' is not supported here."_s));
        else if (!query.error)
            query.readOption(name, value, allowed, type);
    }
    if (!query.error && of == Of::Delta)
        query.readDelta(form);
    else if (!query.error)
        query.checkList(form);
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
    } else if (name == u"$search"_s) {
        readSearch(value);
    } else if (name == u"changeType"_s) {
        changeTypes = {value};
        if (value != u"created"_s && value != u"updated"_s && value != u"deleted"_s)
            error = badRequest(QString(u"'"_s % value % u"' is no change type."_s));
    } else if (name == u"$skiptoken"_s || name == u"$deltatoken"_s) {
        const auto bytes =
            QByteArray::fromBase64Encoding(value.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!bytes)
            error = badRequest(u"The skip token is malformed."_s);
        (name == u"$skiptoken"_s ? skipToken : deltaToken) = bytes.decoded;
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

void Query::readSearch(const QString &value)
{
    search = Search::read(value);
    if (!search)
        error = badRequest(QString(u"Syntax error in the $search expression "_s % value % u"."_s));
}

void Query::checkList(const Form &form)
{
    if (form.has("$deltatoken") || form.has("changeType"))
        error = badRequest(u"The query option is supported with change tracking only."_s);
    else if (search && hasOrder)
        error = GraphError{400, u"SearchWithOrderBy"_s,
                           u"The query parameter '$orderBy' is not supported with '$search'."_s};
    else if (search && !filter.isEmpty())
        error = GraphError{400, u"SearchWithFilter"_s,
                           u"The query parameter '$filter' is not supported with '$search'."_s};
    else if (hasOrder && !filter.isEmpty() && filter.first().property != orderBy)
        error = GraphError{400, u"InefficientFilter"_s,
                           u"The restriction or sort order is too complex for this operation."_s};
}

// Of a delta: only these, as Graph documents them, and beside a token nothing.
void Query::readDelta(const Form &form)
{
    const bool hasToken = form.has("$skiptoken") || form.has("$deltatoken");
    if (hasToken && form.all().size() > 1)
        error = badRequest(u"A link of a delta query takes no more options."_s);
    if (form.has("$count") || form.has("$search"))
        error = badRequest(u"The query option is not supported with change tracking."_s);
    for (const Condition &c : std::as_const(filter)) {
        if (filter.size() > 1 || c.property != u"receivedDateTime"_s || !c.op.startsWith(u'g'))
            error = badRequest(u"Change tracking supports $filter=receivedDateTime ge or gt only."_s);
    }
    if (hasOrder && (orderBy != u"receivedDateTime"_s || !descending))
        error = badRequest(u"Change tracking supports $orderby=receivedDateTime desc only."_s);
}

bool Condition::accepts(const Item &item) const
{
    const Mail &mail = *item.mail;
    if (isTime()) {
        const qint64 time = mail.sentMs / 1000 * 1000;
        return (op == u"eq"_s && time == timeMs) || (op == u"ge"_s && time >= timeMs)
            || (op == u"gt"_s && time > timeMs) || (op == u"le"_s && time <= timeMs)
            || (op == u"lt"_s && time < timeMs);
    }
    if (property == u"internetMessageId"_s)
        return mail.internetMessageId == text;
    if (property == u"conversationId"_s)
        return mail.conversationId == text;
    if (property == u"subject"_s)
        return mail.subject == text;
    if (property == u"hasAttachments"_s)
        return mail.attachments.isEmpty() == (text == u"false"_s);
    return item.isRead == (text == u"true"_s);
}

bool Query::accepts(const Item &item) const
{
    return std::all_of(filter.begin(), filter.end(), [&](const Condition &c) { return c.accepts(item); })
        && (!search || search->finds(*item.mail));
}

Prefer Prefer::read(const QByteArray &header)
{
    Prefer prefer;
    for (const QByteArray &part : header.split(',')) {
        const QByteArray value = part.trimmed().toLower();
        prefer.text = prefer.text || value == "outlook.body-content-type=\"text\"";
        prefer.html = prefer.html || value == "outlook.body-content-type=\"html\"";
        if (value.startsWith("odata.maxpagesize="))
            prefer.maxPageSize = qBound(0, value.mid(18).toInt(), 1000);
        prefer.immutable = prefer.immutable || value == "idtype=\"immutableid\"";
    }
    return prefer;
}

} // namespace Takeback::Demo

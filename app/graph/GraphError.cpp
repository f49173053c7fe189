// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/graph/GraphError.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Takeback::GraphError {

namespace {

constexpr qsizetype MaxMessage = 2000;
constexpr qsizetype MaxForeign = 200; // characters kept of what is not Graph's JSON

bool isNumber(const QString &code)
{
    return std::all_of(code.begin(), code.end(), [](QChar c) { return c.isDigit(); });
}

// The deepest code that says more than a number.
QString deepestCode(QJsonObject error)
{
    QString code;
    while (!error.isEmpty()) {
        const QString here = error["code"_L1].toString();
        if (!here.isEmpty() && (code.isEmpty() || !isNumber(here)))
            code = here;
        const QJsonObject inner = error["innerError"_L1].toObject();
        error = inner.isEmpty() ? error["innererror"_L1].toObject() : inner;
    }
    return code;
}

struct Reader {
    const QByteArray &text;
    qsizetype at = 0;

    bool atEnd() const { return at >= text.size(); }
    char peek() const { return atEnd() ? '\0' : text[at]; }
    void skip(const char *set)
    {
        while (!atEnd() && QByteArrayView(set).contains(text[at]))
            ++at;
    }
    QByteArray until(const char *set)
    {
        const auto from = at;
        while (!atEnd() && !QByteArrayView(set).contains(text[at]))
            ++at;
        return text.mid(from, at - from);
    }
    QByteArray quoted()
    {
        QByteArray value;
        for (++at; !atEnd() && text[at] != '"'; ++at) {
            if (text[at] == '\\' && at + 1 < text.size())
                ++at;
            value += text[at];
        }
        ++at;
        return value;
    }
};

using Parameters = QHash<QByteArray, QByteArray>;

// RFC 9110 section 11.6.1: scheme, then parameters, and the same again after a comma.
QList<Parameters> bearerChallenges(const QByteArray &header)
{
    QList<Parameters> found;
    bool isBearer = false;
    Reader reader{header};
    for (reader.skip(" ,\t\r\n"); !reader.atEnd(); reader.skip(" ,\t\r\n")) {
        const QByteArray word = reader.until(" ,=\t\r\n");
        const auto after = reader.at;
        reader.skip(" \t");
        if (reader.peek() != '=') {
            reader.at = after;
            isBearer = word.compare("Bearer", Qt::CaseInsensitive) == 0;
            if (isBearer)
                found.append(Parameters());
            continue;
        }
        ++reader.at;
        reader.skip(" \t");
        const QByteArray value = reader.peek() == '"' ? reader.quoted() : reader.until(" ,\t\r\n");
        if (isBearer)
            found.last().insert(word.toLower(), value);
    }
    return found;
}

} // namespace

Error read(int status, const QByteArray &body)
{
    Error error{ErrorKind::Refused, status, {}, {}, {}, {}, std::nullopt};
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QJsonValue told = object["error"_L1];
    if (told.isObject()) {
        error.code = deepestCode(told.toObject());
        error.message = told.toObject()["message"_L1].toString().left(MaxMessage);
    } else if (told.isString()) { // OAuth's shape, from a gate before Graph
        error.code = told.toString();
        error.message = object["error_description"_L1].toString().left(MaxMessage);
    } else {
        error.message = QString::fromUtf8(body.left(4 * MaxForeign)).trimmed().left(MaxForeign);
    }
    return error;
}

QByteArray claims(const QByteArray &wwwAuthenticate)
{
    for (const Parameters &challenge : bearerChallenges(wwwAuthenticate)) {
        if (challenge.value("error") != "insufficient_claims")
            continue;
        QByteArray encoded = challenge.value("claims");
        encoded.replace('-', '+').replace('_', '/');
        const QByteArray json = QByteArray::fromBase64(encoded);
        if (QJsonDocument::fromJson(json).isObject())
            return json;
    }
    return {};
}

bool isLikeJson(const QByteArray &body)
{
    const QByteArrayView start =
        QByteArrayView(body).sliced(body.startsWith("\xef\xbb\xbf") ? 3 : 0).trimmed();
    return start.startsWith('{') || start.startsWith('[');
}

// Where the string that begins at `start` ends; -1: nowhere. Nearly all of a page of messages is strings, and
// indexOf() is much faster than looking at each sign.
static qsizetype endOfString(const QByteArray &body, qsizetype start)
{
    for (qsizetype end = start; (end = body.indexOf('"', end + 1)) > 0;) {
        auto before = end;
        while (before > start + 1 && body[before - 1] == '\\')
            --before;
        if ((end - before) % 2 == 0) // else it is escaped
            return end;
    }
    return -1;
}

bool isCutJson(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return true;
    if (!isLikeJson(body))
        return false;
    int depth = 0;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const char c = body[i];
        if (c == '"') {
            i = endOfString(body, i);
            if (i < 0)
                return true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return depth > 0;
}

} // namespace Takeback::GraphError

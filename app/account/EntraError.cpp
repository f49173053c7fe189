// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/EntraError.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr qsizetype MaxDescription = 8000;
constexpr qsizetype MaxMessage = 2000;
constexpr qsizetype MaxCode = 200;
constexpr int MaxNumber = 999'999'999;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// What begins `text`, made of such characters only; empty where it would be longer than `max`.
template <typename Fits> QStringView leading(QStringView text, Fits fits, qsizetype max)
{
    const auto end = std::find_if_not(text.begin(), text.end(), fits);
    const QStringView found = text.first(end - text.begin());
    return found.size() <= max ? found : QStringView();
}

// 0 where there is none.
int numberIn(QStringView description)
{
    const auto mark = "AADSTS"_L1;
    return description.startsWith(mark) ? leading(description.mid(mark.size()), isDigit, 9).toInt() : 0;
}

// What follows `label`, up to the first character that does not belong there.
template <typename Fits> QString after(QStringView trailer, QLatin1StringView label, Fits fits)
{
    const qsizetype at = trailer.indexOf(label);
    return at < 0 ? QString()
                  : leading(trailer.mid(at + label.size()).trimmed(), fits, 64).trimmed().toString();
}

QString idIn(QStringView trailer)
{
    return after(trailer, "Correlation ID:"_L1, [](QChar c) {
        return isDigit(c) || c == u'-' || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
}

QString timeIn(QStringView trailer)
{
    return after(trailer, "Timestamp:"_L1, [](QChar c) {
        return isDigit(c) || c == u'-' || c == u':' || c == u'.' || c == u' ' || c == u'T' || c == u'Z';
    });
}

} // namespace

Error entraError(const QString &error, const QString &description)
{
    const QStringView text = QStringView(description).left(MaxDescription);
    const qsizetype trace = text.lastIndexOf("Trace ID:"_L1);
    const qsizetype end = trace >= 0 ? trace : text.lastIndexOf("Correlation ID:"_L1);
    const QStringView trailer = end < 0 ? QStringView() : text.mid(end);
    Error facts{ErrorKind::Refused};
    facts.code = error.left(MaxCode);
    facts.message = (end < 0 ? text : text.first(end)).left(MaxMessage).trimmed().toString();
    facts.requestId = idIn(trailer);
    facts.entraCode = numberIn(text);
    facts.serverTime = timeIn(trailer);
    return facts;
}

Error entraError(const QJsonObject &body)
{
    Error facts = entraError(body["error"_L1].toString(), body["error_description"_L1].toString());
    const double number = body["error_codes"_L1].toArray().first().toDouble();
    if (number >= 1 && number <= MaxNumber)
        facts.entraCode = int(number);
    if (const QString id = body["correlation_id"_L1].toString(); !id.isEmpty())
        facts.requestId = id.left(MaxCode);
    if (const QString time = body["timestamp"_L1].toString(); !time.isEmpty())
        facts.serverTime = time.left(64);
    return facts;
}

bool needsAdministrator(const Error &error)
{
    // Nobody has consented yet; only an administrator may; the wish was sent on to one; too risky for others.
    static constexpr int numbers[] = {65001, 90093, 90094, 90095, 900941};
    if (error.kind != ErrorKind::Refused && error.kind != ErrorKind::SignInNeeded)
        return false;
    return error.code == "consent_required"_L1
        || std::find(std::begin(numbers), std::end(numbers), error.entraCode) != std::end(numbers);
}

} // namespace Takeback

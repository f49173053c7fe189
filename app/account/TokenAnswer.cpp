// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/TokenAnswer.h"

#include "app/account/EntraError.h"
#include "app/net/Transport.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr qint64 MaxAnswer = 1024 * 1024;
constexpr qsizetype MaxClaim = 1000; // longer than any name or id
constexpr char TooLong[] = "takebackTooLong";

// 0 for what is negative or no number at all.
double bounded(double value, double most)
{
    return value > 0 ? std::min(value, most) : 0;
}

std::optional<std::chrono::milliseconds> retryAfter(const QNetworkReply *reply)
{
    QByteArray header = reply->rawHeader("Retry-After").trimmed();
    bool isNumber = false;
    double seconds = header.toDouble(&isNumber);
    if (!isNumber) { // a date in Greenwich's time, which Qt knows by its offset only
        const QString text = QString::fromLatin1(header.replace("GMT", "+0000"));
        const QDateTime date = QDateTime::fromString(text, Qt::RFC2822Date);
        if (!date.isValid())
            return std::nullopt;
        seconds = double(QDateTime::currentDateTimeUtc().secsTo(date));
    }
    return std::chrono::milliseconds(qint64(bounded(seconds, 3600) * 1000));
}

Error refusal(const QNetworkReply *reply, int status, const QJsonObject &body)
{
    Error error = entraError(body);
    error.httpStatus = status;
    if (status == 429 || status == 503 || error.code == "temporarily_unavailable"_L1) {
        error.kind = ErrorKind::Throttled;
        error.retryAfter = retryAfter(reply);
    } else if (error.code.isEmpty()) {
        error.kind = ErrorKind::NotUnderstood;
    }
    return error;
}

Error notUnderstood(int status, const QString &why)
{
    Error error{ErrorKind::NotUnderstood, status};
    error.message = why;
    return error;
}

Tokens tokensFrom(const QJsonObject &body)
{
    Tokens tokens;
    tokens.accessToken = body["access_token"_L1].toString();
    tokens.refreshToken = body["refresh_token"_L1].toString();
    // A number, or a number in a text.
    const double seconds = body["expires_in"_L1].toVariant().toDouble();
    tokens.expiresIn = std::chrono::seconds(qint64(bounded(seconds, 7 * 86400)));
    tokens.scopes = body["scope"_L1].toString().split(u' ', Qt::SkipEmptyParts);
    tokens.identity = readIdentity(body["id_token"_L1].toString());
    return tokens;
}

} // namespace

void boundTokenAnswer(QNetworkReply *reply)
{
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply] {
        if (reply->bytesAvailable() <= MaxAnswer)
            return;
        reply->setProperty(TooLong, true);
        reply->abort();
    });
}

Result<Tokens> readTokenAnswer(QNetworkReply *reply, QByteArray *claims)
{
    if (claims)
        claims->clear();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply->property(TooLong).toBool())
        return notUnderstood(status, u"the answer is longer than a megabyte"_s);
    if (status == 0)
        return Transport::error(reply);
    const QByteArray bytes = reply->isOpen() ? reply->read(MaxAnswer) : QByteArray();
    QJsonParseError trouble;
    const QJsonObject body = QJsonDocument::fromJson(bytes, &trouble).object();
    if (claims)
        *claims = body["claims"_L1].toString().toUtf8();
    if (Transport::isCaptivePortal(reply, bytes)) {
        Error error = notUnderstood(status, u"a page of another network, not a token"_s);
        error.code = u"captive-portal"_s;
        return error;
    }
    if (status != 200)
        return refusal(reply, status, body);
    if (trouble.error != QJsonParseError::NoError && reply->error() != QNetworkReply::NoError)
        return Transport::error(reply); // it broke off in the middle
    const Tokens tokens = tokensFrom(body);
    const QString type = body["token_type"_L1].toString(u"Bearer"_s);
    if (tokens.accessToken.isEmpty() || type.compare("Bearer"_L1, Qt::CaseInsensitive) != 0)
        return notUnderstood(status, u"the answer holds no access token"_s);
    return tokens;
}

Identity readIdentity(const QString &idToken)
{
    const QStringList parts = idToken.split(u'.');
    if (parts.size() != 3)
        return {};
    const QByteArray json = QByteArray::fromBase64(
        parts[1].toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QJsonObject claims = QJsonDocument::fromJson(json).object();
    const auto claim = [&claims](QLatin1StringView name) {
        const QString text = claims[name].toString();
        return text.size() <= MaxClaim ? text : QString();
    };
    return {
        claim("iss"_L1), claim("sub"_L1), claim("tid"_L1), claim("oid"_L1), claim("preferred_username"_L1),
        claim("name"_L1)};
}

} // namespace Takeback

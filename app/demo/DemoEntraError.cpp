// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoEntraError.h"

#include "app/demo/DemoService.h"
#include "app/demo/DemoTokens.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

namespace {

QString stamp(qint64 nowMs)
{
    return QDateTime::fromMSecsSinceEpoch(nowMs, QTimeZone::utc()).toString(u"yyyy-MM-dd HH:mm:ss'Z'"_s);
}

} // namespace

QString EntraError::description(qint64 nowMs) const
{
    return QString(u"AADSTS"_s % QString::number(number) % u": "_s % text % u" Trace ID: "_s
                   % Tokens::randomId() % u" Correlation ID: "_s % Tokens::randomId() % u" Timestamp: "_s
                   % stamp(nowMs));
}

HttpReply EntraError::json(const QByteArray &origin, qint64 nowMs) const
{
    QJsonObject body{
        {u"error"_s, error},
        {u"error_description"_s, description(nowMs)},
        {u"error_codes"_s, QJsonArray{number}},
        {u"timestamp"_s, stamp(nowMs)},
        {u"trace_id"_s, Tokens::randomId()},
        {u"correlation_id"_s, Tokens::randomId()},
        {u"error_uri"_s, QString(QString::fromLatin1(origin) % u"/error?code="_s % QString::number(number))}};
    if (!suberror.isEmpty())
        body.insert(u"suberror"_s, suberror);
    if (!claims.isEmpty())
        body.insert(u"claims"_s, claims);
    HttpReply reply;
    reply.status = error == u"invalid_client"_s ? 401 : 400;
    reply.type = "application/json; charset=utf-8";
    reply.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return reply;
}

Scopes Scopes::read(const QString &text, const QString &origin)
{
    static const QStringList known = {u"User.Read"_s,      u"Mail.Read"_s,        u"Mail.ReadBasic"_s,
                                      u"Mail.ReadWrite"_s, u"Mail.Read.Shared"_s, u"Mail.ReadWrite.Shared"_s};
    static const QStringList plain = {u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s};
    Scopes scopes;
    QStringList audiences;
    for (const QString &scope : text.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype slash = scope.lastIndexOf(u'/');
        const QString root = slash < 0 ? Tokens::graphAudience() : scope.left(slash);
        const QString name = scope.mid(slash + 1);
        const bool isGraph = root == Tokens::graphAudience() || root == origin;
        const bool isOther = root.startsWith(u"api://"_s);
        if (isGraph && plain.contains(scope)) {
            scopes.names.append(scope);
        } else if ((isGraph && known.contains(name)) || isOther) {
            scopes.names.append(isOther ? scope : name);
            audiences.append(isOther ? root : Tokens::graphAudience());
        } else {
            scopes.error = EntraError{
                u"invalid_scope"_s, 70011,
                QString(u"The provided value for the input parameter 'scope' is not valid. The scope '"_s
                        % scope % u"' does not exist."_s)};
        }
    }
    scopes.names.removeDuplicates();
    audiences.removeDuplicates();
    scopes.audience = audiences.value(0, Tokens::graphAudience());
    if (audiences.size() > 1) {
        scopes.error =
            EntraError{u"invalid_scope"_s, 28000,
                       u"Provided value for the input parameter scope is not valid because it contains "
                       "more than one resource."_s};
    }
    return scopes;
}

std::optional<EntraError> checkTenant(const QString &tenant)
{
    const QString name = tenant.toLower();
    if (name == u"organizations"_s || name == u"common"_s || name == u"northwind.example"_s
        || name == DemoService::tenantId())
        return std::nullopt;
    if (name == u"consumers"_s)
        return EntraError{u"invalid_request"_s, 9002332,
                          u"This application is configured for use by work accounts only."_s};
    return EntraError{u"invalid_request"_s, 90002,
                      QString(u"Tenant '"_s % tenant
                              % u"' not found. Check to make sure you have the correct tenant ID "
                                "and are signing into the correct cloud."_s)};
}

std::optional<EntraError> missing(const char *parameter)
{
    return EntraError{u"invalid_request"_s, 900144,
                      QString(u"The request body must contain the following parameter: '"_s
                              % QString::fromLatin1(parameter) % u"'."_s)};
}

bool isClaims(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).isObject();
}

} // namespace Takeback::Demo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoDiscovery.h"

#include "app/demo/DemoEntraError.h"
#include "app/demo/DemoService.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

namespace {

// What stands for the organisation in "issuer": its id, or a place to be filled in where it is not told.
QString issuerTenant(const QString &tenant)
{
    const QString name = tenant.toLower();
    const bool isAny = name == u"organizations"_s || name == u"common"_s;
    return isAny ? u"{tenantid}"_s : DemoService::tenantId();
}

QJsonObject about(const QString &origin, const QString &tenant)
{
    const QString base = QString(origin % u'/' % tenant);
    const QString host = origin.section(u'/', 2, 2);
    return {{u"issuer"_s, QString(origin % u'/' % issuerTenant(tenant) % u"/v2.0"_s)},
            {u"authorization_endpoint"_s, QString(base % u"/oauth2/v2.0/authorize"_s)},
            {u"token_endpoint"_s, QString(base % u"/oauth2/v2.0/token"_s)},
            {u"end_session_endpoint"_s, QString(base % u"/oauth2/v2.0/logout"_s)},
            {u"jwks_uri"_s, QString(base % u"/discovery/v2.0/keys"_s)},
            {u"userinfo_endpoint"_s, QString(origin % u"/oidc/userinfo"_s)},
            {u"response_modes_supported"_s, QJsonArray{u"query"_s}},
            {u"response_types_supported"_s, QJsonArray{u"code"_s}},
            {u"scopes_supported"_s, QJsonArray{u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s}},
            {u"subject_types_supported"_s, QJsonArray{u"pairwise"_s}},
            {u"id_token_signing_alg_values_supported"_s, QJsonArray{u"RS256"_s}},
            {u"tenant_region_scope"_s, QJsonValue::Null},
            {u"cloud_instance_name"_s, host},
            {u"cloud_graph_host_name"_s, host},
            {u"msgraph_host"_s, host}};
}

} // namespace

HttpReply discovery(const HttpRequest &request, const QString &tenant, qint64 nowMs)
{
    const QByteArray origin = request.origin();
    if (auto error = checkTenant(tenant)) {
        if (error->number == 90002)
            error->error = u"invalid_tenant"_s; // so named here, and here alone
        return error->json(origin, nowMs);
    }
    HttpReply reply;
    reply.type = "application/json; charset=utf-8";
    reply.headers = {{"Cache-Control", "max-age=86400, private"}, {"Access-Control-Allow-Origin", "*"}};
    reply.body = QJsonDocument(about(QString::fromLatin1(origin), tenant)).toJson(QJsonDocument::Compact);
    return reply;
}

} // namespace Takeback::Demo

// SPDX-License-Identifier: GPL-3.0-or-later
// The addresses of the Microsoft identity platform v2 that Takeback calls or hands on, at any cloud.
#pragma once

#include "app/account/Scopes.h"
#include "app/types/Cloud.h"

namespace Takeback {

inline QUrl oauthEndpoint(const Cloud &cloud, const QString &tenant, QLatin1String name)
{
    QUrl url = cloud.login;
    url.setPath(url.path() + u'/' + tenant + QLatin1String("/oauth2/v2.0/") + name);
    return url;
}

inline QUrl authorizeEndpoint(const Cloud &cloud, const QString &tenant)
{
    return oauthEndpoint(cloud, tenant, QLatin1String("authorize"));
}

// OpenID Connect Discovery 1.0.
inline QUrl configurationEndpoint(const Cloud &cloud, const QString &tenant)
{
    QUrl url = cloud.login;
    url.setPath(url.path() + u'/' + tenant + QLatin1String("/v2.0/.well-known/openid-configuration"));
    return url;
}

inline QUrl tokenEndpoint(const Cloud &cloud, const QString &tenant)
{
    return oauthEndpoint(cloud, tenant, QLatin1String("token"));
}

// Where an administrator approves the app for everybody in the organisation (Microsoft's document "Admin
// consent on the Microsoft identity platform"). Never at `common` or `consumers`, which that page does not
// know: an organisation is what it is about. Without `state`, as it may be: the link is handed to another
// person on another computer, nobody here hears the answer, and so there is nothing it could be compared
// with.
inline QUrl adminConsentEndpoint(const Cloud &cloud, const QString &tenant, const QString &clientId,
                                 const QStringList &scopes, const QString &state = {})
{
    const QString root = cloud.graph.toString(QUrl::StripTrailingSlash | QUrl::FullyEncoded);
    QStringList names;
    for (const QString &scope : scopes)
        names << (isOpenIdScope(scope) || scope.contains(QLatin1String("://")) ? scope : root + u'/' + scope);
    QByteArray query;
    const auto put = [&query](const char *name, const QString &value) {
        if (!value.isEmpty())
            query += (query.isEmpty() ? "" : "&") + QByteArray(name) + '=' + QUrl::toPercentEncoding(value);
    };
    put("client_id", clientId);
    put("scope", names.join(u' '));
    put("redirect_uri", QStringLiteral("http://localhost"));
    put("state", state);
    const bool isAny = tenant.isEmpty() || tenant.compare(QLatin1String("common"), Qt::CaseInsensitive) == 0
        || tenant.compare(QLatin1String("consumers"), Qt::CaseInsensitive) == 0;
    QUrl url = cloud.login;
    url.setPath(url.path() + u'/' + (isAny ? QStringLiteral("organizations") : tenant)
                + QLatin1String("/v2.0/adminconsent"));
    url.setQuery(QString::fromLatin1(query));
    return url;
}

} // namespace Takeback

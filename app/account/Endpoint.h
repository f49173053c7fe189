// SPDX-License-Identifier: GPL-3.0-or-later
// The two addresses of the Microsoft identity platform v2 that Takeback calls, at any cloud.
#pragma once

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

inline QUrl tokenEndpoint(const Cloud &cloud, const QString &tenant)
{
    return oauthEndpoint(cloud, tenant, QLatin1String("token"));
}

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// Names of permissions, as they are asked for and as they come back. Pure.
#pragma once

#include <QStringList>

#include <algorithm>

namespace Takeback {

// The four of OpenID Connect, which belong to no resource and are listed or not as a server likes.
inline bool isOpenIdScope(const QString &scope)
{
    static const QStringList names{QStringLiteral("openid"), QStringLiteral("profile"),
                                   QStringLiteral("email"), QStringLiteral("offline_access")};
    return names.contains(scope, Qt::CaseInsensitive);
}

// Whether `asked` is among what a token endpoint says it granted (Tokens::scopes). A name may carry its
// resource before it, https://graph.microsoft.com/Mail.ReadWrite, and any case. An empty list grants what
// was asked for (RFC 6749, 5.1).
inline bool isGranted(const QString &asked, const QStringList &granted)
{
    const auto name = [](const QString &scope) { return scope.section(u'/', -1); };
    return granted.isEmpty() || isOpenIdScope(asked)
        || std::any_of(granted.begin(), granted.end(), [&](const QString &one) {
               return name(one).compare(name(asked), Qt::CaseInsensitive) == 0;
           });
}

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// The app registration that a sign-in uses: at which cloud, for which organisation, under which client id.
// The three belong together: a client id never goes to another cloud than the one it was given for.
#pragma once

#include "app/types/Cloud.h"

namespace Takeback {

struct Registration {
    Cloud cloud;
    QString tenant; // organizations, a GUID or a verified domain
    QString clientId; // empty: none is known yet

    bool operator==(const Registration &) const = default;
};

// The tenant of whoever names none: any organisation of the cloud.
inline const QString AnyOrganisation = QStringLiteral("organizations");

// A tenant goes into a path: letters, digits, dots, hyphens and underscores of ASCII, no dot at an end.
bool isTenant(const QString &tenant);
// What Microsoft's clouds take: organizations, a GUID or a domain. At a cloud of one's own any isTenant().
bool isTenantAt(const Cloud &cloud, const QString &tenant);
// A GUID at Microsoft's clouds; elsewhere any word of printable ASCII.
bool isClientIdAt(const Cloud &cloud, const QString &clientId);
// Without spaces around it and, for a GUID, without braces and in small letters.
QString tidyId(const QString &typed);

} // namespace Takeback

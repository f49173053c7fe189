// SPDX-License-Identifier: GPL-3.0-or-later
// What an administrator needs to register the app: the redirect address, the permissions, and one command for
// the Azure CLI. Runs nothing itself. Microsoft: "Register an application", "Microsoft Graph permissions".
#pragma once

#include "app/types/Registration.h"

namespace Takeback::RegistrationRecipe {

struct Permission {
    QString name; // as the portal shows it; delegated, of Microsoft Graph
    QString id;
    bool isForOthers = false; // only where mailboxes of others are opened
};

const QList<Permission> &permissions();
QString redirectAddress();

// For a POSIX shell: makes the app in the registration's cloud, for its tenant alone or, where that is any
// organisation, for all of them; asks for its permissions, and says both ids. Empty where the Azure CLI has
// no known name for the cloud.
QString azureCommand(const Cloud &cloud, const QString &tenant, bool isForOthers);

} // namespace Takeback::RegistrationRecipe

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/RegistrationRecipe.h"

using namespace Qt::StringLiterals;

namespace Takeback::RegistrationRecipe {

namespace {

const QString MicrosoftGraph = u"00000003-0000-0000-c000-000000000000"_s;

QString quoted(QString word)
{
    return QString(u'\'' % word.replace(u'\'', "'\\''"_L1) % u'\'');
}

// The CLI keeps to one cloud at a time and asks for a sign-in after each change; the global one is its usual.
QString intoCloud(const Cloud &cloud, const QString &tenant)
{
    if (cloud == Cloud::builtIn().first())
        return {};
    QString login = u"az login --allow-no-subscriptions"_s;
    if (tenant != AnyOrganisation)
        login += u" --tenant "_s + quoted(tenant);
    return QString(u"az cloud set --name "_s % quoted(cloud.azureCli) % u" && \\\n"_s % login
                   % u" && \\\n"_s);
}

} // namespace

const QList<Permission> &permissions()
{
    static const QList<Permission> all{
        {u"Mail.ReadWrite"_s, u"024d486e-b451-40bb-833d-3e66d98c5c73"_s},
        {u"User.Read"_s, u"e1fe6dd8-ba31-4d61-89e7-88639da4683d"_s},
        {u"offline_access"_s, u"7427e0e9-2fba-42fe-b0c0-848c9e6a8182"_s},
        {u"openid"_s, u"37f7f235-527c-4136-accd-4a02d197296e"_s},
        {u"profile"_s, u"14dad69e-099b-42c9-810b-d002981feec1"_s},
        {u"Mail.ReadWrite.Shared"_s, u"5df07973-7d5d-46ed-9847-1271055cbd51"_s, true},
    };
    return all;
}

QString redirectAddress()
{
    return u"http://localhost"_s;
}

QString azureCommand(const Cloud &cloud, const QString &tenant, bool isForOthers)
{
    if (cloud.azureCli.isEmpty())
        return {};
    QString scopes;
    for (const Permission &permission : permissions())
        if (isForOthers || !permission.isForOthers)
            scopes += QString(u" \\\n    "_s % permission.id % u"=Scope"_s);
    const QString audience = tenant == AnyOrganisation ? u"AzureADMultipleOrgs"_s : u"AzureADMyOrg"_s;
    return QString(intoCloud(cloud, tenant)
                   % u"APP_ID=$(az ad app create --display-name 'Takeback' \\\n"
                     "    --sign-in-audience "_s
                   % audience % u" --is-fallback-public-client true \\\n    --public-client-redirect-uris "_s
                   % quoted(redirectAddress())
                   % u" \\\n    --query appId --output tsv) && \\\n"
                     "az ad app permission add --id \"$APP_ID\" \\\n    --api "_s
                   % MicrosoftGraph % u" --api-permissions"_s % scopes
                   % u" && \\\n"
                     "az ad sp create --id \"$APP_ID\" --output none && sleep 30 && \\\n"
                     "az ad app permission admin-consent --id \"$APP_ID\"; \\\n"
                     "echo \"Client id: ${APP_ID:-none}\"; \\\n"
                     "echo \"Tenant: $(az account show --query tenantId --output tsv)\""_s);
}

} // namespace Takeback::RegistrationRecipe

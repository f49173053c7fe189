// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Phrases.h"

#include "ui/PlainText.h"

using namespace Qt::StringLiterals;

namespace Takeback {

QString Phrases::cloudTitle(const Cloud &cloud)
{
    if (!cloud.isBuiltIn)
        return PlainText::line(cloud.name, 60);
    const std::pair<QLatin1StringView, QString> titles[] = {
        {"global"_L1, tr("Microsoft 365, worldwide")},
        {"usgov"_L1, tr("US Government L4 (GCC High)")},
        {"dod"_L1, tr("US Government L5 (DoD)")},
        {"china"_L1, tr("China (21Vianet)")},
        {"bleu"_L1, tr("Bleu (France)")},
        {"delos"_L1, tr("Delos (Germany)")},
        {"govsg"_L1, tr("GovSG (Singapore)")},
    };
    for (const auto &[name, title] : titles)
        if (cloud.name == name)
            return title;
    return cloud.name;
}

QString Phrases::recallUndocumented(const Cloud &cloud)
{
    if (cloud.isRecallDocumented)
        return {};
    return cloud.isBuiltIn
        ? tr("Microsoft does not document recall for this cloud. It may be refused there.")
        : tr("Takeback does not know whether this cloud offers recall. It may be refused there.");
}

QString Phrases::verdict(const RegistrationVerdict &verdict)
{
    switch (verdict.finding) {
    case RegistrationFinding::NothingAgainst:
        return tr("The sign-in service answers and has nothing against these values. Whether everything is "
                  "set up, only a sign-in shows.");
    case RegistrationFinding::AppUnknown:
        return tr("This organisation does not know the app, or has disabled it. Compare the client id, the "
                  "organisation and the cloud with the registration.");
    case RegistrationFinding::NotPublic:
        return tr("The app is known, but the platform “Mobile and desktop applications” is missing in its "
                  "registration, or public client flows are not allowed.");
    case RegistrationFinding::OneOrganisation:
        return tr("The app belongs to one organisation only. Enter that organisation's domain or tenant id.");
    case RegistrationFinding::TenantUnknown:
        return tr("There is no such organisation in this cloud. Check the organisation, or choose another "
                  "cloud.");
    case RegistrationFinding::Elsewhere:
        if (const auto cloud = Cloud::named(verdict.cloudName))
            return tr("This organisation lives in another cloud: %1. Choose that one.")
                .arg(cloudTitle(*cloud));
        break;
    case RegistrationFinding::Unclear:
        break;
    }
    if (verdict.error.kind == ErrorKind::NotUnderstood && verdict.error.code != "captive-portal"_L1)
        return tr("What answers there is no sign-in service of Microsoft's. Check the cloud.");
    return signInTrouble(verdict.error);
}

QString Phrases::permissionReason(const QString &permission)
{
    const std::pair<QLatin1StringView, QString> reasons[] = {
        {"Mail.ReadWrite"_L1,
         tr("lists what was sent and recalls it; Microsoft offers recall under no other")},
        {"User.Read"_L1, tr("says whose mailbox it is")},
        {"offline_access"_L1, tr("stays signed in for longer than an hour")},
        {"openid"_L1, tr("tells one account from another")},
        {"profile"_L1, tr("shows the name of who signed in")},
        {"Mail.ReadWrite.Shared"_L1,
         tr("the same for mailboxes of others; asked for only when one is opened")},
    };
    for (const auto &[name, reason] : reasons)
        if (permission == name)
            return reason;
    return {};
}

QString Phrases::brokenSettings(const QString &file, const QStringList &keys)
{
    return tr("Some settings in %1 cannot be read and were left out: %2.")
        .arg(PlainText::isolated(file, 200), PlainText::isolated(keys.join(u", "_s), 200));
}

QString Phrases::unsavedSettings(const QString &file)
{
    return tr("The settings could not be written to %1. They hold until Takeback ends.")
        .arg(PlainText::isolated(file, 200));
}

} // namespace Takeback

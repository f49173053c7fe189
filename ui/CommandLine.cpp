// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/CommandLine.h"

#include "app/JournalCheck.h"
#include "app/Profile.h"
#include "app/types/Registration.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr int BadUse = 2;

CommandLine::Ending refuse(const QString &what)
{
    return {
        BadUse, {}, QString(u"takeback: "_s % QString(what).replace(u'\n', u' ') % u"; see takeback --help")};
}

const QCommandLineOption Demo(u"demo"_s, u"Start with a pretend Microsoft 365 inside the program."_s);
const QCommandLineOption ProfileName(u"profile"_s, u"Keep settings and journal apart under NAME."_s,
                                     u"NAME"_s);
const QCommandLineOption CloudName(u"cloud"_s, u"A known cloud, or a JSON file with name, login and graph."_s,
                                   u"NAME|FILE.json"_s);
const QCommandLineOption Tenant(u"tenant"_s, u"Organisation to sign in at (default: organizations)."_s,
                                u"T"_s);
const QCommandLineOption ClientId(u"client-id"_s, u"Application (client) id of your app registration."_s,
                                  u"ID"_s);
const QCommandLineOption Mailbox(u"mailbox"_s, u"Open another mailbox than your own."_s, u"UPN"_s);
const QCommandLineOption Last(u"last"_s, u"Choose the newest message and ask whether to recall it."_s);
const QCommandLineOption VerifyJournal(u"verify-journal"_s, u"Check the chain of a journal file, and end."_s,
                                       u"FILE"_s);
const QCommandLineOption Version({u"v"_s, u"version"_s}, u"Print the version, and end."_s);
const QCommandLineOption Help({u"h"_s, u"help"_s}, u"Print this help, and end."_s);

CommandLine::Ending verify(const QString &file)
{
    QString finding;
    const bool isWhole = checkJournal(file, &finding);
    return isWhole ? CommandLine::Ending{0, finding, {}}
                   : CommandLine::Ending{1, {}, u"takeback: "_s + finding};
}

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments)
{
    CommandLine line;
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Takes back mail that should not have been sent (Microsoft 365)."_s);
    parser.addOptions(
        {Demo, ProfileName, CloudName, Tenant, ClientId, Mailbox, Last, VerifyJournal, Version, Help});
    if (!parser.parse(arguments))
        line.ending = refuse(parser.errorText());
    else if (parser.isSet(Help))
        line.ending = Ending{0, parser.helpText(), {}};
    else if (parser.isSet(Version))
        line.ending = Ending{0, u"takeback " TAKEBACK_VERSION ""_s, {}};
    else if (!parser.positionalArguments().isEmpty())
        line.ending = refuse(u"'"_s % parser.positionalArguments().first() % u"' is not an option"_s);
    else if (parser.isSet(VerifyJournal))
        line.ending = verify(parser.value(VerifyJournal));
    else if (parser.isSet(ProfileName) && !Profile::isName(parser.value(ProfileName)))
        line.ending = refuse(u"--profile takes letters, digits, - and _ only"_s);
    else if (parser.isSet(Tenant) && !isTenant(parser.value(Tenant)))
        line.ending = refuse(u"--tenant takes organizations, a domain or a tenant id"_s);
    else if (parser.isSet(Demo) && parser.isSet(CloudName))
        line.ending = refuse(u"--demo and --cloud exclude each other: leave one out"_s);
    if (line.ending)
        return line;
    if (parser.isSet(CloudName)) {
        const auto loaded = Cloud::load(parser.value(CloudName));
        if (const QString *wrong = std::get_if<QString>(&loaded)) {
            line.ending = refuse(u"--cloud: "_s + *wrong);
            return line;
        }
        line.cloud = std::get<Cloud>(loaded);
    }
    line.isDemo = parser.isSet(Demo);
    line.isLastWanted = parser.isSet(Last);
    line.profile = parser.value(ProfileName);
    if (parser.isSet(Tenant))
        line.tenant = parser.value(Tenant);
    line.clientId = parser.value(ClientId);
    line.mailbox = parser.value(Mailbox);
    return line;
}

} // namespace Takeback

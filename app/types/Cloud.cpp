// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/types/Cloud.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

enum class Recall { Documented, Undocumented };

struct Row {
    const char *name, *login, *graph;
    Recall recall;
    const char *portal, *azureCli;
};

// Microsoft's clouds. China's login host is Entra's own, not the older one that Graph's page still names. The
// Azure CLI asks graph.microsoft.us for apps, which does not hold those of DoD.
constexpr Row Known[] = {
    {"global", "https://login.microsoftonline.com", "https://graph.microsoft.com", Recall::Documented,
     "https://entra.microsoft.com", "AzureCloud"},
    {"usgov", "https://login.microsoftonline.us", "https://graph.microsoft.us", Recall::Documented,
     "https://portal.azure.us", "AzureUSGovernment"},
    {"dod", "https://login.microsoftonline.us", "https://dod-graph.microsoft.us", Recall::Documented,
     "https://portal.azure.us", ""},
    {"china", "https://login.partner.microsoftonline.cn", "https://microsoftgraph.chinacloudapi.cn",
     Recall::Documented, "https://portal.azure.cn", "AzureChinaCloud"},
    {"bleu", "https://login.sovcloud-identity.fr", "https://graph.svc.sovcloud.fr", Recall::Undocumented, "",
     ""},
    {"delos", "https://login.sovcloud-identity.de", "https://graph.svc.sovcloud.de", Recall::Undocumented, "",
     ""},
    {"govsg", "https://login.sovcloud-identity.sg", "https://graph.svc.sovcloud.sg", Recall::Undocumented, "",
     ""},
};

Cloud cloudOf(const Row &row)
{
    const auto text = [](const char *latin) { return QString::fromLatin1(latin); };
    return {text(row.name),
            QUrl(text(row.login)),
            QUrl(text(row.graph)),
            true,
            row.recall == Recall::Documented,
            QUrl(text(row.portal)),
            text(row.azureCli)};
}

// Empty where `url` is a root that a token may be sent to; else what is wrong with it.
QString wrongWith(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return u"is not an address like https://host"_s;
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return u"must be an address only, without user, query or fragment"_s;
    if (url.scheme() == "https"_L1)
        return {};
    if (url.scheme() != "http"_L1)
        return u"must begin with https://"_s;
    return isLoopbackHost(url.host()) ? QString() : u"must use https: plain http is for this computer only"_s;
}

} // namespace

const QList<Cloud> &Cloud::builtIn()
{
    static const QList<Cloud> clouds = [] {
        QList<Cloud> all;
        for (const Row &row : Known)
            all << cloudOf(row);
        return all;
    }();
    return clouds;
}

std::optional<Cloud> Cloud::named(const QString &builtInName)
{
    for (const Cloud &cloud : builtIn())
        if (cloud.name.compare(builtInName, Qt::CaseInsensitive) == 0)
            return cloud;
    return std::nullopt;
}

std::variant<Cloud, QString> Cloud::load(const QString &nameOrFile)
{
    if (const auto cloud = named(nameOrFile))
        return *cloud;
    QStringList names;
    for (const Cloud &cloud : builtIn())
        names << cloud.name;
    QFile file(nameOrFile);
    if (!file.open(QIODevice::ReadOnly))
        return QString(u"'"_s % nameOrFile % u"' is neither a known cloud ("_s % names.join(u", "_s)
                       % u") nor a file that can be read ("_s % file.errorString() % u")"_s);
    return parse(file.read(64 * 1024), nameOrFile);
}

std::variant<Cloud, QString> Cloud::parse(const QByteArray &json, const QString &origin)
{
    QJsonParseError trouble;
    const auto document = QJsonDocument::fromJson(json, &trouble);
    if (!document.isObject())
        return QString(
            u"'"_s % origin % u"' is not a JSON object ("_s % trouble.errorString()
            % u"); it must read {\"name\": …, \"login\": \"https://…\", \"graph\": \"https://…\"}"_s);
    const QJsonObject object = document.object();
    for (const auto key : {"name"_L1, "login"_L1, "graph"_L1})
        if (object[key].toString().trimmed().isEmpty())
            return QString(u"'"_s % origin % u"' lacks the text \""_s % key % u"\""_s);
    Cloud cloud{object["name"_L1].toString().trimmed(), {}, {}, false, false};
    for (const auto &[key, url] :
         {std::pair{"login"_L1, &cloud.login}, std::pair{"graph"_L1, &cloud.graph}}) {
        QString address = object[key].toString().trimmed();
        while (address.endsWith(u'/')) // QUrl's own way leaves one that stands alone
            address.chop(1);
        *url = QUrl(address, QUrl::StrictMode);
        if (const QString wrong = wrongWith(*url); !wrong.isEmpty())
            return QString(u"\""_s % key % u"\" in '"_s % origin % u"' "_s % wrong);
    }
    return cloud;
}

bool isLoopbackHost(const QString &host)
{
    static const QRegularExpression ipv4(u"^127(\\.[0-9]{1,3}){3}$"_s);
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || host == "::1"_L1
        || ipv4.match(host).hasMatch();
}

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/types/Cloud.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

Cloud known(const char *name, const char *login, const char *graph, bool isRecallDocumented)
{
    return {QString::fromLatin1(name), QUrl(QString::fromLatin1(login)), QUrl(QString::fromLatin1(graph)),
            true, isRecallDocumented};
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
    static const QList<Cloud> clouds{
        known("global", "https://login.microsoftonline.com", "https://graph.microsoft.com", true),
        known("usgov", "https://login.microsoftonline.us", "https://graph.microsoft.us", true),
        known("dod", "https://login.microsoftonline.us", "https://dod-graph.microsoft.us", true),
        known("china", "https://login.partner.microsoftonline.cn", "https://microsoftgraph.chinacloudapi.cn",
              true),
        known("bleu", "https://login.sovcloud-identity.fr", "https://graph.svc.sovcloud.fr", false),
        known("delos", "https://login.sovcloud-identity.de", "https://graph.svc.sovcloud.de", false),
        known("govsg", "https://login.sovcloud-identity.sg", "https://graph.svc.sovcloud.sg", false),
    };
    return clouds;
}

std::variant<Cloud, QString> Cloud::load(const QString &nameOrFile)
{
    QStringList names;
    for (const Cloud &cloud : builtIn()) {
        if (cloud.name.compare(nameOrFile, Qt::CaseInsensitive) == 0)
            return cloud;
        names << cloud.name;
    }
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
    Cloud cloud{object["name"_L1].toString(), {}, {}, false, false};
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

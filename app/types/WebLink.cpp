// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/types/WebLink.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

// Where Outlook on the web lives, in the clouds that are known.
constexpr std::array Domains{"outlook.office.com"_L1,   "outlook.office365.com"_L1,
                             "outlook.live.com"_L1,     "outlook.cloud.microsoft"_L1,
                             "outlook.office365.us"_L1, "outlook-dod.office365.us"_L1,
                             "webmail.apps.mil"_L1,     "partner.outlook.cn"_L1};

bool isAt(const QString &host, QStringView domain)
{
    return host == domain || (host.endsWith(domain) && host.at(host.size() - domain.size() - 1) == u'.');
}

// What is below the name of a Graph host: graph.example.org and graph.svc.example.org lie in example.org.
QString domainOfHost(const QString &host)
{
    QStringList labels = host.split(u'.');
    labels.removeFirst();
    if (labels.value(0) == "svc"_L1)
        labels.removeFirst();
    return labels.size() < 2 ? host : labels.join(u'.');
}

} // namespace

bool leadsToMailbox(const QUrl &webLink, const Cloud &cloud)
{
    const QString host = webLink.host().toLower();
    if (!webLink.isValid() || host.isEmpty() || !webLink.userInfo().isEmpty())
        return false;
    if (cloud.graph.scheme() == "http"_L1) // plain http is of loopback hosts only
        return webLink.scheme() == cloud.graph.scheme() && host == cloud.graph.host()
            && webLink.port() == cloud.graph.port();
    if (webLink.scheme() != "https"_L1 || webLink.port(443) != 443)
        return false;
    for (const QLatin1StringView domain : Domains)
        if (isAt(host, QString(domain)))
            return true;
    return isAt(host, domainOfHost(cloud.graph.host().toLower()));
}

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/ScriptedBrowser.h"

#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace Takeback::Tests {

ScriptedBrowser::ScriptedBrowser(QObject *parent) : QObject(parent)
{
    m_web.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_web.setAutoDeleteReplies(true);
}

void ScriptedBrowser::open(const QUrl &address)
{
    opened << address;
    QNetworkReply *reply = m_web.get(QNetworkRequest(address));
    connect(reply, &QNetworkReply::finished, this, [this, address, reply] {
        const QUrl location = QUrl::fromEncoded(reply->rawHeader("Location"));
        if (location.isValid() && !location.isEmpty())
            follow(location);
        else if (!isPersonAway)
            choose(address, reply->readAll());
    });
}

void ScriptedBrowser::choose(const QUrl &authorize, const QByteArray &html)
{
    const QByteArray mark = "name=\"flow\" value=\"";
    const qsizetype at = html.indexOf(mark) + mark.size();
    const QByteArray flow = html.mid(at, html.indexOf('"', at) - at);
    QUrl login = authorize;
    login.setPath(QString(u"/"_s % authorize.path().section(u'/', 1, 1) % u"/login"_s));
    login.setQuery(QString());
    QNetworkRequest request(login);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    QNetworkReply *reply =
        m_web.post(request, "flow=" + flow + "&person=" + person.toUtf8() + "&answer=" + answer);
    connect(reply, &QNetworkReply::finished, this,
            [this, reply] { follow(QUrl::fromEncoded(reply->rawHeader("Location"))); });
}

void ScriptedBrowser::follow(const QUrl &location)
{
    redirect = location;
    if (!isLed)
        return;
    QNetworkReply *reply = m_web.get(QNetworkRequest(location));
    connect(reply, &QNetworkReply::finished, this, [this, reply] { page = reply->readAll(); });
}

} // namespace Takeback::Tests

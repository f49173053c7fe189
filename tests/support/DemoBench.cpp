// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/DemoBench.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Takeback::Tests {

namespace {

constexpr char Verifier[] = "0123456789-abcdefghijklmnopqrstuvwxyz-ABCDEFGHIJKLM";
constexpr char Scope[] = "Mail.ReadWrite%20User.Read%20offline_access%20openid%20profile";
constexpr char Redirect[] = "http%3A%2F%2Flocalhost%3A4711";

QByteArray whole(QNetworkReply *reply)
{
    [[maybe_unused]] const bool isOver = QTest::qWaitFor([reply] { return reply->isFinished(); });
    reply->deleteLater();
    return reply->readAll();
}

} // namespace

DemoBench::DemoBench(const Demo::DemoOptions &options) : service(options)
{
    if (!service.start())
        qFatal("%s", qPrintable(service.errorString()));
    relay = std::make_unique<Demo::ChaosRelay>(service.port());
    client = std::make_unique<GraphClient>(&network, QUrl(relay->origin()), nullptr);
    QObject::connect(
        client.get(), &GraphClient::tokenRefused, client.get(), [this](const QByteArray &claims) {
            QMetaObject::invokeMethod(
                client.get(), [this, claims] { renewals += renew(claims) ? 1 : 0; }, Qt::QueuedConnection);
        });
}

int DemoBench::recallPosts() const
{
    const auto lines = relay->requestLines();
    return int(std::count_if(lines.begin(), lines.end(),
                             [](const QByteArray &line) { return line.startsWith("POST /beta"); }));
}

QByteArray DemoBench::post(const QString &path, const QByteArray &form)
{
    QNetworkRequest request(QUrl(QString(service.origin() % path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    QNetworkReply *reply = network.post(request, form);
    const QByteArray body = whole(reply);
    m_location = reply->rawHeader("Location");
    return body;
}

bool DemoBench::signIn()
{
    const QByteArray challenge =
        QCryptographicHash::hash(Verifier, QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QByteArray client_id = "client_id=" + Demo::DemoService::clientId().toLatin1();
    const QByteArray address = service.origin().toLatin1() + "/organizations/oauth2/v2.0/authorize?"
        + client_id + "&response_type=code&redirect_uri=" + Redirect + "&scope=" + Scope
        + "&state=s&code_challenge_method=S256&code_challenge=" + challenge;
    const QByteArray page = whole(network.get(QNetworkRequest(QUrl::fromEncoded(address))));
    const auto at = page.indexOf("name=\"flow\" value=\"") + 19;
    post(u"/organizations/login"_s,
         "flow=" + page.mid(at, page.indexOf('"', at) - at) + "&person=mira@northwind.example&answer=accept");
    const QString code =
        QUrlQuery(QUrl::fromEncoded(m_location)).queryItemValue(u"code"_s, QUrl::FullyDecoded);
    return takeTokens(post(u"/organizations/oauth2/v2.0/token"_s,
                           client_id + "&grant_type=authorization_code&code=" + QUrl::toPercentEncoding(code)
                               + "&redirect_uri=" + Redirect + "&code_verifier=" + Verifier
                               + "&scope=" + Scope));
}

bool DemoBench::renew(const QByteArray &claims)
{
    QByteArray form = "client_id=" + Demo::DemoService::clientId().toLatin1()
        + "&grant_type=refresh_token&scope=" + Scope
        + "&refresh_token=" + QUrl::toPercentEncoding(m_refreshToken);
    if (!claims.isEmpty())
        form += "&claims=" + QUrl::toPercentEncoding(QString::fromUtf8(claims));
    return takeTokens(post(u"/organizations/oauth2/v2.0/token"_s, form));
}

bool DemoBench::takeTokens(const QByteArray &json)
{
    const QJsonDocument answer = QJsonDocument::fromJson(json);
    const QString token = answer["access_token"_L1].toString();
    if (token.isEmpty()) {
        qWarning("No token: %s", json.constData());
        return false;
    }
    m_refreshToken = answer["refresh_token"_L1].toString(m_refreshToken);
    client->setToken(token);
    return true;
}

} // namespace Takeback::Tests

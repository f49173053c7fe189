// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/TokenClient.h"

#include "app/account/Endpoint.h"
#include "app/account/TokenAnswer.h"
#include "app/net/Network.h"

#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

// Whether only a person can go on.
bool needsPerson(const QString &code)
{
    return code == "invalid_grant"_L1 || code == "interaction_required"_L1 || code == "consent_required"_L1
        || code == "login_required"_L1;
}

} // namespace

bool mayPass(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NeverLeft:
    case ErrorKind::Lost:
    case ErrorKind::TimedOut:
    case ErrorKind::Throttled:
    case ErrorKind::NotUnderstood:
        return true;
    case ErrorKind::Refused:
        return error.httpStatus >= 500 || error.code == "server_error"_L1;
    default:
        return false;
    }
}

TokenClient::TokenClient(Network *network, const Cloud &cloud, const QString &tenant, const QString &clientId,
                         QObject *parent)
    : QObject(parent), m_network(network), m_endpoint(tokenEndpoint(cloud, tenant)), m_clientId(clientId)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(std::chrono::seconds(30));
    connect(&m_limit, &QTimer::timeout, this, [this] { m_reply->abort(); });
}

TokenClient::~TokenClient()
{
    cancel();
}

void TokenClient::renew(const QString &refreshToken, const QStringList &scopes, const QByteArray &claims)
{
    if (isRenewing())
        return;
    m_form.clear();
    const auto put = [this](const char *name, const QString &value) {
        m_form += (m_form.isEmpty() ? "" : "&") + QByteArray(name) + '=' + QUrl::toPercentEncoding(value);
    };
    put("client_id", m_clientId);
    put("grant_type", u"refresh_token"_s);
    put("refresh_token", refreshToken);
    put("scope", scopes.join(u' '));
    if (!claims.isEmpty())
        put("claims", QString::fromUtf8(claims));
    m_isSecondTry = false;
    send();
}

void TokenClient::cancel()
{
    m_limit.stop();
    m_form.clear();
    if (!m_reply)
        return;
    disconnect(m_reply, nullptr, this, nullptr);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

void TokenClient::send()
{
    QNetworkRequest request(m_endpoint);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setRawHeader("Accept", "application/json");
    m_reply = m_network->post(request, m_form);
    boundTokenAnswer(m_reply);
    connect(m_reply, &QNetworkReply::finished, this, &TokenClient::receive);
    m_limit.start();
}

void TokenClient::receive()
{
    const bool isLate = !m_limit.isActive();
    QNetworkReply *const reply = std::exchange(m_reply, {});
    reply->deleteLater();
    m_limit.stop();
    Result<Tokens> result = readTokenAnswer(reply, &m_claims);
    if (!result) {
        Error error = result.error();
        if (isLate && error.httpStatus == 0)
            error.kind = ErrorKind::TimedOut;
        if (error.kind == ErrorKind::Lost && !m_isSecondTry) {
            m_isSecondTry = true;
            send();
            return;
        }
        if (error.kind == ErrorKind::Refused && needsPerson(error.code))
            error.kind = ErrorKind::SignInNeeded;
        result = error;
    }
    m_form.clear();
    Q_EMIT renewed(result);
}

} // namespace Takeback

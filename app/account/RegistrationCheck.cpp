// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/RegistrationCheck.h"

#include "app/account/Endpoint.h"
#include "app/account/TokenAnswer.h"
#include "app/net/Network.h"
#include "app/net/Transport.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

// `error` comes first; the number is a hint, for Microsoft may change it.
RegistrationFinding findingOf(const Error &error)
{
    const int number = error.entraCode;
    const auto isOneOf = [number](std::initializer_list<int> numbers) {
        return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
    };
    if (error.kind != ErrorKind::Refused)
        return RegistrationFinding::Unclear;
    if (error.code == "invalid_tenant"_L1 || isOneOf({90002, 90038, 900023}))
        return RegistrationFinding::TenantUnknown;
    if (number == 50194)
        return RegistrationFinding::OneOrganisation;
    if (number == 7000218)
        return RegistrationFinding::NotPublic;
    if (error.code == "unauthorized_client"_L1 || isOneOf({700016, 70001, 700011, 7000112}))
        return RegistrationFinding::AppUnknown;
    if (error.code == "invalid_client"_L1) // of whoever has no numbers: RFC 6749, 5.2
        return number ? RegistrationFinding::NotPublic : RegistrationFinding::AppUnknown;
    if (error.code == "invalid_grant"_L1 || number == 9002313)
        return RegistrationFinding::NothingAgainst;
    return RegistrationFinding::Unclear;
}

// Where the configuration's words say that the organisation lives in another cloud of Microsoft's.
QString otherCloud(const Cloud &chosen, const QJsonObject &configuration)
{
    const QString graph = configuration["msgraph_host"_L1].toString();
    if (!chosen.isBuiltIn || graph == chosen.graph.host())
        return {};
    for (const Cloud &cloud : Cloud::builtIn()) // one login host may serve two Graphs
        if (cloud.graph.host() == graph && cloud.login != chosen.login)
            return cloud.name;
    return {};
}

} // namespace

RegistrationCheck::RegistrationCheck(Network *network, Registration registration, QObject *parent)
    : QObject(parent), m_network(network), m_registration(std::move(registration))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(std::chrono::seconds(15));
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_isLate = true;
        if (m_reply)
            m_reply->abort();
    });
}

RegistrationCheck::~RegistrationCheck()
{
    if (!m_reply)
        return;
    disconnect(m_reply, nullptr, this, nullptr);
    m_reply->abort();
    m_reply->deleteLater();
}

// OpenID Connect Discovery 1.0, section 4.
void RegistrationCheck::start()
{
    QNetworkRequest request(configurationEndpoint(m_registration.cloud, m_registration.tenant));
    request.setRawHeader("Accept", "application/json");
    watch(m_network->get(request), &RegistrationCheck::readConfiguration);
}

void RegistrationCheck::watch(QNetworkReply *reply, void (RegistrationCheck::*read)(QNetworkReply *))
{
    m_reply = reply;
    boundTokenAnswer(reply);
    connect(
        reply, &QNetworkReply::finished, this,
        [this, reply, read] {
            m_limit.stop();
            m_reply = nullptr;
            reply->deleteLater();
            (this->*read)(reply);
        },
        Qt::QueuedConnection); // never from inside start()
    m_limit.start();
}

void RegistrationCheck::readConfiguration(QNetworkReply *reply)
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != 200 || reply->error() != QNetworkReply::NoError) {
        readRefusal(reply);
        return;
    }
    const QByteArray bytes = reply->readAll();
    const QJsonObject configuration = QJsonDocument::fromJson(bytes).object();
    if (configuration["token_endpoint"_L1].toString().isEmpty()) {
        Error error{ErrorKind::NotUnderstood, status};
        if (Transport::isCaptivePortal(reply, bytes))
            error.code = u"captive-portal"_s;
        error.message = u"the answer is no OpenID configuration"_s;
        finish({RegistrationFinding::Unclear, error, {}});
    } else if (const QString cloud = otherCloud(m_registration.cloud, configuration); !cloud.isEmpty()) {
        finish({RegistrationFinding::Elsewhere, {}, cloud});
    } else {
        askForTokens();
    }
}

// RFC 6749, section 6, with a token that nobody ever got. Not to the address that the configuration names:
// what was typed goes to the chosen host.
void RegistrationCheck::askForTokens()
{
    QNetworkRequest request(tokenEndpoint(m_registration.cloud, m_registration.tenant));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setRawHeader("Accept", "application/json");
    const QByteArray form = "client_id=" + QUrl::toPercentEncoding(m_registration.clientId)
        + "&grant_type=refresh_token&refresh_token=takeback-trial&scope=offline_access%20User.Read";
    watch(m_network->post(request, form), &RegistrationCheck::readRefusal);
}

void RegistrationCheck::readRefusal(QNetworkReply *reply)
{
    const Result<Tokens> answer = readTokenAnswer(reply);
    Error error{ErrorKind::NotUnderstood, 200};
    if (answer)
        error.message = u"the server gave tokens for none"_s;
    else
        error = answer.error();
    if (m_isLate && error.httpStatus == 0)
        error.kind = ErrorKind::TimedOut;
    finish({findingOf(error), error, {}});
}

void RegistrationCheck::finish(const RegistrationVerdict &verdict)
{
    Q_EMIT finished(verdict);
}

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/Transport.h"

#include "app/net/Network.h"

#include <QSslError>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr qsizetype MaxMessage = 500;

// Errors that Qt reports before a byte of the request was written, whatever the connection.
bool isBeforeLeaving(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return true;
    default:
        return false;
    }
}

// What a person can do about it differs; the smaller number tells more. A certificate that nobody vouches for
// says nothing, so its name and dates count for nothing. One that is true but another's is another server's:
// its dates are not our business either. A revoked one is worse than an old one.
struct Verdict {
    int rank;
    QString code;
};

Verdict verdictOn(QSslError::SslError error)
{
    switch (error) {
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return {0, u"certificate-untrusted"_s};
    case QSslError::HostNameMismatch:
        return {1, u"certificate-host"_s};
    case QSslError::CertificateNotYetValid:
        return {3, u"certificate-not-yet-valid"_s};
    case QSslError::CertificateExpired:
        return {4, u"certificate-expired"_s};
    default:
        return {2, u"certificate"_s};
    }
}

// Qt names a proxy's trouble after the socket's as often as not, so that whether there is one decides.
QString codeOf(QNetworkReply::NetworkError error, bool hasProxy)
{
    if (error == QNetworkReply::ProxyAuthenticationRequiredError)
        return u"proxy-authentication"_s;
    if (error == QNetworkReply::SslHandshakeFailedError)
        return u"tls"_s;
    if (hasProxy
        || (error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError))
        return u"proxy"_s;
    switch (error) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::UnknownNetworkError: // before TLS: no way to the network, or to the host
        return u"offline"_s;
    case QNetworkReply::ConnectionRefusedError:
        return u"refused"_s;
    case QNetworkReply::RemoteHostClosedError:
        return u"tls"_s;
    default:
        return {};
    }
}

QString systemsWords(const QNetworkReply *reply)
{
    if (reply->error() == QNetworkReply::NoError)
        return {};
    if (reply->error() == QNetworkReply::ContentReSendError) // Qt's word for "I would have sent it again"
        return u"Connection closed"_s;
    return reply->errorString().simplified();
}

QString withHost(const QString &host, const QString &reason)
{
    return host.isEmpty() || reason.contains(host) ? reason : QString(host + u": " + reason);
}

} // namespace

Transport::Transport(QNetworkReply *reply) : QObject(reply)
{
    connect(reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_isConnecting = true; });
    connect(reply, &QNetworkReply::encrypted, this, [this] { m_isEncrypted = true; });
    connect(reply, &QNetworkReply::requestSent, this, [this] { m_hasBegunToLeave = true; });
    connect(reply, &QNetworkReply::sslErrors, this, &Transport::note);
}

void Transport::watch(QNetworkReply *reply)
{
    new Transport(reply);
}

void Transport::note(const QList<QSslError> &errors)
{
    int best = 9;
    for (const QSslError &error : errors) {
        const Verdict verdict = verdictOn(error.error());
        if (error.error() == QSslError::NoError || verdict.rank >= best)
            continue;
        best = verdict.rank;
        m_certificateCode = verdict.code;
        m_certificateReason = error.errorString().simplified();
    }
}

bool Transport::hasNeverLeft(const QNetworkReply *reply) const
{
    const auto error = reply->error();
    if (m_hasBegunToLeave || error == QNetworkReply::NoError)
        return false;
    if (isBeforeLeaving(error))
        return true;
    // A connection made for this request, on which TLS never came about, has carried nothing of it. Where we
    // hung up ourselves nobody knows what was about to happen.
    return reply->url().scheme() == "https"_L1 && m_isConnecting && !m_isEncrypted
        && error != QNetworkReply::OperationCanceledError;
}

Error Transport::error(const QNetworkReply *reply)
{
    Error error{ErrorKind::Lost};
    error.message = systemsWords(reply).left(MaxMessage);
    const auto *watcher = reply->findChild<Transport *>();
    if (!watcher || !watcher->hasNeverLeft(reply))
        return error;
    error.kind = ErrorKind::NeverLeft;
    const QString host = reply->url().host();
    if (!watcher->m_certificateCode.isEmpty()) {
        error.code = watcher->m_certificateCode;
        error.message = withHost(host, watcher->m_certificateReason).left(MaxMessage);
        return error;
    }
    const auto *network = qobject_cast<const Network *>(reply->manager());
    const QString proxy = network ? network->proxyOf(host) : QString();
    error.code = codeOf(reply->error(), !proxy.isEmpty());
    error.message =
        withHost(error.code.startsWith("proxy"_L1) ? proxy : host, error.message).left(MaxMessage);
    return error;
}

bool Transport::isCaptivePortal(const QNetworkReply *reply, const QByteArray &body)
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status / 100 == 3) {
        const QUrl target = reply->url().resolved(reply->header(QNetworkRequest::LocationHeader).toUrl());
        return target.host() != reply->url().host();
    }
    const QByteArray start = body.left(200);
    const bool isMarkup =
        QByteArrayView(start).sliced(start.startsWith("\xef\xbb\xbf") ? 3 : 0).trimmed().startsWith('<');
    return status == 511 || (status / 100 == 2 && isMarkup);
}

} // namespace Takeback

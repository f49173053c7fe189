// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/Network.h"

#include "app/net/Transport.h"

#include <QAuthenticator>
#include <QHash>
#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QSysInfo>

#include <cstring>

namespace Takeback {

namespace {

// A body that can be read once. Qt sends a request again only if it can rewind what it has sent.
class OnceBody : public QIODevice {
public:
    explicit OnceBody(QByteArray data) : m_data(std::move(data)) { open(ReadOnly | Unbuffered); }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_data.size() - m_position; }
    bool seek(qint64) override { return false; } // without the warning of the base
    bool atEnd() const override { return m_position >= m_data.size(); }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        const qint64 count = qMin<qint64>(most, bytesAvailable());
        if (count <= 0)
            return -1;
        std::memcpy(to, m_data.constData() + m_position, size_t(count));
        m_position += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_data;
    qint64 m_position = 0;
};

// What holds for every request, whatever it is.
QNetworkRequest guarded(QNetworkRequest request)
{
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
          QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    if (!request.hasRawHeader("User-Agent"))
        request.setRawHeader("User-Agent", Network::userAgent());
    return request;
}

} // namespace

// The system's proxies, with what the person gave for them. Qt tries that once for each connection, and asks
// by a signal then; nobody answers it, so that the request ends there.
class Network::Proxies : public QNetworkProxyFactory {
public:
    explicit Proxies(std::shared_ptr<ProxyLogin> login) : m_login(std::move(login)) { }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        QList<QNetworkProxy> proxies{QNetworkProxy(QNetworkProxy::NoProxy)};
        if (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) != 0
            && !QHostAddress(host).isLoopback())
            proxies = systemProxyForQuery(query);
        for (QNetworkProxy &proxy : proxies)
            proxy = m_login->introduced(proxy);
        m_names.insert(host, proxies.isEmpty() ? QString() : ProxyLogin::nameOf(proxies.first()));
        return proxies;
    }

    QString nameFor(const QString &host) const { return m_names.value(host); }

private:
    std::shared_ptr<ProxyLogin> m_login;
    QHash<QString, QString> m_names; // by host
};

Network::Network(QObject *parent) : Network(std::shared_ptr<ProxyLogin>(), parent) { }

Network::Network(std::shared_ptr<ProxyLogin> login, QObject *parent)
    : QNetworkAccessManager(parent), m_login(login ? std::move(login) : std::make_shared<ProxyLogin>()),
      m_proxies(new Proxies(m_login))
{
    setProxyFactory(m_proxies);
    connect(this, &QNetworkAccessManager::proxyAuthenticationRequired, this,
            [this](const QNetworkProxy &proxy) { m_login->refused(proxy); });
}

QString Network::proxyOf(const QString &host) const
{
    return m_proxies->nameFor(host);
}

QByteArray Network::userAgent()
{
    return "Takeback/" TAKEBACK_VERSION " (Qt " + QByteArray(qVersion()) + "; "
        + QSysInfo::kernelType().toLatin1() + ')';
}

QNetworkReply *Network::createRequest(Operation operation, const QNetworkRequest &asked, QIODevice *body)
{
    QNetworkRequest request = guarded(asked);
    if (operation == GetOperation || operation == HeadOperation) {
        QNetworkReply *reply = QNetworkAccessManager::createRequest(operation, request, body);
        Transport::watch(reply);
        return reply;
    }

    auto *once = new OnceBody(body ? body->readAll() : QByteArray());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setHeader(QNetworkRequest::ContentLengthHeader, once->bytesAvailable());
    if (!request.header(QNetworkRequest::ContentTypeHeader).isValid())
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    QNetworkReply *reply = QNetworkAccessManager::createRequest(operation, request, once);
    once->setParent(reply);
    Transport::watch(reply);
    return reply;
}

} // namespace Takeback

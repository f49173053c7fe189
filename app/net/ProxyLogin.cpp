// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/ProxyLogin.h"

namespace Takeback {

QString ProxyLogin::nameOf(const QNetworkProxy &proxy)
{
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::DefaultProxy)
        return {};
    return proxy.hostName() + u':' + QString::number(proxy.port());
}

void ProxyLogin::refused(const QNetworkProxy &proxy)
{
    m_asking = nameOf(proxy);
    Q_EMIT asked(m_asking);
}

void ProxyLogin::give(const QString &user, const QString &password)
{
    m_proxy = m_asking;
    m_user = user;
    m_password = password;
}

QNetworkProxy ProxyLogin::introduced(QNetworkProxy proxy) const
{
    if (!m_proxy.isEmpty() && nameOf(proxy) == m_proxy) {
        proxy.setUser(m_user);
        proxy.setPassword(m_password);
    }
    return proxy;
}

} // namespace Takeback

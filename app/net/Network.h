// SPDX-License-Identifier: GPL-3.0-or-later
// The one way out. A POST leaves once: its body cannot be rewound, so that Qt cannot send it again behind our
// back (Qt 6.4 and 6.8 do, when a connection drops before the answer). No redirect is followed, no proxy is
// used for loopback hosts, no cookie is kept, no credentials are volunteered, and a POST never goes over
// HTTP/2 (not yet shown to leave once there). TLS errors are never ignored, and a proxy that wants a sign-in
// ends the request: a person may give it one (ProxyLogin), for the next.
#pragma once

#include "app/net/ProxyLogin.h"

#include <QNetworkAccessManager>

#include <memory>

namespace Takeback {

class Network : public QNetworkAccessManager {
    Q_OBJECT

public:
    explicit Network(QObject *parent = nullptr); // nobody's login but its own
    explicit Network(std::shared_ptr<ProxyLogin> login, QObject *parent = nullptr); // null: its own

    const std::shared_ptr<ProxyLogin> &proxyLogin() const { return m_login; } // never null
    QString proxyOf(const QString &host) const; // host:port, as last asked of the system; empty: none

    // "Takeback/0.1.0 (Qt 6.4.2; …)", what every request says of itself.
    static QByteArray userAgent();

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &asked, QIODevice *body) override;

private:
    class Proxies;
    std::shared_ptr<ProxyLogin> m_login;
    Proxies *m_proxies; // the base's
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// What a person gave the proxy that asked for it (RFC 9110 section 11.7): user and password, in memory only,
// for that proxy and no other, wherever the system's settings lead later. Shared by every Network of the
// program; it asks nobody, and it is never written down.
#pragma once

#include <QNetworkProxy>
#include <QObject>

namespace Takeback {

class ProxyLogin : public QObject {
    Q_OBJECT

public:
    static QString nameOf(const QNetworkProxy &proxy); // host:port; empty where there is no proxy

    // Who refused a request for want of these last: host:port. Empty: nobody did.
    const QString &asking() const { return m_asking; }
    void refused(const QNetworkProxy &proxy);

    // To the one who asked. What was given before is forgotten.
    void give(const QString &user, const QString &password);

    // The same proxy, with user and password where they are meant for it.
    QNetworkProxy introduced(QNetworkProxy proxy) const;

Q_SIGNALS:
    void asked(const QString &proxy); // each time one refuses

private:
    QString m_asking;
    QString m_proxy; // whose they are
    QString m_user;
    QString m_password;
};

} // namespace Takeback

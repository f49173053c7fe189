// SPDX-License-Identifier: GPL-3.0-or-later
// A certificate authority that lives as long as the test, made by the openssl command in a temporary
// directory, and a certificate of its for localhost, 127.0.0.1 and ::1. Nothing outside the test is told to
// trust it.
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>

namespace Takeback::Tests {

class ThrowawayCa {
public:
    ThrowawayCa();

    bool isValid() const { return !m_authority.isNull() && !m_server.localCertificate().isNull(); }
    QString errorText() const { return m_error; }
    QSslConfiguration forServer() const { return m_server; }
    QSslConfiguration forClient() const; // trusts this authority and no other

private:
    bool run(const QStringList &arguments);

    QTemporaryDir m_dir;
    QString m_error;
    QSslCertificate m_authority;
    QSslConfiguration m_server = QSslConfiguration::defaultConfiguration();
};

} // namespace Takeback::Tests

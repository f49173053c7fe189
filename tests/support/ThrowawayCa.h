// SPDX-License-Identifier: GPL-3.0-or-later
// A certificate authority that lives as long as the test, made by the openssl command in a temporary
// directory, and a certificate of its for localhost, 127.0.0.1 and ::1; others, good and bad, on demand.
// Nothing outside the test is told to trust it.
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

    // Another server's: `names` as in subjectAltName (DNS:graph.example), good from so many days from now
    // until so many. Null where openssl did not do as told.
    QSslConfiguration signedFor(const QByteArray &names, int fromDay = -1, int untilDay = 2);
    QSslConfiguration selfSignedFor(const QByteArray &names);

private:
    bool run(const QStringList &arguments);
    bool write(const QString &name, const QByteArray &text);
    QSslConfiguration server(const QString &certificate) const; // a file's

    QTemporaryDir m_dir;
    QString m_error;
    QSslCertificate m_authority;
    QSslConfiguration m_server = QSslConfiguration::defaultConfiguration();
};

} // namespace Takeback::Tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ThrowawayCa.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace Takeback::Tests {

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

ThrowawayCa::ThrowawayCa()
{
    QFile names(m_dir.filePath(u"names"_s));
    if (names.open(QIODevice::WriteOnly))
        names.write("subjectAltName=DNS:localhost,IP:127.0.0.1,IP:::1\n");
    names.close();
    const QStringList key{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                          u"-nodes"_s};
    const bool isMade = run(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                                        u"/CN=Throwaway"_s, u"-keyout"_s, u"ca.key"_s, u"-out"_s, u"ca.pem"_s}
                            + key)
        && run(QStringList{u"req"_s, u"-subj"_s, u"/CN=localhost"_s, u"-keyout"_s, u"server.key"_s, u"-out"_s,
                           u"server.csr"_s}
               + key)
        && run({u"x509"_s, u"-req"_s, u"-days"_s, u"2"_s, u"-in"_s, u"server.csr"_s, u"-CA"_s, u"ca.pem"_s,
                u"-CAkey"_s, u"ca.key"_s, u"-CAcreateserial"_s, u"-extfile"_s, u"names"_s, u"-out"_s,
                u"server.pem"_s});
    if (!isMade)
        return;
    m_authority = QSslCertificate(contents(m_dir.filePath(u"ca.pem"_s)));
    m_server.setLocalCertificate(QSslCertificate(contents(m_dir.filePath(u"server.pem"_s))));
    m_server.setPrivateKey(QSslKey(contents(m_dir.filePath(u"server.key"_s)), QSsl::Ec));
}

QSslConfiguration ThrowawayCa::forClient() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({m_authority});
    return configuration;
}

bool ThrowawayCa::run(const QStringList &arguments)
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_dir.path());
    openssl.start(u"openssl"_s, arguments);
    if (openssl.waitForFinished() && openssl.exitCode() == 0 && openssl.error() == QProcess::UnknownError)
        return true;
    m_error = openssl.errorString() + u' ' + QString::fromUtf8(openssl.readAllStandardError());
    return false;
}

} // namespace Takeback::Tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ThrowawayCa.h"

#include <QDateTime>
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

const QStringList NewKey{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                         u"-nodes"_s};

// What "openssl ca" wants to know: it alone can set both dates.
constexpr char Office[] = R"([ca]
default_ca = throwaway
[throwaway]
certificate = ca.pem
private_key = ca.key
database = index
new_certs_dir = .
rand_serial = yes
default_md = sha256
unique_subject = no
policy = anyone
[anyone]
commonName = supplied
)";

} // namespace

ThrowawayCa::ThrowawayCa()
{
    const bool isMade = write(u"office"_s, Office) && write(u"index"_s, {})
        && run(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=Throwaway"_s,
                           u"-keyout"_s, u"ca.key"_s, u"-out"_s, u"ca.pem"_s}
               + NewKey)
        && run(QStringList{u"req"_s, u"-subj"_s, u"/CN=server"_s, u"-keyout"_s, u"server.key"_s, u"-out"_s,
                           u"server.csr"_s}
               + NewKey);
    if (!isMade)
        return;
    m_authority = QSslCertificate(contents(m_dir.filePath(u"ca.pem"_s)));
    m_server = signedFor("DNS:localhost,IP:127.0.0.1,IP:::1");
}

QSslConfiguration ThrowawayCa::signedFor(const QByteArray &names, int fromDay, int untilDay)
{
    const auto day = [](int days) {
        return QDateTime::currentDateTimeUtc().addDays(days).toString(u"yyyyMMddHHmmss'Z'"_s);
    };
    const bool isMade = write(u"names"_s, "subjectAltName=" + names + '\n')
        && run({u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, u"office"_s, u"-in"_s, u"server.csr"_s,
                u"-startdate"_s, day(fromDay), u"-enddate"_s, day(untilDay), u"-extfile"_s, u"names"_s,
                u"-out"_s, u"server.pem"_s});
    return isMade ? server(u"server.pem"_s) : QSslConfiguration();
}

QSslConfiguration ThrowawayCa::selfSignedFor(const QByteArray &names)
{
    const bool isMade = run({u"req"_s, u"-x509"_s, u"-days"_s, u"2"_s, u"-key"_s, u"server.key"_s, u"-subj"_s,
                             u"/CN=server"_s, u"-addext"_s, u"subjectAltName="_s + QString::fromLatin1(names),
                             u"-out"_s, u"own.pem"_s});
    return isMade ? server(u"own.pem"_s) : QSslConfiguration();
}

QSslConfiguration ThrowawayCa::server(const QString &certificate) const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(contents(m_dir.filePath(certificate))));
    configuration.setPrivateKey(QSslKey(contents(m_dir.filePath(u"server.key"_s)), QSsl::Ec));
    return configuration;
}

bool ThrowawayCa::write(const QString &name, const QByteArray &text)
{
    QFile file(m_dir.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
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

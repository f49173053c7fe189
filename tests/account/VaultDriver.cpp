// SPDX-License-Identifier: GPL-3.0-or-later
// A vault with a command line, for keyring.py: one errand on each line of standard input, one line for each
// answer. Secrets travel as base64.
#include "app/account/TokenVault.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

using namespace Takeback;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

class VaultDriver : public QObject {
public:
    VaultDriver() : m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        open();
        connect(&m_input, &QSocketNotifier::activated, this, &VaultDriver::listen);
    }

private:
    void open();
    void listen();
    void obey(const QStringList &words);
    void report(VaultJob *job, const QString &name);

    QSocketNotifier m_input;
    QByteArray m_heard;
    std::unique_ptr<TokenVault> m_vault;
};

void VaultDriver::open()
{
    m_vault = std::make_unique<TokenVault>(TokenVault::Kind::Keychain, u"takeback-test"_s, nullptr);
    connect(m_vault.get(), &TokenVault::answeredLate, this, [] { say(u"late"_s); });
}

void VaultDriver::listen()
{
    char buffer[4096];
    const auto count = ::read(STDIN_FILENO, buffer, sizeof buffer);
    if (count <= 0)
        return QCoreApplication::quit();
    m_heard.append(buffer, count);
    for (auto end = m_heard.indexOf('\n'); end >= 0; end = m_heard.indexOf('\n')) {
        obey(QString::fromUtf8(m_heard.left(end)).split(u' '));
        m_heard.remove(0, end + 1);
    }
}

// NAME read ENTRY | NAME write ENTRY BASE64 | NAME remove ENTRY | limit MS | reopen | ping | quit STATUS
void VaultDriver::obey(const QStringList &words)
{
    const QString verb = words.value(1);
    const QString entry = words.value(2);
    if (words.first() == "ping"_L1) {
        say(u"pong"_s);
    } else if (words.first() == "limit"_L1) {
        m_vault->setLimit(std::chrono::milliseconds(verb.toInt()));
    } else if (words.first() == "reopen"_L1) {
        open();
    } else if (words.first() == "quit"_L1) {
        QCoreApplication::exit(verb.toInt());
    } else if (verb == "read"_L1) {
        report(m_vault->read(entry, this), words.first());
    } else if (verb == "write"_L1) {
        const QByteArray secret = QByteArray::fromBase64(words.value(3).toLatin1());
        report(m_vault->write(entry, QString::fromUtf8(secret), this), words.first());
    } else if (verb == "remove"_L1) {
        report(m_vault->remove(entry, this), words.first());
    }
}

void VaultDriver::report(VaultJob *job, const QString &name)
{
    connect(job, &VaultJob::finished, this, [name](const Result<QString> &secret) {
        if (secret)
            say(QString(name % u" ok " % QString::fromLatin1(secret->toUtf8().toBase64())));
        else
            say(QString(name % u' ' % secret.error().code % u' ' % secret.error().message));
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);
    VaultDriver driver;
    return program.exec();
}

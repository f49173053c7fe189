// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/TokenVault.h"

#include "app/account/Keychain.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace Takeback {

class TokenVault::Private {
public:
    VaultJob *ask(TokenVault *vault, const Keychain::Errand &errand, QObject *parent);
    void remember(VaultJob *job, const Keychain::Errand &errand);

    Kind kind;
    QString service;
    std::chrono::milliseconds limit = std::chrono::seconds(5);
    QHash<QString, QString> memory{};
    QHash<quint64, QPointer<VaultJob>> waiting{};
    bool isSilent = false; // since its last answer it was given up on
};

VaultJob *TokenVault::Private::ask(TokenVault *vault, const Keychain::Errand &errand, QObject *parent)
{
    auto *job = new VaultJob(parent);
    if (kind == Kind::Memory) {
        remember(job, errand);
        return job;
    }
    const quint64 id = Keychain::ofProcess()->ask(errand);
    waiting.insert(id, job);
    QTimer::singleShot(limit, vault, [this, id] {
        if (!waiting.contains(id))
            return;
        isSilent = true;
        Keychain::ofProcess()->giveUp(id);
        if (VaultJob *silent = waiting.take(id))
            Q_EMIT silent->finished(Error{.kind = ErrorKind::KeychainFailed, .code = u"silent"_s});
    });
    return job;
}

void TokenVault::Private::remember(VaultJob *job, const Keychain::Errand &errand)
{
    QString secret;
    if (errand.verb == Keychain::Verb::Read)
        secret = memory.value(errand.entry);
    else if (errand.verb == Keychain::Verb::Write)
        memory.insert(errand.entry, errand.secret);
    else
        memory.remove(errand.entry);
    QMetaObject::invokeMethod(
        job, [job, secret] { Q_EMIT job->finished(secret); }, Qt::QueuedConnection);
}

TokenVault::TokenVault(Kind kind, const QString &service, QObject *parent)
    : QObject(parent), d(new Private{.kind = kind, .service = service})
{
    if (kind == Kind::Memory)
        return;
    const auto answered = [this](quint64 id, const Result<QString> &secret) {
        const QPointer<TokenVault> here(this);
        const bool isLate = std::exchange(d->isSilent, false);
        if (VaultJob *job = d->waiting.take(id))
            Q_EMIT job->finished(secret);
        if (here && isLate)
            Q_EMIT answeredLate();
    };
    connect(Keychain::ofProcess(), &Keychain::answered, this, answered);
}

TokenVault::~TokenVault()
{
    for (auto job = d->waiting.keyBegin(); job != d->waiting.keyEnd(); ++job)
        Keychain::ofProcess()->giveUp(*job);
}

TokenVault::Kind TokenVault::kind() const
{
    return d->kind;
}

VaultJob *TokenVault::read(const QString &entry, QObject *parent)
{
    return d->ask(this, {.verb = Keychain::Verb::Read, .service = d->service, .entry = entry}, parent);
}

VaultJob *TokenVault::write(const QString &entry, const QString &secret, QObject *parent)
{
    return d->ask(this,
                  {.verb = Keychain::Verb::Write, .service = d->service, .entry = entry, .secret = secret},
                  parent);
}

VaultJob *TokenVault::remove(const QString &entry, QObject *parent)
{
    return d->ask(this, {.verb = Keychain::Verb::Remove, .service = d->service, .entry = entry}, parent);
}

void TokenVault::setLimit(std::chrono::milliseconds limit)
{
    d->limit = limit;
}

} // namespace Takeback

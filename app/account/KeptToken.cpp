// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/KeptToken.h"

#include "app/account/TokenVault.h"

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

Error keychainError(const QString &code)
{
    Error error{ErrorKind::KeychainFailed};
    error.code = code;
    return error;
}

} // namespace

KeptToken::KeptToken(TokenVault *vault, QObject *parent) : QObject(parent), m_vault(vault)
{
    connect(m_vault, &TokenVault::answeredLate, this, [this] {
        if (m_trouble)
            keepAgain();
    });
}

void KeptToken::load()
{
    delete m_job;
    m_job = m_vault->read(entry(), this);
    connect(m_job, &VaultJob::finished, this, [this](const Result<QString> &secret) {
        m_job->deleteLater();
        m_job = nullptr;
        if (!secret) {
            Q_EMIT loaded(secret.error());
            return;
        }
        if (secret->isEmpty()) {
            Q_EMIT loaded(keychainError(u"missing"_s));
            return;
        }
        const auto saved = SavedSignIn::fromText(*secret);
        if (!saved || saved->key != m_saved.key) {
            Q_EMIT loaded(keychainError(u"foreign"_s));
            return;
        }
        m_saved = *saved;
        settle(true, std::nullopt);
        Q_EMIT loaded(std::nullopt);
    });
}

void KeptToken::keep(const QString &token, const QStringList &scopes)
{
    m_saved.refreshToken = token;
    m_saved.scopes = scopes;
    write(true);
}

void KeptToken::keepAgain()
{
    if (!m_saved.refreshToken.isEmpty() && !m_isKept && !m_job)
        write(false);
}

void KeptToken::keepOver()
{
    m_isKept = false;
    keepAgain();
}

void KeptToken::write(bool isAnnounced)
{
    delete m_job;
    m_job = nullptr;
    const auto end = [this, isAnnounced](bool isKept, const std::optional<Error> &trouble) {
        settle(isKept, trouble);
        if (isAnnounced)
            Q_EMIT stored();
    };
    if (m_saved.refreshToken.isEmpty()
        || !m_saved.key.isNamed()) { // nothing to keep, or nobody to keep it for
        const auto trouble =
            m_saved.refreshToken.isEmpty() ? std::nullopt : std::optional(keychainError(u"unnamed"_s));
        QMetaObject::invokeMethod(
            this, [end, trouble] { end(false, trouble); }, Qt::QueuedConnection);
        return;
    }
    m_isKept = false;
    m_job = m_vault->write(entry(), m_saved.toText(), this);
    connect(m_job, &VaultJob::finished, this, [this, end](const Result<QString> &secret) {
        m_job->deleteLater();
        m_job = nullptr;
        end(bool(secret), secret ? std::nullopt : std::optional(secret.error()));
    });
}

void KeptToken::drop()
{
    delete m_job;
    m_job = nullptr;
    m_saved.refreshToken.clear();
    settle(false, std::nullopt);
}

void KeptToken::forget()
{
    const bool isPending = m_job || (m_trouble && m_trouble->code == "silent"_L1); // it may be written yet
    delete m_job;
    m_job = nullptr;
    if (m_isKept || isPending)
        Q_EMIT unwanted(entry());
    m_saved = {};
    settle(false, std::nullopt);
}

void KeptToken::settle(bool isKept, const std::optional<Error> &trouble)
{
    m_isKept = isKept;
    m_trouble = trouble;
    Q_EMIT keepingChanged();
}

} // namespace Takeback

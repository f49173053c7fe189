// SPDX-License-Identifier: GPL-3.0-or-later
// The refresh token of one account: held in memory, kept in the vault, the newest always. Once a newer one is
// held the old one is never handed out again. Deletes nothing in the vault itself.
#pragma once

#include "app/account/SavedSignIn.h"
#include "app/types/Error.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace Takeback {

class TokenVault;
class VaultJob;

class KeptToken : public QObject {
    Q_OBJECT

public:
    KeptToken(TokenVault *vault, QObject *parent);

    void setKey(const AccountKey &key) { m_saved.key = key; }
    const QString &token() const { return m_saved.refreshToken; } // empty: none is held
    const QStringList &scopes() const { return m_saved.scopes; } // that it was given for
    bool isKept() const { return m_isKept; } // what is held is in the vault as well
    // Why what is held is in memory only; none where nothing is held, or where all is well.
    const std::optional<Error> &trouble() const { return m_trouble; }

    void load(); // loaded() follows
    void keep(const QString &token, const QStringList &scopes); // stored() follows, whatever the vault says
    void keepAgain(); // after trouble; keepingChanged() follows
    void keepOver(); // whatever was stored since; keepingChanged() follows
    void drop(); // from memory only: it is refused
    void forget(); // from memory; unwanted() follows at once, where the vault holds it or may yet

Q_SIGNALS:
    // Kinds: KeychainFailed (also with code missing: no entry, or a locked keyring that says so).
    void loaded(const std::optional<Takeback::Error> &error);
    void stored();
    void keepingChanged(); // isKept() or trouble()
    void unwanted(const QString &entry); // to be removed from the vault by somebody who lasts long enough

private:
    void write(bool isAnnounced);
    void settle(bool isKept, const std::optional<Error> &trouble);
    QString entry() const { return m_saved.key.digest(); }

    TokenVault *m_vault;
    SavedSignIn m_saved;
    QPointer<VaultJob> m_job;
    bool m_isKept = false;
    std::optional<Error> m_trouble;
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// Who signed in before, as the settings remember it: names, the mailboxes opened last, and whether the
// keychain was given a token. Never a token.
#pragma once

#include "app/account/AccountKey.h"

class QSettings;

namespace Takeback {

struct KnownAccount {
    AccountKey key;
    QString userName; // the address that people know themselves by
    QString name;
    bool isSaved =
        false; // the keychain was given its token: where it has none, it is locked rather than empty
    QStringList mailboxes; // other people's, the last one first; at most KnownAccounts::MaxMailboxes

    QString id() const { return key.digest(); }
};

class KnownAccounts {
public:
    static constexpr int MaxMailboxes = 8;

    // Reads what is there. `settings` outlives this.
    explicit KnownAccounts(QSettings *settings);

    // The one used last first; of this login host and client id only.
    QList<KnownAccount> at(const QString &login, const QString &clientId) const;
    const KnownAccount *find(const QString &id) const; // null: not known
    void put(const KnownAccount &account); // now the one used last
    void forget(const QString &id);

private:
    void store() const;

    QSettings *m_settings;
    QList<KnownAccount> m_all;
};

} // namespace Takeback

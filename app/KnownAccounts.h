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
    QStringList mailboxes; // other people's, the last one first; all that ever were opened

    QString id() const { return key.digest(); }
};

class KnownAccounts {
public:
    // Reads what is there. `settings` outlives this.
    explicit KnownAccounts(QSettings *settings);

    // The one used last first; at these hosts and of this client id only.
    QList<KnownAccount> at(const Cloud &cloud, const QString &clientId) const;
    const QList<KnownAccount> &all() const { return m_all; }
    const KnownAccount *find(const QString &id) const; // null: not known
    void put(const KnownAccount &account); // now the one used last
    void update(const KnownAccount &account); // where it is
    void forget(const QString &id);

    // Keychain entries that were not wanted any more and may still be there.
    const QStringList &owed() const { return m_owed; }
    void owe(const QString &entry);
    void settle(const QString &entry);

private:
    void store() const;

    QSettings *m_settings;
    QList<KnownAccount> m_all;
    QStringList m_owed;
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// Where refresh tokens outlast the program: the system's keychain (QtKeychain), or memory only. Works on a
// thread of its own, since a session bus without a keyring was seen to hold its caller for 25 s. Never falls
// back to a file; never deletes what it could not read; never asks a person anything itself (the keyring
// may).
#pragma once

#include "app/types/Result.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace Takeback {

// One errand, already under way. Who asked deletes it; deleting it early means that nobody listens any more,
// and the keychain may still do it. The jobs of a vault that has gone never finish.
class VaultJob : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    // Once, from the event loop, within the vault's limit. Of read(): the secret, empty where there is none
    // (a locked keyring says so too). Errors: KeychainFailed with code absent, locked, silent or refused.
    void finished(const Takeback::Result<QString> &secret);
};

class TokenVault : public QObject {
    Q_OBJECT

public:
    enum class Kind { Keychain, Memory };

    // `service`: the name under which the keychain files everything of this vault.
    TokenVault(Kind kind, const QString &service, QObject *parent);
    ~TokenVault() override;

    Kind kind() const;
    VaultJob *read(const QString &entry, QObject *parent);
    VaultJob *write(const QString &entry, const QString &secret, QObject *parent); // replaces, atomically
    VaultJob *remove(const QString &entry, QObject *parent); // one that is not there counts as removed
    // A write or remove that finished as silent is still done when the keychain comes round, unless a newer
    // one of the same entry was asked for: the last wish stands. At the program's end writes have half a
    // second.
    void setLimit(std::chrono::milliseconds limit); // for one errand; 5 s unless set

Q_SIGNALS:
    // A keychain that was given up on (silent) has answered after all: what failed may be tried again.
    void answeredLate();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// Which sessions there are: the accounts of one app registration, for each the mailboxes that were opened,
// and which of them is shown. Accounts stay signed in, and sessions at work, while another one is shown.
// Remembers who signed in before; the tokens are the keychain's. Asks nobody anything.
#pragma once

#include "app/Session.h"
#include "app/types/CallbackPages.h"
#include "app/types/Registration.h"

class QSettings;

namespace Takeback {

class RegistrationTrial;
class TokenVault;

struct AccountsSetup {
    Registration registration;
    QString mailbox; // to begin with; empty: the person's own
    QString dataDir;
    CallbackPages pages;
    QString keychainService; // empty: tokens stay in memory
    TokenVault *vault = nullptr; // instead of that keychain; outlives the accounts
};

class Accounts : public QObject {
    Q_OBJECT

public:
    static constexpr int MaxMailboxes = 8; // of an entry

    struct Entry {
        QString id;
        QString name;
        QString userName;
        QStringList mailboxes; // of others, opened before
        bool isCurrent = false;
        bool isSignedIn = false; // or the keychain was given its token, and nobody looked yet
    };

    // `settings` outlives this.
    Accounts(AccountsSetup setup, QSettings *settings, QObject *parent);
    ~Accounts() override;

    Session *current() const; // never null
    QList<Entry> entries() const; // the one used last first
    const Registration &registration() const;
    bool isKeychainUsed() const;
    bool isRecallSending() const; // of any session
    Unfinished unfinished() const; // the worst of all sessions
    bool isCurrentUnknown() const; // nobody signed in there yet

    void add(); // opens the browser, which asks who it is to be
    void open(const QString &id, const QString &mailbox = {}); // `id`: of an entry
    void openMailbox(const QString &mailbox); // of the current account; its own by any of its names
    void openStranger(); // who signed in instead becomes an account beside it
    // Of the current account. `isForgetting`: also what is kept of it on this computer, its journals too.
    void signOut(bool isForgetting);
    void signOutEverywhere(); // of every registration
    // Sessions of the former one end; their accounts are remembered. Nothing happens while a recall is sent.
    void setRegistration(const Registration &registration);
    // To the proxy that asked: in memory only. What stood for want of it is tried again, but for recalls.
    void giveProxyLogin(const QString &user, const QString &password);
    void lendProxyLogin(RegistrationTrial *trial) const;
    // Whether Sent Items are kept in caches on this computer, remembered in the settings. False: they go.
    bool keepsMessages() const;
    void setKeepsMessages(bool keepsMessages);
    void forgetMessages(); // of all caches, those of accounts that are signed out too; journals stay
    qint64 cachedBytes() const; // on disk

Q_SIGNALS:
    void proxyLoginWanted(const QString &proxy); // host:port; what was refused has never left
    // The former session is deleted when control returns to the event loop: let go of it.
    void currentChanged(Takeback::Session *session);
    void changed(); // entries()
    // A sign-out that could not take everything with it: KeychainFailed (tried again later), or DiskFull with
    // the file's name as message.
    void leftBehind(const Takeback::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of Accounts. Included by its own sources only.
#pragma once

#include "app/Accounts.h"
#include "app/KnownAccounts.h"
#include "app/account/Account.h"
#include "app/account/TokenVault.h"
#include "app/net/Network.h"

#include <QSet>

#include <vector>

namespace Takeback {

// Deleted by the event loop: whoever calls may stand in one of their signals.
struct EndLater {
    void operator()(QObject *object) const { object->deleteLater(); }
};

struct Member {
    std::unique_ptr<Account, EndLater> account;
    std::vector<std::unique_ptr<Session, EndLater>> sessions; // one for each mailbox; they end first
};

class Accounts::Private {
public:
    enum class End { SignOut, Forget };
    Private(Accounts *accounts, AccountsSetup setup, QSettings *settings);
    ~Private();

    void start(); // the account used last, or nobody
    Member *join(const KnownAccount &known);
    Member *blank(); // the one that nobody signed in to yet
    Member *memberOf(const AccountKey &key) const; // null: none
    Member *currentMember() const;
    Session *sessionOf(Member *member, const QString &mailbox);
    void show(Session *session);
    void end(Member *member, End how);
    void bury(Member *member);
    void removeEntry(const QString &entry); // from the vault; what fails is tried again at the next start
    bool keepsMessages() const;
    void deleteLocalData(const QStringList &files);
    static bool isSignedIn(const Member &member, const KnownAccount &known); // or soon, by itself
    Member *anybody() const; // who is somebody, signed in or to be asked again; null: none
    QString mailboxName(const Member *member, const QString &wanted) const; // empty for one's own

    Accounts *const q;
    AccountsSetup setup;
    QSettings *const settings;
    KnownAccounts known;
    const std::shared_ptr<ProxyLogin> proxyLogin = std::make_shared<ProxyLogin>();
    Network network{proxyLogin};
    std::unique_ptr<TokenVault> ownVault;
    TokenVault *vault;
    std::vector<std::unique_ptr<Member>> members;
    Session *current = nullptr;

private:
    QSet<QString> removing; // entries whose removal is under way
    Member *make(const Identity &who);
    void identify(Account *account, const Tokens &tokens);
    void noteKeeping(Account *account);
    void noteMailbox(Session *session, Account *account);
    void leadHome(Session *session); // what it was asked for is the person's own mailbox
    std::unique_ptr<Member> take(Member *member);
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Accounts.h"

#include "app/AccountsPrivate.h"
#include "app/RegistrationTrial.h"

using namespace Qt::StringLiterals;

namespace Takeback {

Accounts::Accounts(AccountsSetup setup, QSettings *settings, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(setup), settings))
{
    d->start();
}

Accounts::~Accounts() = default;

Session *Accounts::current() const
{
    return d->current;
}

QList<Accounts::Entry> Accounts::entries() const
{
    QList<Entry> entries;
    for (const KnownAccount &known :
         d->known.at(d->setup.registration.cloud, d->setup.registration.clientId)) {
        const Member *member = d->memberOf(known.key);
        entries << Entry{known.id(),
                         known.name,
                         known.userName,
                         known.mailboxes.mid(0, MaxMailboxes),
                         member && member == d->currentMember(),
                         member ? d->isSignedIn(*member, known) : known.isSaved};
    }
    return entries;
}

const Registration &Accounts::registration() const
{
    return d->setup.registration;
}

bool Accounts::isKeychainUsed() const
{
    return d->vault != d->ownVault.get() || d->vault->kind() == TokenVault::Kind::Keychain;
}

bool Accounts::isRecallSending() const
{
    for (const auto &member : d->members)
        for (const auto &session : member->sessions)
            if (session->isRecallSending())
                return true;
    return false;
}

Unfinished Accounts::unfinished() const
{
    Unfinished worst = Unfinished::Nothing;
    for (const auto &member : d->members)
        for (const auto &session : member->sessions)
            worst = std::max(worst, session->unfinished());
    return worst;
}

bool Accounts::isCurrentUnknown() const
{
    return !d->currentMember()->account->key().isNamed();
}

void Accounts::add()
{
    Member *blank = d->blank();
    blank->account->setChoosing(true);
    d->show(d->sessionOf(blank, {}));
    current()->signIn();
}

void Accounts::open(const QString &id, const QString &mailbox)
{
    const KnownAccount *known = d->known.find(id);
    if (!known)
        return;
    Member *member = d->memberOf(known->key);
    if (!member)
        member = d->join(*known);
    else if (known->isSaved)
        member->account->restore(); // where it is signed out: the keyring may be open by now
    d->show(d->sessionOf(member, mailbox));
    d->known.put(KnownAccount(*known));
    Q_EMIT changed();
}

void Accounts::openMailbox(const QString &mailbox)
{
    Member *member = d->currentMember();
    d->show(d->sessionOf(member, d->mailboxName(member, mailbox)));
    if (current()->isPermissionMissing())
        current()->signIn();
}

void Accounts::openStranger()
{
    const Tokens tokens = d->currentMember()->account->takeStranger();
    if (tokens.accessToken.isEmpty())
        return;
    Member *blank = d->blank();
    d->show(d->sessionOf(blank, {}));
    blank->account->adopt(tokens);
}

void Accounts::signOut(bool isForgetting)
{
    d->end(d->currentMember(), isForgetting ? Private::End::Forget : Private::End::SignOut);
    Q_EMIT changed();
}

void Accounts::signOutEverywhere()
{
    while (Member *member = d->anybody())
        d->end(member, Private::End::SignOut);
    const QList<KnownAccount> all = d->known.all();
    for (KnownAccount account : all) { // also those that are not awake, and of other registrations
        if (!account.isSaved)
            continue;
        d->removeEntry(account.id());
        account.isSaved = false;
        d->known.update(account);
    }
    Q_EMIT changed();
}

void Accounts::setRegistration(const Registration &registration)
{
    if (registration == d->setup.registration || isRecallSending())
        return;
    const auto former = std::move(d->members);
    d->members.clear();
    d->setup.registration = registration;
    d->setup.mailbox.clear();
    d->start();
    for (const auto &member : former)
        d->bury(member.get());
    Q_EMIT changed();
}

void Accounts::giveProxyLogin(const QString &user, const QString &password)
{
    d->proxyLogin->give(user, password);
    for (const auto &member : d->members)
        for (const auto &session : member->sessions)
            session->retry();
}

void Accounts::lendProxyLogin(RegistrationTrial *trial) const
{
    trial->setProxyLogin(d->proxyLogin);
}

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AccountsPrivate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Takeback {

Accounts::Private::Private(Accounts *accounts, AccountsSetup wanted, QSettings *file)
    : q(accounts), setup(std::move(wanted)), settings(file), known(file), vault(setup.vault)
{
    QObject::connect(proxyLogin.get(), &ProxyLogin::asked, q, &Accounts::proxyLoginWanted,
                     Qt::QueuedConnection);
    if (vault)
        return;
    const auto kind = setup.keychainService.isEmpty() ? TokenVault::Kind::Memory : TokenVault::Kind::Keychain;
    ownVault = std::make_unique<TokenVault>(kind, setup.keychainService, nullptr);
    vault = ownVault.get();
}

// At once, in the order of what leans on what: there may be no event loop any more.
Accounts::Private::~Private()
{
    for (const auto &member : members) {
        for (auto &session : member->sessions)
            delete session.release();
        delete member->account.release();
    }
}

void Accounts::Private::start()
{
    const auto before = known.at(setup.registration.cloud, setup.registration.clientId);
    const auto saved =
        std::find_if(before.begin(), before.end(), [](const KnownAccount &one) { return one.isSaved; });
    Member *member = before.isEmpty() ? blank() : join(saved == before.end() ? before.first() : *saved);
    show(sessionOf(member, mailboxName(member, setup.mailbox)));
    const QStringList owed = known.owed();
    for (const QString &entry : owed)
        removeEntry(entry);
}

QString Accounts::Private::mailboxName(const Member *member, const QString &wanted) const
{
    const QString name = wanted.trimmed();
    const Identity &own = member->account->identity();
    const bool isOwn = name.compare(own.userName, Qt::CaseInsensitive) == 0
        || name.compare(own.objectId, Qt::CaseInsensitive) == 0;
    return isOwn ? QString() : name;
}

Member *Accounts::Private::make(const Identity &who)
{
    const Registration &registration = setup.registration;
    SignInRequest request;
    request.cloud = registration.cloud;
    request.tenant = registration.tenant;
    request.clientId = registration.clientId;
    request.scopes = {u"openid"_s, u"profile"_s, u"offline_access"_s, u"User.Read"_s, u"Mail.ReadWrite"_s};
    request.proxyLogin = proxyLogin;
    auto member = std::make_unique<Member>();
    auto *account = new Account(&network, request, setup.pages, vault, who, nullptr);
    member->account.reset(account);
    QObject::connect(account, &Account::identified, q,
                     [this, account](const Tokens &tokens) { identify(account, tokens); });
    QObject::connect(account, &Account::keepingChanged, q, [this, account] { noteKeeping(account); });
    QObject::connect(account, &Account::tokenChanged, q, &Accounts::changed);
    QObject::connect(account, &Account::unwanted, q, [this](const QString &entry) {
        const KnownAccount *saved = known.find(entry);
        if (!saved || !saved->isSaved) // one that is saved goes by a sign-out only
            removeEntry(entry);
    });
    members.push_back(std::move(member));
    return members.back().get();
}

Member *Accounts::Private::join(const KnownAccount &account)
{
    Identity who;
    who.tenantId = account.key.realm;
    who.objectId = account.key.person;
    who.userName = account.userName;
    who.displayName = account.name;
    Member *member = make(who);
    if (account.isSaved)
        QMetaObject::invokeMethod( // after its session is there
            member->account.get(), [one = member->account.get()] { one->restore(); }, Qt::QueuedConnection);
    return member;
}

Member *Accounts::Private::blank()
{
    for (const auto &member : members)
        if (!member->account->key().isNamed() && member->account->accessToken().isEmpty())
            return member.get();
    return make({});
}

Member *Accounts::Private::memberOf(const AccountKey &key) const
{
    for (const auto &member : members)
        if (member->account->key() == key)
            return member.get();
    return nullptr;
}

bool Accounts::Private::isSignedIn(const Member &member, const KnownAccount &known)
{
    const Account &account = *member.account;
    return !account.accessToken().isEmpty() || account.state() == Account::State::Renewing
        || (known.isSaved && !account.isPersonNeeded());
}

Member *Accounts::Private::currentMember() const
{
    for (const auto &member : members)
        for (const auto &session : member->sessions)
            if (session.get() == current)
                return member.get();
    return nullptr;
}

Session *Accounts::Private::sessionOf(Member *member, const QString &mailbox)
{
    for (const auto &session : member->sessions)
        if (session->mailbox().compare(mailbox, Qt::CaseInsensitive) == 0)
            return session.get();
    const KnownAccount *before = known.find(member->account->key().digest());
    auto *session = new Session(
        {member->account.get(), mailbox, setup.dataDir, keepsMessages(), before && before->isSaved, settings},
        nullptr);
    member->sessions.emplace_back(session);
    Account *account = member->account.get();
    QObject::connect(session, &Session::firstPageIn, q,
                     [this, session, account] { noteMailbox(session, account); });
    QObject::connect(
        session, &Session::ownMailboxMeant, q, [this, session] { leadHome(session); }, Qt::QueuedConnection);
    return session;
}

void Accounts::Private::show(Session *session)
{
    if (std::exchange(current, session) != session)
        Q_EMIT q->currentChanged(session);
}

// Somebody signed in for the first time here: a new account, or one that is there already.
void Accounts::Private::identify(Account *account, const Tokens &tokens)
{
    if (!account->key().isNamed())
        return; // signed out since
    Member *twin = nullptr; // whose account this is
    Member *first = nullptr; // who was there before
    for (const auto &member : members) {
        if (member->account.get() == account)
            twin = member.get();
        else if (member->account->key() == account->key())
            first = member.get();
    }
    if (twin && first) {
        // One that is signed in may have been granted more than was asked for here.
        first->account->state() == Account::State::SignedIn ? first->account->keepOver()
                                                            : first->account->adopt(tokens);
        const bool wasShown = currentMember() == twin;
        const QString mailbox = current->mailbox();
        const auto gone = take(twin);
        if (wasShown)
            show(sessionOf(first, mailboxName(first, mailbox)));
        return;
    }
    const KnownAccount *before = known.find(account->key().digest());
    known.put({account->key(), tokens.identity.userName, tokens.identity.displayName,
               before && before->isSaved, before ? before->mailboxes : QStringList()});
    Q_EMIT q->changed();
}

void Accounts::Private::noteKeeping(Account *account)
{
    const KnownAccount *entry = known.find(account->key().digest());
    if (!entry || !account->kept().isKept() || !q->isKeychainUsed())
        return;
    known.settle(entry->id()); // it is wanted again
    if (entry->isSaved)
        return;
    KnownAccount saved = *entry;
    saved.isSaved = true;
    known.update(saved);
}

void Accounts::Private::noteMailbox(Session *session, Account *account)
{
    const KnownAccount *entry = known.find(account->key().digest());
    if (!entry || session->mailbox().isEmpty())
        return;
    KnownAccount changed = *entry;
    changed.mailboxes.removeIf(
        [session](const QString &one) { return one.compare(session->mailbox(), Qt::CaseInsensitive) == 0; });
    changed.mailboxes.prepend(session->mailbox());
    known.update(changed);
    Q_EMIT q->changed();
}

void Accounts::Private::leadHome(Session *session)
{
    for (const auto &member : members) {
        const auto place = std::find_if(member->sessions.begin(), member->sessions.end(),
                                        [session](const auto &one) { return one.get() == session; });
        if (place == member->sessions.end())
            continue;
        const bool wasShown = current == session;
        const auto gone = std::move(*place); // deleted after whoever shows it has let go
        member->sessions.erase(place);
        Session *own = sessionOf(member.get(), {});
        if (wasShown)
            show(own);
        return;
    }
}

std::unique_ptr<Member> Accounts::Private::take(Member *member)
{
    const auto place = std::find_if(members.begin(), members.end(),
                                    [member](const auto &one) { return one.get() == member; });
    auto taken = std::move(*place);
    members.erase(place);
    return taken;
}

} // namespace Takeback

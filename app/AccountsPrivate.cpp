// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AccountsPrivate.h"

#include "app/LocalData.h"

using namespace Qt::StringLiterals;

namespace Takeback {

Accounts::Private::Private(Accounts *accounts, AccountsSetup wanted, QSettings *settings)
    : q(accounts), setup(std::move(wanted)), known(settings), vault(setup.vault)
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
    const auto before = known.at(setup.registration.cloud.login.toString(), setup.registration.clientId);
    const auto saved =
        std::find_if(before.begin(), before.end(), [](const KnownAccount &one) { return one.isSaved; });
    Member *member = before.isEmpty() ? blank() : join(saved == before.end() ? before.first() : *saved);
    show(sessionOf(member, setup.mailbox));
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
    members.push_back(std::move(member));
    return members.back().get();
}

Member *Accounts::Private::join(const KnownAccount &account, Joining joining)
{
    Identity who;
    who.tenantId = account.key.realm;
    who.objectId = account.key.person;
    who.userName = account.userName;
    who.displayName = account.name;
    Member *member = make(who);
    if (account.isSaved && joining == Joining::Restoring)
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
    auto *session = new Session({member->account.get(), mailbox, setup.dataDir}, nullptr);
    member->sessions.emplace_back(session);
    QObject::connect(session, &Session::stageChanged, q,
                     [this, session, account = member->account.get()](Session::Stage stage) {
                         if (stage == Session::Stage::Open)
                             noteMailbox(session, account);
                     });
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
    Member *twin = nullptr; // none: another registration came since
    for (const auto &member : members)
        if (member->account.get() == account)
            twin = member.get();
    for (const auto &other : members) {
        if (!twin || other.get() == twin || other->account->key() != account->key())
            continue;
        other->account->adopt(tokens);
        const bool wasShown = currentMember() == twin;
        const auto gone = take(twin);
        if (wasShown)
            show(sessionOf(other.get(), {}));
        return;
    }
    const KnownAccount *before = known.find(account->key().digest());
    remember({account->key(), tokens.identity.userName, tokens.identity.displayName,
              before && before->isSaved, before ? before->mailboxes : QStringList()});
}

void Accounts::Private::noteKeeping(Account *account)
{
    const KnownAccount *entry = known.find(account->key().digest());
    if (!entry || entry->isSaved || !account->kept().isKept() || !q->isKeychainUsed())
        return;
    KnownAccount saved = *entry;
    saved.isSaved = true;
    remember(saved);
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
    changed.mailboxes = changed.mailboxes.mid(0, KnownAccounts::MaxMailboxes);
    remember(changed);
}

void Accounts::Private::remember(KnownAccount account)
{
    known.put(account);
    Q_EMIT q->changed();
}

std::unique_ptr<Member> Accounts::Private::take(Member *member)
{
    const auto place = std::find_if(members.begin(), members.end(),
                                    [member](const auto &one) { return one.get() == member; });
    auto taken = std::move(*place);
    members.erase(place);
    return taken;
}

void Accounts::Private::end(Member *member, End how)
{
    const AccountKey key = member->account->key();
    const bool wasShown = currentMember() == member;
    const auto gone = take(member);
    gone->account->signOut();
    const KnownAccount *entry = known.find(key.digest());
    QStringList mailboxes{QString()};
    if (entry) {
        mailboxes += entry->mailboxes;
        KnownAccount out = *entry;
        out.isSaved = false;
        how == End::Forget ? known.forget(key.digest()) : known.put(out);
    }
    if (wasShown) {
        Member *next = members.empty() ? blank() : members.front().get();
        if (!next->account->key().isNamed())
            next->account->setChoosing(true);
        show(next->sessions.empty() ? sessionOf(next, {}) : next->sessions.front().get());
    }
    bury(gone.get());
    if (how == End::Forget)
        QMetaObject::invokeMethod(
            q,
            [this, key, mailboxes] { // when its journals are shut
                for (const QString &mailbox : mailboxes)
                    forgetLocalData(setup.dataDir, key.text(), mailbox);
            },
            Qt::QueuedConnection);
}

// After whoever is told of the change has let go of the sessions.
void Accounts::Private::bury(Member *member)
{
    member->sessions.clear();
    member->account.reset();
}

} // namespace Takeback

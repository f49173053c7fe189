// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SessionPrivate.h"

#include "app/LocalData.h"

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

const QString SharedScope = u"Mail.ReadWrite.Shared"_s; // asked for only when it is needed
constexpr int MostServerHits = 100;

} // namespace

Session::Private::Private(Session *session, SessionSetup wanted)
    : q(session), setup(std::move(wanted)), account(*setup.account), network(account.request().proxyLogin)
{
    buildGraph();
    tieAccount();
}

Session::Private::~Private()
{
    delete opening;
}

void Session::Private::begin()
{
    if (!account.accessToken().isEmpty() && mayOpen()) { // signed in before, for another mailbox
        QMetaObject::invokeMethod(
            q, [this] { takeToken(account.accessToken()); }, Qt::QueuedConnection);
        return;
    }
    openFromCache(); // at once: the window is built with the list in it
    QMetaObject::invokeMethod( // the account may be at work for another
        q, [this] { followAccount(); }, Qt::QueuedConnection);
}

QStringList Session::Private::extraScopes() const
{
    return setup.mailbox.isEmpty() ? QStringList() : QStringList{SharedScope};
}

bool Session::Private::mayOpen() const
{
    return setup.mailbox.isEmpty() || account.isGranted(SharedScope);
}

void Session::Private::setStage(Stage next)
{
    if (std::exchange(stage, next) != next)
        Q_EMIT q->stageChanged(next);
}

void Session::Private::buildGraph()
{
    graph = std::make_unique<GraphClient>(&network, cloud().graph, nullptr);
    QObject::connect(graph.get(), &GraphClient::tokenRefused, &account,
                     [this](const QByteArray &claims) { account.renew(claims); });
    QObject::connect(graph.get(), &GraphClient::gateChanged, q, &Session::serverWaitChanged);
}

void Session::Private::tieAccount()
{
    QObject::connect(&account, &Account::browserWanted, q, &Session::browserWanted);
    QObject::connect(&account, &Account::pasteRefused, q, &Session::pasteRefused);
    QObject::connect(&account, &Account::renewalDelayed, q, &Session::renewalDelayed);
    QObject::connect(&account, &Account::signInNeeded, q, &Session::signInNeeded);
    QObject::connect(&account, &Account::tokenChanged, q, [this](const QString &token) { takeToken(token); });
    QObject::connect(&account, &Account::codeReceived, q, [this] {
        if (stage == Stage::InBrowser)
            setStage(Stage::Redeeming);
        Q_EMIT q->signingInChanged();
    });
    QObject::connect(&account, &Account::signInFailed, q, [this](const Error &error) {
        isStoppedByProxy = error.code == "proxy-authentication"_L1;
        if (isStoppedByProxy && isRetryWanted) {
            q->retry();
            return;
        }
        if (error.kind != ErrorKind::Canceled)
            Q_EMIT q->signInFailed(error);
    });
    QObject::connect(&account, &Account::restoreFailed, q, &Session::restoreFailed);
    QObject::connect(&account, &Account::keepingChanged, q, &Session::keepingChanged);
    QObject::connect(&account, &Account::stateChanged, q, [this] { followAccount(); });
}

void Session::Private::followAccount()
{
    isAccountAsked = true;
    const Account::State state = account.state();
    const bool isUnderWay =
        stage == Stage::Restoring || stage == Stage::InBrowser || stage == Stage::Redeeming;
    if (state == Account::State::Renewing && stage == Stage::SignedOut && account.accessToken().isEmpty())
        setStage(Stage::Restoring);
    // An open mailbox stays when its sign-in ends by itself: what waits keeps waiting for the same person.
    else if (!rooms && !opening
             && (state == Account::State::SignedOut || (state == Account::State::SignedIn && isUnderWay)))
        close();
    Q_EMIT q->signingInChanged();
}

void Session::Private::takeToken(const QString &token)
{
    isAccountAsked = true;
    const QString accessToken = mayOpen() ? token : QString(); // without the right it is of no use here
    // Somebody whom the server does not name signed in: what is planned for the first mailbox must not be
    // sent with this token.
    const bool isUnnamed = !account.key().isNamed() && account.signIns() != openSignIn;
    if (!accessToken.isEmpty() && (rooms || opening) && (isUnnamed || accountKey() != openKey))
        close();
    graph->setToken(accessToken);
    if (accessToken.isEmpty())
        return;
    Q_EMIT q->signedIn();
    if (!meCall && !isCanceled && (!rooms || isMeFromCache))
        lookUpMe();
    if (rooms && std::exchange(isFromCache, false))
        rooms->sync.start();
}

void Session::Private::fetchBody(const QString &messageId)
{
    delete rooms->bodyCall;
    GraphCall *call = graph->call(MailApi::body(setup.mailbox, messageId), graph.get());
    rooms->bodyCall = call;
    QObject::connect(call, &GraphCall::finished, q, [this, call, messageId](const GraphReply &reply) {
        call->deleteLater();
        Q_EMIT q->bodyArrived(messageId, MailApi::readBody(reply));
    });
    call->start();
}

void Session::Private::searchServer(const QString &words)
{
    delete rooms->searchCall;
    if (words.isEmpty())
        return;
    GraphCall *call = graph->call(MailApi::search(setup.mailbox, words, MostServerHits), graph.get());
    rooms->searchCall = call;
    QObject::connect(call, &GraphCall::finished, q, [this, call](const GraphReply &reply) {
        call->deleteLater();
        auto page = MailApi::readMessages(reply);
        if (!page) {
            Q_EMIT q->serverSearched(page.error());
            return;
        }
        QStringList ids;
        for (const MessageRecord &record : page->records)
            ids << QString::fromUtf8(record.id.data(), qsizetype(record.id.size()));
        rooms->store.apply(std::make_shared<const MessagePage>(page.take()), rooms->store.syncState());
        Q_EMIT q->serverSearched(ids);
    });
    call->start();
}

void Session::Private::lookUp(const Recall &recall)
{
    const QString wanted = recall.internetMessageId;
    GraphCall *call = graph->call(MailApi::find(setup.mailbox, wanted), graph.get());
    QObject::connect(call, &GraphCall::finished, q, [this, call, wanted](const GraphReply &reply) {
        call->deleteLater();
        auto page = MailApi::readMessages(reply);
        if (!page) {
            Q_EMIT q->lookedUp(page.error());
            return;
        }
        const QByteArray exact = wanted.toUtf8(); // a server may take the filter lightly
        for (const MessageRecord &record : page->records) {
            if (record.internetMessageId != std::string_view(exact.constData(), size_t(exact.size())))
                continue;
            const QString id = QString::fromUtf8(record.id.data(), qsizetype(record.id.size()));
            rooms->store.apply(std::make_shared<const MessagePage>(page.take()), rooms->store.syncState());
            rooms->sync.start(); // the row with the old id goes
            rooms->store.whenWritten(&rooms->store, [this, id] { Q_EMIT q->lookedUp(id); });
            return;
        }
        Q_EMIT q->lookedUp(Error{ErrorKind::Refused, 404, u"ErrorItemNotFound"_s, {}, {}, {}, {}});
    });
    call->start();
}

QStringList Session::Private::ownDomains() const
{
    QStringList domains;
    for (const QString &address : {me.mail, me.userPrincipalName, setup.mailbox}) {
        const QString domain = domainOf(address);
        if (!domain.isEmpty() && !domains.contains(domain))
            domains << domain;
    }
    return domains;
}

QString Session::Private::accountKey() const
{
    const AccountKey key = account.key();
    return key.isNamed() ? key.text() : QStringList{key.login, key.clientId, me.id}.join(u'\n');
}

bool Session::Private::isOwnByAnotherName() const
{
    if (!setup.mailbox.isEmpty())
        for (const QString &own : {me.mail, me.userPrincipalName, me.id})
            if (setup.mailbox.compare(own, Qt::CaseInsensitive) == 0)
                return true;
    return false;
}

QString Session::Private::journalFile() const
{
    return journalPath(setup.dataDir, accountKey(), setup.mailbox);
}

QString Session::Private::cacheFile() const
{
    return cachePath(setup.dataDir, accountKey(), setup.mailbox);
}

} // namespace Takeback

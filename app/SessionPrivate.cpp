// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SessionPrivate.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

SignInRequest signInRequest(const SessionSetup &setup)
{
    SignInRequest request;
    request.cloud = setup.cloud;
    request.tenant = setup.tenant;
    request.clientId = setup.clientId;
    request.scopes = {u"openid"_s, u"profile"_s, u"offline_access"_s, u"User.Read"_s, u"Mail.ReadWrite"_s};
    if (!setup.mailbox.isEmpty()) // more only when it is needed
        request.scopes << u"Mail.ReadWrite.Shared"_s;
    return request;
}

} // namespace

Session::Private::Private(Session *session, SessionSetup wanted)
    : q(session), setup(std::move(wanted)), account(&network, signInRequest(setup), setup.pages, nullptr)
{
    buildGraph();
    tieAccount();
}

void Session::Private::setStage(Stage next)
{
    if (std::exchange(stage, next) != next)
        Q_EMIT q->stageChanged(next);
}

void Session::Private::buildGraph()
{
    graph = std::make_unique<GraphClient>(&network, setup.cloud.graph, nullptr);
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
        if (error.kind != ErrorKind::Canceled)
            Q_EMIT q->signInFailed(error);
    });
    QObject::connect(&account, &Account::stateChanged, q, [this] {
        // An open mailbox stays when its sign-in ends by itself: what waits keeps waiting for the same
        // person.
        if (account.state() == Account::State::SignedOut && !rooms)
            close();
        Q_EMIT q->signingInChanged();
    });
}

void Session::Private::takeToken(const QString &accessToken)
{
    // Somebody else signed in, or somebody whom the server does not name: what is planned for the first
    // mailbox must not be sent with this token.
    const bool isNamed = !account.identity().objectId.isEmpty() || !account.identity().subject.isEmpty();
    const bool isUnnamed = isAsked && !isNamed;
    if (!accessToken.isEmpty() && rooms && (isUnnamed || accountKey() != openKey))
        close();
    graph->setToken(accessToken);
    if (accessToken.isEmpty())
        return;
    isAsked = false;
    Q_EMIT q->signedIn();
    if (!rooms && !meCall)
        lookUpMe();
}

void Session::Private::lookUpMe()
{
    setStage(Stage::Opening);
    meCall = graph->call(MailApi::me(), graph.get());
    QObject::connect(meCall, &GraphCall::finished, q, [this](const GraphReply &reply) {
        meCall->deleteLater();
        meCall = nullptr;
        const auto answer = MailApi::readMe(reply);
        if (!answer) {
            Q_EMIT q->openFailed(answer.error());
            return;
        }
        me = *answer;
        open();
    });
    meCall->start();
}

void Session::Private::open()
{
    auto journal = std::make_unique<RecallJournal>();
    if (const auto error = journal->open(journalPath())) {
        Q_EMIT q->openFailed(*error);
        return;
    }
    rooms = std::make_unique<MailboxRooms>(graph.get(), setup.mailbox, std::move(journal));
    openKey = accountKey();
    QObject::connect(&rooms->run, &RecallRun::pausedChanged, q, &Session::pausedChanged);
    QObject::connect(&rooms->sync, &SentSync::progressed, q, &Session::walkProgressed);
    QObject::connect(&rooms->sync, &SentSync::firstPageIn, q, &Session::firstPageIn);
    QObject::connect(&rooms->sync, &SentSync::finished, q, [this](const std::optional<Error> &error) {
        if (!error)
            upToDateAt = QDateTime::currentDateTime();
        Q_EMIT q->walkFinished(error);
    });
    QObject::connect(rooms->journal.get(), &RecallJournal::writeFailed, q,
                     [this](const QString &, RecallState state, const Error &error) {
                         Q_EMIT q->journalFailed(
                             error, state != RecallState::Planned && state != RecallState::Sending);
                     });
    setStage(Stage::Open);
    rooms->sync.start();
}

void Session::Private::close()
{
    const bool wasOpen = stage != Stage::SignedOut;
    if (wasOpen)
        setStage(Stage::SignedOut); // views let go of the models before these are gone
    rooms.reset();
    buildGraph(); // with it goes every call that waited
    me = {};
    upToDateAt = {};
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

void Session::Private::lookUp(const Recall &recall)
{
    const QString wanted = recall.internetMessageId;
    GraphCall *call = graph->call(MailApi::find(setup.mailbox, wanted), graph.get());
    QObject::connect(call, &GraphCall::finished, q, [this, call, wanted](const GraphReply &reply) {
        call->deleteLater();
        const auto page = MailApi::readPage(reply);
        if (!page) {
            Q_EMIT q->lookedUp(page.error());
            return;
        }
        for (const Message &message : page->messages) { // a server may take the filter lightly
            if (message.internetMessageId != wanted)
                continue;
            rooms->store.apply({message});
            rooms->sync.start(); // the row with the old id goes
            Q_EMIT q->lookedUp(message.id);
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
    const Identity &who = account.identity();
    QStringList parts{setup.cloud.login.toString(), setup.clientId};
    if (!who.objectId.isEmpty())
        parts << who.tenantId << who.objectId;
    else if (!who.subject.isEmpty())
        parts << who.issuer << who.subject;
    else
        parts << me.id;
    return parts.join(u'\n');
}

QString Session::Private::journalPath() const
{
    // One's own mailbox is one mailbox, by whichever name it was opened.
    QString mailbox = setup.mailbox.toLower();
    for (const QString &own : {me.mail, me.userPrincipalName, me.id})
        if (mailbox == own.toLower())
            mailbox.clear();
    const QByteArray key = QString(accountKey() % u'\n' % mailbox).toUtf8();
    const QByteArray digest = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(32);
    return setup.dataDir % u"/journal/" % QString::fromLatin1(digest) % u".jsonl";
}

} // namespace Takeback

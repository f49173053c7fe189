// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Session.h"

#include "app/SessionPrivate.h"
#include "app/account/Endpoint.h"
#include "app/account/EntraError.h"

using namespace Qt::StringLiterals;

namespace Takeback {

Session::Session(SessionSetup setup, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(setup)))
{
    d->begin();
}

Session::~Session() = default;

Session::Stage Session::stage() const
{
    return d->stage;
}
bool Session::isSigningIn() const
{
    return d->account.attempt() != nullptr;
}
bool Session::isSignInLost() const
{
    const bool isOut = d->account.state() == Account::State::SignedOut;
    return d->rooms && d->isAccountAsked && (isOut || isPermissionMissing());
}
const Cloud &Session::cloud() const
{
    return d->cloud();
}
const QString &Session::mailbox() const
{
    return d->setup.mailbox;
}
QString Session::journalFile() const
{
    return d->rooms ? d->journalFile() : QString();
}
QString Session::cacheFile() const
{
    return d->rooms ? d->cacheFile() : QString();
}
bool Session::hasClientId() const
{
    return !d->account.request().clientId.isEmpty();
}
QString Session::userName() const
{
    return d->account.identity().userName;
}
QString Session::strangerName() const
{
    return d->account.stranger().userName;
}
std::optional<Error> Session::keepingTrouble() const
{
    return d->account.kept().trouble();
}
bool Session::isSignInKept() const
{
    return d->account.kept().isKept();
}
void Session::keepAgain()
{
    d->account.keepAgain();
}
bool Session::isPermissionMissing() const
{
    return !d->account.accessToken().isEmpty() && !d->mayOpen();
}
QString Session::ownerName() const
{
    return d->me.displayName;
}

QString Session::ownerAddress() const
{
    if (!d->setup.mailbox.isEmpty())
        return d->setup.mailbox;
    return d->me.mail.isEmpty() ? d->me.userPrincipalName : d->me.mail;
}

void Session::restore()
{
    d->account.restore();
}

void Session::signIn()
{
    d->isCanceled = false;
    d->isRetryWanted = false;
    if (!d->rooms && !d->account.accessToken().isEmpty() && d->mayOpen()) {
        d->takeToken(d->account.accessToken()); // it was only this mailbox that was left
        return;
    }
    d->account.signIn(d->extraScopes());
    if (!d->rooms)
        d->setStage(Stage::InBrowser);
    Q_EMIT signingInChanged();
}

void Session::cancelSignIn()
{
    d->account.cancelSignIn();
    if (d->stage != Stage::Opening)
        return;
    d->isCanceled = true; // the account stays signed in, and renews itself
    d->close();
}

void Session::takeAddress(const QString &pasted)
{
    if (SignIn *attempt = d->account.attempt())
        attempt->takeAddress(pasted);
}

void Session::openAgain()
{
    if (d->stage == Stage::Opening && !d->meCall)
        d->lookUpMe();
}

void Session::retry()
{
    d->account.hurry();
    openAgain();
    refresh();
    d->isRetryWanted = isSigningIn(); // it may have been stopped already
    if (std::exchange(d->isStoppedByProxy, false))
        signIn(); // its code never left, but the attempt is over; the browser knows the person still
}

QUrl Session::signInAddress() const
{
    const SignIn *attempt = d->account.attempt();
    return attempt ? attempt->address() : QUrl();
}

std::optional<AdminApproval> Session::adminApproval(const Error &error) const
{
    if (!needsAdministrator(error))
        return std::nullopt;
    const SignInRequest &asked = d->account.request();
    const QStringList scopes = asked.scopes + d->extraScopes();
    const QUrl link = adminConsentEndpoint(asked.cloud, asked.tenant, asked.clientId, scopes);
    return AdminApproval{link, asked.clientId, scopes};
}

std::chrono::milliseconds Session::signInTimeLeft() const
{
    const SignIn *attempt = d->account.attempt();
    return attempt ? attempt->timeLeft() : std::chrono::milliseconds(0);
}

QAbstractItemModel *Session::sentModel() const
{
    return d->rooms ? &d->rooms->sentModel : nullptr;
}
QAbstractItemModel *Session::recallsModel() const
{
    return d->rooms ? &d->rooms->recallsModel : nullptr;
}

void Session::refresh()
{
    if (d->rooms && d->isFromCache)
        d->account.hurry(); // the rest follows the token
    else if (d->rooms)
        d->rooms->sync.start();
}

bool Session::isWalking() const
{
    return d->rooms && d->rooms->sync.isWalking();
}
QDateTime Session::upToDateAt() const
{
    return d->upToDateAt;
}

std::optional<Message> Session::message(const QString &messageId) const
{
    const auto row = d->rooms ? d->rooms->store.rowOf(messageId) : -1;
    return row < 0 ? std::nullopt : std::optional(d->rooms->store.message(d->rooms->store.at(row)));
}

std::optional<Recall> Session::lastRecallOf(const QString &messageId) const
{
    const auto known = message(messageId);
    const Recall *recall = known ? d->rooms->journal->lastOf(*known) : nullptr;
    return recall ? std::optional(*recall) : std::nullopt;
}

std::optional<Message> Session::messageOf(const QString &recallId) const
{
    const Recall *recall = d->rooms ? d->rooms->journal->find(recallId) : nullptr;
    if (!recall)
        return std::nullopt;
    if (const auto known = message(recall->messageId))
        return known;
    const SentStore &store = d->rooms->store; // its id may have changed: the internet message id does not
    const auto row = store.rowOfInternetMessageId(recall->internetMessageId);
    return row < 0 ? std::nullopt : std::optional(store.message(store.at(row)));
}

void Session::lookUp(const QString &recallId)
{
    if (const Recall *recall = d->rooms ? d->rooms->journal->find(recallId) : nullptr)
        d->lookUp(*recall);
}

void Session::fetchBody(const QString &messageId)
{
    if (d->rooms)
        d->fetchBody(messageId);
}

void Session::searchServer(const QString &words)
{
    if (d->rooms)
        d->searchServer(words);
}

int Session::damagedJournalLines() const
{
    return d->rooms ? d->rooms->journal->damagedLines() : 0;
}
std::chrono::milliseconds Session::serverWait() const
{
    return d->graph->waitLeft();
}

} // namespace Takeback

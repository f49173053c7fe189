// SPDX-License-Identifier: GPL-3.0-or-later
// How a mailbox opens, from its cache or from the server, and what is kept of it.
#include "app/SessionPrivate.h"

#include <QFileInfo>

namespace Takeback {

std::optional<Error> Session::cacheTrouble() const
{
    const auto trouble = d->rooms ? d->rooms->store.trouble() : std::nullopt;
    return trouble ? trouble : d->cacheTrouble;
}

void Session::setKeepsMessages(bool keepsMessages)
{
    d->setup.keepsMessages = keepsMessages;
    if (d->rooms && !keepsMessages)
        d->rooms->store.leaveDisk();
}

void Session::forgetMessages()
{
    if (!d->rooms)
        return;
    d->rooms->sync.stop();
    d->rooms->store.forget();
    d->rooms->sync.start();
}

void Session::Private::lookUpMe()
{
    if (!rooms)
        setStage(Stage::Opening);
    meCall = graph->call(MailApi::me(), graph.get());
    QObject::connect(meCall, &GraphCall::finished, q, [this](const GraphReply &reply) {
        meCall->deleteLater();
        meCall = nullptr;
        const auto answer = MailApi::readMe(reply);
        if (!answer) {
            if (!rooms) // else what the cache says of them will do
                Q_EMIT q->openFailed(answer.error());
            return;
        }
        me = *answer;
        isMeFromCache = false;
        if (rooms)
            rememberMe();
        else if (isOwnByAnotherName())
            Q_EMIT q->ownMailboxMeant();
        else
            open();
    });
    meCall->start();
}

void Session::Private::open()
{
    openJournal([this](Result<std::unique_ptr<RecallJournal>> journal) {
        if (!journal) {
            Q_EMIT q->openFailed(journal.error());
            return;
        }
        buildRooms(journal.take());
        rememberMe();
        setStage(Stage::Open);
        rooms->sync.start();
    });
}

void Session::Private::openJournal(JournalOpened then)
{
    journalWanted = std::move(then);
    if (opening)
        return;
    openKey = accountKey();
    openSignIn = account.signIns();
    const QString path = journalFile();
    if (QFileInfo(path).size() <= JournalOpening::Short) {
        auto journal = std::make_unique<RecallJournal>();
        const auto error = journal->open(path);
        std::exchange(journalWanted,
                      {})(error ? Result<std::unique_ptr<RecallJournal>>(*error) : std::move(journal));
        return;
    }
    opening = new JournalOpening(path, nullptr);
    QObject::connect(opening, &JournalOpening::finished, q, [this] {
        JournalOpening *done = std::exchange(opening, nullptr);
        done->deleteLater();
        std::exchange(journalWanted, {})(done->take());
    });
    opening->start();
}

// The list is there before the keychain and the server are asked. Whatever is missing for it, the usual way
// leads there too, and says what is wrong.
void Session::Private::openFromCache()
{
    if (rooms || !setup.isSaved || !setup.keepsMessages || !account.key().isNamed()
        || !QFile::exists(cacheFile()))
        return;
    openJournal([this](Result<std::unique_ptr<RecallJournal>> journal) {
        if (!journal) {
            giveUpCache();
            return;
        }
        buildRooms(journal.take());
        const SentOwner &owner = rooms->store.owner();
        if (owner.id.isEmpty() && owner.userPrincipalName.isEmpty()) {
            cacheTrouble = rooms->store.trouble();
            rooms.reset();
            giveUpCache();
            return;
        }
        me = {owner.id, owner.displayName, owner.mail, owner.userPrincipalName};
        rooms->sentModel.setOwnDomains(ownDomains());
        isMeFromCache = isFromCache = true;
        setStage(Stage::Open);
        if (graph->gate() != GraphClient::Gate::NoToken && std::exchange(isFromCache, false))
            rooms->sync.start(); // the token was quicker than the journal
    });
}

void Session::Private::giveUpCache()
{
    if (isAccountAsked) // while the journal was read
        followAccount();
}

void Session::Private::rememberMe()
{
    rooms->store.setOwner({me.id, me.displayName, me.mail, me.userPrincipalName});
    rooms->sentModel.setOwnDomains(ownDomains());
}

void Session::Private::buildRooms(std::unique_ptr<RecallJournal> journal)
{
    rooms = std::make_unique<MailboxRooms>(graph.get(), setup.mailbox, std::move(journal));
    rooms->store.open(setup.keepsMessages ? cacheFile() : QString());
    upToDateAt = rooms->store.syncState().syncedAt.toLocalTime();
    tieOutcomes();
    QObject::connect(&rooms->store, &SentStore::troubled, q, &Session::cacheTroubled);
    tieReach();
    QObject::connect(&rooms->run, &RecallRun::standingChanged, q,
                     [this] { Q_EMIT q->pausedChanged(rooms->run.isPaused()); });
    QObject::connect(&rooms->tally, &RunTally::changed, q, &Session::runChanged);
    QObject::connect(&rooms->tally, &RunTally::ended, q, &Session::runEnded);
    QObject::connect(&rooms->sync, &SentSync::progressed, q, &Session::walkProgressed);
    QObject::connect(&rooms->sync, &SentSync::firstPageIn, q, &Session::firstPageIn);
    QObject::connect(&rooms->sync, &SentSync::finished, q, [this](const std::optional<Error> &error) {
        if (!error)
            upToDateAt = QDateTime::currentDateTime();
        Q_EMIT q->walkFinished(error);
    });
    tieJournal();
}

// Where a step is on disk already, what could not be written is only what was added to it.
void Session::Private::tieJournal()
{
    const RecallJournal *journal = rooms->journal.get();
    for (const Recall &recall : journal->recalls())
        rooms->onDisk.insert(recall.id, recall.state);
    QObject::connect(journal, &RecallJournal::written, q, [this](const QString &id, RecallState state) {
        if (rooms->onDisk.contains(id) && rooms->onDisk.value(id) == state)
            rooms->notes.remove(id);
        rooms->onDisk.insert(id, state);
    });
    QObject::connect(journal, &RecallJournal::writeFailed, q,
                     [this](const QString &id, RecallState state, const Error &error) {
                         const bool isKnown = rooms->onDisk.contains(id) && rooms->onDisk.value(id) == state;
                         const bool hasLeft =
                             state != RecallState::Planned && state != RecallState::Sending && !isKnown;
                         if (isKnown && rooms->notes.remove(id))
                             Q_EMIT q->noteFailed(error);
                         else
                             Q_EMIT q->journalFailed(error, hasLeft);
                     });
}

void Session::Private::close()
{
    const bool wasOpen = stage != Stage::SignedOut;
    if (wasOpen)
        setStage(Stage::SignedOut); // views let go of the models before these are gone
    rooms.reset();
    delete std::exchange(opening, nullptr);
    journalWanted = {};
    buildGraph(); // with it goes every call that waited
    me = {};
    isMeFromCache = isFromCache = false;
    upToDateAt = {};
}

} // namespace Takeback

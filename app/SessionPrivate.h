// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of Session: which rooms there are and how they are tied. Included by Session's own sources only.
#pragma once

#include "app/Session.h"
#include "app/account/Account.h"
#include "app/graph/GraphClient.h"
#include "app/graph/MailApi.h"
#include "app/mailbox/Correction.h"
#include "app/mailbox/DryRun.h"
#include "app/mailbox/ExposureSearch.h"
#include "app/mailbox/OutcomeWatch.h"
#include "app/mailbox/Reach.h"
#include "app/mailbox/RecallRun.h"
#include "app/mailbox/Replacement.h"
#include "app/mailbox/RunTally.h"
#include "app/mailbox/SentSync.h"
#include "app/models/RecallsModel.h"
#include "app/models/SentModel.h"
#include "app/net/Network.h"
#include "app/store/JournalExport.h"
#include "app/store/JournalOpening.h"
#include "app/store/RecallJournal.h"
#include "app/store/SentStore.h"

#include <QPointer>

#include <functional>

namespace Takeback {

// The rooms of an open mailbox. Built when its journal is open, gone at sign-out.
struct MailboxRooms {
    MailboxRooms(GraphClient *graph, const QString &mailbox, std::unique_ptr<RecallJournal> opened)
        : journal(std::move(opened)), sync(graph, &store, mailbox, nullptr),
          run(graph, journal.get(), mailbox, nullptr), tally(journal.get(), &run, nullptr),
          outcomes(graph, journal.get(), mailbox, nullptr), reach(graph, mailbox, nullptr),
          sentModel(&store, journal.get(), nullptr), recallsModel(journal.get(), nullptr)
    {
    }

    std::unique_ptr<RecallJournal> journal;
    SentStore store;
    SentSync sync;
    RecallRun run;
    RunTally tally;
    OutcomeWatch outcomes;
    Reach reach;
    QStringList reachWish; // ids of messages
    QHash<QString, RecallState> onDisk; // of each recall, as the journal told
    QSet<QString> notes; // recalls whose note is to be written
    SentModel sentModel;
    RecallsModel recallsModel;
    QPointer<GraphCall> bodyCall;
    QPointer<GraphCall> searchCall;
    QPointer<GraphCall> reportCall;
    QPointer<DryRun> dryRun;
    QPointer<JournalExport> journalExport;
    QPointer<Replacement> replacement;
    QPointer<Correction> correction;
    QPointer<ExposureSearch> exposureSearch;
};

class Session::Private {
public:
    Private(Session *session, SessionSetup setup);

    ~Private();

    void begin(); // when the session is whole
    void setStage(Stage next);
    void buildGraph();
    void tieAccount();
    void followAccount();
    void takeToken(const QString &token);
    void lookUpMe();
    void open();
    void rememberMe(); // in the cache, and where it matters who is inside
    using JournalOpened = std::function<void(Result<std::unique_ptr<RecallJournal>>)>;
    void openJournal(JournalOpened then); // at once where it is short; instead of who waits for it already
    void openFromCache(); // before anybody was asked, where all of it is here
    void giveUpCache();
    void buildRooms(std::unique_ptr<RecallJournal> journal);
    void tieOutcomes();
    void tieJournal();
    void close();
    void lookUp(const Recall &recall);
    void fetchBody(const QString &messageId);
    void searchServer(const QString &words);
    void tieReach();
    void plan(DryRun::Wish wish);
    QStringList ownDomains() const;
    const Cloud &cloud() const { return account.request().cloud; }
    bool mayOpen() const; // the account was granted what this mailbox takes
    QString accountKey() const; // login host, client id and person; never shown
    QStringList extraScopes() const; // beside the account's usual ones
    bool isOwnByAnotherName() const;
    QString journalFile() const;
    QString cacheFile() const;

    Session *const q;
    SessionSetup setup;
    Stage stage = Stage::SignedOut;
    Account &account;
    Network network;
    std::unique_ptr<GraphClient> graph;
    bool isAccountAsked = false; // until then a saved sign-in may still be restored
    bool isStoppedByProxy = false; // the last attempt to sign in
    bool isRetryWanted = false; // if the attempt under way is stopped so
    bool isCanceled = false; // by a person, while it opened
    JournalOpening *opening = nullptr; // while a long journal is read
    JournalOpened journalWanted; // what is to be done with it
    int openSignIn = 0; // the account's sign-in that the rooms were built for
    QPointer<GraphCall> meCall;
    MailApi::Me me;
    QString openKey; // the accountKey() that the rooms were built for
    QDateTime upToDateAt;
    std::optional<Error> cacheTrouble; // that a first look at the cache ran into
    bool isFromCache = false; // and no token was here since
    bool isMeFromCache = false;
    std::unique_ptr<MailboxRooms> rooms; // last: gone before what it points to
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// One mailbox, whole: builds the rooms and ties them, token to gate, gate to renewal, answers to the journal.
// The face for ui: verbs in, facts and models out. Opens no browser and holds no text: both come from ui.
// Several sessions may share one account. Main thread only; nothing here blocks.
#pragma once

#include "app/types/AskedRecalls.h"
#include "app/types/Cloud.h"
#include "app/types/Draft.h"
#include "app/types/DryRunResult.h"
#include "app/types/ExportWish.h"
#include "app/types/Exposure.h"
#include "app/types/Message.h"
#include "app/types/Reachability.h"
#include "app/types/Recall.h"
#include "app/types/ReportDetail.h"
#include "app/types/Result.h"
#include "app/types/RunProgress.h"
#include "app/types/Unfinished.h"
#include "app/types/Unreached.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

class QAbstractItemModel;
class QSettings;

namespace Takeback {

class Account;

struct SessionSetup {
    Account *account; // outlives the session, and may serve others
    QString mailbox; // empty: the person's own, else an address or a user id
    QString dataDir; // for the journal and the cache
    bool keepsMessages = false; // in a cache on this computer; else in memory
    bool isSaved = false; // the keychain was given its sign-in: the cache opens before it answers
    QSettings *settings = nullptr; // of the profile, outlives the session; null: defaults
};

// What an administrator is asked to approve, and where.
struct AdminApproval {
    QUrl link;
    QString clientId;
    QStringList scopes;
};

class Session : public QObject {
    Q_OBJECT

public:
    enum class Stage {
        SignedOut,
        Restoring, // a saved sign-in is tried, without the person
        InBrowser, // an attempt waits for the person
        Redeeming, // the browser is done, tokens are fetched
        Opening, // signed in; the mailbox and its journal are looked up
        Open, // models are there
    };
    Q_ENUM(Stage)

    Session(SessionSetup setup, QObject *parent);
    ~Session() override;

    Stage stage() const;
    bool isSigningIn() const; // an attempt is under way, also beside an open mailbox
    bool isSignInLost() const; // the mailbox is open, and only a person can go on
    // Signed in, but the account was not asked for other people's mailboxes yet: signIn() asks.
    bool isPermissionMissing() const;
    const Cloud &cloud() const;
    const QString &mailbox() const; // as asked for; empty: the person's own
    QString journalFile() const; // empty before Stage::Open
    QString cacheFile() const; // empty before Stage::Open
    bool hasClientId() const;
    QString userName() const; // of the account, as the sign-in service names it; empty: not known yet
    QString strangerName() const; // who signed in instead, after signInFailed(SomebodyElse)
    // Why the sign-in is in memory only; none where it is kept, or where there is none.
    std::optional<Error> keepingTrouble() const;
    bool isSignInKept() const;
    void keepAgain();
    QString ownerName() const;
    QString ownerAddress() const;

    void restore(); // tries the saved sign-in once more
    void signIn();
    void cancelSignIn();
    void takeAddress(const QString &pasted);
    void openAgain(); // after openFailed()
    void
    retry(); // the way is free again: opens, renews, signs in and reads what could not be; sends no recall
    QUrl signInAddress() const;
    std::optional<AdminApproval> adminApproval(const Error &error) const; // where that would mend it
    std::chrono::milliseconds signInTimeLeft() const;

    // Null before Stage::Open.
    QAbstractItemModel *sentModel() const;
    QAbstractItemModel *recallsModel() const;

    void refresh();
    bool isWalking() const;
    QDateTime upToDateAt() const; // local wall clock of the last whole walk
    std::optional<Error> cacheTrouble() const; // why messages are in memory only, though they were to be kept
    void
    setKeepsMessages(bool keepsMessages); // false: its cache goes at once; true: from the next opening on
    void forgetMessages(); // those of the cache; what the server still has is read anew
    std::optional<Message> message(const QString &messageId) const;
    std::optional<Recall> lastRecallOf(const QString &messageId) const;
    // The message a recall was for, if it still is in Sent Items.
    std::optional<Message> messageOf(const QString &recallId) const;
    // A refused id may have changed: asks the server for the message of that recall. lookedUp() follows.
    void lookUp(const QString &recallId);
    Reachability reach(const QString &messageId) const; // what is known now, the rest by domains
    // Asks the service who the recipients of these are; reachChanged() and at last reachAsked() follow. A new
    // wish replaces the one before it. `isWaitedFor`: by a person, else in the background.
    void askReach(const QStringList &messageIds, bool isWaitedFor = false);
    bool isReachKnown(const QString &messageId) const; // there is nothing left to ask for
    int ageLimit() const; // days after which an organisation usually lets nothing be recalled
    void setAgeLimit(int days);
    void fetchBody(const QString &messageId); // a new wish replaces the one before it
    // Asks the server, which looks into bodies too; serverSearched() follows. A new wish replaces the one
    // before it, an empty one ends it. What is found is in the model as soon as it is kept.
    void searchServer(const QString &words);

    // What a recall of many would do, as far as is known: of rows of sentModel(), first to last, as they are
    // now, or of messages. Nothing is sent. A later wish replaces an earlier one. planned() follows.
    void planRecalls(const QList<std::pair<int, int>> &rows, const QDateTime &tooOldBefore);
    void planRecalls(const QStringList &messageIds, const QDateTime &tooOldBefore);
    void stopPlanning();

    // The recall's id; empty where the message is not known, and where an earlier recall may have happened
    // and `isAgain` does not say that a person was asked about that.
    QString recall(const QString &messageId, bool isAgain = false);
    // A frozen list, planned on disk before the first one is sent. `again`: those of them that may be
    // recalled a second time, by a person's word.
    AskedRecalls recallAll(const QStringList &messageIds, const QStringList &again = {});
    void cancelRecall(const QString &recallId); // this and the next: what has not left
    void cancelRecalls(const QString &runId);
    void pauseRecalls(); // of this mailbox, what has not left
    void resumeRecalls(const QString &besides = {}); // all that stand, but that run
    void resumeRun(const QString &runId); // what stands of that run only
    QStringList runs() const; // newest first
    RunProgress runProgress(const QString &runId) const;
    void setNote(const QString &recallId, const QString &note);
    bool areRecallsPaused() const;
    int pausedRecalls(const QString &besides = {}) const; // how many stand, that run not counted
    void setRecallPatience(std::chrono::milliseconds patience); // see RecallRun; of the open mailbox
    Unfinished unfinished() const;
    bool isRecallSending() const; // one has left, or is about to, and has no answer yet
    int damagedJournalLines() const;
    int firstDamagedJournalLine() const; // from 1; 0: there is none

    // Whether the Inbox is followed for recall reports; nullopt: nobody was asked yet. Kept in the settings.
    std::optional<bool> followsReports() const;
    void setFollowsReports(bool follows);
    void applyRecallSettings(); // after somebody else changed them
    void setReportPace(std::chrono::milliseconds first); // see OutcomeWatch; of the open mailbox
    void lookForReport(const QString &recallId); // once, now; reportLookedFor() follows
    void fetchReport(const QString &recallId); // reportArrived() follows; a new wish replaces the one before
    bool mayOpen(const QUrl &webLink) const; // it leads to the mailbox in a browser, and nowhere else
    void exportRecalls(const ExportWish &wish); // exported() follows; a new wish replaces the one before it
    // A draft like that message; replaced() follows. One at a time: false where another one is being made.
    bool replace(const QString &messageId);
    void cancelReplacement();
    Unreached unreached(const QStringList &messageIds) const; // by recalls of these, as far as is known now
    // A draft as Bcc to those whom recalls of these messages do not reach; corrected() follows.
    void writeCorrection(const QStringList &messageIds, const QString &subject, const QString &text);
    void askExposure(const QString &messageId); // exposureArrived() follows; a new wish replaces the old

    std::chrono::milliseconds serverWait() const; // how long the server asked to wait, 0: it did not

Q_SIGNALS:
    void stageChanged(Takeback::Session::Stage stage);
    void signingInChanged();
    void browserWanted(const QUrl &address);
    void pasteRefused();
    void signedIn(); // a token is here, the first or a newer one
    void signInFailed(const Takeback::Error &error); // Canceled is not told
    void restoreFailed(const Takeback::Error &error); // the keychain's trouble; nothing was forgotten
    void keepingChanged();
    void signInNeeded(const Takeback::Error &error); // what waits keeps waiting
    void renewalDelayed(const Takeback::Error &error, std::chrono::milliseconds retryIn);
    void ownMailboxMeant(); // what was asked for is the person's own mailbox; this session opens nothing
    void openFailed(const Takeback::Error &error); // the stage stays Opening; openAgain() tries it again
    void walkProgressed(int messages);
    void firstPageIn();
    void walkFinished(const std::optional<Takeback::Error> &error);
    void reachChanged(const QStringList &messageIds);
    void reachAsked(const std::optional<Takeback::Error> &error); // the last askReach() is over
    void ageLimitChanged();
    void lookedUp(const Takeback::Result<QString> &messageId);
    void bodyArrived(const QString &messageId, const Takeback::Result<QString> &text);
    void serverSearched(const Takeback::Result<QStringList> &messageIds);
    void planProgressed(int counted, int of);
    void planned(const Takeback::DryRunResult &result);
    // A step could not be written. `isAfterSending`: it was the outcome of what has left already.
    void journalFailed(const Takeback::Error &error, bool isAfterSending);
    void noteFailed(const Takeback::Error &error); // a note is not on disk; of the recall all is
    void cacheTroubled(const Takeback::Error &error);
    void outcomeArrived(const QString &recallId); // a report was believed; it is in the journal
    void reportLookedFor(const QString &recallId, const Takeback::Result<bool> &isFound);
    void reportArrived(const QString &recallId, const Takeback::Result<Takeback::ReportDetail> &report);
    void replacementProgressed(qint64 bytes, qint64 total);
    void replaced(const Takeback::Result<Takeback::Draft> &draft);
    void corrected(const Takeback::Unreached &whom, const Takeback::Result<QList<Takeback::Draft>> &drafts);
    void exposureArrived(const QString &messageId, const Takeback::Result<Takeback::Exposure> &exposure);
    void exported(const Takeback::ExportWish &wish, const Takeback::Result<int> &recalls);
    void pausedChanged(bool areRecallsPaused); // also where more or fewer stand
    void runChanged(const QString &runId); // ten times a second at most
    void runEnded(const QString &runId);
    void serverWaitChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Takeback

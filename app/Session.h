// SPDX-License-Identifier: GPL-3.0-or-later
// One signed-in mailbox, whole: builds the rooms and ties them, token to gate, gate to renewal, answers to
// the journal. The face for ui: verbs in, facts and models out. Opens no browser and holds no text: both come
// from ui. Main thread only; nothing here blocks.
#pragma once

#include "app/types/CallbackPages.h"
#include "app/types/Cloud.h"
#include "app/types/Message.h"
#include "app/types/Reachability.h"
#include "app/types/Recall.h"
#include "app/types/Result.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

class QAbstractItemModel;

namespace Takeback {

struct SessionSetup {
    Cloud cloud;
    QString tenant;
    QString clientId;
    QString mailbox; // empty: the person's own, else a user principal name or id
    QString dataDir; // for the journal
    CallbackPages pages;
};

class Session : public QObject {
    Q_OBJECT

public:
    enum class Stage {
        SignedOut,
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
    const Cloud &cloud() const;
    const QString &mailbox() const;
    bool hasClientId() const;
    QString ownerName() const;
    QString ownerAddress() const;

    void signIn();
    void cancelSignIn();
    void takeAddress(const QString &pasted);
    void signOut();
    void openAgain(); // after openFailed()
    QUrl signInAddress() const;
    std::chrono::milliseconds signInTimeLeft() const;

    // Null before Stage::Open.
    QAbstractItemModel *sentModel() const;
    QAbstractItemModel *recallsModel() const;

    void refresh();
    bool isWalking() const;
    QDateTime upToDateAt() const; // local wall clock of the last whole walk
    std::optional<Message> message(const QString &messageId) const;
    std::optional<Recall> lastRecallOf(const QString &messageId) const;
    // The message a recall was for, if it still is in Sent Items.
    std::optional<Message> messageOf(const QString &recallId) const;
    // A refused id may have changed: asks the server for the message of that recall. lookedUp() follows.
    void lookUp(const QString &recallId);
    Reachability reach(const QString &messageId) const;
    void fetchBody(const QString &messageId); // a new wish replaces the one before it

    QString recall(const QString &messageId); // the recall's id; empty where the message is not known
    void cancelRecall(const QString &recallId);
    void resumeRecalls();
    bool areRecallsPaused() const;
    bool isRecallSending() const; // one has left, or is about to, and has no answer yet
    int damagedJournalLines() const;

    std::chrono::milliseconds serverWait() const; // how long the server asked to wait, 0: it did not

Q_SIGNALS:
    void stageChanged(Takeback::Session::Stage stage);
    void signingInChanged();
    void browserWanted(const QUrl &address);
    void pasteRefused();
    void signedIn(); // a token is here, the first or a newer one
    void signInFailed(const Takeback::Error &error); // Canceled is not told
    void signInNeeded(const Takeback::Error &error); // what waits keeps waiting
    void renewalDelayed(const Takeback::Error &error, std::chrono::milliseconds retryIn);
    void openFailed(const Takeback::Error &error); // the stage stays Opening; openAgain() tries it again
    void walkProgressed(int messages);
    void firstPageIn();
    void walkFinished(const std::optional<Takeback::Error> &error);
    void lookedUp(const Takeback::Result<QString> &messageId);
    void bodyArrived(const QString &messageId, const Takeback::Result<QString> &text);
    // A step could not be written. `isAfterSending`: it was the outcome of what has left already.
    void journalFailed(const Takeback::Error &error, bool isAfterSending);
    void pausedChanged(bool areRecallsPaused);
    void serverWaitChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Takeback

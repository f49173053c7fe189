// SPDX-License-Identifier: GPL-3.0-or-later
// From messages to answers. Each recall is planned in the journal, its intent is on disk before its request
// leaves, and what came back is in the journal before anybody is told. Of many recalls four have a call at a
// time, the intent of the one that follows them is on disk before there is a place for it, and they leave no
// faster than the pace that throttles taught. Never sends a message's recall twice
// by itself; what a crash left Planned, what the server throttled for good, and what waited long for a token
// or a network, stands until a person resumes it: nothing is sent later in silence.
#pragma once

#include "app/graph/GraphReply.h"
#include "app/mailbox/Pace.h"
#include "app/types/AskedRecalls.h"
#include "app/types/Message.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>

namespace Takeback {

class GraphCall;
class GraphClient;
class RecallJournal;

class RecallRun : public QObject {
    Q_OBJECT

public:
    // How long a recall waits for a token, and many for a network. A server that asks to wait is waited for.
    static constexpr std::chrono::milliseconds Patience = std::chrono::minutes(1);

    RecallRun(GraphClient *client, RecallJournal *journal, const QString &mailbox, QObject *parent);
    ~RecallRun() override;

    // The id of the recall, planned. Where one of this message is still open, that one is meant: it is sent
    // if it stood paused, and no second one is made. Empty: an earlier one may have happened, and `isAgain`
    // does not say that a person agreed to another.
    QString recall(const Message &message, bool isAgain = false);
    // The list is frozen, and planned whole or, on a full disk, not at all. A message counts once; where a
    // recall of it is open, that one is meant, in whichever run it is. `again`: the ids of those messages
    // that a person agreed to recall once more; others of which one may have happened are spared.
    AskedRecalls recallAll(const QList<Message> &messages, const QSet<QString> &again = {});
    void cancel(const QString &recallId); // only what has not left becomes Canceled
    void cancelRun(const QString &runId); // the same, of all of them
    void pause(); // what has not left stands; what has left comes back as it comes, and is not sent again
    void resume(const QString &besides = {}); // goes on with all that stands, but that run
    void resumeRun(const QString &runId); // with what stands of that run only
    int standing(const QString &besides = {}) const; // how many do, that run not counted
    bool isPaused() const { return !m_standing.isEmpty(); } // Planned ones stand, not sent by themselves
    bool isStanding(const QString &recallId) const { return m_standing.contains(recallId); }
    double perMinute() const { return m_pace.perMinute(); } // what is let through; 0: no limit is known
    void setMinute(Pace::Time minute) { m_pace = Pace(minute); } // for a server that counts by another one
    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }

Q_SIGNALS:
    void pausedChanged(bool isPaused);
    void standingChanged(); // more or fewer stand

private:
    Recall planned(const Message &message, const QString &runId);
    void pump(); // as many as may be under way
    void send(const QString &recallId);
    void recordSending(const QString &recallId);
    Recall sending(const QString &recallId, const QString &clientRequestId) const;
    void prepareNext();
    void unprepare(); // what does not leave at once when there is a place is Planned on disk too
    void leave(const QString &recallId);
    void onParked(const QString &recallId, std::chrono::milliseconds asked, const Exchange &exchange);
    bool isOfRun(const QString &recallId) const;
    Pace::Time now() const { return Pace::Time(m_clock.elapsed()); }
    void onWritten(const QString &recallId, RecallState state);
    void onReady(const QString &recallId);
    void onWriteFailed(const QString &recallId, RecallState state, const Error &error);
    void settle(const QString &recallId, const GraphReply &reply);
    bool waitsForNetwork(const QString &recallId, const GraphReply &reply);
    void forget(const QString &recallId); // whatever was to become of it
    void drop(const QString &recallId); // its call, if it has one
    void watchGate();
    void tellPaused();
    void goOn(const QStringList &recallIds); // with those of them that stand
    bool isPlanned(const QString &recallId) const;

    GraphClient *m_client;
    RecallJournal *m_journal;
    QString m_mailbox;
    struct Try { // by recall id, until there is an answer that is no throttle
        Pace::Time leftAt{0};
        int waits = 0; // throttled answers
    };
    QHash<QString, GraphCall *> m_calls; // recall id -> its call under way
    QHash<QString, Try> m_tries;
    QSet<QString> m_atTheDoor; // that they are Sending is being written; then they leave
    QSet<QString> m_fresh; // planned, and to be sent as soon as that is on disk
    QString m_prepared; // the one that follows, the first of m_going or at the door: Sending on disk already
    QStringList m_going; // planned on disk, and to be sent by themselves, one after the other
    QSet<QString> m_standing; // planned, and not to be sent until a person says so
    QSet<QString> m_stopped; // on their way when the run paused: once back, they stand too
    QTimer m_patience; // runs while a call stands before a gate that is shut for want of a token
    Pace m_pace;
    QElapsedTimer m_clock; // of the pace
    QTimer m_turn; // runs until the next one may leave
    QTimer m_rest; // runs while there is no network to go on with
    int m_restings = 0; // since something came back
    qsizetype m_toldStanding = 0;
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// What came of the recalls: follows the Inbox for their reports, seldom, in the background, and only while a
// recall of the last week waits for one. A report is believed only if it came from inside (ReportReading);
// what it says is appended to the journal and never taken away. Asks nothing until it is told to follow.
#pragma once

#include "app/mailbox/InboxRound.h"
#include "app/mailbox/ReportReading.h"
#include "app/types/Result.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <chrono>

namespace Takeback {

class GraphClient;
class RecallJournal;

class OutcomeWatch : public QObject {
    Q_OBJECT

public:
    struct Pace {
        std::chrono::milliseconds first = std::chrono::seconds(15); // after a submission; then twice as long
        std::chrono::milliseconds longest = std::chrono::minutes(5);
    };
    static constexpr int Days = 7; // that a recall waits for its report
    static constexpr int MostMisses = 3; // of one mail
    static constexpr int MostHeld = 64; // reports of which no recall is known yet
    static constexpr std::chrono::seconds HeldFor = std::chrono::hours(1);

    OutcomeWatch(GraphClient *client, RecallJournal *journal, const QString &mailbox, QObject *parent);

    void setOwner(const QString &address) { m_owner = address; } // of the mailbox
    void setFollowing(bool isFollowing);
    void setPace(const Pace &pace);
    // Once, now, also while it does not follow; looked() tells whether that recall has a report then.
    void look(const QString &recallId);

    bool isAtWork() const { return m_round || m_timer.isActive(); }
    int forged() const { return m_forged; } // reports that were not believed
    int ignored() const { return m_ignored; } // of no recall of ours, or told before

Q_SIGNALS:
    void outcomeArrived(const QString &recallId);
    void looked(const QString &recallId, const Takeback::Result<bool> &isFound);

private:
    struct Held {
        InboxMail mail;
        QStringList conversation;
        QDateTime since;
    };
    void follow(int row); // a recall that is new or has changed
    void schedule();
    bool isWaitedFor(const Recall &recall) const;
    QStringList subjects() const;
    QDateTime since() const; // where the Inbox is to be read from; invalid: nothing is waited for
    void begin();
    void end(const std::optional<Error> &error);
    void take(const InboxMail &mail);
    void askConversation(const InboxMail &mail);
    void place(const Held &held);
    void ignore(const InboxMail &mail);
    void settle(const InboxMail &mail, const ReportReading::Match &match);
    void tryHeld();
    void miss(const QString &mailId, bool isForGood);
    void tellLooked();

    GraphClient *m_client;
    RecallJournal *m_journal;
    QString m_mailbox;
    QString m_owner;
    Pace m_pace;
    bool m_isFollowing = false;
    QTimer m_timer;
    std::chrono::milliseconds m_wait;
    QPointer<InboxRound> m_round;
    QUrl m_link; // where the next round goes on
    QDateTime m_since; // and where the first one began
    QSet<QString> m_waiting; // recall ids
    QStringList m_wishes, m_lookingFor; // of look()
    QSet<QString> m_judged; // mails that are no report of ours; not looked at again
    QHash<QString, QString> m_reports; // a report's internet message id -> its recall
    QHash<QString, int> m_missed; // mails that could not be had -> times; tried again in the next round
    QList<Held> m_held;
    QHash<QString, RecallState> m_states; // of recalls, as followed
    QTimer m_heldSoon; // runs until those held are tried again: not for every answer of a run
    int m_conversations = 0; // asked for
    std::optional<Error> m_trouble; // of the last round
    int m_forged = 0;
    int m_ignored = 0;
};

} // namespace Takeback

// SPDX-License-Identifier: GPL-3.0-or-later
// From messages to answers. Each recall is planned in the journal, its intent is on disk before its request
// leaves, and what came back is in the journal before anybody is told. Never sends a message's recall twice
// by itself; what a crash left Planned, what the server throttled for good, and what waited long for a token,
// stands until a person resumes it: nothing is sent later in silence.
#pragma once

#include "app/graph/GraphReply.h"
#include "app/types/Message.h"

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
    // How long a recall waits for a token. A server that asks to wait is waited for.
    static constexpr std::chrono::milliseconds Patience = std::chrono::minutes(1);

    RecallRun(GraphClient *client, RecallJournal *journal, const QString &mailbox, QObject *parent);
    ~RecallRun() override;

    // The id of the recall, planned. Where one of this message is still open, that one is meant: it is sent
    // if it stood paused, and no second one is made.
    QString recall(const Message &message);
    void cancel(const QString &recallId); // only what has not left becomes Canceled
    void resume(); // goes on with all that is Planned
    bool isPaused() const { return m_isPaused; } // Planned ones stand and are not sent by themselves
    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }

Q_SIGNALS:
    void pausedChanged(bool isPaused);

private:
    void send(const QString &recallId);
    void recordSending(const QString &recallId);
    void onWritten(const QString &recallId, RecallState state);
    void onWriteFailed(const QString &recallId, RecallState state, const Error &error);
    void settle(const QString &recallId, const GraphReply &reply);
    void drop(const QString &recallId); // its call, if it has one
    void pause();
    void watchGate();
    void endPauseIfNothingStands();
    void setPaused(bool isPaused);
    bool isPlanned(const QString &recallId) const;

    GraphClient *m_client;
    RecallJournal *m_journal;
    QString m_mailbox;
    QHash<QString, GraphCall *> m_calls; // recall id -> its call under way
    QSet<QString> m_fresh; // planned, and to be sent as soon as that is on disk
    QSet<QString> m_stopped; // on their way when the run paused: once back, they stand too
    QTimer m_patience; // runs while a call stands before a gate that is shut for want of a token
    bool m_isPaused = false;
};

} // namespace Takeback

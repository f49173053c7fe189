// SPDX-License-Identifier: GPL-3.0-or-later
// From messages to answers. Each recall is planned in the journal, its intent is on disk before its request
// leaves, and what came back is in the journal before anybody is told. Never sends a message's recall twice
// by itself; what a crash left Planned stands until a person resumes it.
#pragma once

#include "app/graph/GraphReply.h"
#include "app/types/Message.h"

#include <QHash>
#include <QObject>

namespace Takeback {

class GraphCall;
class GraphClient;
class RecallJournal;

class RecallRun : public QObject {
    Q_OBJECT

public:
    RecallRun(GraphClient *client, RecallJournal *journal, const QString &mailbox, QObject *parent);
    ~RecallRun() override;

    QString recall(const Message &message); // the id of the recall, planned
    void cancel(const QString &recallId); // only what has not left becomes Canceled
    void resume(); // goes on with all that is Planned
    bool isPaused() const { return m_isPaused; } // Planned ones stand and are not sent by themselves

Q_SIGNALS:
    void pausedChanged(bool isPaused);

private:
    void send(const QString &recallId);
    void settle(const QString &recallId, const GraphReply &reply);

    GraphClient *m_client;
    RecallJournal *m_journal;
    QString m_mailbox;
    QHash<QString, GraphCall *> m_calls; // recall id -> its call under way
    bool m_isPaused = false;
};

} // namespace Takeback

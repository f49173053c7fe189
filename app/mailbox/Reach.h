// SPDX-License-Identifier: GPL-3.0-or-later
// Who a recall can reach. What the service knows of an address (mail tips) is asked for once and kept in
// memory as long as the mailbox is open; where it does not tell, the domain of the address does, and that is
// said to be a guess. Sends nothing to anybody, writes nothing to disk.
#pragma once

#include "app/types/Message.h"
#include "app/types/Reachability.h"
#include "app/types/Result.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <optional>

namespace Takeback {

class GraphCall;
class GraphClient;
struct GraphReply;

using MailTips = QHash<QString, MailTip>; // by bare address, lower case

// `ownDomains`: lower case. Each address counts once, whatever its case.
Reachability judgeReach(const Message &message, const QStringList &ownDomains, const MailTips &tips);
// The same where nobody was asked.
Reachability reachByDomain(const Message &message, const QStringList &ownDomains);

class Reach : public QObject {
    Q_OBJECT

public:
    static constexpr int MostAtOnce = 100; // addresses in one call, before a server wants fewer

    Reach(GraphClient *client, const QString &mailbox, QObject *parent);

    // Asks for what is not known of these. A new wish takes the place of the one before it, and what that was
    // told is kept. `isWaitedFor`: a person waits, so it is not in the background, and what was refused
    // before is asked for once more. finished() follows in any case, never from inside.
    void ask(const QStringList &addresses, bool isWaitedFor);
    void stop(); // without finished()
    bool isAsking() const { return m_isAsking; }
    bool isKnown(const QString &address) const; // or will not be told
    const MailTips &tips() const { return m_tips; }

Q_SIGNALS:
    void answered(); // tips() has more than before
    void finished(const std::optional<Takeback::Error> &error); // the last wish: all that can be told is

private:
    void next();
    void send();
    void take(const GraphReply &reply);
    bool takeTips(const QList<MailTip> &tips);
    bool split(const Error &error); // the batch, where fewer addresses may help
    void end(const std::optional<Error> &error);

    GraphClient *m_client;
    QString m_mailbox;
    MailTips m_tips;
    QSet<QString> m_silent; // asked for, and not told
    QList<QStringList> m_batches; // to be asked for
    QStringList m_batch; // that is asked for now
    QPointer<GraphCall> m_call;
    qsizetype m_most = MostAtOnce;
    qsizetype m_half = 0; // of a batch that was refused: whether both halves are taken
    int m_halvesTaken = 0;
    bool m_isWaitedFor = false;
    bool m_isRefused = false; // for good, as it seems
    bool m_isAsking = false;
};

} // namespace Takeback

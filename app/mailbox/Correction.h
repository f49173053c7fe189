// SPDX-License-Identifier: GPL-3.0-or-later
// A draft to those whom a recall cannot reach, all of them as Bcc, with a subject and a text that are given.
// More than the service takes in one mail become several drafts. All of them or none: where one fails, those
// made before are deleted again. It never sends a mail.
#pragma once

#include "app/graph/GraphReply.h"
#include "app/types/Draft.h"
#include "app/types/Reachability.h"
#include "app/types/Recall.h"
#include "app/types/Result.h"
#include "app/types/Unreached.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace Takeback {

class GraphClient;

class Correction : public QObject {
    Q_OBJECT

public:
    static constexpr int MostInOne = 500; // recipients of one mail, as Exchange Online usually allows

    struct Words {
        QString subject;
        QString text; // plain
    };
    Correction(GraphClient *client, const QString &mailbox, Words words, QStringList addresses,
               QObject *parent);

    void start();

    // Adds whom a recall of one more message does not reach: everybody where it was refused, never left, was
    // reported as not recalled, or is `isTooOld` and was not reported as recalled; else those outside, groups
    // with members outside, and whoever cannot be judged. Whoever else a report names is counted: `unread`.
    static void add(const Reachability &reach, const std::optional<Recall> &recall, bool isTooOld,
                    Unreached *all);
    static QStringList once(const QStringList &addresses); // each, whatever its case

Q_SIGNALS:
    // Code "nobody" of an Error: there is none to write to. "draft-left": one could not be deleted again;
    // "draft-unsure": whether one more was made is not known.
    void finished(const Takeback::Result<QList<Takeback::Draft>> &drafts);

private:
    void make();
    void take(const GraphReply &reply, int recipients);
    void undo(Error error);

    QPointer<GraphClient> m_client;
    QString m_mailbox;
    Words m_words;
    QStringList m_addresses; // still to be written to
    QList<Draft> m_made;
};

} // namespace Takeback

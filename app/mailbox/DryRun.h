// SPDX-License-Identifier: GPL-3.0-or-later
// Counts what a recall of many messages would do: reads each message from the cache, a few milliseconds at a
// time, so that the window goes on. The list is frozen when it is made. Sends nothing, asks nobody, writes
// nothing.
#pragma once

#include "app/store/SentRow.h"
#include "app/types/DryRunResult.h"
#include "app/types/Message.h"
#include "app/types/Reachability.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace Takeback {

class RecallJournal;
class SentStore;

class DryRun : public QObject {
    Q_OBJECT

public:
    using ReachOf = std::function<Reachability(const Message &)>;
    struct Rooms {
        const SentStore *store;
        const RecallJournal *journal;
        ReachOf reach; // what is known of a message's recipients
    };
    struct Wish { // rows of the store, or Graph ids
        std::vector<SentRow> rows;
        QStringList messageIds;
        QDateTime tooOldBefore; // invalid: nothing is too old
    };

    DryRun(Rooms rooms, Wish wish, QObject *parent);
    void start();

Q_SIGNALS:
    void progressed(int counted, int of);
    void finished(const Takeback::DryRunResult &result); // once

private:
    void goOn();
    std::optional<SentRow> rowAt(int place) const;
    void count(const Message &message);
    int personOf(const QString &address, DryRunResult::Scope scope, const Reachability &reach);

    Rooms m_rooms;
    Wish m_wish;
    DryRunResult m_result;
    QHash<QString, int> m_people; // by address in lower case
    int m_next = 0;
    QTimer m_turn;
};

} // namespace Takeback

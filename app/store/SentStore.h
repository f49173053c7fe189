// SPDX-License-Identifier: GPL-3.0-or-later
// The messages of Sent Items that we know, newest first, each once. In memory for now; the cache on disk
// comes behind the same face. Main thread only.
#pragma once

#include "app/types/Message.h"

#include <QHash>
#include <QObject>

namespace Takeback {

class SentStore : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    qsizetype size() const { return m_messages.size(); }
    const Message &at(qsizetype row) const { return m_messages.at(row); }
    qsizetype rowOf(const QString &id) const; // -1: not known

    void beginWalk(); // from here on what apply() brings is marked
    void apply(const QList<Message> &page); // new ones are inserted in their place, known ones updated
    void endWalk(); // what no page brought since beginWalk() is gone from the folder
    void clear();

Q_SIGNALS: // rows as in QAbstractItemModel: announced before and told after
    void aboutToInsert(qsizetype first, qsizetype last);
    void inserted();
    void aboutToRemove(qsizetype first, qsizetype last);
    void removed();
    void updated(qsizetype row);
    void aboutToClear();
    void cleared();

private:
    struct Known {
        qint64 sentAt = 0; // ms since 1970 UTC; messages without a time come last
        int walk = 0; // number of the walk that saw it last
    };

    qsizetype place(qint64 sentAt, const QString &id) const; // the first row that does not come before it
    bool isGone(qsizetype row) const { return m_known.value(m_messages.at(row).id).walk != m_walk; }
    void update(const Message &message);
    void insert(const QList<Message> &fresh); // sorted, none of them known
    void remove(qsizetype first, qsizetype last);

    QList<Message> m_messages; // sorted: sentAt descending, then id
    QHash<QString, Known> m_known; // by id
    int m_walk = 0;
};

} // namespace Takeback

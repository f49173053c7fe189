// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the store of Sent Items share: messages, pages applied and waited for, and a mirror that
// makes of the announcements what a view makes of them.
#pragma once

#include "app/store/SentStore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

namespace Takeback::Tests {

using namespace Qt::StringLiterals;

inline QDateTime minute(int number)
{
    return QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::utc()).addSecs(60 * qint64(number));
}

// Without a time where the minute is negative.
inline Message message(int at, const QString &id, const QString &subject = {})
{
    Message made;
    made.id = id;
    made.subject = subject;
    if (at >= 0)
        made.sentAt = minute(at);
    return made;
}

// With every member set to something that is not its default.
inline Message whole(int number)
{
    Message made =
        message(1000 + number, u"AAMk%1=/+"_s.arg(number), u"Q3 \u202e figures <b> %1"_s.arg(number));
    made.internetMessageId = u"<%1@x>"_s.arg(number);
    made.preview = u"Grüße 日本 \U0001f600\nsecond line"_s;
    made.from = {u"Me"_s, u"me@x"_s};
    made.to = {{u"Ada"_s, u"ada@x"_s}, {{}, u"bob@y"_s}};
    made.cc = {{u"Eve"_s, {}}};
    made.bcc = {{u"Zoé"_s, u"zoe@z"_s}};
    made.hasAttachments = made.isReadReceiptRequested = true;
    made.importance = Importance::High;
    return made;
}

inline void apply(SentStore &store, const QList<Message> &messages, const SyncState &state = {})
{
    store.apply(pageOf(messages), state);
    QTRY_COMPARE(store.pagesPending(), 0);
}

inline QStringList idsOf(const SentStore &store)
{
    QStringList ids;
    for (qsizetype row = 0; row < store.size(); ++row)
        ids << store.message(store.at(row)).id;
    return ids;
}

class Mirror : public QObject {
public:
    explicit Mirror(const SentStore &store)
    {
        copy(store);
        connect(&store, &SentStore::aboutToInsert, this, [this, &store](qsizetype first, qsizetype last) {
            isAsTold = isAsTold && isSame(store) && first <= last && first <= std::ssize(rows);
            told = {first, last};
            ++runs;
        });
        connect(&store, &SentStore::inserted, this, [this, &store] {
            for (auto row = told.first; row <= told.second; ++row)
                rows.insert(rows.begin() + row, store.at(row));
            isAsTold = isAsTold && isSame(store);
        });
        connect(&store, &SentStore::aboutToRemove, this, [this, &store](qsizetype first, qsizetype last) {
            isAsTold = isAsTold && isSame(store) && first <= last && last < std::ssize(rows);
            told = {first, last};
            ++runs;
        });
        connect(&store, &SentStore::removed, this, [this, &store] {
            rows.erase(rows.begin() + told.first, rows.begin() + told.second + 1);
            isAsTold = isAsTold && isSame(store);
        });
        connect(&store, &SentStore::cleared, this, [this] { rows.clear(); });
    }

    std::vector<SentRow> rows;
    bool isAsTold = true; // and sorted
    int runs = 0;

private:
    void copy(const SentStore &store)
    {
        for (qsizetype row = 0; row < store.size(); ++row)
            rows.push_back(store.at(row));
    }
    bool isSame(const SentStore &store) const
    {
        if (store.size() != std::ssize(rows))
            return false;
        for (qsizetype row = 0; row < store.size(); ++row)
            if (store.at(row) != rows[size_t(row)]
                || (row > 0 && !isBefore(store.at(row - 1), store.at(row))))
                return false;
        return true;
    }

    std::pair<qsizetype, qsizetype> told;
};

} // namespace Takeback::Tests

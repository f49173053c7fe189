// SPDX-License-Identifier: GPL-3.0-or-later
// A model of Sent Items over a true store and a true journal, in memory, under the model tester.
#pragma once

#include "app/models/SentModel.h"
#include "app/store/RecallJournal.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

namespace Takeback::Tests {

using namespace Qt::StringLiterals;

// Sent `minute` minutes after an arbitrary hour; its number is its name.
inline Message sent(int number, int minute)
{
    Message message;
    message.id = u"id-"_s + QString::number(number);
    message.internetMessageId = QString(u"<"_s % QString::number(number) % u"@example.org>");
    message.subject = u"Subject "_s + QString::number(number);
    message.sentAt = QDateTime(QDate(2026, 9, 1), QTime(10, 0), QTimeZone::utc()).addSecs(minute * 60);
    return message;
}

inline Recall recallOf(const Message &message, const QString &id, RecallState state)
{
    Recall recall;
    recall.id = id;
    recall.messageId = message.id;
    recall.internetMessageId = message.internetMessageId;
    recall.subject = message.subject;
    recall.state = state;
    recall.plannedAt = QDateTime::currentDateTimeUtc();
    return recall;
}

inline SearchQuery query(const QString &typed)
{
    return SearchQuery::parse(typed, QDate(2026, 11, 23));
}

struct ModelBench {
    ModelBench()
        : model(&store, &journal, nullptr),
          tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        if (const auto error = journal.open(dir.filePath(u"journal.jsonl"_s)))
            qFatal("%s", qPrintable(error->message));
        store.open({});
    }

    void apply(const QList<Message> &messages, const SyncState &state = {})
    {
        store.apply(pageOf(messages), state);
        QTRY_COMPARE(store.pagesPending(), 0);
    }

    void remove(const QStringList &ids)
    {
        auto page = std::make_shared<MessagePage>();
        QByteArrayList kept;
        for (const QString &id : ids)
            kept << id.toUtf8();
        for (const QByteArray &id : kept)
            page->text.insert(page->text.end(), id.begin(), id.end());
        size_t from = 0;
        for (const QByteArray &id : kept) {
            MessageRecord record;
            record.isRemoved = true;
            record.id = std::string_view(page->text.data() + from, size_t(id.size()));
            page->records.push_back(record);
            from += size_t(id.size());
        }
        store.apply(page, {});
        QTRY_COMPARE(store.pagesPending(), 0);
    }

    // Until what was typed is answered.
    void search(const QString &typed)
    {
        model.setSearch(query(typed));
        QTRY_VERIFY(!model.isSearching());
    }
    void sort(SentModel::Sort order)
    {
        model.setSort(order);
        QTRY_VERIFY(!model.isSearching());
    }

    QStringList ids() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.index(row).data(SentModel::IdRole).toString().mid(3);
        return all;
    }
    QString joined() const { return ids().join(u' '); }
    QVariant at(int row, int role) const { return model.index(row).data(role); }

    QTemporaryDir dir;
    SentStore store;
    RecallJournal journal;
    SentModel model;
    QAbstractItemModelTester tester;
};

} // namespace Takeback::Tests

// SPDX-License-Identifier: GPL-3.0-or-later
// Sent Items in memory: sorted, each once, announced as runs, swept only at the end of a walk. A mirror that
// knows nothing but the announcements must end up with the same rows.
#include "app/store/SentStore.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Takeback;
using namespace Qt::StringLiterals;

namespace {

Message message(int minute, const QString &id, const QString &subject = {})
{
    Message made;
    made.id = id;
    made.subject = subject;
    if (minute >= 0)
        made.sentAt =
            QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::utc()).toUTC().addSecs(60 * minute);
    return made;
}

// The i-th of a long list, newest first.
Message nth(int i)
{
    return message(1000000 - i, u"id-%1"_s.arg(i));
}

QStringList idsOf(const SentStore &store)
{
    QStringList ids;
    for (qsizetype row = 0; row < store.size(); ++row)
        ids << store.at(row).id;
    return ids;
}

// What a view makes of the announcements.
class Mirror : public QObject {
public:
    explicit Mirror(const SentStore &store)
    {
        connect(&store, &SentStore::aboutToInsert, this, [this, &store](qsizetype first, qsizetype last) {
            isAsTold = isAsTold && store.size() == rows.size() && first <= last && first <= rows.size();
            told = {first, last};
            ++runs;
        });
        connect(&store, &SentStore::inserted, this, [this, &store] {
            for (auto row = told.first; row <= told.second; ++row)
                rows.insert(row, store.at(row).id);
            isAsTold = isAsTold && rows == idsOf(store);
        });
        connect(&store, &SentStore::aboutToRemove, this, [this, &store](qsizetype first, qsizetype last) {
            isAsTold = isAsTold && rows == idsOf(store);
            told = {first, last};
            ++runs;
        });
        connect(&store, &SentStore::removed, this, [this, &store] {
            rows.remove(told.first, told.second - told.first + 1);
            isAsTold = isAsTold && rows == idsOf(store);
        });
        connect(&store, &SentStore::cleared, this, [this] { rows.clear(); });
    }

    QStringList rows;
    std::pair<qsizetype, qsizetype> told;
    bool isAsTold = true;
    int runs = 0;
};

} // namespace

class TestSentStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newestFirst();
    void updatesInPlace();
    void aNewTimeIsANewPlace();
    void sweepsOnlyWhatAWholeWalkDidNotSee();
    void aPageIsOneRun();
    void hundredThousand();
};

void TestSentStore::newestFirst()
{
    SentStore store;
    Mirror mirror(store);
    store.apply({message(1, u"b"_s), message(-1, u"timeless"_s), message(5, u"c"_s), message(1, u"a"_s)});
    store.apply({message(3, u"d"_s), message(9, u"e"_s), message(9, u"e"_s), message(1, {})});
    QCOMPARE(idsOf(store), (QStringList{u"e"_s, u"c"_s, u"d"_s, u"a"_s, u"b"_s, u"timeless"_s}));
    QVERIFY(mirror.isAsTold);
    for (qsizetype row = 0; row < store.size(); ++row)
        QCOMPARE(store.rowOf(store.at(row).id), row);
    QCOMPARE(store.rowOf(u"E"_s), -1); // ids are case-sensitive
    store.clear();
    QCOMPARE(store.size(), 0);
    QCOMPARE(store.rowOf(u"a"_s), -1);
    QVERIFY(mirror.rows.isEmpty());
}

void TestSentStore::updatesInPlace()
{
    SentStore store;
    store.apply({message(1, u"a"_s), message(2, u"b"_s)});
    QSignalSpy updated(&store, &SentStore::updated);
    QSignalSpy inserted(&store, &SentStore::inserted);
    store.apply({message(1, u"a"_s), message(2, u"b"_s, u"new words"_s)});
    QCOMPARE(updated.size(), 1);
    QCOMPARE(updated.at(0).at(0).value<qsizetype>(), 0);
    QCOMPARE(store.at(0).subject, u"new words"_s);
    QVERIFY(inserted.isEmpty());
}

void TestSentStore::aNewTimeIsANewPlace()
{
    SentStore store;
    Mirror mirror(store);
    store.apply({message(1, u"a"_s), message(2, u"b"_s), message(3, u"c"_s)});
    store.apply({message(9, u"a"_s)});
    QCOMPARE(idsOf(store), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
    QCOMPARE(store.rowOf(u"a"_s), 0);
    QVERIFY(mirror.isAsTold);
}

void TestSentStore::sweepsOnlyWhatAWholeWalkDidNotSee()
{
    SentStore store;
    Mirror mirror(store);
    QList<Message> all;
    for (int i = 0; i < 10; ++i)
        all << message(100 - i, QString::number(i));
    store.beginWalk();
    store.apply(all);
    store.endWalk();
    QCOMPARE(store.size(), 10);

    store.beginWalk(); // broken off: nobody knows what else is there
    store.apply({all.at(0)});
    store.beginWalk();
    store.apply({all.at(2), all.at(3), all.at(6), all.at(9)});
    mirror.runs = 0;
    store.endWalk();
    QCOMPARE(idsOf(store), (QStringList{u"2"_s, u"3"_s, u"6"_s, u"9"_s}));
    QCOMPARE(mirror.runs, 3);
    QVERIFY(mirror.isAsTold);
    QCOMPARE(store.rowOf(u"0"_s), -1);

    store.beginWalk();
    store.endWalk();
    QCOMPARE(store.size(), 0);
    QVERIFY(mirror.isAsTold);
}

void TestSentStore::aPageIsOneRun()
{
    SentStore store;
    Mirror mirror(store);
    QList<Message> page;
    for (int i = 0; i < 50; ++i)
        page << nth(100 + i);
    std::reverse(page.begin(), page.end());
    store.apply(page);
    QCOMPARE(mirror.runs, 1);
    store.apply({nth(0), nth(1), nth(120), nth(500), nth(501)}); // 120 is known
    QCOMPARE(mirror.runs, 3);
    QVERIFY(mirror.isAsTold);
    QCOMPARE(store.size(), 54);
}

void TestSentStore::hundredThousand()
{
    SentStore store;
    for (int walk = 0; walk < 2; ++walk) {
        store.beginWalk();
        for (int i = 0; i < 100000; i += 50) {
            QList<Message> page;
            for (int j = i; j < i + 50; ++j)
                page << nth(j);
            store.apply(page);
        }
        store.endWalk();
        QCOMPARE(store.size(), 100000);
    }
    QCOMPARE(store.rowOf(u"id-54321"_s), 54321);
}

QTEST_APPLESS_MAIN(TestSentStore)
#include "tst_SentStore.moc"

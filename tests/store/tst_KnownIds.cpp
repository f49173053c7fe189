// SPDX-License-Identifier: GPL-3.0-or-later
// Messages are found by their ids at every time: while the first load writes and there are no indexes, after
// a kill in the midst of it, when it is done, and when all was forgotten and is loaded again.
#include "app/store/Database.h"
#include "tests/store/StoreBench.h"

#include <QFile>

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;

namespace {

const auto Twin = u"AAMkTwinAAMkTwin"_s; // the same hash
const auto OtherTwin = u"dtYlW-8GWVkocJjN"_s;

MessageRecord withIds(std::string_view id, std::string_view internetMessageId)
{
    MessageRecord record;
    record.id = id;
    record.internetMessageId = internetMessageId;
    return record;
}

qint64 indexes(const QString &path)
{
    Database database;
    database.open(path, Database::Mode::Read);
    return database.number("SELECT count(*) FROM sqlite_schema WHERE type = 'index'");
}

} // namespace

class TestKnownIds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsAll();
    void twins();
    void onTheWayAndAfter();
    void killedOnTheWay();
};

void TestKnownIds::findsAll()
{
    KnownIds ids;
    ids.add(1, withIds("early", "x"));
    QVERIFY(!ids.withId("early")); // the disk knows
    ids.begin();
    QVERIFY(ids.withId("early") && ids.withId("early")->empty());
    for (int i = 1; i <= 5000; ++i)
        ids.add(i, withIds('a' + std::to_string(i), i % 2 == 0 ? "" : 'b' + std::to_string(i / 4)));
    for (int i = 1; i <= 5000; ++i)
        QCOMPARE(*ids.withId('a' + std::to_string(i)), std::vector<qint64>{i});
    QCOMPARE(*ids.withInternetMessageId("b25"), (std::vector<qint64>{101, 103}));
    QVERIFY(ids.withInternetMessageId("")->empty());
    QVERIFY(ids.withId("A1")->empty());
    ids.clear();
    QVERIFY(ids.withId("a1")->empty());
    ids.end();
    QVERIFY(!ids.withId("a1"));
}

void TestKnownIds::twins()
{
    QCOMPARE(KnownIds::hash(Twin.toStdString()), KnownIds::hash(OtherTwin.toStdString()));
    QCOMPARE(KnownIds::hash(Twin.toStdString()), Q_INT64_C(7558628359233809986)); // it is on disk
    for (const bool isFilled : {false, true}) {
        SentStore store;
        store.open({});
        SyncState state;
        state.isFilled = isFilled;
        apply(store, {message(2, Twin), message(1, OtherTwin)}, state);
        apply(store, {message(1, OtherTwin, u"the other"_s)}, state);
        QCOMPARE(idsOf(store), (QStringList{Twin, OtherTwin}));
        QCOMPARE(store.message(store.at(0)).subject, QString());
        QCOMPARE(store.message(store.at(1)).subject, u"the other"_s);
        QCOMPARE(store.rowOf(Twin), 0);
        QCOMPARE(store.rowOf(OtherTwin), 1);
    }
}

void TestKnownIds::onTheWayAndAfter()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"sent.db"_s);
    SentStore store;
    store.open(path);
    for (const bool isSecondTime : {false, true}) {
        SyncState state;
        apply(store, {whole(1), whole(2), whole(3)}, state);
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(indexes(path), state.isFilled ? 3 : 0);
            for (int i = 1; i <= 3; ++i) {
                QCOMPARE(store.rowOf(whole(i).id), 3 - i);
                QCOMPARE(store.rowOfInternetMessageId(whole(i).internetMessageId), 3 - i);
            }
            QCOMPARE(store.rowOf(u"aamk1=/+"_s), -1);
            state.isFilled = true;
            apply(store, {whole(2)}, state); // is known already
            QCOMPARE(store.size(), 3);
        }
        if (!isSecondTime)
            store.forget();
        QCOMPARE(store.rowOf(whole(1).id), isSecondTime ? 2 : -1);
    }
}

void TestKnownIds::killedOnTheWay()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"sent.db"_s);
    {
        SentStore store;
        store.open(path);
        apply(store, {whole(1), whole(2)});
    }
    SentStore store;
    QSignalSpy loaded(&store, &SentStore::loaded);
    store.open(path);
    QCOMPARE(store.size(), 2); // at once, and newest first
    QCOMPARE(store.message(store.at(0)), whole(2));
    QVERIFY(loaded.wait());
    QCOMPARE(store.rowOf(whole(1).id), 1);
    apply(store, {whole(1), whole(2), whole(3)});
    QCOMPARE(idsOf(store), (QStringList{whole(3).id, whole(2).id, whole(1).id}));
}

QTEST_GUILESS_MAIN(TestKnownIds)
#include "tst_KnownIds.moc"

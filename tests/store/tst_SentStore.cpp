// SPDX-License-Identifier: GPL-3.0-or-later
// Sent Items on disk and in memory: sorted, each once, announced as runs, merged, swept only at the end of a
// round. A mirror that knows nothing but the announcements must end up with the same rows.
#include "tests/store/StoreBench.h"

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;

class TestSentStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newestFirst();
    void comesBackAsItWas();
    void sweepsOnlyWhatAWholeRoundDidNotSee();
    void manyPagesAtOnce();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void TestSentStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"a/sent.db"_s);
}

void TestSentStore::newestFirst()
{
    SentStore store;
    store.open(m_path);
    QVERIFY(!store.trouble());
    Mirror mirror(store);
    apply(store, {message(1, u"b"_s), message(-1, u"timeless"_s), message(5, u"c"_s), message(1, u"a"_s)});
    apply(store, {message(3, u"d"_s), message(9, u"e"_s), message(9, u"e"_s), message(1, {})});
    QCOMPARE(idsOf(store), (QStringList{u"e"_s, u"c"_s, u"d"_s, u"b"_s, u"a"_s, u"timeless"_s}));
    QVERIFY(mirror.isAsTold);
    for (qsizetype row = 0; row < store.size(); ++row)
        QCOMPARE(store.rowOf(store.message(store.at(row)).id), row);
    QCOMPARE(store.rowOf(u"E"_s), -1); // ids are case-sensitive
    store.forget();
    QCOMPARE(store.size(), 0);
    QVERIFY(mirror.rows.empty());
    QTRY_COMPARE(store.rowOf(u"a"_s), -1);
}

void TestSentStore::comesBackAsItWas()
{
    SyncState state;
    state.isFilled = true;
    state.deltaLink = QUrl(u"https://g/delta?$token=a%2Bb"_s);
    state.syncedAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 6), QTimeZone::utc());
    const SentOwner owner{u"1"_s, u"Ada"_s, u"ada@x"_s, u"ada@y"_s};
    const Message kept = whole(7);
    {
        SentStore store;
        store.open(m_path);
        store.setOwner(owner);
        store.apply(pageOf({kept, message(1, u"old"_s)}), state);
    }
    SentStore store;
    QSignalSpy loaded(&store, &SentStore::loaded);
    store.open(m_path);
    QCOMPARE(store.size(), 2);
    QCOMPARE(store.syncState(), state);
    QCOMPARE(store.owner(), owner);
    QCOMPARE(store.message(store.at(0)), kept);
    QVERIFY(loaded.wait());
    QVERIFY(store.isLoaded());
    QCOMPARE(store.rowOfInternetMessageId(kept.internetMessageId), 0);
}

// Pages that wait are written together, but none together with one that was given after all was forgotten.
void TestSentStore::manyPagesAtOnce()
{
    {
        SentStore store;
        store.open(m_path);
        Mirror mirror(store);
        QSignalSpy written(&store, &SentStore::pageWritten);
        for (int page = 0; page < 30; ++page)
            store.apply(pageOf({message(page, u"before%1"_s.arg(page))}), {});
        store.forget();
        SyncState state;
        for (int page = 0; page < 30; ++page) {
            state.roundLink = QUrl(u"https://g/%1"_s.arg(page));
            store.apply(pageOf({message(page, u"after%1"_s.arg(page)), message(page, u"all"_s)}), state);
        }
        QCOMPARE(store.pagesPending(), 60);
        QTRY_COMPARE(written.size(), 60);
        QCOMPARE(store.pagesPending(), 0);
        QVERIFY(mirror.isAsTold);
        QCOMPARE(store.size(), 31);
    }
    SentStore store;
    QSignalSpy loaded(&store, &SentStore::loaded);
    store.open(m_path);
    QVERIFY(loaded.wait());
    QCOMPARE(store.size(), 31);
    QCOMPARE(store.rowOf(u"before3"_s), -1);
    QCOMPARE(store.message(store.at(store.rowOf(u"all"_s))).sentAt, message(29, {}).sentAt);
    QCOMPARE(store.syncState().roundLink, QUrl(u"https://g/29"_s));
}

void TestSentStore::sweepsOnlyWhatAWholeRoundDidNotSee()
{
    SentStore store;
    store.open(m_path);
    Mirror mirror(store);
    QList<Message> all;
    for (int i = 0; i < 10; ++i)
        all << message(100 - i, QString::number(i));
    apply(store, all);

    SyncState sweeping;
    sweeping.isSweeping = true;
    sweeping.roundLink = QUrl(u"https://g/2"_s);
    apply(store, {all.at(0)}, sweeping);
    sweeping.roundLink.clear();
    apply(store, {}, sweeping); // begins anew: nobody knows what else is there
    sweeping.roundLink = QUrl(u"https://g/2"_s);
    apply(store, {all.at(2), all.at(3), all.at(6)}, sweeping);
    QCOMPARE(store.size(), 10);
    mirror.runs = 0;
    SyncState done;
    done.deltaLink = QUrl(u"https://g/delta"_s);
    apply(store, {all.at(9)}, done);
    QCOMPARE(idsOf(store), (QStringList{u"2"_s, u"3"_s, u"6"_s, u"9"_s}));
    QCOMPARE(mirror.runs, 3);
    QVERIFY(mirror.isAsTold);
}

QTEST_GUILESS_MAIN(TestSentStore)
#include "tst_SentStore.moc"

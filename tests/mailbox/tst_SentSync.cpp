// SPDX-License-Identifier: GPL-3.0-or-later
// The walks through Sent Items as they should be: the first load by windows, the delta that follows, what it
// costs when nothing is new, and how it goes on after a kill at any moment.
#include "tests/mailbox/SyncBench.h"

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;

class TestSentSync : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstLoad_data();
    void firstLoad();
    void newestComeFirst();
    void nothingNew();
    void programStartsAgain();
    void followsChanges();
    void sweeps();
    void killedAnywhere_data();
    void killedAnywhere();
    void goesOnAtTheLink();
    void laterChangesWin();
    void leavesPlaces();
    void stops();
};

void TestSentSync::firstLoad_data()
{
    QTest::addColumn<int>("messages");
    QTest::addColumn<int>("perSecond"); // many at the edge of each page and each window
    QTest::addColumn<int>("windows"); // at least
    QTest::newRow("none") << 0 << 1 << 0;
    QTest::newRow("one") << 1 << 1 << 0;
    QTest::newRow("a page") << 50 << 1 << 0;
    QTest::newRow("few") << 51 << 1 << 1;
    QTest::newRow("few, one second") << 900 << 1000 << 1;
    QTest::newRow("windows") << 3000 << 1 << 4;
    QTest::newRow("windows, 40 a second") << 3000 << 40 << 4;
    QTest::newRow("windows, 3 seconds in all") << 3000 << 1000 << 3;
    QTest::newRow("many windows") << 20000 << 1 << 7;
}

void TestSentSync::firstLoad()
{
    QFETCH(int, messages);
    QFETCH(int, perSecond);
    QFETCH(int, windows);
    SyncBench bench(messages, perSecond);
    QSignalSpy first(bench.sync.get(), &SentSync::firstPageIn);
    QSignalSpy progressed(bench.sync.get(), &SentSync::progressed);
    QSignalSpy removed(&bench.store, &SentStore::removed);
    int filledAt = -1;
    connect(bench.sync.get(), &SentSync::filled, this, [&] { filledAt = int(bench.store.size()); });
    const auto end = walk(*bench.sync);
    QVERIFY(isWhole(end));
    QVERIFY(!bench.sync->isWalking());
    QCOMPARE(bench.store.pagesPending(), 0); // only after all is written
    QVERIFY(bench.isEqual());
    QCOMPARE(removed.size(), 0);
    QCOMPARE(first.size(), 1);
    QCOMPARE(filledAt, messages);
    QCOMPARE(bench.sync->skipped(), 0);

    const FolderServer &server = bench.server;
    const int lanes = server.asked("sentDateTime%20lt") - server.asked("&$skip=");
    QVERIFY(windows == 0 ? lanes == 0 : lanes >= windows);
    const int delta = std::max(1, (messages + 499) / 500);
    QVERIFY(server.asked("/delta?") >= delta && server.asked("/delta?") <= delta + 1);
    for (const WireRequest &request : server.bench.wire.requests)
        QVERIFY(!request.target.contains("/delta?") || request.header("Prefer") == "odata.maxpagesize=500");

    const SyncState &state = bench.store.syncState();
    QVERIFY(state.isFilled && !state.isSweeping && state.roundLink.isEmpty() && !state.deltaLink.isEmpty());
    QVERIFY(state.syncedAt.isValid() && state.syncedAt.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    if (messages == 0)
        return;
    QVERIFY(progressed.last().at(0).toInt() >= messages);
    QVERIFY(perSecond > 1 || progressed.last().at(0).toInt() == messages); // each counted once
    for (qsizetype i = 1; i < progressed.size(); ++i)
        QVERIFY(progressed.at(i - 1).at(0).toInt() < progressed.at(i).at(0).toInt());
}

void TestSentSync::newestComeFirst()
{
    SyncBench bench(2000);
    QList<QByteArray> first;
    connect(bench.sync.get(), &SentSync::firstPageIn, this, [&] { first = idsOf(bench.store); });
    QVERIFY(isWhole(walk(*bench.sync)));
    QVERIFY(first.size() >= 50);
    for (int i = 1950; i < 2000; ++i)
        QVERIFY(first.contains('m' + QByteArray::number(i)));
    QVERIFY(bench.server.bench.wire.requests.at(0).target.contains("?$top=50&$orderby=sentDateTime%20desc&"));
}

// One request and at most 2 KB, each time.
void TestSentSync::nothingNew()
{
    SyncBench bench(1200);
    QVERIFY(isWhole(walk(*bench.sync)));
    qsizetype bytes = 0;
    connect(&bench.server.bench.client, &GraphClient::exchanged, this,
            [&bytes](const Exchange &exchange) { bytes += exchange.body.size(); });
    QSignalSpy first(bench.sync.get(), &SentSync::firstPageIn);
    for (int i = 1; i <= 2; ++i) {
        const int before = bench.server.asked();
        QSignalSpy inserted(&bench.store, &SentStore::inserted);
        QSignalSpy updated(&bench.store, &SentStore::updated);
        const QDateTime syncedAt = bench.store.syncState().syncedAt;
        QVERIFY(isWhole(walk(*bench.sync)));
        QCOMPARE(bench.server.asked(), before + 1);
        QVERIFY(bench.server.bench.wire.requests.last().target.contains("$deltatoken=1200"));
        QVERIFY(bytes > 0 && bytes <= 2048);
        QCOMPARE(inserted.size() + updated.size(), 0);
        QCOMPARE(first.size(), i);
        QVERIFY(bench.store.syncState().syncedAt >= syncedAt);
        bytes = 0;
    }
}

// The newest page once, for who wants the last message at once, and the delta beside it.
void TestSentSync::programStartsAgain()
{
    SyncBench bench(1200);
    QVERIFY(isWhole(walk(*bench.sync)));
    bench.restart();
    bench.server.put("new", 2'000'000'000);
    const int before = bench.server.asked();
    bool isThere = false;
    connect(bench.sync.get(), &SentSync::firstPageIn, this,
            [&] { isThere = bench.store.rowOf(u"new"_s) == 0; });
    QVERIFY(isWhole(walk(*bench.sync)));
    QVERIFY(isThere);
    QVERIFY(bench.isEqual());
    QCOMPARE(bench.server.asked(), before + 2);
}

void TestSentSync::followsChanges()
{
    SyncBench bench(700);
    QVERIFY(isWhole(walk(*bench.sync)));
    bench.server.put("new", 2'000'000'000);
    bench.server.put("m10", bench.server.items["m10"].sentAt, "another");
    bench.server.remove("m11");
    QVERIFY(isWhole(walk(*bench.sync)));
    QVERIFY(bench.isEqual());
    QCOMPARE(bench.store.rowOf(u"new"_s), 0);
    QCOMPARE(bench.subjectOf(u"m10"_s), u"another"_s);
    for (int i = 0; i < 1200; ++i) // more than a page of changes
        bench.server.put("n" + QByteArray::number(i), 2'000'000'001 + i);
    for (int i = 100; i < 600; ++i)
        bench.server.remove("m" + QByteArray::number(i));
    QVERIFY(isWhole(walk(*bench.sync)));
    QVERIFY(bench.isEqual());
}

// What went away while nobody looked: a full round finds out, and only its end does.
void TestSentSync::sweeps()
{
    SyncBench bench(1200);
    auto ghost = std::make_shared<MessagePage>();
    ghost->records.emplace_back().id = "ghost";
    bench.store.apply(ghost, bench.store.syncState());
    bench.server.instead = [&](const WireRequest &request) -> std::optional<WireServer::Deed> {
        if (request.target.contains("$skiptoken=1000"))
            return WireServer::answer("403 Forbidden", R"({"error":{"code":"ErrorAccessDenied"}})");
        return std::nullopt;
    };
    const auto end = walk(*bench.sync);
    QCOMPARE(int(kindOf(end)), int(ErrorKind::Refused));
    QCOMPARE(bench.store.size(), 1201);
    bench.server.instead = {};
    QVERIFY(isWhole(walk(*bench.sync)));
    QVERIFY(bench.isEqual());
}

void TestSentSync::killedAnywhere_data()
{
    QTest::addColumn<int>("requests"); // so many answers, then the end
    for (int i = 0; i <= 17; ++i)
        QTest::addRow("%d", i) << i;
}

// Afterwards the store equals the server's list: no message twice, none missing.
void TestSentSync::killedAnywhere()
{
    QFETCH(int, requests);
    SyncBench bench(3000, 7);
    bench.server.instead = [&](const WireRequest &) -> std::optional<WireServer::Deed> {
        return bench.server.asked() > requests ? std::optional(WireServer::Deed{WireServer::Deed::Hang})
                                               : std::nullopt;
    };
    bench.sync->start();
    QTRY_VERIFY_WITH_TIMEOUT(bench.server.asked() > requests, 20000);
    bench.restart();
    bench.server.remove("m5");
    bench.server.remove("m2995");
    bench.server.put("new", 2'000'000'000);
    bench.server.instead = {};
    QVERIFY(isWhole(walk(*bench.sync)));
    if (!bench.isEqual()) // the round had told of these before: the next one knows
        QVERIFY(isWhole(walk(*bench.sync)));
    QVERIFY(bench.isEqual());
    QVERIFY(!bench.store.syncState().isSweeping);
}

void TestSentSync::goesOnAtTheLink()
{
    SyncBench bench(3000);
    bench.server.instead = [](const WireRequest &request) -> std::optional<WireServer::Deed> {
        return request.target.contains("$skiptoken=1500")
            ? std::optional(WireServer::Deed{WireServer::Deed::Hang})
            : std::nullopt;
    };
    bench.sync->start();
    QTRY_COMPARE_WITH_TIMEOUT(bench.server.asked("$skiptoken=1500"), 1, 20000);
    QTRY_COMPARE(bench.store.pagesPending(), 0);
    const QUrl link = bench.store.syncState().roundLink;
    QVERIFY(link.toEncoded().endsWith("$skiptoken=1500"));
    QVERIFY(bench.store.syncState().isSweeping);
    bench.restart();
    bench.server.instead = {};
    const int before = bench.server.asked();
    QVERIFY(isWhole(walk(*bench.sync)));
    QCOMPARE(bench.server.asked(), before + 1 + 4); // the newest; 1500, 2000, 2500, and an empty one
    QVERIFY(bench.isEqual());
    QVERIFY(!bench.store.syncState().isSweeping);
}

// The newest page may have been read before the changes that overtake it.
void TestSentSync::laterChangesWin()
{
    SyncBench bench(300);
    QVERIFY(isWhole(walk(*bench.sync)));
    bench.restart();
    const WireServer::Deed old =
        FolderServer::answer(FolderServer::page(R"({"id":"m299","sentDateTime":"2033-01-01T00:00:00Z"})"));
    bench.server.remove("m299");
    int tries = 0;
    bench.server.instead = [&](const WireRequest &request) -> std::optional<WireServer::Deed> {
        if (!request.target.contains("$top=50"))
            return std::nullopt;
        // Unreadable at first, so that the changes are here long before it.
        return ++tries == 1 ? std::optional(FolderServer::answer(R"({"value":7})")) : old;
    };
    QVERIFY(isWhole(walk(*bench.sync)));
    QCOMPARE(tries, 2);
    QVERIFY(bench.isEqual());
}

// All but the first page is in the background.
void TestSentSync::leavesPlaces()
{
    SyncBench bench(3000);
    int open = 0;
    bench.server.instead = [&](const WireRequest &request) -> std::optional<WireServer::Deed> {
        return request.target.contains("sentDateTime%20lt") && ++open
            ? std::optional(WireServer::Deed{WireServer::Deed::Hang})
            : std::nullopt;
    };
    bench.sync->start();
    QTRY_COMPARE_WITH_TIMEOUT(open, 4, 20000); // side by side
    QObject owner;
    bench.server.bench.client.call(GraphBench::read("/v1.0/person"), &owner)->start();
    QTest::qWait(0);
    QCOMPARE(bench.server.asked("/v1.0/person"), 0);
    bench.sync->stop();
    QTRY_COMPARE(bench.server.asked("/v1.0/person"), 1);
}

void TestSentSync::stops()
{
    SyncBench bench(3000);
    QSignalSpy finished(bench.sync.get(), &SentSync::finished);
    bench.sync->start();
    bench.sync->start();
    bench.sync->stop();
    QVERIFY(!bench.sync->isWalking());
    const auto stop = connect(bench.sync.get(), &SentSync::progressed, this, [&](int messages) {
        if (messages > 1000)
            bench.sync->stop(); // from inside
    });
    bench.sync->start();
    QTRY_VERIFY(!bench.sync->isWalking());
    QTRY_COMPARE(bench.store.pagesPending(), 0);
    QVERIFY(bench.store.size() > 1000 && bench.store.size() < 3000);
    disconnect(stop);
    QVERIFY(isWhole(walk(*bench.sync))); // and from the beginning
    QVERIFY(bench.isEqual());
    QCOMPARE(finished.size(), 1);
    bench.sync->start();
    connect(bench.sync.get(), &SentSync::firstPageIn, this,
            [&] { bench.sync.reset(); }); // gone in its signal
    QTRY_VERIFY(!bench.sync);
}

QTEST_GUILESS_MAIN(TestSentSync)
#include "tst_SentSync.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Servers that lead astray, never end, or say what makes no sense: each is noticed, stopped and said,
// and what is known stays.
#include "tests/mailbox/SyncBench.h"

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;
using Deed = WireServer::Deed;

namespace {

constexpr char Base[] = "/v1.0/me/mailFolders/sentitems/messages/delta?$deltatoken=";

QByteArray next(const QByteArray &address)
{
    return ",\"@odata.nextLink\":\"" + address + '"';
}

QByteArray last(const QByteArray &address)
{
    return ",\"@odata.deltaLink\":\"" + address + '"';
}

} // namespace

class TestSyncAstray : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void links_data();
    void links();
    void foreignDeltaLink();
    void roundWithoutAnEnd();
    void neverEnds_data();
    void neverEnds();
    void unreadable_data();
    void unreadable();
    void badItems();
    void disorder();
    void oddMessages();
    void windowFails();
    void nobodyKnowsHowMany();
};

void TestSyncAstray::links_data()
{
    QTest::addColumn<QByteArray>("piece"); // of the target that is answered so
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<int>("kind");
    for (const char *piece : {"/delta?", "sentDateTime%20lt"}) {
        QTest::addRow("to another host, %s", piece)
            << QByteArray(piece) << QByteArray("http://localhost:1/v1.0/x") << int(ErrorKind::ForeignHost);
        QTest::addRow("in a circle, %s", piece)
            << QByteArray(piece) << QByteArray("/v1.0/x?/delta?sentDateTime%20lt")
            << int(ErrorKind::NotUnderstood);
        QTest::addRow("to nowhere, %s", piece)
            << QByteArray(piece) << QByteArray("http://[") << int(ErrorKind::NotUnderstood);
    }
}

void TestSyncAstray::links()
{
    QFETCH(QByteArray, piece);
    QFETCH(QByteArray, link);
    QFETCH(int, kind);
    SyncBench bench(200);
    if (link.startsWith('/'))
        link = bench.server.address(link);
    answerTo(bench.server, piece,
             [link](int) { return FolderServer::answer(FolderServer::page(R"({"id":"x"})", next(link))); });
    QCOMPARE(int(kindOf(walk(*bench.sync))), kind);
    QVERIFY(bench.server.asked() < 12);
    QVERIFY(bench.store.size() >= 50);
    QVERIFY(bench.store.syncState().deltaLink.isEmpty());
    bench.server.instead = {}; // and nothing of it is kept that would lead astray again
    QVERIFY(isWhole(walk(*bench.sync)));
    QVERIFY(bench.isEqual());
}

void TestSyncAstray::foreignDeltaLink()
{
    SyncBench bench(60);
    answerTo(bench.server, "/delta?", [](int) {
        return FolderServer::answer(FolderServer::page({}, last("http://localhost:1/v1.0/x")));
    });
    QCOMPARE(int(kindOf(walk(*bench.sync))), int(ErrorKind::ForeignHost));
    QCOMPARE(bench.store.size(), 60); // and nothing is swept by such a round
    QVERIFY(bench.store.syncState().deltaLink.isEmpty());
}

void TestSyncAstray::roundWithoutAnEnd()
{
    SyncBench bench(60);
    answerTo(bench.server, "/delta?", [](int) { return FolderServer::answer(FolderServer::page({})); });
    QCOMPARE(int(kindOf(walk(*bench.sync))), int(ErrorKind::NotUnderstood));
    QCOMPARE(bench.store.size(), 60);
}

void TestSyncAstray::neverEnds_data()
{
    QTest::addColumn<int>("items"); // on each page
    QTest::addColumn<int>("most"); // pages
    QTest::newRow("empty pages") << 0 << 250;
    QTest::newRow("ever new messages") << 2000 << 80;
}

void TestSyncAstray::neverEnds()
{
    QFETCH(int, items);
    QFETCH(int, most);
    SyncBench bench(60);
    answerTo(bench.server, "/delta?", [&](int nth) {
        QByteArrayList one;
        for (int i = 0; i < items; ++i)
            one << "{\"id\":\"x" + QByteArray::number(nth * items + i) + "\"}";
        const QByteArray link = bench.server.address("/v1.0/x?/delta?" + QByteArray::number(nth));
        return FolderServer::answer(FolderServer::page(one.join(','), next(link)));
    });
    const auto end = walk(*bench.sync);
    QCOMPARE(int(kindOf(end)), int(ErrorKind::NotUnderstood));
    QVERIFY((*end)->message.contains(u"does not end"_s));
    QVERIFY(bench.server.asked() < most);
}

void TestSyncAstray::unreadable_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("times");
    QTest::addColumn<bool>("isWhole");
    for (const char *body : {R"({"value":7})", R"({"value":[{"id":"x" "subject":1}]})"})
        for (int times : {2, 3})
            QTest::addRow("%s, %d times", body, times) << QByteArray(body) << times << (times == 2);
    QTest::newRow("cut, 4 times") << QByteArray(R"({"value":[{"id":"x","sub)") << 4 << false;
    QTest::newRow("cut, 3 times") << QByteArray(R"({"value":[{"id":"x","sub)") << 3 << true;
}

// A page that cannot be read is asked for again, twice; then that is said, and what came is kept.
void TestSyncAstray::unreadable()
{
    QFETCH(QByteArray, body);
    QFETCH(int, times);
    QFETCH(bool, isWhole);
    SyncBench bench(1200);
    bench.server.instead = [=, left = times](const WireRequest &request) mutable -> FolderServer::MaybeDeed {
        if (!request.target.contains("$skiptoken=500") || left-- <= 0)
            return std::nullopt;
        return FolderServer::answer(body);
    };
    const auto end = walk(*bench.sync);
    QCOMPARE(Tests::isWhole(end), isWhole);
    QCOMPARE(bench.server.asked("$skiptoken=500"), isWhole ? times + 1 : times);
    QCOMPARE(bench.store.size(), 1200);
    QVERIFY(isWhole || bench.store.syncState().roundLink.toEncoded().endsWith("$skiptoken=500"));
    QVERIFY(Tests::isWhole(walk(*bench.sync)));
    QVERIFY(bench.isEqual());
}

// Skipped and counted; the rest of the page is kept.
void TestSyncAstray::badItems()
{
    SyncBench bench(2);
    answerTo(bench.server, "/delta?", [&](int) {
        return FolderServer::answer(
            FolderServer::page(R"({"id":"m0"},null,{"subject":"no id"},{"id":7},[],{"id":"m1"})",
                               last(bench.server.address(Base + QByteArray("2")))));
    });
    QVERIFY(isWhole(walk(*bench.sync)));
    QVERIFY(bench.isEqual());
    QCOMPARE(bench.sync->skipped(), 4);
    bench.server.instead = {};
    QVERIFY(isWhole(walk(*bench.sync)));
    QCOMPARE(bench.sync->skipped(), 0); // of the last walk
}

// Repeats, replays, empty pages that go on, items in part, what is removed in the first round and comes
// again, ids that differ in case only.
void TestSyncAstray::disorder()
{
    SyncBench bench;
    const QByteArrayList pages = {
        R"({"id":"a","subject":"1","sentDateTime":"2026-09-14T12:00:00Z"},{"id":"a","subject":"2"},{"id":"A","subject":"big"})",
        {},
        R"({"id":"gone","@removed":{"reason":"deleted"}},{"id":"b","subject":"b"},{"id":"c","subject":"c"})",
        {},
        R"({"id":"a","subject":"3"},{"id":"c","@removed":{"reason":"changed"}},{"id":"b"},{"id":"a","bodyPreview":"p"})",
        R"({"id":"d","subject":"d"},{"id":"d","@removed":{"reason":"deleted"}},{"id":"d","subject":"again"})"};
    answerTo(bench.server, "/delta?", [&](int nth) {
        const QByteArray link = bench.server.address(Base + QByteArray::number(nth));
        return FolderServer::answer(
            FolderServer::page(pages.at(nth - 1), nth < pages.size() ? next(link) : last(link)));
    });
    QVERIFY(isWhole(walk(*bench.sync)));
    QCOMPARE(idsOf(bench.store), (QList<QByteArray>{"A", "a", "b", "d"}));
    QCOMPARE(bench.subjectOf(u"a"_s), u"3"_s);
    QCOMPARE(bench.subjectOf(u"A"_s), u"big"_s);
    QCOMPARE(bench.subjectOf(u"b"_s), u"b"_s); // what was left out stays
    QCOMPARE(bench.subjectOf(u"d"_s), u"again"_s);
    QCOMPARE(bench.store.rowOf(u"a"_s), 0); // the only one with a time
    QCOMPARE(bench.store.message(bench.store.at(0)).preview, u"p"_s);
}

// The year 1, no zone, no time, a thousand recipients: through windows and delta.
void TestSyncAstray::oddMessages()
{
    SyncBench bench(1500);
    QByteArray list;
    for (int i = 0; i < 1000; ++i)
        list += R"({"emailAddress":{"address":"p)" + QByteArray::number(i) + R"(@x.example"}},)";
    bench.server.fullItem = R"(,"toRecipients":[)" + list + "null]";
    bench.server.items.erase(std::next(bench.server.items.begin(), 3), bench.server.items.end());
    bench.server.put("one", -62135596800, "year 1");
    bench.server.put("two", 1'500'000'000, "old");
    QVERIFY(isWhole(walk(*bench.sync)));
    QVERIFY(bench.isEqual());
    const auto row = bench.store.rowOf(u"one"_s);
    QCOMPARE(row, bench.store.size() - 1);
    QVERIFY(!bench.store.message(bench.store.at(row)).sentAt.isValid());
    QCOMPARE(bench.store.message(bench.store.at(0)).to.size(), 1000);
}

void TestSyncAstray::windowFails()
{
    SyncBench bench(3000);
    answerTo(bench.server, "&$skip=500", [](int) {
        return WireServer::answer("403 Forbidden", R"({"error":{"code":"ErrorAccessDenied"}})");
    });
    QCOMPARE(int(kindOf(walk(*bench.sync))), int(ErrorKind::Refused));
    QVERIFY(bench.store.size() >= 50 && bench.store.size() < 3000);
    QVERIFY(!bench.store.syncState().isFilled);
    bench.server.instead = {};
    QVERIFY(isWhole(walk(*bench.sync)));
    QVERIFY(bench.isEqual());
}

void TestSyncAstray::nobodyKnowsHowMany()
{
    SyncBench bench(1300);
    answerTo(bench.server, "totalItemCount",
             [](int) { return FolderServer::answer(R"({"totalItemCount":0})"); });
    QVERIFY(isWhole(walk(*bench.sync)));
    QVERIFY(bench.isEqual());
}

QTEST_GUILESS_MAIN(TestSyncAstray)
#include "tst_SyncAstray.moc"

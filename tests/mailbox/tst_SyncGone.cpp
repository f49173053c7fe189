// SPDX-License-Identifier: GPL-3.0-or-later
// Servers that forget how far they had told us: a full walk in silence that empties nothing on its way, once.
#include "tests/mailbox/SyncBench.h"

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;

namespace {

constexpr char Base[] = "/v1.0/me/mailFolders/sentitems/messages/delta?$deltatoken=";

} // namespace

class TestSyncGone : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gone_data();
    void gone();
    void goneForEver();
    void goneInTheMiddle();
    void oldLinkNotUnderstood();
};

void TestSyncGone::gone_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("410") << QByteArray("410 Gone") << QByteArray("resyncRequired") << QByteArray();
    QTest::newRow("410, where to begin") << QByteArray("410 Gone") << QByteArray("x")
                                         << QByteArray("/v1.0/me/mailFolders/sentitems/messages/delta?fresh");
    QTest::newRow("410, elsewhere") << QByteArray("410 Gone") << QByteArray("x")
                                    << QByteArray("http://localhost:1/v1.0/x");
    QTest::newRow("syncStateNotFound")
        << QByteArray("400 Bad Request") << QByteArray("SyncStateNotFound") << QByteArray();
    QTest::newRow("resyncRequired") << QByteArray("404 Not Found") << QByteArray("resyncRequired")
                                    << QByteArray();
}

// A full walk, in silence; the list is not emptied on the way, and what is gone goes at its end.
void TestSyncGone::gone()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, location);
    SyncBench bench(1200);
    QVERIFY(isWhole(walk(*bench.sync)));
    bench.server.remove("m7");
    bench.server.put("new", 2'000'000'000);
    const QByteArray head = location.isEmpty() ? QByteArray()
        : location.startsWith('/')             ? "Location: " + bench.server.address(location) + "\r\n"
                                               : "Location: " + location + "\r\n";
    answerTo(bench.server, Base + QByteArray("1200"), [&](int) {
        return WireServer::answer(status, "{\"error\":{\"code\":\"" + code + "\",\"message\":\"m\"}}", head);
    });
    qsizetype least = bench.store.size();
    connect(&bench.store, &SentStore::removed, this, [&] { least = std::min(least, bench.store.size()); });
    QVERIFY(isWhole(walk(*bench.sync)));
    QVERIFY(bench.isEqual());
    QVERIFY(least >= 1199);
    QCOMPARE(bench.server.asked("/delta?fresh"), location.startsWith('/') ? 1 : 0);
    QVERIFY(!bench.store.syncState().isSweeping && !bench.store.syncState().deltaLink.isEmpty());
    const int before = bench.server.asked();
    QVERIFY(isWhole(walk(*bench.sync))); // and from then on by changes
    QCOMPARE(bench.server.asked(), before + 1);
}

void TestSyncGone::goneForEver()
{
    SyncBench bench(60);
    answerTo(bench.server, "/delta?", [&](int) {
        return WireServer::answer("410 Gone", R"({"error":{"code":"x"}})",
                                  "Location: " + bench.server.address("/v1.0/x/delta?again") + "\r\n");
    });
    const auto end = walk(*bench.sync);
    QCOMPARE(int(kindOf(end)), int(ErrorKind::Refused));
    QCOMPARE((*end)->httpStatus, 410);
    QCOMPARE(bench.server.asked("/delta?"), 2);
    QCOMPARE(bench.store.size(), 60);
}

// What the broken round had seen says nothing about what there is now.
void TestSyncGone::goneInTheMiddle()
{
    SyncBench bench(1700);
    bench.server.instead = [&,
                            isGone = false](const WireRequest &request) mutable -> FolderServer::MaybeDeed {
        if (isGone || !request.target.contains("$skiptoken=1000"))
            return std::nullopt;
        isGone = true;
        bench.server.remove("m0");
        return WireServer::answer("410 Gone", R"({"error":{"code":"x"}})");
    };
    QVERIFY(isWhole(walk(*bench.sync)));
    QVERIFY(bench.isEqual());
}

// It would be asked for again at every start, for ever.
void TestSyncGone::oldLinkNotUnderstood()
{
    SyncBench bench(60);
    SyncState state;
    state.isFilled = true;
    state.deltaLink = QUrl::fromEncoded(bench.server.address("/v1.0/ancient"));
    bench.store.apply(std::make_shared<MessagePage>(), state);
    answerTo(bench.server, "/ancient",
             [](int) { return WireServer::answer("400 Bad Request", R"({"error":{"code":"BadRequest"}})"); });
    QVERIFY(isWhole(walk(*bench.sync)));
    QVERIFY(bench.isEqual());
}

QTEST_GUILESS_MAIN(TestSyncGone)
#include "tst_SyncGone.moc"

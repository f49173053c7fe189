// SPDX-License-Identifier: GPL-3.0-or-later
// The walk through Sent Items, against a pretend Microsoft 365 with its faults, a relay that cuts
// connections, and servers that lead astray: what ends whole is whole, and what does not sweeps nothing away.
#include "app/mailbox/SentSync.h"
#include "app/store/SentStore.h"
#include "tests/graph/GraphBench.h"
#include "tests/support/DemoBench.h"

#include <QTest>

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;
using Demo::Fault;
using Demo::Trouble;

Q_DECLARE_METATYPE(Fault)
Q_DECLARE_METATYPE(Trouble)

namespace {

constexpr int Messages = 170;

// Starts a walk and waits for its end; the outer nullopt: no end in time.
std::optional<std::optional<Error>> walk(SentSync &sync)
{
    std::optional<std::optional<Error>> end;
    QSignalSpy finished(&sync, &SentSync::finished);
    QObject::connect(&sync, &SentSync::finished, &sync,
                     [&end](const std::optional<Error> &error) { end = error; });
    sync.start();
    if (finished.isEmpty())
        finished.wait(20000);
    return finished.size() == 1 ? end : std::nullopt;
}

} // namespace

class TestSentSync : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wholeFolder();
    void hostileMail();
    void followsChanges();
    void faults_data();
    void faults();
    void troubles_data();
    void troubles();
    void refusedPageSweepsNothing();
    void astray_data();
    void astray();
    void stops();

private:
    std::unique_ptr<DemoBench> m_bench;
};

void TestSentSync::init()
{
    Demo::DemoOptions options;
    options.messages = Messages;
    options.hostile = QByteArray(QTest::currentTestFunction()) == "hostileMail";
    m_bench = std::make_unique<DemoBench>(options);
    QVERIFY(m_bench->signIn());
}

void TestSentSync::wholeFolder()
{
    SentStore store;
    store.open({});
    SentSync sync(m_bench->client.get(), &store, {}, nullptr);
    QSignalSpy first(&sync, &SentSync::firstPageIn);
    QSignalSpy progressed(&sync, &SentSync::progressed);
    connect(&sync, &SentSync::firstPageIn, &sync, [&store] { QCOMPARE(store.size(), 50); });
    const auto end = walk(sync);
    QVERIFY(end && !*end);
    QVERIFY(store.size() >= Messages);
    QVERIFY(!sync.isWalking());
    QCOMPARE(first.size(), 1);
    QCOMPARE(progressed.size(), (store.size() + 49) / 50);
    QCOMPARE(progressed.last().at(0).toInt(), int(store.size()));
    for (qsizetype row = 1; row < store.size(); ++row)
        QVERIFY(store.at(row - 1).sentAt >= store.at(row).sentAt);
    QVERIFY(!store.message(store.at(0)).subject.isEmpty()
            && !store.message(store.at(0)).recipients().isEmpty());
}

void TestSentSync::hostileMail()
{
    SentStore store;
    store.open({});
    SentSync sync(m_bench->client.get(), &store, {}, nullptr);
    const auto end = walk(sync);
    QVERIFY(end && !*end);
    QVERIFY(store.size() > Messages);
    bool hasMarkup = false, hasLongOne = false;
    for (qsizetype row = 0; row < store.size(); ++row) {
        hasMarkup = hasMarkup || store.message(store.at(row)).subject.contains(u'<');
        hasLongOne = hasLongOne || store.message(store.at(row)).subject.size() > 5000;
    }
    QVERIFY(hasMarkup && hasLongOne);
}

void TestSentSync::followsChanges()
{
    SentStore store;
    store.open({});
    Message ghost; // of an earlier walk, gone from the folder by now
    ghost.id = u"ghost"_s;
    store.apply(pageOf({ghost}), {});
    SentSync sync(m_bench->client.get(), &store, {}, nullptr);
    QVERIFY(walk(sync));
    QCOMPARE(store.rowOf(u"ghost"_s), -1);
    const auto size = store.size();
    QSignalSpy inserted(&store, &SentStore::inserted);
    QSignalSpy updated(&store, &SentStore::updated);
    QVERIFY(walk(sync)); // nothing new
    QCOMPARE(store.size(), size);
    QCOMPARE(inserted.size() + updated.size(), 0);
}

void TestSentSync::faults_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("late") << Fault::latency(200);
    QTest::newRow("429") << Fault::throttled429("0.249");
    QTest::newRow("503") << Fault::unavailable503("1");
    QTest::newRow("500") << Fault::graphError(500, "generalException", "Oh.");
    QTest::newRow("502") << Fault::htmlInsteadOfJson(502);
    QTest::newRow("cut, with length") << Fault::truncatedJsonWithLength();
    QTest::newRow("cut, in chunks") << Fault::truncatedJsonChunked();
    QTest::newRow("cut three times") << Fault::truncatedJsonChunked().repeated(3);
    QTest::newRow("expired") << Fault::expiredToken();
    QTest::newRow("claims") << Fault::claimsChallenge();
}

// On the second page: the walk ends whole all the same.
void TestSentSync::faults()
{
    QFETCH(Fault, fault);
    m_bench->service.play({fault.on("GET", "/messages").after(1)});
    SentStore store;
    store.open({});
    SentSync sync(m_bench->client.get(), &store, {}, nullptr);
    const auto end = walk(sync);
    QVERIFY(end && !*end);
    QVERIFY(store.size() >= Messages);
    QCOMPARE(m_bench->unplayed(), 0);
}

void TestSentSync::troubles_data()
{
    QTest::addColumn<Trouble>("trouble");
    QTest::newRow("not carried out") << Trouble::dropUnsent();
    QTest::newRow("by RST") << Trouble::dropAnswer().byReset();
    QTest::newRow("no answer") << Trouble::dropAnswer();
    QTest::newRow("cut in the head") << Trouble::cutAnswer(60);
    QTest::newRow("cut in the body") << Trouble::cutAnswer(2000);
    QTest::newRow("garbage") << Trouble::garbage();
    QTest::newRow("dripping") << Trouble::drip(4096, 1);
}

void TestSentSync::troubles()
{
    QFETCH(Trouble, trouble);
    m_bench->relay->play({trouble.on("GET /v1.0/me/mail").after(1)});
    SentStore store;
    store.open({});
    SentSync sync(m_bench->client.get(), &store, {}, nullptr);
    const auto end = walk(sync);
    QVERIFY(end && !*end);
    QVERIFY(store.size() >= Messages);
    QCOMPARE(m_bench->unplayed(), 0);
}

void TestSentSync::refusedPageSweepsNothing()
{
    SentStore store;
    store.open({});
    SentSync sync(m_bench->client.get(), &store, {}, nullptr);
    QVERIFY(walk(sync));
    const auto size = store.size();
    for (const Fault &fault : {Fault::graphError(403, "ErrorAccessDenied", "No."), Fault::htmlInsteadOfJson(),
                               Fault::hugeBody(40 * 1024 * 1024)}) {
        m_bench->service.play({fault.on("GET", "/messages").after(1)});
        const auto end = walk(sync);
        QVERIFY(end && *end);
        QCOMPARE(store.size(), size);
        QCOMPARE(m_bench->unplayed(), 0);
    }
}

void TestSentSync::astray_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<int>("kind");
    QTest::newRow("to another host") << QByteArray("http://localhost:1/v1.0/x")
                                     << int(ErrorKind::ForeignHost);
    QTest::newRow("in a circle") << QByteArray("/v1.0/again") << int(ErrorKind::NotUnderstood);
    QTest::newRow("to nowhere") << QByteArray("http://[") << int(ErrorKind::NotUnderstood);
}

void TestSentSync::astray()
{
    QFETCH(QByteArray, link);
    QFETCH(int, kind);
    GraphBench bench;
    if (link.startsWith('/'))
        link.prepend(bench.wire.url().toEncoded());
    bench.wire.deed = [link](const WireRequest &) {
        return WireServer::answer("200 OK", R"({"value":[{"id":"1"}],"@odata.nextLink":")" + link + "\"}");
    };
    SentStore store;
    store.open({});
    Message kept;
    kept.id = u"kept"_s;
    store.apply(pageOf({kept}), {});
    SentSync sync(&bench.client, &store, {}, nullptr);
    const auto end = walk(sync);
    QVERIFY(end && *end);
    QCOMPARE(int((*end)->kind), kind);
    QTRY_VERIFY(store.rowOf(u"kept"_s) >= 0);
    QVERIFY(bench.wire.requests.size() <= 2);
}

void TestSentSync::stops()
{
    SentStore store;
    store.open({});
    auto sync = std::make_unique<SentSync>(m_bench->client.get(), &store, QString(), nullptr);
    QSignalSpy finished(sync.get(), &SentSync::finished);
    QSignalSpy first(sync.get(), &SentSync::firstPageIn);
    sync->start();
    sync->start();
    sync->stop();
    QVERIFY(!sync->isWalking());
    connect(sync.get(), &SentSync::progressed, sync.get(), [&sync, n = 0]() mutable {
        if (++n == 2)
            sync->stop(); // from inside
    });
    sync->start();
    QTRY_COMPARE(first.size(), 1);
    QTRY_VERIFY(!sync->isWalking());
    QCOMPARE(store.size(), 100);
    QVERIFY(walk(*sync)); // and from the beginning
    QVERIFY(store.size() >= Messages);
    QCOMPARE(finished.size(), 1);
    sync->start();
    sync.reset(); // in the middle
    QVERIFY(walk(*std::make_unique<SentSync>(m_bench->client.get(), &store, QString(), nullptr)));
}

QTEST_GUILESS_MAIN(TestSentSync)
#include "tst_SentSync.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The walk through Sent Items against a pretend Microsoft 365 with its faults and a relay that cuts
// connections: what ends whole is whole, and what does not sweeps nothing away.
#include "tests/mailbox/SyncBench.h"
#include "tests/support/DemoBench.h"

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;
using Demo::Fault;
using Demo::Trouble;

Q_DECLARE_METATYPE(Fault)
Q_DECLARE_METATYPE(Trouble)

namespace {

constexpr int Messages = 170;

} // namespace

class TestSyncFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wholeFolder();
    void hostileMail();
    void faults_data();
    void faults();
    void troubles_data();
    void troubles();
    void refusedPageSweepsNothing();

private:
    std::unique_ptr<DemoBench> m_bench;
    std::unique_ptr<SentStore> m_store;
    std::unique_ptr<SentSync> m_sync;
};

void TestSyncFaults::init()
{
    Demo::DemoOptions options;
    options.messages = Messages;
    options.hostile = QByteArray(QTest::currentTestFunction()) == "hostileMail";
    m_sync.reset();
    m_bench = std::make_unique<DemoBench>(options);
    QVERIFY(m_bench->signIn());
    m_store = std::make_unique<SentStore>();
    m_store->open({});
    m_sync = std::make_unique<SentSync>(m_bench->client.get(), m_store.get(), QString(), nullptr);
}

void TestSyncFaults::wholeFolder()
{
    QVERIFY(isWhole(walk(*m_sync)));
    QVERIFY(m_store->size() >= Messages);
    for (qsizetype row = 1; row < m_store->size(); ++row)
        QVERIFY(m_store->at(row - 1).sentAt >= m_store->at(row).sentAt);
    const Message newest = m_store->message(m_store->at(0));
    QVERIFY(!newest.subject.isEmpty() && !newest.recipients().isEmpty());
}

void TestSyncFaults::hostileMail()
{
    QVERIFY(isWhole(walk(*m_sync)));
    QVERIFY(m_store->size() > Messages);
    bool hasMarkup = false, hasLongOne = false;
    for (qsizetype row = 0; row < m_store->size(); ++row) {
        const Message message = m_store->message(m_store->at(row));
        hasMarkup = hasMarkup || message.subject.contains(u'<');
        hasLongOne = hasLongOne || message.subject.size() > 5000;
    }
    QVERIFY(hasMarkup && hasLongOne);
}

void TestSyncFaults::faults_data()
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

// On the second page, or whatever is asked for beside it: the walk ends whole all the same.
void TestSyncFaults::faults()
{
    QFETCH(Fault, fault);
    m_bench->service.play({fault.on("GET", "/messages").after(1)});
    QVERIFY(isWhole(walk(*m_sync)));
    QVERIFY(m_store->size() >= Messages);
    QCOMPARE(m_bench->unplayed(), 0);
}

void TestSyncFaults::troubles_data()
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

void TestSyncFaults::troubles()
{
    QFETCH(Trouble, trouble);
    m_bench->relay->play({trouble.on("GET /v1.0/me/mail").after(1)});
    QVERIFY(isWhole(walk(*m_sync)));
    QVERIFY(m_store->size() >= Messages);
    QCOMPARE(m_bench->unplayed(), 0);
}

void TestSyncFaults::refusedPageSweepsNothing()
{
    QVERIFY(isWhole(walk(*m_sync)));
    const auto size = m_store->size();
    for (const Fault &fault : {Fault::graphError(403, "ErrorAccessDenied", "No."), Fault::htmlInsteadOfJson(),
                               Fault::hugeBody(40 * 1024 * 1024)}) {
        m_bench->service.play({fault.on("GET", "/messages")});
        const auto end = walk(*m_sync);
        QVERIFY(end && *end);
        QCOMPARE(m_store->size(), size);
        QCOMPARE(m_bench->unplayed(), 0);
    }
    QVERIFY(isWhole(walk(*m_sync)));
    QCOMPARE(m_store->size(), size);
}

QTEST_GUILESS_MAIN(TestSyncFaults)
#include "tst_SyncFaults.moc"

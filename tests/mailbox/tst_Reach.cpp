// SPDX-License-Identifier: GPL-3.0-or-later
// Asking for mail tips: few requests, none twice, and what is known is kept whatever the server does.
#include "tests/mailbox/ReachBench.h"

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;

class TestReach : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachAddressOnce();
    void aThousandInTens();
    void nothingToAsk();
    void fewerWhereTheServerTakesFewer_data();
    void fewerWhereTheServerTakesFewer();
    void oneBadAddressAmongMany();
    void whatIsRefused_data();
    void whatIsRefused();
    void aLostAnswerAndAThrottle();
    void whatWasNotTold();
    void whatNobodyAskedFor();
    void aNewWish();
    void aPersonWaits();
    void whatIsUnderWayGoesOn();
    void stopsAndGoes();
};

void TestReach::eachAddressOnce()
{
    ReachBench bench;
    QVERIFY(bench.ask({u"A@Own.example"_s, u"a@own.example"_s, u"Dana <dana@own.example>"_s,
                       u"smtp:DANA@own.example"_s, u"/O=X/CN=Y"_s, QString(), u"b@else.example"_s}));
    QCOMPARE(bench.wire.requests.size(), 1);
    QCOMPARE(askedIn(bench.wire.requests.first()),
             (QStringList{u"a@own.example"_s, u"dana@own.example"_s, u"b@else.example"_s}));
    QVERIFY(!bench.last);
    QCOMPARE(bench.answered, 1);
    QVERIFY(bench.reach.isKnown(u"a@OWN.example"_s));
    QVERIFY(bench.reach.isKnown(u"<dana@own.example>"_s));
    QVERIFY(bench.reach.isKnown(u"/O=X/CN=Y"_s)); // there is nothing to ask for
    QVERIFY(!bench.reach.isKnown(u"c@own.example"_s));
    QCOMPARE(bench.reach.tips()[u"b@else.example"_s].scope, MailTip::Scope::External);
    // What is known is not asked for again.
    QVERIFY(bench.ask({u"A@own.example"_s, u"c@own.example"_s}));
    QCOMPARE(bench.wire.requests.size(), 2);
    QCOMPARE(askedIn(bench.wire.requests.last()), QStringList{u"c@own.example"_s});
}

void TestReach::aThousandInTens()
{
    ReachBench bench;
    QVERIFY(bench.ask(addresses(1001)));
    QCOMPARE(bench.sizes(), QList<qsizetype>(10, 100) << 1);
    QCOMPARE(bench.reach.tips().size(), 1001);
}

void TestReach::nothingToAsk()
{
    ReachBench bench;
    QVERIFY(bench.ask({}));
    QVERIFY(bench.ask({u"Group"_s}));
    QCOMPARE(bench.wire.requests.size(), 0);
    QVERIFY(!bench.reach.isAsking());
}

void TestReach::fewerWhereTheServerTakesFewer_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("413") << 413;
    QTest::newRow("400") << 400;
}

void TestReach::fewerWhereTheServerTakesFewer()
{
    QFETCH(const int, status);
    ReachBench bench;
    bench.wire.deed = [status](const WireRequest &request) {
        return askedIn(request).size() > 30 ? refusal(status) : tipsOf(askedIn(request));
    };
    QVERIFY(bench.ask(addresses(300)));
    QVERIFY(!bench.last);
    QCOMPARE(bench.reach.tips().size(), 300);
    int refused = 0;
    for (const qsizetype size : bench.sizes())
        refused += size > 30;
    QVERIFY2(refused <= 3, qPrintable(QString::number(refused))); // learnt, not tried again and again
    const auto before = bench.wire.requests.size();
    QVERIFY(bench.ask(addresses(50, 1000)));
    QCOMPARE(bench.wire.requests.size(), before + 2);
}

void TestReach::oneBadAddressAmongMany()
{
    ReachBench bench;
    bench.wire.deed = [](const WireRequest &request) {
        return askedIn(request).contains(u"p137@own.example"_s) ? refusal(400) : tipsOf(askedIn(request));
    };
    QVERIFY(bench.ask(addresses(300)));
    QVERIFY(!bench.last);
    QCOMPARE(bench.reach.tips().size(), 299);
    QVERIFY(bench.reach.isKnown(u"p137@own.example"_s)); // and not asked for again
    QVERIFY2(bench.wire.requests.size() <= 18, qPrintable(QString::number(bench.wire.requests.size())));
}

void TestReach::whatIsRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("403") << 403;
    QTest::newRow("404") << 404;
    QTest::newRow("501") << 501;
}

void TestReach::whatIsRefused()
{
    QFETCH(const int, status);
    ReachBench bench;
    bench.wire.deed = [status](const WireRequest &) { return refusal(status); };
    QVERIFY(bench.ask(addresses(200), false));
    QVERIFY(bench.last);
    QCOMPARE(bench.last->httpStatus, status);
    QCOMPARE(bench.wire.requests.size(), 1); // not once for each batch
    QVERIFY(bench.ask(addresses(200), false));
    QCOMPARE(bench.wire.requests.size(), 1); // nor for each message that is looked at
    QVERIFY(bench.ask(addresses(200), true)); // a person waits: the right may have been given meanwhile
    QCOMPARE(bench.wire.requests.size(), 2);
    bench.wire.deed = [](const WireRequest &request) { return tipsOf(askedIn(request)); };
    QVERIFY(bench.ask(addresses(200), true));
    QVERIFY(!bench.last);
    QCOMPARE(bench.reach.tips().size(), 200);
}

void TestReach::aLostAnswerAndAThrottle()
{
    ReachBench bench;
    int count = 0;
    bench.wire.deed = [&count](const WireRequest &request) -> WireServer::Deed {
        switch (count++) {
        case 0:
            return {WireServer::Deed::Drop};
        case 1:
            return WireServer::answer("429 Slow", "{}", "Retry-After: 1\r\n");
        case 2:
            return refusal(502);
        default:
            return tipsOf(askedIn(request));
        }
    };
    QVERIFY(bench.ask(addresses(3)));
    QVERIFY(!bench.last);
    QCOMPARE(bench.reach.tips().size(), 3);
    QCOMPARE(bench.wire.requests.size(), 4);
    bench.wire.deed = [](const WireRequest &) { return WireServer::answer("200 OK", "<html>Hello"); };
    QVERIFY(bench.ask(addresses(3, 10)));
    QVERIFY(bench.last);
    QCOMPARE(bench.last->kind, ErrorKind::NotUnderstood);
    QCOMPARE(bench.reach.tips().size(), 3);
    QVERIFY(!bench.reach.isKnown(u"p10@own.example"_s)); // it may be told another time
}

void TestReach::whatWasNotTold()
{
    ReachBench bench;
    bench.wire.deed = [](const WireRequest &request) { return tipsOf(askedIn(request).mid(1)); };
    QVERIFY(bench.ask(addresses(3)));
    QVERIFY(!bench.last);
    QCOMPARE(bench.reach.tips().size(), 2);
    QVERIFY(bench.ask(addresses(3)));
    QCOMPARE(bench.wire.requests.size(), 1);
    QVERIFY(bench.ask(addresses(1, 7))); // of one, none is told
    QCOMPARE(bench.answered, 1);
    QVERIFY(!bench.last);
}

void TestReach::whatNobodyAskedFor()
{
    ReachBench bench;
    bench.wire.deed = [](const WireRequest &request) {
        return tipsOf(QStringList(askedIn(request)) << u"stranger@own.example"_s << u"P0@OWN.EXAMPLE"_s);
    };
    QVERIFY(bench.ask(addresses(2)));
    QCOMPARE(bench.reach.tips().size(), 2);
    QVERIFY(!bench.reach.isKnown(u"stranger@own.example"_s));
    QCOMPARE(bench.reach.tips()[u"p0@own.example"_s].address, u"p0@own.example"_s);
}

void TestReach::aNewWish()
{
    ReachBench bench;
    bench.wire.deed = [](const WireRequest &) { return WireServer::Deed{WireServer::Deed::Hang}; };
    bench.reach.ask(addresses(500), false);
    QTRY_COMPARE(bench.wire.requests.size(), 1);
    bench.wire.deed = [](const WireRequest &request) { return tipsOf(askedIn(request)); };
    QVERIFY(bench.ask(addresses(2, 600), false)); // the selection moved on
    QCOMPARE(bench.wire.requests.size(), 2);
    QCOMPARE(bench.reach.tips().size(), 2);
    QCOMPARE(bench.finished, 1); // of the last wish only
}

// Four calls of others hold all places: what is in the background lets them go first, what a person waits for
// does not wait in the background.
void TestReach::aPersonWaits()
{
    for (const bool isWaitedFor : {false, true}) {
        ReachBench bench;
        bench.wire.deed = [](const WireRequest &request) {
            return request.method == "POST" ? tipsOf(askedIn(request)) : WireServer::answer("200 OK", "{}");
        };
        bench.client.setToken({}); // the gate is shut while the queue forms
        bench.reach.ask(addresses(1), false);
        QCoreApplication::processEvents();
        if (isWaitedFor)
            bench.reach.ask(addresses(1), true);
        QCoreApplication::processEvents();
        std::vector<std::unique_ptr<GraphCall>> others;
        for (int i = 0; i < 8; ++i) {
            others.emplace_back(bench.client.call(GraphBench::read(), nullptr));
            others.back()->start();
        }
        bench.client.setToken(u"t"_s);
        QTRY_COMPARE(bench.wire.requests.size(), 9);
        QTRY_COMPARE(bench.finished, 1);
        const auto at = std::find_if(bench.wire.requests.cbegin(), bench.wire.requests.cend(),
                                     [](const WireRequest &one) { return one.method == "POST"; })
            - bench.wire.requests.cbegin();
        QVERIFY2(isWaitedFor ? at < 4 : at == 8, qPrintable(QString::number(at)));
    }
}

void TestReach::whatIsUnderWayGoesOn()
{
    ReachBench bench;
    bench.wire.deed = [](const WireRequest &request) {
        return askedIn(request).size() == 100 ? WireServer::Deed{WireServer::Deed::Hang}
                                              : tipsOf(askedIn(request));
    };
    bench.reach.ask(addresses(100), false);
    QTRY_COMPARE(bench.wire.requests.size(), 1);
    bench.reach.ask(addresses(120), true); // the question about the same message opens
    QTest::qWait(0);
    QCOMPARE(bench.wire.requests.size(), 1);
    QVERIFY(bench.reach.isAsking());
    bench.reach.ask(addresses(1, 500), true);
    QTRY_COMPARE(bench.finished, 1);
    QCOMPARE(askedIn(bench.wire.requests.last()), QStringList{u"p500@own.example"_s});
}

void TestReach::stopsAndGoes()
{
    ReachBench bench;
    bench.reach.ask(addresses(1), true);
    bench.reach.stop();
    QVERIFY(!bench.reach.isAsking());
    QVERIFY(bench.ask(addresses(2)));
    QCOMPARE(bench.finished, 1);
    auto *gone = new Reach(&bench.client, {}, nullptr);
    QSignalSpy finished(gone, &Reach::finished);
    gone->ask(addresses(2), true);
    delete gone;
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 0);
}

QTEST_GUILESS_MAIN(TestReach)
#include "tst_Reach.moc"

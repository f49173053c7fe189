// SPDX-License-Identifier: GPL-3.0-or-later
// Session's face of who can be reached: at once by domains, then as the service says.
#include "tests/session/SessionBench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;
using Takeback::Demo::Fault;

namespace {

// "Salary bands 2027", the newest: to a group, a colleague and somebody outside.
const QByteArray Tips = R"({"value":[
    {"emailAddress":{"address":"finance@northwind.example"},"recipientScope":"internal",
     "totalMemberCount":12,"externalMemberCount":2},
    {"emailAddress":{"address":"dana@northwind.example"},"recipientScope":"internal"},
    {"emailAddress":{"address":"j.weber@fabrikam.example"},"recipientScope":"internal"}]})";

int tipsAsked(const SessionBench &bench)
{
    int count = 0;
    const auto seen = bench.service.seen();
    for (const auto &request : seen)
        count += request.method == "POST" && request.target == "/v1.0/me/getMailTips";
    return count;
}

} // namespace

class TestSessionReach : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstByDomainThenAsTold()
    {
        SessionBench bench;
        QVERIFY(bench.signIn());
        const QString id = bench.idAt(0);
        const Reachability guessed = bench.session()->reach(id);
        QCOMPARE(guessed.internal.size(), 2);
        QCOMPARE(guessed.external, QStringList{u"j.weber@fabrikam.example"_s});
        QVERIFY(guessed.isGuessed && !bench.session()->isReachKnown(id));
        bench.service.play({Fault::answer(200, Tips).on("POST", "/getMailTips")});
        QSignalSpy changed(bench.session(), &Session::reachChanged);
        QSignalSpy asked(bench.session(), &Session::reachAsked);
        bench.session()->askReach({id});
        QCOMPARE(asked.size(), 0);
        QVERIFY(asked.wait(Patience));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toStringList(), QStringList{id});
        QVERIFY(!asked.first().first().value<std::optional<Error>>());
        const Reachability told = bench.session()->reach(id);
        QVERIFY(!told.isGuessed && bench.session()->isReachKnown(id));
        QCOMPARE(told.external, QStringList());
        QCOMPARE(told.groups, QStringList{u"finance@northwind.example"_s});
        QCOMPARE(told.outsidersInGroups(), 2);
        bench.session()->askReach({id});
        QVERIFY(asked.wait(Patience));
        QCOMPARE(tipsAsked(bench), 1); // known
        QCOMPARE(bench.service.unplayed(), 0);
    }

    void aRefusalLeavesTheGuess()
    {
        SessionBench bench;
        QVERIFY(bench.signIn());
        const QString id = bench.idAt(0);
        bench.service.play({Fault::graphError(403, "ErrorAccessDenied", "No.").on("POST", "/getMailTips")});
        QSignalSpy asked(bench.session(), &Session::reachAsked);
        QSignalSpy changed(bench.session(), &Session::reachChanged);
        bench.session()->askReach({id}, true);
        QVERIFY(asked.wait(Patience));
        QCOMPARE(asked.first().first().value<std::optional<Error>>()->code, u"ErrorAccessDenied"_s);
        QCOMPARE(changed.size(), 0);
        QVERIFY(bench.session()->reach(id).isGuessed);
        QCOMPARE(bench.session()->reach(id).external, QStringList{u"j.weber@fabrikam.example"_s});
    }

    void theAgeLimit()
    {
        SessionBench bench;
        QCOMPARE(bench.session()->ageLimit(), 365);
        QSignalSpy changed(bench.session(), &Session::ageLimitChanged);
        bench.session()->setAgeLimit(1);
        bench.session()->setAgeLimit(1);
        QCOMPARE(bench.session()->ageLimit(), 1);
        QCOMPARE(changed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSessionReach)
#include "tst_SessionReach.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps a recall waiting, and who may go on: the server's "wait", a sign-in that is lost, a person.
#include "tests/ui/Window.h"
#include "ui/MainWindow.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;
using Demo::Fault;

namespace {

Fault onRecall(const Fault &fault)
{
    return fault.on("POST", "/recall$");
}

} // namespace

class tst_FaultsThatWait : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theServerSaysWait()
    {
        Window window;
        QVERIFY(window.signIn());
        window.bench.service.play({onRecall(Fault::throttled429("1"))});
        QVERIFY(window.recall(0));
        QTRY_VERIFY_WITH_TIMEOUT(window.hasBar(u"The server is busy"_s), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), RecallState::Submitted, Patience);
        QTRY_VERIFY(!window.hasBar(u"The server is busy"_s));
        QCOMPARE(window.bars(), QStringList());
        QCOMPARE(window.bench.service.recallPostsSeen(), 2);
        QCOMPARE(window.bench.service.recallsAccepted(), 1);
        QCOMPARE(window.bench.service.unplayed(), 0);
    }

    void thriceAndItStands()
    {
        Window window;
        QVERIFY(window.signIn());
        window.bench.service.play(
            {onRecall(Fault::throttled429("1")).repeated(2), onRecall(Fault::unavailable503("1"))});
        QVERIFY(window.recall(0));
        QTRY_VERIFY_WITH_TIMEOUT(window.hasBar(u"planned recall"_s), Patience);
        QCOMPARE(window.state(), RecallState::Planned);
        QCOMPARE(window.bench.service.recallPostsSeen(), 3);
        QCOMPARE(window.bench.service.recallsAccepted(), 0);
        QVERIFY(window.isShown("cancelRecall"));
        QVERIFY(window.rowNames(window.sentItems()).first().endsWith(u", Planned"_s));
        QVERIFY(window.pressInBar(u"Send them now"_s));
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), RecallState::Submitted, Patience);
        QVERIFY(!window.hasBar(u"planned recall"_s));
        QCOMPARE(window.recalls()->model()->rowCount(), 1);
        QCOMPARE(window.bench.service.recallPostsSeen(), 4);
        QCOMPARE(window.bench.service.recallsAccepted(), 1);
        QCOMPARE(window.bench.service.unplayed(), 0);
    }

    void whatStoodIsNotSentByTheNextStart()
    {
        Window window;
        QVERIFY(window.signIn());
        window.bench.service.play({onRecall(Fault::throttled429("30"))});
        QVERIFY(window.recall(0));
        QTRY_VERIFY_WITH_TIMEOUT(window.hasBar(u"The server is busy"_s), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), RecallState::Planned, Patience);
        window.startAgain();
        QVERIFY(window.signIn());
        QVERIFY(window.hasBar(u"planned recall"_s));
        QCOMPARE(window.state(), RecallState::Planned);
        QVERIFY(window.click("cancelRecall"));
        QTRY_COMPARE(window.state(), RecallState::Canceled);
        QTRY_VERIFY(!window.hasBar(u"planned recall"_s));
        QVERIFY(window.text("meaning").contains(u"The server took nothing"_s));
        QCOMPARE(window.bench.service.recallPostsSeen(), 1);
        QCOMPARE(window.bench.service.recallsAccepted(), 0);
    }

    void takenBackWhileItWaits()
    {
        Window window;
        QVERIFY(window.signIn());
        window.bench.service.play({onRecall(Fault::throttled429("30"))});
        QVERIFY(window.recall(0));
        QTRY_VERIFY_WITH_TIMEOUT(window.isShown("cancelRecall") && window.bench.service.unplayed() == 0
                                     && window.state() == RecallState::Planned,
                                 Patience);
        QVERIFY(window.click("cancelRecall"));
        QCOMPARE(window.state(), RecallState::Canceled);
        QVERIFY(!window.isShown("cancelRecall"));
        QCOMPARE(window.bench.service.recallPostsSeen(), 1);
        QCOMPARE(window.bench.service.recallsAccepted(), 0);
    }

    // While one waits, the next stands behind it and loses nothing.
    void theWholeQueueWaits()
    {
        Window window;
        QVERIFY(window.signIn());
        window.bench.service.play({onRecall(Fault::throttled429("2"))});
        QVERIFY(window.recall(0));
        QTRY_VERIFY_WITH_TIMEOUT(window.hasBar(u"The server is busy"_s), Patience);
        QVERIFY(window.recall(1));
        QCOMPARE(window.state(0), RecallState::Planned);
        QCOMPARE(window.bench.service.recallPostsSeen(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(window.state(0), RecallState::Submitted, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(window.state(1), RecallState::Submitted, Patience);
        QCOMPARE(window.bench.service.recallPostsSeen(), 3);
        QCOMPARE(window.bench.service.recallsAccepted(), 2);
    }

    void theSignInIsLost_data()
    {
        QTest::addColumn<bool>("isChallenged");
        QTest::newRow("the renewal is refused") << false;
        QTest::newRow("a challenge that only a person can meet") << true;
    }
    void theSignInIsLost()
    {
        QFETCH(const bool, isChallenged);
        Window window;
        QVERIFY(window.signIn());
        window.choose(0);
        QTRY_VERIFY_WITH_TIMEOUT(!window.text("body").isEmpty() && window.isReachKnown(),
                                 Patience); // that the POST is the next to ask
        if (isChallenged) {
            window.bench.service.play({onRecall(Fault::claimsChallenge(true))});
        } else {
            window.bench.service.expireTokens();
            window.bench.service.revokeRefreshTokens();
        }
        QVERIFY(window.recall(0));
        QTRY_VERIFY_WITH_TIMEOUT(
            window.hasBar(isChallenged ? u"a second proof that it is you"_s : u"no longer valid"_s),
            Patience);
        QCOMPARE(window.state(), RecallState::Planned);
        QVERIFY(window.sentItems()->isVisible());
        QCOMPARE(window.bench.service.recallsAccepted(), 0);
        QVERIFY(window.pressInBar(u"Sign in again"_s));
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), RecallState::Submitted, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(window.sentItems()->isVisible(), Patience);
        QCOMPARE(window.bars(), QStringList());
        QCOMPARE(window.bench.browser.opened.last().toString().contains(u"nbf"_s), isChallenged);
        QCOMPARE(window.bench.service.recallPostsSeen(), 2);
        QCOMPARE(window.bench.service.recallsAccepted(), 1);
        QCOMPARE(window.bench.service.unplayed(), 0);
    }

    // Two are on their way when one of them is refused for the third time: the other stands as well.
    void whatWasOnItsWayStandsToo()
    {
        Window window;
        QVERIFY(window.signIn());
        auto &service = window.bench.service;
        service.play({onRecall(Fault::throttled429("1")), onRecall(Fault::throttled429("5")),
                      onRecall(Fault::throttled429("1")).repeated(2)});
        QVERIFY(window.recall(0));
        QTRY_COMPARE_WITH_TIMEOUT(service.recallPostsSeen(), 2, Patience);
        QVERIFY(window.recall(1)); // within those five seconds
        QTRY_VERIFY_WITH_TIMEOUT(window.hasBar(u"planned recall"_s), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(
            window.state(0) == RecallState::Planned && window.state(1) == RecallState::Planned, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(!window.hasBar(u"The server is busy"_s), Patience);
        window.choose(2); // its text is fetched through the open gate, where nothing stands before it
        QTRY_VERIFY_WITH_TIMEOUT(!window.text("body").isEmpty(), Patience);
        QCOMPARE(service.recallPostsSeen(), 4);
        QVERIFY(window.pressInBar(u"Send them now"_s));
        QTRY_COMPARE_WITH_TIMEOUT(service.recallsAccepted(), 2, Patience);
        QCOMPARE(service.recallPostsSeen(), 6);
        QTRY_VERIFY_WITH_TIMEOUT(!window.hasBar(u"planned recall"_s), Patience);
        QCOMPARE(service.unplayed(), 0);
    }

    // The way on stays where a person turns back from it.
    void theSignInIsLostAndNotTakenUp()
    {
        Window window;
        QVERIFY(window.signIn());
        window.bench.service.expireTokens();
        window.bench.service.revokeRefreshTokens();
        QVERIFY(window.recall(0));
        QTRY_VERIFY_WITH_TIMEOUT(window.hasBar(u"no longer valid"_s), Patience);
        window.bench.browser.isPersonAway = true;
        QVERIFY(window.pressInBar(u"Sign in again"_s));
        QTRY_VERIFY_WITH_TIMEOUT(window.isShown("cancelSignIn"), Patience);
        QVERIFY(window.click("cancelSignIn"));
        QTRY_VERIFY_WITH_TIMEOUT(window.hasBar(u"no longer valid"_s), Patience);
        window.bench.browser.isPersonAway = false;
        QVERIFY(window.pressInBar(u"Sign in again"_s));
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), RecallState::Submitted, Patience);
        QCOMPARE(window.bars(), QStringList());
        QCOMPARE(window.bench.service.recallsAccepted(), 1);
    }

    // The id in the list is an old one: the message is found again by the id that never changes.
    void aRefusedIdIsLookedUpAgain()
    {
        Window window;
        QVERIFY(window.signIn());
        window.bench.service.play({onRecall(Fault::graphError(404, "ErrorItemNotFound", "Gone."))});
        QVERIFY(window.recall(1));
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), RecallState::Failed, Patience);
        QVERIFY(window.click("recallAgain"));
        QTRY_VERIFY_WITH_TIMEOUT(window.dialog(), Patience);
        QVERIFY(window.text("dialogTitle").contains(u"Offsite venue"_s));
        QCOMPARE(window.bench.service.recallPostsSeen(), 1);
        window.answer("accept");
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), RecallState::Submitted, Patience);
        QCOMPARE(window.bench.service.recallsAccepted(), 1);
        QCOMPARE(window.bench.service.recallPostsSeen(), 2);
    }
};

QTEST_MAIN(tst_FaultsThatWait)
#include "tst_FaultsThatWait.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What a session does when the server, the disk or the person says no.
#include "tests/session/SessionBench.h"

#include <QAbstractItemModel>
#include <QFile>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;
using Demo::Fault;
using Stage = Session::Stage;

namespace {

// A sign-in beside what is open: until the account has a token, or it failed.
void drive(SessionBench &bench, QObject *context)
{
    QObject::connect(bench.session(), &Session::browserWanted, context,
                     [&bench](const QUrl &address) { bench.browser.open(address); });
}

} // namespace

class tst_SessionTrouble : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRefusedRenewalLosesNothing()
    {
        SessionBench bench;
        QVERIFY(bench.signIn());
        QSignalSpy needed(bench.session(), &Session::signInNeeded);
        QSignalSpy stages(bench.session(), &Session::stageChanged);
        bench.service.expireTokens();
        bench.service.revokeRefreshTokens();
        const QString recallId = bench.session()->recall(bench.idAt(0));
        QTRY_COMPARE_WITH_TIMEOUT(needed.size(), 1, Patience);
        QCOMPARE(needed.first().first().value<Error>().kind, ErrorKind::SignInNeeded);
        QTest::qWait(0); // what follows from it
        QCOMPARE(bench.session()->stage(), Stage::Open);
        QCOMPARE(stages.size(), 0);
        QCOMPARE(bench.recallAt(0).id, recallId);
        QCOMPARE(bench.recallAt(0).state, RecallState::Planned);
        QCOMPARE(bench.service.recallsAccepted(), 0);

        QObject context;
        drive(bench, &context);
        bench.session()->signIn(); // the same person again: it goes on by itself
        QTRY_COMPARE_WITH_TIMEOUT(bench.recallAt(0).state, RecallState::Submitted, Patience);
        QCOMPARE(bench.service.recallsAccepted(), 1);
        QCOMPARE(bench.service.recallPostsSeen(), 2); // the one that was refused, and this
        QVERIFY(QUrlQuery(bench.browser.opened.last()).queryItemValue(u"login_hint"_s).contains(u"mira"_s));
    }

    void signOutAfterARefusedRenewal()
    {
        SessionBench bench;
        QVERIFY(bench.signIn());
        QSignalSpy needed(bench.session(), &Session::signInNeeded);
        bench.service.expireTokens();
        bench.service.revokeRefreshTokens();
        bench.session()->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(needed.size(), 1, Patience);
        const QPointer<Session> former = bench.session();
        bench.accounts->signOut(false);
        QTRY_COMPARE(bench.session()->stage(), Stage::SignedOut);
        QCOMPARE(bench.session()->sentModel(), nullptr);
        QTRY_VERIFY(!former);
    }

    void whatWasOnItsWayAtTheEndIsUnknown()
    {
        SessionBench bench;
        QVERIFY(bench.signIn());
        bench.service.play({Fault::hang().on("POST", "/recall$")});
        const QString id = bench.idAt(0);
        bench.session()->recall(id);
        QTRY_COMPARE_WITH_TIMEOUT(bench.service.recallPostsSeen(), 1, Patience);
        QVERIFY(bench.session()->isRecallSending());
        bench.restart(); // the program ended
        QVERIFY(bench.signIn());
        QCOMPARE(bench.recallAt(0).state, RecallState::Unknown);
        QVERIFY(bench.recallAt(0).wasInterrupted);
        QCOMPARE(bench.session()->lastRecallOf(id)->state, RecallState::Unknown);
        QVERIFY(!bench.session()->areRecallsPaused());
        QCOMPARE(bench.service.recallPostsSeen(), 1);
        QCOMPARE(bench.service.unplayed(), 0);
    }

    void whatWaitsCanBeTakenBack()
    {
        SessionBench bench;
        QVERIFY(bench.signIn());
        bench.service.play({Fault::throttled429("30").on("POST", "/recall$")});
        QSignalSpy waits(bench.session(), &Session::serverWaitChanged);
        const QString recallId = bench.session()->recall(bench.idAt(0));
        QTRY_VERIFY_WITH_TIMEOUT(bench.session()->serverWait() > std::chrono::seconds(20), Patience);
        QVERIFY(!waits.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(bench.recallAt(0).state, RecallState::Planned, Patience);
        bench.session()->cancelRecall(recallId);
        QCOMPARE(bench.recallAt(0).state, RecallState::Canceled);
        QCOMPARE(bench.service.recallPostsSeen(), 1);
        QCOMPARE(bench.service.recallsAccepted(), 0);
    }

    void aMailboxThatCannotBeOpened()
    {
        SessionBench bench;
        bench.service.play(
            {Fault::graphError(403, "Authorization_RequestDenied", "No.").on("GET", "/me\\?")});
        QSignalSpy failed(bench.session(), &Session::openFailed);
        QVERIFY(!bench.signIn());
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().httpStatus, 403);
        QCOMPARE(bench.session()->stage(), Stage::Opening);
        QSignalSpy walked(bench.session(), &Session::walkFinished);
        bench.session()->openAgain();
        bench.session()->openAgain(); // once is enough
        QTRY_COMPARE_WITH_TIMEOUT(walked.size(), 1, Patience);
        QCOMPARE(bench.session()->stage(), Stage::Open);
        QCOMPARE(bench.session()->sentModel()->rowCount(), 30);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(bench.service.unplayed(), 0);
    }

    void aPersonWithoutAMailbox()
    {
        SessionBench bench;
        bench.browser.person = u"pavel@northwind.example"_s;
        QSignalSpy walked(bench.session(), &Session::walkFinished);
        QVERIFY(!bench.signIn());
        QCOMPARE(walked.size(), 1);
        const auto error = walked.first().first().value<std::optional<Error>>();
        QCOMPARE(error->code, u"MailboxNotEnabledForRESTAPI"_s);
        QCOMPARE(bench.session()->ownerName(), u"Pavel Lindqvist"_s);
        QCOMPARE(bench.session()->sentModel()->rowCount(), 0);
    }

    void aJournalThatCannotBeWritten()
    {
        SessionBench bench;
        QFile inTheWay(bench.dataDir());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QSignalSpy failed(bench.session(), &Session::openFailed);
        QVERIFY(!bench.signIn());
        QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::DiskFull);
        QVERIFY(inTheWay.remove());
        QSignalSpy walked(bench.session(), &Session::walkFinished);
        bench.session()->openAgain();
        QTRY_COMPARE_WITH_TIMEOUT(walked.size(), 1, Patience);
        QCOMPARE(bench.session()->stage(), Stage::Open);
    }

    void aJournalThatAnotherProgramHolds()
    {
        SessionBench bench;
        QVERIFY(bench.signIn());
        const auto first = std::move(bench.accounts);
        bench.restart();
        QSignalSpy failed(bench.session(), &Session::openFailed);
        QVERIFY(!bench.signIn());
        QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::DiskFull);
        QCOMPARE(bench.session()->recallsModel(), nullptr);
    }

    void aSignInTakenBack()
    {
        SessionBench bench;
        bench.browser.isPersonAway = true;
        QObject context;
        drive(bench, &context);
        QSignalSpy failed(bench.session(), &Session::signInFailed);
        QSignalSpy wanted(bench.session(), &Session::browserWanted);
        bench.session()->signIn();
        QVERIFY(wanted.wait());
        QVERIFY(bench.session()->isSigningIn());
        QCOMPARE(bench.session()->signInAddress(), wanted.first().first().toUrl());
        QVERIFY(bench.session()->signInTimeLeft() > std::chrono::minutes(9));
        bench.session()->cancelSignIn();
        QTRY_COMPARE(bench.session()->stage(), Stage::SignedOut);
        QVERIFY(!bench.session()->isSigningIn());
        QVERIFY(bench.session()->signInAddress().isEmpty());
        QCOMPARE(failed.size(), 0);
    }

    void aSignInDeclined()
    {
        SessionBench bench;
        bench.browser.answer = "decline";
        QSignalSpy failed(bench.session(), &Session::signInFailed);
        QVERIFY(!bench.signIn());
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, u"access_denied"_s);
        QTRY_COMPARE(bench.session()->stage(), Stage::SignedOut);
    }
};

QTEST_GUILESS_MAIN(tst_SessionTrouble)
#include "tst_SessionTrouble.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The face of a signed-in mailbox, whole, against a pretend Microsoft 365: no window, no screen.
#include "tests/session/SessionBench.h"

#include <QAbstractItemModel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;
using Demo::Fault;
using Stage = Session::Stage;

class tst_Session : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWholeWay()
    {
        SessionBench bench(mails(400));
        Session &session = *bench.session();
        QList<Stage> stages;
        connect(&session, &Session::stageChanged, this, [&](Stage stage) { stages << stage; });
        QSignalSpy firstPage(&session, &Session::firstPageIn);
        QSignalSpy progress(&session, &Session::walkProgressed);
        QCOMPARE(session.stage(), Stage::SignedOut);
        QCOMPARE(session.sentModel(), nullptr);
        QVERIFY(bench.signIn());
        QCOMPARE(stages, QList<Stage>({Stage::InBrowser, Stage::Redeeming, Stage::Opening, Stage::Open}));
        QCOMPARE(session.ownerName(), u"Mira Kovač"_s);
        QCOMPARE(session.ownerAddress(), u"mira@northwind.example"_s);
        QCOMPARE(session.sentModel()->rowCount(), 400);
        QCOMPARE(firstPage.size(), 1);
        QCOMPARE(progress.first().first().toInt(), 50);
        QCOMPARE(progress.last().first().toInt(), 400);
        QVERIFY(session.upToDateAt().isValid());

        const QString id = bench.idAt(0);
        QCOMPARE(session.message(id)->subject, u"Salary bands 2027"_s);
        QCOMPARE(session.reach(id).external, QStringList{u"j.weber@fabrikam.example"_s});
        QCOMPARE(session.reach(id).internal.size(), 2);
        QStringList bodies;
        connect(&session, &Session::bodyArrived, this, [&](const QString &of, const Result<QString> &text) {
            bodies << of << (text ? *text : text.error().message);
        });
        session.fetchBody(id);
        QTRY_COMPARE_WITH_TIMEOUT(bodies.size(), 2, Patience);
        QCOMPARE(bodies.first(), id);
        QVERIFY2(bodies.last().contains(u"Do not forward"_s), qPrintable(bodies.last()));

        QCOMPARE(bench.service.recallPostsSeen(), 0);
        const QString recallId = session.recall(id);
        QVERIFY(!recallId.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(bench.recallAt(0).state, RecallState::Submitted, Patience);
        const Recall recall = bench.recallAt(0);
        QCOMPARE(recall.id, recallId);
        QCOMPARE(recall.subject, u"Salary bands 2027"_s);
        QCOMPARE(recall.exchange->status, 202);
        QCOMPARE(recall.exchange->body,
                 "{\n  \"Successfully submitted recall request to Hub server LV8PR00MB1800.NAMPRD00.PROD."
                 "OUTLOOK.COM, MessageId is CSRUBSZRRANU4.HEXMGAAG0OPH2@dm6pr00mb0830.\"\n}\n");
        QVERIFY(!recall.exchange->requestId.isEmpty());
        QVERIFY(!recall.exchange->date.isEmpty());
        QCOMPARE(bench.service.seen().last().clientRequestId, recall.exchange->clientRequestId.toLatin1());
        QCOMPARE(session.lastRecallOf(id)->id, recallId);
        QCOMPARE(session.messageOf(recallId)->id, id);
        QCOMPARE(bench.service.recallPostsSeen(), 1);
        QCOMPARE(bench.service.recallsAccepted(id), 1);
        QVERIFY(!session.isRecallSending());
    }

    void anUnknownMessageIsNotRecalled()
    {
        SessionBench bench;
        QCOMPARE(bench.session()->recall(u"x"_s), QString());
        QVERIFY(bench.signIn());
        QCOMPARE(bench.session()->recall(u"x"_s), QString());
        QCOMPARE(bench.session()->recallsModel()->rowCount(), 0);
    }

    void anotherPersonIsNotTakenForTheFirst()
    {
        SessionBench bench;
        QVERIFY(bench.signIn());
        bench.service.play({Fault::throttled429("1").on("POST", "/recall$").repeated(3)});
        Session *mira = bench.session();
        mira->recall(bench.idAt(0));
        QTRY_VERIFY_WITH_TIMEOUT(mira->areRecallsPaused(), Patience);
        QCOMPARE(bench.recallAt(0).state, RecallState::Planned);
        QCOMPARE(bench.service.recallPostsSeen(), 3);

        bench.browser.person = u"dana@northwind.example"_s;
        QSignalSpy failed(mira, &Session::signInFailed);
        QVERIFY(!bench.signIn()); // beside the open mailbox
        QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::SomebodyElse);
        QCOMPARE(mira->strangerName(), u"dana@northwind.example"_s);
        QCOMPARE(mira->stage(), Stage::Open); // and nothing of it was touched
        QCOMPARE(mira->ownerAddress(), u"mira@northwind.example"_s);
        QVERIFY(!mira->isSignInLost());

        bench.accounts->openStranger();
        Session *dana = bench.session();
        QVERIFY(dana != mira);
        QTRY_COMPARE_WITH_TIMEOUT(dana->stage(), Stage::Open, Patience);
        QCOMPARE(dana->ownerAddress(), u"dana@northwind.example"_s);
        QCOMPARE(dana->recallsModel()->rowCount(), 0);
        dana->resumeRecalls();
        QCOMPARE(bench.journalFiles().size(), 2);
        QCOMPARE(mira->stage(), Stage::Open); // both are there

        bench.accounts->open(bench.accounts->entries().last().id); // the first one finds hers again, standing
        QCOMPARE(bench.session(), mira);
        QVERIFY(mira->areRecallsPaused());
        QCOMPARE(bench.service.recallPostsSeen(), 3);
        mira->resumeRecalls();
        QTRY_COMPARE_WITH_TIMEOUT(bench.recallAt(0).state, RecallState::Submitted, Patience);
        QCOMPARE(bench.service.recallsAccepted(), 1);
        QCOMPARE(bench.service.unplayed(), 0);
    }

    void signOutEmpties()
    {
        SessionBench bench;
        QVERIFY(bench.signIn());
        const QString id = bench.idAt(0);
        bench.session()->recall(id);
        QTRY_COMPARE_WITH_TIMEOUT(bench.recallAt(0).state, RecallState::Submitted, Patience);
        bench.accounts->signOut(false);
        QTRY_COMPARE(bench.session()->stage(), Stage::SignedOut);
        QCOMPARE(bench.session()->sentModel(), nullptr);
        QCOMPARE(bench.session()->recallsModel(), nullptr);
        QCOMPARE(bench.session()->ownerName(), QString());
        QCOMPARE(bench.session()->ownerAddress(), QString());
        QVERIFY(!bench.session()->message(id));
        QVERIFY(!bench.session()->upToDateAt().isValid());
        const auto asked = bench.service.seen().size();
        bench.session()->refresh(); // none of these has anything to work on
        bench.session()->fetchBody(id);
        bench.session()->resumeRecalls();
        QCOMPARE(bench.session()->recall(id), QString());
        QVERIFY(bench.signIn());
        QVERIFY(bench.browser.opened.last().toString().contains(u"select_account"_s));
        QCOMPARE(bench.recallAt(0).state, RecallState::Submitted); // the journal is still there
        QCOMPARE(bench.service.recallPostsSeen(), 1);
        QVERIFY(bench.service.seen().size() > asked);
    }

    void signedOutAndInAtOnce()
    {
        SessionBench bench;
        QVERIFY(bench.signIn());
        bench.accounts->signOut(false);
        QVERIFY(bench.signIn());
        QCOMPARE(bench.session()->stage(), Stage::Open);
        QCOMPARE(bench.session()->sentModel()->rowCount(), 30);
    }

    void anotherMailbox()
    {
        SessionBench bench;
        bench.setup.mailbox = u"care@northwind.example"_s;
        bench.restart();
        QVERIFY(bench.signIn());
        QVERIFY(bench.browser.opened.last().toEncoded().contains("Mail.ReadWrite.Shared"));
        QCOMPARE(bench.session()->ownerAddress(), u"care@northwind.example"_s);
        QVERIFY(bench.session()->sentModel()->rowCount() > 0);
        bench.session()->recall(bench.idAt(0));
        QTRY_COMPARE_WITH_TIMEOUT(bench.recallAt(0).state, RecallState::Submitted, Patience);
        const QByteArray target = bench.service.seen().last().target;
        QVERIFY2(target.startsWith("/beta/users/care%40northwind.example/mailFolders/"), target);
        QCOMPARE(bench.service.recallPostsSeen(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_Session)
#include "tst_Session.moc"

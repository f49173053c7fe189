// SPDX-License-Identifier: GPL-3.0-or-later
// Leaving: what is forgotten, and what is not.
#include "tests/session/AccountsBench.h"

#include <QAbstractItemModel>
#include <QPointer>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;
using Stage = Session::Stage;

class tst_SignOut : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signOutForgetsTheTokenAndNobodyElses()
    {
        AccountsBench bench;
        QVERIFY(bench.signIn());
        QVERIFY(bench.add(Dana));
        const QPointer<Session> dana = bench.session();
        bench.accounts->signOut(false);
        QVERIFY(bench.isOpen(Mira)); // the other one comes forward
        QTRY_VERIFY(!dana);
        QCOMPARE(bench.users().size(), 2); // she is known, and signed out
        bench.restart();
        QVERIFY(bench.isOpen(Mira));
        bench.accounts->open(bench.idOf(Dana));
        QCOMPARE(bench.session()->userName(), Dana);
        QCOMPARE(bench.session()->stage(), Stage::SignedOut);
        bench.browser.person = Dana;
        QVERIFY(bench.signIn());
        QCOMPARE(bench.opened("login_hint"), Dana);
    }

    void signOutCanDeleteWhatIsHere()
    {
        AccountsBench bench;
        QVERIFY(bench.signIn());
        bench.session()->recall(bench.idAt(0));
        QTRY_COMPARE_WITH_TIMEOUT(bench.recallAt(0).state, RecallState::Submitted, Patience);
        QCOMPARE(bench.journalFiles().size(), 1);
        bench.accounts->signOut(true);
        QTRY_COMPARE_WITH_TIMEOUT(bench.journalFiles().size(), 0, Patience);
        QCOMPARE(bench.users(), QStringList());
        QVERIFY(bench.accounts->isCurrentUnknown());
        bench.restart();
        QVERIFY(bench.accounts->isCurrentUnknown());
        QCOMPARE(bench.session()->stage(), Stage::SignedOut);
    }

    void signOutEverywhere()
    {
        AccountsBench bench;
        QVERIFY(bench.signIn());
        QVERIFY(bench.add(Dana));
        bench.restart(); // only one of them is awake
        QVERIFY(bench.isOpen(Dana));
        const QPointer<Session> dana = bench.session();
        bench.accounts->signOutEverywhere();
        QTRY_VERIFY(!dana);
        QCOMPARE(bench.session()->stage(), Stage::SignedOut);
        for (const Accounts::Entry &entry : bench.accounts->entries())
            QVERIFY(!entry.isSignedIn);
        bench.restart();
        bench.accounts->open(bench.accounts->entries().last().id);
        QCOMPARE(bench.session()->stage(), Stage::SignedOut);
        QCOMPARE(bench.browser.opened.size(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_SignOut)
#include "tst_SignOut.moc"

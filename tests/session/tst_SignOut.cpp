// SPDX-License-Identifier: GPL-3.0-or-later
// Leaving: what is forgotten, and what is not.
#include "tests/session/AccountsBench.h"

#include <QAbstractItemModel>
#include <QPointer>
#include <QSignalSpy>

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

    void whatCouldNotBeRemovedIsOwed()
    {
        AccountsBench bench;
        QVERIFY(bench.signIn());
        const QString entry = bench.accounts->entries().first().id;
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        TokenVault none(TokenVault::Kind::Keychain, u"io.github.takeback.test"_s, nullptr);
        bench.setup.vault = &none; // the keychain is away
        bench.restart();
        QSignalSpy left(bench.accounts.get(), &Accounts::leftBehind);
        bench.accounts->signOut(false);
        QTRY_COMPARE_WITH_TIMEOUT(left.size(), 1, Patience);
        QCOMPARE(left.first().first().value<Error>().kind, ErrorKind::KeychainFailed);
        QCOMPARE(bench.settings->value(u"keychain/toRemove"_s).toStringList(), QStringList{entry});
        bench.setup.vault = &bench.vault; // and back
        bench.restart();
        QTRY_VERIFY_WITH_TIMEOUT(bench.settings->value(u"keychain/toRemove"_s).toStringList().isEmpty(),
                                 Patience);
        QString found = u"?"_s;
        const VaultJob *read = bench.vault.read(entry, &bench.vault);
        connect(read, &VaultJob::finished, this, [&](const Result<QString> &secret) { found = *secret; });
        QTRY_COMPARE_WITH_TIMEOUT(found, QString(), Patience);
    }

    void whatWasNeverKeptIsNotOwed()
    {
        AccountsBench bench;
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        TokenVault none(TokenVault::Kind::Keychain, u"io.github.takeback.test"_s, nullptr);
        bench.setup.vault = &none;
        bench.restart();
        QVERIFY(bench.signIn());
        QVERIFY(bench.session()->keepingTrouble());
        QSignalSpy left(bench.accounts.get(), &Accounts::leftBehind);
        const QPointer<Session> gone = bench.session();
        bench.accounts->signOut(false);
        QTRY_VERIFY(!gone);
        QVERIFY(bench.settings->value(u"keychain/toRemove"_s).toStringList().isEmpty());
        QCOMPARE(left.size(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_SignOut)
#include "tst_SignOut.moc"

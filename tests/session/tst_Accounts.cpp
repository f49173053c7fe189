// SPDX-License-Identifier: GPL-3.0-or-later
// Several accounts and mailboxes, kept, switched, left: against a pretend Microsoft 365 and a keychain in
// memory that outlasts the program.
#include "tests/session/AccountsBench.h"

#include <QAbstractItemModel>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;
using Demo::Fault;
using Stage = Session::Stage;

class tst_Accounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSecondStartIsSilent()
    {
        AccountsBench bench;
        QVERIFY(bench.accounts->isCurrentUnknown());
        QVERIFY(bench.signIn());
        QVERIFY(bench.session()->isSignInKept());
        QCOMPARE(bench.browser.opened.size(), 1);
        bench.restart();
        QVERIFY(bench.isOpen(Mira));
        QTRY_COMPARE_WITH_TIMEOUT(bench.session()->sentModel()->rowCount(), 30, Patience);
        QCOMPARE(bench.browser.opened.size(), 1);
        bench.restart(); // with the token that came at the second start
        QVERIFY(bench.isOpen(Mira));
    }

    void anEmptyKeychainIsNotSignedOut()
    {
        AccountsBench bench;
        QVERIFY(bench.signIn());
        TokenVault locked(TokenVault::Kind::Memory, {}, nullptr); // shows nothing, as a locked keyring does
        bench.setup.vault = &locked;
        bench.restart();
        QSignalSpy failed(bench.session(), &Session::restoreFailed);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, Patience);
        QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::KeychainFailed);
        QCOMPARE(failed.first().first().value<Error>().code, u"missing"_s);
        QCOMPARE(bench.users(), QStringList{Mira}); // and she is still known
        bench.setup.vault = &bench.vault; // unlocked
        bench.restart();
        QVERIFY(bench.isOpen(Mira));
        QCOMPARE(bench.browser.opened.size(), 1);
    }

    void whatAnotherWroteIsLeftAlone()
    {
        AccountsBench bench;
        QVERIFY(bench.signIn());
        const QString entry = bench.accounts->entries().first().id;
        bench.vault.write(entry, u"hunter2"_s, &bench.vault);
        bench.restart();
        QSignalSpy failed(bench.session(), &Session::restoreFailed);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, Patience);
        QCOMPARE(failed.first().first().value<Error>().code, u"foreign"_s);
        QString found;
        const VaultJob *read = bench.vault.read(entry, &bench.vault);
        connect(read, &VaultJob::finished, this, [&](const Result<QString> &secret) { found = *secret; });
        QTRY_COMPARE_WITH_TIMEOUT(found, u"hunter2"_s, Patience);
        QVERIFY(bench.signIn()); // replaces it
        bench.restart();
        QVERIFY(bench.isOpen(Mira));
    }

    void offlineAtTheStart()
    {
        AccountsBench bench(SessionBench::Way::Relayed);
        bench.accounts->setKeepsMessages(false); // else the mailbox is open before anybody is asked
        QVERIFY(bench.signIn());
        bench.relay->play({Demo::Trouble::dropAtConnect().repeated(3)});
        bench.restart();
        QSignalSpy delayed(bench.session(), &Session::renewalDelayed);
        QTRY_VERIFY_WITH_TIMEOUT(!delayed.isEmpty(), Patience);
        QCOMPARE(bench.session()->stage(), Stage::Restoring);
        QVERIFY(bench.isOpen(Mira)); // by itself, when the way is free
        QCOMPARE(bench.browser.opened.size(), 1);
    }

    void aSecondAccountAndBack()
    {
        AccountsBench bench;
        QVERIFY(bench.signIn());
        Session *const first = bench.session();
        QVERIFY(bench.add(Dana));
        QCOMPARE(bench.opened("prompt"), u"select_account"_s);
        QCOMPARE(bench.opened("login_hint"), QString());
        QCOMPARE(bench.session()->ownerAddress(), Dana);
        QCOMPARE(first->stage(), Stage::Open);
        QCOMPARE(bench.users(), (QStringList{Dana, Mira}));
        QVERIFY(bench.accounts->entries().first().isCurrent);
        bench.accounts->open(bench.accounts->entries().last().id);
        QCOMPARE(bench.session(), first);
        bench.restart(); // the one used last, without a browser
        QVERIFY(bench.isOpen(Mira));
        bench.accounts->open(bench.accounts->entries().last().id);
        QVERIFY(bench.isOpen(Dana));
        QCOMPARE(bench.browser.opened.size(), 2);
    }

    void theSameAccountTwiceIsOne()
    {
        AccountsBench bench;
        QVERIFY(bench.signIn());
        const QPointer<Session> first = bench.session();
        QVERIFY(bench.add(Mira));
        QTRY_COMPARE_WITH_TIMEOUT(bench.session(), first.data(), Patience);
        QCOMPARE(bench.users(), QStringList{Mira});
        bench.session()->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!bench.session()->isWalking(), Patience);
        QVERIFY(!bench.session()->isSignInLost());
    }

    void theNewcomerMayComeBeforeTheOneItIs()
    {
        AccountsBench bench;
        QVERIFY(bench.signIn());
        QVERIFY(bench.add(Dana));
        bench.restart(); // Dana is awake
        QVERIFY(bench.isOpen(Dana));
        bench.browser.isPersonAway = true;
        bench.accounts->add();
        bench.session()->cancelSignIn();
        bench.accounts->open(bench.idOf(Mira)); // after the blank one
        QVERIFY(bench.isOpen(Mira));
        const QPointer<Session> mira = bench.session();
        bench.browser.isPersonAway = false;
        QVERIFY(bench.add(Mira));
        QTRY_COMPARE_WITH_TIMEOUT(bench.session(), mira.data(), Patience);
        QCOMPARE(bench.users().size(), 2);
    }

    void anAccountNotAddedAfterAll()
    {
        AccountsBench bench;
        QVERIFY(bench.signIn());
        bench.browser.isPersonAway = true;
        bench.accounts->add();
        bench.session()->cancelSignIn();
        QTRY_COMPARE(bench.session()->stage(), Stage::SignedOut);
        QVERIFY(bench.accounts->isCurrentUnknown());
        bench.accounts->open(bench.accounts->entries().first().id);
        QCOMPARE(bench.session()->stage(), Stage::Open);
    }

    void aTokenNeverGoesToAnotherHost()
    {
        AccountsBench bench;
        QVERIFY(bench.signIn());
        Demo::DemoService elsewhere(mails());
        QVERIFY(elsewhere.start());
        const QUrl origin(elsewhere.origin());
        bench.accounts->setRegistration(
            {{u"demo"_s, origin, origin, false, true}, u"organizations"_s, Demo::DemoService::clientId()});
        QVERIFY(bench.accounts->isCurrentUnknown());
        QCOMPARE(bench.users(), QStringList());
        bench.accounts->setRegistration(bench.setup.registration);
        QVERIFY(bench.isOpen(Mira)); // she was remembered
        QCOMPARE(elsewhere.seen().size(), 0);
        bench.setup.registration.clientId = u"another"_s;
        bench.restart();
        QVERIFY(bench.accounts->isCurrentUnknown());
    }

    void aRunningRecallKeepsItsRegistration()
    {
        AccountsBench bench;
        QVERIFY(bench.signIn());
        bench.service.play({Fault::hang().on("POST", "/recall$")});
        bench.session()->recall(bench.idAt(0));
        QTRY_VERIFY_WITH_TIMEOUT(bench.accounts->isRecallSending(), Patience);
        Registration other = bench.setup.registration;
        other.clientId = u"another"_s;
        bench.accounts->setRegistration(other);
        QCOMPARE(bench.accounts->registration(), bench.setup.registration);
        QCOMPARE(bench.session()->stage(), Stage::Open);
    }
};

QTEST_GUILESS_MAIN(tst_Accounts)
#include "tst_Accounts.moc"

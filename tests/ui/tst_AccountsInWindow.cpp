// SPDX-License-Identifier: GPL-3.0-or-later
// Several accounts and mailboxes as a person works them: the account menu, its questions, somebody else in
// the browser, and pages that are replaced while something of theirs is open.
#include "tests/ui/AccountsWindow.h"

#include <QAbstractItemModel>
#include <QListView>
#include <QPointer>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;
using Stage = Session::Stage;

class tst_AccountsInWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addedAndSwitched()
    {
        AccountsWindow window;
        QVERIFY(window.signIn());
        QVERIFY(window.entries().contains(u'*' + Mira));
        QVERIFY(!window.entry(u"Sign out of all accounts…"_s));
        window.bench.browser.person = Dana;
        QVERIFY(window.pick(u"Add an account…"_s));
        QVERIFY(window.isOpen(Dana));
        QCOMPARE(window.main->windowTitle(), u"Sent items, Dana Osei – Takeback"_s);
        QVERIFY2(window.entries().contains(u'*' + Dana) && window.entries().contains(Mira),
                 qPrintable(window.entries().join(u'|')));
        QVERIFY(window.entry(u"Sign out of all accounts…"_s));
        QVERIFY(window.pick(Mira));
        QVERIFY(window.isOpen(Mira));
        QTRY_COMPARE(window.main->windowTitle(), u"Sent items, Mira Kovač – Takeback"_s);
        QTRY_COMPARE(window.sentItems()->model()->rowCount(), 30);
        QCOMPARE(window.bench.browser.opened.size(), 2);
        QCOMPARE(window.bars(), QStringList());
    }

    void theSecondStartIsSilent()
    {
        AccountsWindow window;
        QVERIFY(window.text("hosts").contains(u"kept in this system's keyring"_s));
        QVERIFY(window.signIn());
        QTRY_VERIFY(window.text("truth").contains(u"sign-in kept in the keyring"_s));
        window.bench.browser.person = Dana;
        QVERIFY(window.pick(u"Add an account…"_s));
        QVERIFY(window.isOpen(Dana));
        window.startAgain();
        QVERIFY(window.isOpen(Dana)); // who was there last
        QVERIFY2(window.entries().contains(Mira), // kept, so not called signed out
                 qPrintable(window.entries().join(u'|')));
        QVERIFY(window.pick(Mira));
        QVERIFY(window.isOpen(Mira));
        QCOMPARE(window.bench.browser.opened.size(), 2);
    }

    void anotherMailbox()
    {
        AccountsWindow window;
        QVERIFY(window.signIn());
        QVERIFY(!window.entry(u"My own mailbox"_s));
        QVERIFY(window.askForMailbox(u" care@northwind.example "_s));
        QVERIFY(window.isOpen(Care));
        QVERIFY(window.shown("accountButton")->accessibleDescription().contains(Care));
        QTRY_VERIFY(window.entries().contains(u'*' + Care));
        QVERIFY(window.pick(u"My own mailbox"_s));
        QVERIFY(window.isOpen(Mira));
        QVERIFY(window.entries().contains(u"*My own mailbox"_s));
        window.startAgain();
        QVERIFY(window.isOpen(Mira));
        QVERIFY(window.pick(Care)); // remembered
        QVERIFY(window.isOpen(Care));
        QTRY_COMPARE(window.sentItems()->model()->rowCount(), 3);
        QCOMPARE(window.bench.browser.opened.size(), 2); // the permission was asked for once
    }

    void signOutAsks()
    {
        AccountsWindow window;
        QVERIFY(window.signIn());
        QVERIFY(window.pick(u"Sign out…"_s));
        QTRY_VERIFY(window.hasBar(u"Sign out of"_s) && window.hasBar(Mira));
        QCOMPARE(window.bench.session()->stage(), Stage::Open); // only a question
        QVERIFY(window.pressInBar(u"Sign out"_s));
        QVERIFY(window.isStart());
        window.startAgain();
        QVERIFY(window.isStart()); // nothing was left to restore it with
        QCOMPARE(window.bars(), QStringList());
        QVERIFY(window.signIn());
    }

    void signOutCanDelete()
    {
        AccountsWindow window;
        QVERIFY(window.signIn());
        QVERIFY(window.recall(0));
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), RecallState::Submitted, Patience);
        QCOMPARE(window.bench.journalFiles().size(), 1);
        QVERIFY(window.pick(u"Sign out…"_s));
        QVERIFY(window.pressInBar(u"Sign out and delete its data"_s));
        QVERIFY(window.isStart());
        QTRY_COMPARE(window.bench.journalFiles(), QStringList());
        QVERIFY(window.bench.accounts->entries().isEmpty());
    }

    void signOutOfAll()
    {
        AccountsWindow window;
        QVERIFY(window.signIn());
        window.bench.browser.person = Dana;
        QVERIFY(window.pick(u"Add an account…"_s));
        QVERIFY(window.isOpen(Dana));
        QVERIFY(window.pick(u"Sign out of all accounts…"_s));
        QVERIFY(window.hasBar(u"Sign out of all accounts?"_s));
        QVERIFY(window.pressInBar(u"Sign out of all"_s));
        QVERIFY(window.isStart());
        for (const Accounts::Entry &entry : window.bench.accounts->entries())
            QVERIFY(!entry.isSignedIn);
        window.startAgain();
        QVERIFY(window.isStart());
    }

    void somebodyElseBesideAnOpenMailbox()
    {
        AccountsWindow window;
        QVERIFY(window.signIn());
        QVERIFY(window.loseSignIn());
        window.bench.browser.person = Dana;
        QVERIFY(window.pressInBar(u"Sign in again"_s));
        QTRY_VERIFY_WITH_TIMEOUT(window.hasBar(Dana) && window.hasBar(Mira), Patience);
        QCOMPARE(window.bench.session()->stage(), Stage::Open);
        QCOMPARE(window.bench.session()->userName(), Mira);
        QVERIFY2(window.pressInBar(u"Sign in again"_s), qPrintable(window.bars().join(u'|')));
        QTRY_COMPARE_WITH_TIMEOUT(window.bench.browser.opened.size(), 3, Patience);
        QVERIFY(window.pressInBar(u"Open the other mailbox"_s));
        QVERIFY(window.isOpen(Dana));
        QVERIFY(window.pick(Mira + u" (signed out)"_s));
        QTRY_VERIFY(window.hasBar(u"sign in again"_s) || window.hasBar(u"Sign in again"_s));
        window.bench.browser.person = Mira;
        QVERIFY(window.pressInBar(u"Sign in again"_s));
        QTRY_COMPARE_WITH_TIMEOUT(window.bars(), QStringList(), Patience);
        QVERIFY(!window.bench.session()->isSignInLost());
    }

    void somebodyElseOnThePageOfTheSignIn()
    {
        AccountsWindow window;
        QVERIFY(window.signIn());
        window.bench.browser.person = Dana;
        QVERIFY(window.pick(u"Add an account…"_s));
        QVERIFY(window.isOpen(Dana));
        QVERIFY(window.pick(u"Sign out…"_s));
        QVERIFY(window.pressInBar(u"Sign out"_s));
        QVERIFY(window.isOpen(Mira));
        QVERIFY2(window.pick(Dana + u" (signed out)"_s), qPrintable(window.entries().join(u'|')));
        QVERIFY(window.isStart());
        window.bench.browser.person = Mira; // who is an account already
        QVERIFY(window.click("signIn"));
        QTRY_VERIFY_WITH_TIMEOUT(window.hasBar(Dana) && window.hasBar(Mira), Patience);
        QVERIFY(window.pressInBar(u"Open the other mailbox"_s));
        QVERIFY(window.isOpen(Mira));
        QCOMPARE(window.bench.accounts->entries().size(), 2);
        QVERIFY(window.entries().contains(Dana + u" (signed out)"_s));
    }

    void aFailedSecondSignInSaysWhy()
    {
        AccountsWindow window;
        QVERIFY(window.signIn());
        QVERIFY(window.loseSignIn());
        window.bench.browser.answer = "decline";
        QVERIFY(window.pressInBar(u"Sign in again"_s));
        QTRY_VERIFY_WITH_TIMEOUT(window.hasBar(u"declined"_s), Patience);
        QTRY_COMPARE(window.sentItems()->model()->rowCount(), 30); // it is still there
        QVERIFY(window.sentItems()->isVisible());
        window.bench.browser.answer = "accept";
        QVERIFY(window.pressInBar(u"Sign in again"_s)); // the way on stays
        QTRY_COMPARE_WITH_TIMEOUT(window.bars(), QStringList(), Patience);
    }

    void replacedWhileTheQuestionIsOpen()
    {
        AccountsWindow window;
        QVERIFY(window.signIn());
        window.choose(0);
        QVERIFY(window.ask());
        const QPointer<Session> session = window.bench.session();
        window.bench.accounts->signOut(false);
        QTRY_VERIFY_WITH_TIMEOUT(!session && !window.dialog(), Patience);
        QVERIFY(window.isStart());
        QCOMPARE(window.bench.service.recallPostsSeen(), 0);
    }

    void replacedWhileTheMenuIsOpen()
    {
        AccountsWindow window;
        QVERIFY(window.signIn());
        const QPointer<Session> session = window.bench.session();
        QVERIFY(window.whileMenuIsOpen([&] {
            window.bench.accounts->signOut(true);
            QTRY_VERIFY(!session);
            window.bench.accounts->setRegistration({window.bench.setup.registration.cloud, u"x"_s, u"y"_s});
            QTest::qWait(0);
        }));
        QVERIFY(window.isStart());
        QVERIFY(window.bench.accounts->isCurrentUnknown());
    }

    void replacedWhileAMailboxIsAskedFor()
    {
        AccountsWindow window;
        QVERIFY(window.signIn());
        QVERIFY(window.pick(u"Open another mailbox…"_s));
        window.bench.accounts->signOut(false);
        QVERIFY(window.isStart());
        QTRY_VERIFY(!window.find<QDialog>("openMailboxDialog")); // nobody is there to open it for
        QVERIFY(window.bench.session()->mailbox().isEmpty());
    }
};

QTEST_MAIN(tst_AccountsInWindow)
#include "tst_AccountsInWindow.moc"

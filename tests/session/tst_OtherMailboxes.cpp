// SPDX-License-Identifier: GPL-3.0-or-later
// Other people's mailboxes: a permission of their own, asked for only then, and one's own by any name.
#include "app/demo/DemoPeople.h"
#include "tests/session/AccountsBench.h"

#include <QAbstractItemModel>
#include <QPointer>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;
using Stage = Session::Stage;

class tst_OtherMailboxes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anotherMailboxTakesAnotherPermission()
    {
        AccountsBench bench;
        QVERIFY(bench.signIn());
        QVERIFY(!bench.opened("scope").contains(u"Shared"_s));
        Session *const own = bench.session();
        connect(bench.accounts.get(), &Accounts::currentChanged, &bench.browser, [&bench](Session *session) {
            connect(session, &Session::browserWanted, &bench.browser, &ScriptedBrowser::open,
                    Qt::UniqueConnection);
        });
        bench.accounts->openMailbox(u" care@northwind.example "_s);
        QVERIFY(bench.isOpen(u"care@northwind.example"_s));
        QVERIFY(bench.opened("scope").contains(u"Mail.ReadWrite.Shared"_s));
        QCOMPARE(bench.opened("login_hint"), Mira);
        QCOMPARE(own->stage(), Stage::Open);
        QVERIFY(bench.session() != own);
        const int before = int(bench.browser.opened.size());
        bench.accounts->openMailbox(Mira); // one's own by its name
        QCOMPARE(bench.session(), own);
        bench.accounts->openMailbox(u"CARE@northwind.example"_s);
        QCOMPARE(bench.session()->ownerAddress(), u"care@northwind.example"_s);
        QTRY_COMPARE_WITH_TIMEOUT(bench.accounts->entries().first().mailboxes,
                                  QStringList{u"care@northwind.example"_s}, Patience);

        bench.setup.mailbox = u"care@northwind.example"_s; // the next start has the permission already
        bench.restart();
        QVERIFY(bench.isOpen(u"care@northwind.example"_s));
        QCOMPARE(bench.browser.opened.size(), before);
    }

    void aPermissionNotGivenCostsNothing()
    {
        AccountsBench bench;
        QVERIFY(bench.signIn());
        Session *const own = bench.session();
        connect(bench.accounts.get(), &Accounts::currentChanged, &bench.browser, [&bench](Session *session) {
            connect(session, &Session::browserWanted, &bench.browser, &ScriptedBrowser::open,
                    Qt::UniqueConnection);
        });
        bench.browser.answer = "decline";
        bench.accounts->openMailbox(u"care@northwind.example"_s);
        Session *const care = bench.session();
        QSignalSpy failed(care, &Session::signInFailed);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(care->stage(), Stage::SignedOut, Patience);
        QVERIFY(care->isPermissionMissing());
        QVERIFY(!own->isSignInLost());
        bench.service.expireTokens(); // a renewal asks for no more than was given
        own->refresh();
        QSignalSpy walked(own, &Session::walkFinished);
        QTRY_COMPARE_WITH_TIMEOUT(walked.size(), 1, Patience);
        QVERIFY(!walked.first().first().value<std::optional<Error>>());
        QVERIFY(!own->isSignInLost());
    }

    void aRefusedPermissionDoesNotSpoilTheNextSignIn()
    {
        AccountsBench bench;
        QVERIFY(bench.signIn());
        connect(bench.accounts.get(), &Accounts::currentChanged, &bench.browser, [&bench](Session *session) {
            connect(session, &Session::browserWanted, &bench.browser, &ScriptedBrowser::open,
                    Qt::UniqueConnection);
        });
        bench.browser.answer = "decline";
        bench.accounts->openMailbox(u"care@northwind.example"_s);
        QSignalSpy declined(bench.session(), &Session::signInFailed);
        QTRY_COMPARE_WITH_TIMEOUT(declined.size(), 1, Patience);
        bench.accounts->openMailbox({});
        bench.browser.answer = "accept";
        bench.service.expireTokens();
        bench.service.revokeRefreshTokens();
        bench.session()->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(bench.session()->isSignInLost(), Patience);
        QSignalSpy signedIn(bench.session(), &Session::signedIn);
        bench.session()->signIn();
        QTRY_COMPARE_WITH_TIMEOUT(signedIn.size(), 1, Patience);
        QVERIFY(!bench.session()->isSignInLost());
        QVERIFY(!bench.opened("scope").contains(u"Shared"_s));
    }

    void addedAgainItKeepsItsPermission()
    {
        AccountsBench bench;
        bench.setup.mailbox = u"care@northwind.example"_s;
        bench.restart();
        QVERIFY(bench.signIn());
        const QPointer<Session> care = bench.session();
        QVERIFY(bench.add(Mira)); // which asks for less
        QTRY_COMPARE_WITH_TIMEOUT(bench.session()->mailbox(), QString(), Patience);
        QVERIFY(bench.isOpen(Mira));
        QVERIFY(care && !care->isPermissionMissing());
        care->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!care->isWalking(), Patience);
        QVERIFY(!care->isSignInLost());
        QVERIFY(care->upToDateAt().isValid());
        bench.restart(); // what is in the keychain is still the greater permission
        QVERIFY(bench.isOpen(u"care@northwind.example"_s));
    }

    void onesOwnMailboxByItsId()
    {
        AccountsBench bench;
        QVERIFY(bench.signIn());
        Session *const own = bench.session();
        connect(bench.accounts.get(), &Accounts::currentChanged, &bench.browser, [&bench](Session *session) {
            connect(session, &Session::browserWanted, &bench.browser, &ScriptedBrowser::open,
                    Qt::UniqueConnection);
        });
        const QString id = Demo::People().find(Mira)->id;
        const auto opened = bench.browser.opened.size();
        bench.accounts->openMailbox(id);
        QCOMPARE(bench.session(), own);
        QCOMPARE(bench.browser.opened.size(), opened);
        bench.setup.mailbox = id; // and where nobody knows yet whose it is
        bench.setup.vault = nullptr;
        bench.settings->clear();
        bench.restart();
        connect(bench.session(), &Session::browserWanted, &bench.browser, &ScriptedBrowser::open);
        bench.session()->signIn(); // at first it looks like somebody else's
        QVERIFY(bench.isOpen(Mira));
        QCOMPARE(bench.session()->mailbox(), QString());
        QCOMPARE(bench.journalFiles().size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_OtherMailboxes)
#include "tst_OtherMailboxes.moc"

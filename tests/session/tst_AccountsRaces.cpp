// SPDX-License-Identifier: GPL-3.0-or-later
// Wishes that come while another one is still under way: whatever meets, nobody is signed in who signed out,
// no account is there twice, and nothing is used after it is gone.
#include "tests/session/AccountsBench.h"

#include <QAbstractItemModel>
#include <QPointer>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;
using Demo::Fault;
using Stage = Session::Stage;

namespace {

// The browser of whichever session is shown.
void lead(AccountsBench &bench)
{
    const auto tie = [&bench, former = QPointer<Session>()](Session *session) mutable {
        if (former) // it may share its account
            former->disconnect(&bench.browser);
        former = session;
        QObject::connect(session, &Session::browserWanted, &bench.browser, &ScriptedBrowser::open,
                         Qt::UniqueConnection);
    };
    QObject::connect(bench.accounts.get(), &Accounts::currentChanged, &bench.browser, tie);
    Q_EMIT bench.accounts->currentChanged(bench.session());
}

QString inVault(AccountsBench &bench, const QString &entry)
{
    QString found = u"?"_s;
    VaultJob *read = bench.vault.read(entry, &bench.vault);
    QObject::connect(read, &VaultJob::finished, read,
                     [&found](const Result<QString> &secret) { found = *secret; });
    return QTest::qWaitFor([&] { return found != u"?"_s; }, Patience) ? found : u"?"_s;
}

// Whatever the service was asked it has answered.
bool isQuiet(const AccountsBench &bench)
{
    return QTest::qWaitFor(
        [&] {
            const auto seen = bench.service.seen();
            return std::all_of(seen.begin(), seen.end(),
                               [](const Demo::SeenRequest &one) { return one.status != 0; });
        },
        Patience);
}

// Some way into what is under way: a millisecond each.
void turn(int times)
{
    for (int i = 0; i < times; ++i)
        QTest::qWait(1);
}

} // namespace

class tst_AccountsRaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signOutWhileRenewing()
    {
        AccountsBench bench;
        QVERIFY(bench.signIn());
        const QString id = bench.idOf(Mira);
        bench.service.expireTokens();
        bench.service.play({Fault::latency(300).on("POST", "/token$")});
        bench.session()->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(bench.service.unplayed(), 0, Patience); // the renewal is on its way
        const QPointer<Session> session = bench.session();
        bench.accounts->signOut(false);
        QTRY_VERIFY_WITH_TIMEOUT(!session, Patience);
        QVERIFY(isQuiet(bench)); // the answer has come
        QCOMPARE(inVault(bench, id), QString());
        QVERIFY(!bench.accounts->entries().first().isSignedIn);
        bench.restart();
        QCOMPARE(bench.session()->stage(), Stage::SignedOut);
    }

    void signOutWhileRestoring()
    {
        AccountsBench bench;
        bench.accounts->setKeepsMessages(false); // no mailbox is open before its account is
        QVERIFY(bench.signIn());
        const QString id = bench.idOf(Mira);
        bench.service.play({Fault::latency(300).on("POST", "/token$")});
        bench.restart();
        QTRY_COMPARE_WITH_TIMEOUT(bench.service.unplayed(), 0, Patience);
        QCOMPARE(bench.session()->stage(), Stage::Restoring);
        bench.accounts->signOut(true);
        QVERIFY(bench.accounts->isCurrentUnknown());
        QVERIFY(isQuiet(bench));
        QCOMPARE(inVault(bench, id), QString());
        QCOMPARE(bench.session()->stage(), Stage::SignedOut);
        QCOMPARE(bench.users(), QStringList());
    }

    void signOutBeforeTheVaultWasAsked()
    {
        AccountsBench bench;
        QVERIFY(bench.signIn());
        const QString id = bench.idOf(Mira);
        bench.restart();
        bench.accounts->signOut(false);
        QTRY_COMPARE_WITH_TIMEOUT(bench.session()->stage(), Stage::SignedOut, Patience);
        QCOMPARE(inVault(bench, id), QString());
        bench.restart();
        QCOMPARE(inVault(bench, id), QString()); // behind what the start asked
        QCOMPARE(bench.session()->stage(), Stage::SignedOut);
    }

    // At every step of a sign-in: before the browser, in it, when its code is redeemed, when the tokens are
    // stored, when the mailbox opens.
    void signOutDuringASignIn_data()
    {
        QTest::addColumn<int>("turns");
        for (int turns = 0; turns < 24; ++turns)
            QTest::addRow("%d turns", turns) << turns;
    }
    void signOutDuringASignIn()
    {
        QFETCH(const int, turns);
        AccountsBench bench;
        lead(bench);
        bench.session()->signIn();
        turn(turns);
        bench.accounts->signOut(false);
        QTRY_COMPARE_WITH_TIMEOUT(bench.session()->stage(), Stage::SignedOut, Patience);
        QVERIFY(isQuiet(bench));
        QCOMPARE(bench.session()->stage(), Stage::SignedOut);
        for (const Accounts::Entry &entry : bench.accounts->entries()) {
            QVERIFY(!entry.isSignedIn);
            QCOMPARE(inVault(bench, entry.id), QString());
            QVERIFY(!entry.userName.isEmpty()); // a person, or nobody at all
        }
        QVERIFY(bench.signIn());
        QCOMPARE(bench.users(), QStringList{Mira});
    }

    void switchedWhileTheFirstOpens()
    {
        AccountsBench bench;
        bench.accounts->setKeepsMessages(false); // no mailbox is open before its account is
        QVERIFY(bench.signIn());
        QVERIFY(bench.add(Dana));
        bench.service.play({Fault::latency(300).on("GET", "/me\\?")});
        bench.restart();
        QTRY_COMPARE_WITH_TIMEOUT(bench.session()->stage(), Stage::Opening, Patience);
        Session *const dana = bench.session();
        bench.accounts->open(bench.idOf(Mira));
        QVERIFY(bench.isOpen(Mira));
        QTRY_COMPARE_WITH_TIMEOUT(dana->stage(), Stage::Open, Patience); // behind it
        QCOMPARE(dana->ownerAddress(), Dana);
        QVERIFY(bench.isOpen(Mira));
        QCOMPARE(bench.browser.opened.size(), 2);
    }

    void switchedAwayFromASignInUnderWay()
    {
        AccountsBench bench;
        QVERIFY(bench.signIn());
        lead(bench);
        bench.browser.person = Dana;
        bench.accounts->add();
        QTRY_COMPARE_WITH_TIMEOUT(bench.browser.opened.size(), 2, Patience);
        bench.accounts->open(bench.idOf(Mira));
        QCOMPARE(bench.session()->ownerAddress(), Mira);
        QTRY_COMPARE_WITH_TIMEOUT(bench.users().size(), 2, Patience); // it went on behind
        QVERIFY(bench.isOpen(Mira)); // and does not come before what is shown
        bench.accounts->open(bench.idOf(Dana));
        QVERIFY(bench.isOpen(Dana));
    }

    void addedTwiceQuickly()
    {
        AccountsBench bench;
        QVERIFY(bench.signIn());
        lead(bench);
        bench.browser.person = Dana;
        bench.accounts->add();
        bench.accounts->add();
        QVERIFY(bench.isOpen(Dana));
        QCOMPARE(bench.browser.opened.size(), 2); // one attempt, not two
        QCOMPARE(bench.users().size(), 2);
    }

    void theSameMailboxTwice()
    {
        AccountsBench bench;
        QVERIFY(bench.signIn());
        lead(bench);
        bench.accounts->openMailbox(u"care@northwind.example"_s);
        Session *const first = bench.session();
        bench.accounts->openMailbox(u"Care@Northwind.example"_s);
        QCOMPARE(bench.session(), first);
        QVERIFY(bench.isOpen(u"care@northwind.example"_s));
        QCOMPARE(bench.browser.opened.size(), 2);
        QTRY_COMPARE(bench.accounts->entries().first().mailboxes.size(), 1);
    }

    void anotherRegistrationWhileRestoring_data()
    {
        QTest::addColumn<int>("turns");
        for (int turns = 0; turns < 12; ++turns)
            QTest::addRow("%d turns", turns) << turns;
    }
    void anotherRegistrationWhileRestoring()
    {
        QFETCH(const int, turns);
        AccountsBench bench;
        QVERIFY(bench.signIn());
        bench.restart();
        turn(turns);
        Registration other = bench.setup.registration;
        other.clientId = u"01234567-89ab-cdef-0123-456789abcdef"_s;
        bench.accounts->setRegistration(other);
        QVERIFY(bench.accounts->isCurrentUnknown());
        turn(10);
        bench.accounts->setRegistration(bench.setup.registration);
        QVERIFY(bench.isOpen(Mira)); // the token in the vault still is the newest
        QCOMPARE(bench.browser.opened.size(), 1);
    }

    // The same host and client id: the same person comes back under another organisation's name.
    void anotherOrganisationWhileSigningIn_data() { signOutDuringASignIn_data(); }
    void anotherOrganisationWhileSigningIn()
    {
        QFETCH(const int, turns);
        AccountsBench bench;
        QVERIFY(bench.signIn());
        lead(bench);
        bench.accounts->add();
        turn(turns);
        Registration other = bench.setup.registration;
        other.tenant = u"northwind.example"_s;
        bench.accounts->setRegistration(other);
        QVERIFY(bench.isOpen(Mira));
        QCOMPARE(bench.users(), QStringList{Mira});
    }

    void theEndRightAfterSigningOut()
    {
        AccountsBench bench;
        QVERIFY(bench.signIn());
        bench.service.expireTokens();
        bench.service.play({Fault::latency(100).on("POST", "/token$")});
        bench.session()->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(bench.service.unplayed(), 0, Patience); // the renewal is on its way
        bench.accounts->signOut(true);
        bench.accounts.reset(); // what has ended already is still to be deleted
        QVERIFY(isQuiet(bench));
        turn(5);
        bench.restart();
        QCOMPARE(bench.users(), QStringList());
        QVERIFY(bench.signIn());
    }

    void theEndAtAnyMoment_data() { signOutDuringASignIn_data(); }
    void theEndAtAnyMoment()
    {
        QFETCH(const int, turns);
        AccountsBench bench;
        lead(bench);
        bench.session()->signIn();
        turn(turns);
        bench.accounts.reset();
        turn(5); // what was queued
        bench.restart();
        // Either she was known and had her token kept, or nothing was.
        QTRY_VERIFY_WITH_TIMEOUT(bench.session()->stage() == Stage::SignedOut
                                     || bench.session()->stage() == Stage::Open,
                                 Patience);
        lead(bench);
        if (bench.session()->stage() != Stage::Open)
            QVERIFY(bench.signIn());
        QCOMPARE(bench.users(), QStringList{Mira});
    }
};

QTEST_GUILESS_MAIN(tst_AccountsRaces)
#include "tst_AccountsRaces.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/Capabilities.h"
#include "tests/account/AccountBench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;

using Deed = WireServer::Deed;
using State = Account::State;

class tst_Account : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signInAndOut()
    {
        AccountBench bench;
        QCOMPARE(bench.account.state(), State::SignedOut);
        bench.account.signIn();
        bench.account.signIn(); // one at a time
        QCOMPARE(bench.account.state(), State::SigningIn);
        QVERIFY(bench.states.isEmpty());
        QTRY_COMPARE(bench.tokens, QStringList{u"A1"_s});
        QTRY_COMPARE(bench.states, (QList{State::SigningIn, State::Renewing, State::SignedIn}));
        QCOMPARE(bench.addresses.size(), 1);
        QCOMPARE(parameter(bench.addresses[0], u"prompt"_s), QString());
        QCOMPARE(parameter(bench.addresses[0], u"login_hint"_s), QString());
        QCOMPARE(bench.account.identity().userName, u"ada@example.org"_s);
        QVERIFY(!bench.account.attempt());

        bench.account.signOut();
        QCOMPARE(bench.account.state(), State::SignedOut);
        QCOMPARE(bench.tokens.size(), 1);
        QTRY_COMPARE(bench.tokens, QStringList({u"A1"_s, QString()}));
        QVERIFY(bench.account.identity().userName.isEmpty());
        bench.account.renew();
        QTRY_COMPARE(bench.needed.size(), 1);
        QCOMPARE(bench.server.requests.size(), 1);

        bench.account.signIn(); // perhaps as somebody else
        QTRY_COMPARE(bench.addresses.size(), 2);
        QCOMPARE(parameter(bench.addresses[1], u"prompt"_s), u"select_account"_s);
        QCOMPARE(parameter(bench.addresses[1], u"login_hint"_s), QString());
    }

    void aFailedSignInEndsWhereItBegan()
    {
        AccountBench bench;
        bench.script = {refusal("invalid_client")};
        bench.account.signIn();
        QTRY_COMPARE(bench.failed.size(), 1);
        QCOMPARE(bench.failed[0].code, u"invalid_client"_s);
        QTRY_COMPARE(bench.states, (QList{State::SigningIn, State::SignedOut}));
        QVERIFY(bench.tokens.isEmpty());
        QVERIFY(bench.signIn()); // a new attempt
    }

    void aCanceledSignInEndsWhereItBegan()
    {
        AccountBench bench;
        bench.isBrowserWilling = false;
        bench.account.signIn();
        QTRY_COMPARE(bench.addresses.size(), 1);
        bench.account.cancelSignIn();
        QCOMPARE(bench.account.state(), State::SignedOut);
        QTRY_COMPARE(bench.states, (QList{State::SigningIn, State::SignedOut}));
        QVERIFY(bench.failed.isEmpty());
        QCOMPARE(browse(callbackUrl(bench.addresses[0], "C")), "");
    }

    void signingInAgainKeepsWhatIsHeldUntilItSucceeds()
    {
        AccountBench bench;
        QVERIFY(bench.signIn());
        bench.isBrowserWilling = false;
        bench.account.signIn();
        QTRY_COMPARE(bench.addresses.size(), 2);
        QCOMPARE(parameter(bench.addresses[1], u"login_hint"_s), u"ada@example.org"_s);
        QCOMPARE(parameter(bench.addresses[1], u"prompt"_s), QString());
        bench.account.renew(); // meanwhile
        QTRY_COMPARE(bench.tokens, QStringList({u"A1"_s, u"A2"_s}));
        QCOMPARE(bench.account.state(), State::SigningIn);
        bench.account.cancelSignIn();
        QCOMPARE(bench.account.state(), State::SignedIn);
        bench.isBrowserWilling = true;
        bench.account.signIn();
        QTRY_COMPARE(bench.tokens.size(), 3);
        QCOMPARE(bench.account.state(), State::SignedIn);
        QCOMPARE(bench.tokens.last(), u"A3"_s);
    }

    void twentyWishesAreOneRenewalAndTokensRotate()
    {
        AccountBench bench;
        QVERIFY(bench.signIn());
        for (int round = 2; round < 5; ++round) {
            for (int i = 0; i < 20; ++i)
                bench.account.renew();
            QCOMPARE(bench.account.state(), State::Renewing);
            QTRY_COMPARE(bench.tokens.size(), round);
            QCOMPARE(bench.server.requests.size(), round);
            QCOMPARE(bench.server.requests.last().formValue("refresh_token"),
                     "R" + QByteArray::number(round - 1));
            QCOMPARE(bench.account.state(), State::SignedIn);
        }
    }

    void aRefusedRenewalNeedsThePersonAndSaysWhom()
    {
        AccountBench bench;
        QVERIFY(bench.signIn());
        bench.script = {challenge("{\"a\":1}")};
        bench.account.renew();
        QTRY_COMPARE(bench.needed.size(), 1);
        QCOMPARE(bench.needed[0].kind, ErrorKind::SignInNeeded);
        QCOMPARE(bench.needed[0].code, u"interaction_required"_s);
        QCOMPARE(bench.tokens, QStringList({u"A1"_s, QString()}));
        QCOMPARE(bench.account.state(), State::SignedOut);
        bench.account.signIn();
        QTRY_COMPARE(bench.tokens.size(), 3);
        QCOMPARE(parameter(bench.addresses[1], u"login_hint"_s), u"ada@example.org"_s);
        QCOMPARE(parameter(bench.addresses[1], u"claims"_s).toUtf8(), withCapabilities("{\"a\":1}"));
        // Satisfied, so not asked for again.
        bench.account.renew();
        QTRY_COMPARE(bench.tokens.size(), 4);
        QCOMPARE(bench.server.requests.last().formValue("claims"), withCapabilities({}));
    }

    void claimsGoWithTheRenewal()
    {
        AccountBench bench;
        QVERIFY(bench.signIn());
        bench.account.renew();
        bench.account.renew("{\"c\":1}"); // challenged while the first one is under way
        QTRY_COMPARE(bench.server.requests.size(), 3);
        QCOMPARE(bench.server.requests[1].formValue("claims"), withCapabilities({}));
        QCOMPARE(bench.server.requests[2].formValue("claims"), withCapabilities("{\"c\":1}"));
        QTRY_COMPARE(bench.tokens, QStringList({u"A1"_s, u"A3"_s}));
        QCOMPARE(bench.server.requests[2].formValue("refresh_token"), "R2");
    }

    void aPassingTroubleIsTriedAgain()
    {
        AccountBench bench;
        QVERIFY(bench.signIn());
        bench.script = {WireServer::answer("503 Later", "<html>"), {Deed::Drop}, {Deed::Drop}};
        bench.account.renew();
        QTRY_COMPARE_WITH_TIMEOUT(bench.tokens, QStringList({u"A1"_s, u"A2"_s}), 15000);
        QCOMPARE(bench.delays,
                 (QList<std::chrono::milliseconds>{std::chrono::seconds(1), std::chrono::seconds(2)}));
        QCOMPARE(bench.delayed[0].kind, ErrorKind::Throttled);
        QCOMPARE(bench.delayed[1].kind, ErrorKind::Lost);
        QVERIFY(bench.needed.isEmpty());
        QCOMPARE(bench.server.requests.last().formValue("refresh_token"), "R1");
    }

    void theServersOwnWaitIsRespected()
    {
        AccountBench bench;
        QVERIFY(bench.signIn());
        bench.script = {WireServer::answer("429 Too Many", "{}", "Retry-After: 600\r\n")};
        bench.account.renew();
        QTRY_COMPARE(bench.delays.size(), 1);
        QCOMPARE(bench.delays[0], std::chrono::milliseconds(600'000));
        bench.account.renew(); // and nobody can hurry it
        QTest::qWait(50);
        QCOMPARE(bench.server.requests.size(), 2);
        bench.account.signOut();
        QCOMPARE(bench.account.state(), State::SignedOut);
    }

    void itIsRenewedBeforeItExpires()
    {
        AccountBench bench;
        bench.expiresIn = 2;
        QVERIFY(bench.signIn());
        QTRY_COMPARE(bench.tokens, QStringList({u"A1"_s, u"A2"_s}));
    }

    void itMayBeDeletedAtAnyMoment_data()
    {
        QTest::addColumn<int>("afterRequests");
        for (int i = 0; i < 3; ++i)
            QTest::addRow("%d", i) << i;
    }
    void itMayBeDeletedAtAnyMoment()
    {
        QFETCH(const int, afterRequests);
        WireServer server;
        server.deed = [&](const WireRequest &) {
            return server.requests.size() < afterRequests ? WireServer::answer("200 OK", tokenJson("A", "R"))
                                                          : Deed{Deed::Hang};
        };
        Network network;
        TokenVault vault(TokenVault::Kind::Memory, {}, nullptr);
        auto account =
            std::make_unique<Account>(&network, requestFor(server), pages(), &vault, Identity(), nullptr);
        connect(account.get(), &Account::browserWanted, this,
                [](const QUrl &url) { browse(callbackUrl(url, "C")); });
        connect(account.get(), &Account::tokenChanged, account.get(), [&account] { account->renew(); });
        account->signIn();
        QTRY_COMPARE(server.requests.size(), afterRequests);
        account.reset();
    }
};

QTEST_GUILESS_MAIN(tst_Account)
#include "tst_Account.moc"

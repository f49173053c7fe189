// SPDX-License-Identifier: GPL-3.0-or-later
// The account against a whole pretend Microsoft 365, which shares no code with it; a script is the browser.
#include "tests/account/DemoAccount.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;
using Demo::Fault;
using State = Account::State;

class tst_SignInDemo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeSignInRenewalAndRevocation()
    {
        DemoAccount bench;
        QVERIFY(bench.signIn());
        QVERIFY(bench.page.contains("class=\"good\""));
        QCOMPARE(bench.account->state(), State::SignedIn);
        QCOMPARE(bench.account->identity().userName, QString::fromLatin1(Mira));
        QCOMPARE(bench.account->identity().tenantId, DemoService::tenantId());
        QVERIFY(!bench.account->identity().objectId.isEmpty());
        QVERIFY(!bench.account->identity().displayName.isEmpty());
        QCOMPARE(bench.meStatus(), 200);

        bench.service.expireTokens();
        QCOMPARE(bench.meStatus(), 401);
        bench.account->renew();
        QTRY_COMPARE(bench.tokens.size(), 2);
        QCOMPARE(bench.meStatus(), 200);

        bench.service.revokeRefreshTokens();
        bench.account->renew();
        QTRY_COMPARE(bench.needed.size(), 1);
        QCOMPARE(bench.needed[0].kind, ErrorKind::SignInNeeded);
        QCOMPARE(bench.needed[0].code, u"invalid_grant"_s);
        QVERIFY2(bench.needed[0].message.startsWith(u"AADSTS"_s), qPrintable(bench.needed[0].message));
        QVERIFY(!bench.needed[0].requestId.isEmpty());
    }

    void aPersonDeclines()
    {
        DemoAccount bench;
        bench.answer = "decline";
        QVERIFY(!bench.signIn());
        QCOMPARE(bench.failed.size(), 1);
        QCOMPARE(bench.failed[0].kind, ErrorKind::Refused);
        QCOMPARE(bench.failed[0].code, u"access_denied"_s);
        QVERIFY(bench.page.contains("class=\"bad\""));
        QCOMPARE(bench.account->state(), State::SignedOut);
    }

    void aCodeIsGoodForOneAttemptOnly()
    {
        DemoAccount bench;
        QVERIFY(bench.signIn());
        const QUrl used = bench.browser.location;
        bench.account->disconnect();
        bench.account->signIn();
        QSignalSpy wanted(bench.account.get(), &Account::browserWanted);
        QSignalSpy refused(bench.account.get(), &Account::pasteRefused);
        QVERIFY(wanted.wait());
        bench.account->attempt()->takeAddress(used.toString());
        QVERIFY(refused.wait());
        QCOMPARE(bench.account->state(), State::SigningIn);
    }

    void troubleAtTheTokenEndpoint_data()
    {
        QTest::addColumn<bool>("isHtml");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("HTML") << true << ErrorKind::NotUnderstood;
        QTest::newRow("503") << false << ErrorKind::Throttled;
    }
    void troubleAtTheTokenEndpoint()
    {
        QFETCH(const bool, isHtml);
        QFETCH(const ErrorKind, kind);
        DemoAccount bench;
        bench.service.play(
            {(isHtml ? Fault::htmlInsteadOfJson() : Fault::unavailable503("3")).on("POST", "/token$")});
        QVERIFY(!bench.signIn());
        QCOMPARE(bench.failed.size(), 1);
        QCOMPARE(bench.failed[0].kind, kind);
        QCOMPARE(bench.service.unplayed(), 0);
        bench.failed.clear();
        QVERIFY(bench.signIn());
    }

    void claimsThatOnlyAPersonSatisfies()
    {
        DemoAccount bench;
        QVERIFY(bench.signIn());
        bench.service.play({Fault::claimsChallenge(true).on("GET", "/me")});
        QCOMPARE(bench.meStatus(), 401);
        bench.account->renew(R"({"access_token":{"nbf":{"essential":true,"value":"1"}}})");
        QTRY_COMPARE(bench.needed.size(), 1);
        QCOMPARE(bench.needed[0].kind, ErrorKind::SignInNeeded);
        bench.tokens.clear();
        QVERIFY(bench.signIn());
        QCOMPARE(bench.service.unplayed(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_SignInDemo)
#include "tst_SignInDemo.moc"

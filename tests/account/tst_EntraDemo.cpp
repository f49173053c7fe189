// SPDX-License-Identifier: GPL-3.0-or-later
// When the pretend organisation says no: the facts come through sign-in and account as they were said, and an
// administrator's approval mends what it can.
#include "app/account/Endpoint.h"
#include "app/account/EntraError.h"
#include "tests/account/DemoAccount.h"

#include <QRegularExpression>

using namespace Takeback;
using namespace Takeback::Tests;
using Demo::Fault;
using State = Account::State;

namespace {

void verifyFacts(const Error &error, int number)
{
    static const QRegularExpression guid(u"\\A[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\z"_s);
    static const QRegularExpression time(u"\\A20[0-9]{2}-[0-9]{2}-[0-9]{2} [0-9:]{8}Z\\z"_s);
    QCOMPARE(error.entraCode, number);
    QVERIFY2(guid.match(error.requestId).hasMatch(), qPrintable(error.requestId));
    QVERIFY2(time.match(error.serverTime).hasMatch(), qPrintable(error.serverTime));
    QVERIFY2(!error.message.contains(u"Trace ID"_s) && !error.message.contains(u"Correlation"_s),
             qPrintable(error.message));
}

} // namespace

class tst_EntraDemo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSignInIsRefused_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("number");
        QTest::addColumn<bool>("inTheBrowser");
        QTest::newRow("policy") << u"access_denied"_s << 53003 << true;
        QTest::newRow("not assigned") << u"invalid_grant"_s << 50105 << true;
        QTest::newRow("registration") << u"unauthorized_client"_s << 700016 << true;
        QTest::newRow("used twice") << u"invalid_grant"_s << 54005 << false;
        QTest::newRow("no platform") << u"invalid_client"_s << 7000218 << false;
        QTest::newRow("unknown") << u"something_new"_s << 999999999 << false;
    }
    void theSignInIsRefused()
    {
        QFETCH(const QString, code);
        QFETCH(const int, number);
        QFETCH(const bool, inTheBrowser);
        DemoAccount bench;
        bench.service.play({inTheBrowser ? Fault::entraError(code, number).on("GET", "/authorize\\?")
                                         : Fault::entraError(code, number).on("POST", "/token$")});
        QVERIFY(!bench.signIn());
        QCOMPARE(bench.failed.size(), 1);
        const Error &error = bench.failed[0];
        QCOMPARE(error.kind, ErrorKind::Refused);
        QCOMPARE(error.code, code);
        QCOMPARE(error.message, QString(u"AADSTS%1: No."_s.arg(number)));
        verifyFacts(error, number);
        QVERIFY(!needsAdministrator(error));
        QCOMPARE(bench.page.contains("class=\"bad\""), inTheBrowser);
        QCOMPARE(bench.service.unplayed(), 0);
        // Nothing is left of it.
        bench.failed.clear();
        QVERIFY(bench.signIn());
    }

    void theRenewalIsRefused_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("number");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("password") << u"invalid_grant"_s << 50173 << ErrorKind::SignInNeeded;
        QTest::newRow("second proof") << u"interaction_required"_s << 50076 << ErrorKind::SignInNeeded;
        QTest::newRow("consent withdrawn") << u"invalid_grant"_s << 65001 << ErrorKind::SignInNeeded;
        QTest::newRow("disabled app") << u"unauthorized_client"_s << 7000112 << ErrorKind::Refused;
    }
    void theRenewalIsRefused()
    {
        QFETCH(const QString, code);
        QFETCH(const int, number);
        QFETCH(const ErrorKind, kind);
        DemoAccount bench;
        QVERIFY(bench.signIn());
        bench.service.play({Fault::entraError(code, number).on("POST", "/token$")});
        bench.account->renew();
        QTRY_COMPARE(bench.needed.size(), 1);
        QCOMPARE(bench.needed[0].kind, kind);
        QCOMPARE(bench.needed[0].code, code);
        verifyFacts(bench.needed[0], number);
        QCOMPARE(needsAdministrator(bench.needed[0]), number == 65001);
        QCOMPARE(bench.account->state(), State::SignedOut);
        bench.tokens.clear();
        QVERIFY(bench.signIn());
    }

    void declinedByThePerson()
    {
        DemoAccount bench;
        bench.answer = "decline";
        QVERIFY(!bench.signIn());
        verifyFacts(bench.failed.value(0), 65004);
        QVERIFY(!needsAdministrator(bench.failed[0]));
    }

    void severalPeopleOneAfterTheOther()
    {
        DemoAccount bench;
        QStringList ids;
        for (const QByteArray person : {Mira, "dana@northwind.example", "pavel@northwind.example"}) {
            bench.person = person;
            bench.tokens.clear();
            QVERIFY(bench.signIn());
            QCOMPARE(bench.account->identity().userName, QString::fromLatin1(person));
            QCOMPARE(bench.meStatus(), 200);
            ids << bench.account->identity().objectId;
            bench.account->signOut();
            QTRY_VERIFY(bench.tokens.last().isEmpty());
        }
        ids.removeDuplicates();
        QCOMPARE(ids.size(), 3);
    }

    void onlyAnAdministratorMayApprove_data()
    {
        QTest::addColumn<QString>("tenant");
        QTest::newRow("organizations") << u"organizations"_s;
        QTest::newRow("id") << DemoService::tenantId();
    }
    void onlyAnAdministratorMayApprove()
    {
        QFETCH(const QString, tenant);
        DemoAccount bench({.messages = 1, .needsApproval = true});
        bench.answer = "return";
        QVERIFY(!bench.signIn());
        verifyFacts(bench.failed.value(0), 90094);
        QVERIFY(needsAdministrator(bench.failed[0]));

        const Cloud cloud{u"demo"_s, QUrl(bench.service.origin()), QUrl(bench.service.origin()), false,
                          false};
        const QStringList scopes{u"Mail.ReadWrite"_s, u"User.Read"_s, u"offline_access"_s, u"openid"_s,
                                 u"profile"_s};
        const QUrl link = adminConsentEndpoint(cloud, tenant, DemoService::clientId(), scopes);
        bench.browser.approve(link, "decline");
        QCOMPARE(parameter(bench.browser.location, u"error"_s), u"access_denied"_s);
        QVERIFY(bench.browser.approve(link).contains("Mail.ReadWrite"));
        QCOMPARE(bench.browser.location.authority(), u"localhost"_s);
        QCOMPARE(parameter(bench.browser.location, u"admin_consent"_s), u"True"_s);

        bench.failed.clear();
        bench.answer = "choose"; // who it is, and no more: nothing is left to consent to
        QVERIFY(bench.signIn());
        QCOMPARE(bench.meStatus(), 200);
    }
};

QTEST_GUILESS_MAIN(tst_EntraDemo)
#include "tst_EntraDemo.moc"

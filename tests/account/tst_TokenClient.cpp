// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/TokenClient.h"
#include "app/net/Network.h"
#include "tests/account/FakeAuthority.h"
#include "tests/net/ProxyBench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;

using Deed = WireServer::Deed;

namespace {

// A client and the server it talks to, watched.
struct Bench {
    Bench() : client(&network, requestFor(server).cloud, u"T"_s, u"client-1"_s, nullptr)
    {
        QObject::connect(&client, &TokenClient::renewed, &client, [this](const Result<Tokens> &result) {
            ++renewed;
            outcome = result;
        });
    }
    void renew(const QByteArray &claims = {}) { client.renew(u"R/1+%41&="_s, scopes, claims); }
    bool isOver() const
    {
        return QTest::qWaitFor([this] { return renewed > 0; }, 10000);
    }

    const QStringList scopes{u"offline_access"_s, u"Mail.ReadWrite"_s};
    WireServer server;
    Network network;
    TokenClient client;
    int renewed = 0;
    Result<Tokens> outcome = Error{ErrorKind::Canceled};
};

} // namespace

class tst_TokenClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRenewal()
    {
        Bench bench;
        bench.server.deed = [](const WireRequest &) {
            return WireServer::answer("200 OK", tokenJson("A2", "R2"));
        };
        bench.renew(R"({"access_token":{}})");
        QCOMPARE(bench.renewed, 0);
        QVERIFY(bench.client.isRenewing());
        QVERIFY(bench.isOver());
        QVERIFY(!bench.client.isRenewing());
        QVERIFY(bench.outcome.has_value());
        QCOMPARE(bench.outcome->accessToken, u"A2"_s);
        QCOMPARE(bench.outcome->refreshToken, u"R2"_s);
        QCOMPARE(bench.server.requests.size(), 1);
        const WireRequest sent = bench.server.requests[0];
        QCOMPARE(sent.method, "POST");
        QCOMPARE(sent.target, "/T/oauth2/v2.0/token");
        QCOMPARE(sent.header("Content-Type"), "application/x-www-form-urlencoded");
        QCOMPARE(sent.formValue("grant_type"), "refresh_token");
        QCOMPARE(sent.formValue("refresh_token"), "R/1+%41&=");
        QCOMPARE(sent.formValue("client_id"), "client-1");
        QCOMPARE(sent.formValue("scope"), "offline_access Mail.ReadWrite");
        QCOMPARE(sent.formValue("claims"), R"({"access_token":{}})");
        QVERIFY(!sent.body.contains("client_secret") && !sent.body.contains("redirect_uri"));
    }

    void oneAtATime()
    {
        Bench bench;
        bench.server.deed = [](const WireRequest &) {
            return WireServer::answer("200 OK", tokenJson("A2", "R2"));
        };
        for (int i = 0; i < 20; ++i)
            bench.renew();
        QVERIFY(bench.isOver());
        QTest::qWait(50);
        QCOMPARE(bench.server.requests.size(), 1);
        QCOMPARE(bench.renewed, 1);
        QVERIFY(!bench.server.requests[0].body.contains("claims"));
    }

    void refusals_data();
    void refusals()
    {
        QFETCH(const Deed, deed);
        QFETCH(const ErrorKind, kind);
        QFETCH(const bool, isPassing);
        Bench bench;
        bench.server.deed = [&deed](const WireRequest &) { return deed; };
        bench.renew();
        QVERIFY(bench.isOver());
        QVERIFY(!bench.outcome.has_value());
        QCOMPARE(bench.outcome.error().kind, kind);
        QCOMPARE(mayPass(bench.outcome.error()), isPassing);
        QCOMPARE(bench.server.requests.size(), kind == ErrorKind::Lost ? 2 : 1);
        // And another try is possible.
        bench.renewed = 0;
        bench.server.deed = [](const WireRequest &) {
            return WireServer::answer("200 OK", tokenJson("A", "R"));
        };
        bench.renew();
        QVERIFY(bench.isOver());
        QVERIFY(bench.outcome.has_value());
    }

    void aPortalIsNamed()
    {
        for (const Deed &deed : {WireServer::answer("200 OK", "<html>", "Content-Type: text/html\r\n"),
                                 WireServer::answer("302 Found", {}, "Location: http://portal.example/\r\n"),
                                 WireServer::answer("511 Network Authentication Required", "<html>")}) {
            Bench bench;
            bench.server.deed = [&deed](const WireRequest &) { return deed; };
            bench.renew();
            QVERIFY(bench.isOver());
            QCOMPARE(bench.outcome.error().kind, ErrorKind::NotUnderstood);
            QCOMPARE(bench.outcome.error().code, u"captive-portal"_s);
            QVERIFY(!bench.outcome.error().message.contains(u"html>"_s));
            QVERIFY(mayPass(bench.outcome.error())); // a passing network never signs anybody out
        }
    }

    // The refresh token leaves once, and only when the proxy has let it through.
    void theProxyWantsALogin()
    {
        ThrowawayCa ca;
        ProxyBench between(ca);
        between.proxy.login = "ada:secret";
        between.origin->deed = [](const WireRequest &) {
            return WireServer::answer("200 OK", tokenJson("A2", "R2"));
        };
        Network network;
        TokenClient client(&network, Cloud{u"x"_s, between.root, between.root}, u"T"_s, u"C"_s, nullptr);
        QList<Result<Tokens>> outcomes;
        connect(&client, &TokenClient::renewed, &client,
                [&outcomes](const Result<Tokens> &result) { outcomes << result; });
        client.renew(u"R1"_s, {});
        QTRY_COMPARE_WITH_TIMEOUT(outcomes.size(), 1, 10000);
        QVERIFY(!outcomes[0]);
        QCOMPARE(outcomes[0].error().kind, ErrorKind::NeverLeft);
        QCOMPARE(outcomes[0].error().code, u"proxy-authentication"_s);
        QCOMPARE(between.proxy.carried, 0);
        network.proxyLogin()->give(u"ada"_s, u"secret"_s);
        client.renew(u"R1"_s, {});
        QTRY_COMPARE_WITH_TIMEOUT(outcomes.size(), 2, 10000);
        QVERIFY(outcomes[1].has_value());
        QCOMPARE(between.origin->requests.size(), 1);
    }

    void claimsOfARefusalAreKept()
    {
        Bench bench;
        bench.server.deed = [](const WireRequest &) { return challenge(R"({"access_token":{"nbf":1}})"); };
        bench.renew();
        QVERIFY(bench.isOver());
        QCOMPARE(bench.client.claims(), R"({"access_token":{"nbf":1}})");
    }

    void aLostAnswerIsAskedForOnceMore()
    {
        Bench bench;
        bench.server.deed = [&bench](const WireRequest &) {
            return bench.server.requests.size() == 1 ? Deed{Deed::Drop}
                                                     : WireServer::answer("200 OK", tokenJson("A2", "R2"));
        };
        bench.renew();
        QVERIFY(bench.isOver());
        QVERIFY(bench.outcome.has_value());
        QCOMPARE(bench.server.requests.size(), 2);
        QCOMPARE(bench.server.requests[0].body, bench.server.requests[1].body);
        QCOMPARE(bench.renewed, 1);
    }

    void aTokenTakenWithTheLostAnswerNeedsAPerson()
    {
        Bench bench;
        bench.server.deed = [&bench](const WireRequest &) {
            return bench.server.requests.size() == 1 ? Deed{Deed::Drop} : refusal("invalid_grant");
        };
        bench.renew();
        QVERIFY(bench.isOver());
        QCOMPARE(bench.outcome.error().kind, ErrorKind::SignInNeeded);
        QCOMPARE(bench.outcome.error().code, u"invalid_grant"_s);
        QVERIFY(bench.outcome.error().message.startsWith(u"AADSTS50173"_s));
        QCOMPARE(bench.server.requests.size(), 2);
    }

    void nobodyIsThere()
    {
        Bench bench;
        bench.server.close();
        bench.renew();
        QVERIFY(bench.isOver());
        QCOMPARE(bench.outcome.error().kind, ErrorKind::NeverLeft);
    }

    void itHangs()
    {
        Bench bench;
        bench.server.deed = [](const WireRequest &) { return Deed{Deed::Hang}; };
        bench.client.setLimit(std::chrono::milliseconds(100));
        bench.renew();
        QVERIFY(bench.isOver());
        QCOMPARE(bench.outcome.error().kind, ErrorKind::TimedOut);
        QCOMPARE(bench.server.requests.size(), 1);
    }

    void aCanceledOneIsNotSpokenOf()
    {
        Bench bench;
        bench.server.deed = [](const WireRequest &request) {
            return request.formValue("claims") == "2" ? WireServer::answer("200 OK", tokenJson("A2", "R2"))
                                                      : Deed{Deed::Hang};
        };
        bench.renew("1");
        QTRY_COMPARE(bench.server.requests.size(), 1);
        bench.client.cancel();
        QVERIFY(!bench.client.isRenewing());
        bench.renew("2");
        QVERIFY(bench.isOver());
        QCOMPARE(bench.outcome->accessToken, u"A2"_s);
        QCOMPARE(bench.renewed, 1);
    }

    void itMayBeDeletedAtAnyMoment()
    {
        WireServer server;
        server.deed = [](const WireRequest &) { return Deed{Deed::Hang}; };
        auto network = std::make_unique<Network>();
        for (const bool isNetworkFirst : {false, true}) {
            auto client = std::make_unique<TokenClient>(network.get(), requestFor(server).cloud, u"T"_s,
                                                        u"C"_s, nullptr);
            client->renew(u"R"_s, {});
            const qsizetype before = server.requests.size();
            QTRY_COMPARE(server.requests.size(), before + 1);
            if (isNetworkFirst)
                network.reset();
            client.reset();
        }
    }
};

void tst_TokenClient::refusals_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("isPassing");
    for (const char *code : {"invalid_grant", "interaction_required", "consent_required", "login_required"})
        QTest::newRow(code) << refusal(code) << ErrorKind::SignInNeeded << false;
    for (const char *code :
         {"invalid_client", "unauthorized_client", "invalid_scope", "access_denied", "new_one"})
        QTest::newRow(code) << refusal(code) << ErrorKind::Refused << false;
    QTest::newRow("temporarily") << refusal("temporarily_unavailable") << ErrorKind::Throttled << true;
    QTest::newRow("server_error") << refusal("server_error") << ErrorKind::Refused << true;
    QTest::newRow("server_error 500")
        << refusal("server_error", {}, "500 Oops") << ErrorKind::Refused << true;
    QTest::newRow("429") << WireServer::answer("429 Too Many", "{}") << ErrorKind::Throttled << true;
    QTest::newRow("503") << WireServer::answer("503 Later", "<html>") << ErrorKind::Throttled << true;
    QTest::newRow("502") << WireServer::answer("502 Bad", "<html>") << ErrorKind::NotUnderstood << true;
    QTest::newRow("portal") << WireServer::answer("200 OK", "<html>") << ErrorKind::NotUnderstood << true;
    QTest::newRow("nothing") << WireServer::answer("200 OK") << ErrorKind::NotUnderstood << true;
    QTest::newRow("3 MB") << WireServer::answer("200 OK", QByteArray(3 << 20, 'x'))
                          << ErrorKind::NotUnderstood << true;
    QTest::newRow("every type wrong")
        << WireServer::answer("200 OK", R"({"access_token":[],"refresh_token":{},"expires_in":true})")
        << ErrorKind::NotUnderstood << true;
    QTest::newRow("refused in wrong types")
        << WireServer::answer("400 No", R"({"error":[],"error_codes":"x","claims":7})")
        << ErrorKind::NotUnderstood << true;
    QTest::newRow("dropped") << Deed{Deed::Drop} << ErrorKind::Lost << true;
}

QTEST_GUILESS_MAIN(tst_TokenClient)
#include "tst_TokenClient.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// A registration tried against a sign-in service written by hand: what each of its answers is taken to mean,
// and that nothing which was typed goes anywhere else.
#include "app/account/RegistrationCheck.h"

#include "app/net/Network.h"
#include "tests/support/ThrowawayCa.h"
#include "tests/support/WireServer.h"

#include <QNetworkReply>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;
using namespace std::chrono_literals;

using Deed = WireServer::Deed;
using Finding = RegistrationFinding;

namespace {

// JSON in single quotes.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray configuration(const QByteArray &tokenEndpoint = "https://elsewhere.example/token",
                         const QByteArray &graphHost = "graph.example")
{
    return json("{'issuer':'https://i.example','token_endpoint':'" + tokenEndpoint + "','msgraph_host':'"
                + graphHost + "'}");
}

QByteArray refusal(const QByteArray &error, int number = 0)
{
    const QByteArray text = QByteArray::number(number);
    QByteArray body = "{'error':'" + error + '\'';
    if (number)
        body += ",'error_description':'AADSTS" + text + ": said so.','error_codes':[" + text
            + "],'correlation_id':'corr-1'";
    return json(body + '}');
}

// A check and the service it asks, watched.
struct Bench {
    explicit Bench(std::unique_ptr<WireServer> given = std::make_unique<WireServer>(),
                   const QString &scheme = u"http"_s)
        : server(std::move(given)), cloud{u"test"_s, server->url(u"/root"_s, scheme), {}, false, false},
          check(new RegistrationCheck(&network, {cloud, u"contoso.com"_s, u"id+1&x=%"_s}, nullptr))
    {
        server->deed = [this](const WireRequest &request) {
            return request.method == "GET" ? first : second;
        };
        QObject::connect(check.get(), &RegistrationCheck::finished, check.get(),
                         [this](const RegistrationVerdict &said) {
                             ++finished;
                             verdict = said;
                         });
    }
    bool run()
    {
        check->start();
        return finished == 0 && QTest::qWaitFor([this] { return finished > 0; }, 10000);
    }

    std::unique_ptr<WireServer> server;
    Deed first = WireServer::answer("200 OK", configuration());
    Deed second = WireServer::answer("400 Bad Request", refusal("invalid_grant", 9002313));
    Cloud cloud;
    Network network;
    std::unique_ptr<RegistrationCheck> check;
    int finished = 0;
    RegistrationVerdict verdict;
};

} // namespace

class tst_RegistrationCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsAsked()
    {
        WireServer elsewhere;
        Bench bench;
        bench.first = WireServer::answer("200 OK", configuration(elsewhere.url(u"/token"_s).toEncoded()));
        QVERIFY(bench.run());
        QCOMPARE(bench.verdict.finding, Finding::NothingAgainst);
        QCOMPARE(bench.server->requests.size(), 2);
        const WireRequest &get = bench.server->requests[0];
        QCOMPARE(get.method, "GET");
        QCOMPARE(get.target, "/root/contoso.com/v2.0/.well-known/openid-configuration");
        QVERIFY(!get.head.contains("id+1") && get.body.isEmpty());
        const WireRequest &post = bench.server->requests[1];
        QCOMPARE(post.method, "POST");
        QCOMPARE(post.target, "/root/contoso.com/oauth2/v2.0/token");
        QCOMPARE(post.formValue("client_id"), "id+1&x=%");
        QCOMPARE(post.formValue("grant_type"), "refresh_token");
        QVERIFY(!post.formValue("refresh_token").isEmpty());
        QCOMPARE(elsewhere.connections(), 0);
        QCOMPARE(bench.finished, 1);
    }

    void whatTheTokenEndpointSays_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Finding>("finding");
        const auto row = [](const QByteArray &error, int number, Finding finding) {
            QTest::addRow("%s %d", error.constData(), number) << refusal(error, number) << finding;
        };
        row("invalid_grant", 9002313, Finding::NothingAgainst);
        row("invalid_grant", 70000, Finding::NothingAgainst);
        row("invalid_grant", 0, Finding::NothingAgainst);
        row("invalid_request", 9002313, Finding::NothingAgainst);
        row("unauthorized_client", 700016, Finding::AppUnknown);
        row("unauthorized_client", 0, Finding::AppUnknown);
        row("invalid_request", 700016, Finding::AppUnknown);
        row("unauthorized_client", 7000112, Finding::AppUnknown);
        row("invalid_client", 0, Finding::AppUnknown);
        row("invalid_client", 7000218, Finding::NotPublic);
        row("unauthorized_client", 50194, Finding::OneOrganisation);
        row("invalid_request", 50194, Finding::OneOrganisation);
        row("invalid_tenant", 0, Finding::TenantUnknown);
        row("invalid_request", 90002, Finding::TenantUnknown);
        row("invalid_request", 900144, Finding::Unclear);
        row("server_error", 90033, Finding::Unclear);
        QTest::newRow("tokens") << json("{'access_token':'A','token_type':'Bearer'}") << Finding::Unclear;
    }
    void whatTheTokenEndpointSays()
    {
        QFETCH(const QByteArray, body);
        Bench bench;
        bench.second = WireServer::answer(body.contains("access") ? "200 OK" : "400 Bad Request", body);
        QVERIFY(bench.run());
        QTEST(bench.verdict.finding, "finding");
        QVERIFY(!bench.verdict.error.message.contains(u"access_token"_s));
        if (body.contains("corr-1"))
            QCOMPARE(bench.verdict.error.requestId, u"corr-1"_s);
    }

    void whatTheConfigurationSays_data()
    {
        QTest::addColumn<Deed>("first");
        QTest::addColumn<Finding>("finding");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("no such tenant")
            << WireServer::answer("400 Bad Request", refusal("invalid_tenant", 90002))
            << Finding::TenantUnknown << ErrorKind::Refused;
        QTest::newRow("a tenant that is no name")
            << WireServer::answer("400 Bad Request", refusal("invalid_request", 900023))
            << Finding::TenantUnknown << ErrorKind::Refused;
        const auto unclear = [](const char *name, const Deed &deed, ErrorKind kind) {
            QTest::newRow(name) << deed << Finding::Unclear << kind;
        };
        unclear("a page", WireServer::answer("200 OK", "<html>Welcome</html>", "Content-Type: text/html\r\n"),
                ErrorKind::NotUnderstood);
        unclear("other JSON", WireServer::answer("200 OK", "{}"), ErrorKind::NotUnderstood);
        unclear("a list", WireServer::answer("200 OK", "[]"), ErrorKind::NotUnderstood);
        unclear("an endpoint that is a number", WireServer::answer("200 OK", json("{'token_endpoint':7}")),
                ErrorKind::NotUnderstood);
        unclear("nothing there", WireServer::answer("404 Not Found", "no"), ErrorKind::NotUnderstood);
        unclear("a portal", WireServer::answer("302 Found", {}, "Location: http://127.0.0.1:1/\r\n"),
                ErrorKind::NotUnderstood);
        unclear("a broken server", WireServer::answer("503 Unavailable", "no"), ErrorKind::Throttled);
        unclear("a dropped connection", Deed{Deed::Drop}, ErrorKind::Lost);
        unclear("three megabytes", WireServer::answer("200 OK", QByteArray(3 << 20, ' ')),
                ErrorKind::NotUnderstood);
    }
    void whatTheConfigurationSays()
    {
        QFETCH(const Deed, first);
        Bench bench;
        bench.first = first;
        QVERIFY(bench.run());
        QTEST(bench.verdict.finding, "finding");
        QTEST(bench.verdict.error.kind, "kind");
        for (const WireRequest &request : bench.server->requests)
            QCOMPARE(request.method, "GET"); // the client id was not told
    }

    void anOrganisationInAnotherCloud_data()
    {
        QTest::addColumn<QByteArray>("graph");
        QTest::addColumn<QString>("cloud");
        QTest::newRow("elsewhere") << QByteArray("microsoftgraph.chinacloudapi.cn") << u"china"_s;
        QTest::newRow("here") << QByteArray("graph.microsoft.com") << QString();
        QTest::newRow("nowhere we know") << QByteArray("graph.example") << QString();
    }
    void anOrganisationInAnotherCloud()
    {
        QFETCH(const QByteArray, graph);
        QFETCH(const QString, cloud);
        Bench bench;
        bench.first = WireServer::answer("200 OK", configuration("https://t", graph));
        Cloud global = Cloud::builtIn().first();
        global.login = bench.cloud.login;
        bench.check = std::make_unique<RegistrationCheck>(
            &bench.network, Registration{global, u"contoso.cn"_s, u"id"_s}, nullptr);
        connect(bench.check.get(), &RegistrationCheck::finished, bench.check.get(),
                [&](const RegistrationVerdict &said) {
                    ++bench.finished;
                    bench.verdict = said;
                });
        QVERIFY(bench.run());
        QCOMPARE(bench.verdict.cloudName, cloud);
        QCOMPARE(bench.verdict.finding, cloud.isEmpty() ? Finding::NothingAgainst : Finding::Elsewhere);
        QCOMPARE(bench.server->requests.size(), cloud.isEmpty() ? 2 : 1);
    }

    void nobodyThere()
    {
        Bench bench;
        bench.server->close();
        QVERIFY(bench.run());
        QCOMPARE(bench.verdict.finding, Finding::Unclear);
        QCOMPARE(bench.verdict.error.kind, ErrorKind::NeverLeft);
        QVERIFY(!bench.verdict.error.message.isEmpty());
    }

    void aCertificateNobodyVouchesFor()
    {
        ThrowawayCa ca;
        QVERIFY2(ca.isValid(), qPrintable(ca.errorText()));
        Bench bench(WireServer::overTls(ca.forServer()), u"https"_s);
        QVERIFY(bench.run());
        QCOMPARE(bench.verdict.finding, Finding::Unclear);
        QCOMPARE(bench.verdict.error.kind, ErrorKind::NeverLeft);
        QVERIFY(bench.server->requests.isEmpty());
    }

    void noAnswerInTime()
    {
        for (const bool isFirst : {true, false}) {
            Bench bench;
            (isFirst ? bench.first : bench.second) = Deed{Deed::Hang};
            bench.check->setLimit(50ms);
            QVERIFY(bench.run());
            QCOMPARE(bench.verdict.finding, Finding::Unclear);
            QCOMPARE(bench.verdict.error.kind, ErrorKind::TimedOut);
        }
    }

    void deletingCancels()
    {
        Bench bench;
        bench.first = Deed{Deed::Hang};
        bench.check->start();
        QTRY_COMPARE(bench.server->requests.size(), 1);
        bench.check.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(bench.finished, 0);
        QCOMPARE(bench.network.findChildren<QNetworkReply *>().size(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_RegistrationCheck)
#include "tst_RegistrationCheck.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// How the pretend organisation says no, whom it asks, and what it tells about itself.
#include "tests/demo/DemoClient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback::Demo;

class tst_DemoApproval : public QObject {
    Q_OBJECT
private slots:
    void init();
    void discovery_data();
    void discovery();
    void discoveryOfNobody();
    void onlyAnAdministratorMayConsent();
    void approvalIsDeclined();
    void approvalRefusals_data();
    void approvalRefusals();
    void anyRefusalOnDemand();
    void aHintIsFollowed();

private:
    Pairs approvalFields() const;
    Answer choose(const QString &flow, const QString &answer) const;

    std::unique_ptr<DemoService> m_service;
    std::unique_ptr<DemoClient> m_client;
    const QString m_mira = u"mira@northwind.example"_s;
};

void tst_DemoApproval::init()
{
    m_client.reset();
    m_service = std::make_unique<DemoService>(DemoOptions{.messages = 10, .needsApproval = true});
    QVERIFY(m_service->start());
    m_client = std::make_unique<DemoClient>(m_service->port());
}

Pairs tst_DemoApproval::approvalFields() const
{
    const QString scope = QString(m_service->origin() % u"/Mail.ReadWrite "_s % m_service->origin()
                                  % u"/User.Read openid profile offline_access"_s);
    return {{u"client_id"_s, u"takeback-test"_s},
            {u"redirect_uri"_s, u"http://localhost"_s},
            {u"scope"_s, scope}};
}

Answer tst_DemoApproval::choose(const QString &flow, const QString &answer) const
{
    return m_client->form("/organizations/login",
                          {{u"flow"_s, flow}, {u"person"_s, m_mira}, {u"answer"_s, answer}});
}

void tst_DemoApproval::discovery_data()
{
    QTest::addColumn<QByteArray>("tenant");
    QTest::addColumn<QString>("issued");
    QTest::newRow("any") << QByteArray("organizations") << u"{tenantid}"_s;
    QTest::newRow("id") << DemoService::tenantId().toLatin1() << DemoService::tenantId();
    QTest::newRow("domain") << QByteArray("northwind.example") << DemoService::tenantId();
}

void tst_DemoApproval::discovery()
{
    QFETCH(QByteArray, tenant);
    QFETCH(QString, issued);
    const Answer answer = m_client->ask("GET", '/' + tenant + "/v2.0/.well-known/openid-configuration");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.header("Content-Type").startsWith("application/json"));
    const QJsonObject about = answer.json();
    const QString origin = m_service->origin();
    QCOMPARE(about.value("issuer"_L1).toString(), QString(origin % u'/' % issued % u"/v2.0"_s));
    const QString base = QString(origin % u'/' % QString::fromLatin1(tenant) % u"/oauth2/v2.0/"_s);
    QCOMPARE(about.value("authorization_endpoint"_L1).toString(), QString(base % u"authorize"_s));
    QCOMPARE(about.value("token_endpoint"_L1).toString(), QString(base % u"token"_s));
    QCOMPARE(about.value("msgraph_host"_L1).toString(), origin.mid(7));
    QCOMPARE(about.value("cloud_instance_name"_L1).toString(), origin.mid(7));
}

void tst_DemoApproval::discoveryOfNobody()
{
    const Answer answer = m_client->ask("GET", "/contoso.example/v2.0/.well-known/openid-configuration");
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.json().value("error"_L1).toString(), u"invalid_tenant"_s);
    QCOMPARE(answer.entraNumber(), 90002);
    QVERIFY(answer.json().value("error_description"_L1).toString().startsWith("AADSTS90002: "_L1));
}

void tst_DemoApproval::onlyAnAdministratorMayConsent()
{
    QString flow = DemoClient::flowIn(m_client->authorize(DemoClient::authorizeFields()));
    const Answer wall = choose(flow, u"accept"_s);
    QCOMPARE(wall.status, 200);
    QVERIFY(wall.body.contains("Need admin approval"));
    const Answer back = choose(flow, u"return"_s);
    QCOMPARE(callback(back).queryItemValue(u"error"_s), u"access_denied"_s);
    QVERIFY(callback(back)
                .queryItemValue(u"error_description"_s, QUrl::FullyDecoded)
                .startsWith("AADSTS90094: "_L1));
    QCOMPARE(callback(back).queryItemValue(u"state"_s, QUrl::FullyDecoded), u"a+b/c=~ü"_s);

    const Answer page =
        m_client->ask("GET",
                      "/organizations/v2.0/adminconsent?"
                          + DemoClient::encode(approvalFields() + Pairs{{u"state"_s, u"s 1"_s}}));
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("Mail.ReadWrite") && page.body.contains("takeback-test"));
    const Pairs approval{{u"flow"_s, DemoClient::flowIn(page)}, {u"answer"_s, u"approve"_s}};
    const Answer done = m_client->form("/organizations/approve", approval);
    QCOMPARE(done.status, 302);
    QVERIFY(done.header("Location").startsWith("http://localhost/?admin_consent=True&tenant="));
    QCOMPARE(callback(done).queryItemValue(u"state"_s, QUrl::FullyDecoded), u"s 1"_s);
    QCOMPARE(m_client->form("/organizations/approve", approval).status, 400); // once only

    // From now on nobody is even asked.
    flow = DemoClient::flowIn(m_client->authorize(DemoClient::authorizeFields()));
    QVERIFY(!callback(choose(flow, {})).queryItemValue(u"code"_s).isEmpty());
    // What was not approved still needs it.
    flow = DemoClient::flowIn(m_client->authorize(
        DemoClient::with(DemoClient::authorizeFields(), "scope", u"Mail.ReadWrite.Shared"_s)));
    QVERIFY(choose(flow, u"accept"_s).body.contains("Need admin approval"));
}

void tst_DemoApproval::approvalIsDeclined()
{
    const Answer page =
        m_client->ask("GET", "/organizations/v2.0/adminconsent?" + DemoClient::encode(approvalFields()));
    const Answer done = m_client->form("/organizations/approve",
                                       {{u"flow"_s, DemoClient::flowIn(page)}, {u"answer"_s, u"decline"_s}});
    QCOMPARE(callback(done).queryItemValue(u"error"_s), u"access_denied"_s);
    QVERIFY(!callback(done).hasQueryItem(u"state"_s) && !callback(done).hasQueryItem(u"admin_consent"_s));
    const QString flow = DemoClient::flowIn(m_client->authorize(DemoClient::authorizeFields()));
    QVERIFY(choose(flow, u"accept"_s).body.contains("Need admin approval"));
}

void tst_DemoApproval::approvalRefusals_data()
{
    QTest::addColumn<QByteArray>("tenant");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("number");
    const auto row = [](const char *tag, const char *tenant, const char *name, const QString &value,
                        const char *number) {
        QTest::newRow(tag) << QByteArray(tenant) << QByteArray(name) << value << QByteArray(number);
    };
    row("common", "common", "state", u"x"_s, "AADSTS90023");
    row("unknown tenant", "contoso.example", "state", u"x"_s, "AADSTS90002");
    row("no client", "organizations", "client_id", {}, "AADSTS900144");
    row("no scope", "organizations", "scope", {}, "AADSTS900144");
    row("unknown scope", "organizations", "scope", u"Mail.All"_s, "AADSTS70011");
    row("foreign scope", "organizations", "scope", u"https://graph.contoso.example/Mail.ReadWrite"_s,
        "AADSTS70011");
    row("another redirect", "organizations", "redirect_uri", u"https://contoso.example"_s, "AADSTS50011");
}

void tst_DemoApproval::approvalRefusals()
{
    QFETCH(QByteArray, tenant);
    QFETCH(QByteArray, name);
    QFETCH(QString, value);
    QFETCH(QByteArray, number);
    const Answer page =
        m_client->ask("GET",
                      '/' + tenant + "/v2.0/adminconsent?"
                          + DemoClient::encode(DemoClient::with(approvalFields(), name.constData(), value)));
    QCOMPARE(page.status, 400);
    QVERIFY2(page.body.contains(QByteArray(number + ": ")), page.body.constData());
}

void tst_DemoApproval::anyRefusalOnDemand()
{
    m_service->play({Fault::entraError(u"access_denied"_s, 53003, u"Blocked."_s).on("GET", "/authorize\\?"),
                     Fault::entraError(u"invalid_grant"_s, 50173).on("POST", "/token$"),
                     Fault::entraError(u"invalid_client"_s, 7000218).on("POST", "/token$"),
                     Fault::entraError(u"x"_s, 1).on("GET", "/authorize\\?")});
    const Answer back = m_client->authorize(DemoClient::authorizeFields());
    QCOMPARE(back.status, 302);
    QVERIFY(back.header("Location").startsWith("http://localhost:41234/?error=access_denied&"));
    QCOMPARE(callback(back).queryItemValue(u"state"_s, QUrl::FullyDecoded), u"a+b/c=~ü"_s);
    QVERIFY(callback(back)
                .queryItemValue(u"error_description"_s, QUrl::FullyDecoded)
                .startsWith("AADSTS53003: Blocked. Trace ID: "_L1));
    const Answer refused = m_client->token(DemoClient::tokenFields(u"x"_s));
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.entraNumber(), 50173);
    QCOMPARE(refused.json().value("error"_L1).toString(), u"invalid_grant"_s);
    QCOMPARE(m_client->token(DemoClient::tokenFields(u"x"_s)).status, 401);
    const Answer page = m_client->authorize(
        DemoClient::with(DemoClient::authorizeFields(), "redirect_uri", u"https://contoso.example"_s));
    QCOMPARE(page.status, 400); // nobody is sent to an address that is not registered
    QCOMPARE(m_service->unplayed(), 0);
}

void tst_DemoApproval::aHintIsFollowed()
{
    const auto offered = [this](const QString &hint, const QString &prompt) {
        const Pairs fields = DemoClient::with(DemoClient::authorizeFields(), "login_hint", hint);
        return m_client->authorize(DemoClient::with(fields, "prompt", prompt)).body.count("name=\"person\"");
    };
    QVERIFY(offered({}, {}) >= 3);
    QCOMPARE(offered(m_mira, {}), 1);
    QCOMPARE(offered(m_mira.toUpper(), u"login"_s), 1);
    QVERIFY(offered(m_mira, u"select_account"_s) >= 3);
    QVERIFY(offered(u"nobody@contoso.example"_s, {}) >= 3);
    // And there is a way to somebody else.
    const Answer hinted =
        m_client->authorize(DemoClient::with(DemoClient::authorizeFields(), "login_hint", m_mira));
    const Answer all = m_client->form("/organizations/login",
                                      {{u"flow"_s, DemoClient::flowIn(hinted)}, {u"answer"_s, u"others"_s}});
    QVERIFY(all.body.count("name=\"person\"") >= 3);
}

QTEST_GUILESS_MAIN(tst_DemoApproval)
#include "tst_DemoApproval.moc"

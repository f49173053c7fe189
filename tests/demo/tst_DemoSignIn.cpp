// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/DemoClient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback::Demo;

class tst_DemoSignIn : public QObject {
    Q_OBJECT
private slots:
    void init();
    void aPersonIsChosenAndConsents();
    void consentIsRemembered();
    void declined();
    void pageRefusals_data();
    void pageRefusals();
    void redirectedRefusals_data();
    void redirectedRefusals();
    void duplicateParameter();
    void onlyTheRegisteredClient();
    void silentSignIn();
    void whatIsTypedIsEscaped();

private:
    std::unique_ptr<DemoService> m_service;
    std::unique_ptr<DemoClient> m_client;
    const QString m_mira = u"mira@northwind.example"_s;
};

void tst_DemoSignIn::init()
{
    m_client.reset();
    m_service = std::make_unique<DemoService>(DemoOptions{.messages = 10});
    QVERIFY(m_service->start());
    m_client = std::make_unique<DemoClient>(m_service->port());
}

void tst_DemoSignIn::aPersonIsChosenAndConsents()
{
    const Answer page = m_client->authorize(DemoClient::authorizeFields());
    QCOMPARE(page.status, 200);
    QVERIFY(page.header("Content-Type").startsWith("text/html"));
    QVERIFY(page.body.contains(
        "This is the pretend Microsoft 365 of Takeback's demo; nothing leaves this computer"));
    QVERIFY(page.body.contains("mira@northwind.example"));
    QVERIFY(!page.body.contains("<script"));
    const QString flow = DemoClient::flowIn(page);
    const Answer consent = m_client->form("/organizations/login", {{u"flow"_s, flow}, {u"person"_s, m_mira}});
    QCOMPARE(consent.status, 200);
    QVERIFY(consent.body.contains("Mail.ReadWrite"));
    QVERIFY(consent.body.contains("value=\"decline\""));
    const Answer done = m_client->form(
        "/organizations/login", {{u"flow"_s, flow}, {u"person"_s, m_mira}, {u"answer"_s, u"accept"_s}});
    QCOMPARE(done.status, 302);
    QVERIFY(done.header("Location").startsWith("http://localhost:41234/?code="));
    QCOMPARE(callback(done).queryItemValue(u"state"_s, QUrl::FullyDecoded), u"a+b/c=~ü"_s);
    QVERIFY(!callback(done).queryItemValue(u"session_state"_s).isEmpty());
    // The same form again: the sign-in is over.
    QCOMPARE(m_client->form("/organizations/login", {{u"flow"_s, flow}, {u"answer"_s, u"accept"_s}}).status,
             400);
}

void tst_DemoSignIn::consentIsRemembered()
{
    QVERIFY(!m_client->codeFor(m_mira).isEmpty());
    const Pairs fields = DemoClient::authorizeFields();
    const auto choose = [&](const Pairs &asked) {
        return m_client->form(
            "/organizations/login",
            {{u"flow"_s, DemoClient::flowIn(m_client->authorize(asked))}, {u"person"_s, m_mira}});
    };
    QCOMPARE(choose(fields).status, 302);
    QCOMPARE(choose(DemoClient::with(fields, "prompt", u"consent"_s)).status, 200);
    QCOMPARE(choose(DemoClient::with(fields, "scope", u"Mail.ReadWrite.Shared"_s)).status, 200);
}

void tst_DemoSignIn::declined()
{
    const QString flow = DemoClient::flowIn(m_client->authorize(DemoClient::authorizeFields()));
    const Answer done =
        m_client->form("/organizations/login", {{u"flow"_s, flow}, {u"answer"_s, u"decline"_s}});
    QCOMPARE(done.status, 302);
    QCOMPARE(callback(done).queryItemValue(u"error"_s), u"access_denied"_s);
    QVERIFY(callback(done)
                .queryItemValue(u"error_description"_s, QUrl::FullyDecoded)
                .startsWith("AADSTS65004: User declined"_L1));
    QCOMPARE(callback(done).queryItemValue(u"state"_s, QUrl::FullyDecoded), u"a+b/c=~ü"_s);
    QVERIFY(done.header("Location").contains("User+declined"));
}

void tst_DemoSignIn::pageRefusals_data()
{
    QTest::addColumn<QByteArray>("tenant");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("number");
    const auto row = [](const char *tag, const char *tenant, const char *name, const QString &value,
                        const char *number) {
        QTest::newRow(tag) << QByteArray(tenant) << QByteArray(name) << value << QByteArray(number);
    };
    row("no client", "organizations", "client_id", {}, "AADSTS900144");
    row("no redirect", "organizations", "redirect_uri", {}, "AADSTS900144");
    row("127.0.0.1", "organizations", "redirect_uri", u"http://127.0.0.1:41234"_s, "AADSTS50011");
    row("https", "organizations", "redirect_uri", u"https://localhost:41234"_s, "AADSTS50011");
    row("a path", "organizations", "redirect_uri", u"http://localhost:41234/callback"_s, "AADSTS50011");
    row("a query", "organizations", "redirect_uri", u"http://localhost:41234/?a=b"_s, "AADSTS50011");
    row("another host", "organizations", "redirect_uri", u"http://localhost.contoso.example"_s,
        "AADSTS50011");
    row("a user", "organizations", "redirect_uri", u"http://localhost:1@contoso.example"_s, "AADSTS50011");
    row("unknown tenant", "contoso.example", "state", u"x"_s, "AADSTS90002");
    row("consumers", "consumers", "state", u"x"_s, "AADSTS9002332");
}

void tst_DemoSignIn::pageRefusals()
{
    QFETCH(QByteArray, tenant);
    QFETCH(QByteArray, name);
    QFETCH(QString, value);
    QFETCH(QByteArray, number);
    const Answer page =
        m_client->authorize(DemoClient::with(DemoClient::authorizeFields(), name.constData(), value), tenant);
    QCOMPARE(page.status, 400);
    QVERIFY2(page.body.contains(QByteArray(number + ": ")), page.body.constData());
    QVERIFY(page.header("Location").isEmpty());
}

void tst_DemoSignIn::redirectedRefusals_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("number");
    const auto row = [](const char *tag, const char *name, const QString &value, const QString &error,
                        const QString &number) {
        QTest::newRow(tag) << QByteArray(name) << value << error << number;
    };
    row("token", "response_type", u"token"_s, u"unsupported_response_type"_s, u"700051"_s);
    row("form_post", "response_mode", u"form_post"_s, u"invalid_request"_s, u"9002313"_s);
    row("no challenge", "code_challenge", {}, u"invalid_request"_s, u"50147"_s);
    row("short challenge", "code_challenge", u"abc"_s, u"invalid_request"_s, u"50147"_s);
    row("plain", "code_challenge_method", u"plain"_s, u"invalid_request"_s, u"50147"_s);
    row("no method", "code_challenge_method", {}, u"invalid_request"_s, u"50147"_s);
    row("no scope", "scope", {}, u"invalid_request"_s, u"900144"_s);
    row("unknown scope", "scope", u"Mail.ReadWriteAll"_s, u"invalid_scope"_s, u"70011"_s);
    row("two resources", "scope", u"Mail.Read api://other/read"_s, u"invalid_scope"_s, u"28000"_s);
    row("claims", "claims", u"[1]"_s, u"invalid_request"_s, u"9002313"_s);
    row("prompt", "prompt", u"please"_s, u"invalid_request"_s, u"90023"_s);
    row("silent", "prompt", u"none"_s, u"login_required"_s, u"50058"_s);
}

void tst_DemoSignIn::redirectedRefusals()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, value);
    QFETCH(QString, error);
    QFETCH(QString, number);
    const Answer done =
        m_client->authorize(DemoClient::with(DemoClient::authorizeFields(), name.constData(), value));
    QCOMPARE(done.status, 302);
    QCOMPARE(callback(done).queryItemValue(u"error"_s), error);
    QVERIFY(callback(done).queryItemValue(u"error_description"_s).startsWith(QString(u"AADSTS"_s % number)));
    QCOMPARE(callback(done).queryItemValue(u"state"_s, QUrl::FullyDecoded), u"a+b/c=~ü"_s);
}

void tst_DemoSignIn::duplicateParameter()
{
    const Answer page = m_client->authorize(DemoClient::authorizeFields() + Pairs{{u"state"_s, u"two"_s}});
    QCOMPARE(page.status, 400);
    QVERIFY(page.body.contains("AADSTS9000411"));
    QCOMPARE(m_client->token(DemoClient::tokenFields(u"x"_s) + Pairs{{u"code"_s, u"y"_s}}).entraNumber(),
             9000411);
}

void tst_DemoSignIn::onlyTheRegisteredClient()
{
    m_service = std::make_unique<DemoService>(DemoOptions{.messages = 1, .acceptAnyClient = false});
    QVERIFY(m_service->start());
    const DemoClient client(m_service->port());
    QVERIFY(client.authorize(DemoClient::authorizeFields()).body.contains("AADSTS700016"));
    QCOMPARE(client.token(DemoClient::tokenFields(u"x"_s)).entraNumber(), 700016);
    const Pairs known = DemoClient::with(DemoClient::authorizeFields(), "client_id", DemoService::clientId());
    QCOMPARE(client.authorize(known).status, 200);
}

void tst_DemoSignIn::silentSignIn()
{
    Pairs silent = DemoClient::with(DemoClient::authorizeFields(), "prompt", u"none"_s);
    silent = DemoClient::with(silent, "login_hint", m_mira);
    QCOMPARE(callback(m_client->authorize(silent)).queryItemValue(u"error"_s), u"interaction_required"_s);
    QVERIFY(!m_client->codeFor(m_mira).isEmpty());
    QVERIFY(!callback(m_client->authorize(silent)).queryItemValue(u"code"_s).isEmpty());
}

void tst_DemoSignIn::whatIsTypedIsEscaped()
{
    const QString evil = u"\"><script>alert(1)</script>"_s;
    const Answer redirect =
        m_client->authorize(DemoClient::with(DemoClient::authorizeFields(), "redirect_uri", evil));
    QVERIFY(!redirect.body.contains("<script"));
    QVERIFY(redirect.body.contains("&lt;script&gt;"));
    const Answer tenant = m_client->authorize(DemoClient::authorizeFields(), QUrl::toPercentEncoding(evil));
    QVERIFY(!tenant.body.contains("<script"));
    const Answer nowhere = m_client->ask("GET", '/' + QUrl::toPercentEncoding(evil));
    QCOMPARE(nowhere.status, 404);
    QVERIFY(!nowhere.body.contains("<script"));
}

QTEST_GUILESS_MAIN(tst_DemoSignIn)
#include "tst_DemoSignIn.moc"

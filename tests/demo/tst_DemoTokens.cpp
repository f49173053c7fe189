// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/DemoClient.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback::Demo;

class tst_DemoTokens : public QObject {
    Q_OBJECT
private slots:
    void init();
    void codeBecomesTokens();
    void codeRefusals_data();
    void codeRefusals();
    void codeWorksOnce();
    void refreshRotates();
    void refreshNarrows();
    void revoked();
    void withoutOfflineAccess();
    void tokenEndpointTakesOnlyForms();

private:
    std::unique_ptr<DemoService> m_service;
    std::unique_ptr<DemoClient> m_client;
    const QString m_mira = u"mira@northwind.example"_s;
};

void tst_DemoTokens::init()
{
    m_client.reset();
    m_service = std::make_unique<DemoService>(DemoOptions{.messages = 10});
    QVERIFY(m_service->start());
    m_client = std::make_unique<DemoClient>(m_service->port());
}

void tst_DemoTokens::codeBecomesTokens()
{
    const Pairs asked = DemoClient::with(DemoClient::authorizeFields(), "nonce", u"n-1"_s);
    const QString code = m_client->codeFor(m_mira, asked);
    QVERIFY(code.contains(u'+') && code.contains(u'%') && code.contains(u'/'));
    const Answer answer = m_client->token(DemoClient::tokenFields(code));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Cache-Control"), QByteArray("no-store, no-cache"));
    const QJsonObject tokens = answer.json();
    QCOMPARE(tokens.value("token_type"_L1).toString(), u"Bearer"_s);
    QCOMPARE(tokens.value("expires_in"_L1).toInt(), 3599);
    QCOMPARE(tokens.value("scope"_L1).toString(), u"openid profile User.Read Mail.ReadWrite"_s);
    QVERIFY(tokens.value("refresh_token"_L1).toString().contains(u'+'));
    const QByteArray body = tokens.value("id_token"_L1).toString().toLatin1().split('.').value(1);
    const QJsonObject id =
        QJsonDocument::fromJson(QByteArray::fromBase64(body, QByteArray::Base64UrlEncoding)).object();
    QCOMPARE(id.value("preferred_username"_L1).toString(), m_mira);
    QCOMPARE(id.value("name"_L1).toString(), u"Mira Kovač"_s);
    QCOMPARE(id.value("tid"_L1).toString(), DemoService::tenantId());
    QCOMPARE(id.value("nonce"_L1).toString(), u"n-1"_s);
    QVERIFY(!id.value("oid"_L1).toString().isEmpty() && !id.value("login_hint"_L1).toString().isEmpty());
}

void tst_DemoTokens::codeRefusals_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("number");
    const auto row = [](const char *tag, const char *name, const QString &value, const char *error,
                        int number) {
        QTest::newRow(tag) << QByteArray(name) << value << QString::fromLatin1(error) << number;
    };
    row("no code", "code", {}, "invalid_request", 900144);
    row("unknown code", "code", u"1.x"_s, "invalid_grant", 70000);
    row("another client", "client_id", u"other"_s, "invalid_grant", 70000);
    row("another redirect", "redirect_uri", u"http://localhost:41234/"_s, "invalid_grant", 500112);
    row("wrong verifier", "code_verifier", QString(u'w').repeated(43), "invalid_grant", 501481);
    row("short verifier", "code_verifier", u"vvv"_s, "invalid_grant", 501491);
    row("no verifier", "code_verifier", {}, "invalid_grant", 501491);
    row("a secret", "client_secret", u"s"_s, "invalid_client", 700025);
    row("an empty secret", "client_secret", u""_s, "invalid_client", 700025);
    row("no grant", "grant_type", {}, "invalid_request", 900144);
    row("password", "grant_type", u"password"_s, "unsupported_grant_type", 70003);
    row("more scope", "scope", u"Mail.ReadWrite.Shared"_s, "invalid_grant", 65001);
    row("claims", "claims", u"no"_s, "invalid_request", 9002313);
}

void tst_DemoTokens::codeRefusals()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, value);
    QFETCH(QString, error);
    QFETCH(int, number);
    const Pairs good = DemoClient::tokenFields(m_client->codeFor(m_mira));
    const Answer answer = m_client->token(DemoClient::with(good, name.constData(), value));
    QCOMPARE(answer.json().value("error"_L1).toString(), error);
    QCOMPARE(answer.entraNumber(), number);
    QCOMPARE(answer.status, number == 700025 ? 401 : 400);
    QVERIFY(answer.json()
                .value("error_description"_L1)
                .toString()
                .startsWith(QString(u"AADSTS"_s % QString::number(number))));
    for (const QLatin1StringView member : {"timestamp"_L1, "trace_id"_L1, "correlation_id"_L1})
        QVERIFY(!answer.json().value(member).toString().isEmpty());
}

void tst_DemoTokens::codeWorksOnce()
{
    const Pairs fields = DemoClient::tokenFields(m_client->codeFor(m_mira));
    QCOMPARE(m_client->token(fields, "common").entraNumber(), 700005);
    QCOMPARE(m_client->token(fields).status, 200);
    QCOMPARE(m_client->token(fields).entraNumber(), 54005);
}

void tst_DemoTokens::refreshRotates()
{
    QVERIFY(m_client->signIn());
    const auto renew = [&](const QString &token) {
        return m_client->token({{u"client_id"_s, u"takeback-test"_s},
                                {u"grant_type"_s, u"refresh_token"_s},
                                {u"refresh_token"_s, token}});
    };
    const QJsonObject first = renew(m_client->refresh).json();
    const QString next = first.value("refresh_token"_L1).toString();
    QVERIFY(!next.isEmpty() && next != m_client->refresh);
    QVERIFY(first.value("access_token"_L1).toString().toLatin1() != m_client->access);
    QCOMPARE(renew(m_client->refresh).status, 200); // Microsoft lets the old one live
    QCOMPARE(renew(next).status, 200);

    m_service = std::make_unique<DemoService>(DemoOptions{.messages = 1, .revokeOldRefreshTokens = true});
    QVERIFY(m_service->start());
    m_client = std::make_unique<DemoClient>(m_service->port());
    QVERIFY(m_client->signIn());
    QCOMPARE(renew(m_client->refresh).status, 200);
    QCOMPARE(renew(m_client->refresh).json().value("error"_L1).toString(), u"invalid_grant"_s);
}

void tst_DemoTokens::refreshNarrows()
{
    QVERIFY(m_client->signIn());
    const Pairs fields = {{u"client_id"_s, u"takeback-test"_s},
                          {u"grant_type"_s, u"refresh_token"_s},
                          {u"refresh_token"_s, m_client->refresh},
                          {u"scope"_s, u"User.Read"_s}};
    const QJsonObject narrow = m_client->token(fields).json();
    QCOMPARE(narrow.value("scope"_L1).toString(), u"User.Read"_s);
    QVERIFY(!narrow.contains("id_token"_L1) && !narrow.contains("refresh_token"_L1));
    m_client->access = narrow.value("access_token"_L1).toString().toLatin1();
    QCOMPARE(m_client->get("/v1.0/me").status, 200);
    QCOMPARE(m_client->get("/v1.0/me/messages").errorCode(), u"ErrorAccessDenied"_s);
    QCOMPARE(m_client->token(DemoClient::with(fields, "scope", u"Mail.ReadWrite.Shared"_s)).entraNumber(),
             65001);
    QCOMPARE(m_client->token(DemoClient::with(fields, "client_id", u"other"_s))
                 .json()
                 .value("error"_L1)
                 .toString(),
             u"invalid_grant"_s);
}

void tst_DemoTokens::revoked()
{
    QVERIFY(m_client->signIn());
    m_service->revokeRefreshTokens();
    const Answer answer = m_client->token({{u"client_id"_s, u"takeback-test"_s},
                                           {u"grant_type"_s, u"refresh_token"_s},
                                           {u"refresh_token"_s, m_client->refresh}});
    QCOMPARE(answer.json().value("error"_L1).toString(), u"invalid_grant"_s);
    QCOMPARE(answer.entraNumber(), 50173);
}

void tst_DemoTokens::withoutOfflineAccess()
{
    QVERIFY(m_client->signIn(m_mira, u"https://graph.microsoft.com/Mail.ReadWrite"_s));
    QVERIFY(m_client->refresh.isEmpty());
    QCOMPARE(m_client->get("/v1.0/me/messages").status, 200);
}

void tst_DemoTokens::tokenEndpointTakesOnlyForms()
{
    QCOMPARE(m_client->ask("GET", "/organizations/oauth2/v2.0/token").entraNumber(), 900561);
    QCOMPARE(
        m_client
            ->ask("POST", "/organizations/oauth2/v2.0/token", {{"Content-Type", "application/json"}}, "{}")
            .entraNumber(),
        900144);
    QCOMPARE(m_client->token({}, "contoso.example").entraNumber(), 90002);
}

QTEST_GUILESS_MAIN(tst_DemoTokens)
#include "tst_DemoTokens.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What is read from a refusal, whoever wrote it; the link for an administrator; what was granted.
#include "app/account/Endpoint.h"
#include "app/account/EntraError.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;

namespace {

const QString Id = u"3f2504e0-4f89-41d3-9a0c-0305e82c3301"_s;

} // namespace

class tst_EntraError : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDescriptionIsTakenApart_data()
    {
        QTest::addColumn<QString>("description");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("time");
        const QString at = u"2026-11-23 09:30:00Z"_s;
        QTest::newRow("one line") << QString(u"AADSTS65004: User declined. Trace ID: aa-11 Correlation ID: "_s
                                             % Id % u" Timestamp: "_s % at)
                                  << u"AADSTS65004: User declined."_s << 65004 << Id << at;
        QTest::newRow("four lines") << QString(
            u"AADSTS50105: Not assigned.\r\nTrace ID: aa-11\r\nCorrelation ID: "_s % Id % u"\r\nTimestamp: "_s
            % at) << u"AADSTS50105: Not assigned."_s
                                    << 50105 << Id << at;
        QTest::newRow("no trailer") << u"AADSTS90094: Only an admin."_s << u"AADSTS90094: Only an admin."_s
                                    << 90094 << QString() << QString();
        QTest::newRow("no trace") << QString(u"No. Correlation ID: "_s % Id) << u"No."_s << 0 << Id
                                  << QString();
        QTest::newRow("another server's")
            << u"The user said no"_s << u"The user said no"_s << 0 << QString() << QString();
        QTest::newRow("nothing") << QString() << QString() << 0 << QString() << QString();
        QTest::newRow("trailer only") << u"Trace ID: x"_s << QString() << 0 << QString() << QString();
        QTest::newRow("labels only") << u"No. Trace ID: Correlation ID: Timestamp:"_s << u"No."_s << 0
                                     << QString() << QString();
        QTest::newRow("a number too long")
            << u"AADSTS12345678901: x"_s << u"AADSTS12345678901: x"_s << 0 << QString() << QString();
        QTest::newRow("no number") << u"AADSTS: x"_s << u"AADSTS: x"_s << 0 << QString() << QString();
        QTest::newRow("foreign digits")
            << u"AADSTS\u0665\u0660: x"_s << u"AADSTS\u0665\u0660: x"_s << 0 << QString() << QString();
        QTest::newRow("a number later on")
            << u"see AADSTS50173"_s << u"see AADSTS50173"_s << 0 << QString() << QString();
        QTest::newRow("an id that is none")
            << u"No. Trace ID: x Correlation ID: <b>evil</b> Timestamp: soon"_s << u"No."_s << 0 << QString()
            << QString();
        QTest::newRow("an id without end") << QString(u"No. Correlation ID: "_s % QString(5000, u'a'))
                                           << u"No."_s << 0 << QString() << QString();
    }
    void aDescriptionIsTakenApart()
    {
        QFETCH(const QString, description);
        const Error error = entraError(u"access_denied"_s, description);
        QCOMPARE(error.kind, ErrorKind::Refused);
        QCOMPARE(error.code, u"access_denied"_s);
        QTEST(error.message, "words");
        QTEST(error.entraCode, "number");
        QTEST(error.requestId, "id");
        QTEST(error.serverTime, "time");
    }

    void muchTextIsBounded()
    {
        const QString much = QString(1 << 20, u'x');
        const Error error = entraError(much, QString(u"AADSTS1: "_s % much % u" Trace ID: "_s % much));
        QVERIFY(error.code.size() <= 200 && error.message.size() <= 2000);
        QCOMPARE(error.entraCode, 1);
        // Labels without end are as quick: nothing looks back.
        QString labels;
        for (int i = 0; i < 100'000; ++i)
            labels += u"Trace ID: Correlation ID: Timestamp: "_s;
        QVERIFY(entraError({}, labels).message.size() <= 2000);
    }

    void aBodyIsRead()
    {
        const QJsonObject body{{u"error"_s, u"invalid_grant"_s},
                               {u"error_description"_s,
                                u"AADSTS50173: Changed. Trace ID: t Correlation ID: other Timestamp: 2020"_s},
                               {u"error_codes"_s, QJsonArray{70043, 1}},
                               {u"correlation_id"_s, Id},
                               {u"timestamp"_s, u"2026-11-23 09:30:00Z"_s}};
        const Error error = entraError(body);
        QCOMPARE(error.code, u"invalid_grant"_s);
        QCOMPARE(error.message, u"AADSTS50173: Changed."_s);
        QCOMPARE(error.entraCode, 70043); // the list counts more than the words
        QCOMPARE(error.requestId, Id);
        QCOMPARE(error.serverTime, u"2026-11-23 09:30:00Z"_s);
    }

    void aBodyOfTheWrongTypes_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("null") << QJsonValue(QJsonValue::Null);
        QTest::newRow("bool") << QJsonValue(true);
        QTest::newRow("number") << QJsonValue(1e300);
        QTest::newRow("negative") << QJsonValue(-7);
        QTest::newRow("text") << QJsonValue(u"50173"_s);
        QTest::newRow("list") << QJsonValue(QJsonArray{});
        QTest::newRow("list of lists") << QJsonValue(QJsonArray{QJsonArray{1}});
        QTest::newRow("list of text") << QJsonValue(QJsonArray{u"50173"_s});
        QTest::newRow("list of much") << QJsonValue(QJsonArray{1e18});
        QTest::newRow("list of less than nothing") << QJsonValue(QJsonArray{-1});
        QTest::newRow("object") << QJsonValue(QJsonObject{{u"a"_s, 1}});
    }
    void aBodyOfTheWrongTypes()
    {
        QFETCH(const QJsonValue, value);
        for (const auto name : {"error_codes"_L1, "correlation_id"_L1, "timestamp"_L1}) {
            QJsonObject body{{u"error"_s, u"invalid_grant"_s}, {u"error_description"_s, u"AADSTS7: x"_s}};
            body[name] = value;
            const Error error = entraError(body);
            QCOMPARE(error.code, u"invalid_grant"_s);
            QCOMPARE(error.entraCode, 7);
        }
        const QJsonObject all{{u"error"_s, value}, {u"error_description"_s, value}};
        QVERIFY(entraError(all).code == value.toString() && entraError(all).entraCode == 0);
    }

    void anAdministratorIsNeeded_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("number");
        QTest::addColumn<bool>("isNeeded");
        QTest::newRow("only an admin") << u"access_denied"_s << 90094 << true;
        QTest::newRow("asked for") << u"access_denied"_s << 90095 << true;
        QTest::newRow("not yet, silently") << u"interaction_required"_s << 65001 << true;
        QTest::newRow("not yet, at a renewal") << u"invalid_grant"_s << 65001 << true;
        QTest::newRow("without a number") << u"consent_required"_s << 0 << true;
        QTest::newRow("declined") << u"access_denied"_s << 65004 << false;
        QTest::newRow("denied") << u"access_denied"_s << 0 << false;
        QTest::newRow("password") << u"invalid_grant"_s << 50173 << false;
    }
    void anAdministratorIsNeeded()
    {
        QFETCH(const QString, code);
        QFETCH(const int, number);
        Error error = entraError(code, QString(u"AADSTS%1: x"_s.arg(number)));
        QTEST(needsAdministrator(error), "isNeeded");
        error.kind = ErrorKind::SignInNeeded;
        QTEST(needsAdministrator(error), "isNeeded");
        error.kind = ErrorKind::Lost;
        QVERIFY(!needsAdministrator(error));
    }

    void theLinkForAnAdministrator_data()
    {
        QTest::addColumn<Cloud>("cloud");
        QTest::addColumn<QString>("tenant");
        QTest::addColumn<QByteArray>("expected");
        const Cloud global = std::get<Cloud>(Cloud::load(u"global"_s));
        const QByteArray rest = "openid%20profile%20offline_access&redirect_uri=http%3A%2F%2Flocalhost";
        const QByteArray scopes = "https%3A%2F%2Fgraph.microsoft.com%2FUser.Read%20"
                                  "https%3A%2F%2Fgraph.microsoft.com%2FMail.ReadWrite%20"
            + rest;
        const QByteArray microsoft = "https://login.microsoftonline.com/";
        const QByteArray page = "/v2.0/adminconsent?client_id=client%201&scope=";
        for (const auto &tenant : {u"organizations"_s, u"common"_s, u"consumers"_s, u"Common"_s, QString()})
            QTest::addRow("global, %s", qPrintable(tenant))
                << global << tenant << microsoft + "organizations" + page + scopes;
        QTest::newRow("global, id") << global << Id << microsoft + Id.toLatin1() + page + scopes;
        QTest::newRow("global, domain")
            << global << u"contoso.example"_s << microsoft + "contoso.example" + page + scopes;
        QTest::newRow("China") << std::get<Cloud>(Cloud::load(u"china"_s)) << u"organizations"_s
                               << "https://login.partner.microsoftonline.cn/organizations" + page
                + "https%3A%2F%2Fmicrosoftgraph.chinacloudapi.cn%2FUser.Read%20"
                  "https%3A%2F%2Fmicrosoftgraph.chinacloudapi.cn%2FMail.ReadWrite%20"
                + rest;
        QTest::newRow("a file") << std::get<Cloud>(Cloud::parse(
            R"({"name":"own","login":"https://id.contoso.example/entra/","graph":"http://localhost:8080/"})",
            u"x"_s)) << u"organizations"_s
                                << "https://id.contoso.example/entra/organizations" + page
                + "http%3A%2F%2Flocalhost%3A8080%2FUser.Read%20http%3A%2F%2Flocalhost%3A8080%2FMail."
                  "ReadWrite%20"
                + rest;
    }
    void theLinkForAnAdministrator()
    {
        QFETCH(const Cloud, cloud);
        QFETCH(const QString, tenant);
        const QStringList scopes{u"User.Read"_s, u"Mail.ReadWrite"_s, u"openid"_s, u"profile"_s,
                                 u"offline_access"_s};
        const QUrl link = adminConsentEndpoint(cloud, tenant, u"client 1"_s, scopes);
        QTEST(link.toEncoded(), "expected");
        QVERIFY(link.isValid());
    }

    void theLinkKeepsWhatItIsGiven()
    {
        const Cloud cloud = Cloud::builtIn().first();
        const QUrl link =
            adminConsentEndpoint(cloud, u"T"_s, u"a&b=c#d"_s, {u"https://other.example/Do.It"_s}, u"s+1"_s);
        QCOMPARE(
            link.toEncoded(),
            "https://login.microsoftonline.com/T/v2.0/adminconsent?client_id=a%26b%3Dc%23d"
            "&scope=https%3A%2F%2Fother.example%2FDo.It&redirect_uri=http%3A%2F%2Flocalhost&state=s%2B1");
    }

    void whatWasGranted_data()
    {
        QTest::addColumn<QStringList>("granted");
        QTest::addColumn<bool>("isGranted");
        QTest::newRow("so named") << QStringList{u"User.Read"_s, u"Mail.ReadWrite"_s} << true;
        QTest::newRow("with its resource")
            << QStringList{u"https://graph.microsoft.com/Mail.ReadWrite"_s} << true;
        QTest::newRow("any case") << QStringList{u"mail.readwrite"_s} << true;
        QTest::newRow("nothing said") << QStringList{} << true;
        QTest::newRow("less") << QStringList{u"Mail.Read"_s, u"User.Read"_s} << false;
        QTest::newRow("another") << QStringList{u"Mail.ReadWrite.Shared"_s, u"https://x/Mail.Read"_s}
                                 << false;
    }
    void whatWasGranted()
    {
        QFETCH(const QStringList, granted);
        QTEST(isGranted(u"Mail.ReadWrite"_s, granted), "isGranted");
        QTEST(isGranted(u"https://graph.microsoft.com/Mail.ReadWrite"_s, granted), "isGranted");
        QVERIFY(isGranted(u"offline_access"_s, granted)); // is never listed
    }
};

QTEST_APPLESS_MAIN(tst_EntraError)
#include "tst_EntraError.moc"

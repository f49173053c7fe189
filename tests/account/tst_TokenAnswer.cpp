// SPDX-License-Identifier: GPL-3.0-or-later
// What a token endpoint may say to a sign-in, good and bad.
#include "app/account/TokenAnswer.h"
#include "tests/account/FakeAuthority.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;

using Deed = WireServer::Deed;

class tst_TokenAnswer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerThatIsNone_data();
    void anAnswerThatIsNone()
    {
        QFETCH(const Deed, deed);
        QFETCH(const ErrorKind, kind);
        QFETCH(const int, status);
        WireServer server;
        server.deed = [&deed](const WireRequest &) { return deed; };
        Attempt attempt(requestFor(server));
        redeem(attempt);
        QVERIFY(!attempt.outcome.has_value());
        QCOMPARE(attempt.outcome.error().kind, kind);
        QCOMPARE(attempt.outcome.error().httpStatus, status);
        QCOMPARE(attempt.finished, 1);
        QCOMPARE(server.requests.size(), 1); // a code is sent once, whatever comes back
    }

    void theServersWordsAreKept()
    {
        WireServer server;
        server.deed = [](const WireRequest &) { return refusal("invalid_grant"); };
        Attempt attempt(requestFor(server));
        redeem(attempt);
        const Error &error = attempt.outcome.error();
        QCOMPARE(error.kind, ErrorKind::Refused);
        QCOMPARE(error.code, u"invalid_grant"_s);
        QCOMPARE(error.message, u"AADSTS50173: said so"_s);
        QCOMPARE(error.requestId, u"corr-1"_s);
    }

    void retryAfterIsRead_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qint64>("least");
        QTest::addColumn<qint64>("most");
        const QByteArray soon =
            QLocale::c()
                .toString(QDateTime::currentDateTimeUtc().addSecs(600), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
                .toLatin1();
        QTest::newRow("seconds") << QByteArray("7") << qint64(7000) << qint64(7000);
        QTest::newRow("decimal") << QByteArray("2.5") << qint64(2500) << qint64(2500);
        QTest::newRow("date") << soon << qint64(500'000) << qint64(600'000);
        QTest::newRow("past") << QByteArray("Wed, 01 Jan 2020 00:00:00 GMT") << qint64(0) << qint64(0);
        QTest::newRow("a year") << QByteArray("31536000") << qint64(3600'000) << qint64(3600'000);
        QTest::newRow("negative") << QByteArray("-5") << qint64(0) << qint64(0);
        QTest::newRow("nan") << QByteArray("nan") << qint64(0) << qint64(0);
        QTest::newRow("nonsense") << QByteArray("soon") << qint64(-1) << qint64(-1);
    }
    void retryAfterIsRead()
    {
        QFETCH(const QByteArray, header);
        QFETCH(const qint64, least);
        QFETCH(const qint64, most);
        WireServer server;
        server.deed = [&header](const WireRequest &) {
            return WireServer::answer("429 Too Many", "{}", "Retry-After: " + header + "\r\n");
        };
        Attempt attempt(requestFor(server));
        redeem(attempt);
        QCOMPARE(attempt.outcome.error().kind, ErrorKind::Throttled);
        const auto wait = attempt.outcome.error().retryAfter;
        QCOMPARE(wait.has_value(), least >= 0);
        const qint64 told = wait.value_or(std::chrono::milliseconds(-1)).count();
        QVERIFY2(told >= least && told <= most, qPrintable(QString::number(told)));
    }

    void nobodyIsThere()
    {
        WireServer server;
        Attempt attempt(requestFor(server));
        server.close();
        redeem(attempt);
        QCOMPARE(attempt.outcome.error().kind, ErrorKind::NeverLeft);
        QVERIFY(!attempt.outcome.error().message.isEmpty());
    }

    void itHangs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("without a word") << QByteArray();
        QTest::newRow("in the head") << QByteArray("HTTP/1.1 200 OK\r\nConte");
        QTest::newRow("in the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n{\"access");
    }
    void itHangs()
    {
        QFETCH(const QByteArray, bytes);
        WireServer server;
        server.deed = [&bytes](const WireRequest &) { return Deed{Deed::Keep, bytes}; };
        SignInRequest request = requestFor(server);
        request.tokenLimit = std::chrono::milliseconds(150);
        Attempt attempt(request);
        redeem(attempt);
        QCOMPARE(attempt.outcome.error().kind, ErrorKind::TimedOut);
    }

    void anAnswerThatWillDo_data();
    void anAnswerThatWillDo()
    {
        QFETCH(const QByteArray, more);
        QFETCH(const int, seconds);
        WireServer server;
        server.deed = [&more](const WireRequest &) {
            return WireServer::answer("200 OK", R"({"access_token":"A")" + more + '}', {});
        };
        Attempt attempt(requestFor(server));
        redeem(attempt);
        QVERIFY(attempt.outcome.has_value());
        QCOMPARE(attempt.outcome->accessToken, u"A"_s);
        QCOMPARE(attempt.outcome->refreshToken, QString());
        QCOMPARE(attempt.outcome->expiresIn.count(), seconds);
        const Identity &who = attempt.outcome->identity;
        for (const QString &told : {who.subject, who.tenantId, who.objectId, who.userName, who.displayName})
            QCOMPARE(told, QString());
        QVERIFY(attempt.outcome->scopes.isEmpty());
    }

    void aNameHasItsBound();

    void aTokenIsTakenAsItCame()
    {
        const QByteArray token = "a+b%2Fc%25/d==~.$!*\u00e9 &=";
        WireServer server;
        server.deed = [&token](const WireRequest &) {
            return WireServer::answer("200 OK", tokenJson(token, token));
        };
        Attempt attempt(requestFor(server));
        redeem(attempt);
        QVERIFY(attempt.outcome.has_value());
        QCOMPARE(attempt.outcome->accessToken, u"a+b%2Fc%25/d==~.$!*\u00e9 &="_s);
        QCOMPARE(attempt.outcome->refreshToken, attempt.outcome->accessToken);
    }

private:
    void redeem(Attempt &attempt)
    {
        QVERIFY(attempt.open());
        browse(callbackUrl(attempt.signIn->address(), "C"));
        QTRY_VERIFY(attempt.isOver());
    }
};

void tst_TokenAnswer::anAnswerThatIsNone_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const Deed &deed, ErrorKind kind, int status) {
        QTest::newRow(name) << deed << kind << status;
    };
    const auto said = [](const QByteArray &status, const QByteArray &body,
                         const QByteArray &head = "Content-Type: text/html\r\n") {
        return WireServer::answer(status, body, head);
    };
    const QByteArray html = "<html><body>Sign in to the hotel's network</body></html>";
    row("200 HTML", said("200 OK", html), ErrorKind::NotUnderstood, 200);
    row("200 and nothing", said("200 OK", {}), ErrorKind::NotUnderstood, 200);
    row("200 array", said("200 OK", "[1]"), ErrorKind::NotUnderstood, 200);
    row("200 {}", said("200 OK", "{}"), ErrorKind::NotUnderstood, 200);
    row("token a number", said("200 OK", R"({"access_token":7})"), ErrorKind::NotUnderstood, 200);
    row("token null", said("200 OK", R"({"access_token":null})"), ErrorKind::NotUnderstood, 200);
    row("another type", said("200 OK", R"({"access_token":"A","token_type":"mac"})"),
        ErrorKind::NotUnderstood, 200);
    row("3 MB", said("200 OK", R"({"access_token":"A","x":")" + QByteArray(3 << 20, 'x') + "\"}"),
        ErrorKind::NotUnderstood, 200);
    row("every type wrong", said("200 OK", R"({"access_token":["A"],"token_type":7,"expires_in":{}})"),
        ErrorKind::NotUnderstood, 200);
    row("nested", said("200 OK", R"({"access_token":"A","x":)" + QByteArray(900'000, '[')),
        ErrorKind::NotUnderstood, 200);
    row("not UTF-8", said("200 OK", "{\"access_token\":\"\xff\xfe\"}"), ErrorKind::NotUnderstood, 200);
    row("400 and every type wrong",
        said("400 Bad Request",
             R"({"error":7,"error_description":[],"error_codes":{},"correlation_id":1,"timestamp":true})"),
        ErrorKind::NotUnderstood, 400);
    row("400 and 3 MB", said("400 Bad Request", R"({"error":"x","y":")" + QByteArray(3 << 20, 'x') + "\"}"),
        ErrorKind::NotUnderstood, 400);
    row("200 MB, the rest to come",
        {Deed::Keep, "HTTP/1.1 200 OK\r\nContent-Length: 200000000\r\n\r\n" + QByteArray(3 << 20, 'x')},
        ErrorKind::NotUnderstood, 200);
    row("400 HTML", said("400 Bad Request", html), ErrorKind::NotUnderstood, 400);
    row("400 error an object", said("400 Bad Request", R"({"error":{"code":"x"}})"), ErrorKind::NotUnderstood,
        400);
    row("401 with Basic",
        WireServer::answer("401 Unauthorized", R"({"error":"invalid_client"})",
                           "WWW-Authenticate: Basic realm=\"x\"\r\n"),
        ErrorKind::Refused, 401);
    row("307", said("307 Temporary", {}, "Location: http://127.0.0.1:1/\r\n"), ErrorKind::NotUnderstood, 307);
    row("500 HTML", said("500 Internal Server Error", html), ErrorKind::NotUnderstood, 500);
    row("503 HTML", said("503 Service Unavailable", html), ErrorKind::Throttled, 503);
    row("temporarily", refusal("temporarily_unavailable"), ErrorKind::Throttled, 400);
    row("cut", {Deed::Answer, "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"access_token\":\"A"},
        ErrorKind::Lost, 0);
    row("dropped", {Deed::Drop}, ErrorKind::Lost, 0);
    row("garbage", {Deed::Answer, "SSH-2.0-OpenSSH\r\n\r\n"}, ErrorKind::Lost, 0);
}

void tst_TokenAnswer::anAnswerThatWillDo_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<int>("seconds");
    QTest::newRow("number") << QByteArray(R"(,"expires_in":3599)") << 3599;
    QTest::newRow("text") << QByteArray(R"(,"expires_in":"3599")") << 3599;
    QTest::newRow("absent") << QByteArray() << 0;
    QTest::newRow("negative") << QByteArray(R"(,"expires_in":-5)") << 0;
    QTest::newRow("endless") << QByteArray(R"(,"expires_in":1e300)") << 7 * 86400;
    QTest::newRow("nan") << QByteArray(R"(,"expires_in":"nan")") << 0;
    QTest::newRow("object") << QByteArray(R"(,"expires_in":{"a":1})") << 0;
    QTest::newRow("bearer") << QByteArray(R"(,"token_type":"bearer")") << 0;
    QTest::newRow("garbage id_token") << QByteArray(R"(,"id_token":"not.a.token")") << 0;
    QTest::newRow("id_token without dots") << QByteArray(R"(,"id_token":"x")") << 0;
    QTest::newRow("id_token of an array") << QByteArray(R"(,"id_token":"e30.WzFd.x")") << 0;
    QTest::newRow("id_token a number") << QByteArray(R"(,"id_token":7)") << 0;
    QTest::newRow("scope a list") << QByteArray(R"(,"scope":["a"])") << 0;
    QTest::newRow("every other type wrong")
        << QByteArray(R"(,"refresh_token":7,"expires_in":[1],"scope":{},"id_token":["a.b.c"],)"
                      R"("token_type":null,"ext_expires_in":"x","error":1,"claims":[2])")
        << 0;
    const auto idToken = [](const QByteArray &claims) {
        return QByteArray(R"(,"id_token":"e30.)" + claims + R"(.x")");
    };
    QTest::newRow("id_token not base64") << idToken("%%%") << 0;
    QTest::newRow("id_token not JSON") << idToken(QByteArray("{not").toBase64()) << 0;
    QTest::newRow("id_token of wrong types")
        << idToken(QByteArray(R"({"sub":7,"tid":{},"oid":[],"name":null})")
                       .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals))
        << 0;
    QTest::newRow("id_token of much") << idToken(QByteArray(900 * 1024, 'A')) << 0;
    QTest::newRow("id_token of dots")
        << QByteArray(R"(,"id_token":")" + QByteArray(900 * 1024, '.') + '"') << 0;
    QTest::newRow("id_token deep") << idToken(
        QByteArray(100'000, '[').toBase64(QByteArray::Base64UrlEncoding))
                                   << 0;
}

void tst_TokenAnswer::aNameHasItsBound()
{
    const auto named = [](const QByteArray &name) {
        const QByteArray claims = R"({"sub":"S","name":")" + name + R"("})";
        return readIdentity(QString::fromLatin1(
            "e30." + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".x"));
    };
    QCOMPARE(named("Ada").displayName, u"Ada"_s);
    QCOMPARE(named(QByteArray(500'000, 'x')).displayName, QString());
    QCOMPARE(named(QByteArray(500'000, 'x')).subject, u"S"_s);
}

QTEST_GUILESS_MAIN(tst_TokenAnswer)
#include "tst_TokenAnswer.moc"

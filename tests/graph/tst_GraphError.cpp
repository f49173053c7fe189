// SPDX-License-Identifier: GPL-3.0-or-later
// What Graph says when it says no: shapes of error JSON, HTML in between, claims challenges in every
// spelling, and bodies that end too early.
#include "app/graph/GraphError.h"

#include <QTest>

using namespace Takeback;
using namespace Qt::StringLiterals;

class TestGraphError : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void cutsLongWords();
    void claims_data();
    void claims();
    void cutJson_data();
    void cutJson();
};

void TestGraphError::reads_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *body, const QString &code, const QString &message) {
        QTest::newRow(name) << QByteArray(body) << code << message;
    };
    row("plain", R"({"error":{"code":"ErrorItemNotFound","message":"Gone."}})", u"ErrorItemNotFound"_s,
        u"Gone."_s);
    row("innerError",
        R"({"error":{"code":"a","message":"m","innerError":{"code":"b","innerError":{"code":"c"}}}})", u"c"_s,
        u"m"_s);
    row("innererror", R"({"error":{"code":"a","innererror":{"date":"x","innererror":{"code":"b"}}}})", u"b"_s,
        {});
    row("inner without code", R"({"error":{"code":"a","innerError":{"request-id":"r"}}})", u"a"_s, {});
    row("a number is no better code", R"({"error":{"code":"TooManyRequests","innerError":{"code":"429"}}})",
        u"TooManyRequests"_s, {});
    row("empty code", R"({"error":{"code":"","message":"m"}})", {}, u"m"_s);
    row("only a number", R"({"error":{"code":"429"}})", u"429"_s, {});
    row("OAuth's", R"({"error":"invalid_token","error_description":"d"})", u"invalid_token"_s, u"d"_s);
    row("html", "\n<html><b>502 Bad Gateway</b></html> ", {}, u"<html><b>502 Bad Gateway</b></html>"_s);
    row("nothing", "", {}, {});
    row("null", R"({"error":null})", {}, u"{\"error\":null}"_s);
    row("odd types", R"({"error":{"code":7,"message":["x"],"innerError":"y"}})", {}, {});
    row("cut", R"({"error":{"code":"a)", {}, u"{\"error\":{\"code\":\"a"_s);
}

void TestGraphError::reads()
{
    QFETCH(QByteArray, body);
    const Error error = GraphError::read(418, body);
    QCOMPARE(int(error.kind), int(ErrorKind::Refused));
    QCOMPARE(error.httpStatus, 418);
    QTEST(error.code, "code");
    QTEST(error.message, "message");
}

void TestGraphError::cutsLongWords()
{
    const QByteArray lengthy(9000, 'x');
    QCOMPARE(GraphError::read(500, lengthy).message.size(), 200);
    QCOMPARE(GraphError::read(500, R"({"error":{"message":")" + lengthy + R"("}})").message.size(), 2000);
}

void TestGraphError::claims_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("json");
    const QByteArray json = R"({"access_token":{"nbf":{"value":"1604106651?>~"}}})";
    const QByteArray padded = json.toBase64();
    const QByteArray bare = json.toBase64(QByteArray::OmitTrailingEquals);
    const QByteArray urlSafe = json.toBase64(QByteArray::Base64UrlEncoding);
    QVERIFY(padded != bare && padded != urlSafe);
    const auto bearer = [](const QByteArray &claims) {
        return QByteArray(
            R"(Bearer realm="", authorization_uri="https://l/a,b", error="insufficient_claims", claims=")"
            + claims + '"');
    };
    QTest::newRow("as documented") << bearer(padded) << json;
    QTest::newRow("no padding") << bearer(bare) << json;
    QTest::newRow("url-safe") << bearer(urlSafe) << json;
    QTest::newRow("another order, other case")
        << QByteArray("bEARER Claims=\"" + padded + "\" , ERROR = \"insufficient_claims\"") << json;
    QTest::newRow("unquoted") << QByteArray("Bearer error=insufficient_claims, claims=" + padded) << json;
    QTest::newRow("after another") << QByteArray("Negotiate abc==, Basic realm=\"a, Bearer b\",\n"
                                                 + bearer(padded))
                                   << json;
    QTest::newRow("second Bearer") << QByteArray("Bearer error=\"invalid_token\", " + bearer(padded)) << json;
    QTest::newRow("before another") << QByteArray(bearer(padded) + ", Basic claims=\"x\"") << json;
    QTest::newRow("quoted pairs") << QByteArray(R"(Bearer realm="a \"quoted\" one", )"
                                                + bearer(padded).mid(7))
                                  << json;
    QTest::newRow("no error") << QByteArray("Bearer claims=\"" + padded + '"') << QByteArray();
    QTest::newRow("other error") << QByteArray("Bearer error=\"invalid_token\", claims=\"" + padded + '"')
                                 << QByteArray();
    QTest::newRow("error of another scheme")
        << QByteArray("Basic error=\"insufficient_claims\", Bearer claims=\"" + padded + '"') << QByteArray();
    QTest::newRow("no claims") << QByteArray("Bearer error=\"insufficient_claims\"") << QByteArray();
    QTest::newRow("no base64") << bearer("!!!") << QByteArray();
    QTest::newRow("no object") << bearer(QByteArray("[1]").toBase64()) << QByteArray();
    QTest::newRow("never closed") << QByteArray("Bearer error=\"insufficient_claims") << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("signs only") << QByteArray(",=,\"=,, =") << QByteArray();
}

void TestGraphError::claims()
{
    QFETCH(QByteArray, header);
    QTEST(GraphError::claims(header), "json");
}

void TestGraphError::cutJson_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isCut");
    QTest::newRow("whole") << QByteArray(R"({"a":[1,{"b":"}]{["}]} )") << false;
    QTest::newRow("in a string") << QByteArray(R"({"a":"b)") << true;
    QTest::newRow("after a string") << QByteArray(R"({"a":"b")") << true;
    QTest::newRow("brackets in a string") << QByteArray(R"({"a":"}}")") << true;
    QTest::newRow("escaped quote") << QByteArray(R"({"a":"\"})") << true;
    QTest::newRow("escaped backslash") << QByteArray(R"({"a":"\\"})") << false;
    QTest::newRow("ends in a backslash") << QByteArray(R"({"a":"\)") << true;
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("blank") << QByteArray(" \r\n") << true;
    QTest::newRow("with a mark of order") << QByteArray("\xef\xbb\xbf{\"a\":") << true;
    QTest::newRow("escaped quotes") << QByteArray(R"({"a":"\"}\\\"{","b\\":"\\"})") << false;
    QTest::newRow("cut after an escaped quote") << QByteArray(R"({"a":"b\")") << true;
    QTest::newRow("cut after a backslash") << QByteArray(R"({"a":"b\)") << true;
    QTest::newRow("cut after an inner end") << QByteArray(R"({"a":[{"b":1})") << true;
    QTest::newRow("html is not cut") << QByteArray("<html>{") << false;
}

void TestGraphError::cutJson()
{
    QFETCH(QByteArray, body);
    QTEST(GraphError::isCutJson(body), "isCut");
}

QTEST_APPLESS_MAIN(TestGraphError)
#include "tst_GraphError.moc"

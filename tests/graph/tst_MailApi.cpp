// SPDX-License-Identifier: GPL-3.0-or-later
// What is read out of Graph's JSON, as it should be, as it sometimes is, and as nobody should send it.
#include "app/graph/MailApi.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace Takeback;
using namespace Qt::StringLiterals;

namespace {

GraphReply reply(const QByteArray &body)
{
    GraphReply made;
    made.body = body;
    made.exchange.status = 200;
    made.exchange.requestId = u"r-1"_s;
    return made;
}

Message one(const QByteArray &message)
{
    const auto page = MailApi::readPage(reply("{\"value\":[" + message + "]}"));
    return page && page->messages.size() == 1 ? page->messages.at(0) : Message();
}

} // namespace

class TestMailApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForWhatItHolds();
    void wholeMessage();
    void lenient_data();
    void lenient();
    void times_data();
    void times();
    void keepsTextAsItCame();
    void pages();
    void noPage_data();
    void noPage();
    void everyCutOfAPage();
    void meAndBody();
};

void TestMailApi::asksForWhatItHolds()
{
    const QByteArray path = MailApi::sentItems({}, 50).path;
    QVERIFY(path.startsWith(
        "/v1.0/me/mailFolders/sentitems/messages?$top=50&$orderby=sentDateTime%20desc&$select=id,"));
    QVERIFY(!path.contains("body,") && !path.endsWith("body"));
    QVERIFY(MailApi::sentItems(u"a@b"_s, 7)
                .path.startsWith("/v1.0/users/a%40b/mailFolders/sentitems/messages?$top=7&"));
    const QUrl link = QUrl::fromEncoded("https://g.example/v1.0/x?$skiptoken=a%2Bb");
    QCOMPARE(MailApi::next(link).link, link);
    QVERIFY(MailApi::next(link).path.isEmpty());
}

void TestMailApi::wholeMessage()
{
    const Message read = one(R"({"@odata.etag":"W/1","id":"AA=","internetMessageId":"<m@x>",
        "subject":"s","bodyPreview":"p","sentDateTime":"2026-09-14T12:00:01Z","hasAttachments":true,
        "isReadReceiptRequested":true,"importance":"High",
        "from":{"emailAddress":{"name":"F","address":"f@x"}},"sender":{"emailAddress":{"address":"other@x"}},
        "toRecipients":[{"emailAddress":{"name":"T","address":"t@x"}},{"emailAddress":{"address":"u@x"}}],
        "ccRecipients":[{"emailAddress":{"name":"C","address":"c@x"}}],
        "bccRecipients":[{"emailAddress":{"name":"B","address":"b@x"}}],"unheardOf":{"a":[1]}})");
    Message wanted;
    wanted.id = u"AA="_s;
    wanted.internetMessageId = u"<m@x>"_s;
    wanted.subject = u"s"_s;
    wanted.preview = u"p"_s;
    wanted.sentAt = QDateTime(QDate(2026, 9, 14), QTime(12, 0, 1), QTimeZone::utc());
    wanted.hasAttachments = wanted.isReadReceiptRequested = true;
    wanted.importance = Importance::High;
    wanted.from = {u"F"_s, u"f@x"_s};
    wanted.to = {{u"T"_s, u"t@x"_s}, {{}, u"u@x"_s}};
    wanted.cc = {{u"C"_s, u"c@x"_s}};
    wanted.bcc = {{u"B"_s, u"b@x"_s}};
    QCOMPARE(read, wanted);
}

void TestMailApi::lenient_data()
{
    QTest::addColumn<QByteArray>("json"); // beside the id
    const char *members[] = {"internetMessageId",
                             "subject",
                             "bodyPreview",
                             "sentDateTime",
                             "from",
                             "sender",
                             "toRecipients",
                             "ccRecipients",
                             "bccRecipients",
                             "hasAttachments",
                             "isReadReceiptRequested",
                             "importance"};
    for (const char *member : members)
        for (const char *odd : {"null", "[]", "{}", "7", "\"\"", "[null]", "[[]]", "{\"emailAddress\":null}",
                                "[{\"emailAddress\":{\"name\":null,\"address\":7}}]"})
            QTest::addRow("%s: %s", member, odd) << QByteArray(",\"" + QByteArray(member) + "\":" + odd);
    QTest::newRow("nothing else") << QByteArray();
}

void TestMailApi::lenient()
{
    QFETCH(QByteArray, json);
    Message plain;
    plain.id = u"a"_s;
    QCOMPARE(one("{\"id\":\"a\"" + json + "}"), plain);
}

void TestMailApi::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms"); // since 2026-09-14T12:00:00Z; -1: none
    QTest::newRow("Z") << u"2026-09-14T12:00:01Z"_s << qint64(1000);
    QTest::newRow("milliseconds") << u"2026-09-14T12:00:01.25Z"_s << qint64(1250);
    QTest::newRow("seven digits") << u"2026-09-14T12:00:01.0000000Z"_s << qint64(1000);
    QTest::newRow("an offset") << u"2026-09-14T14:00:01+02:00"_s << qint64(1000);
    QTest::newRow("no zone is UTC") << u"2026-09-14T12:00:01"_s << qint64(1000);
    QTest::newRow("words") << u"yesterday"_s << qint64(-1);
    QTest::newRow("no such day") << u"2026-02-31T12:00:01Z"_s << qint64(-1);
}

void TestMailApi::times()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    const QDateTime read = one("{\"id\":\"a\",\"sentDateTime\":\"" + text.toUtf8() + "\"}").sentAt;
    QCOMPARE(read.isValid(), ms >= 0);
    if (ms < 0)
        return;
    QCOMPARE(read.timeSpec(), Qt::UTC);
    QCOMPARE(QDateTime(QDate(2026, 9, 14), QTime(12, 0), QTimeZone::utc()).msecsTo(read), ms);
}

void TestMailApi::keepsTextAsItCame()
{
    const QString hostile = u"<b>\u0000\u202e\U0001f600 \r\n\"\\"_s % QString(10000, u'x');
    QJsonObject object{{u"id"_s, u"a"_s},
                       {u"subject"_s, hostile},
                       {u"hasAttachments"_s, u"True"_s},
                       {u"isReadReceiptRequested"_s, u"false"_s},
                       {u"importance"_s, u"LOW"_s},
                       {u"sender"_s, QJsonObject{{u"emailAddress"_s, QJsonObject{{u"name"_s, hostile}}}}}};
    const Message read = one(QJsonDocument(object).toJson());
    QCOMPARE(read.subject, hostile);
    QCOMPARE(read.from.name, hostile); // the sender where there is no from
    QVERIFY(read.hasAttachments);
    QVERIFY(!read.isReadReceiptRequested);
    QCOMPARE(int(read.importance), int(Importance::Low));
}

void TestMailApi::pages()
{
    const auto last = MailApi::readPage(reply(R"({"value":[],"@odata.nextLink":null})"));
    QVERIFY(last && last->nextLink.isEmpty() && last->messages.isEmpty());
    const QByteArray link =
        "https://g.example/v1.0/me/mailfolders('x')/messages?$skiptoken=a%2Bb%3D%26c&%24top=2";
    const auto page =
        MailApi::readPage(reply("{\"@odata.nextLink\":\"" + link
                                + "\",\"value\":[{\"id\":\"1\"},null,7,{},{\"id\":null},{\"id\":\"2\"}]}"));
    QVERIFY(page);
    QCOMPARE(page->nextLink.toEncoded(), link);
    QCOMPARE(page->messages.size(), 2); // what has no id cannot be named, so it is left out
}

void TestMailApi::noPage_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body :
         {"", "[]", "null", "<html>", "{}", R"({"value":null})", R"({"value":{}})", R"({"value":[)",
          R"({"error":{"code":"x"}})", R"({"value":[],"@odata.nextLink":7})",
          R"({"value":[],"@odata.nextLink":""})", R"({"value":[],"@odata.nextLink":"http://[:"})"})
        QTest::newRow(*body ? body : "nothing") << QByteArray(body);
}

// A page that is none must not pass for the end of the folder: what was not seen would be swept away.
void TestMailApi::noPage()
{
    QFETCH(QByteArray, body);
    const auto page = MailApi::readPage(reply(body));
    QVERIFY(!page);
    QCOMPARE(int(page.error().kind), int(ErrorKind::NotUnderstood));
    QCOMPARE(page.error().requestId, u"r-1"_s);
}

void TestMailApi::everyCutOfAPage()
{
    const QByteArray whole = R"({"value":[{"id":"1","toRecipients":[{"emailAddress":{"address":"a@b"}}]}]})";
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(!MailApi::readPage(reply(whole.left(size))));
    QVERIFY(MailApi::readPage(reply(whole)));
    const QByteArray deep = QByteArray(100000, '[');
    QVERIFY(!MailApi::readPage(reply("{\"value\":" + deep)));
    GraphReply failed = reply(whole);
    failed.error = Error{ErrorKind::Throttled, 429, {}, {}, {}, {}, std::nullopt};
    QCOMPARE(int(MailApi::readPage(failed).error().kind), int(ErrorKind::Throttled));
}

void TestMailApi::meAndBody()
{
    const auto me =
        MailApi::readMe(reply(R"({"id":"i","displayName":"D","mail":null,"userPrincipalName":"u@x"})"));
    QVERIFY(me);
    QCOMPARE(me->id + me->displayName + me->mail + me->userPrincipalName, u"iDu@x"_s);
    QVERIFY(!MailApi::readMe(reply("{}")));
    const auto body = MailApi::readBody(reply(R"({"body":{"contentType":"text","content":"a\r\n<b>"}})"));
    QVERIFY(body);
    QCOMPARE(*body, u"a\r\n<b>"_s);
    QVERIFY(!MailApi::readBody(reply(R"({"id":"x"})")));
    QCOMPARE(*MailApi::readBody(reply(R"({"body":{"content":null}})")), QString());
}

QTEST_APPLESS_MAIN(TestMailApi)
#include "tst_MailApi.moc"

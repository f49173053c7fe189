// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of the Inbox, word for word, and what is read of the answers, also of odd ones.
#include "app/graph/InboxApi.h"

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

} // namespace

class TestInboxApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asks();
    void readsAPage();
    void readsAMail();
};

void TestInboxApi::asks()
{
    const QDateTime time(QDate(2026, 9, 14), QTime(12, 0, 1, 999), QTimeZone(7200));
    const GraphRequest delta = InboxApi::delta({}, time, 50);
    QCOMPARE(delta.path,
             "/v1.0/me/mailFolders/inbox/messages/delta?$filter=receivedDateTime%20ge%20"
             "2026-09-14T10:00:01Z&$select=id,internetMessageId,conversationId,subject,from,sender,"
             "receivedDateTime,webLink");
    QCOMPARE(delta.prefer, QByteArrayList{"odata.maxpagesize=50"});
    QVERIFY(delta.isBackground);
    const QUrl link = QUrl::fromEncoded("https://g.example/v1.0/x?$deltatoken=a%2Bb");
    QCOMPARE(InboxApi::nextDelta(link, 7).link, link);
    QCOMPARE(InboxApi::nextDelta(link, 7).prefer, QByteArrayList{"odata.maxpagesize=7"});
    QVERIFY(InboxApi::nextDelta(link, 7).isBackground);
    const GraphRequest mail = InboxApi::mail(u"a@b"_s, u"AA/b+c="_s);
    QVERIFY(mail.path.startsWith("/v1.0/users/a%40b/messages/AA-b_c%3D?$select=id,"));
    QVERIFY(mail.path.endsWith(",internetMessageHeaders,body"));
    QCOMPARE(mail.prefer, QByteArrayList{"outlook.body-content-type=\"text\""});
    QVERIFY(InboxApi::conversation({}, u"AAQ'x&"_s)
                .path.startsWith("/v1.0/me/messages?$filter=conversationId%20eq%20'AAQ%27%27x%26'&"));
    for (const GraphRequest &one : {delta, mail}) // nothing of it changes anything
        QCOMPARE(one.kind, GraphRequest::Kind::Read);
}

void TestInboxApi::readsAPage()
{
    const auto page = InboxApi::readPage(reply(R"({"value":[
        {"id":"1","internetMessageId":"<a@b>","conversationId":"c","subject":null,
         "sender":{"emailAddress":{"name":"N","address":"n@x"}},"from":null,
         "receivedDateTime":"2026-09-14T10:00:01Z","webLink":"https://o.example/owa/?ItemID=1%2B2"},
        {"id":"2","@removed":{"reason":"deleted"}}, 7, null, {"subject":"no id"}, {"id":9},
        {"id":"3","from":"odd","receivedDateTime":12,"webLink":["x"],"subject":"s\ud800"}],
        "@odata.nextLink":"https://g.example/n?$skiptoken=%2B","@odata.deltaLink":null})"));
    QVERIFY(page);
    QCOMPARE(page->mails.size(), 3);
    const InboxMail first = page->mails.first();
    QCOMPARE(first.from, (Recipient{u"N"_s, u"n@x"_s}));
    QCOMPARE(first.receivedAt, QDateTime(QDate(2026, 9, 14), QTime(10, 0, 1), Qt::UTC));
    QCOMPARE(first.webLink.toEncoded(), "https://o.example/owa/?ItemID=1%2B2");
    QVERIFY(first.subject.isEmpty() && !first.isRemoved);
    QVERIFY(page->mails.at(1).isRemoved);
    QVERIFY(page->mails.at(2).webLink.isEmpty() && !page->mails.at(2).receivedAt.isValid());
    QCOMPARE(page->nextLink.toEncoded(), "https://g.example/n?$skiptoken=%2B");
    QVERIFY(page->deltaLink.isEmpty());
    for (const char *body : {"", "[]", "{}", R"({"value":{}})", "<html>", R"({"value":[)"})
        QVERIFY(!InboxApi::readPage(reply(body)));
    QVERIFY(InboxApi::readPage(reply("{\"value\":[{\"id\":\"1\",\"subject\":\"\xff\"}]}"))); // mended
}

void TestInboxApi::readsAMail()
{
    const auto mail = InboxApi::readMail(reply(R"({"id":"1","subject":"s",
        "internetMessageHeaders":[{"name":"X-A","value":"1"},{"name":"x-a","value":"2"},5,{"name":7}],
        "body":{"contentType":"text","content":"one\r\n<b>two"}})"));
    QVERIFY(mail);
    QCOMPARE(mail->headers.size(), 4);
    QCOMPARE(mail->headers.at(1), (std::pair{u"x-a"_s, u"2"_s}));
    QCOMPARE(mail->text, u"one\r\n<b>two"_s);
    QVERIFY(!InboxApi::readMail(reply("{}")));
    GraphReply refused = reply("{}");
    refused.error = Error{ErrorKind::Refused, 404, u"ErrorItemNotFound"_s, {}, {}, {}, {}};
    QCOMPARE(InboxApi::readMail(refused).error(), *refused.error);
}

QTEST_APPLESS_MAIN(TestInboxApi)
#include "tst_InboxApi.moc"

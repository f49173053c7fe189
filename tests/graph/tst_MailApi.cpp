// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of Graph, word for word, and the small answers. Pages of messages: tst_MailPage.
#include "app/graph/MailApi.h"

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

class TestMailApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForWhatItHolds();
    void searches();
    void meAndBody();
    void count();
};

void TestMailApi::asksForWhatItHolds()
{
    const QByteArray path = MailApi::sentItems({}, 50).path;
    QVERIFY(path.startsWith(
        "/v1.0/me/mailFolders/sentitems/messages?$top=50&$orderby=sentDateTime%20desc&$select=id,"));
    QVERIFY(!path.contains("body,") && !path.endsWith("body"));
    QVERIFY(MailApi::sentItems(u"a@b"_s, 7)
                .path.startsWith("/v1.0/users/a%40b/mailFolders/sentitems/messages?$top=7&"));
    const QDateTime time(QDate(2026, 9, 14), QTime(12, 0, 1, 999), QTimeZone(7200));
    const QByteArray window = MailApi::sentBetween({}, time.addDays(-1), time, 500).path;
    QVERIFY(window.startsWith("/v1.0/me/mailFolders/sentitems/messages?$filter=sentDateTime%20ge%20"
                              "2026-09-13T10:00:01Z%20and%20sentDateTime%20lt%202026-09-14T10:00:01Z&"));
    QVERIFY(window.contains("&$orderby=sentDateTime%20desc&$top=500&$select=id,"));
    QVERIFY(MailApi::sentBetween({}, {}, time, 500)
                .path.contains("?$filter=sentDateTime%20lt%202026-09-14T10:00:01Z&$orderby"));
    QVERIFY(MailApi::oldestSent(u"a@b"_s).path.startsWith("/v1.0/users/a%40b/mailFolders/sentitems/"));
    QVERIFY(MailApi::oldestSent({}).path.contains("&$orderby=sentDateTime%20asc&$top=1&"));
    QCOMPARE(MailApi::sentCount({}).path, "/v1.0/me/mailFolders/sentitems?$select=totalItemCount");
    const GraphRequest delta = MailApi::sentDelta({}, 500);
    QVERIFY(delta.path.startsWith("/v1.0/me/mailFolders/sentitems/messages/delta?$select=id,"));
    QVERIFY(!delta.path.contains("filter")); // a filtered one ends at 5,000 messages
    QCOMPARE(delta.prefer, QByteArrayList{"odata.maxpagesize=500"});
    const QUrl link = QUrl::fromEncoded("https://g.example/v1.0/x?$skiptoken=a%2Bb");
    QCOMPARE(MailApi::nextDelta(link, 7).link, link);
    QCOMPARE(MailApi::nextDelta(link, 7).prefer, QByteArrayList{"odata.maxpagesize=7"});
    QCOMPARE(MailApi::next(link).link, link);
    QVERIFY(MailApi::next(link).path.isEmpty());
}

void TestMailApi::searches()
{
    const QByteArray path = MailApi::search({}, u"a \"b\" c\\ &d#ü"_s, 25).path;
    QVERIFY(path.startsWith("/v1.0/me/mailFolders/sentitems/messages?$search=%22"));
    QVERIFY(!path.contains("orderby") && path.contains("&$top=25&$select=id,")); // not allowed together
    const QByteArray value = path.mid(path.indexOf('=') + 1).split('&').first();
    QCOMPARE(QString::fromUtf8(QByteArray::fromPercentEncoding(value)), u"\"a \\\"b\\\" c\\\\ &d#ü\""_s);
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

void TestMailApi::count()
{
    const auto count = MailApi::readCount(reply(R"({"id":"x","totalItemCount":100000})"));
    QVERIFY(count);
    QCOMPARE(*count, 100000);
    for (const char *body : {"{}", R"({"totalItemCount":null})", R"({"totalItemCount":-1})", "[]", ""})
        QVERIFY(!MailApi::readCount(reply(body)));
}

QTEST_APPLESS_MAIN(TestMailApi)
#include "tst_MailApi.moc"

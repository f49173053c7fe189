// SPDX-License-Identifier: GPL-3.0-or-later
// What is read out of pages of messages, as they should be, as they sometimes are, and as nobody should send
// them.
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
    const auto page = MailApi::readMessages(reply("{\"value\":[" + message + "]}"));
    return page && page->records.size() == 1 ? messageOf(page->records.at(0)) : Message();
}

std::string_view bytes(const QByteArray &text)
{
    return {text.constData(), size_t(text.size())};
}

} // namespace

class TestMailPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeMessage();
    void lenient_data();
    void lenient();
    void keepsTextAsItCame();
    void pages();
    void noPage_data();
    void noPage();
    void everyCutOfAPage();
    void presence_data();
    void presence();
    void delta();
    void thousandRecipients();
    void readsNothingPastTheEnd();
};

void TestMailPage::wholeMessage()
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

void TestMailPage::lenient_data()
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

void TestMailPage::lenient()
{
    QFETCH(QByteArray, json);
    Message plain;
    plain.id = u"a"_s;
    QCOMPARE(one("{\"id\":\"a\"" + json + "}"), plain);
}

void TestMailPage::keepsTextAsItCame()
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

void TestMailPage::pages()
{
    const auto last = MailApi::readMessages(reply(R"({"value":[],"@odata.nextLink":null})"));
    QVERIFY(last && last->nextLink.isEmpty() && last->deltaLink.isEmpty() && last->records.empty());
    const QByteArray link =
        "https://g.example/v1.0/me/mailfolders('x')/messages?$skiptoken=a%2Bb%3D%26c&%24top=2";
    const auto page = MailApi::readMessages(
        reply("{\"@odata.nextLink\":\"" + link
              + "\",\"value\":[{\"id\":\"1\"},null,7,{},{\"id\":null},{\"id\":\"\"},{\"id\":\"2\"}]}"));
    QVERIFY(page);
    QCOMPARE(page->nextLink.toEncoded(), link);
    QCOMPARE(page->records.size(), size_t(2)); // what has no id cannot be named, so it is left out
    QCOMPARE(page->skipped, 5);
    const auto spaced =
        MailApi::readMessages(reply(R"({"value":[],"@odata.nextLink":"https://g.example/x?$filter=a b"})"));
    QVERIFY(spaced);
    QCOMPARE(spaced->nextLink.toEncoded(), "https://g.example/x?$filter=a%20b");
}

void TestMailPage::noPage_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body :
         {"", "[]", "null", "<html>", "{}", R"({"value":null})", R"({"value":{}})", R"({"value":[)",
          R"({"error":{"code":"x"}})", R"({"value":[],"@odata.nextLink":7})",
          R"({"value":[],"@odata.deltaLink":{}})", R"({"value":[],"@odata.deltaLink":""})",
          R"({"value":[]} x)", R"({"value":[],"@odata.nextLink":""})",
          R"({"value":[],"@odata.nextLink":"http://[:"})"})
        QTest::newRow(*body ? body : "nothing") << QByteArray(body);
}

// A page that is none must not pass for the end of the folder: what was not seen would be swept away.
void TestMailPage::noPage()
{
    QFETCH(QByteArray, body);
    const auto page = MailApi::readMessages(reply(body));
    QVERIFY(!page);
    QCOMPARE(int(page.error().kind), int(ErrorKind::NotUnderstood));
    QCOMPARE(page.error().requestId, u"r-1"_s);
}

void TestMailPage::everyCutOfAPage()
{
    const QByteArray whole = R"({"value":[{"id":"1","toRecipients":[{"emailAddress":{"address":"a@b"}}]}]})";
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(!MailApi::readMessages(reply(whole.left(size))));
    QVERIFY(MailApi::readMessages(reply(whole)));
    const QByteArray deep = QByteArray(100000, '[');
    QVERIFY(!MailApi::readMessages(reply("{\"value\":" + deep)));
    GraphReply failed = reply(whole);
    failed.error = Error{ErrorKind::Throttled, 429, {}, {}, {}, {}, std::nullopt};
    QCOMPARE(int(MailApi::readMessages(failed).error().kind), int(ErrorKind::Throttled));
}

void TestMailPage::presence_data()
{
    QTest::addColumn<QByteArray>("json"); // beside the id
    QTest::addColumn<quint32>("present");
    using Record = MessageRecord;
    QTest::newRow("nothing") << QByteArray() << quint32(0);
    const struct {
        const char *name;
        quint32 member;
    } members[] = {{"internetMessageId", Record::InternetMessageId},
                   {"subject", Record::Subject},
                   {"bodyPreview", Record::Preview},
                   {"sentDateTime", Record::SentAt},
                   {"from", Record::From},
                   {"sender", Record::From},
                   {"toRecipients", Record::To},
                   {"ccRecipients", Record::Cc},
                   {"bccRecipients", Record::Bcc},
                   {"hasAttachments", Record::HasAttachments},
                   {"isReadReceiptRequested", Record::IsReadReceiptRequested},
                   {"importance", Record::HasImportance}};
    for (const auto &one : members) {
        const QByteArray name = ",\"" + QByteArray(one.name) + "\":";
        QTest::addRow("%s: null", one.name) << QByteArray(name + "null") << one.member;
        QTest::addRow("%s: odd", one.name) << QByteArray(name + "7") << quint32(0);
    }
    QTest::newRow("two") << QByteArray(R"(,"subject":"","isReadReceiptRequested":"yes")")
                         << quint32(Record::Subject | Record::IsReadReceiptRequested);
    QTest::newRow("unheard of") << QByteArray(R"(,"subjects":"s","isRead":true)") << quint32(0);
}

// What a delta page leaves out, or says in a way nobody understands, stays as it was known; null empties it.
void TestMailPage::presence()
{
    QFETCH(QByteArray, json);
    QFETCH(quint32, present);
    const auto page = MailApi::readMessages(reply("{\"value\":[{\"id\":\"a\"" + json + "}]}"));
    QVERIFY(page && page->records.size() == 1);
    QCOMPARE(page->records.at(0).present, present);
}

void TestMailPage::delta()
{
    const auto page = MailApi::readMessages(reply(R"({"value":[{"id":"a","@removed":{"reason":"deleted"}},
        {"@removed":{"reason":"changed"},"id":"A"},{"id":"b","@removed":null}],
        "@odata.deltaLink":"https://g.example/v1.0/delta?$deltatoken=x%2B"})"));
    QVERIFY(page && page->records.size() == 3);
    QVERIFY(page->records.at(0).isRemoved && page->records.at(1).isRemoved && !page->records.at(2).isRemoved);
    QVERIFY(page->records.at(0).id == "a" && page->records.at(1).id == "A");
    QVERIFY(page->nextLink.isEmpty());
    QCOMPARE(page->deltaLink.toEncoded(), "https://g.example/v1.0/delta?$deltatoken=x%2B");
}

void TestMailPage::thousandRecipients()
{
    QByteArray list;
    for (int i = 0; i < 1000; ++i)
        list += R"({"emailAddress":{"name":"N)" + QByteArray::number(i) + R"(","address":"a@x"}},)";
    list += "null";
    const Message read = one(R"({"id":"a","toRecipients":[)" + list + R"(],"subject":"s"})");
    QCOMPARE(read.to.size(), 1000);
    QCOMPARE(read.to.at(999), (Recipient{u"N999"_s, u"a@x"_s}));
    QCOMPARE(read.subject, u"s"_s);
}

// The same page with and without room behind it, and the texts stay where they are when the page moves.
void TestMailPage::readsNothingPastTheEnd()
{
    QByteArray roomy = R"({"value":[{"id":"1","subject":"s"}]})";
    roomy.reserve(roomy.size() + 1000);
    std::fill_n(roomy.data() + roomy.size(), 900, '"');
    QByteArray tight = roomy;
    tight.detach();
    tight.squeeze();
    const QByteArray raw = QByteArray::fromRawData(roomy.constData(), roomy.size());
    for (const QByteArray &body : {roomy, tight, raw}) {
        auto page = MailApi::readMessages(reply(body));
        QVERIFY(page && page->records.size() == 1);
        const auto moved = std::make_unique<const Result<MessagePage>>(std::move(page));
        const MessageRecord &record = (*moved)->records.at(0);
        QVERIFY(record.id == bytes("1") && record.subject == bytes("s"));
        const auto &text = (*moved)->text;
        QVERIFY(record.id.data() >= text.data() && record.subject.data() < text.data() + text.size());
    }
}

QTEST_APPLESS_MAIN(TestMailPage)
#include "tst_MailPage.moc"

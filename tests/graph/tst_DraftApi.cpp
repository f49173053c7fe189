// SPDX-License-Identifier: GPL-3.0-or-later
// Requests for drafts as they are written, and answers as they may come.
#include "app/graph/DraftApi.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Takeback;
using namespace Qt::StringLiterals;
using Kind = DraftApi::Attachment::Kind;

namespace {

GraphReply reply(const QByteArray &body, int status = 200)
{
    GraphReply answer;
    answer.body = body;
    answer.exchange.status = status;
    return answer;
}

QJsonObject sent(const GraphRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

} // namespace

class TestDraftApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paths()
    {
        QCOMPARE(DraftApi::source({}, u"a/b+c="_s).path.split('?').first(), "/v1.0/me/messages/a-b_c%3D");
        QVERIFY(!DraftApi::source({}, u"a"_s).prefer.contains("outlook.body-content-type=\"text\""));
        const GraphRequest list = DraftApi::attachments(u"team@x"_s, u"a"_s, true);
        QVERIFY(list.path.startsWith("/v1.0/users/team%40x/messages/a/attachments?$select="));
        QVERIFY(!list.path.contains("contentBytes")); // they may be 150 MB, in JSON
        QVERIFY(!DraftApi::attachments({}, u"a"_s, false).path.contains("contentId"));
        const auto sink = std::make_shared<QBuffer>();
        const GraphRequest bytes = DraftApi::bytes({}, u"a"_s, u"b="_s, sink);
        QCOMPARE(bytes.path, "/v1.0/me/messages/a/attachments/b%3D/$value");
        QCOMPARE(bytes.sink, sink);
        QCOMPARE(bytes.most, 150000000);
        const GraphRequest gone = DraftApi::remove({}, u"a"_s);
        QCOMPARE(gone.verb(), "DELETE");
        QVERIFY(gone.body.isEmpty());
    }

    void written()
    {
        DraftApi::Text text{u"s"_s, u"<p>"_s, true, {}, {{u"A"_s, u"a@x"_s}}, {}, {{{}, u"b@x"_s}}};
        const GraphRequest request = DraftApi::create({}, text);
        QCOMPARE(request.verb(), "POST");
        QVERIFY(request.kind == GraphRequest::Kind::Write);
        const QJsonObject draft = sent(request);
        QCOMPARE(draft["body"_L1]["contentType"_L1].toString(), u"html"_s);
        QCOMPARE(draft["importance"_L1].toString(), u"normal"_s);
        QCOMPARE(draft["toRecipients"_L1][0]["emailAddress"_L1]["name"_L1].toString(), u"A"_s);
        QVERIFY(!draft["bccRecipients"_L1][0]["emailAddress"_L1].toObject().contains("name"_L1));
        DraftApi::Attachment file{u"1"_s, u"p.png"_s, u"image/png"_s, u"cid1"_s, 9, true, Kind::File};
        const QJsonObject small = sent(DraftApi::attach({}, u"d"_s, file, "\x01\xff"));
        QCOMPARE(small["@odata.type"_L1].toString(), u"#microsoft.graph.fileAttachment"_s);
        QCOMPARE(small["contentBytes"_L1].toString(), u"Af8="_s);
        QCOMPARE(small["contentId"_L1].toString(), u"cid1"_s);
        QCOMPARE(small["isInline"_L1], QJsonValue(true));
        const QJsonObject large = sent(DraftApi::openUpload({}, u"d"_s, file, 5000000));
        QCOMPARE(large["AttachmentItem"_L1]["size"_L1].toInteger(), 5000000);
        QCOMPARE(large["AttachmentItem"_L1]["attachmentType"_L1].toString(), u"file"_s);
        QCOMPARE(large["AttachmentItem"_L1]["contentId"_L1].toString(), u"cid1"_s);
    }

    void readLeniently()
    {
        const auto text = DraftApi::readSource(
            reply("{\"subject\":null,\"toRecipients\":[1,{\"emailAddress\":{}}, "
                  "{\"emailAddress\":{\"name\":\"x\"}},{\"emailAddress\":{\"address\":\"a@x\"}}],"
                  "\"ccRecipients\":7, \"body\":{\"contentType\":\"HTML\",\"content\":\"<p>\"}}"));
        QVERIFY(text);
        QCOMPARE(text->to.size(), 1);
        QVERIFY(text->isHtml && text->subject.isEmpty() && text->cc.isEmpty());
        QVERIFY(!DraftApi::readSource(reply("{\"subject\":\"x\"}"))); // nothing is made of half a message
        const auto files = DraftApi::readAttachments(reply(
            "{\"value\":[5, "
            "{\"@odata.type\":\"#microsoft.graph.fileAttachment\",\"id\":\"a\",\"size\":\"9\"}, "
            "{\"@odata.type\":\"#microsoft.graph.referenceAttachment\",\"id\":\"b\"},{\"id\":\"c\"}]}"));
        QVERIFY(files);
        QCOMPARE(files->size(), 4);
        QVERIFY(files->at(1).kind == Kind::File && files->at(2).kind == Kind::Other);
        QVERIFY(files->at(3).kind == Kind::Other);
    }

    void drafts_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("whole") << QByteArray("{\"id\":\"a\",\"webLink\":\"https://x/y?z=%2B\"}") << true;
        QTest::newRow("no link") << QByteArray("{\"id\":\"a\"}") << true;
        QTest::newRow("no id") << QByteArray("{\"webLink\":\"https://x\"}") << false;
        QTest::newRow("a list") << QByteArray("[]") << false;
    }
    void drafts()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const bool, isGood);
        const auto draft = DraftApi::readDraft(reply(body, 201));
        QCOMPARE(draft.has_value(), isGood);
        if (!isGood)
            QCOMPARE(draft.error().kind, ErrorKind::NotUnderstood);
        else if (!draft->webLink.isEmpty())
            QCOMPARE(draft->webLink.toEncoded(), "https://x/y?z=%2B");
    }

    void uploads()
    {
        QVERIFY(!DraftApi::readUpload(reply("{\"uploadUrl\":\"\"}")));
        QVERIFY(!DraftApi::readUpload(reply("{\"uploadUrl\":\"/relative\"}")));
        QVERIFY(!DraftApi::readUpload(reply("{}")));
        const QByteArray whole = "{\"uploadUrl\":\"https://u.example/a?t=%2F%2B\"}";
        QCOMPARE(DraftApi::readUpload(reply(whole))->toEncoded(), "https://u.example/a?t=%2F%2B");
    }
};

QTEST_GUILESS_MAIN(TestDraftApi)
#include "tst_DraftApi.moc"

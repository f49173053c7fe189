// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of Graph about addresses, word for word, and what is made of its answer, also where it lies.
#include "app/graph/MailTipsApi.h"
#include "tests/graph/GraphBench.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;

namespace {

Result<QList<MailTip>> read(const QByteArray &body)
{
    GraphReply made;
    made.body = body;
    made.exchange.status = 200;
    made.exchange.requestId = u"r-1"_s;
    return MailTipsApi::readMailTips(made);
}

MailTip readOne(const QByteArray &members)
{
    const auto tips = read(R"({"value":[{"emailAddress":{"name":"","address":"a@x.example"})"
                           + (members.isEmpty() ? members : ',' + members) + "}]}");
    return tips && tips->size() == 1 ? tips->first() : MailTip{u"nothing was read"_s};
}

} // namespace

class TestMailTipsApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asks();
    void isAskedAgainWhereTheAnswerIsLost();
    void readsAPersonAndAGroup();
    void scopes_data();
    void scopes();
    void counts_data();
    void counts();
    void automaticReplies();
    void anErrorOfOneAddress();
    void whatIsNoAnswer();
    void whatIsOdd();
};

void TestMailTipsApi::asks()
{
    const GraphRequest request = MailTipsApi::mailTips({}, {u"a@x.example"_s, u"ü\"@x.example"_s});
    QCOMPARE(request.kind, GraphRequest::Kind::Read);
    QCOMPARE(request.verb(), "POST");
    QCOMPARE(request.path, "/v1.0/me/getMailTips");
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QCOMPARE(body.keys(), (QStringList{u"EmailAddresses"_s, u"MailTipsOptions"_s}));
    QCOMPARE(body["EmailAddresses"_L1].toVariant().toStringList(),
             (QStringList{u"a@x.example"_s, u"ü\"@x.example"_s}));
    QCOMPARE(body["MailTipsOptions"_L1].toString(),
             u"recipientScope, externalMemberCount, totalMemberCount, automaticReplies, mailboxFullStatus"_s);
    QCOMPARE(MailTipsApi::mailTips(u"care@x.example"_s, {}).path, "/v1.0/users/care%40x.example/getMailTips");
}

// It changes nothing, so a lost answer is no reason to give up; and each sending has its body.
void TestMailTipsApi::isAskedAgainWhereTheAnswerIsLost()
{
    GraphBench bench;
    bench.play({{WireServer::Deed::Drop}, WireServer::answer("200 OK", R"({"value":[]})")});
    const GraphRequest request = MailTipsApi::mailTips({}, {u"a@x.example"_s});
    const auto reply = bench.ask(request);
    QVERIFY(reply);
    QVERIFY(!reply->error);
    QCOMPARE(bench.wire.requests.size(), 2);
    for (const WireRequest &seen : std::as_const(bench.wire.requests)) {
        QCOMPARE(seen.method, "POST");
        QCOMPARE(seen.target, "/v1.0/me/getMailTips");
        QCOMPARE(seen.body, request.body);
        QCOMPARE(seen.header("Content-Type"), "application/json");
        QCOMPARE(seen.header("Content-Length"), QByteArray::number(request.body.size()));
    }
    QCOMPARE(reply->exchange.method, u"POST"_s);
}

void TestMailTipsApi::readsAPersonAndAGroup()
{
    const auto tips = read(R"({"@odata.context":"x","value":[
        {"emailAddress":{"name":"Dana","address":"Dana@x.example"},"recipientScope":"internal","mailboxFull":true,
         "automaticReplies":{"message":"<p>Back on <b>Monday</b>.</p>",
           "scheduledStartTime":{"dateTime":"2026-11-20T08:00:00.0000000","timeZone":"UTC"},
           "scheduledEndTime":{"dateTime":"2026-11-30T08:00:00.0000000","timeZone":"UTC"}}},
        {"emailAddress":{"name":"","address":"all@x.example"},"recipientScope":"internal","mailboxFull":false,
         "totalMemberCount":412,"externalMemberCount":3,"automaticReplies":{"message":""}}]})");
    QVERIFY(tips);
    QCOMPARE(tips->size(), 2);
    const MailTip dana = tips->at(0);
    QCOMPARE(dana.address, u"Dana@x.example"_s);
    QCOMPARE(dana.scope, MailTip::Scope::Internal);
    QVERIFY(dana.isMailboxFull && !dana.isGroup() && !dana.isGuessed);
    QCOMPARE(dana.automaticReply, u"Back on Monday."_s);
    QCOMPARE(dana.awayUntil, QDateTime(QDate(2026, 11, 30), QTime(8, 0), QTimeZone::utc()));
    const MailTip all = tips->at(1);
    QVERIFY(all.isGroup() && !all.isMailboxFull && all.automaticReply.isEmpty());
    QCOMPARE(all.members, 412);
    QCOMPARE(all.externalMembers, 3);
}

void TestMailTipsApi::scopes_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<MailTip::Scope>("scope");
    using Scope = MailTip::Scope;
    QTest::newRow("internal") << QByteArray(R"("internal")") << Scope::Internal;
    QTest::newRow("capital") << QByteArray(R"("Internal")") << Scope::Internal;
    QTest::newRow("external") << QByteArray(R"("external")") << Scope::External;
    QTest::newRow("partner") << QByteArray(R"("externalPartner")") << Scope::External;
    QTest::newRow("as it is spelled") << QByteArray(R"("externalNonParther")") << Scope::External;
    QTest::newRow("as it should be") << QByteArray(R"("externalNonPartner")") << Scope::External;
    QTest::newRow("flags") << QByteArray(R"("external, externalPartner")") << Scope::External;
    QTest::newRow("flags without a space")
        << QByteArray(R"("internal,externalNonParther")") << Scope::External;
    QTest::newRow("none") << QByteArray(R"("none")") << Scope::Unknown;
    QTest::newRow("one of later") << QByteArray(R"("unknownFutureValue")") << Scope::Unknown;
    QTest::newRow("one of later beside") << QByteArray(R"("internal,whatever")") << Scope::Internal;
    QTest::newRow("empty") << QByteArray(R"("")") << Scope::Unknown;
    QTest::newRow("null") << QByteArray("null") << Scope::Unknown;
    QTest::newRow("number") << QByteArray("1") << Scope::Unknown;
    QTest::newRow("list") << QByteArray(R"(["internal"])") << Scope::Unknown;
}

void TestMailTipsApi::scopes()
{
    QFETCH(const QByteArray, value);
    QFETCH(const MailTip::Scope, scope);
    const MailTip tip = readOne("\"recipientScope\":" + value);
    QCOMPARE(tip.address, u"a@x.example"_s);
    QCOMPARE(tip.scope, scope);
}

void TestMailTipsApi::counts_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("outside");
    const auto row = [](const char *name, const char *members, int total, int outside) {
        QTest::newRow(name) << QByteArray(members) << total << outside;
    };
    row("none told", "", -1, -1);
    row("a person counted as one", R"("totalMemberCount":1,"externalMemberCount":0)", -1, -1);
    row("nobody", R"("totalMemberCount":0,"externalMemberCount":0)", -1, -1);
    row("a group", R"("totalMemberCount":12,"externalMemberCount":2)", 12, 2);
    row("all outside", R"("totalMemberCount":2,"externalMemberCount":2)", 2, 2);
    row("one, and outside", R"("totalMemberCount":1,"externalMemberCount":1)", 1, 1);
    row("outside not told", R"("totalMemberCount":12)", 12, -1);
    row("total not told", R"("externalMemberCount":3)", 3, 3);
    row("more outside than there are", R"("totalMemberCount":2,"externalMemberCount":9)", 9, 9);
    row("negative", R"("totalMemberCount":-5,"externalMemberCount":-7)", -1, -1);
    row("outside negative", R"("totalMemberCount":5,"externalMemberCount":-7)", 5, -1);
    row("beyond numbers", R"("totalMemberCount":1e300,"externalMemberCount":1e300)", -1, -1);
    row("words", R"("totalMemberCount":"12","externalMemberCount":"2")", -1, -1);
    row("null", R"("totalMemberCount":null,"externalMemberCount":null)", -1, -1);
}

void TestMailTipsApi::counts()
{
    QFETCH(const QByteArray, members);
    QFETCH(const int, total);
    QFETCH(const int, outside);
    const MailTip tip = readOne(members);
    QCOMPARE(tip.members, total);
    QCOMPARE(tip.externalMembers, outside);
}

void TestMailTipsApi::automaticReplies()
{
    QVERIFY(readOne(R"("automaticReplies":null)").automaticReply.isEmpty());
    QVERIFY(readOne(R"("automaticReplies":"away")").automaticReply.isEmpty());
    QVERIFY(readOne(R"("automaticReplies":{"message":7})").automaticReply.isEmpty());
    // Off: a message without a text, whatever its dates are.
    const MailTip off = readOne(
        R"("automaticReplies":{"message":"<html><body></body></html>","scheduledEndTime":{"dateTime":"2026-11-30T08:00:00","timeZone":"UTC"}})");
    QVERIFY(off.automaticReply.isEmpty() && !off.awayUntil.isValid());
    // The names of Windows's zones are not guessed at.
    const MailTip zone = readOne(
        R"("automaticReplies":{"message":"x","scheduledEndTime":{"dateTime":"2026-11-30T08:00:00","timeZone":"Pacific Standard Time"}})");
    QVERIFY(!zone.automaticReply.isEmpty() && !zone.awayUntil.isValid());
    const MailTip noDate = readOne(
        R"("automaticReplies":{"message":"x","scheduledEndTime":{"dateTime":"0001-01-01T00:00:00","timeZone":"UTC"}})");
    QVERIFY(!noDate.awayUntil.isValid());
    const MailTip longOne = readOne(R"("automaticReplies":{"message":")" + QByteArray(20000, 'x') + "\"}");
    QCOMPARE(longOne.automaticReply.size(), MailTipsApi::LongestReply + 1);
}

void TestMailTipsApi::anErrorOfOneAddress()
{
    const MailTip tip = readOne(
        R"("recipientScope":"internal","totalMemberCount":9,"mailboxFull":true,"error":{"code":"ErrorRecipientNotFound","message":"No."})");
    QCOMPARE(tip, MailTip{u"a@x.example"_s});
    QCOMPARE(readOne(R"("recipientScope":"internal","error":null)").scope, MailTip::Scope::Internal);
    QCOMPARE(readOne(R"("recipientScope":"internal","error":{})").scope, MailTip::Scope::Internal);
}

void TestMailTipsApi::whatIsNoAnswer()
{
    for (const char *body :
         {"", "{}", "[]", "{\"value\":{}}", "{\"value\":null}", "<html>", "{\"value\":["}) {
        const auto tips = read(body);
        QVERIFY2(!tips, body);
        QCOMPARE(tips.error().kind, ErrorKind::NotUnderstood);
        QCOMPARE(tips.error().requestId, u"r-1"_s);
    }
    GraphReply refused;
    refused.error = Error{ErrorKind::Refused, 403};
    QCOMPARE(MailTipsApi::readMailTips(refused).error().httpStatus, 403);
    QCOMPARE(read(R"({"value":[]})")->size(), 0);
}

void TestMailTipsApi::whatIsOdd()
{
    const auto tips =
        read("{\"value\":[null,7,\"a@x.example\",[],{},{\"emailAddress\":null},{\"emailAddress\":{"
             "\"address\":\"\"}},"
             "{\"emailAddress\":\"b@x.example\",\"recipientScope\":\"internal\",\"new\":{\"deep\":[1]}},"
             "{\"emailAddress\":{\"address\":\"c@x.example\"},\"automaticReplies\":{\"message\":\"a\x01\xff "
             "b\"}}]}");
    QVERIFY(tips);
    QCOMPARE(tips->size(), 2);
    QCOMPARE(tips->at(0).address, u"b@x.example"_s);
    QCOMPARE(tips->at(0).scope, MailTip::Scope::Internal);
    QCOMPARE(tips->at(1).address, u"c@x.example"_s);
}

QTEST_GUILESS_MAIN(TestMailTipsApi)
#include "tst_MailTipsApi.moc"

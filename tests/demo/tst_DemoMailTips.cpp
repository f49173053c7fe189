// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/DemoClient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback::Demo;

namespace {

const QByteArray tips = "/v1.0/me/getMailTips";
const QString usual =
    u"recipientScope, externalMemberCount, totalMemberCount, automaticReplies, mailboxFullStatus"_s;

QJsonObject question(const QStringList &addresses, const QString &options = usual)
{
    return {{u"EmailAddresses"_s, QJsonArray::fromStringList(addresses)}, {u"MailTipsOptions"_s, options}};
}

} // namespace

// What the pretend Exchange tells about recipients before anything is sent.
class tst_DemoMailTips : public QObject {
    Q_OBJECT
private slots:
    void init();
    void scopes_data();
    void scopes();
    void groups();
    void awayAndFull();
    void unknown();
    void onlyWhatWasAsked();
    void refusals_data();
    void refusals();
    void otherMailboxes();
    void mostAddresses();
    void faults();

private:
    QJsonArray about(const QStringList &addresses) const
    {
        return m_client->postJson(tips, question(addresses)).json()["value"_L1].toArray();
    }

    std::unique_ptr<DemoService> m_service;
    std::unique_ptr<DemoClient> m_client;
};

void tst_DemoMailTips::init()
{
    m_client.reset();
    m_service = std::make_unique<DemoService>();
    QVERIFY(m_service->start());
    m_client = std::make_unique<DemoClient>(m_service->port());
    QVERIFY(m_client->signIn());
}

void tst_DemoMailTips::scopes_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("scope");
    QTest::newRow("inside") << u"Dana@northwind.example"_s << u"internal"_s;
    QTest::newRow("shared mailbox") << u"care@northwind.example"_s << u"internal"_s;
    QTest::newRow("outside") << u"j.weber@fabrikam.example"_s << u"external"_s;
    QTest::newRow("partner") << u"erik.lund@adatum.example"_s << u"externalPartner"_s;
    QTest::newRow("Microsoft's spelling") << u"rafael.quintero@tailspin.example"_s << u"externalNonParther"_s;
    QTest::newRow("flags") << u"julien.mercier@wingtip.example"_s << u"external, externalNonPartner"_s;
}

void tst_DemoMailTips::scopes()
{
    QFETCH(QString, address);
    QFETCH(QString, scope);
    for (const QByteArray &root : {QByteArray("/v1.0"), QByteArray("/beta")}) {
        const Answer answer = m_client->postJson(root + "/me/getMailTips", question({address}));
        QCOMPARE(answer.status, 200);
        const QJsonValue tip = answer.json()["value"_L1].toArray().at(0);
        QCOMPARE(tip["emailAddress"_L1]["address"_L1].toString(), address);
        QCOMPARE(tip["recipientScope"_L1].toString(), scope);
        QVERIFY(!tip.toObject().contains("totalMemberCount"_L1)); // for groups only
        QCOMPARE(tip["automaticReplies"_L1]["message"_L1], QJsonValue(u""_s));
        QCOMPARE(tip["mailboxFull"_L1], QJsonValue(false));
    }
}

void tst_DemoMailTips::groups()
{
    const QJsonArray all = about({u"finance@northwind.example"_s, u"all@northwind.example"_s,
                                  u"fjord@northwind.example"_s, u"carriers@northwind.example"_s});
    const int total[] = {12, 412, 5, 3};
    const int outside[] = {0, 0, 2, 3};
    QCOMPARE(all.size(), 4);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(all.at(i)["totalMemberCount"_L1].toInt(), total[i]);
        QCOMPARE(all.at(i)["externalMemberCount"_L1].toInt(-1), outside[i]);
        QCOMPARE(all.at(i)["recipientScope"_L1].toString(), u"internal"_s);
    }
}

void tst_DemoMailTips::awayAndFull()
{
    m_service->setAutomaticReply(u"Dana@northwind.example"_s, u"<p>Gone <i>fishing</i></p>"_s);
    m_service->setMailboxFull(u"lucia@northwind.example"_s);
    const QJsonArray all = about({u"keiko@northwind.example"_s, u"oskar@northwind.example"_s,
                                  u"dana@northwind.example"_s, u"lucia@northwind.example"_s});
    QVERIFY(all.at(0)["automaticReplies"_L1]["message"_L1].toString().contains(u"<b>Monday</b>"_s));
    QVERIFY(all.at(0)["automaticReplies"_L1]["scheduledEndTime"_L1]["dateTime"_L1].isString());
    QCOMPARE(all.at(1)["mailboxFull"_L1], QJsonValue(true));
    QCOMPARE(all.at(2)["automaticReplies"_L1]["message"_L1].toString(), u"<p>Gone <i>fishing</i></p>"_s);
    QCOMPARE(all.at(3)["mailboxFull"_L1], QJsonValue(true));
    m_service->setAutomaticReply(u"dana@northwind.example"_s, {});
    m_service->setMailboxFull(u"lucia@northwind.example"_s, false);
    const QJsonArray later = about({u"dana@northwind.example"_s, u"lucia@northwind.example"_s});
    QCOMPARE(later.at(0)["automaticReplies"_L1]["message"_L1].toString(), QString());
    QCOMPARE(later.at(1)["mailboxFull"_L1], QJsonValue(false));
}

// An error stands beside the address it is about; the others are told all the same.
void tst_DemoMailTips::unknown()
{
    m_service->setMailTipsError(u"dana@northwind.example"_s, u"ErrorMailTipsTimedOut"_s);
    const QJsonArray all = about({u"nobody@northwind.example"_s, u"not an address"_s,
                                  u"dana@northwind.example"_s, u"lucia@northwind.example"_s});
    QCOMPARE(all.size(), 4);
    QCOMPARE(all.at(0)["error"_L1]["code"_L1].toString(), u"ErrorNameResolutionNoResults"_s);
    QVERIFY(!all.at(0).toObject().contains("recipientScope"_L1));
    QCOMPARE(all.at(1)["error"_L1]["code"_L1].toString(), u"ErrorInvalidSmtpAddress"_s);
    QCOMPARE(all.at(2)["error"_L1]["code"_L1].toString(), u"ErrorMailTipsTimedOut"_s);
    QCOMPARE(all.at(3)["recipientScope"_L1].toString(), u"internal"_s);
}

void tst_DemoMailTips::onlyWhatWasAsked()
{
    const Answer answer =
        m_client->postJson(tips, question({u"finance@northwind.example"_s}, u"totalMemberCount"_s));
    QStringList names = answer.json()["value"_L1].toArray().at(0).toObject().keys();
    names.sort();
    QCOMPARE(names, QStringList({u"emailAddress"_s, u"totalMemberCount"_s}));
}

void tst_DemoMailTips::refusals_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::newRow("nothing") << QJsonObject();
    QTest::newRow("nobody") << question({});
    QTest::newRow("no options") << question({u"dana@northwind.example"_s}, QString());
    QTest::newRow("unknown option") << question({u"dana@northwind.example"_s}, u"recipientScope, shoeSize"_s);
    QTest::newRow("no list") << QJsonObject{{u"EmailAddresses"_s, u"dana@northwind.example"_s},
                                            {u"MailTipsOptions"_s, usual}};
}

void tst_DemoMailTips::refusals()
{
    QFETCH(QJsonObject, body);
    const Answer answer = m_client->postJson(tips, body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.errorCode(), u"ErrorInvalidRequest"_s);
}

void tst_DemoMailTips::otherMailboxes()
{
    const QJsonObject body = question({u"dana@northwind.example"_s});
    QCOMPARE(m_client->postJson("/v1.0/users/mira%40northwind.example/getMailTips", body).status, 200);
    QCOMPARE(m_client->postJson("/v1.0/users/care%40northwind.example/getMailTips", body).status, 403);
    QVERIFY(m_client->signIn(u"mira@northwind.example"_s, u"Mail.Read.Shared"_s));
    QCOMPARE(m_client->postJson("/v1.0/users/care%40northwind.example/getMailTips", body).status, 200);
    QCOMPARE(m_client->get(tips).status, 405);
    m_client->access = "nonsense";
    QCOMPARE(m_client->postJson(tips, body).status, 401);
}

void tst_DemoMailTips::mostAddresses()
{
    QStringList many;
    while (many.size() < 101)
        many.append(QString(u"somebody"_s % QString::number(many.size()) % u"@elsewhere.example"_s));
    QCOMPARE(m_client->postJson(tips, question(many)).status, 400);
    many.removeLast();
    QCOMPARE(m_client->postJson(tips, question(many)).json()["value"_L1].toArray().size(), 100);
    m_service->setMailTipsLimit(20);
    QCOMPARE(m_client->postJson(tips, question(many)).status, 400);
    QCOMPARE(m_client->postJson(tips, question(many.mid(0, 20))).status, 200);
}

void tst_DemoMailTips::faults()
{
    const QStringList three = {u"dana@northwind.example"_s, u"j.weber@fabrikam.example"_s,
                               u"lucia@northwind.example"_s};
    m_service->play({Fault::spoiledTips(Fault::Tips::Lies), Fault::spoiledTips(Fault::Tips::Missing, 1),
                     Fault::spoiledTips(Fault::Tips::Errors), Fault::spoiledTips(Fault::Tips::Strangers),
                     Fault::spoiledTips(Fault::Tips::BadTypes),
                     Fault::graphError(500, "ErrorInternalServerError", "No.").on("POST", "/getMailTips$")});
    const QJsonArray lies = about(three);
    QCOMPARE(lies.at(0)["recipientScope"_L1].toString(), u"external"_s);
    QCOMPARE(lies.at(1)["recipientScope"_L1].toString(), u"internal"_s);
    const QJsonArray missing = about(three);
    QCOMPARE(missing.size(), 2);
    QCOMPARE(missing.at(1)["emailAddress"_L1]["address"_L1].toString(), three.at(2));
    const QJsonArray errors = about(three);
    QCOMPARE(errors.size(), 3);
    QVERIFY(errors.at(1)["error"_L1]["code"_L1].isString());
    QCOMPARE(about(three).at(0)["emailAddress"_L1]["address"_L1].toString(),
             u"nobody-asked@stranger.example"_s);
    QVERIFY(about(three).at(0)["automaticReplies"_L1].isString());
    QCOMPARE(m_client->postJson(tips, question(three)).status, 500);
    QCOMPARE(m_service->unplayed(), 0);
    QCOMPARE(about(three).size(), 3);
}

QTEST_GUILESS_MAIN(tst_DemoMailTips)
#include "tst_DemoMailTips.moc"

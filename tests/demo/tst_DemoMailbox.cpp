// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/DemoClient.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback::Demo;

namespace {

const QByteArray sent = "/v1.0/me/mailFolders/sentitems/messages";
const QString mira = u"mira@northwind.example"_s;

QString address(const QJsonValue &recipient)
{
    return recipient["emailAddress"_L1]["address"_L1].toString();
}

} // namespace

// What lies in the mailboxes, and what Exchange does to them after a recall.
class tst_DemoMailbox : public QObject {
    Q_OBJECT
private slots:
    void init() { start({}); }
    void believable();
    void sameEveryTime();
    void onlyReservedDomains();
    void theCampaign();
    void everyBodyIsThere();
    void recallTakesItFromEverybodyInside();
    void outsidersGetANotice();
    void theReportArrives();
    void recallTwice();
    void theRequestIsAMailToo();
    void hostileMail();

private:
    void start(DemoOptions options);
    QJsonArray all(const QByteArray &query = "?$top=1000") const
    {
        return m_client->get(sent + query).json()["value"_L1].toArray();
    }
    QJsonValue bySubject(const QString &subject) const;
    Answer recall(const QJsonValue &message) const;
    bool has(const char *alias, const QJsonValue &message) const
    {
        return m_service->hasMessage(QString(QLatin1StringView(alias) % u"@northwind.example"_s),
                                     message["internetMessageId"_L1].toString());
    }

    std::unique_ptr<DemoService> m_service;
    std::unique_ptr<DemoClient> m_client;
};

void tst_DemoMailbox::start(DemoOptions options)
{
    m_client.reset();
    m_service = std::make_unique<DemoService>(options);
    QVERIFY(m_service->start());
    m_client = std::make_unique<DemoClient>(m_service->port());
    QVERIFY(m_client->signIn());
}

QJsonValue tst_DemoMailbox::bySubject(const QString &subject) const
{
    for (const QJsonValue &message : all()) {
        if (message["subject"_L1].toString() == subject)
            return message;
    }
    return {};
}

Answer tst_DemoMailbox::recall(const QJsonValue &message) const
{
    const QString id = message["id"_L1].toString().replace(u'/', u'-').replace(u'+', u'_');
    return m_client->post("/beta/me/mailFolders/sentitems/messages/" + QUrl::toPercentEncoding(id)
                          + "/recall");
}

void tst_DemoMailbox::believable()
{
    const QJsonArray messages = all();
    QCOMPARE(messages.size(), 400);
    QSet<QString> subjects;
    int attachments = 0, high = 0, low = 0, groups = 0, copies = 0, japanese = 0, arabic = 0;
    for (const QJsonValue &message : messages) {
        subjects.insert(message["subject"_L1].toString());
        attachments += message["hasAttachments"_L1].toBool();
        high += message["importance"_L1].toString() == u"high"_s;
        low += message["importance"_L1].toString() == u"low"_s;
        copies += !message["ccRecipients"_L1].toArray().isEmpty();
        groups += address(message["toRecipients"_L1].toArray().at(0)) == u"all@northwind.example"_s;
        japanese += message["bodyPreview"_L1].toString().contains(QRegularExpression(u"[ぁ-ん]"_s));
        arabic += message["bodyPreview"_L1].toString().contains(QRegularExpression(u"[ء-ي]"_s));
        QVERIFY(!message["subject"_L1].toString().contains(u'{'));
        QVERIFY(!message["body"_L1]["content"_L1].toString().contains(u'{'));
    }
    QVERIFY2(subjects.size() > 200, qPrintable(QString::number(subjects.size())));
    QVERIFY(attachments > 60 && high > 5 && low > 0 && groups > 1 && copies > 10 && japanese > 3
            && arabic > 1);
}

void tst_DemoMailbox::sameEveryTime()
{
    start({.nowMs = 1795000000000});
    const QJsonArray first =
        all("?$top=1000&$select=id,subject,sentDateTime,bodyPreview,webLink,toRecipients");
    const QString oldest = first.at(first.size() - 2)["sentDateTime"_L1].toString();
    QVERIFY(first.at(0)["sentDateTime"_L1].toString() > u"2026-11-18T"_s);
    QVERIFY2(oldest > u"2026-02-15"_s && oldest < u"2026-04-01"_s, qPrintable(oldest)); // nine months
    QVERIFY(first.last()["sentDateTime"_L1].toString() < u"2025-11-18"_s); // older than a year: one
    start({.nowMs = 1795000000000});
    const QJsonArray second =
        all("?$top=1000&$select=id,subject,sentDateTime,bodyPreview,webLink,toRecipients");
    for (int i = 0; i < first.size(); ++i) {
        QCOMPARE(second.at(i)["id"_L1], first.at(i)["id"_L1]);
        QCOMPARE(second.at(i)["subject"_L1], first.at(i)["subject"_L1]);
        QCOMPARE(second.at(i)["toRecipients"_L1], first.at(i)["toRecipients"_L1]);
    }
}

void tst_DemoMailbox::onlyReservedDomains()
{
    for (const QJsonValue &message : all()) {
        for (const char *field : {"toRecipients", "ccRecipients", "bccRecipients"}) {
            for (const QJsonValue &recipient : message[QLatin1StringView(field)].toArray())
                QVERIFY2(address(recipient).endsWith(".example"_L1), qPrintable(address(recipient)));
        }
    }
}

void tst_DemoMailbox::theCampaign()
{
    QSet<QString> customers;
    for (const QJsonValue &message : all()) {
        if (message["subject"_L1].toString().startsWith("Autumn offer for "_L1))
            customers.insert(address(message["toRecipients"_L1].toArray().at(0)));
    }
    QCOMPARE(customers.size(), 60);
    QVERIFY(!bySubject(u"Autumn offer for Birch GmbH"_s).isUndefined());
}

void tst_DemoMailbox::everyBodyIsThere()
{
    for (const QJsonValue &message : all()) {
        QVERIFY(message["body"_L1]["content"_L1].toString().size() > 80);
        QVERIFY(message["bodyPreview"_L1].toString().size() > 20);
        QVERIFY(message["bodyPreview"_L1].toString().size() <= 255);
    }
}

void tst_DemoMailbox::recallTakesItFromEverybodyInside()
{
    const QJsonValue message = bySubject(u"Salary bands 2027"_s);
    QVERIFY(has("dana", message) && has("amara", message) && has("rosa", message));
    QVERIFY(!has("lucia", message)); // not in the finance team
    QVERIFY(m_service->inboxSubjects(u"dana@northwind.example"_s).contains(u"Salary bands 2027"_s));
    const Answer answer = recall(message);
    QCOMPARE(answer.status, 202);
    QCOMPARE(answer.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(answer.body,
             QByteArray("{\n  \"Successfully submitted recall request to Hub server "
                        "LV8PR00MB1800.NAMPRD00.PROD.OUTLOOK.COM, MessageId is "
                        "CSRUBSZRRANU4.HEXMGAAG0OPH2@dm6pr00mb0830.\"\n}\n"));
    QVERIFY(!has("dana", message) && !has("amara", message) && !has("rosa", message));
    QVERIFY(!m_service->inboxSubjects(u"dana@northwind.example"_s).contains(u"Salary bands 2027"_s));
    QVERIFY(!bySubject(u"Salary bands 2027"_s).isUndefined()); // the sender keeps her copy
    QCOMPARE(m_service->recallsAccepted(message["id"_L1].toString()), 1);
    QCOMPARE(m_service->recallPostsSeen(), 1);
}

void tst_DemoMailbox::outsidersGetANotice()
{
    QCOMPARE(recall(bySubject(u"Salary bands 2027"_s)).status, 202);
    QCOMPARE(m_service->noticesTo(u"J.Weber@fabrikam.example"_s),
             QStringList{u"Recall: Salary bands 2027"_s});
    QVERIFY(m_service->noticesTo(u"dana@northwind.example"_s).isEmpty());
}

void tst_DemoMailbox::theReportArrives()
{
    start({.reportDelayMs = 200});
    const QString subject = u"Message Recall Report for message [Salary bands 2027]"_s;
    QCOMPARE(recall(bySubject(u"Salary bands 2027"_s)).status, 202);
    QVERIFY(!m_service->inboxSubjects(mira).contains(subject));
    QTRY_COMPARE(m_service->inboxSubjects(mira).value(0), subject);
    const QJsonValue newest =
        m_client->get("/v1.0/me/mailFolders/inbox/messages?$top=1&$orderby=receivedDateTime%20desc")
            .json()["value"_L1]
            .toArray()
            .at(0);
    QCOMPARE(newest["subject"_L1].toString(), subject);
    QVERIFY(!newest["isRead"_L1].toBool());
    const QByteArray id =
        QUrl::toPercentEncoding(newest["id"_L1].toString().replace(u'/', u'-').replace(u'+', u'_'));
    const QJsonObject report = m_client
                                   ->get("/v1.0/me/messages/" + id + "?$select=internetMessageHeaders,body",
                                         {{"Prefer", "outlook.body-content-type=\"text\""}})
                                   .json();
    const QJsonArray headers = report["internetMessageHeaders"_L1].toArray();
    QCOMPARE(headers.at(0)["name"_L1].toString(), u"X-MS-Exchange-Generated-Message-Source"_s);
    QCOMPARE(headers.at(0)["value"_L1].toString(), u"Transport Message Recall Routing Agent"_s);
    const QString text = report["body"_L1]["content"_L1].toString();
    QVERIFY(text.contains(u"dana@northwind.example\tSucceeded"_s));
    QVERIFY(text.contains(u"j.weber@fabrikam.example\tFailed"_s));
    QCOMPARE(text.count(u"\tSucceeded"_s), 13);
}

void tst_DemoMailbox::recallTwice()
{
    const QJsonValue message = bySubject(u"Salary bands 2027"_s);
    QCOMPARE(recall(message).status, 202);
    const Answer second = recall(message);
    QCOMPARE(second.status, 202);
    QVERIFY(!second.body.contains("CSRUBSZRRANU4"));
    QCOMPARE(m_service->recallsAccepted(message["id"_L1].toString()), 2);
    QCOMPARE(m_service->noticesTo(u"j.weber@fabrikam.example"_s).size(),
             2); // each one is a mail to outsiders
}

// A recall is itself a mail, and the sender finds it among those sent.
void tst_DemoMailbox::theRequestIsAMailToo()
{
    const QJsonValue original = bySubject(u"Salary bands 2027"_s);
    QCOMPARE(recall(original).status, 202);
    const QJsonValue request = bySubject(u"Recall: Salary bands 2027"_s);
    QCOMPARE(all().at(0), request);
    QCOMPARE(all().size(), 401);
    QCOMPARE(request["toRecipients"_L1], original["toRecipients"_L1]);
    QVERIFY(request["internetMessageId"_L1] != original["internetMessageId"_L1]);
    QVERIFY(!m_service->inboxSubjects(u"dana@northwind.example"_s).contains(u"Recall: Salary bands 2027"_s));
    start({.recallLeavesMail = false});
    QCOMPARE(recall(bySubject(u"Salary bands 2027"_s)).status, 202);
    QCOMPARE(all().size(), 400);
}

void tst_DemoMailbox::hostileMail()
{
    start({.hostile = true});
    const QByteArray page = m_client->get(sent + "?$top=30").body;
    QVERIFY(page.contains("\\u0000"));
    QVERIFY(page.contains("<img src="));
    QVERIFY(page.contains(QByteArray(10240, 'W')));
    QVERIFY(page.contains(QString(u"\u202Egpj.exe"_s).toUtf8()));
    const QJsonArray messages = all("?$top=30");
    QVERIFY(!messages.isEmpty());
    int nulls = 0, absent = 0, texts = 0, strange = 0;
    for (const QJsonValue &message : messages) {
        nulls += message["toRecipients"_L1].isNull();
        absent += !message.toObject().contains("sentDateTime"_L1);
        texts += message["hasAttachments"_L1].isString();
        strange += message["importance"_L1].toString() == u"Urgent"_s;
    }
    QCOMPARE(nulls, 1);
    QCOMPARE(absent, 1);
    QCOMPARE(texts, 1);
    QCOMPARE(strange, 1);
    QCOMPARE(m_client->get(sent + "?$count=true&$top=1").json()["@odata.count"_L1].toInt(), 428);
    start({});
    QVERIFY(!m_client->get(sent + "?$top=30").body.contains("\\u0000"));
}

QTEST_GUILESS_MAIN(tst_DemoMailbox)
#include "tst_DemoMailbox.moc"

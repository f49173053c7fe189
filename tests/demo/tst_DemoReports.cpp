// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/DeltaRound.h"
#include "tests/demo/DemoClient.h"

#include <QSet>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace Takeback::Demo;
using namespace Takeback::Tests;

namespace {

const QByteArray inbox = "/v1.0/me/mailFolders/inbox/messages";
const QString mira = u"mira@northwind.example"_s;

QByteArray encoded(const QString &id)
{
    return QUrl::toPercentEncoding(QString(id).replace(u'/', u'-').replace(u'+', u'_'));
}

QString textOf(const QJsonObject &message)
{
    return message["body"_L1]["content"_L1].toString();
}

QString header(const QJsonObject &message, const char *name)
{
    QStringList values;
    for (const QJsonValue &one : message["internetMessageHeaders"_L1].toArray()) {
        if (one["name"_L1].toString() == QLatin1StringView(name))
            values.append(one["value"_L1].toString());
    }
    return values.join(u'|');
}

} // namespace

// What comes back into the Inbox after a recall, true and false.
class tst_DemoReports : public QObject {
    Q_OBJECT
private slots:
    void init() { start({.reportDelayMs = -1}); }
    void nothingBeforeItsTime();
    void oneReportNamesItsRecall();
    void inThreeLanguages_data();
    void inThreeLanguages();
    void theInboxTellsWhatIsNew();
    void pendingComesToItsEnd();
    void pendingSettlesOnItsOwn();
    void outsidersInGroups();
    void toOrder();
    void forged_data();
    void forged();
    void beforeTheAnswer();
    void otherMailboxes();

private:
    void start(DemoOptions options);
    QJsonObject newest() const // of the Inbox
    {
        const QJsonObject page = m_client->get(inbox + "?$top=1&$orderby=receivedDateTime%20desc").json();
        return page["value"_L1].toArray().at(0).toObject();
    }
    QJsonObject whole(const QString &id) const
    {
        return m_client
            ->get("/v1.0/me/messages/" + encoded(id)
                      + "?$select=internetMessageId,internetMessageHeaders,subject,from,body,conversationId",
                  {{"Prefer", "outlook.body-content-type=\"text\""}})
            .json();
    }
    QJsonObject reported() const { return whole(newest()["id"_L1].toString()); }
    QJsonObject sent(const QString &subject) const;
    int recall(const QString &id) const;

    std::unique_ptr<DemoService> m_service;
    std::unique_ptr<DemoClient> m_client;
};

void tst_DemoReports::start(DemoOptions options)
{
    m_client.reset();
    m_service = std::make_unique<DemoService>(options);
    QVERIFY(m_service->start());
    m_client = std::make_unique<DemoClient>(m_service->port());
    QVERIFY(m_client->signIn());
}

QJsonObject tst_DemoReports::sent(const QString &subject) const
{
    const QJsonArray all =
        m_client->get("/v1.0/me/mailFolders/sentitems/messages?$top=1000").json()["value"_L1].toArray();
    for (const QJsonValue &message : all) {
        if (message["subject"_L1].toString() == subject)
            return message.toObject();
    }
    return {};
}

int tst_DemoReports::recall(const QString &id) const
{
    return m_client->post("/beta/me/mailFolders/sentitems/messages/" + encoded(id) + "/recall").status;
}

void tst_DemoReports::nothingBeforeItsTime()
{
    const QString before = newest()["id"_L1].toString();
    QCOMPARE(recall(sent(u"Salary bands 2027"_s)["id"_L1].toString()), 202);
    QCOMPARE(newest()["id"_L1].toString(), before);
    QCOMPARE(m_service->deliverReports(), 1);
    QVERIFY(newest()["id"_L1].toString() != before);
}

void tst_DemoReports::oneReportNamesItsRecall()
{
    const QJsonObject original = sent(u"Salary bands 2027"_s);
    QCOMPARE(recall(original["id"_L1].toString()), 202);
    m_service->deliverReports();
    const QJsonObject report = reported();
    QCOMPARE(report["subject"_L1].toString(), u"Message Recall Report for message [Salary bands 2027]"_s);
    QCOMPARE(report["from"_L1]["emailAddress"_L1]["address"_L1].toString(),
             u"postmaster@northwind.example"_s);
    QCOMPARE(header(report, "X-MS-Exchange-Generated-Message-Source"),
             u"Transport Message Recall Routing Agent"_s);
    QCOMPARE(header(report, "X-MS-Exchange-Organization-AuthAs"), u"Internal"_s);
    const QString recallMail = u"<CSRUBSZRRANU4.HEXMGAAG0OPH2@dm6pr00mb0830>"_s;
    QCOMPARE(header(report, "In-Reply-To"), recallMail); // the MessageId that the 202 told
    QCOMPARE(header(report, "References"),
             QString(original["internetMessageId"_L1].toString() % u" "_s % recallMail));
    QCOMPARE(sent(u"Recall: Salary bands 2027"_s)["internetMessageId"_L1].toString(), recallMail);
    QCOMPARE(report["conversationId"_L1], original["conversationId"_L1]);
    QVERIFY(textOf(report).contains(u"dana@northwind.example\tSucceeded\n"_s.replace(u"\n"_s, u"\r\n"_s)));
    QVERIFY(textOf(report).contains(u"j.weber@fabrikam.example\tFailed\tThe recipient is outside"_s));
    const QString html =
        textOf(m_client->get("/v1.0/me/messages/" + encoded(newest()["id"_L1].toString())).json());
    QVERIFY(html.contains(u"<td>dana@northwind.example</td><td>Succeeded</td><td></td>"_s));
    QCOMPARE(html.count(u"<tr>"_s), 15); // its head, twelve of finance, Dana, and one outside
}

void tst_DemoReports::inThreeLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("done");
    QTest::addColumn<QString>("failed");
    QTest::newRow("en") << u"en"_s << u"Message Recall Report"_s << u"Succeeded"_s << u"Failed"_s;
    QTest::newRow("de") << u"de"_s << u"Bericht zum Rückruf"_s << u"Erfolgreich"_s << u"Fehlgeschlagen"_s;
    QTest::newRow("ja") << u"ja"_s << u"取り消しレポート"_s << u"成功"_s << u"失敗"_s;
}

void tst_DemoReports::inThreeLanguages()
{
    QFETCH(QString, language);
    QFETCH(QString, subject);
    m_service->setReportLanguage(language);
    QCOMPARE(recall(sent(u"Salary bands 2027"_s)["id"_L1].toString()), 202);
    m_service->deliverReports();
    const QJsonObject report = reported();
    QVERIFY(report["subject"_L1].toString().contains(subject));
    QVERIFY(report["subject"_L1].toString().contains(u"Salary bands 2027"_s));
    QFETCH(QString, done);
    QFETCH(QString, failed);
    QCOMPARE(textOf(report).count(QString(u"\t"_s % done)), 13);
    QCOMPARE(textOf(report).count(QString(u"\t"_s % failed)), 1);
}

void tst_DemoReports::theInboxTellsWhatIsNew()
{
    const Round first = walk(*m_client, inbox + "/delta?$select=subject,from", 3);
    QVERIFY(first.ids().size() > 3);
    QCOMPARE(recall(sent(u"Salary bands 2027"_s)["id"_L1].toString()), 202);
    m_service->deliverReports();
    const Round second = walk(*m_client, first.link, 3);
    const QSet<QString> fresh = second.ids() - first.ids();
    QCOMPARE(fresh.size(), 1);
    QCOMPARE(second.of(fresh.values().first())["subject"_L1].toString(),
             u"Message Recall Report for message [Salary bands 2027]"_s);
}

void tst_DemoReports::pendingComesToItsEnd()
{
    const QString dana = u"dana@northwind.example"_s;
    const QJsonObject original = sent(u"Salary bands 2027"_s);
    const QString number = original["internetMessageId"_L1].toString();
    m_service->setPending({dana});
    QCOMPARE(recall(original["id"_L1].toString()), 202);
    m_service->deliverReports();
    QVERIFY(textOf(reported()).contains(u"dana@northwind.example\tPending"_s));
    QVERIFY(m_service->hasMessage(dana, number)); // it is still there
    const QString first = newest()["id"_L1].toString();
    QCOMPARE(m_service->settlePending(), 1);
    const QJsonObject later = reported();
    QVERIFY(newest()["id"_L1].toString() != first);
    QVERIFY(textOf(later).contains(u"dana@northwind.example\tSucceeded"_s));
    QVERIFY(!m_service->hasMessage(dana, number));
    QCOMPARE(m_service->settlePending(), 0);
}

void tst_DemoReports::pendingSettlesOnItsOwn()
{
    m_service->setReportDelay(0);
    m_service->setPending({u"dana@northwind.example"_s}, 300);
    QCOMPARE(recall(sent(u"Salary bands 2027"_s)["id"_L1].toString()), 202);
    QVERIFY(textOf(reported()).contains(u"Pending"_s));
    QTRY_VERIFY(!textOf(reported()).contains(u"Pending"_s));
}

void tst_DemoReports::outsidersInGroups()
{
    QCOMPARE(recall(sent(u"Fjord: terms before signing"_s)["id"_L1].toString()), 202);
    m_service->deliverReports();
    QCOMPARE(m_service->noticesTo(u"tomas.brandt@fabrikam.example"_s),
             QStringList{u"Recall: Fjord: terms before signing"_s});
    const QString text = textOf(reported());
    QVERIFY(text.contains(u"tomas.brandt@fabrikam.example\tFailed"_s));
    QCOMPARE(text.count(u"\tSucceeded"_s), 3);
}

// Twice, in another state than the true one, of a message nobody recalled, and without a reference.
void tst_DemoReports::toOrder()
{
    const QString id = sent(u"Salary bands 2027"_s)["id"_L1].toString();
    QCOMPARE(recall(id), 202);
    m_service->deliverReports();
    const QString again = m_service->sendReport({.messageId = id});
    QCOMPARE(whole(again)["subject"_L1], reported()["subject"_L1]);
    QVERIFY(textOf(whole(again)).contains(u"dana@northwind.example\tSucceeded"_s));
    const QString worse = m_service->sendReport(
        {.messageId = id, .language = u"de"_s, .fates = {{u"dana@northwind.example"_s, Fate::Failed}}});
    QVERIFY(textOf(whole(worse)).contains(u"dana@northwind.example\tFehlgeschlagen"_s));
    const QString bare = m_service->sendReport(
        {.messageId = id, .isNamingTheRecall = false, .link = u"http://evil.example/"_s});
    QCOMPARE(header(whole(bare), "References"), QString());
    QVERIFY(textOf(whole(bare)).contains(u"http://evil.example/"_s));
    const QString never = sent(u"Invoice 88312"_s)["id"_L1].toString();
    const QJsonObject unasked = whole(m_service->sendReport({.messageId = never}));
    QVERIFY(unasked["subject"_L1].toString().contains(u"Invoice 88312"_s));
    QCOMPARE(header(unasked, "In-Reply-To"), QString());
    QCOMPARE(m_service->recallsAccepted(never), 0);
}

void tst_DemoReports::forged_data()
{
    using Forgery = ReportOrder::Forgery;
    QTest::addColumn<int>("forgery");
    QTest::addColumn<QString>("auth");
    QTest::addColumn<QString>("from");
    const QString exchange = u"postmaster@northwind.example"_s;
    QTest::newRow("anonymous") << int(Forgery::Anonymous) << u"Anonymous"_s << exchange;
    QTest::newRow("unmarked") << int(Forgery::Unmarked) << QString() << exchange;
    QTest::newRow("two marks") << int(Forgery::TwoMarks) << u"Anonymous|Internal"_s << exchange;
    QTest::newRow("stranger") << int(Forgery::Stranger) << u"Internal"_s
                              << u"recall-report@fabrikam.example"_s;
}

void tst_DemoReports::forged()
{
    QFETCH(int, forgery);
    QFETCH(QString, auth);
    QFETCH(QString, from);
    const QString id = sent(u"Salary bands 2027"_s)["id"_L1].toString();
    QCOMPARE(recall(id), 202);
    const QJsonObject report =
        whole(m_service->sendReport({.messageId = id, .forgery = ReportOrder::Forgery(forgery)}));
    QCOMPARE(header(report, "X-MS-Exchange-Organization-AuthAs"), auth);
    QCOMPARE(report["from"_L1]["emailAddress"_L1]["address"_L1].toString(), from);
    QVERIFY(textOf(report).contains(u"j.weber@fabrikam.example\tSucceeded"_s)); // a lie
}

void tst_DemoReports::beforeTheAnswer()
{
    m_service->setReportDelay(0);
    m_service->play({Fault::hang().on("POST", "/recall$").afterwards()});
    const QString id = sent(u"Salary bands 2027"_s)["id"_L1].toString();
    const QByteArray target = "/beta/me/mailFolders/sentitems/messages/" + encoded(id) + "/recall";
    std::thread waiting([client = *m_client, target] { client.post(target); }); // until the service stops
    QTRY_VERIFY(newest()["subject"_L1].toString().startsWith(u"Message Recall Report"_s));
    const QList<SeenRequest> seen = m_service->seen();
    QCOMPARE(std::count_if(seen.begin(), seen.end(),
                           [](auto &one) { return one.method == "POST" && one.status == 0; }),
             1);
    m_service.reset();
    waiting.join();
}

void tst_DemoReports::otherMailboxes()
{
    const QString care = u"care@northwind.example"_s;
    const QString id = m_service->sentIds(care).first();
    m_service->sendReport({.messageId = id}, care);
    QVERIFY(m_service->inboxSubjects(care).first().startsWith(u"Message Recall Report"_s));
    QVERIFY(!m_service->inboxSubjects(mira).first().startsWith(u"Message Recall Report"_s));
}

QTEST_GUILESS_MAIN(tst_DemoReports)
#include "tst_DemoReports.moc"

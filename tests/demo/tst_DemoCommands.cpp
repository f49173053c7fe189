// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/DemoClient.h"
#include "tests/support/DemoServerCommands.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback::Demo;

// What tests in other languages tell the pretend Exchange, and where a webLink leads.
class tst_DemoCommands : public QObject {
    Q_OBJECT
private slots:
    void init();
    void scenes();
    void rulesAndThrottle();
    void tips();
    void reports();
    void faults();
    void webLinks();
    void nonsense();

private:
    QJsonObject tell(const QJsonObject &command) const
    {
        const QByteArray line = QJsonDocument(command).toJson(QJsonDocument::Compact);
        return QJsonDocument::fromJson(obey(line, *m_service, nullptr)).object();
    }
    bool isDone(const QJsonObject &command) const { return tell(command)["ok"_L1].toBool(); }
    int recallNewest() const
    {
        const QString id = m_service->sentIds().first().replace(u'/', u'-').replace(u'+', u'_');
        return m_client
            ->post("/beta/me/mailFolders/sentitems/messages/" + QUrl::toPercentEncoding(id) + "/recall")
            .status;
    }
    qsizetype germanReports() const
    {
        return m_service->inboxSubjects(DemoService::mira()).filter(u"Rückruf"_s).size();
    }
    QString newestReport() const { return m_service->inboxSubjects(DemoService::mira()).first(); }

    std::unique_ptr<DemoService> m_service;
    std::unique_ptr<DemoClient> m_client;
};

void tst_DemoCommands::init()
{
    m_client.reset();
    m_service = std::make_unique<DemoService>(DemoOptions{.reportDelayMs = -1, .recallLeavesMail = false});
    QVERIFY(m_service->start());
    m_client = std::make_unique<DemoClient>(m_service->port());
    QVERIFY(m_client->signIn());
}

void tst_DemoCommands::scenes()
{
    const qsizetype before = m_service->sentIds().size();
    for (const QString &name :
         {u"panic"_s, u"campaign"_s, u"throttledAfternoon"_s, u"calm"_s, u"lostAnswer"_s})
        QVERIFY2(isDone({{u"scene"_s, name}}), qPrintable(name));
    QCOMPARE(m_service->sentIds().size(), before + 1 + 60 + 60);
    QCOMPARE(m_service->unplayed(), 1);
    QVERIFY(!isDone({{u"scene"_s, u"opera"_s}}));
}

void tst_DemoCommands::rulesAndThrottle()
{
    QVERIFY(isDone({{u"rules"_s, QJsonObject{{u"enabled"_s, false}}}}));
    QCOMPARE(recallNewest(), 403);
    QVERIFY(isDone({{u"rules"_s, QJsonObject{{u"days"_s, 365}}}}));
    QVERIFY(isDone({{u"throttle"_s, QJsonObject{{u"perMinute"_s, 1}, {u"retryAfter"_s, u"absent"_s}}}}));
    QCOMPARE(recallNewest(), 202);
    QCOMPARE(recallNewest(), 429);
    QVERIFY(isDone({{u"throttle"_s, QJsonObject()}}));
    QVERIFY(isDone({{u"draft"_s, m_service->sentIds().first()}}));
    QCOMPARE(recallNewest(), 400);
    QVERIFY(isDone({{u"disown"_s, m_service->sentIds().first()}}));
    QCOMPARE(recallNewest(), 403);
    const QString id = m_service->sentIds().first();
    QVERIFY(!tell({{u"move"_s, id}})["id"_L1].toString().isEmpty());
    QVERIFY(m_service->sentIds().first() != id);
}

void tst_DemoCommands::tips()
{
    const QString dana = u"dana@northwind.example"_s;
    QVERIFY(isDone({{u"tips"_s,
                     QJsonObject{{u"limit"_s, 2},
                                 {u"away"_s, QJsonObject{{dana, u"<p>Away</p>"_s}}},
                                 {u"full"_s, QJsonArray{dana}}}}}));
    QJsonObject body{{u"EmailAddresses"_s, QJsonArray{dana}},
                     {u"MailTipsOptions"_s, u"automaticReplies,mailboxFullStatus"_s}};
    const QJsonValue tip =
        m_client->postJson("/v1.0/me/getMailTips", body).json()["value"_L1].toArray().at(0);
    QCOMPARE(tip["mailboxFull"_L1], QJsonValue(true));
    QCOMPARE(tip["automaticReplies"_L1]["message"_L1].toString(), u"<p>Away</p>"_s);
    body.insert(u"EmailAddresses"_s, QJsonArray{dana, dana, dana});
    QCOMPARE(m_client->postJson("/v1.0/me/getMailTips", body).status, 400);
}

void tst_DemoCommands::reports()
{
    const QString before = newestReport();
    QVERIFY(isDone({{u"reportLanguage"_s, u"de"_s}}));
    QVERIFY(isDone({{u"pending"_s, QJsonArray{u"dana@northwind.example"_s}}}));
    QCOMPARE(recallNewest(), 202);
    QCOMPARE(newestReport(), before);
    QCOMPARE(tell({{u"deliverReports"_s, true}})["ok"_L1].toInt(), 1);
    QVERIFY(newestReport().contains(u"Rückruf"_s));
    QCOMPARE(tell({{u"settlePending"_s, true}})["ok"_L1].toInt(), 1);
    const QJsonObject order{{u"messageId"_s, m_service->sentIds().at(1)}, {u"language"_s, u"ja"_s}};
    QVERIFY(!tell({{u"report"_s, order}})["id"_L1].toString().isEmpty());
    QVERIFY(newestReport().contains(u"取り消し"_s));
    QVERIFY(isDone({{u"reportDelay"_s, 0}}));
    const qsizetype german = germanReports();
    QCOMPARE(recallNewest(), 202);
    QCOMPARE(germanReports(), german + 1); // at once
}

void tst_DemoCommands::faults()
{
    QVERIFY(isDone({{u"fault"_s, QJsonObject{{u"kind"_s, u"tipsMissing"_s}}}}));
    QVERIFY(isDone({{u"fault"_s, QJsonObject{{u"kind"_s, u"lostAnswer"_s}, {u"path"_s, u"/recall$"_s}}}}));
    QCOMPARE(m_client->get("/v1.0/me").status, 200); // neither is about this
    QCOMPARE(recallNewest(), 0);
    QCOMPARE(m_service->recallsAccepted(), 1);
    QCOMPARE(m_service->unplayed(), 1);
}

void tst_DemoCommands::webLinks()
{
    const QJsonValue message =
        m_client->get("/v1.0/me/mailFolders/sentitems/messages?$top=1").json()["value"_L1].toArray().at(0);
    const QUrl link(message["webLink"_L1].toString());
    const Answer page = m_client->ask("GET", link.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority));
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains(message["subject"_L1].toString().toHtmlEscaped().toUtf8()));
    const Answer none = m_client->ask("GET", "/owa/?ItemID=nothing");
    QVERIFY(none.status == 200 && none.body.contains("The demo has none"));
}

void tst_DemoCommands::nonsense()
{
    QVERIFY(tell({{u"sing"_s, true}}).contains(u"error"_s));
    QVERIFY(tell({}).contains(u"error"_s));
}

QTEST_GUILESS_MAIN(tst_DemoCommands)
#include "tst_DemoCommands.moc"

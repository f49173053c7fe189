// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/DemoClient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback::Demo;

// What each scene to rehearse sets up, and that the next one ends it.
class tst_DemoScenes : public QObject {
    Q_OBJECT
private slots:
    void init();
    void aPanic();
    void aCampaign();
    void aThrottledAfternoon();
    void aLostAnswer();
    void calmAgain();

private:
    QJsonArray newest(int count) const
    {
        return m_client
            ->get("/v1.0/me/mailFolders/sentitems/messages?$orderby=sentDateTime%20desc&$top="
                  + QByteArray::number(count))
            .json()["value"_L1]
            .toArray();
    }
    Answer recall(const QJsonValue &message) const
    {
        const QString safe = message["id"_L1].toString().replace(u'/', u'-').replace(u'+', u'_');
        return m_client->post("/beta/me/mailFolders/sentitems/messages/" + QUrl::toPercentEncoding(safe)
                              + "/recall");
    }

    std::unique_ptr<DemoService> m_service;
    std::unique_ptr<DemoClient> m_client;
};

void tst_DemoScenes::init()
{
    m_client.reset();
    m_service = std::make_unique<DemoService>(DemoOptions{.reportDelayMs = 0});
    QVERIFY(m_service->start());
    m_client = std::make_unique<DemoClient>(m_service->port());
    QVERIFY(m_client->signIn());
}

void tst_DemoScenes::aPanic()
{
    m_service->play(Scene::Panic);
    const QJsonValue message = newest(1).at(0);
    QCOMPARE(message["subject"_L1].toString(), u"Agenda for Monday"_s);
    QVERIFY(message["hasAttachments"_L1].toBool());
    QVERIFY(m_service->inboxSubjects(u"dana@northwind.example"_s).contains(u"Agenda for Monday"_s));
    QCOMPARE(recall(message).status, 202);
    QVERIFY(!m_service->inboxSubjects(u"dana@northwind.example"_s).contains(u"Agenda for Monday"_s));
    QCOMPARE(m_service->noticesTo(u"nadia.okafor@contoso.example"_s).size(), 1);
    m_service->play(Scene::Panic); // once more: another message
    QVERIFY(newest(1).at(0)["id"_L1] != message["id"_L1]);
}

void tst_DemoScenes::aCampaign()
{
    const qsizetype before = m_service->sentIds().size();
    m_service->play(Scene::Campaign);
    QCOMPARE(m_service->sentIds().size(), before + 60);
    int inside = 0, mixed = 0;
    for (const QJsonValue &message : newest(60)) {
        QVERIFY(message["subject"_L1].toString().startsWith(u"Parking permit 2027 for "_s));
        (message["ccRecipients"_L1].toArray().isEmpty() ? inside : mixed)++;
    }
    QCOMPARE(inside, 54);
    QCOMPARE(mixed, 6);
    const Answer found = m_client->get("/v1.0/me/mailFolders/sentitems/messages?$top=100&$search="
                                       + QUrl::toPercentEncoding(u"\"subject:permit\""_s));
    QCOMPARE(found.json()["value"_L1].toArray().size(), 60);
    for (const QJsonValue &message : newest(60))
        QCOMPARE(recall(message).status, 202);
    QCOMPARE(m_service->settlePending(), 2); // that were Pending
}

void tst_DemoScenes::aThrottledAfternoon()
{
    m_service->play(Scene::ThrottledAfternoon);
    const QJsonArray messages = newest(31);
    for (int i = 0; i < 30; ++i)
        QCOMPARE(recall(messages.at(i)).status, 202);
    const Answer refused = recall(messages.at(30));
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.header("Retry-After").toDouble() <= 20);
}

void tst_DemoScenes::aLostAnswer()
{
    m_service->play(Scene::LostAnswer);
    const QJsonValue message = newest(1).at(0);
    const QString subject = message["subject"_L1].toString();
    QCOMPARE(recall(message).status, 0); // not one byte came
    QCOMPARE(m_service->recallsAccepted(message["id"_L1].toString()), 1);
    QVERIFY(m_service->inboxSubjects(DemoService::mira()).first().contains(subject));
    QCOMPARE(m_service->unplayed(), 0);
    QCOMPARE(m_client->get("/v1.0/me").status, 200); // others hear all the same
    QCOMPARE(recall(message).status, 202);
}

void tst_DemoScenes::calmAgain()
{
    m_service->setRecallRules({.isEnabled = false});
    m_service->play(Scene::LostAnswer);
    QCOMPARE(m_service->unplayed(), 1);
    m_service->play(Scene::ThrottledAfternoon);
    QCOMPARE(m_service->unplayed(), 0);
    m_service->play(Scene::Calm);
    for (const QJsonValue &message : newest(40))
        QCOMPARE(recall(message).status, 202);
}

QTEST_GUILESS_MAIN(tst_DemoScenes)
#include "tst_DemoScenes.moc"

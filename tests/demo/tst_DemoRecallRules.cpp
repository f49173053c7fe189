// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/DemoClient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback::Demo;

// Which recalls the pretend Exchange refuses, with which code; what is refused changes nothing.
class tst_DemoRecallRules : public QObject {
    Q_OBJECT
private slots:
    void init();
    void tooOld();
    void disabled();
    void draft();
    void notOurs();
    void deleted();
    void moved();
    void onlyOutside();

private:
    Answer recall(const QString &id) const
    {
        const QString safe = QString(id).replace(u'/', u'-').replace(u'+', u'_');
        return m_client->post("/beta/me/mailFolders/sentitems/messages/" + QUrl::toPercentEncoding(safe)
                              + "/recall");
    }
    void refuses(const QString &id, int status, const QString &code, const QString &part = {}) const;

    std::unique_ptr<DemoService> m_service;
    std::unique_ptr<DemoClient> m_client;
};

void tst_DemoRecallRules::init()
{
    m_client.reset();
    m_service = std::make_unique<DemoService>(DemoOptions{.reportDelayMs = 0});
    QVERIFY(m_service->start());
    m_client = std::make_unique<DemoClient>(m_service->port());
    QVERIFY(m_client->signIn());
}

void tst_DemoRecallRules::refuses(const QString &id, int status, const QString &code,
                                  const QString &part) const
{
    const QStringList inbox = m_service->inboxSubjects(DemoService::mira());
    const Answer answer = recall(id);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.errorCode(), code);
    const QString message = answer.json()["error"_L1]["message"_L1].toString();
    QVERIFY2(message.contains(part), qPrintable(message));
    QVERIFY(!answer.header("request-id").isEmpty());
    QCOMPARE(m_service->recallsAccepted(), 0);
    QCOMPARE(m_service->inboxSubjects(DemoService::mira()), inbox); // no report of it
}

void tst_DemoRecallRules::tooOld()
{
    const QStringList ids = m_service->sentIds();
    refuses(ids.last(), 400, u"ErrorInvalidRequest"_s, u"older"_s);
    m_service->setRecallRules({.mostDays = 1});
    refuses(ids.at(ids.size() / 2), 400, u"ErrorInvalidRequest"_s, u"older"_s);
    QCOMPARE(recall(ids.first()).status, 202);
    m_service->setRecallRules({.mostDays = 1000});
    QCOMPARE(recall(ids.last()).status, 202);
}

void tst_DemoRecallRules::disabled()
{
    m_service->setRecallRules({.isEnabled = false});
    refuses(m_service->sentIds().first(), 403, u"ErrorAccessDenied"_s, u"disabled"_s);
    QVERIFY(m_service->noticesTo(u"j.weber@fabrikam.example"_s).isEmpty());
    m_service->setRecallRules({});
    QCOMPARE(recall(m_service->sentIds().first()).status, 202);
}

void tst_DemoRecallRules::draft()
{
    const QString id = m_service->sentIds().at(1);
    QVERIFY(m_service->setDraft(id));
    refuses(id, 400, u"ErrorInvalidRequest"_s, u"not sent"_s);
}

void tst_DemoRecallRules::notOurs()
{
    const QString id = m_service->sentIds().at(1);
    QVERIFY(m_service->setSender(id, u"care@northwind.example"_s));
    refuses(id, 403, u"ErrorAccessDenied"_s, u"sender"_s);
}

void tst_DemoRecallRules::deleted()
{
    const QString id = m_service->sentIds().at(1);
    QVERIFY(m_service->deleteMessage(id));
    refuses(id, 404, u"ErrorItemNotFound"_s);
}

void tst_DemoRecallRules::moved()
{
    const QString id = m_service->sentIds().at(1);
    const QString there = m_service->moveToInbox(id);
    QVERIFY(!there.isEmpty() && there != id);
    refuses(id, 404, u"ErrorItemNotFound"_s);
    refuses(there, 404, u"ErrorItemNotFound"_s); // it is not in Sent Items any more
    QCOMPARE(m_service->moveToInbox(id), QString());
}

// They keep the mail and get a notice; Graph answers as it always does, and the report says so.
void tst_DemoRecallRules::onlyOutside()
{
    const QString nadia = u"nadia.okafor@contoso.example"_s;
    const QJsonArray all =
        m_client->get("/v1.0/me/mailFolders/sentitems/messages?$top=20").json()["value"_L1].toArray();
    for (const QJsonValue &message : all) {
        if (message["subject"_L1].toString() == u"Invoice 88312"_s)
            QCOMPARE(recall(message["id"_L1].toString()).status, 202);
    }
    QCOMPARE(m_service->noticesTo(nadia), QStringList{u"Recall: Invoice 88312"_s});
    QVERIFY(m_service->inboxSubjects(DemoService::mira()).first().contains(u"Invoice 88312"_s));
}

QTEST_GUILESS_MAIN(tst_DemoRecallRules)
#include "tst_DemoRecallRules.moc"

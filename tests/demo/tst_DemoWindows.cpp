// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/DeltaRound.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace Takeback::Demo;
using namespace Takeback::Tests;

namespace {

const QByteArray sent = "/v1.0/me/mailFolders/sentitems/messages";

} // namespace

// A mailbox read by windows of dates, and a large one.
class tst_DemoWindows : public QObject {
    Q_OBJECT
private slots:
    void windowsOfDates();
    void aLargeMailbox();
    void whileItChanges();

private:
    void start(const DemoOptions &options);
    QJsonArray list(const QByteArray &query) const
    {
        return m_client->get(sent + query).json().value("value"_L1).toArray();
    }

    std::unique_ptr<DemoService> m_service;
    std::unique_ptr<DemoClient> m_client;
};

void tst_DemoWindows::start(const DemoOptions &options)
{
    m_client.reset();
    m_service = std::make_unique<DemoService>(options);
    QVERIFY(m_service->start());
    m_client = std::make_unique<DemoClient>(m_service->port());
    QVERIFY(m_client->signIn());
}

// The Sent Items cut at dates: every message lies in one window and in no other.
void tst_DemoWindows::windowsOfDates()
{
    start({});
    const QJsonArray all = list("?$top=1000&$orderby=sentDateTime%20desc&$select=sentDateTime");
    const QJsonArray oldest = list("?$top=1&$orderby=sentDateTime%20asc&$select=sentDateTime");
    QCOMPARE(oldest.size(), 1);
    QCOMPARE(oldest.at(0)["sentDateTime"_L1], all.last()["sentDateTime"_L1]);
    QByteArray before = "2999-01-01T00:00:00Z";
    QJsonArray together;
    for (const int edge : {49, 150, 151, 399}) {
        const QByteArray from = all.at(edge)["sentDateTime"_L1].toString().toLatin1();
        const QByteArray window =
            "?$filter=sentDateTime%20ge%20" + from + "%20and%20sentDateTime%20lt%20" + before;
        QByteArray target = sent + window + "&$orderby=sentDateTime%20desc&$top=40&$select=sentDateTime";
        while (!target.isEmpty()) {
            const QJsonObject page = m_client->get(target).json();
            for (const QJsonValue &message : page["value"_L1].toArray())
                together.append(message);
            target = page["@odata.nextLink"_L1].toString().toLatin1().mid(m_service->origin().size());
        }
        QCOMPARE(together.size(), edge + 1);
        const QJsonObject counted = m_client->get(sent + window + "&$count=true&$top=1").json();
        QVERIFY(counted["@odata.count"_L1].toInt() > 0);
        before = from;
    }
    QCOMPARE(together, all);
    QCOMPARE(list("?$filter=sentDateTime%20ge%20" + before + "%20and%20sentDateTime%20lt%20" + before).size(),
             0);
    // The property of $orderby comes first in $filter; another may follow.
    const QByteArray since = "?$top=1000&$filter=sentDateTime%20ge%20" + before;
    const QByteArray attached = "%20and%20hasAttachments%20eq%20true&$orderby=sentDateTime%20desc";
    const qsizetype some = list(since + attached).size();
    QVERIFY(some > 50 && some < 300);
    const QByteArray five = QByteArray(since + attached).replace("$top=1000", "$count=true&$top=5");
    const QJsonObject page = m_client->get(sent + five).json();
    QCOMPARE(page["value"_L1].toArray().size(), 5);
    QCOMPARE(page["@odata.count"_L1].toInt(), int(some));
}

void tst_DemoWindows::aLargeMailbox()
{
    start({.nowMs = 1795000000000, .messages = 20000});
    QCOMPARE(m_client->get("/v1.0/me/mailFolders/sentitems").json()["totalItemCount"_L1].toInt(), 20000);
    const QByteArray select = "&$select=id,sentDateTime&$orderby=sentDateTime%20";
    QSet<QString> ids;
    QString last = u"9"_s;
    QByteArray target = sent + "?$top=1000" + select + "desc";
    while (!target.isEmpty()) {
        const QJsonObject page = m_client->get(target).json();
        for (const QJsonValue &message : page["value"_L1].toArray()) {
            QVERIFY(message["sentDateTime"_L1].toString() <= last);
            last = message["sentDateTime"_L1].toString();
            ids.insert(message["id"_L1].toString());
        }
        target = targetOf(page["@odata.nextLink"_L1]);
    }
    QCOMPARE(ids.size(), 20000);
    QVERIFY2(last < u"2025-08-01"_s, qPrintable(last)); // nobody sends so many in nine months
    QCOMPARE(list("?$top=1" + select + "asc").at(0)["sentDateTime"_L1].toString(), last);
    QCOMPARE(walk(*m_client, sent + "/delta?$select=id", 1000).ids(), ids);
    const SeenRequest seen = m_service->seen().last();
    QVERIFY(seen.status == 200 && seen.answerBytes > 1000);
}

// What is sent and deleted meanwhile is at once where its date puts it.
void tst_DemoWindows::whileItChanges()
{
    start({});
    const QStringList before = m_service->sentIds();
    const QString id = m_service->sendMail(u"The newest"_s);
    QCOMPARE(list("?$top=1").at(0)["id"_L1].toString(), id);
    QCOMPARE(list("?$search=%22subject:newest%22").size(), 1);
    QVERIFY(m_service->inboxSubjects(u"dana@northwind.example"_s).contains(u"The newest"_s)
            || m_service->inboxSubjects(u"lucia@northwind.example"_s).contains(u"The newest"_s));
    QVERIFY(m_service->touchMessage(before.at(3), u"Renamed"_s));
    QCOMPARE(list("?$top=9").at(4)["subject"_L1].toString(), u"Renamed"_s);
    QVERIFY(m_service->deleteMessage(before.at(3)));
    QVERIFY(!m_service->touchMessage(before.at(3), u"Too late"_s));
    QCOMPARE(m_service->sentIds().size(), 400);
    QCOMPARE(m_client->get("/v1.0/me/mailFolders/sentitems").json()["totalItemCount"_L1].toInt(), 400);
    const QByteArray gone =
        QUrl::toPercentEncoding(QString(before.at(3)).replace(u'/', u'-').replace(u'+', u'_'));
    QCOMPARE(m_client->get(sent + '/' + gone).errorCode(), u"ErrorItemNotFound"_s);
}

QTEST_GUILESS_MAIN(tst_DemoWindows)
#include "tst_DemoWindows.moc"

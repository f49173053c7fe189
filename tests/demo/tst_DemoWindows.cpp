// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/DemoClient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback::Demo;

namespace {

const QByteArray sent = "/v1.0/me/mailFolders/sentitems/messages";

} // namespace

// A mailbox read by windows of dates, and a large one.
class tst_DemoWindows : public QObject {
    Q_OBJECT
private slots:
    void windowsOfDates();

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

QTEST_GUILESS_MAIN(tst_DemoWindows)
#include "tst_DemoWindows.moc"

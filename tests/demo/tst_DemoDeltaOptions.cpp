// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/DeltaRound.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback::Demo;
using namespace Takeback::Tests;

namespace {

const QByteArray sent = "/v1.0/me/mailFolders/sentitems/messages";
const QByteArray delta = sent + "/delta";

} // namespace

// What the first call of a delta may ask for, and what it may not.
class tst_DemoDeltaOptions : public QObject {
    Q_OBJECT
private slots:
    void init() { start({}); }
    void optionsStayInTheLinks();
    void aFilteredRoundEnds();
    void onlyTheNewest();
    void refused_data();
    void refused();

private:
    void start(const DemoOptions &options);

    std::unique_ptr<DemoService> m_service;
    std::unique_ptr<DemoClient> m_client;
};

void tst_DemoDeltaOptions::start(const DemoOptions &options)
{
    m_client.reset();
    m_service = std::make_unique<DemoService>(options);
    QVERIFY(m_service->start());
    m_client = std::make_unique<DemoClient>(m_service->port());
    QVERIFY(m_client->signIn());
}

void tst_DemoDeltaOptions::optionsStayInTheLinks()
{
    const QJsonObject first = m_client->get(delta + "?$select=subject&$top=4").json();
    QCOMPARE(first["value"_L1].toArray().size(), 4);
    const QJsonObject second = m_client->get(targetOf(first["@odata.nextLink"_L1])).json();
    QCOMPARE(second["value"_L1].toArray().size(), 3);
    QCOMPARE(second["value"_L1][0].toObject().keys(), QStringList({u"@odata.etag"_s, u"id"_s, u"subject"_s}));
    const Round deleted = walk(*m_client, delta + "?changeType=deleted", 100);
    QCOMPARE(deleted.items.size(), 0);
    m_service->sendMail(u"New"_s);
    QVERIFY(m_service->deleteMessage(m_service->sentIds().last()));
    QCOMPARE(walk(*m_client, deleted.link, 10).ids().size(), 1);
}

void tst_DemoDeltaOptions::aFilteredRoundEnds()
{
    start({.messages = 6000});
    const Round all = walk(*m_client, delta + "?$select=id", 1000);
    QCOMPARE(all.ids().size(), 6000);
    const QByteArray since = "2001-01-01T00:00:00Z";
    const Round some = walk(*m_client, delta + "?$select=id&$filter=receivedDateTime%20ge%20" + since, 900);
    QCOMPARE(some.ids().size(), 5000);
    QVERIFY(!some.link.isEmpty());
}

void tst_DemoDeltaOptions::onlyTheNewest()
{
    const QJsonArray newest =
        m_client->get(sent + "?$top=40&$select=sentDateTime").json()["value"_L1].toArray();
    const QByteArray edge = newest.last()["sentDateTime"_L1].toString().toLatin1();
    const QByteArray query = "?$select=sentDateTime&$filter=receivedDateTime%20ge%20" + edge;
    QCOMPARE(walk(*m_client, delta + query, 15).ids().size(), 40);
    const Round ordered = walk(*m_client, delta + query + "&$orderby=receivedDateTime%20desc", 5);
    QCOMPARE(ordered.ids().size(), 40);
    QCOMPARE(ordered.items.at(0), newest.at(0));
}

void tst_DemoDeltaOptions::refused_data()
{
    QTest::addColumn<QByteArray>("query");
    for (const char *query :
         {"?$search=%22a%22", "?$count=true", "?$filter=sentDateTime%20ge%202026-01-01T00:00:00Z",
          "?$filter=receivedDateTime%20lt%202026-01-01T00:00:00Z",
          "?$filter=receivedDateTime%20ge%202026-01-01T00:00:00Z%20and%20isRead%20eq%20true",
          "?$orderby=sentDateTime%20desc", "?$orderby=receivedDateTime%20asc", "?changeType=moved",
          "?$skip=5", "?$deltatoken=!", "?$top=1001", "?$select=nothing"})
        QTest::newRow(query) << QByteArray(query);
}

void tst_DemoDeltaOptions::refused()
{
    QFETCH(QByteArray, query);
    QCOMPARE(m_client->get(delta + query).status, 400);
    QCOMPARE(m_client->get(sent + "?changeType=created").status, 400);
}

QTEST_GUILESS_MAIN(tst_DemoDeltaOptions)
#include "tst_DemoDeltaOptions.moc"

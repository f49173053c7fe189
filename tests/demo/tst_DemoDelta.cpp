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

// Rounds of a delta: what they hold, how their links behave, and what they do to a client on purpose.
class tst_DemoDelta : public QObject {
    Q_OBJECT
private slots:
    void init() { start({}); }
    void firstRoundHoldsTheFolder();
    void roundsAreDisorderly();
    void nothingNew();
    void createdUpdatedRemoved();
    void linksMustNotBeTouched();
    void droppedTokens_data();
    void droppedTokens();
    void theInboxToo();
    void anothersMailbox();
    void immutableIds();

private:
    void start(const DemoOptions &options);
    std::unique_ptr<DemoService> m_service;
    std::unique_ptr<DemoClient> m_client;
};

void tst_DemoDelta::start(const DemoOptions &options)
{
    m_client.reset();
    m_service = std::make_unique<DemoService>(options);
    QVERIFY(m_service->start());
    m_client = std::make_unique<DemoClient>(m_service->port());
    QVERIFY(m_client->signIn());
}

void tst_DemoDelta::firstRoundHoldsTheFolder()
{
    const Round round = walk(*m_client, delta + "?$select=subject,isRead", 50);
    const QStringList all = m_service->sentIds();
    QCOMPARE(all.size(), 400);
    QCOMPARE(round.ids(), QSet<QString>(all.begin(), all.end()));
    QVERIFY(round.link.contains("/mailfolders('"));
    QVERIFY(round.link.contains("/messages/delta?$deltatoken="));
    const QJsonObject page = m_client->get(delta).json();
    QCOMPARE(page["value"_L1].toArray().size(), 10); // unless asked for otherwise
    QVERIFY(page["value"_L1][0].toObject().contains("toRecipients"_L1));
    QVERIFY(!page.contains("@odata.deltaLink"_L1));
    QVERIFY(page["@odata.nextLink"_L1].toString().contains(u"/messages/delta?$skiptoken="_s));
}

void tst_DemoDelta::roundsAreDisorderly()
{
    const Round round = walk(*m_client, delta + "?$select=sentDateTime,isRead", 20);
    QVERIFY(round.sizes.contains(0)); // with a link
    QVERIFY(round.sizes.contains(19) && round.sizes.contains(20) && round.sizes.contains(21));
    QVERIFY(round.items.size() > 400); // some twice
    QStringList times;
    int texts = 0;
    for (const QJsonValue &item : round.items) {
        times.append(item["sentDateTime"_L1].toString());
        texts += item["isRead"_L1].isString();
    }
    QVERIFY(texts > 0 && texts < 200);
    int falls = 0;
    for (qsizetype i = 1; i < times.size(); ++i)
        falls += times.at(i) < times.at(i - 1);
    QVERIFY(falls > 100 && falls < 300); // neither rising nor falling
    QCOMPARE(walk(*m_client, delta + "?$select=sentDateTime,isRead", 20).items,
             round.items); // and always the same
}

void tst_DemoDelta::nothingNew()
{
    const Round first = walk(*m_client, delta + "?$select=subject", 200);
    const Answer answer = m_client->get(first.link);
    QCOMPARE(answer.json()["value"_L1].toArray().size(), 0);
    QVERIFY(answer.json().contains("@odata.deltaLink"_L1));
    QVERIFY(answer.body.size() < 1024);
    QCOMPARE(walk(*m_client, walk(*m_client, first.link, 10).link, 10).sizes, QList<int>{0});
}

void tst_DemoDelta::createdUpdatedRemoved()
{
    const Round first = walk(*m_client, delta + "?$select=subject,sentDateTime,toRecipients", 100);
    const QStringList before = m_service->sentIds();
    const QString created = m_service->sendMail(u"While you looked"_s);
    QVERIFY(m_service->touchMessage(before.at(5), u"Another subject"_s));
    QVERIFY(m_service->deleteMessage(before.at(6)));
    QVERIFY(!m_service->deleteMessage(before.at(6)));
    const Round second = walk(*m_client, first.link, 10);
    QCOMPARE(second.of(created)["subject"_L1].toString(), u"While you looked"_s);
    QVERIFY(second.of(created).contains("toRecipients"_L1));
    const QJsonObject updated = second.of(before.at(5));
    QCOMPARE(updated.keys(), QStringList({u"@odata.etag"_s, u"id"_s, u"subject"_s})); // what changed
    QCOMPARE(updated["subject"_L1].toString(), u"Another subject"_s);
    const QJsonObject removed = second.of(before.at(6));
    QCOMPARE(removed.keys(), QStringList({u"@removed"_s, u"id"_s}));
    QCOMPARE(removed["@removed"_L1]["reason"_L1].toString(), u"deleted"_s);
    QCOMPARE(second.ids().size(), 4); // those three, and one replayed that did not change
    QVERIFY(second.items.size() > 4); // and one of them twice
    // A link stands for its place: asked again it says the same; the next one says nothing of this.
    QCOMPARE(walk(*m_client, first.link, 10).ids(), second.ids());
    QCOMPARE(walk(*m_client, second.link, 10).ids().size(), 0);
    QCOMPARE(walk(*m_client, delta + "?$select=id", 500).ids().size(), 400);
    // Created and removed between two rounds.
    QVERIFY(m_service->deleteMessage(m_service->sendMail(u"Short-lived"_s)));
    for (int i = 0; i < 30; ++i)
        m_service->sendMail(QString::number(i));
    const Round third = walk(*m_client, second.link, 7);
    QVERIFY(third.sizes.size() > 4);
    QCOMPARE(third.ids().size(), 32);
    QCOMPARE(m_service->sentIds().size(), 430);
}

void tst_DemoDelta::linksMustNotBeTouched()
{
    const QByteArray link = targetOf(m_client->get(delta).json()["@odata.nextLink"_L1]);
    QVERIFY(link.contains("%2B%2B%2B%2B"));
    QCOMPARE(m_client->get(link).status, 200);
    QCOMPARE(m_client->get(link).json()["value"_L1], m_client->get(link).json()["value"_L1]);
    QCOMPARE(m_client->get(QByteArray(link).replace("%2B", "+")).status, 400);
    QCOMPARE(m_client->get(QByteArray(link).replace("%2B", "%252B")).status, 400);
    QCOMPARE(m_client->get(link + "&$top=5").status, 400);
    const QByteArray token = link.mid(link.indexOf('?'));
    QCOMPARE(m_client->get("/v1.0/me/mailFolders/inbox/messages/delta" + token).status, 400);
    QCOMPARE(m_client->get(QByteArray(link).replace("$skiptoken", "$deltatoken")).status, 400);
}

void tst_DemoDelta::droppedTokens_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("gone") << 410;
    QTest::newRow("not found") << 404;
    QTest::newRow("bad request") << 400;
}

void tst_DemoDelta::droppedTokens()
{
    QFETCH(int, status);
    const Round first = walk(*m_client, delta + "?$select=id", 500);
    const QByteArray midway = targetOf(m_client->get(delta).json()["@odata.nextLink"_L1]);
    m_service->dropDeltaTokens(status);
    for (const QByteArray &link : {first.link, midway}) {
        const Answer answer = m_client->get(link);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.errorCode(), u"syncStateNotFound"_s);
        const QByteArray location = answer.header("Location");
        QCOMPARE(location.isEmpty(), status != 410);
        if (status == 410)
            QCOMPARE(m_client->get(targetOf(QString::fromLatin1(location))).status, 200);
    }
    QCOMPARE(walk(*m_client, delta + "?$select=id", 500).ids().size(), 400);
}

void tst_DemoDelta::theInboxToo()
{
    start({.reportDelayMs = 1});
    const QByteArray inbox = "/v1.0/me/mailFolders/inbox/messages";
    const Round first = walk(*m_client, inbox + "/delta?$select=subject", 100);
    const int held = int(m_service->inboxSubjects(DemoService::mira()).size());
    QCOMPARE(first.ids().size(), held);
    const QByteArray id =
        QUrl::toPercentEncoding(m_service->sentIds().first().replace(u'/', u'-').replace(u'+', u'_'));
    QCOMPARE(m_client->post("/beta/me/mailFolders/sentitems/messages/" + id + "/recall").status, 202);
    QTRY_COMPARE(m_service->inboxSubjects(DemoService::mira()).size(), held + 1);
    const Round second = walk(*m_client, first.link, 10);
    QVERIFY((second.ids() - first.ids()).size() == 1);
    QVERIFY(second.items.at(1)["subject"_L1].toString().startsWith(u"Message Recall Report"_s));
}

void tst_DemoDelta::anothersMailbox()
{
    QVERIFY(m_client->signIn(u"mira@northwind.example"_s, u"Mail.ReadWrite Mail.ReadWrite.Shared"_s));
    const QString care = u"care@northwind.example"_s;
    const Round round =
        walk(*m_client, "/v1.0/users/care%40northwind.example/mailFolders/sentitems/messages/delta", 2);
    const QStringList all = m_service->sentIds(care);
    QCOMPARE(round.ids(), QSet<QString>(all.begin(), all.end()));
    QVERIFY(round.link.startsWith("/v1.0/users('care%40northwind.example')/mailfolders('"));
    const QString id = m_service->sendMail(u"From all of us"_s, care);
    QVERIFY(walk(*m_client, round.link, 10).ids().contains(id));
    // A link is good for its own mailbox alone.
    QCOMPARE(
        m_client->get(QByteArray(round.link).replace("/users('care%40northwind.example')", "/me")).status,
        400);
}

void tst_DemoDelta::immutableIds()
{
    const QByteArray prefer = "IdType=\"ImmutableId\", odata.maxpagesize=7";
    const Answer page = m_client->get(delta + "?$select=subject", {{"Prefer", prefer}});
    QCOMPARE(page.json()["value"_L1].toArray().size(), 7);
    QVERIFY(page.json()["value"_L1][0]["id"_L1].toString().startsWith("AAkA"_L1));
}

QTEST_GUILESS_MAIN(tst_DemoDelta)
#include "tst_DemoDelta.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/DeltaRound.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace Takeback::Demo;
using namespace Takeback::Tests;

namespace {

const QByteArray sent = "/v1.0/me/mailFolders/sentitems/messages";
const QByteArray delta = sent + "/delta";

} // namespace

// Pages as a broken server tells them, and mails no list expects.
class tst_DemoPageFaults : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { QCOMPARE(m_service->unplayed(), 0); }
    void badItems_data();
    void badItems();
    void itemsTwice();
    void foreignLink();
    void loop();
    void endless();
    void truncatedDelta();
    void hostileMails();

private:
    QJsonObject page(const QByteArray &target) const { return m_client->get(target).json(); }

    std::unique_ptr<DemoService> m_service;
    std::unique_ptr<DemoClient> m_client;
};

void tst_DemoPageFaults::init()
{
    m_client.reset();
    m_service = std::make_unique<DemoService>(DemoOptions{.messages = 30, .hostile = true});
    QVERIFY(m_service->start());
    m_client = std::make_unique<DemoClient>(m_service->port());
    QVERIFY(m_client->signIn());
}

void tst_DemoPageFaults::badItems_data()
{
    QTest::addColumn<int>("shape");
    for (int shape = 0; shape < 8; ++shape)
        QTest::addRow("%d", shape) << shape;
}

void tst_DemoPageFaults::badItems()
{
    QFETCH(int, shape);
    const QJsonArray right = page(sent + "?$top=9&$select=subject")["value"_L1].toArray();
    m_service->play({Fault::badItem(shape)});
    const QJsonArray wrong = page(sent + "?$top=9&$select=subject")["value"_L1].toArray();
    QCOMPARE(wrong.size(), right.size());
    for (qsizetype i = 0; i < right.size(); ++i)
        QCOMPARE(wrong.at(i) == right.at(i), i != 4);
    QCOMPARE(page(sent + "?$top=9&$select=subject")["value"_L1].toArray(), right);
}

void tst_DemoPageFaults::itemsTwice()
{
    m_service->play({Fault::itemsTwice()});
    const QJsonArray items = page(sent + "?$top=9")["value"_L1].toArray();
    QCOMPARE(items.size(), 18);
    QSet<QString> ids;
    for (const QJsonValue &item : items)
        ids.insert(item["id"_L1].toString());
    QCOMPARE(ids.size(), 9);
}

void tst_DemoPageFaults::foreignLink()
{
    m_service->play({Fault::nextLink("https://graph.example/v1.0/me/messages").on("GET", "/delta"),
                     Fault::nextLink("{origin}/v1.0/me").on("GET", "/delta")});
    QCOMPARE(page(delta)["@odata.nextLink"_L1].toString(), u"https://graph.example/v1.0/me/messages"_s);
    QCOMPARE(targetOf(page(delta)["@odata.nextLink"_L1]), QByteArray("/v1.0/me"));
}

void tst_DemoPageFaults::loop()
{
    m_service->play({Fault::loopingLink().on("GET", "skiptoken").repeated(3)});
    QByteArray target = targetOf(page(delta)["@odata.nextLink"_L1]);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(targetOf(page(target)["@odata.nextLink"_L1]), target);
    QVERIFY(targetOf(page(target)["@odata.nextLink"_L1]) != target);
}

void tst_DemoPageFaults::endless()
{
    m_service->play({Fault::endlessPages(4).on("GET", "/delta").repeated(50)});
    QSet<QByteArray> links;
    QSet<QString> ids;
    QByteArray target = delta;
    for (int i = 0; i < 50; ++i) {
        const QJsonObject answer = page(target);
        target = targetOf(answer["@odata.nextLink"_L1]);
        links.insert(target);
        for (const QJsonValue &item : answer["value"_L1].toArray())
            ids.insert(item["id"_L1].toString());
    }
    QCOMPARE(links.size(), 50);
    QCOMPARE(ids.size(), 200);
}

void tst_DemoPageFaults::truncatedDelta()
{
    m_service->play({Fault::truncatedJsonWithLength().on("GET", "skiptoken"),
                     Fault::throttled429("1").on("GET", "skiptoken"),
                     Fault::graphError(410, "syncStateNotFound", "Gone.").on("GET", "deltatoken")});
    const QByteArray link = targetOf(page(delta)["@odata.nextLink"_L1]);
    QVERIFY(!m_client->get(link).isWhole);
    QCOMPARE(m_client->get(link).status, 429);
    const QByteArray end = walk(*m_client, link, 20).link;
    QCOMPARE(m_client->get(end).errorCode(), u"syncStateNotFound"_s);
    QCOMPARE(m_client->get(end).status, 200);
}

void tst_DemoPageFaults::hostileMails()
{
    const QJsonArray items = page(sent + "?$top=100")["value"_L1].toArray();
    QHash<QString, QJsonValue> bySubject;
    for (const QJsonValue &item : items)
        bySubject.insert(item["subject"_L1].toString(), item);
    QCOMPARE(bySubject.value(u"A thousand recipients"_s)["toRecipients"_L1].toArray().size(), 1000);
    QVERIFY(bySubject.value(u"Sent in the year one"_s)["sentDateTime"_L1].toString().startsWith("0001"_L1));
    QVERIFY(!bySubject.value(u"A time without a zone"_s)["sentDateTime"_L1].toString().endsWith(u'Z'));
    const QString elder = bySubject.value(u"The elder twin"_s)["id"_L1].toString();
    const QString younger = bySubject.value(u"The younger twin"_s)["id"_L1].toString();
    QVERIFY(elder != younger && elder.toLower() == younger.toLower());
    for (const QString &subject : {u"The elder twin"_s, u"The younger twin"_s}) {
        const QByteArray id = QUrl::toPercentEncoding(bySubject.value(subject)["id"_L1].toString());
        QCOMPARE(page(sent + '/' + id)["subject"_L1].toString(), subject);
    }
    QCOMPARE(walk(*m_client, delta + "?$select=id", 20).ids().size(), m_service->sentIds().size());
}

QTEST_GUILESS_MAIN(tst_DemoPageFaults)
#include "tst_DemoPageFaults.moc"

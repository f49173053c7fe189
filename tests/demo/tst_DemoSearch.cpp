// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/DemoClient.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace Takeback::Demo;

namespace {

const QByteArray sent = "/v1.0/me/mailFolders/sentitems/messages";

QByteArray searching(const QString &value)
{
    return sent + "?$select=subject,sentDateTime,bodyPreview&$search=" + QUrl::toPercentEncoding(value);
}

} // namespace

// $search: what it finds, and with what it may not be joined.
class tst_DemoSearch : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void finds_data();
    void finds();
    void bodiesBeyondThePreview();
    void pagesByDate();
    void noMoreThanAThousand();
    void refused_data();
    void refused();

private:
    QJsonArray found(const QString &value) const
    {
        return m_client->get(searching(value) + "&$top=1000").json()["value"_L1].toArray();
    }

    std::unique_ptr<DemoService> m_service;
    std::unique_ptr<DemoClient> m_client;
};

void tst_DemoSearch::initTestCase()
{
    m_service = std::make_unique<DemoService>();
    QVERIFY(m_service->start());
    m_client = std::make_unique<DemoClient>(m_service->port());
    QVERIFY(m_client->signIn());
}

void tst_DemoSearch::finds_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isFound"); // "Draft contract, v7"
    const auto row = [](const char16_t *value, bool isFound) {
        const QString text = QString::fromUtf16(value);
        QTest::newRow(qPrintable(text)) << text << isFound;
    };
    row(u"\"contract\"", true);
    row(u"\"CONTRACT draft\"", true);
    row(u"\"contr\"", false); // whole words
    row(u"\"contr*\"", true);
    row(u"\"contract absent\"", false);
    row(u"\"contract AND draft\"", true);
    row(u"\"subject:contract\"", true);
    row(u"\"subject:demurrage\"", false);
    row(u"\"body:demurrage\"", true);
    row(u"\"\\\"draft contract\\\"\"", true);
    row(u"\"\\\"contract draft\\\"\"", false); // a phrase has its order
    row(u"\"subject:\\\"draft contract\\\" v7\"", true);
    row(u"\"to:tomas.brandt@fabrikam.example contract\"", true);
    row(u"\"to:tomás contract\"", true); // with and without accents
    row(u"\"recipients:fabrikam subject:contract\"", true);
    row(u"\"from:tomas contract\"", false);
    row(u"\"tomas contract\"", false); // recipients are not among sender, subject, text
    row(u"\"participants:kovac contract\"", true);
}

void tst_DemoSearch::finds()
{
    QFETCH(QString, value);
    QFETCH(bool, isFound);
    QCOMPARE(m_client->get(searching(value)).status, 200);
    bool isThere = false;
    for (const QJsonValue &message : found(value))
        isThere = isThere || message["subject"_L1].toString() == u"Draft contract, v7"_s;
    QCOMPARE(isThere, isFound);
}

void tst_DemoSearch::bodiesBeyondThePreview()
{
    const QJsonArray messages = found(u"\"demurrage\""_s);
    QCOMPARE(messages.size(), 1);
    QVERIFY(!messages.at(0)["bodyPreview"_L1].toString().contains(u"demurrage"_s));
    QVERIFY(!messages.at(0)["subject"_L1].toString().contains(u"demurrage"_s));
    QCOMPARE(found(u"\"打ち合わせ\""_s).size() > 0, true); // no spaces part these words
}

void tst_DemoSearch::pagesByDate()
{
    const QJsonArray all = found(u"\"subject:autumn\""_s);
    QCOMPARE(all.size(), 60);
    QByteArray target = searching(u"\"subject:autumn\""_s) + "&$top=25";
    QJsonArray together;
    while (!target.isEmpty()) {
        const QJsonObject page = m_client->get(target).json();
        for (const QJsonValue &message : page["value"_L1].toArray())
            together.append(message);
        target = page["@odata.nextLink"_L1].toString().toLatin1().mid(m_service->origin().size());
    }
    QCOMPARE(together, all);
    for (qsizetype i = 1; i < all.size(); ++i)
        QVERIFY(all.at(i - 1)["sentDateTime"_L1].toString() >= all.at(i)["sentDateTime"_L1].toString());
}

void tst_DemoSearch::noMoreThanAThousand()
{
    DemoService service({.messages = 2500});
    QVERIFY(service.start());
    DemoClient client(service.port());
    QVERIFY(client.signIn());
    const QJsonObject page = client.get(searching(u"\"from:mira\""_s) + "&$top=900").json();
    QCOMPARE(page["value"_L1].toArray().size(), 900);
    const QByteArray link = page["@odata.nextLink"_L1].toString().toLatin1().mid(service.origin().size());
    const QJsonObject last = client.get(link).json();
    QCOMPARE(last["value"_L1].toArray().size(), 100);
    QVERIFY(!last.contains("@odata.nextLink"_L1));
}

void tst_DemoSearch::refused_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("code");
    for (const char *query :
         {"?$search=contract", "?$search=%22contract", "?$search=%22%22", "?$search=%22%20%22",
          "?$search=%22a%22b%22", "?$search=%22shoes:7%22", "?$search=%22(a%20OR%20b)%22",
          "?$search=%22a%20NOT%20b%22", "?$search=%22-a%22", "?$search=%22%5C%22a%22"})
        QTest::newRow(query) << QByteArray(query) << u"BadRequest"_s;
    QTest::newRow("order") << QByteArray("?$search=%22a%22&$orderby=sentDateTime%20desc")
                           << u"SearchWithOrderBy"_s;
    QTest::newRow("filter") << QByteArray("?$search=%22a%22&$filter=isRead%20eq%20true")
                            << u"SearchWithFilter"_s;
}

void tst_DemoSearch::refused()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, code);
    const Answer answer = m_client->get(sent + query);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.errorCode(), code);
}

QTEST_GUILESS_MAIN(tst_DemoSearch)
#include "tst_DemoSearch.moc"

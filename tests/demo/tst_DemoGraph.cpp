// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/DemoClient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback::Demo;

namespace {

const QByteArray sent = "/v1.0/me/mailFolders/sentitems/messages";

} // namespace

class tst_DemoGraph : public QObject {
    Q_OBJECT
private slots:
    void init();
    void me();
    void headersOfEveryAnswer();
    void gzipWhereItIsTaken();
    void refusedTokens_data();
    void refusedTokens();
    void listsSelectAndOrder();
    void pages();
    void linksMustNotBeTouched();
    void filters();
    void refusedQueries_data();
    void refusedQueries();
    void oneMessageAsTextAndHtml();
    void immutableIds();

private:
    QJsonArray list(const QByteArray &query) const
    {
        return m_client->get(sent + query).json().value("value"_L1).toArray();
    }
    QByteArray idOf(const QJsonValue &message) const
    {
        return QUrl::toPercentEncoding(message.toObject().value("id"_L1).toString());
    }

    std::unique_ptr<DemoService> m_service;
    std::unique_ptr<DemoClient> m_client;
};

void tst_DemoGraph::init()
{
    m_client.reset();
    m_service = std::make_unique<DemoService>();
    QVERIFY(m_service->start());
    m_client = std::make_unique<DemoClient>(m_service->port());
    QVERIFY(m_client->signIn());
}

void tst_DemoGraph::me()
{
    const QJsonObject me = m_client->get("/v1.0/me").json();
    QCOMPARE(me.value("displayName"_L1).toString(), u"Mira Kovač"_s);
    QCOMPARE(me.value("mail"_L1).toString(), u"mira@northwind.example"_s);
    const QByteArray byId = "/beta/users/" + me.value("id"_L1).toString().toLatin1();
    const QJsonObject some = m_client->get(byId + "?$select=id,displayName").json();
    QCOMPARE(some.keys(), QStringList({u"@odata.context"_s, u"displayName"_s, u"id"_s}));
    QCOMPARE(m_client->get("/v1.0/me?$select=shoeSize").status, 400);
    QCOMPARE(m_client->get("/v1.0/users/dana%40northwind.example").errorCode(),
             u"Authorization_RequestDenied"_s);
}

void tst_DemoGraph::headersOfEveryAnswer()
{
    for (const QByteArray &target : {QByteArray("/v1.0/me"), QByteArray("/v1.0/nowhere")}) {
        const Answer answer = m_client->get(target, {{"client-request-id", "abc-1"}});
        QCOMPARE(answer.header("client-request-id"), QByteArray("abc-1"));
        QCOMPARE(answer.header("request-id").size(), 36);
        QVERIFY(answer.header("Date").endsWith(" GMT"));
        QVERIFY(answer.header("Content-Type").startsWith("application/json"));
    }
    const QJsonObject error =
        m_client->get("/v1.0/nowhere", {{"client-request-id", "abc-2"}}).json().value("error"_L1).toObject();
    QCOMPARE(error.value("innerError"_L1).toObject().value("client-request-id"_L1).toString(), u"abc-2"_s);
    QVERIFY(m_client->get("/v1.0/me", {{"client-request-id", "\"x"}}).header("client-request-id") != "\"x");
    QCOMPARE(
        m_client->get("/v1.0/me").header("Content-Type"),
        QByteArray("application/"
                   "json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8"));
}

void tst_DemoGraph::gzipWhereItIsTaken()
{
    const Answer packed = m_client->get(sent, {{"Accept-Encoding", "gzip, deflate"}});
    QCOMPARE(packed.header("Content-Encoding"), QByteArray("gzip"));
    QVERIFY(packed.isWhole);
    const qsizetype size = m_client->get(sent).body.size();
    QVERIFY(packed.body.size() < size / 2);
    QCOMPARE(packed.body.left(3), QByteArray("\x1f\x8b\x08"));
    QVERIFY(m_client->get("/v1.0/me", {{"Accept-Encoding", "gzip"}}).header("Content-Encoding").isEmpty());
}

void tst_DemoGraph::refusedTokens_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("unknown") << QByteArray("Bearer x.y.z");
    QTest::newRow("basic") << QByteArray("Basic bWlyYTpw");
    QTest::newRow("expired") << QByteArray("expired");
    QTest::newRow("another audience") << QByteArray("audience");
}

void tst_DemoGraph::refusedTokens()
{
    QFETCH(QByteArray, authorization);
    if (authorization == "audience")
        QVERIFY(m_client->signIn(u"mira@northwind.example"_s, u"api://warehouse/stock.read"_s));
    if (authorization == "expired")
        m_service->expireTokens();
    if (!authorization.contains(' ') && !authorization.isEmpty())
        authorization = "Bearer " + m_client->access;
    const Headers headers = authorization.isEmpty() ? Headers() : Headers{{"Authorization", authorization}};
    const Answer answer = m_client->ask("GET", "/v1.0/me", headers);
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.errorCode(), u"InvalidAuthenticationToken"_s);
    QVERIFY(answer.header("WWW-Authenticate")
                .startsWith("Bearer realm=\"\", authorization_uri=\"http://127.0.0.1:"));
    QVERIFY(!answer.header("WWW-Authenticate").contains("insufficient_claims"));
}

void tst_DemoGraph::listsSelectAndOrder()
{
    QCOMPARE(list({}).size(), 10);
    const QJsonArray three = list("?$top=3&$orderby=sentDateTime%20desc&$select=subject,toRecipients");
    QCOMPARE(three.size(), 3);
    QCOMPARE(three.at(0).toObject().keys(),
             QStringList({u"@odata.etag"_s, u"id"_s, u"subject"_s, u"toRecipients"_s}));
    QCOMPARE(three.at(0)["subject"_L1].toString(), u"Salary bands 2027"_s);
    QCOMPARE(three.at(2)["subject"_L1].toString(), u"Town hall moved to Thursday"_s);
    QCOMPARE(three.at(0)["toRecipients"_L1].toArray().at(2)["emailAddress"_L1]["address"_L1].toString(),
             u"j.weber@fabrikam.example"_s);
    const QJsonArray oldest = list("?$top=2&$orderby=sentDateTime%20asc&$select=sentDateTime");
    QVERIFY(oldest.at(0)["sentDateTime"_L1].toString() <= oldest.at(1)["sentDateTime"_L1].toString());
    QVERIFY(oldest.at(1)["sentDateTime"_L1].toString()
            < list("?$select=sentDateTime").at(9)["sentDateTime"_L1].toString());
    QCOMPARE(m_client->get(sent + "?$top=1&$count=true").json().value("@odata.count"_L1).toInt(), 400);
    QCOMPARE(list("?$top=1000").size(), 400);
    QCOMPARE(list("?%24top=2").size(), 2);
}

void tst_DemoGraph::pages()
{
    QByteArray target = sent + "?$top=150&$orderby=sentDateTime%20desc&$select=id";
    QSet<QString> ids;
    for (const int expected : {150, 150, 100}) {
        const QJsonObject page = m_client->get(target).json();
        QCOMPARE(page.value("value"_L1).toArray().size(), expected);
        for (const QJsonValue &message : page.value("value"_L1).toArray())
            ids.insert(message["id"_L1].toString());
        const QByteArray link = page.value("@odata.nextLink"_L1).toString().toLatin1();
        QCOMPARE(link.isEmpty(), expected == 100);
        QVERIFY(link.isEmpty() || link.startsWith(QByteArray(m_service->origin().toLatin1() + sent)));
        target = link.mid(m_service->origin().size());
    }
    QCOMPARE(ids.size(), 400);
}

void tst_DemoGraph::linksMustNotBeTouched()
{
    const QByteArray link = m_client->get(sent)
                                .json()
                                .value("@odata.nextLink"_L1)
                                .toString()
                                .toLatin1()
                                .mid(m_service->origin().size());
    QCOMPARE(m_client->get(link).status, 200);
    QCOMPARE(m_client->get(QByteArray::fromPercentEncoding(link).replace(' ', "%20")).status, 400);
    QCOMPARE(m_client->get(QByteArray(link).replace("%2B", "%252B")).status, 400);
    QByteArray elsewhere = link;
    QCOMPARE(m_client->get(elsewhere.replace("/sentitems/", "/inbox/")).status, 400);
}

void tst_DemoGraph::filters()
{
    const QJsonValue first = list("?$top=1&$select=internetMessageId,sentDateTime").at(0);
    const QByteArray id = first["internetMessageId"_L1].toString().toLatin1();
    const QJsonArray found =
        list("?$filter=" + QUrl::toPercentEncoding(QString::fromLatin1("internetMessageId eq '" + id + "'")));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.at(0)["subject"_L1].toString(), u"Salary bands 2027"_s);
    const QByteArray time = first["sentDateTime"_L1].toString().toLatin1();
    QCOMPARE(list("?$filter=sentDateTime%20ge%20" + time + "&$orderby=sentDateTime%20desc").size(), 1);
    QCOMPARE(list("?$filter=sentDateTime%20gt%20" + time).size(), 0);
    QCOMPARE(list("?$top=1000&$filter=sentDateTime%20lt%20" + time).size(), 399);
    QCOMPARE(list("?$top=1000&$filter=sentDateTime%20le%20" + time).size(), 400);
}

void tst_DemoGraph::refusedQueries_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("code");
    for (const char *query : {"?$top=0", "?$top=1001", "?$top=ten", "?$top=-5"})
        QTest::newRow(query) << QByteArray(query) << u"ErrorInvalidUrlQuery"_s;
    for (const char *query : {"?$select=recipients", "?$select=id,,subject", "?$select=Subject"})
        QTest::newRow(query) << QByteArray(query) << u"RequestBroker--ParseUri"_s;
    for (const char *query : {"?top=5", "?$skip=10", "?$deltatoken=AAAA", "?$expand=attachments",
                              "?$top=1&$top=2", "?$orderby=subject", "?$filter=subject%20like%20'x'",
                              "?$filter=sentDateTime%20ge%20yesterday", "?$skiptoken=!", "?$top=%zz"})
        QTest::newRow(query) << QByteArray(query) << u"BadRequest"_s;
    QTest::newRow("filter and order")
        << QByteArray("?$filter=hasAttachments%20eq%20true&$orderby=sentDateTime%20desc")
        << u"InefficientFilter"_s;
}

void tst_DemoGraph::refusedQueries()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, code);
    const Answer answer = m_client->get(sent + query);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.errorCode(), code);
}

void tst_DemoGraph::oneMessageAsTextAndHtml()
{
    const QByteArray id = idOf(list("?$top=1").at(0));
    const Answer text =
        m_client->get("/v1.0/me/messages/" + id, {{"Prefer", "outlook.body-content-type=\"text\""}});
    QCOMPARE(text.header("Preference-Applied"), QByteArray("outlook.body-content-type=\"text\""));
    QCOMPARE(text.json()["body"_L1]["contentType"_L1].toString(), u"text"_s);
    QVERIFY(text.json()["body"_L1]["content"_L1].toString().startsWith("Hi all,\r\n"_L1));
    const Answer html = m_client->get(sent + '/' + id + "?$select=body");
    QCOMPARE(html.json()["body"_L1]["contentType"_L1].toString(), u"html"_s);
    QVERIFY(html.json()["body"_L1]["content"_L1].toString().startsWith("<html>"_L1));
    QVERIFY(html.header("Preference-Applied").isEmpty());
    QVERIFY(!html.json().contains("subject"_L1));
    const QJsonObject headers = m_client->get(sent + '/' + id + "?$select=internetMessageHeaders").json();
    QVERIFY(!headers.value("internetMessageHeaders"_L1).toArray().isEmpty());
    QVERIFY(!text.json().contains("internetMessageHeaders"_L1));
    const QByteArray link = text.json().value("webLink"_L1).toString().toLatin1();
    QVERIFY(link.startsWith(QByteArray(m_service->origin().toLatin1() + "/owa/")));
    QCOMPARE(m_client->ask("GET", link.mid(m_service->origin().size())).status, 200);
}

void tst_DemoGraph::immutableIds()
{
    const Headers prefer = {{"Prefer", "IdType=\"ImmutableId\", outlook.body-content-type=\"text\""}};
    const QString id =
        m_client->get(sent + "?$top=1", prefer).json()["value"_L1].toArray().at(0)["id"_L1].toString();
    QVERIFY(id.startsWith("AAkA"_L1));
    const QByteArray target = sent + '/' + QUrl::toPercentEncoding(id);
    const Answer one = m_client->get(target, prefer);
    QCOMPARE(one.json().value("id"_L1).toString(), id);
    QVERIFY(one.header("Preference-Applied").contains("ImmutableId")
            && one.header("Preference-Applied").contains("text"));
    QCOMPARE(m_client->get(target).errorCode(), u"ErrorInvalidIdMalformed"_s);
    QCOMPARE(m_client
                 ->post("/beta/me/mailFolders/sentitems/messages/" + QUrl::toPercentEncoding(id) + "/recall",
                        prefer)
                 .errorCode(),
             u"ErrorInvalidIdMalformed"_s);
}

QTEST_GUILESS_MAIN(tst_DemoGraph)
#include "tst_DemoGraph.moc"

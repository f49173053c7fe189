// SPDX-License-Identifier: GPL-3.0-or-later
// The address of a recall, for ids and names of every kind, and what a server takes it for.
#include "app/graph/MailApi.h"
#include "app/graph/RecallApi.h"
#include "tests/graph/GraphBench.h"

#include <QTest>

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;

class TestRecallApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void path_data();
    void path();
    void bodyHasTheSameId();
    void findsByInternetMessageId();
    void receipt_data();
    void receipt();
};

void TestRecallApi::path_data()
{
    QTest::addColumn<QString>("mailbox");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("path");
    const auto row = [](const char *name, const QString &mailbox, const QString &id, const QByteArray &root,
                        const QByteArray &segment) {
        QTest::newRow(name) << mailbox << id
                            << QByteArray("/beta" + root + "/mailFolders/sentitems/messages/" + segment
                                          + "/recall");
    };
    row("padding", {}, u"AAMkAD-x_y="_s, "/me", "AAMkAD-x_y%3D");
    row("slash and plus are mapped first", {}, u"a/b+c=="_s, "/me", "a-b_c%3D%3D");
    row("nothing to encode", {}, u"Az09-_"_s, "/me", "Az09-_");
    row("what no id should have", {}, u"a b?c#d%3D&é'"_s, "/me", "a%20b%3Fc%23d%253D%26%C3%A9%27");
    row("a name", u"shared@northwind.example"_s, u"A="_s, "/users/shared%40northwind.example", "A%3D");
    row("a guest", u"o'neil_x.com#EXT#@y.example"_s, u"A="_s, "/users/o%27neil_x.com%23EXT%23%40y.example",
        "A%3D");
    row("an id", u"3f2c-11"_s, u"A="_s, "/users/3f2c-11", "A%3D");
}

void TestRecallApi::path()
{
    QFETCH(QString, mailbox);
    QFETCH(QString, id);
    QFETCH(QByteArray, path);
    const GraphRequest request = RecallApi::recall(mailbox, id);
    QCOMPARE(int(request.kind), int(GraphRequest::Kind::Recall));
    QCOMPARE(request.path, path);
    QVERIFY(request.prefer.isEmpty());
    GraphBench bench; // and so it stands on the wire
    bench.play({WireServer::answer("202 Accepted")});
    QVERIFY(bench.ask(request));
    QCOMPARE(bench.wire.requests.at(0).target, path);
}

void TestRecallApi::bodyHasTheSameId()
{
    const GraphRequest request = MailApi::body(u"a@b.example"_s, u"x/y+z="_s);
    QCOMPARE(request.path, "/v1.0/users/a%40b.example/messages/x-y_z%3D?$select=body");
    QCOMPARE(request.prefer, QByteArrayList{"outlook.body-content-type=\"text\""});
}

void TestRecallApi::findsByInternetMessageId()
{
    const QByteArray path = MailApi::find({}, u"<it's+me@a.example>"_s).path;
    QVERIFY(path.startsWith("/v1.0/me/mailFolders/sentitems/messages?$filter=internetMessageId%20eq%20'"));
    QVERIFY(path.contains("'%3Cit%27%27s%2Bme%40a.example%3E'&$select=id,"));
}

void TestRecallApi::receipt_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("hubServer");
    QTest::addColumn<QString>("mailId");
    const QString server = u"LV8.PROD.OUTLOOK.COM"_s;
    const QString mail = u"CSR.HEX@dm6"_s;
    const QByteArray words =
        "Successfully submitted recall request to Hub server LV8.PROD.OUTLOOK.COM, MessageId is CSR.HEX@dm6.";
    QTest::newRow("an OData string") << "{\"@odata.context\":\"x\",\"value\":\"" + words + "\"}" << server
                                     << mail;
    QTest::newRow("a bare JSON string") << "\"" + words + "\"" << server << mail;
    QTest::newRow("the documented one") << "{\n  \"" + words + "\"\n}" << server << mail;
    QTest::newRow("plain text") << words << server << mail;
    QTest::newRow("empty") << QByteArray() << QString() << QString();
    QTest::newRow("other members") << QByteArray("{\"status\":\"queued\"}") << QString() << QString();
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe Hub server \xff") << QString(QChar(0xfffd))
                               << QString();
}

void TestRecallApi::receipt()
{
    QFETCH(QByteArray, body);
    const RecallApi::Receipt receipt = RecallApi::readReceipt(body);
    QTEST(receipt.hubServer, "hubServer");
    QTEST(receipt.mailId, "mailId");
}

QTEST_GUILESS_MAIN(TestRecallApi)
#include "tst_RecallApi.moc"

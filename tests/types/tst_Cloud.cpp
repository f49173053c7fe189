// SPDX-License-Identifier: GPL-3.0-or-later
// The clouds Takeback knows, and what a person's own file may say and may not.
#include "app/types/Cloud.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Takeback;
using namespace Qt::StringLiterals;

class TestCloud : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void builtIn();
    void loadsByName_data();
    void loadsByName();
    void loadsAFile();
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();
    void loopback_data();
    void loopback();
};

void TestCloud::builtIn()
{
    QSet<QString> names;
    for (const Cloud &cloud : Cloud::builtIn()) {
        QVERIFY(cloud.isBuiltIn);
        QCOMPARE(cloud.login.scheme(), u"https"_s);
        QCOMPARE(cloud.graph.scheme(), u"https"_s);
        QVERIFY(!cloud.login.host().isEmpty() && !cloud.graph.host().isEmpty());
        QVERIFY(cloud.login.path().isEmpty() && cloud.graph.path().isEmpty());
        QVERIFY(cloud.portal.isEmpty() || cloud.portal.scheme() == u"https"_s);
        QVERIFY(cloud.azureCli.isEmpty() || !cloud.portal.isEmpty());
        QVERIFY(Cloud::named(cloud.name.toUpper()) == cloud);
        names.insert(cloud.name);
    }
    QVERIFY(!Cloud::named(u"/etc/passwd"_s) && !Cloud::named(QString()));
    QCOMPARE(names.size(), 7);
    const Cloud &first = Cloud::builtIn().at(0);
    QCOMPARE(first.name, u"global"_s);
    QCOMPARE(first.graph, QUrl(u"https://graph.microsoft.com"_s));
    QCOMPARE(first.login, QUrl(u"https://login.microsoftonline.com"_s));
    QVERIFY(first.isRecallDocumented);
}

void TestCloud::loadsByName_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("global") << u"graph.microsoft.com"_s;
    QTest::newRow("USGov") << u"graph.microsoft.us"_s;
    QTest::newRow("dod") << u"dod-graph.microsoft.us"_s;
    QTest::newRow("CHINA") << u"microsoftgraph.chinacloudapi.cn"_s;
    QTest::newRow("bleu") << u"graph.svc.sovcloud.fr"_s;
    QTest::newRow("delos") << u"graph.svc.sovcloud.de"_s;
    QTest::newRow("GovSG") << u"graph.svc.sovcloud.sg"_s;
}

void TestCloud::loadsByName()
{
    QFETCH(QString, host);
    const auto loaded = Cloud::load(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(std::holds_alternative<Cloud>(loaded));
    QCOMPARE(std::get<Cloud>(loaded).graph.host(), host);
}

void TestCloud::loadsAFile()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(u"mine.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"name":"Mine","login":"https://login.example:8443/","graph":"http://127.0.0.1:80"})");
    file.close();
    const auto loaded = Cloud::load(file.fileName());
    QVERIFY(std::holds_alternative<Cloud>(loaded));
    const Cloud cloud = std::get<Cloud>(loaded);
    QCOMPARE(cloud.name, u"Mine"_s);
    QCOMPARE(cloud.login.toString(), u"https://login.example:8443"_s);
    QVERIFY(!cloud.isBuiltIn && !cloud.isRecallDocumented);

    const auto missing = Cloud::load(dir.filePath(u"none.json"_s));
    QVERIFY(std::holds_alternative<QString>(missing));
    QVERIFY(std::get<QString>(missing).contains(u"none.json"_s));
    QVERIFY(std::get<QString>(missing).contains(u"usgov"_s)); // and what it could have been
}

void TestCloud::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("names"); // what the line must name
    const auto row = [](const char *name, const QByteArray &login, const QByteArray &graph,
                        const QString &names) {
        QTest::newRow(name) << QByteArray("{\"name\":\"N\",\"login\":\"" + login + "\",\"graph\":\"" + graph
                                          + "\"}")
                            << names;
    };
    QTest::newRow("no JSON") << QByteArray("graph = x") << u"JSON"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"JSON object"_s;
    QTest::newRow("no name") << QByteArray(R"({"login":"https://l","graph":"https://g"})") << u"\"name\""_s;
    QTest::newRow("no login") << QByteArray(R"({"name":"N","graph":"https://g"})") << u"\"login\""_s;
    QTest::newRow("a number") << QByteArray(R"({"name":"N","login":"https://l","graph":7})")
                              << u"\"graph\""_s;
    row("http elsewhere", "https://l", "http://graph.example", u"https"_s);
    row("http login", "http://login.example", "https://g", u"\"login\""_s);
    row("http to a name that looks like this computer", "https://l", "http://127.0.0.1.evil.example",
        u"https"_s);
    row("http to localhost.evil", "https://l", "http://localhost.evil", u"https"_s);
    row("a password", "https://l", "https://a:b@g", u"\"graph\""_s);
    row("a query", "https://l", "https://g?x=1", u"\"graph\""_s);
    row("a fragment", "https://l#x", "https://g", u"\"login\""_s);
    row("a file", "file:///etc/passwd", "https://g", u"\"login\""_s);
    row("ftp", "https://l", "ftp://g", u"\"graph\""_s);
    row("no scheme", "https://l", "graph.example", u"\"graph\""_s);
    row("a space", "https://l", "https://g g", u"\"graph\""_s);
}

void TestCloud::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, names);
    const auto parsed = Cloud::parse(json, u"file.json"_s);
    QVERIFY(std::holds_alternative<QString>(parsed));
    const QString line = std::get<QString>(parsed);
    QVERIFY2(line.contains(names) && line.contains(u"file.json"_s), qPrintable(line));
    QVERIFY(!line.contains(u'\n'));
}

void TestCloud::accepts_data()
{
    QTest::addColumn<QByteArray>("root");
    QTest::addColumn<QString>("kept");
    QTest::newRow("loopback") << QByteArray("http://127.0.0.1:8080") << u"http://127.0.0.1:8080"_s;
    QTest::newRow("loopback, version 6") << QByteArray("http://[::1]:8080/") << u"http://[::1]:8080"_s;
    QTest::newRow("localhost") << QByteArray("http://LOCALHOST") << u"http://localhost"_s;
    QTest::newRow("a path") << QByteArray("https://g.example/tests/graph//")
                            << u"https://g.example/tests/graph"_s;
    QTest::newRow("spaces around") << QByteArray(" https://g.example/ ") << u"https://g.example"_s;
}

void TestCloud::accepts()
{
    QFETCH(QByteArray, root);
    QFETCH(QString, kept);
    const auto parsed =
        Cloud::parse("{\"name\":\"N\",\"login\":\"https://l\",\"graph\":\"" + root + "\"}", u"f"_s);
    QVERIFY(std::holds_alternative<Cloud>(parsed));
    QCOMPARE(std::get<Cloud>(parsed).graph.toString(), kept);
}

void TestCloud::loopback_data()
{
    QTest::addColumn<bool>("is");
    for (const char *host : {"127.0.0.1", "127.255.0.9", "::1", "localhost", "LocalHost"})
        QTest::newRow(host) << true;
    for (const char *host :
         {"", "128.0.0.1", "127.0.0.1.x", "127.1", "::2", "localhost.x", "10.0.0.1", "0.0.0.0"})
        QTest::addRow("not %s", host) << false;
}

void TestCloud::loopback()
{
    QFETCH(bool, is);
    QString host = QString::fromLatin1(QTest::currentDataTag());
    if (host.startsWith(u"not "_s))
        host.remove(0, 4);
    QCOMPARE(isLoopbackHost(host), is);
}

QTEST_APPLESS_MAIN(TestCloud)
#include "tst_Cloud.moc"

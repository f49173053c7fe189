// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line says and how it ends: read in this process, and asked of the built program where
// there is no display.
#include "ui/CommandLine.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;

namespace {

struct Ended {
    int code = -1;
    QString out, error;
};

Ended run(const QStringList &arguments)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(TAKEBACK_PROGRAM), arguments);
    if (!program.waitForFinished(30000))
        program.kill();
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
            QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

CommandLine parsed(const QStringList &arguments)
{
    return CommandLine::parse(QStringList(u"takeback"_s) + arguments);
}

} // namespace

class tst_CommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto urls = [](const char *login, const char *graph) -> QByteArray {
            return QByteArray("{'name':'Here','login':'").append(login) + "','graph':'" + graph + "'}";
        };
        write("good.json", urls("http://127.0.0.1:1/", "https://graph.example:8443"));
        write("broken.json", "{'name':");
        write("list.json", "[]");
        write("empty.json", "");
        write("no-graph.json", "{'name':'x','login':'https://a.example'}");
        write("number.json", "{'name':'x','login':7,'graph':'https://a.example'}");
        write("http.json", urls("http://login.example", "https://a.example"));
        write("query.json", urls("https://a.example?x=1", "https://a.example"));
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const QStringList &arguments, const QString &named) {
            QTest::newRow(name) << arguments << named;
        };
        row("an unknown option", {u"--frobnicate"_s}, u"frobnicate"_s);
        row("an unknown letter", {u"-x"_s}, u"x"_s);
        row("a word", {u"mail"_s}, u"'mail'"_s);
        row("a value that is missing", {u"--tenant"_s}, u"--tenant"_s);
        row("a value that none belongs to", {u"--demo=yes"_s}, u"--demo"_s);
        row("a cloud nobody knows", {u"--cloud"_s, u"mars"_s}, u"--cloud: 'mars'"_s);
        row("a cloud file that is missing", cloud("none"), u"none.json"_s);
        row("a directory", {u"--cloud"_s, m_dir.path()}, m_dir.path());
        row("a cloud file that is broken", cloud("broken"), u"broken.json"_s);
        row("a cloud file that is a list", cloud("list"), u"list.json"_s);
        row("a cloud file that is empty", cloud("empty"), u"empty.json"_s);
        row("a cloud without graph", cloud("no-graph"), u"\"graph\""_s);
        row("a login that is a number", cloud("number"), u"\"login\""_s);
        row("http to another computer", cloud("http"), u"https"_s);
        row("a query", cloud("query"), u"\"login\""_s);
        row("a tenant with a slash", {u"--tenant"_s, u"a/b"_s}, u"--tenant"_s);
        row("a tenant that climbs", {u"--tenant"_s, u"../x"_s}, u"--tenant"_s);
        row("a tenant that is the folder above", {u"--tenant"_s, u".."_s}, u"--tenant"_s);
        row("an empty tenant", {u"--tenant"_s, u""_s}, u"--tenant"_s);
        row("a profile with a slash", {u"--profile"_s, u"a/b"_s}, u"--profile"_s);
        row("a line end", {u"--tenant"_s, u"a\nb"_s}, u"--tenant"_s);
        row("a demo with a cloud", {u"--demo"_s, u"--cloud"_s, u"global"_s}, u"--demo and --cloud"_s);
        row("a word with a line end", {u"a\nb"_s}, u"'a b'"_s);
    }
    void whatIsRefused()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, named);
        const CommandLine line = parsed(arguments);
        QVERIFY(line.ending.has_value());
        QCOMPARE(line.ending->code, 2);
        QCOMPARE(line.ending->out, QString());
        const QString said = line.ending->error;
        QVERIFY2(said.startsWith(u"takeback: "_s) && said.contains(named), qPrintable(said));
        QVERIFY2(!said.contains(u'\n'), qPrintable(said));
    }

    void whatIsTaken()
    {
        QVERIFY(!parsed({}).ending);
        QVERIFY(!parsed({}).tenant); // what is saved counts
        QCOMPARE(*parsed({u"--tenant"_s, u"organizations"_s}).tenant, u"organizations"_s);
        QVERIFY(!parsed({}).isDemo && !parsed({}).isLastWanted && !parsed({}).cloud);
        const CommandLine all =
            parsed(QStringList{u"--profile"_s, u"work"_s, u"--tenant"_s, u"contoso.com"_s, u"--client-id"_s,
                               u"id-1"_s, u"--mailbox"_s, u"care@contoso.com"_s, u"--last"_s}
                   + cloud("good"));
        QVERIFY2(!all.ending, qPrintable(all.ending ? all.ending->error : QString()));
        QCOMPARE(all.profile, u"work"_s);
        QCOMPARE(*all.tenant, u"contoso.com"_s);
        QCOMPARE(all.clientId, u"id-1"_s);
        QCOMPARE(all.mailbox, u"care@contoso.com"_s);
        QVERIFY(all.isLastWanted);
        QCOMPARE(all.cloud->name, u"Here"_s);
        QCOMPARE(all.cloud->graph, QUrl(u"https://graph.example:8443"_s));
        QCOMPARE(parsed({u"--cloud"_s, u"CHINA"_s}).cloud->name, u"china"_s);
        QVERIFY(parsed({u"--demo"_s}).isDemo);
    }

    void theProgramItself_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("out");
        QTest::addColumn<QString>("error");
        QTest::newRow("--version") << QStringList{u"--version"_s} << 0 << u"takeback " TAKEBACK_VERSION "\n"_s
                                   << QString();
        QTest::newRow("--help") << QStringList{u"--help"_s} << 0 << u"--verify-journal"_s << QString();
        QTest::newRow("an unknown option") << QStringList{u"--nope"_s} << 2 << QString() << u"nope"_s;
        QTest::newRow("a journal that is not there")
            << QStringList{u"--verify-journal"_s, m_dir.filePath(u"none"_s)} << 1 << QString() << u"none"_s;
        QTest::newRow("an empty journal")
            << QStringList{u"--verify-journal"_s, m_dir.filePath(u"empty.json"_s)} << 0
            << u"0 lines, chain whole"_s << QString();
        QTest::newRow("http to another computer") << cloud("http") << 2 << QString() << u"https"_s;
        QTest::newRow("no display") << QStringList{u"--demo"_s} << 1 << QString() << u"display"_s;
    }
    void theProgramItself()
    {
        QFETCH(const QStringList, arguments);
        const Ended ended = run(arguments);
        QTEST(ended.code, "code");
        QFETCH(const QString, out);
        QFETCH(const QString, error);
        QVERIFY2(out.isEmpty() ? ended.out.isEmpty() : ended.out.contains(out), qPrintable(ended.out));
        QVERIFY2(error.isEmpty() ? ended.error.isEmpty()
                                 : ended.error.contains(error) && ended.error.count(u'\n') == 1,
                 qPrintable(ended.error));
        QVERIFY(ended.error.isEmpty() || ended.error.startsWith(u"takeback: "_s));
    }

    void theHelpNamesEveryOption()
    {
        const QString help = parsed({u"--help"_s}).ending->out;
        for (const auto &option : {u"--demo"_s, u"--profile <NAME>"_s, u"--cloud <NAME|FILE.json>"_s,
                                   u"--tenant"_s, u"--client-id"_s, u"--mailbox"_s, u"--last"_s,
                                   u"--verify-journal"_s, u"--version"_s, u"--help"_s})
            QVERIFY2(help.contains(option), qPrintable(option));
    }

private:
    void write(const char *name, QByteArray text)
    {
        QFile file(m_dir.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.replace('\'', '"'));
    }
    QStringList cloud(const char *name) const
    {
        return {u"--cloud"_s, m_dir.filePath(QString(QLatin1String(name) % u".json"_s))};
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_CommandLine.moc"

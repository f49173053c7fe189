// SPDX-License-Identifier: GPL-3.0-or-later
// The command for administrators, read and run by a real shell in which az only writes down what it was
// asked.
#include "app/RegistrationRecipe.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;

namespace {

struct Ended {
    int code = -1;
    QByteArray out, error;
};

Ended shell(const QStringList &options, const QString &command, const QString &path = {})
{
    QProcess process;
    if (!path.isEmpty()) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, QString(path % u":"_s % environment.value(u"PATH"_s)));
        process.setProcessEnvironment(environment);
    }
    process.start(u"sh"_s, options);
    process.write(command.toUtf8());
    process.closeWriteChannel();
    if (!process.waitForFinished(20000))
        process.kill();
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

class tst_RegistrationRecipe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        write(u"az"_s,
              "#!/bin/sh\n{ printf '%s|' \"$@\"; echo; } >> \"$(dirname \"$0\")/asked\"\n"
              "case \"$1 $2 $3\" in 'ad app create') echo APP-1 ;; 'account show '*) echo T-1 ;; esac\n");
        write(u"sleep"_s, "#!/bin/sh\n");
    }
    void init() { QFile::remove(m_dir.filePath(u"asked"_s)); }

    void aShellCanReadIt_data()
    {
        QTest::addColumn<QString>("tenant");
        for (const auto &tenant : {AnyOrganisation, u"contoso.com"_s, u"it's; rm -rf $HOME `x` \"y\" \\"_s})
            QTest::newRow(qPrintable(tenant)) << tenant;
    }
    void aShellCanReadIt()
    {
        QFETCH(const QString, tenant);
        int made = 0;
        for (const Cloud &cloud : Cloud::builtIn())
            for (const bool isForOthers : {false, true}) {
                const QString command = RegistrationRecipe::azureCommand(cloud, tenant, isForOthers);
                QCOMPARE(command.isEmpty(), cloud.azureCli.isEmpty());
                made += !command.isEmpty();
                const Ended ended = shell({u"-n"_s}, command);
                QVERIFY2(ended.code == 0 && ended.error.isEmpty(), ended.error);
            }
        QCOMPARE(made, 6);
        QVERIFY(shell({u"-n"_s}, u"echo $("_s).code != 0); // it can fail
    }

    void atTheGlobalCloud()
    {
        const Ended ended = run("global", AnyOrganisation, false);
        QVERIFY2(ended.code == 0, ended.error);
        QCOMPARE(ended.out, "Client id: APP-1\nTenant: T-1\n");
        const QList<QByteArray> asked = lines();
        QCOMPARE(asked.size(), 5);
        QCOMPARE(asked[0],
                 "ad|app|create|--display-name|Takeback|--sign-in-audience|AzureADMultipleOrgs|"
                 "--is-fallback-public-client|true|--public-client-redirect-uris|http://localhost|"
                 "--query|appId|--output|tsv|");
        QVERIFY(asked[1].startsWith("ad|app|permission|add|--id|APP-1|--api|"
                                    "00000003-0000-0000-c000-000000000000|--api-permissions|"
                                    "024d486e-b451-40bb-833d-3e66d98c5c73=Scope|"));
        QCOMPARE(asked[1].count("=Scope|"), 5);
        QVERIFY(!asked[1].contains("5df07973-7d5d-46ed-9847-1271055cbd51"));
        QCOMPARE(asked[2], "ad|sp|create|--id|APP-1|--output|none|");
        QCOMPARE(asked[3], "ad|app|permission|admin-consent|--id|APP-1|");
    }

    void forOneOrganisationElsewhere()
    {
        const Ended ended = run("china", u"it's $HOME"_s, true);
        QVERIFY2(ended.code == 0, ended.error);
        const QList<QByteArray> asked = lines();
        QCOMPARE(asked.size(), 7);
        QCOMPARE(asked[0], "cloud|set|--name|AzureChinaCloud|");
        QCOMPARE(asked[1], "login|--allow-no-subscriptions|--tenant|it's $HOME|");
        QVERIFY(asked[2].contains("|AzureADMyOrg|"));
        QVERIFY(asked[3].contains("5df07973-7d5d-46ed-9847-1271055cbd51=Scope|"));
    }

    void whereTheCliHasNoNameForTheCloud()
    {
        for (const char *name : {"dod", "bleu", "delos", "govsg"})
            QCOMPARE(
                RegistrationRecipe::azureCommand(*Cloud::named(QLatin1String(name)), AnyOrganisation, false),
                QString());
        QCOMPARE(RegistrationRecipe::azureCommand(Cloud{}, AnyOrganisation, false), QString());
    }

private:
    void write(const QString &name, const QByteArray &text)
    {
        QFile file(m_dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    Ended run(const char *cloud, const QString &tenant, bool isForOthers)
    {
        return shell(
            {u"-s"_s},
            RegistrationRecipe::azureCommand(*Cloud::named(QLatin1String(cloud)), tenant, isForOthers),
            m_dir.path());
    }
    QList<QByteArray> lines() const
    {
        QFile file(m_dir.filePath(u"asked"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QList<QByteArray>();
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(tst_RegistrationRecipe)
#include "tst_RegistrationRecipe.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Which registration counts: command line before settings before what was built in, and never two clouds
// mixed; what the settings file keeps, under which mode, and what becomes of one that somebody edited.
#include "app/Settings.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;

namespace {

const QString Saved = u"11111111-1111-4111-8111-111111111111"_s;
const QString Asked = u"22222222-2222-4222-8222-222222222222"_s;
const QString BuiltIn = u"33333333-3333-4333-8333-333333333333"_s;

Cloud builtIn(const char *name)
{
    return *Cloud::named(QLatin1String(name));
}

Cloud own(const char *login = "https://login.example", const char *graph = "https://graph.example")
{
    return {u"Ours"_s, QUrl(QLatin1String(login)), QUrl(QLatin1String(graph)), false, false};
}

} // namespace

class tst_Settings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QFile::remove(path()); }

    void whichCounts_data()
    {
        QTest::addColumn<RegistrationOptions>("options");
        QTest::addColumn<std::optional<Registration>>("saved");
        QTest::addColumn<Registration>("expected");
        const auto row = [](const char *name, const RegistrationOptions &options,
                            const std::optional<Registration> &saved, const Registration &expected) {
            QTest::newRow(name) << options << saved << expected;
        };
        const Cloud global = builtIn("global");
        const Cloud china = builtIn("china");
        const QString anybody = AnyOrganisation;
        const QString tenant = u"contoso.com"_s;
        const Registration atChina{china, tenant, Saved};
        row("nothing said", {}, {}, {global, anybody, BuiltIn});
        row("saved", {}, atChina, atChina);
        row("saved without an id", {}, Registration{global, tenant, {}}, {global, tenant, BuiltIn});
        row("saved elsewhere without an id", {}, Registration{china, tenant, {}}, {china, tenant, {}});
        row("an id", {{}, {}, Asked}, {}, {global, anybody, Asked});
        row("an id before the saved one", {{}, {}, Asked}, atChina, {china, tenant, Asked});
        row("a tenant", {{}, u"fabrikam.com"_s, {}}, atChina, {china, u"fabrikam.com"_s, Saved});
        row("the same cloud", {china, {}, {}}, atChina, atChina);
        row("another cloud", {builtIn("usgov"), {}, {}}, atChina, {builtIn("usgov"), anybody, {}});
        row("the global cloud beside another", {global, {}, {}}, atChina, {global, anybody, BuiltIn});
        row("another cloud and all that belongs to it", {builtIn("usgov"), u"a.us"_s, Asked}, atChina,
            {builtIn("usgov"), u"a.us"_s, Asked});
        row("another cloud at the same login host", {builtIn("dod"), {}, {}},
            Registration{builtIn("usgov"), tenant, Saved}, {builtIn("dod"), anybody, {}});
        row("a file", {own(), {}, {}}, {}, {own(), anybody, {}});
        row("a file, the same as the saved one", {own(), {}, {}}, Registration{own(), tenant, Saved},
            {own(), tenant, Saved});
        row("a file at the saved login host with another Graph",
            {own("https://login.example", "https://evil.example"), {}, {}},
            Registration{own(), tenant, Saved},
            {own("https://login.example", "https://evil.example"), anybody, {}});
        const Cloud copy{u"global"_s, global.login, global.graph, false, false};
        row("a file that says it is the global cloud", {copy, {}, {}}, {}, {copy, anybody, {}});
        row("the same beside a saved id", {copy, {}, {}}, Registration{global, tenant, Saved},
            {copy, anybody, {}});
        row("a saved cloud of one's own", {}, Registration{copy, tenant, {}}, {copy, tenant, {}});
    }
    void whichCounts()
    {
        QFETCH(const RegistrationOptions, options);
        QFETCH(const std::optional<Registration>, saved);
        QFETCH(const Registration, expected);
        const Registration registration = Settings::resolve(options, saved, BuiltIn);
        QCOMPARE(registration.cloud.login, expected.cloud.login);
        QCOMPARE(registration.cloud.graph, expected.cloud.graph);
        QCOMPARE(registration.tenant, expected.tenant);
        QCOMPARE(registration.clientId, expected.clientId);
        QVERIFY(registration == expected);
    }

    void nothingIsBuiltInUnlessAPackagerSaysSo() { QCOMPARE(Settings::builtInClientId(), QString()); }

    void whatIsKept_data()
    {
        QTest::addColumn<Registration>("registration");
        for (const Cloud &cloud : Cloud::builtIn())
            QTest::newRow(qPrintable(cloud.name)) << Registration{cloud, u"contoso.com"_s, Saved};
        QTest::newRow("own") << Registration{own("http://127.0.0.1:8080/a"), u"t_1"_s, u"client, \"1\";%"_s};
        QTest::newRow("own, called as a built-in one") << Registration{
            {u"global"_s, QUrl(u"https://a.example"_s), QUrl(u"https://b.example"_s), false, false},
            AnyOrganisation,
            u"x"_s};
        QTest::newRow("no id") << Registration{builtIn("global"), Saved, {}};
    }
    void whatIsKept()
    {
        QFETCH(Registration, registration);
        registration.clientId.remove(u' ');
        {
            QSettings file(path(), QSettings::IniFormat);
            Settings settings(&file);
            QVERIFY(!settings.saved().registration);
            QVERIFY(settings.save({own(), u"before"_s, u"before"_s}));
            QVERIFY(settings.save(registration));
        }
        QSettings file(path(), QSettings::IniFormat);
        const Settings::Saved saved = Settings(&file).saved();
        QVERIFY(saved.registration && saved.broken.isEmpty());
        QVERIFY(*saved.registration == registration);
    }

    void theModeOfTheFile()
    {
        QFile made(path());
        QVERIFY(made.open(QIODevice::WriteOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        made.close();
        QSettings file(path(), QSettings::IniFormat);
        QVERIFY(Settings(&file).save({builtIn("china"), u"contoso.cn"_s, Saved}));
        QVERIFY(Settings(&file).save({builtIn("global"), u"contoso.com"_s, Saved}));
        QCOMPARE(QFile::permissions(path()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
        QVERIFY(text().contains("contoso.com"));
    }

    void aFileThatCannotBeWritten()
    {
        QFile notAFolder(path());
        QVERIFY(notAFolder.open(QIODevice::WriteOnly));
        QSettings file(QString(path() % u"/settings.ini"_s), QSettings::IniFormat);
        QVERIFY(!Settings(&file).save({builtIn("global"), u"contoso.com"_s, Saved}));
    }

    void whatSomebodyEdited_data()
    {
        QTest::addColumn<QByteArray>("ini");
        QTest::addColumn<QStringList>("broken");
        QTest::addColumn<QString>("cloud"); // empty: none is left
        const auto row = [](const char *name, const QByteArray &ini, const QStringList &broken,
                            const QString &cloud) { QTest::newRow(name) << ini << broken << cloud; };
        const QByteArray id = "clientId=" + Saved.toLatin1() + '\n';
        const QStringList badCloud{u"registration/cloud"_s};
        row("nothing wrong", "cloud=usgov\ntenant=a.us\n" + id, {}, u"usgov"_s);
        row("a cloud nobody knows", "cloud=mars\n" + id, badCloud, {});
        row("a cloud that is a file", "cloud=/etc/passwd\n" + id, badCloud, {});
        row("an empty cloud", "cloud=\n" + id, badCloud, {});
        row("a list of clouds", "cloud=usgov, dod\n" + id, badCloud, {});
        row("an id that belongs to no cloud", id, {u"registration/cloudLogin"_s}, {});
        row("a login without TLS",
            "cloudName=N\ncloudLogin=http://l.example\ncloudGraph=https://g.example\n" + id,
            {u"registration/cloudLogin"_s}, {});
        row("no Graph", "cloudName=N\ncloudLogin=https://l.example\n" + id, {u"registration/cloudLogin"_s},
            {});
        row("a tenant with a slash", "cloud=usgov\ntenant=a/b\n" + id, {u"registration/tenant"_s},
            u"usgov"_s);
        row("a tenant that is no domain", "cloud=usgov\ntenant=contoso\n" + id, {u"registration/tenant"_s},
            u"usgov"_s);
        row("an id that is none", "cloud=usgov\nclientId=secret\n", {u"registration/clientId"_s}, u"usgov"_s);
        row("bytes", "cloud=usgov\ntenant=\xff\xfe\\x0\nclientId=@Variant(\\0\\0)\n",
            {u"registration/tenant"_s, u"registration/clientId"_s}, u"usgov"_s);
    }
    void whatSomebodyEdited()
    {
        QFETCH(const QByteArray, ini);
        QFile edited(path());
        QVERIFY(edited.open(QIODevice::WriteOnly));
        edited.write("[registration]\n" + ini);
        edited.close();
        QSettings file(path(), QSettings::IniFormat);
        const Settings::Saved saved = Settings(&file).saved();
        QTEST(saved.broken, "broken");
        QFETCH(const QString, cloud);
        QCOMPARE(saved.registration.has_value(), !cloud.isEmpty());
        if (!saved.registration)
            return;
        QCOMPARE(saved.registration->cloud, builtIn(qPrintable(cloud)));
        QCOMPARE(saved.registration->clientId,
                 saved.broken.contains(u"registration/clientId"_s) ? QString() : Saved);
        if (saved.broken.contains(u"registration/tenant"_s))
            QCOMPARE(saved.registration->tenant, AnyOrganisation);
    }

private:
    QString path() const { return m_dir.filePath(u"settings.ini"_s); }
    QByteArray text() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_dir;
};

Q_DECLARE_METATYPE(Takeback::RegistrationOptions)
Q_DECLARE_METATYPE(Takeback::Registration)
Q_DECLARE_METATYPE(std::optional<Takeback::Registration>)

QTEST_GUILESS_MAIN(tst_Settings)
#include "tst_Settings.moc"

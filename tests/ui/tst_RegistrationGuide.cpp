// SPDX-License-Identifier: GPL-3.0-or-later
// What an administrator is given: the portal, the addresses and lists to copy, and a command that a shell can
// read; and where Takeback does not know, that it does not.
#include "ui/RegistrationGuide.h"

#include "app/RegistrationRecipe.h"
#include "ui/Phrases.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;

class tst_RegistrationGuide : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_guide = std::make_unique<RegistrationGuide>(nullptr);
        describe("global", AnyOrganisation);
        m_guide->show();
    }

    void eachCloud_data()
    {
        QTest::addColumn<QString>("cloud");
        for (const Cloud &cloud : Cloud::builtIn())
            QTest::newRow(qPrintable(cloud.name)) << cloud.name;
    }
    void eachCloud()
    {
        QFETCH(const QString, cloud);
        describe(qPrintable(cloud), u"contoso.com"_s);
        const Cloud row = *Cloud::named(cloud);
        QCOMPARE(button("openPortal")->isVisible(), !row.portal.isEmpty());
        QCOMPARE(says(u"Takeback does not"_s), row.portal.isEmpty() || row.azureCli.isEmpty());
        if (!row.portal.isEmpty())
            QVERIFY(button("openPortal")->text().contains(row.portal.host()));
        QCOMPARE(command()->isVisible(), !row.azureCli.isEmpty());
        QCOMPARE(button("copyCommand")->isVisible(), !row.azureCli.isEmpty());
        QCOMPARE(command()->toPlainText().contains(u"az cloud set"_s),
                 !row.azureCli.isEmpty() && cloud != "global"_L1);
    }

    void whoMaySignIn()
    {
        QVERIFY(command()->toPlainText().contains(u"AzureADMultipleOrgs"_s));
        describe("global", u"contoso.com"_s);
        QVERIFY(command()->toPlainText().contains(u"AzureADMyOrg"_s));
        describe("usgov", u"a; rm -rf /"_s); // what is no tenant never gets there
        QVERIFY(!command()->toPlainText().contains(u"rm -rf"_s));
    }

    void copying()
    {
        button("copyRedirect")->click();
        QCOMPARE(copied(), u"http://localhost"_s);
        QCOMPARE(button("copyRedirect")->text(), u"Copied"_s);
        QCOMPARE(button("copyRedirect")->accessibleName(), u"Copy redirect address"_s);
        button("copyPermissions")->click();
        QCOMPARE(copied(), u"Mail.ReadWrite User.Read offline_access openid profile"_s);
        m_guide->findChild<QCheckBox *>(u"forOthers"_s)->setChecked(true);
        button("copyPermissions")->click();
        QVERIFY(copied().endsWith(u" Mail.ReadWrite.Shared"_s));
        button("copyCommand")->click();
        QCOMPARE(copied().count(u"=Scope"_s), 6);
        QProcess shell;
        shell.start(u"sh"_s, {u"-n"_s, u"-c"_s, copied()});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 0);
        QCOMPARE(shell.readAllStandardError(), QByteArray());
    }

    void whatEachPermissionIsFor()
    {
        for (const auto &permission : RegistrationRecipe::permissions()) {
            const QString reason = Phrases::permissionReason(permission.name);
            QVERIFY2(!reason.isEmpty(), qPrintable(permission.name));
            QCOMPARE(says(reason), !permission.isForOthers);
        }
        m_guide->findChild<QCheckBox *>(u"forOthers"_s)->setChecked(true);
        QVERIFY(says(Phrases::permissionReason(u"Mail.ReadWrite.Shared"_s)));
    }

private:
    void describe(const char *cloud, const QString &tenant)
    {
        m_guide->describe(*Cloud::named(QLatin1String(cloud)), tenant);
    }
    static QString copied() { return QApplication::clipboard()->text(); }
    QPushButton *button(const char *name) const
    {
        return m_guide->findChild<QPushButton *>(QLatin1String(name));
    }
    QPlainTextEdit *command() const { return m_guide->findChild<QPlainTextEdit *>(u"azureCommand"_s); }
    bool says(const QString &part) const
    {
        for (const QLabel *label : m_guide->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(part))
                return true;
        return false;
    }

    std::unique_ptr<RegistrationGuide> m_guide;
};

QTEST_MAIN(tst_RegistrationGuide)
#include "tst_RegistrationGuide.moc"

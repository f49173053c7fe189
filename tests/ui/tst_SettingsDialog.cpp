// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of the registration: what is refused while it is typed, what is saved, what a trial says, and
// what the guide gives an administrator.
#include "tests/support/WireServer.h"
#include "ui/InlineBar.h"
#include "ui/RegistrationForm.h"
#include "ui/RegistrationGuide.h"
#include "ui/SettingsDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;

namespace {

const QString Id = u"01234567-89ab-cdef-0123-456789abcdef"_s;
const QString BuiltIn = u"33333333-3333-4333-8333-333333333333"_s;

} // namespace

class tst_SettingsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { open({Cloud::builtIn().first(), AnyOrganisation, {}}); }

    void whatIsRefused_data()
    {
        QTest::addColumn<QString>("clientId");
        QTest::addColumn<QString>("tenant");
        QTest::addColumn<QString>("wrong"); // the field that says so; empty: none
        QTest::addColumn<bool>("isGood");
        const auto row = [](const char *name, const QString &clientId, const QString &tenant,
                            const QString &wrong,
                            bool isGood) { QTest::newRow(name) << clientId << tenant << wrong << isGood; };
        row("all good", Id, u"contoso.com"_s, {}, true);
        row("spaces and braces", u"  {"_s + Id.toUpper() + u"}"_s, u" contoso.com "_s, {}, true);
        row("any organisation", Id, u"organizations"_s, {}, true);
        row("no organisation", Id, {}, {}, true);
        row("a tenant id", Id, Id, {}, true);
        row("nothing", {}, {}, {}, false); // only missing
        row("half an id", Id.left(20), u"contoso.com"_s, u"clientIdProblem"_s, false);
        row("a word", u"takeback"_s, u"contoso.com"_s, u"clientIdProblem"_s, false);
        row("a slash", Id, u"contoso.com/x"_s, u"tenantProblem"_s, false);
        row("an address", Id, u"https://contoso.com"_s, u"tenantProblem"_s, false);
        row("no domain", Id, u"contoso"_s, u"tenantProblem"_s, false);
    }
    void whatIsRefused()
    {
        QFETCH(const QString, clientId);
        QFETCH(const QString, tenant);
        QFETCH(const QString, wrong);
        QFETCH(const bool, isGood);
        type(clientId, tenant);
        QCOMPARE(button("saveSettings")->isEnabled(), isGood);
        QCOMPARE(button("tryRegistration")->isEnabled(), isGood);
        QCOMPARE(find<QLabel>("saveReason")->text().isEmpty(), isGood);
        QCOMPARE(button("saveSettings")->accessibleDescription().isEmpty(), isGood);
        for (const auto &name : {u"clientIdProblem"_s, u"tenantProblem"_s})
            QCOMPARE(m_dialog->findChild<QLabel *>(name)->isVisible(), name == wrong);
        if (wrong == "clientIdProblem"_L1)
            QVERIFY(find<QLineEdit>("clientId")->accessibleDescription().contains(u"five groups"_s));
    }

    void whatIsSaved()
    {
        QSignalSpy saved(m_dialog.get(), &SettingsDialog::saved);
        type(u" {"_s + Id.toUpper() + u"}\t"_s, u" contoso.cn "_s);
        find<QComboBox>("cloud")->setCurrentIndex(3);
        button("saveSettings")->click();
        QCOMPARE(saved.size(), 1);
        const auto registration = saved.first().first().value<Registration>();
        QVERIFY((registration == Registration{*Cloud::named(u"china"_s), u"contoso.cn"_s, Id}));
        QVERIFY(!m_dialog->isVisible());
    }

    void whatIsShownIsWhatIs()
    {
        const Registration own{{u"Ours"_s, QUrl(u"https://l.example"_s), QUrl(u"https://g.example:1"_s)},
                               u"realm"_s,
                               u"client-1"_s};
        open(own);
        QSignalSpy saved(m_dialog.get(), &SettingsDialog::saved);
        QCOMPARE(find<QComboBox>("cloud")->currentText(), u"Ours"_s);
        QVERIFY(text("cloudHosts").contains(u"l.example"_s) && text("cloudHosts").contains(u"g.example:1"_s));
        QVERIFY(find<QFrame>("undocumented")->isVisible());
        button("saveSettings")->click();
        QVERIFY(saved.first().first().value<Registration>() == own);
    }

    void cancelling()
    {
        QSignalSpy saved(m_dialog.get(), &SettingsDialog::saved);
        type(Id, u"contoso.com"_s);
        button("cancelSettings")->click();
        QVERIFY(saved.isEmpty() && !m_dialog->isVisible());
    }

    void theBuiltInId()
    {
        open({Cloud::builtIn().first(), AnyOrganisation, {}}, BuiltIn);
        QSignalSpy saved(m_dialog.get(), &SettingsDialog::saved);
        QVERIFY(button("saveSettings")->isEnabled());
        find<QComboBox>("cloud")->setCurrentIndex(1);
        QVERIFY(!button("saveSettings")->isEnabled()); // not there
        find<QComboBox>("cloud")->setCurrentIndex(0);
        button("saveSettings")->click();
        QCOMPARE(saved.first().first().value<Registration>().clientId, QString()); // never copied
    }

    void clouds()
    {
        auto *box = find<QComboBox>("cloud");
        QCOMPARE(box->count(), 7);
        for (int i = 0; i < box->count(); ++i) {
            box->setCurrentIndex(i);
            const Cloud &cloud = Cloud::builtIn().at(i);
            QVERIFY(box->currentText() != cloud.name); // it has a title
            QVERIFY(text("cloudHosts").contains(cloud.login.host()));
            QCOMPARE(find<QFrame>("undocumented")->isVisible(), !cloud.isRecallDocumented);
        }
    }

    void aCloudFile()
    {
        QTemporaryDir dir;
        const auto write = [&dir](const QString &name, QByteArray json) {
            QFile file(dir.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(json.replace('\'', '"')) == json.size();
        };
        QVERIFY(write(u"bad.json"_s, "{'name':'N','login':'http://l.example','graph':'https://g'}"));
        QVERIFY(write(u"good.json"_s, "{'name':'Ours','login':'https://l.example','graph':'https://g'}"));
        QVERIFY(write(u"other.json"_s, "{'name':'Theirs','login':'https://t.example','graph':'https://g'}"));
        auto *form = m_dialog->findChild<RegistrationForm *>();
        auto *box = find<QComboBox>("cloud");
        type(Id, u"contoso.com"_s);
        form->useCloudFile(dir.filePath(u"bad.json"_s));
        QVERIFY(find<QLabel>("cloudProblem")->isVisible() && text("cloudProblem").contains(u"https"_s));
        QCOMPARE(box->currentIndex(), 0);
        form->useCloudFile(dir.filePath(u"good.json"_s));
        QVERIFY(!find<QLabel>("cloudProblem")->isVisible());
        QCOMPARE(box->currentText(), u"Ours"_s);
        form->useCloudFile(dir.filePath(u"other.json"_s)); // takes its place
        QCOMPARE(box->count(), 8);
        QCOMPARE(form->registration().cloud.login, QUrl(u"https://t.example"_s));
        type(u"client-1"_s, u"realm"_s); // not Microsoft's: other rules
        QVERIFY(button("saveSettings")->isEnabled());
        box->setCurrentIndex(0);
        QVERIFY(!button("saveSettings")->isEnabled());
    }

    void aTrial()
    {
        WireServer server;
        QByteArray refusal = R"({"error":"unauthorized_client","correlation_id":"corr-1"})";
        server.deed = [&](const WireRequest &request) {
            return request.method == "GET" ? WireServer::answer("200 OK", R"({"token_endpoint":"x"})")
                                           : WireServer::answer("400 Bad Request", refusal);
        };
        open({{u"Here"_s, server.url(), server.url()}, u"realm"_s, u"client-1"_s});
        button("tryRegistration")->click();
        QVERIFY(!button("tryRegistration")->isEnabled());
        QTRY_VERIFY(says(u"does not know the app"_s));
        QVERIFY(button("tryRegistration")->isEnabled());
        refusal = R"({"error":"invalid_grant"})";
        button("tryRegistration")->click();
        QTRY_VERIFY(says(u"has nothing against these values"_s));
        QVERIFY(!says(u"does not know"_s));
        type(u"client-2"_s, u"realm"_s);
        QVERIFY(!says(u"has nothing against"_s)); // it was about others
        server.deed = [](const WireRequest &) { return WireServer::Deed{WireServer::Deed::Hang}; };
        const qsizetype before = server.requests.size();
        button("tryRegistration")->click();
        QTRY_COMPARE(server.requests.size(), before + 1);
        type(u"client-3"_s, u"realm"_s);
        QVERIFY(button("tryRegistration")->isEnabled()); // given up
    }

    void theGuide()
    {
        auto *guide = m_dialog->findChild<RegistrationGuide *>();
        QVERIFY(!guide->isVisible());
        button("guideSwitch")->click();
        QVERIFY(guide->isVisible());
        auto *command = find<QPlainTextEdit>("azureCommand");
        type({}, u"contoso.us"_s);
        find<QComboBox>("cloud")->setCurrentIndex(1);
        QVERIFY(command->toPlainText().contains(u"--tenant 'contoso.us'"_s));
        QVERIFY(command->toPlainText().contains(u"az cloud set --name 'AzureUSGovernment'"_s));
        type({}, u"a; rm -rf /"_s); // what is no tenant never gets there
        QVERIFY(!command->toPlainText().contains(u"rm -rf"_s));
        button("guideSwitch")->click();
        QVERIFY(!guide->isVisible());
    }

    void everythingHasAName()
    {
        m_dialog->showGuide(true);
        for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || !widget->focusPolicy())
                continue;
            const auto *box = qobject_cast<const QCheckBox *>(widget);
            if (qobject_cast<const QPushButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
                || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
                || box)
                QVERIFY2(!widget->accessibleName().isEmpty() || (box && !box->text().isEmpty()),
                         qPrintable(widget->objectName()));
        }
    }

    void aNarrowDialog()
    {
        m_dialog->showGuide(true);
        m_dialog->resize(m_dialog->minimumSize());
        QTest::qWait(0);
        for (const QPushButton *one : m_dialog->findChildren<QPushButton *>())
            if (one->isVisible()) {
                const int left = one->mapTo(m_dialog.get(), QPoint()).x();
                QVERIFY2(left >= 0 && left + one->width() <= m_dialog->width(), qPrintable(one->text()));
            }
    }

private:
    void open(const Registration &now, const QString &builtIn = {})
    {
        m_dialog = std::make_unique<SettingsDialog>(now, builtIn, nullptr);
        m_dialog->open();
    }
    template <typename T> T *find(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    QPushButton *button(const char *name) const { return find<QPushButton>(name); }
    void type(const QString &clientId, const QString &tenant)
    {
        find<QLineEdit>("clientId")->setText(clientId);
        find<QLineEdit>("tenant")->setText(tenant);
    }
    QString text(const char *name) const
    {
        const auto *label = find<QLabel>(name);
        QString text = label ? label->text() : button(name)->text();
        return text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    }
    bool says(const QString &part) const
    {
        for (const InlineBar *bar : m_dialog->findChildren<InlineBar *>())
            if (bar->isVisible() && bar->text().contains(part))
                return true;
        return false;
    }

    std::unique_ptr<SettingsDialog> m_dialog;
};

QTEST_MAIN(tst_SettingsDialog)
#include "tst_SettingsDialog.moc"

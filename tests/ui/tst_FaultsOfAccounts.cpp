// SPDX-License-Identifier: GPL-3.0-or-later
// What stands between a person and their accounts: mailboxes without rights, a permission declined, a keyring
// that shows nothing or is not there, an organisation that wants an approval, a cloud without recall.
#include "tests/ui/AccountsWindow.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;
using Demo::Fault;
using Stage = Session::Stage;

class tst_FaultsOfAccounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Before the first keychain: GLib asks for the bus once.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION"})
            qunsetenv(name);
    }

    void aMailboxThatCannotBeRead_data()
    {
        QTest::addColumn<QString>("mailbox");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("words");
        QTest::newRow("no rights") << u"samir@northwind.example"_s << Fault::latency(0)
                                   << u"no rights for this mailbox"_s;
        QTest::newRow("not in Exchange Online")
            << Care << Fault::graphError(404, "MailboxNotEnabledForRESTAPI", "Inactive.")
            << u"not in Exchange Online"_s;
        QTest::newRow("nobody") << u"nobody@northwind.example"_s << Fault::latency(0) << u"nobody@"_s;
    }
    void aMailboxThatCannotBeRead()
    {
        QFETCH(const QString, mailbox);
        QFETCH(const Fault, fault);
        QFETCH(const QString, words);
        AccountsWindow window;
        QVERIFY(window.signIn());
        window.bench.service.play({fault.on("GET", "/users/")});
        QVERIFY(window.askForMailbox(mailbox));
        QTRY_VERIFY2_WITH_TIMEOUT(window.hasBar(words), qPrintable(window.bars().join(u'|')), Patience);
        QCOMPARE(window.bench.service.unplayed(), 0);
        QVERIFY(window.pick(u"My own mailbox"_s)); // the way back
        QVERIFY(window.isOpen(Mira));
        QTRY_COMPARE(window.bars(), QStringList());
        QTRY_COMPARE(window.sentItems()->model()->rowCount(), 30);
    }

    void thePermissionIsDeclined()
    {
        AccountsWindow window;
        QVERIFY(window.signIn());
        window.bench.browser.answer = "decline";
        QVERIFY(window.askForMailbox(Care));
        QTRY_VERIFY_WITH_TIMEOUT(window.hasBar(u"declined"_s), Patience);
        QVERIFY(window.isStart());
        QVERIFY(window.hasBar(Care)); // what it is for
        window.bench.browser.answer = "accept";
        QVERIFY(window.click("signIn"));
        QVERIFY(window.isOpen(Care));
    }

    void theKeyringShowsNothing()
    {
        TokenVault empty(TokenVault::Kind::Memory, {}, nullptr);
        AccountsWindow window;
        QVERIFY(window.signIn());
        const QString id = window.bench.accounts->entries().first().id;
        window.bench.setup.vault = &empty;
        window.startAgain();
        QTRY_VERIFY_WITH_TIMEOUT(window.hasBar(u"shows no saved sign-in"_s), Patience);
        QCOMPARE(window.sentItems()->model()->rowCount(), 30); // of the cache
        QVERIFY(window.pressInBar(u"Try again"_s));
        QTRY_VERIFY_WITH_TIMEOUT(window.hasBar(u"shows no saved sign-in"_s), Patience);
        QString secret; // it is unlocked
        connect(window.bench.vault.read(id, &window.bench.vault), &VaultJob::finished, this,
                [&](const Result<QString> &found) { secret = *found; });
        QTRY_VERIFY(!secret.isEmpty());
        empty.write(id, secret, &empty);
        QVERIFY(window.pressInBar(u"Try again"_s));
        QVERIFY(window.isOpen(Mira));
        QCOMPARE(window.bars(), QStringList());
        QCOMPARE(window.bench.browser.opened.size(), 1);
    }

    void thereIsNoKeyring()
    {
        AccountsWindow window;
        window.bench.setup.vault = nullptr;
        window.bench.setup.keychainService = u"takeback-test"_s;
        window.startAgain();
        QVERIFY(window.signIn());
        QTRY_VERIFY_WITH_TIMEOUT(window.hasBar(u"has no keyring service"_s), Patience);
        QVERIFY(window.hasBar(u"sign in again after the next start"_s));
        QVERIFY(window.text("truth").contains(u"in memory only"_s));
        QVERIFY(window.pressInBar(u"Try again"_s));
        QTRY_VERIFY_WITH_TIMEOUT(window.hasBar(u"has no keyring service"_s), Patience);
        QVERIFY(window.recall(0)); // all the rest works
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), RecallState::Submitted, Patience);
    }

    void anApprovalIsNeeded()
    {
        Demo::DemoOptions options = mails();
        options.needsApproval = true;
        AccountsWindow window(options);
        window.bench.browser.answer = "return"; // the page has no other way on
        QVERIFY(window.click("signIn"));
        QTRY_VERIFY_WITH_TIMEOUT(!window.bars().isEmpty(), Patience);
        QVERIFY2(window.hasBar(u"administrator"_s), qPrintable(window.bars().join(u'|')));
        QVERIFY(window.isStart());
        QVERIFY(window.pressInBar(u"Copy the approval link"_s));
        const QUrl link(QApplication::clipboard()->text());
        QVERIFY2(link.path().endsWith(u"/adminconsent"_s), qPrintable(link.toString()));
        QVERIFY(link.toString().startsWith(window.bench.setup.registration.cloud.login.toString()));
        QVERIFY(link.query().contains(Demo::DemoService::clientId()));
        QVERIFY(window.pressInBar(u"Copy a letter to the administrator"_s)); // the bar stays
        const QString letter = QApplication::clipboard()->text();
        QVERIFY(letter.contains(QString::fromLatin1(link.toEncoded())) && letter.contains(u"Mail.ReadWrite"_s)
                && letter.contains(Demo::DemoService::clientId()));
        QVERIFY(window.hasBar(u"administrator"_s));
    }

    void recallIsNotDocumentedThere()
    {
        AccountsWindow window;
        window.bench.setup.registration.cloud.isRecallDocumented = false;
        window.startAgain();
        QVERIFY(window.text("undocumented").contains(u"may be refused"_s));
        QVERIFY(window.signIn());
        QVERIFY(window.text("truth").contains(u"may be refused"_s));
    }

    void savedSettingsTakeEffect()
    {
        AccountsWindow window;
        QVERIFY(window.isStart());
        QVERIFY(window.text("hosts").contains(u"127.0.0.1"_s));
        QVERIFY(window.click("setUp"));
        auto *dialog = window.find<QDialog>("settingsDialog");
        QVERIFY(dialog);
        const auto type = [dialog](const QString &field, const QString &text) {
            auto *line = dialog->findChild<QLineEdit *>(field);
            line->clear();
            QTest::keyClicks(line, text);
        };
        QVERIFY(dialog->findChild<QPushButton *>(u"saveSettings"_s));
        auto *cloud = dialog->findChild<QComboBox *>(u"cloud"_s);
        cloud->setCurrentIndex(0);
        type(u"clientId"_s, u"01234567-89ab-cdef-0123-456789abcdef"_s);
        type(u"tenant"_s, u"contoso.com"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveSettings"_s), Qt::LeftButton);
        QTRY_VERIFY(!window.find<QDialog>("settingsDialog"));
        QVERIFY(window.isStart());
        QTRY_VERIFY(window.text("hosts").contains(u"login.microsoftonline.com"_s)); // of this page alone
        QVERIFY(!window.text("hosts").contains(u"127.0.0.1"_s));
        QCOMPARE(window.bench.accounts->registration().tenant, u"contoso.com"_s);
        // And back again: who was known is there, without a browser.
        window.bench.accounts->setRegistration(window.bench.setup.registration);
        QVERIFY(window.isStart());
        QVERIFY(window.signIn());
        window.bench.accounts->setRegistration(
            {Cloud::builtIn().first(), AnyOrganisation, u"01234567-89ab-cdef-0123-456789abcdef"_s});
        QVERIFY(window.isStart());
        QVERIFY(window.bench.accounts->entries().isEmpty());
        window.bench.accounts->setRegistration(window.bench.setup.registration);
        QVERIFY(window.isOpen(Mira));
        QCOMPARE(window.bench.browser.opened.size(), 1);
    }
};

QTEST_MAIN(tst_FaultsOfAccounts)
#include "tst_FaultsOfAccounts.moc"

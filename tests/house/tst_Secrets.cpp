// SPDX-License-Identifier: GPL-3.0-or-later
// A whole day with the program, and then a look into everything it said and wrote: no code, no verifier, no
// token anywhere; no body and no recipient in the journal; files for their owner alone.
#include "app/Settings.h"
#include "tests/house/Secrets.h"
#include "tests/ui/AccountsWindow.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;
using Demo::Fault;

class tst_Secrets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSearchFinds() // that this test can fail
    {
        const QStringList secrets{u"1.AQ+abcdefghijklmnopqrstuvwxyz0123"_s};
        QCOMPARE(secretIn(u"nothing"_s, secrets), QString());
        QVERIFY(!secretIn(u"token=1.AQ+abcdefghijklmnopqrstuvwxyz0123"_s, secrets).isEmpty());
        QVERIFY(!secretIn(u"code=1.AQ%2Babcdefghijklmnopqrstuvwxyz0123"_s, secrets).isEmpty());
        QVERIFY(!secretIn(u"...defghijklmnopqrstuvwxyz0123"_s, secrets).isEmpty());
        Ear ear;
        qWarning("heard");
        QLoggingCategory category("qt.network.ssl");
        qCDebug(category, "this too");
        QVERIFY(ear.text().contains(u"heard"_s) && ear.text().contains(u"this too"_s));
    }

    void aWholeDay()
    {
        Ear ear;
        Window window(mails(), SessionBench::Way::Relayed);
        // A sign-in that breaks at the token endpoint, one by a pasted address, and one that is declined.
        window.bench.service.play({Fault::htmlInsteadOfJson().on("POST", "/token$")});
        QVERIFY(window.click("signIn"));
        QTRY_COMPARE_WITH_TIMEOUT(window.bars().size(), 1, Patience);
        const QString afterTrouble = wordsOf(window.main.get());
        window.bench.browser.answer = "decline";
        QTRY_VERIFY_WITH_TIMEOUT(window.isShown("signIn"), Patience);
        QVERIFY(window.click("signIn"));
        QTRY_VERIFY_WITH_TIMEOUT(window.hasBar(u"declined"_s), Patience);
        window.bench.browser.answer = "accept";
        window.bench.browser.isLed = false;
        window.bench.browser.redirect = QUrl();
        QTRY_VERIFY_WITH_TIMEOUT(window.isShown("signIn"), Patience);
        QVERIFY(window.click("signIn"));
        QTRY_VERIFY_WITH_TIMEOUT(!window.bench.browser.redirect.isEmpty(), Patience);
        QVERIFY(window.click("pasteAddress"));
        window.find<QLineEdit>("pastedAddress")
            ->setText(QString::fromUtf8(window.bench.browser.redirect.toEncoded()));
        QVERIFY(window.click("usePasted"));
        QTRY_COMPARE_WITH_TIMEOUT(window.sentItems() ? window.sentItems()->model()->rowCount() : 0, 30,
                                  Patience);
        window.bench.browser.isLed = true;

        // Recalls that end well, that need a new token, that are refused, cut and lost.
        window.bench.service.play(
            {Fault::expiredToken().on("POST", "/recall$"),
             Fault::graphError(403, "ErrorAccessDenied", "No.").on("POST", "/recall$").after(1),
             Fault::truncatedJsonWithLength().on("POST", "/recall$").after(1)});
        window.bench.relay->play({Demo::Trouble::dropAnswer().on("POST /beta").after(4)});
        for (const auto state :
             {RecallState::Submitted, RecallState::Failed, RecallState::Submitted, RecallState::Unknown}) {
            QVERIFY(window.recall(window.recalls()->model()->rowCount()));
            QTRY_COMPARE_WITH_TIMEOUT(window.state(), state, Patience);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!window.text("body").isEmpty(), Patience);
        QVERIFY(window.click("copyResponse"));
        const QString body = window.text("body").left(40);
        const Message message = *window.bench.session()->message(window.bench.idAt(0));
        QVERIFY(!body.isEmpty() && message.recipients().size() == 3);
        const QString shown = afterTrouble + wordsOf(window.main.get()) + QApplication::clipboard()->text();
        const QStringList secrets = window.bench.service.issuedSecrets();
        QVERIFY(secrets.size() >= 6); // two codes, a verifier, two access tokens, two refresh tokens
        const QString path = window.bench.settings->fileName();
        window.main->close();
        window.bench.settings->sync();
        window.startAgain(); // so that the journal is whole

        QVERIFY2(secretIn(shown, secrets).isEmpty(), qPrintable(secretIn(shown, secrets)));
        QVERIFY2(secretIn(ear.text(), secrets).isEmpty(), qPrintable(secretIn(ear.text(), secrets)));
        QVERIFY2(!ear.text().contains(body) && !ear.text().contains(u"dana@northwind"_s),
                 qPrintable(ear.text()));
        auto files = filesOf(window.bench.dataDir());
        files.insert(filesOf(QFileInfo(path).path()));
        QVERIFY(files.contains(path));
        QVERIFY(files.size() >= 2);
        for (auto file = files.cbegin(); file != files.cend(); ++file)
            QVERIFY2(secretIn(QString::fromUtf8(*file), secrets).isEmpty(), qPrintable(file.key()));
        theJournal(window.bench.journalFiles(), files, body, message);
        QCOMPARE(window.bench.service.unplayed(), 0);
        QCOMPARE(window.bench.relay->unplayed(), 0);
    }

    // Two people, another mailbox, saved settings, a sign-in that is lost: the refresh tokens are in the
    // keychain and nowhere else, whatever a server repeats of them.
    void severalAccounts()
    {
        Ear ear;
        AccountsWindow window;
        Settings(window.bench.settings.get()).save(window.bench.setup.registration);
        QVERIFY(window.signIn());
        QVERIFY(window.askForMailbox(Care));
        QVERIFY(window.isOpen(Care));
        window.bench.browser.person = Dana;
        QVERIFY(window.pick(u"Add an account…"_s));
        QVERIFY(window.isOpen(Dana));
        QVERIFY(window.recall(0));
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), RecallState::Submitted, Patience);
        window.startAgain();
        QVERIFY(window.isOpen(Dana));
        const QString menu = window.entries().join(u'\n');
        QVERIFY(menu.contains(Dana) && menu.contains(Mira));
        const QStringList kept = inVault(window);
        QString shown = wordsOf(window.main.get()) + menu;

        // A service that says again what it was sent.
        const QString repeated = window.bench.service.issuedSecrets().last();
        window.bench.service.expireTokens();
        window.bench.service.play(
            {Fault::answer(400,
                           R"({"error":"invalid_grant","error_description":"AADSTS700082: )"
                               + repeated.toUtf8() + R"( is too old"})")
                 .on("POST", "/token$"),
             Fault::answer(
                 400, R"({"error":"strange","error_description":"What is )" + repeated.toUtf8() + R"(?"})")
                 .on("POST", "/token$")});
        window.bench.session()->recall(window.bench.idAt(1)); // its line in the journal waits
        QVERIFY(window.pressInBar(u"Sign in again"_s));
        // The person sees the service's words as they are; nothing else keeps them.
        QTRY_VERIFY_WITH_TIMEOUT(window.hasBar(u"What is"_s), Patience);
        window.main->close();
        window.bench.settings->sync();

        const QStringList secrets = window.bench.service.issuedSecrets();
        QVERIFY(secrets.size() >= 12 && secrets.contains(repeated));
        QCOMPARE(kept.size(), 2);
        for (const QString &entry : kept)
            QVERIFY(!secretIn(entry, secrets).isEmpty()); // they are there
        QVERIFY2(secretIn(shown, secrets).isEmpty(), qPrintable(secretIn(shown, secrets)));
        QVERIFY2(secretIn(ear.text(), secrets).isEmpty(), qPrintable(secretIn(ear.text(), secrets)));
        for (const QUrl &opened : std::as_const(window.bench.browser.opened)) // argv of whatever opens it
            QVERIFY(secretIn(opened.toString(QUrl::FullyEncoded), secrets).isEmpty());
        const QString path = window.bench.settings->fileName();
        auto files = filesOf(window.bench.dataDir());
        files.insert(filesOf(QFileInfo(path).path()));
        QVERIFY(files.value(path).contains(Dana.toUtf8()) && files.value(path).contains(Care.toUtf8())
                && files.value(path).contains(Demo::DemoService::clientId().toUtf8()));
        QVERIFY(files.size() >= 4); // settings and three journals
        for (auto file = files.cbegin(); file != files.cend(); ++file)
            QVERIFY2(secretIn(QString::fromUtf8(*file), secrets).isEmpty(), qPrintable(file.key()));
        QCOMPARE(window.bench.service.unplayed(), 0);
    }

private:
    static QStringList inVault(AccountsWindow &window)
    {
        QStringList found;
        const auto entries = window.bench.accounts->entries();
        for (const Accounts::Entry &entry : entries) {
            VaultJob *read = window.bench.vault.read(entry.id, &window.bench.vault);
            connect(read, &VaultJob::finished, read,
                    [&found](const Result<QString> &secret) { found << *secret; });
        }
        return QTest::qWaitFor([&] { return found.size() == entries.size(); }, Patience) ? found
                                                                                         : QStringList();
    }

    void theJournal(const QStringList &journals, const QHash<QString, QByteArray> &files, const QString &body,
                    const Message &message)
    {
        QCOMPARE(journals.size(), 1);
        const QByteArray journal = files.value(journals.first());
        QVERIFY(journal.contains("Salary bands 2027") && journal.contains("Submitted"));
        QVERIFY(!journal.contains(body.toUtf8()) && !journal.contains(message.preview.left(40).toUtf8()));
        for (const Recipient &recipient : message.recipients())
            QVERIFY2(!journal.contains(recipient.address.toUtf8())
                         && !journal.contains(recipient.name.toUtf8()),
                     qPrintable(recipient.address));
        QVERIFY(!journal.contains("Authorization") && !journal.contains("Bearer"));
#ifdef Q_OS_UNIX
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        const QFileInfo file(journals.first());
        QVERIFY(!(file.permissions() & others));
        QVERIFY(!(QFileInfo(file.path()).permissions() & others));
        QVERIFY(!(file.permissions() & QFile::ExeOwner));
#endif
    }
};

QTEST_MAIN(tst_Secrets)
#include "tst_Secrets.moc"

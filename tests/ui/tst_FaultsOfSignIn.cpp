// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the sign-in, and what may go wrong on the way to an open mailbox.
#include "tests/ui/Window.h"
#include "ui/MainWindow.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;
using Demo::Fault;

class tst_FaultsOfSignIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void declined()
    {
        Window window;
        window.bench.browser.answer = "decline";
        QVERIFY(window.click("signIn"));
        QTRY_VERIFY_WITH_TIMEOUT(window.hasBar(u"was declined"_s), Patience);
        QTRY_VERIFY(window.isShown("signIn"));
        QTRY_VERIFY_WITH_TIMEOUT(window.bench.browser.page.contains("Not signed in"), Patience);
        window.bench.browser.answer = "accept";
        QVERIFY(window.signIn());
        QCOMPARE(window.bars(), QStringList());
    }

    void theTokenEndpoint_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("words");
        QTest::newRow("HTML") << Fault::htmlInsteadOfJson() << u"sign-in of its own"_s;
        QTest::newRow("invalid_grant")
            << Fault::answer(400, R"({"error":"invalid_grant","error_description":"AADSTS70008: expired"})")
            << u"has expired"_s;
        QTest::newRow("an unknown registration")
            << Fault::answer(400, R"({"error":"unauthorized_client","error_description":"AADSTS700016: x"})")
            << u"does not accept this app registration"_s;
        QTest::newRow("words of its own")
            << Fault::answer(400, R"({"error":"x","error_description":"<b>AADSTS1</b>: no"})")
            << u"<b>AADSTS1</b>: no"_s;
        QTest::newRow("500") << Fault::answer(500) << u""_s;
    }
    void theTokenEndpoint()
    {
        QFETCH(const Fault, fault);
        QFETCH(const QString, words);
        Window window;
        window.bench.service.play({fault.on("POST", "/token$")});
        QVERIFY(window.click("signIn"));
        QTRY_COMPARE_WITH_TIMEOUT(window.bars().size(), 1, Patience);
        QVERIFY2(window.hasBar(words), qPrintable(window.bars().first()));
        QTRY_VERIFY(window.isShown("signIn"));
        QCOMPARE(window.bench.service.unplayed(), 0);
        QVERIFY(window.signIn());
    }

    void noBrowser()
    {
        Window window;
        QDesktopServices::unsetUrlHandler(u"http"_s); // and this platform has none of its own
        QVERIFY(window.click("signIn"));
        QTRY_VERIFY_WITH_TIMEOUT(window.hasBar(u"No browser could be opened"_s), Patience);
        QVERIFY(window.click("copyLink"));
        const QUrl copied(QApplication::clipboard()->text());
        QCOMPARE(copied.toEncoded(), window.bench.session()->signInAddress().toEncoded());
        window.bench.browser.open(copied); // by hand
        QTRY_COMPARE_WITH_TIMEOUT(window.bench.session()->stage(), Session::Stage::Open, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(window.sentItems()->model()->rowCount(), 30, Patience);
        QCOMPARE(window.bars(), QStringList());
    }

    void pasting()
    {
        Window window;
        window.bench.browser.isLed = false; // localhost is not reached
        QVERIFY(window.click("signIn"));
        QTRY_VERIFY_WITH_TIMEOUT(!window.bench.browser.redirect.isEmpty(), Patience);
        const auto labels = window.find<QWidget>("signInPage")->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible()
                && label->text().contains(QRegularExpression(u"for (10:00|9:5[0-9]) more"_s));
        }));
        QVERIFY(!window.isShown("pastedAddress"));
        QVERIFY(window.click("pasteAddress"));
        auto *field = window.find<QLineEdit>("pastedAddress");
        QVERIFY(field->isVisible());
        for (const QString &wrong : {u"http://localhost/?code=x&state=y"_s, u"what?"_s, QString()}) {
            field->setText(wrong);
            QVERIFY(window.click("usePasted"));
            QTRY_VERIFY_WITH_TIMEOUT(window.isShown("problem"), Patience);
            QVERIFY(window.text("problem").contains(u"not the address of this sign-in"_s));
            QCOMPARE(field->text(), QString());
        }
        field->setText(QString::fromUtf8(window.bench.browser.redirect.toEncoded()));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(field->text(), QString()); // it held a code
        QTRY_COMPARE_WITH_TIMEOUT(window.bench.session()->stage(), Session::Stage::Open, Patience);
    }

    void takenBackInTheBrowser()
    {
        Window window;
        window.bench.browser.isPersonAway = true;
        QVERIFY(window.click("signIn"));
        QTRY_COMPARE_WITH_TIMEOUT(window.bench.browser.opened.size(), 1, Patience);
        QVERIFY(window.click("cancelSignIn"));
        QTRY_VERIFY_WITH_TIMEOUT(window.isShown("signIn"), Patience);
        QCOMPARE(window.bars(), QStringList());
        window.bench.browser.isPersonAway = false;
        QVERIFY(window.signIn());
    }

    void takenBackWhileTheMailboxOpens()
    {
        Window window;
        window.bench.service.play({Fault::hang().on("GET", "/me\\?")});
        QVERIFY(window.click("signIn"));
        QTRY_COMPARE_WITH_TIMEOUT(window.bench.session()->stage(), Session::Stage::Opening, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(window.bench.service.unplayed(), 0, Patience);
        QVERIFY(window.click("cancelSignIn"));
        QTRY_VERIFY_WITH_TIMEOUT(window.isShown("signIn"), Patience);
        QVERIFY(window.signIn());
    }

    void aMailboxThatCannotBeOpened()
    {
        Window window;
        window.bench.service.play(
            {Fault::graphError(403, "ErrorAccessDenied", "No.").on("GET", "/me\\?").repeated(2)});
        QVERIFY(window.click("signIn"));
        QTRY_VERIFY_WITH_TIMEOUT(window.hasBar(u"no rights for this mailbox"_s), Patience);
        QVERIFY(window.pressInBar(u"Retry"_s));
        QTRY_VERIFY_WITH_TIMEOUT(
            window.bench.service.unplayed() == 0 && window.hasBar(u"no rights for this mailbox"_s), Patience);
        QVERIFY(window.pressInBar(u"Retry"_s));
        QTRY_COMPARE_WITH_TIMEOUT(window.bench.session()->stage(), Session::Stage::Open, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(window.sentItems()->model()->rowCount(), 30, Patience);
        QCOMPARE(window.bars(), QStringList());
    }

    void aPersonWithoutAMailbox()
    {
        Window window;
        window.bench.browser.person = u"pavel@northwind.example"_s;
        QVERIFY(!window.signIn());
        QVERIFY2(window.hasBar(u"not in Exchange Online"_s), qPrintable(window.bars().join(u'\n')));
    }

    void noClientId()
    {
        Window window;
        window.bench.setup.registration.clientId.clear();
        window.startAgain();
        QVERIFY(window.click("signIn"));
        QVERIFY(window.hasBar(u"--client-id"_s));
        QVERIFY(window.isShown("signIn"));
        QCOMPARE(window.bench.browser.opened.size(), 0);
    }

    void theRenewalHasToWait()
    {
        Window window;
        QVERIFY(window.signIn());
        window.choose(0);
        QTRY_VERIFY_WITH_TIMEOUT(!window.text("body").isEmpty() && window.isReachKnown(),
                                 Patience); // that the POST is the next to ask
        window.bench.service.expireTokens();
        window.bench.service.play({Fault::unavailable503("2").on("POST", "/token$")});
        QVERIFY(window.recall(0));
        QTRY_VERIFY_WITH_TIMEOUT(window.hasBar(u"could not be renewed yet"_s), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), RecallState::Submitted, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(window.bars(), QStringList(), Patience); // mended: nothing is left to say
        QCOMPARE(window.bench.service.recallPostsSeen(), 2);
        QCOMPARE(window.bench.service.recallsAccepted(), 1);
        QCOMPARE(window.bench.service.unplayed(), 0);
    }
};

QTEST_MAIN(tst_FaultsOfSignIn)
#include "tst_FaultsOfSignIn.moc"

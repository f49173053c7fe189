// SPDX-License-Identifier: GPL-3.0-or-later
// The one question before a recall: nothing leaves without its yes.
#include "tests/ui/Window.h"
#include "ui/MainWindow.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;

class tst_RecallDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatDoesNotConfirm_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Enter") << int(Qt::Key_Enter);
        QTest::newRow("Return") << int(Qt::Key_Return);
        QTest::newRow("Space") << int(Qt::Key_Space);
        QTest::newRow("Escape") << int(Qt::Key_Escape);
        QTest::newRow("the cancel button") << 0;
    }

    void whatDoesNotConfirm()
    {
        QFETCH(const int, key);
        Window window;
        QVERIFY(window.signIn());
        window.choose(0);
        QVERIFY(window.ask());
        QTRY_VERIFY(window.dialog()->findChild<QPushButton *>(u"cancel"_s)->hasFocus());
        if (key)
            window.press(key);
        else
            window.answer("cancel");
        QTRY_VERIFY(!window.dialog());
        QCOMPARE(window.recalls()->model()->rowCount(), 0);
        QTest::qWait(0);
        QCOMPARE(window.bench.service.recallPostsSeen(), 0);
    }

    void enterIsCancelWhereverTheFocusIs()
    {
        Window window;
        QVERIFY(window.signIn());
        window.choose(0);
        QVERIFY(window.ask());
        window.dialog()->setFocus(); // on no button
        window.press(Qt::Key_Return);
        QTRY_VERIFY(!window.dialog());
        QTest::qWait(0);
        QCOMPARE(window.recalls()->model()->rowCount(), 0);
        QCOMPARE(window.bench.service.recallPostsSeen(), 0);
    }

    void theAcceptingButtonByKeyboard()
    {
        Window window;
        QVERIFY(window.signIn());
        window.choose(1);
        QVERIFY(window.ask());
        auto *accept = window.dialog()->findChild<QPushButton *>(u"accept"_s);
        for (int tab = 0; tab < 4 && !accept->hasFocus(); ++tab)
            window.press(Qt::Key_Tab);
        QVERIFY(accept->hasFocus());
        window.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), RecallState::Submitted, Patience);
        QCOMPARE(window.bench.service.recallPostsSeen(), 1);
    }

    void nothingChosenNothingAsked()
    {
        Window window;
        window.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!window.dialog());
        QVERIFY(window.signIn());
        window.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        window.press(Qt::Key_Delete); // does nothing
        QVERIFY(!window.dialog());
    }

    void aSecondRecallWarnsOfASecondNotice()
    {
        Window window;
        QVERIFY(window.signIn());
        QVERIFY(window.recall(0));
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), RecallState::Submitted, Patience);
        QVERIFY(window.click("recallAgain"));
        QTRY_VERIFY(window.dialog());
        const auto labels = window.dialog()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"second notice"_s);
        }));
        QVERIFY(window.dialog()->findChild<QPushButton *>(u"accept"_s)->text().startsWith(u"Recall"_s));
        QTRY_VERIFY(window.dialog()->findChild<QPushButton *>(u"cancel"_s)->hasFocus());
        QCOMPARE(window.bench.service.recallPostsSeen(), 1);
        window.answer("accept");
        QTRY_COMPARE_WITH_TIMEOUT(window.bench.service.recallsAccepted(), 2, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), RecallState::Submitted, Patience);
        QCOMPARE(window.recalls()->model()->rowCount(), 2);
    }

    // What was sent while the question was open is not sent a second time without another one.
    void sentWhileAsked()
    {
        Window window;
        QVERIFY(window.signIn());
        window.bench.service.play({Demo::Fault::latency(1500).on("POST", "/recall$")});
        QVERIFY(window.recall(0));
        QTRY_VERIFY_WITH_TIMEOUT(window.bench.session()->isRecallSending(), Patience);
        QVERIFY(window.ask());
        QCOMPARE(window.text("accept"), u"Recall 1 message"_s);
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), RecallState::Submitted, Patience);
        window.answer("accept");
        QTRY_VERIFY_WITH_TIMEOUT(window.dialog() && window.text("accept") == u"Recall it again"_s, Patience);
        QCOMPARE(window.bench.service.recallPostsSeen(), 1);
        window.answer("accept");
        QTRY_COMPARE_WITH_TIMEOUT(window.bench.service.recallPostsSeen(), 2, Patience);
    }

    void theMessageOfASelectedRecallIsFoundAgain()
    {
        Window window;
        QVERIFY(window.signIn());
        QVERIFY(window.recall(1));
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), RecallState::Submitted, Patience);
        window.choose(4);
        QVERIFY(window.click("recallAgain"));
        QTRY_VERIFY(window.dialog());
        QVERIFY2(window.text("dialogTitle").contains(u"Offsite venue"_s),
                 qPrintable(window.text("dialogTitle")));
        window.answer("cancel");
    }

    void theNewestByOneWord()
    {
        Window window(mails(120));
        window.main->recallLast(); // as --last does
        QVERIFY(window.signIn());
        QTRY_VERIFY_WITH_TIMEOUT(window.dialog(), Patience);
        QVERIFY(window.text("dialogTitle").contains(u"Salary bands 2027"_s));
        QCOMPARE(window.bench.service.recallPostsSeen(), 0);
        window.answer("cancel");
    }

    // The window stands open since the morning: what was newest then need not be it now.
    void theNewestIsAskedForAnew()
    {
        Window window(mails(120));
        QVERIFY(window.signIn());
        const auto asked = window.bench.service.seen().size();
        window.main->recallLast(); // as a second start with --last does
        QVERIFY(!window.dialog());
        QTRY_VERIFY_WITH_TIMEOUT(window.dialog(), Patience);
        QVERIFY(window.bench.service.seen().size() > asked);
        QCOMPARE(window.bench.service.recallPostsSeen(), 0);
        window.answer("cancel");
    }

    void aNewerMessageUnderTheQuestion()
    {
        Window window(mails(120));
        QVERIFY(window.signIn());
        window.main->recallLast();
        QTRY_VERIFY_WITH_TIMEOUT(window.dialog(), Patience);
        const QString asked = window.bench.idAt(0);
        const auto says = [&] {
            const auto labels = window.dialog()->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->isVisible() && label->accessibleName().contains(u"newer message"_s);
            });
        };
        QVERIFY(!says());
        window.bench.service.sendMail(u"A newer one"_s);
        window.bench.session()->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(says(), Patience);
        QVERIFY(window.text("dialogTitle").contains(u"Salary bands 2027"_s)); // still about this one
        QVERIFY(window.dialog()->findChild<QPushButton *>(u"cancel"_s)->hasFocus());
        window.answer("accept");
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), RecallState::Submitted, Patience);
        QCOMPARE(window.bench.service.recallsAccepted(asked), 1);
        QCOMPARE(window.bench.service.recallsAccepted(), 1);
    }

    // More was sent since the last look than one page of changes holds.
    void theNewestOfManyPages()
    {
        Window window(mails(120));
        QVERIFY(window.signIn());
        for (int mail = 0; mail < 1100; ++mail)
            window.bench.service.sendMail(u"One of many"_s);
        window.main->recallLast();
        QTRY_VERIFY_WITH_TIMEOUT(window.dialog(), Patience);
        QCOMPARE(window.sentItems()->model()->rowCount(), 1220);
        window.answer("cancel");
    }
};

QTEST_MAIN(tst_RecallDialog)
#include "tst_RecallDialog.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Many messages in the true window: chosen or found, counted before anything is sent, and then recalled.
#include "tests/ui/Window.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;
using Demo::Fault;

namespace {

struct Bench : Window {
    explicit Bench(int messages = 60) : Window(mails(messages)) { }

    void chooseRows(int first, int last)
    {
        const auto *model = sentItems()->model();
        sentItems()->selectionModel()->select({model->index(first, 0), model->index(last, 0)},
                                              QItemSelectionModel::ClearAndSelect);
    }
    void type(const QString &text)
    {
        auto *field = find<QLineEdit>("search");
        field->setFocus();
        field->clear();
        QTest::keyClicks(field, text);
    }
    QPushButton *accept() const { return dialog()->findChild<QPushButton *>(u"accept"_s); }
    bool asks(int messages) const // about so many
    {
        return text("dialogTitle").startsWith(QString(u"Recall %1 message"_s).arg(messages));
    }
    bool askFound()
    {
        press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        return isCounted() && QTest::qWaitForWindowActive(dialog(), Patience);
    }
    bool recallRows(int first, int last)
    {
        chooseRows(first, last);
        if (!ask() || !isCounted())
            return false;
        answer("accept");
        return QTest::qWaitFor([this] { return isShown("runHead"); }, Patience);
    }
    RunProgress progress() const { return bench.session()->runProgress(bench.session()->runs().value(0)); }
    bool runEnds() const
    {
        return QTest::qWaitFor([this] { return isShown("closeRun"); }, Patience);
    }
    bool isCounted() const
    {
        return QTest::qWaitFor([this] { return dialog() && !text("dialogTitle").startsWith(u"Counting"_s); },
                               Patience);
    }
};

} // namespace

class tst_RunInWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void severalAreSummedUp()
    {
        Bench window;
        QVERIFY(window.signIn());
        window.chooseRows(0, 2);
        QTRY_COMPARE(window.text("manyTitle"), u"3 messages selected"_s);
        QTRY_VERIFY_WITH_TIMEOUT(window.isShown("manyReach"), Patience);
        QVERIFY2(window.text("manyReach").contains(u"inside your organisation"_s),
                 qPrintable(window.text("manyReach")));
        window.choose(1);
        QTRY_VERIFY(window.isShown("subject"));
        QVERIFY(!window.isShown("manyTitle"));
    }

    void threeAreAskedAboutOnce()
    {
        Bench window;
        QVERIFY(window.signIn());
        window.chooseRows(0, 2);
        QVERIFY(window.ask());
        QVERIFY(window.isCounted());
        QVERIFY2(window.asks(3), qPrintable(window.text("dialogTitle")));
        QVERIFY(window.accept()->accessibleName().startsWith(u"Recall 3 message"_s));
        QVERIFY(window.accept()->isEnabled());
        QVERIFY(!window.isShown("typedCount"));
        auto *cancel = window.dialog()->findChild<QPushButton *>(u"cancel"_s);
        QCOMPARE(window.dialog()->focusWidget(), cancel);
        QVERIFY(window.dialog()->isModal());
        QCOMPARE(window.bench.service.recallPostsSeen(), 0);
        window.answer("cancel");
        QCOMPARE(window.bench.service.recallPostsSeen(), 0);
        QCOMPARE(window.recalls()->model()->rowCount(), 0);
        QVERIFY(window.ask());
        QVERIFY(window.isCounted());
        window.answer("accept");
        QTRY_COMPARE_WITH_TIMEOUT(window.bench.service.recallPostsSeen(), 3, Patience);
        for (int row = 0; row < 3; ++row)
            QTRY_COMPARE_WITH_TIMEOUT(window.state(row), RecallState::Submitted, Patience);
    }

    // A message already submitted is left out unless a person says otherwise.
    void whatWasSubmittedIsLeftOut()
    {
        Bench window;
        QVERIFY(window.signIn());
        QVERIFY(window.recall(1));
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), RecallState::Submitted, Patience);
        window.chooseRows(0, 2);
        QVERIFY(window.ask());
        QVERIFY(window.isCounted());
        QVERIFY2(window.asks(2), qPrintable(window.text("dialogTitle")));
        QVERIFY(window.isShown("includeAgain"));
        QCOMPARE(window.text("againCount"), u"1"_s);
        window.find<QAbstractButton>("includeAgain")->click();
        QVERIFY2(window.asks(3), qPrintable(window.text("dialogTitle")));
        window.find<QAbstractButton>("includeAgain")->click();
        window.answer("accept");
        QTRY_COMPARE_WITH_TIMEOUT(window.bench.service.recallPostsSeen(), 3, Patience); // one of before
        QTRY_COMPARE_WITH_TIMEOUT(window.state(1), RecallState::Submitted, Patience);
    }

    // All that a search found, as it was at that moment; their number typed; by keys alone.
    void aCampaign()
    {
        Bench window(400);
        QVERIFY(window.signIn());
        window.type(u"autumn"_s);
        QTRY_COMPARE(window.sentItems()->model()->rowCount(), 60);
        QVERIFY(window.isShown("recallFound"));
        QVERIFY(window.askFound());
        QVERIFY2(window.asks(60), qPrintable(window.text("dialogTitle")));
        window.bench.service.sendMail(u"Autumn offer, late"_s);
        QVERIFY(!window.accept()->isEnabled());
        window.find<QLineEdit>("typedCount")->setFocus();
        for (const int key : {Qt::Key_6, Qt::Key_0, Qt::Key_Return, Qt::Key_Space})
            window.press(key);
        QTRY_VERIFY(!window.dialog());
        QTRY_VERIFY(window.isShown("runHead"));
        QVERIFY(window.runEnds());
        QCOMPARE(window.bench.service.recallsAccepted(), 60);
        QCOMPARE(window.recalls()->model()->rowCount(), 60); // its head is none of them
        QVERIFY2(window.text("runWords").contains(u"60"_s), qPrintable(window.text("runWords")));
        QVERIFY(!window.isShown("retryRun"));
        QVERIFY(window.click("closeRun"));
        QVERIFY(!window.isShown("runHead"));
    }

    void pausedAndResumed()
    {
        Bench window(400);
        QVERIFY(window.signIn());
        window.bench.service.play({Fault::latency(100).on("POST", "/recall$").repeated(30)});
        QVERIFY(window.recallRows(0, 19));
        QTRY_VERIFY_WITH_TIMEOUT(window.bench.service.recallPostsSeen() > 0, Patience);
        QVERIFY(window.click("pauseRun"));
        QTRY_VERIFY(window.isShown("resumeRun"));
        QCOMPARE(window.window()->focusWidget()->objectName(), u"resumeRun"_s); // and not what cancels
        QVERIFY2(window.text("runTrouble").startsWith(u"Paused"_s), qPrintable(window.text("runTrouble")));
        QVERIFY(!window.hasBar(u"wait for you"_s)); // said once
        QTRY_VERIFY_WITH_TIMEOUT(!window.bench.session()->isRecallSending(), Patience);
        const int posts = window.bench.service.recallPostsSeen();
        QVERIFY(posts < 20);
        QTRY_COMPARE(window.progress().done(), posts);
        QVERIFY(window.click("resumeRun"));
        QVERIFY(window.runEnds());
        QCOMPARE(window.progress().submitted, 20);
        QCOMPARE(window.bench.service.recallPostsSeen(), 20);
    }

    void canceledInTheMiddle()
    {
        Bench window(400);
        QVERIFY(window.signIn());
        window.bench.service.play({Fault::latency(100).on("POST", "/recall$").repeated(30)});
        QVERIFY(window.recallRows(0, 19));
        QTRY_VERIFY_WITH_TIMEOUT(window.bench.service.recallPostsSeen() > 0, Patience);
        QVERIFY(window.click("cancelRun"));
        QVERIFY(window.runEnds());
        const RunProgress run = window.progress();
        QVERIFY(run.canceled > 0);
        QCOMPARE(run.submitted + run.canceled, 20);
        QCOMPARE(window.bench.service.recallsAccepted(), run.submitted); // what was not sent stays unsent
        QVERIFY2(window.text("runWords").contains(u"never sent"_s), qPrintable(window.text("runWords")));
    }

    // After a start nothing is sent until a person says so.
    void standsAfterAStart()
    {
        Bench window(400);
        QVERIFY(window.signIn());
        window.bench.service.play({Fault::latency(100).on("POST", "/recall$").repeated(30)});
        QVERIFY(window.recallRows(0, 9));
        QTRY_VERIFY_WITH_TIMEOUT(window.bench.service.recallPostsSeen() > 0, Patience);
        QVERIFY(window.click("pauseRun"));
        QTRY_VERIFY_WITH_TIMEOUT(!window.bench.session()->isRecallSending(), Patience);
        const int posts = window.bench.service.recallPostsSeen();
        window.startAgain();
        QVERIFY(window.signIn());
        QTRY_VERIFY_WITH_TIMEOUT(window.isShown("resumeRun"), Patience);
        QVERIFY(window.isShown("cancelRun"));
        QVERIFY(window.text("runTrouble").startsWith(u"Paused"_s));
        QCOMPARE(window.bench.service.recallPostsSeen(), posts);
        QVERIFY(window.click("resumeRun"));
        QVERIFY(window.runEnds());
        QCOMPARE(window.bench.service.recallsAccepted(), 10);
    }

    // The button of a run sends what it names; others are told of beside it.
    void oneRunGoesOn()
    {
        Bench window(400);
        QVERIFY(window.signIn());
        window.bench.service.play({Fault::latency(100).on("POST", "/recall$").repeated(30)});
        QVERIFY(window.recallRows(0, 9));
        QVERIFY(window.click("pauseRun"));
        QTRY_VERIFY_WITH_TIMEOUT(!window.bench.session()->isRecallSending(), Patience);
        const int left = window.progress().planned;
        QVERIFY(left > 0);
        window.chooseRows(20, 29);
        QVERIFY(window.ask());
        QVERIFY(window.isCounted());
        window.answer("accept");
        QTRY_COMPARE(window.bench.session()->runs().size(), 2);
        const QString others = QString::number(left) + u" other planned recall"_s;
        QTRY_VERIFY2(window.hasBar(others), qPrintable(window.bars().join(u'|')));
        QVERIFY(window.click("pauseRun"));
        QTRY_VERIFY(window.isShown("resumeRun"));
        QVERIFY(window.click("resumeRun"));
        QTRY_COMPARE_WITH_TIMEOUT(window.progress().submitted, 10, Patience);
        QCOMPARE(window.bench.session()->pausedRecalls(), left);
        QTRY_VERIFY(window.isShown("resumeRun")); // of the other one now
        QVERIFY(window.click("resumeRun"));
        QTRY_COMPARE_WITH_TIMEOUT(window.bench.session()->pausedRecalls(), 0, Patience);
    }

    void anOlderRunIsChosen()
    {
        Bench window;
        QVERIFY(window.signIn() && window.recallRows(0, 2) && window.runEnds());
        QVERIFY(window.recallRows(5, 9));
        QTRY_COMPARE_WITH_TIMEOUT(window.progress().submitted, 5, Patience);
        QTest::keyClick(window.find<QListView>("recalls"), Qt::Key_End);
        window.find<QAction>("afterRun")->trigger();
        QTRY_VERIFY2(window.text("runTitle").startsWith(u"Run of 3"_s), qPrintable(window.text("runTitle")));
        QVERIFY(window.click("closeRun"));
        QTRY_VERIFY2(window.text("runTitle").startsWith(u"Run of 5"_s), qPrintable(window.text("runTitle")));
    }

    // What failed is asked about again, what is unknown is not among it.
    void whatFailedIsRetried()
    {
        Bench window(400);
        QVERIFY(window.signIn());
        window.bench.service.play({Fault::graphError(403, "ErrorAccessDenied", "No.").on("POST", "/recall$"),
                                   Fault::answer(500).on("POST", "/recall$")});
        QVERIFY(window.recallRows(0, 5));
        QVERIFY(window.runEnds());
        QCOMPARE(window.progress().failed, 1);
        QCOMPARE(window.progress().unknown, 1);
        QVERIFY(window.click("retryRun"));
        QVERIFY(window.isCounted());
        QVERIFY2(window.asks(1), qPrintable(window.text("dialogTitle")));
        window.answer("accept");
        QTRY_COMPARE_WITH_TIMEOUT(window.bench.service.recallPostsSeen(), 7, Patience);
        QCOMPARE(window.bench.service.unplayed(), 0);
    }

    // From a cold start, by keys alone: the newest, one key, one confirmation, the answer.
    void panic()
    {
        Bench window;
        QVERIFY(window.signIn());
        window.startAgain();
        QVERIFY(window.click("signIn"));
        QTRY_VERIFY_WITH_TIMEOUT(window.bench.session()->stage() == Session::Stage::Open, Patience);
        QSignalSpy firstPage(window.bench.session(), &Session::firstPageIn);
        window.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(window.dialog(), Patience);
        QVERIFY(!firstPage.isEmpty()); // never before the server's first page
        QVERIFY(QTest::qWaitForWindowActive(window.dialog(), Patience));
        QVERIFY(window.text("dialogTitle").contains(u"Salary bands 2027"_s));
        window.press(Qt::Key_Tab);
        QCOMPARE(window.dialog()->focusWidget()->objectName(), u"accept"_s);
        window.press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), RecallState::Submitted, Patience);
        QTRY_VERIFY(window.text("serverResponse").contains(u"202"_s));
    }
};

QTEST_MAIN(tst_RunInWindow)
#include "tst_RunInWindow.moc"

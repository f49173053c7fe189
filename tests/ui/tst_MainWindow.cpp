// SPDX-License-Identifier: GPL-3.0-or-later
// The window's main job and its manners, as a person meets them.
#include "tests/ui/Window.h"
#include "ui/MainWindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;
using Demo::Fault;

namespace {

QAction *menuAction(const Window &window, const QString &text)
{
    const auto all = window.find<QToolButton>("menuButton")->menu()->findChildren<QAction *>();
    for (QAction *action : all)
        if (action->text() == text)
            return action;
    return nullptr;
}

int lightness()
{
    return QApplication::palette().color(QPalette::Window).lightness();
}

} // namespace

class tst_MainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMainJob()
    {
        Window window(mails(400));
        QVERIFY(window.main->windowTitle().contains(u"Takeback"_s));
        QVERIFY(window.signIn());
        QCOMPARE(window.sentItems()->model()->rowCount(), 400);
        QVERIFY2(window.text("status").startsWith(u"400 messages"_s), qPrintable(window.text("status")));
        QVERIFY(window.main->windowTitle().contains(u"Mira"_s));
        QVERIFY(!window.isShown("recall"));

        window.choose(0);
        QCOMPARE(window.text("subject"), u"Salary bands 2027"_s);
        QVERIFY(window.isShown("recall"));
        QTRY_VERIFY_WITH_TIMEOUT(window.text("body").contains(u"Do not forward"_s), Patience);
        QVERIFY(window.ask());
        QCOMPARE(window.dialog()->windowModality(), Qt::WindowModal);
        QVERIFY(window.text("dialogTitle").contains(u"Salary bands 2027"_s));
        QCOMPARE(window.text("outsideAddresses"), u"j.weber@fabrikam.example"_s);
        QCOMPARE(window.text("outsideCount"), u"1"_s);
        QCOMPARE(window.bench.service.recallPostsSeen(), 0);
        window.answer("accept");
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), RecallState::Submitted, Patience);

        QCOMPARE(window.recalls()->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(window.recalls()->selectionModel()->selectedRows().first().row(), 0);
        const QString response = window.text("serverResponse");
        const Recall recall = window.bench.recallAt(0);
        QVERIFY2(response.startsWith(u"HTTP 202 Accepted\n"_s), qPrintable(response));
        QVERIFY(response.contains(QString(u"\nrequest-id: "_s % recall.exchange->requestId % u"\n")));
        QVERIFY(response.contains(
            QString(u"\nclient-request-id: "_s % recall.exchange->clientRequestId % u"\n")));
        QVERIFY(response.endsWith(QString::fromUtf8(recall.exchange->body)));
        QVERIFY(recall.exchange->body.contains("Successfully submitted recall request to Hub server"));
        QVERIFY(!window.text("meaning").contains(u"recalled"_s, Qt::CaseInsensitive));
        QCOMPARE(window.bench.service.recallPostsSeen(), 1);
        QCOMPARE(window.bench.service.recallsAccepted(window.bench.idAt(0)), 1);
        QVERIFY(window.rowNames(window.sentItems()).first().endsWith(u", Submitted"_s));
        QCOMPARE(window.rowNames(window.recalls()), QStringList{u"Salary bands 2027, Submitted"_s});
    }

    void searching()
    {
        Window window(mails(60));
        QVERIFY(window.signIn());
        const auto rows = [&] { return window.sentItems()->model()->rowCount(); };
        window.press(Qt::Key_F, Qt::ControlModifier);
        auto *search = window.find<QLineEdit>("search");
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"salary WEBER"_s);
        QTRY_COMPARE(rows(), 1);
        QTest::keyClicks(search, u" zzz"_s);
        QTRY_COMPARE(rows(), 0);
        window.press(Qt::Key_Escape);
        QCOMPARE(search->text(), QString());
        QCOMPARE(rows(), 60);
        QVERIFY(window.sentItems()->hasFocus());
    }

    void refreshing()
    {
        Window window;
        QVERIFY(window.signIn());
        const auto asked = [&] {
            const auto seen = window.bench.service.seen();
            return std::count_if(seen.begin(), seen.end(),
                                 [](const auto &one) { return one.target.contains("/messages/delta?"); });
        };
        const auto before = asked();
        window.choose(3);
        window.press(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(asked(), before + 1, Patience); // nothing new: one request
        QTRY_VERIFY_WITH_TIMEOUT(!window.bench.session()->isWalking(), Patience);
        QCOMPARE(window.sentItems()->selectionModel()->selectedRows().first().row(), 3);
        QVERIFY(window.click("refresh"));
        QTRY_COMPARE_WITH_TIMEOUT(asked(), before + 2, Patience);
    }

    void appearance()
    {
        Window window;
        QAction *dark = menuAction(window, u"Dark"_s);
        QAction *light = menuAction(window, u"Light"_s);
        QVERIFY(dark && light);
        dark->trigger();
        QVERIFY(lightness() < 100);
        QVERIFY(dark->isChecked() && !light->isChecked());
        window.open();
        QVERIFY(menuAction(window, u"Dark"_s)->isChecked());
        menuAction(window, u"Light"_s)->trigger();
        QVERIFY(lightness() > 200);
    }

    void theWindowIsWhereItWas()
    {
        Window window;
        window.main->resize(760, 600); // within the offscreen screen: newer Qt keeps windows inside
        QVERIFY(window.signIn());
        const auto splitters = window.main->findChildren<QSplitter *>();
        for (QSplitter *splitter : splitters)
            if (splitter->orientation() == Qt::Vertical)
                splitter->setSizes({200, 300});
        const QSize size = window.main->size();
        const auto columns = window.find<QSplitter>("statusPanel")->sizes();
        QVERIFY(window.main->close());
        window.startAgain();
        QCOMPARE(window.main->size(), size);
        QVERIFY(window.signIn());
        QCOMPARE(window.find<QSplitter>("statusPanel")->sizes(), columns);
    }

    void closingWhileSomethingIsSent()
    {
        Window window;
        QVERIFY(window.signIn());
        window.bench.service.play({Fault::hang().on("POST", "/recall$")});
        QVERIFY(window.recall(0));
        QTRY_COMPARE_WITH_TIMEOUT(window.bench.service.recallPostsSeen(), 1, Patience);
        QCOMPARE(window.state(), RecallState::Sending);
        QVERIFY(!window.isShown("cancelRecall")); // what has left cannot be called back
        QVERIFY(!window.main->close());
        QVERIFY(window.main->isVisible());
        QVERIFY(window.hasBar(u"on its way"_s));
        QVERIFY(window.pressInBar(u"Quit anyway"_s));
        QTRY_VERIFY(!window.main->isVisible());
        QCOMPARE(window.bench.service.unplayed(), 0);
    }

    void theNextStartTellsTheTruth()
    {
        Window window;
        QVERIFY(window.signIn());
        window.bench.service.play({Fault::hang().on("POST", "/recall$")});
        QVERIFY(window.recall(0));
        QTRY_COMPARE_WITH_TIMEOUT(window.bench.service.recallPostsSeen(), 1, Patience);
        window.startAgain();
        QVERIFY(window.signIn());
        QCOMPARE(window.state(), RecallState::Unknown);
        QVERIFY2(window.text("meaning").contains(u"may or may not"_s), qPrintable(window.text("meaning")));
        window.choose(0);
        QVERIFY(window.ask());
        QCOMPARE(window.dialog()->findChild<QPushButton *>(u"accept"_s)->text(), u"Recall it again"_s);
        window.answer("cancel");
        QCOMPARE(window.bench.service.recallPostsSeen(), 1);
    }

    void copying()
    {
        Window window;
        QVERIFY(window.signIn());
        QVERIFY(window.recall(0));
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), RecallState::Submitted, Patience);
        QVERIFY(window.click("copyResponse"));
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(u"Submitted."_s), qPrintable(copied));
        QVERIFY(copied.endsWith(window.text("serverResponse")));
    }

    void signingOut()
    {
        Window window;
        QVERIFY(window.signIn());
        QVERIFY(window.recall(0));
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), RecallState::Submitted, Patience);
        window.choose(0);
        QVERIFY(window.ask());
        auto *menu = window.find<QToolButton>("accountButton")->menu();
        const auto actions = menu->actions();
        const auto signOut = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
            return action->text() == u"Sign out…"_s;
        });
        QVERIFY(signOut != actions.end());
        (*signOut)->trigger(); // asks
        QVERIFY(window.hasBar(u"Sign out of \u2068mira@northwind.example\u2069?"_s));
        QVERIFY(window.pressInBar(u"Sign out"_s));
        QTRY_VERIFY_WITH_TIMEOUT(window.isShown("signIn"), Patience);
        QVERIFY(!window.dialog());
        QCOMPARE(window.main->windowTitle(), u"Takeback"_s);
        QCOMPARE(window.text("status"), QString());
        QVERIFY(window.signIn());
        QCOMPARE(window.state(), RecallState::Submitted);
    }
};

QTEST_MAIN(tst_MainWindow)
#include "tst_MainWindow.moc"

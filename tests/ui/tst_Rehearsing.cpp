// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Window.h"

#include "ui/MainWindow.h"
#include "ui/RehearseMenu.h"

#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;

namespace {

// As the program builds it for --demo.
RehearseMenu *rehearseMenu(Window &window)
{
    using Demo::Scene;
    Demo::DemoService &demo = window.bench.service;
    const auto playing = [&demo](Scene scene) { return [&demo, scene] { demo.play(scene); }; };
    return new RehearseMenu(window.main.get(),
                            {playing(Scene::Panic), playing(Scene::Campaign),
                             playing(Scene::ThrottledAfternoon), playing(Scene::LostAnswer),
                             playing(Scene::Calm)});
}

bool pick(QMenu *menu, const QString &text)
{
    for (QAction *action : menu->actions()) {
        if (action->text() == text) {
            action->trigger();
            return true;
        }
    }
    return false;
}

} // namespace

// The scenes of --demo, from its menu to what a person sees and may try.
class tst_Rehearsing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhereItWasBuilt()
    {
        Window window(mails(30));
        QVERIFY(!window.find<RehearseMenu>("rehearse"));
        RehearseMenu *menu = rehearseMenu(window);
        QCOMPARE(window.main->menu()->actions().first()->menu(), menu);
        QCOMPARE(menu->title(), u"Rehearse"_s);
        QCOMPARE(menu->actions().size(), 6); // five scenes and a line
    }

    void beforeSignIn()
    {
        Window window(mails(30));
        QVERIFY(pick(rehearseMenu(window), u"A panic"_s));
        QVERIFY(window.hasBar(u"wrong attachment"_s));
        QVERIFY(window.signIn());
        QCOMPARE(window.sentItems()->model()->rowCount(), 31);
    }

    void aPanic()
    {
        Window window(mails(30));
        RehearseMenu *menu = rehearseMenu(window);
        QVERIFY(window.signIn());
        window.find<QLineEdit>("search")->setText(u"nothing like it"_s);
        QVERIFY(pick(menu, u"A panic"_s));
        QVERIFY(window.hasBar(u"wrong attachment"_s));
        QTRY_COMPARE_WITH_TIMEOUT(window.sentItems()->model()->rowCount(), 31, Patience);
        QVERIFY(window.rowNames(window.sentItems()).first().contains(u"Agenda for Monday"_s));
        QVERIFY(window.recall(0));
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), RecallState::Submitted, Patience);
        QVERIFY(!window.bench.service.inboxSubjects(u"dana@northwind.example"_s)
                     .contains(u"Agenda for Monday"_s));
    }

    void aCampaign()
    {
        Window window(mails(30));
        RehearseMenu *menu = rehearseMenu(window);
        QVERIFY(window.signIn());
        QVERIFY(pick(menu, u"A campaign of 60"_s));
        QTRY_COMPARE_WITH_TIMEOUT(window.sentItems()->model()->rowCount(), 60, Patience);
        QVERIFY(window.hasBar(u"Sixty messages"_s));
        QVERIFY(pick(menu, u"A throttled afternoon"_s));
        QTRY_COMPARE_WITH_TIMEOUT(window.text("search"), u"subject:shift"_s, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(window.sentItems()->model()->rowCount(), 60, Patience);
        QVERIFY(window.rowNames(window.sentItems()).last().contains(u"Shift plan"_s));
    }

    void aLostAnswer()
    {
        Window window(mails(30));
        RehearseMenu *menu = rehearseMenu(window);
        QVERIFY(window.signIn());
        QVERIFY(pick(menu, u"A lost answer"_s));
        QVERIFY(window.hasBar(u"will be lost"_s));
        window.bench.service.setReportDelay(-1);
        QVERIFY(window.recall(1));
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), RecallState::Unknown, Patience);
        QCOMPARE(window.bench.service.recallsAccepted(), 1);
        QCOMPARE(window.bench.service.deliverReports(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(window.isShown("lookForReport"), Patience);
        QVERIFY(window.click("lookForReport"));
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), RecallState::Submitted, Patience); // so it was accepted
        QVERIFY(pick(menu, u"Everything calm again"_s));
        QVERIFY(window.hasBar(u"calm again"_s));
        QVERIFY(window.recall(2));
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), RecallState::Submitted, Patience);
    }
};

QTEST_MAIN(tst_Rehearsing)
#include "tst_Rehearsing.moc"

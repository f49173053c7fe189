// SPDX-License-Identifier: GPL-3.0-or-later
// What came of a recall, as a person meets it: asked once, a word in the rows, who and the way to the report,
// and what nobody knows yet.
#include "app/RecallSettings.h"
#include "tests/ui/Window.h"
#include "ui/MainWindow.h"
#include "ui/Phrases.h"

#include <QAction>
#include <QCheckBox>
#include <QDesktopServices>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;
using Demo::Fault;
using Forgery = Demo::ReportOrder::Forgery;

namespace {

Demo::DemoOptions soon()
{
    Demo::DemoOptions options = mails();
    options.reportDelayMs = 100;
    return options;
}

bool recallNewest(Window &window)
{
    window.bench.settings->remove(u"recalls/followsReports"_s); // nobody was asked yet
    window.bench.session()->setReportPace(std::chrono::milliseconds(100));
    return window.recall(0)
        && QTest::qWaitFor([&] { return window.state() == RecallState::Submitted; }, Patience);
}

// A report that is believed, with a link that leads elsewhere.
QByteArray reportOf(const QString &internetMessageId)
{
    const auto header = [](const QString &name, const QString &value) {
        return QJsonObject{{u"name"_s, name}, {u"value"_s, value}};
    };
    const QJsonObject sender{{u"address"_s, u"postmaster@northwind.example"_s}};
    const QJsonObject mail{{u"id"_s, u"R1"_s},
                           {u"from"_s, QJsonObject{{u"emailAddress"_s, sender}}},
                           {u"webLink"_s, u"https://evil.example/owa/"_s},
                           {u"internetMessageHeaders"_s,
                            QJsonArray{header(u"X-MS-Exchange-Generated-Message-Source"_s,
                                              u"Transport Message Recall Routing Agent"_s),
                                       header(u"X-MS-Exchange-Organization-AuthAs"_s, u"Internal"_s),
                                       header(u"References"_s, internetMessageId)}}};
    return QJsonDocument(mail).toJson();
}

QString firstRecall(const Window &window)
{
    return window.rowNames(window.recalls()).value(0);
}

} // namespace

// A browser that keeps what it was asked to open.
class Opened : public QObject {
    Q_OBJECT

public:
    QList<QUrl> links;

public Q_SLOTS:
    void open(const QUrl &link) { links << link; }
};

class tst_Outcome : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void askedOnce()
    {
        Window window(soon());
        QVERIFY(window.signIn());
        QVERIFY(recallNewest(window));
        QTRY_VERIFY(window.hasBar(u"report"_s));
        QVERIFY(window.pressInBar(u"No"_s));
        QTRY_VERIFY(!window.hasBar(u"report"_s));
        QVERIFY(window.recall(3));
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), RecallState::Submitted, Patience);
        QTest::qWait(50);
        QVERIFY(!window.hasBar(u"report"_s));
        window.startAgain();
        QVERIFY(window.signIn());
        QTest::qWait(50);
        QVERIFY(!window.hasBar(u"report"_s)); // the answer was kept
        QVERIFY(!window.bench.recallAt(0).report);
    }

    void theWordIsInTheRows()
    {
        Window window(soon());
        QVERIFY(window.signIn());
        QVERIFY(recallNewest(window));
        QTRY_VERIFY(window.hasBar(u"report"_s));
        QVERIFY(window.pressInBar(u"Yes, look for it"_s));
        QTRY_COMPARE_WITH_TIMEOUT(firstRecall(window), u"Salary bands 2027, Submitted, Partly"_s, Patience);
        const QStringList rows = window.rowNames(window.sentItems());
        QVERIFY2(std::any_of(rows.begin(), rows.end(),
                             [](const QString &row) {
                                 return row.startsWith(u"Salary bands 2027"_s)
                                     && row.endsWith(u", Submitted, Partly"_s);
                             }),
                 qPrintable(rows.join(u'\n')));
        QVERIFY2(window.text("meaning").contains(u"The report says: recalled from"_s),
                 qPrintable(window.text("meaning")));
        QVERIFY(!window.isShown("lookForReport"));

        QVERIFY(!window.isShown("reportDetail"));
        QVERIFY(window.click("showWho"));
        QTRY_VERIFY_WITH_TIMEOUT(window.isShown("reportDetail"), Patience);
        const QString who = window.text("reportDetail");
        QVERIFY2(who.startsWith(u"\u2068j.weber@fabrikam.example\u2069: Not recalled"_s), qPrintable(who));
        QVERIFY(who.contains(u": Succeeded"_s));

        Opened browser;
        QDesktopServices::setUrlHandler(u"http"_s, &browser, "open");
        QVERIFY(window.click("openReport"));
        QCOMPARE(browser.links, QList<QUrl>{window.bench.recallAt(0).report->webLink});
        QDesktopServices::setUrlHandler(u"http"_s, &window.bench.browser, "open");
    }

    void aLinkElsewhereIsNotOpened()
    {
        Window window(soon());
        QVERIFY(window.signIn());
        QVERIFY(recallNewest(window));
        const QByteArray report = reportOf(window.bench.recallAt(0).internetMessageId);
        window.bench.service.play(
            {Fault::answer(200, report).on("GET", "/me/messages/[^?]+[?].*internetMessageHeaders")});
        QVERIFY(window.pressInBar(u"Yes, look for it"_s));
        QTRY_VERIFY_WITH_TIMEOUT(window.bench.recallAt(0).report, Patience);
        Opened browser;
        for (const char *scheme : {"http", "https", "file"})
            QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), &browser, "open");
        QVERIFY(window.click("openReport"));
        QVERIFY(window.hasBar(u"does not lead to your mailbox"_s));
        QCOMPARE(browser.links, QList<QUrl>());
        QDesktopServices::setUrlHandler(u"http"_s, &window.bench.browser, "open");
        for (const QString &scheme : {u"https"_s, u"file"_s})
            QDesktopServices::unsetUrlHandler(scheme);
    }

    void forgedIsNotShown()
    {
        Window window(soon());
        window.bench.service.setReportDelay(24 * 3600 * 1000);
        QVERIFY(window.signIn());
        const QString id = window.bench.idAt(0);
        QVERIFY(recallNewest(window));
        window.bench.service.sendReport({.messageId = id, .forgery = Forgery::Anonymous});
        QVERIFY(window.isShown("lookForReport"));
        QVERIFY(window.click("lookForReport"));
        QTRY_VERIFY_WITH_TIMEOUT(window.text("reportNews").contains(u"no report"_s), Patience);
        QCOMPARE(firstRecall(window), u"Salary bands 2027, Submitted"_s);
        QVERIFY(!window.isShown("openReport"));
    }

    void unknownSaysWhatToDo()
    {
        Window window(soon());
        QVERIFY(window.signIn());
        window.bench.service.play({Fault::answer(504).afterwards().on("POST", "/recall$")});
        QVERIFY(window.recall(0));
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), RecallState::Unknown, Patience);
        QVERIFY(window.isShown("lookForReport") && window.isShown("recallAgain"));
        QVERIFY2(window.text("meaning").contains(u"second notice"_s), qPrintable(window.text("meaning")));
        window.bench.service.deliverReports();
        QVERIFY(window.click("lookForReport"));
        QTRY_COMPARE_WITH_TIMEOUT(firstRecall(window), u"Salary bands 2027, Submitted, Partly"_s, Patience);
        QCOMPARE(window.bench.service.recallPostsSeen(), 1);
    }

    void foundAtStart()
    {
        Window window(soon());
        QVERIFY(window.signIn());
        window.bench.service.play({Fault::hang().on("POST", "/recall$")});
        QVERIFY(window.recall(0));
        QTRY_COMPARE_WITH_TIMEOUT(window.bench.service.recallPostsSeen(), 1, Patience);
        window.startAgain(); // the program ended while it was on its way
        QVERIFY(window.signIn());
        QCOMPARE(window.state(), RecallState::Unknown);
        QVERIFY(window.text("meaning").contains(u"report"_s)
                && window.text("meaning").contains(u"second notice"_s));
        QVERIFY(window.isShown("lookForReport") && window.isShown("recallAgain"));
        QVERIFY(window.click("lookForReport"));
        QTRY_VERIFY_WITH_TIMEOUT(window.text("reportNews").contains(u"no report"_s), Patience);
        QCOMPARE(window.state(), RecallState::Unknown);
        QCOMPARE(window.bench.service.recallPostsSeen(), 1);
    }

    void afterADay_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::newRow("none") << -1;
        QTest::newRow("pending") << int(RecallOutcome::Pending);
    }

    void afterADay()
    {
        QFETCH(int, outcome);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Recall recall;
        recall.state = RecallState::Submitted;
        recall.sendingAt = now.addSecs(-23 * 3600);
        if (outcome >= 0) {
            recall.report = RecallReport();
            recall.report->outcome = RecallOutcome(outcome);
            recall.report->pending = 2;
        }
        const QString before = Phrases::outcomeMeaning(recall, now);
        recall.sendingAt = now.addSecs(-25 * 3600);
        const QString after = Phrases::outcomeMeaning(recall, now);
        QVERIFY(!before.contains(u"day"_s));
        QVERIFY2(after.startsWith(before) && after.contains(u"day"_s), qPrintable(after));
        QVERIFY(!before.contains(u"recalled"_s)); // nothing says so
    }

    void theDialog()
    {
        Window window;
        const auto actions = window.find<QToolButton>("menuButton")->menu()->actions();
        const auto action = std::find_if(actions.begin(), actions.end(), [](const QAction *one) {
            return one->text() == u"Recall settings…"_s;
        });
        QVERIFY(action != actions.end());
        (*action)->trigger();
        QTRY_VERIFY(window.isShown("recallSettingsDialog"));
        QVERIFY(!window.find<QCheckBox>("followsReports")->isChecked());
        window.find<QCheckBox>("followsReports")->click();
        window.find<QSpinBox>("ageLimit")->setValue(30);
        window.find<QCheckBox>("notifies")->click();
        QVERIFY(!window.find<QCheckBox>("notifiesSubject")->isEnabled());
        QVERIFY(window.click("closeRecallSettings"));
        const RecallSettings settings(window.bench.settings.get());
        QCOMPARE(settings.followsReports(), std::optional(true));
        QCOMPARE(settings.ageLimitDays(), 30);
        QVERIFY(!settings.notifies() && !settings.notifiesSubject());
    }
};

QTEST_MAIN(tst_Outcome)
#include "tst_Outcome.moc"

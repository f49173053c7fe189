// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop is told of runs and reports: nothing while the window is looked at, and no subject unless
// somebody allowed it. On a bus of its own: run by dbus-run-session.
#include "app/RecallSettings.h"
#include "tests/ui/Window.h"
#include "ui/MainWindow.h"
#include "ui/Notifier.h"
#include "ui/RunNews.h"

#include <QDBusConnection>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;

// The desktop's notification service, as far as it is needed.
class FakeDesktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList told; // title and text

public Q_SLOTS:
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &text,
                const QStringList &, const QVariantMap &, int)
    {
        told << QString(title % u" | "_s % text);
        return 7;
    }
};

namespace {

struct Bench : Window {
    Bench() : Window(options())
    {
        bench.settings->setValue(u"recalls/followsReports"_s, true);
        new RunNews(bench.accounts.get(), bench.settings.get(), &notifier, main.get());
    }
    static Demo::DemoOptions options()
    {
        Demo::DemoOptions some = mails(20);
        some.reportDelayMs = -1; // by deliverReports()
        return some;
    }
    void lookElsewhere()
    {
        elsewhere.show();
        elsewhere.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&elsewhere, Patience));
        QVERIFY(!main->isActiveWindow());
    }
    void runOf(int messages)
    {
        bench.session()->setReportPace(std::chrono::milliseconds(50));
        QStringList ids;
        for (int row = 0; row < messages; ++row)
            ids << bench.idAt(row);
        QSignalSpy ended(bench.session(), &Session::runEnded);
        QVERIFY(!bench.session()->recallAll(ids, ids).recallId.isEmpty());
        QVERIFY(ended.wait(Patience));
    }
    void reportComes() // of the message recalled last
    {
        QVERIFY(bench.service.deliverReports() > 0);
        QTRY_VERIFY_WITH_TIMEOUT(bench.recallAt(0).report, Patience);
    }

    Notifier notifier{[] { return QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"program"_s); },
                      nullptr};
    QWidget elsewhere;
};

} // namespace

class tst_RunNews : public QObject {
    Q_OBJECT

    FakeDesktop m_desktop;

    bool isToldOf(const QString &part) const { return m_desktop.told.join(u'\n').contains(part); }

private Q_SLOTS:
    void initTestCase()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY2(bus.isConnected(), "run by dbus-run-session");
        QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
        QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &m_desktop,
                                   QDBusConnection::ExportAllContents));
    }
    void init() { m_desktop.told.clear(); }

    // The second run, which is told, shows that the first was not only late.
    void nothingWhileTheWindowIsLookedAt()
    {
        Bench window;
        QVERIFY(window.signIn());
        QVERIFY(window.main->isActiveWindow());
        window.runOf(2);
        window.lookElsewhere();
        window.runOf(3);
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop.told.size(), 1, Patience);
        QVERIFY2(isToldOf(u"A run of recalls ended | All 3 were submitted"_s),
                 qPrintable(m_desktop.told.first()));
    }

    void noSubjectUnlessItIsAllowed_data()
    {
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("usually") << false;
        QTest::newRow("allowed") << true;
    }
    void noSubjectUnlessItIsAllowed()
    {
        QFETCH(const bool, isAllowed);
        Bench window;
        RecallSettings(window.bench.settings.get()).setNotifiesSubject(isAllowed);
        QVERIFY(window.signIn());
        window.lookElsewhere();
        const QString subject = window.bench.session()->message(window.bench.idAt(0))->subject;
        QVERIFY(subject.contains(u"Salary"_s));
        window.runOf(1);
        window.reportComes();
        QTRY_VERIFY_WITH_TIMEOUT(isToldOf(u"Recall report: Partly"_s), Patience);
        QCOMPARE(isToldOf(subject), isAllowed);
        QVERIFY(!isToldOf(u"@"_s)); // nor who had it
    }

    void nothingWhereItIsOff()
    {
        Bench window;
        QVERIFY(window.signIn());
        window.lookElsewhere();
        RecallSettings settings(window.bench.settings.get());
        settings.setNotifies(false);
        window.runOf(2);
        window.reportComes();
        settings.setNotifies(true);
        window.runOf(1);
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop.told.size(), 1, Patience);
    }
};

QTEST_MAIN(tst_RunNews)
#include "tst_RunNews.moc"

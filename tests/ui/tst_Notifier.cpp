// SPDX-License-Identifier: GPL-3.0-or-later
// News reaches the desktop's notification service as its specification says, and where there is none nothing
// happens. On a bus of its own: run by dbus-run-session.
#include "ui/Notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;

// As a desktop has it: org.freedesktop.Notifications 1.2.
class FakeDesktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Told {
        QString app, icon, title, text;
        uint replaces = 0;
        QStringList actions;
        QVariantMap hints;
    };
    QList<Told> told;

public Q_SLOTS:
    uint Notify(const QString &app, uint replaces, const QString &icon, const QString &title,
                const QString &text, const QStringList &actions, const QVariantMap &hints, int)
    {
        told << Told{app, icon, title, text, replaces, actions, hints};
        return replaces ? replaces : 7;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
};

class FakePanel : public QObject {
    Q_OBJECT

public:
    QStringList uris;
    QList<QVariantMap> updates;

public Q_SLOTS:
    void update(const QString &uri, const QVariantMap &properties)
    {
        uris << uri;
        updates << properties;
    }
};

namespace {
QDBusConnection own(const QString &name)
{
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
}
} // namespace

class tst_Notifier : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noServiceIsNoTrouble()
    {
        Notifier notifier([] { return own(u"alone"_s); }, nullptr);
        notifier.tell(u"title"_s, u"text"_s);
        notifier.setProgress(0.5);
        Notifier offBus([] { return QDBusConnection(u"no such bus"_s); }, nullptr);
        offBus.tell(u"title"_s, u"text"_s);
        offBus.setProgress(0.5);
        QVERIFY(!notifier.children().isEmpty()); // an answer is awaited
        QTRY_VERIFY(notifier.children().isEmpty());
    }

    void theDesktopIsTold()
    {
        QDBusConnection bus = own(u"desktop"_s);
        QVERIFY2(bus.isConnected(), "run by dbus-run-session");
        FakeDesktop desktop;
        QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
        QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &desktop,
                                   QDBusConnection::ExportAllContents));
        Notifier notifier([] { return own(u"program"_s); }, nullptr);
        QSignalSpy activated(&notifier, &Notifier::activated);
        notifier.tell(u"A run ended"_s, u"3 <of> 4"_s);
        QTRY_COMPARE(desktop.told.size(), 1);
        QCOMPARE(desktop.told.first().app, u"Takeback"_s);
        QCOMPARE(desktop.told.first().title, u"A run ended"_s);
        QCOMPARE(desktop.told.first().text, u"3 &lt;of&gt; 4"_s);
        QCOMPARE(desktop.told.first().replaces, 0U);
        QCOMPARE(desktop.told.first().hints.value(u"desktop-entry"_s).toString(),
                 u"io.github.takeback.Takeback"_s);
        QTRY_VERIFY(notifier.children().isEmpty()); // its answer has come: the next one takes its place
        notifier.tell(u"Another"_s, {});
        QTRY_COMPARE(desktop.told.size(), 2);
        QCOMPARE(desktop.told.last().replaces, 7U);
        QTRY_VERIFY(notifier.children().isEmpty());
        Q_EMIT desktop.ActionInvoked(9, u"default"_s); // somebody else's
        Q_EMIT desktop.ActionInvoked(7, u"default"_s);
        QTRY_COMPARE(activated.size(), 1);
    }

    void theIconShowsHowFar()
    {
        QDBusConnection bus = own(u"panel"_s);
        FakePanel panel;
        QVERIFY(bus.connect({}, {}, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s, &panel,
                            SLOT(update(QString, QVariantMap))));
        Notifier notifier([] { return own(u"program"_s); }, nullptr);
        notifier.setProgress(std::nullopt); // nothing yet: nothing is told
        notifier.setProgress(0.25);
        notifier.setProgress(0.2501); // the same to be seen
        notifier.setProgress(0.5);
        notifier.setProgress(std::nullopt);
        QTRY_COMPARE(panel.updates.size(), 3);
        QCOMPARE(panel.uris.first(), u"application://io.github.takeback.Takeback.desktop"_s);
        QCOMPARE(panel.updates.at(0).value(u"progress"_s).toDouble(), 0.25);
        QVERIFY(panel.updates.at(0).value(u"progress-visible"_s).toBool());
        QCOMPARE(panel.updates.at(1).value(u"progress"_s).toDouble(), 0.5);
        QVERIFY(!panel.updates.at(2).value(u"progress-visible"_s).toBool());
    }
};

QTEST_GUILESS_MAIN(tst_Notifier)
#include "tst_Notifier.moc"

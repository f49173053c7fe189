// SPDX-License-Identifier: GPL-3.0-or-later
// News for whoever looks elsewhere: a notification of the desktop (org.freedesktop.Notifications 1.2) and the
// progress at the program's icon (com.canonical.Unity.LauncherEntry). Asks nothing and waits for nobody:
// where there is no such service, nothing happens. Is given words; knows no mail.
#pragma once

#include <QDBusConnection>
#include <QObject>

#include <functional>
#include <optional>

namespace Takeback {

class Notifier : public QObject {
    Q_OBJECT

public:
    // The bus is opened when there is the first news: `bus` is asked then.
    Notifier(std::function<QDBusConnection()> bus, QObject *parent);

    void tell(const QString &title, const QString &text); // takes the place of what was told before
    void setProgress(std::optional<double> done); // 0 to 1; none: nothing is under way

Q_SIGNALS:
    void activated(); // a person pressed the notification

private Q_SLOTS:
    void onAction(uint id, const QString &action);

private:
    QDBusConnection &bus();

    std::function<QDBusConnection()> m_open;
    std::optional<QDBusConnection> m_bus;
    uint m_last = 0; // the notification told last; 0: none
    int m_percent = -1; // told last; -1: none
};

} // namespace Takeback

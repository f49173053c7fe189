// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Notifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {
const QString Service = u"org.freedesktop.Notifications"_s;
const QString Path = u"/org/freedesktop/Notifications"_s;
const QString Id = u"io.github.takeback.Takeback"_s;
constexpr int ByTheDesktop = -1; // how long it is shown
} // namespace

Notifier::Notifier(std::function<QDBusConnection()> bus, QObject *parent)
    : QObject(parent), m_open(std::move(bus))
{
}

QDBusConnection &Notifier::bus()
{
    if (!m_bus) {
        m_bus = m_open();
        m_bus->connect(Service, Path, Service, u"ActionInvoked"_s, this, SLOT(onAction(uint, QString)));
    }
    return *m_bus;
}

void Notifier::tell(const QString &title, const QString &text)
{
    if (!bus().isConnected())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(Service, Path, Service, u"Notify"_s);
    // A body may be read as markup: said in entities.
    call << u"Takeback"_s << m_last << Id << title << text.toHtmlEscaped() << QStringList{u"default"_s, title}
         << QVariantMap{{u"desktop-entry"_s, Id}} << ByTheDesktop;
    auto *watcher = new QDBusPendingCallWatcher(bus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        m_last = reply.isError() ? 0 : reply.value();
    });
}

void Notifier::setProgress(std::optional<double> done)
{
    const int percent = done ? qBound(0, qRound(*done * 100), 100) : -1;
    if (std::exchange(m_percent, percent) == percent || !bus().isConnected())
        return;
    QDBusMessage news = QDBusMessage::createSignal(u"/io/github/takeback/Takeback"_s,
                                                   u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    news << QString(u"application://"_s % Id % u".desktop"_s)
         << QVariantMap{{u"progress"_s, percent < 0 ? 0.0 : percent / 100.0},
                        {u"progress-visible"_s, percent >= 0}};
    bus().send(news);
}

void Notifier::onAction(uint id, const QString &action)
{
    if (id == m_last && m_last != 0 && action == "default"_L1)
        Q_EMIT activated();
}

} // namespace Takeback

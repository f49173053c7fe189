// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/LibSecret.h"

#include <QLibrary>

using namespace Qt::StringLiterals;

namespace Takeback {

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

void outliveTheBus()
{
    constexpr int SessionBus = 2; // G_BUS_TYPE_SESSION
    QLibrary gio(u"gio-2.0"_s, 0);
    const auto busGet = reinterpret_cast<void *(*)(int, void *, void **)>(gio.resolve("g_bus_get_sync"));
    const auto setExit =
        reinterpret_cast<void (*)(void *, int)>(gio.resolve("g_dbus_connection_set_exit_on_close"));
    const auto unref = reinterpret_cast<void (*)(void *)>(gio.resolve("g_object_unref"));
    if (!busGet || !setExit || !unref)
        return;
    if (void *connection = busGet(SessionBus, nullptr, nullptr)) { // the one that libsecret has
        setExit(connection, 0);
        unref(connection);
    }
}

void forgetTheSession()
{
    QLibrary secret(u"secret-1"_s, 0);
    if (const auto disconnect = secret.resolve("secret_service_disconnect"))
        disconnect();
}

#else

void outliveTheBus() { }
void forgetTheSession() { }

#endif

} // namespace Takeback

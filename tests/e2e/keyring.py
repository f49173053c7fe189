# SPDX-License-Identifier: GPL-3.0-or-later
"""A gnome-keyring on a Desktop, and what a test asks of it as another program of the same person would."""
import os
import subprocess

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib

from desktop import stop, wait

SERVICE = "org.freedesktop.secrets"
ROOT = "/org/freedesktop/secrets"
LOGIN = ROOT + "/collection/login"
SECRET = "org.freedesktop.Secret."
PASSWORD = b"\n"  # an empty line opens the keyring of this home, or makes it


class Keyring:
    """Open from its start to its stop(). Nobody can be asked for its password: no prompter is on the bus."""

    def __init__(self, desktop, home):
        self._bus = Gio.DBusConnection.new_for_address_sync(
            os.environ["DBUS_SESSION_BUS_ADDRESS"],
            Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None)
        self._process = desktop.spawn(["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
                                      stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                                      env=dict(os.environ, HOME=home))
        self._process.stdin.write(PASSWORD)
        self._process.stdin.close()
        wait("gnome-keyring", self._is_there)
        wait("an open keyring", lambda: not self._property(LOGIN, "Collection", "Locked"))

    def stop(self):
        stop(self._process)
        wait("gnome-keyring to go", lambda: not self._is_there())
        self._bus.close_sync(None)

    def lock(self):
        self._call(ROOT, SECRET + "Service.Lock", GLib.Variant("(ao)", ([LOGIN],)))

    def unlock(self):
        """As a person does who types the password, without the window for it."""
        session = self._call(ROOT, SECRET + "Service.OpenSession",
                             GLib.Variant("(sv)", ("plain", GLib.Variant("s", ""))))[1]
        secret = (session, b"", PASSWORD, "text/plain")
        self._call(ROOT, "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface.UnlockWithMasterPassword",
                   GLib.Variant("(o(oayays))", (LOGIN, secret)))

    def entries(self):
        """The attributes of everything it holds; those are readable also while it is locked."""
        return [self._property(item, "Item", "Attributes") for item in self._property(LOGIN, "Collection", "Items")]

    def _is_there(self):
        return self._bus.call_sync("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "NameHasOwner",
                                   GLib.Variant("(s)", (SERVICE,)), None, Gio.DBusCallFlags.NONE, -1,
                                   None).unpack()[0]

    def _property(self, path, interface, name):
        return self._call(path, "org.freedesktop.DBus.Properties.Get",
                          GLib.Variant("(ss)", (SECRET + interface, name)))[0]

    def _call(self, path, member, arguments):
        interface, name = member.rsplit(".", 1)
        return self._bus.call_sync(SERVICE, path, interface, name, arguments, None, Gio.DBusCallFlags.NONE, -1,
                                   None).unpack()

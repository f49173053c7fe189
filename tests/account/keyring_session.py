# SPDX-License-Identifier: GPL-3.0-or-later
"""A home, a session bus and a gnome-keyring that nobody else uses, and a vault that talks to them."""
import base64
import contextlib
import os
import queue
import shutil
import signal
import subprocess
import tempfile
import threading
import time
import unittest

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib

DRIVER = os.environ["TAKEBACK_VAULT_DRIVER"]
PATIENCE = 20  # seconds; less than the 25 for which D-Bus itself waits
SERVICE = "org.freedesktop.secrets"
# Nothing is started by being called: no keyring that was not asked for, and no prompt.
BUS = """<busconfig><type>session</type><listen>unix:tmpdir={}</listen><policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"""


class Session:
    """What a person has after signing in to a desktop, without the desktop."""

    def __init__(self):
        self.scratch = tempfile.mkdtemp(prefix="takeback-keyring-")
        self.environment = {name: value for name, value in os.environ.items()
                            if name.startswith(("LC_", "LANG", "PATH", "ASAN_", "LSAN_", "UBSAN_"))}
        for name, folder in (("HOME", "home"), ("XDG_RUNTIME_DIR", "runtime")):
            self.environment[name] = os.path.join(self.scratch, folder)
            os.mkdir(self.environment[name], 0o700)
        self._started = []
        self.keyring = None

    def close(self):
        for process in reversed(self._started):
            _end(process)
        shutil.rmtree(self.scratch, ignore_errors=True)

    def start(self, *argv, **options):
        """A process of this session, ended with it at the latest."""
        process = subprocess.Popen(argv, env=self.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                   stderr=subprocess.DEVNULL, text=True, **options)
        self._started.append(process)
        return process

    def start_bus(self):
        config = os.path.join(self.scratch, "bus.conf")
        with open(config, "w", encoding="utf-8") as file:
            file.write(BUS.format(self.scratch))
        self.bus = self.start("dbus-daemon", "--config-file=" + config, "--nofork", "--print-address")
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self.bus.stdout.readline().strip()

    def start_keyring(self, locked=False):
        """An empty line opens the keyring of this home or makes it; without one it stays locked."""
        mode = [] if locked else ["--unlock"]
        self.keyring = self.start("gnome-keyring-daemon", "--foreground", "--components=secrets", *mode)
        self.keyring.stdin.write("" if locked else "\n")
        self.keyring.stdin.close()
        end = time.monotonic() + PATIENCE
        while not self._call("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "NameHasOwner",
                             GLib.Variant("(s)", (SERVICE,))).unpack()[0]:
            if time.monotonic() > end:
                raise AssertionError("gnome-keyring did not come")
            time.sleep(0.02)

    def stop_keyring(self):
        _end(self.keyring)

    def lock(self):
        collection = "/org/freedesktop/secrets/collection/login"
        self._call(SERVICE, "/org/freedesktop/secrets", "org.freedesktop.Secret.Service", "Lock",
                   GLib.Variant("(ao)", ([collection],)))

    @contextlib.contextmanager
    def watching(self, *members):
        """Counts the calls of these members; asked afterwards."""
        monitor = self.start("dbus-monitor", *[f"type='method_call',member='{name}'" for name in members])
        monitor.stdout.readline()  # it is there
        lines = []
        yield lambda: sum(f"member={name}" in line for name in members for line in lines)
        monitor.terminate()
        lines += monitor.stdout.readlines()

    def _call(self, *call):
        flags = Gio.DBusConnectionFlags
        connection = Gio.DBusConnection.new_for_address_sync(
            self.environment["DBUS_SESSION_BUS_ADDRESS"],
            flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION, None, None)
        try:
            return connection.call_sync(*call, None, Gio.DBusCallFlags.NONE, PATIENCE * 1000, None)
        finally:
            connection.close_sync(None)


class Vault:
    """The driver, a process of its own, line by line."""

    def __init__(self, session, limit=None):
        self.process = session.start(DRIVER, bufsize=1)
        self._lines = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()
        self._names = 0
        if limit:
            self.say(f"limit {limit}")

    def _listen(self):
        for line in self.process.stdout:
            self._lines.put(line.rstrip("\n"))
        self._lines.put(None)

    def say(self, line):
        self.process.stdin.write(line + "\n")

    def hear(self):
        """The next line; None when the driver has ended."""
        return self._lines.get(timeout=PATIENCE)

    def ask(self, verb, entry, secret=None):
        """Starts an errand; its name, with which its answer begins."""
        self._names += 1
        secret = [] if secret is None else [base64.b64encode(secret.encode()).decode()]
        self.say(" ".join([str(self._names), verb, entry, *secret]))
        return self._names

    def outcome(self, verb, entry, secret=None):
        """(code, words) of one errand: ("ok", the secret) or what failed."""
        name = self.ask(verb, entry, secret)
        heard, code, words = self.hear().split(" ", 2)
        assert int(heard) == name, (heard, name)
        return code, base64.b64decode(words).decode() if code == "ok" else words

    def quit(self, status=0):
        """Asks it to end; its exit status."""
        self.say(f"quit {status}")
        return self.process.wait(PATIENCE)


class Case(unittest.TestCase):
    def setUp(self):
        self.session = Session()
        self.addCleanup(self.session.close)

    def desktop(self, locked=False):
        self.session.start_bus()
        self.session.start_keyring(locked)

    def vault(self, limit=None):
        return Vault(self.session, limit)

    def stored(self, entry="a"):
        """What another process reads."""
        vault = self.vault()
        code, secret = vault.outcome("read", entry)
        self.assertEqual((code, vault.quit()), ("ok", 0))
        return secret


def freeze(process):
    process.send_signal(signal.SIGSTOP)


def thaw(process):
    process.send_signal(signal.SIGCONT)


def _end(process):
    if process.poll() is None:
        thaw(process)
        process.terminate()
    try:
        process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for stream in (process.stdin, process.stdout):
        if not stream.closed:
            try:
                stream.close()
            except BrokenPipeError:
                pass

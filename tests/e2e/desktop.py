# SPDX-License-Identifier: GPL-3.0-or-later
"""A private home, X server, session bus and window manager, and the waiting that everything here does."""
import os
import shutil
import signal
import subprocess
import tempfile
import time

PATIENCE = 60  # seconds; the limit of every wait
# On this bus the accessibility bus alone is started by being called: no keyring that was not asked for, and no prompt.
BUS = """<busconfig><type>session</type><listen>unix:dir={runtime}</listen><servicedir>{services}</servicedir>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy></busconfig>"""
ACCESSIBILITY = "/usr/share/dbus-1/services/org.a11y.Bus.service"


class Failure(Exception):
    """What was waited for and did not come."""


def wait(what, look, seconds=PATIENCE):
    """The first true answer of look(), asked again and again; Failure after the limit."""
    end = time.monotonic() + seconds
    while True:
        answer = look()
        if answer:
            return answer
        if time.monotonic() > end:
            raise Failure(f"waited {seconds} s for {what}")
        time.sleep(0.05)


class Desktop:
    """A home, an X server, a session bus and a window manager that nobody else uses; no keyring (keyring.py)."""

    def __init__(self):
        self.scratch = tempfile.mkdtemp(prefix="takeback-e2e-")
        self._started = []
        self._saved = dict(os.environ)

    def __enter__(self):
        try:
            self._start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self._started):
            stop(process)
        os.environ.clear()
        os.environ.update(self._saved)
        shutil.rmtree(self.scratch, ignore_errors=True)

    def _start(self):
        runtime = self._folder("runtime")
        for name in [name for name in os.environ if name.startswith("XDG_")]:
            os.environ.pop(name)
        for name in ("WAYLAND_DISPLAY", "XAUTHORITY", "AT_SPI_BUS_ADDRESS"):
            os.environ.pop(name, None)
        os.environ.update(HOME=self._folder("home"), XDG_RUNTIME_DIR=runtime)
        os.environ["DISPLAY"] = ":" + self._first_line(
            "Xvfb", "-displayfd", "1", "-screen", "0", "1400x900x24", "-nolisten", "tcp", "-noreset")
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = self._first_line(
            "dbus-daemon", "--config-file=" + self._bus(runtime), "--nofork", "--print-address=1")
        ready = os.path.join(self.scratch, "openbox-is-up")
        self.spawn(["openbox", "--startup", f"touch {ready}"], stdout=subprocess.DEVNULL)
        wait("the window manager", lambda: os.path.exists(ready))

    def _folder(self, name):
        path = os.path.join(self.scratch, name)
        os.mkdir(path, 0o700)
        return path

    def _bus(self, runtime):
        services = self._folder("services")
        if not os.path.exists(ACCESSIBILITY):
            raise Failure("at-spi2-core is not installed; packaging/install-dependencies.sh installs it")
        os.symlink(ACCESSIBILITY, os.path.join(services, os.path.basename(ACCESSIBILITY)))
        path = os.path.join(self.scratch, "bus.conf")
        with open(path, "w", encoding="utf-8") as config:
            config.write(BUS.format(runtime=runtime, services=services))
        return path

    def spawn(self, argv, **more):
        """A process of this desktop, ended with it at the latest."""
        try:
            process = subprocess.Popen(argv, stderr=subprocess.DEVNULL, start_new_session=True, **more)
        except FileNotFoundError:
            raise Failure(f"{argv[0]} is not installed; packaging/install-dependencies.sh installs it") from None
        self._started.append(process)
        return process

    def _first_line(self, *argv):
        process = self.spawn(list(argv), stdout=subprocess.PIPE, text=True)
        line = process.stdout.readline().strip()
        if not line:
            raise Failure(f"{argv[0]} did not start")
        return line

    def screenshot(self, path):
        os.makedirs(os.path.dirname(path), exist_ok=True)
        subprocess.run(["import", "-window", "root", path], check=True)
        return path


def stop(process):
    """Ends one process that we started, and what it started."""
    for sign in (signal.SIGTERM, signal.SIGKILL):
        if process.poll() is not None:
            return
        try:
            os.killpg(process.pid, sign)
            process.wait(5)
        except (ProcessLookupError, subprocess.TimeoutExpired):
            pass

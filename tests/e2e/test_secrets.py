#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The built program's tokens: none of them in a core, an argument list or on the terminal; and none needs the wall
clock.

TAKEBACK_PROGRAM and TAKEBACK_DEMO_SERVER name the two programs; TAKEBACK_ASAN is 1 where they were built with
AddressSanitizer.
"""
import contextlib
import glob
import os
import resource
import shutil
import signal
import subprocess
import sys
import threading
import time
import unittest

sys.dont_write_bytecode = True
from desktop import Desktop, wait
from driver import BUTTON, Program, guarded
from main_job import SUBJECT, answer, ask, browser_steps, choose, confirm, list_all, sign_in
from server import Server

PROGRAM = os.environ["TAKEBACK_PROGRAM"]
ASAN = os.environ.get("TAKEBACK_ASAN") == "1"
DESKTOP = Desktop()  # one: pyatspi stays with the bus that it met first


def setUpModule():
    unittest.enterModuleContext(DESKTOP)


def core_limit(pid):
    with open(f"/proc/{pid}/limits", encoding="ascii") as limits:
        return next(line for line in limits if line.startswith("Max core file size")).split()[4]


class CoreDumps(unittest.TestCase):
    def setUp(self):
        self.before = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (self.before[1], self.before[1]))
        self.addCleanup(resource.setrlimit, resource.RLIMIT_CORE, self.before)

    def test_an_abort_leaves_no_core(self):
        with Program(DESKTOP, PROGRAM, "--demo") as program:
            sign_in(program)
            # One byte, where it may be set: Linux then pipes nothing to a crash reporter, which knows no other limit.
            self.assertEqual(core_limit(program.pid), "0" if self.before[1] == 0 else "1")
            os.kill(program.pid, signal.SIGABRT)
            status = os.waitpid(program.pid, 0)[1]
            self.assertEqual(os.WTERMSIG(status), signal.SIGABRT)
            self.assertFalse(os.WCOREDUMP(status))
            self.assertEqual(glob.glob(os.path.join(program.home, "core*")), [])


class CommandLines:
    """Every argument list on this computer, from the beginning to the end of a with."""

    def __enter__(self):
        self.seen = set()
        self._isOver = threading.Event()
        self._thread = threading.Thread(target=self._watch)
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._isOver.set()
        self._thread.join()

    def _watch(self):
        while not self._isOver.wait(0.002):
            for path in glob.glob("/proc/[0-9]*/cmdline"):
                with contextlib.suppress(OSError), open(path, "rb") as line:
                    self.seen.add(line.read().replace(b"\0", b" ").decode("utf-8", "replace"))


class Terminal(unittest.TestCase):
    def test_no_token_code_or_verifier_in_arguments_or_on_the_terminal(self):
        with Server("--messages", "20", "--token-seconds", "4") as server, CommandLines() as lines:
            with Program(DESKTOP, PROGRAM, *server.options()) as program:
                sign_in(program)
                list_all(program)
                wait("a renewal", lambda: server.tokens_asked() >= 2)
                wait("an end of it", lambda: len(server.ask({"secrets": True})["secrets"]) >= 6)
                self.assertEqual(program.quit(), 0)
            secrets = server.ask({"secrets": True})["secrets"]
        self.assertTrue(all(len(secret) >= 16 for secret in secrets), [len(secret) for secret in secrets])
        # The browser was seen. Its address holds state and challenge, which are worth nothing without the verifier.
        self.assertTrue(any("/oauth2/v2.0/authorize?" in line and "code_challenge=" in line for line in lines.seen))
        for place in [*lines.seen, program.words(), "\n".join(browser_steps(program))]:
            self.assertFalse([secret for secret in secrets if secret in place], "a secret is in an open place")


class WallClock(unittest.TestCase):
    """The wall clock of the program, and of nobody else, is off. The monotonic one runs as it does for all."""

    def setUp(self):
        if not shutil.which("faketime"):
            self.skipTest("faketime is not installed; packaging/install-dependencies.sh installs it")
        if ASAN:
            self.skipTest("faketime and AddressSanitizer both want to be loaded first")

    def off_by(self, offset):
        library = subprocess.run(["faketime", "-f", offset, "printenv", "LD_PRELOAD"], check=True, text=True,
                                 capture_output=True).stdout.strip()
        wrong = {"LD_PRELOAD": library, "FAKETIME": offset, "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
        with Server("--messages", "20", "--report-delay", "0") as server, Program(
                DESKTOP, PROGRAM, *server.options(), environment=wrong) as program:
            sign_in(program)
            list_all(program, 20)
            self.assertTrue(self.tells(program, offset), program.texts())
            choose(program, SUBJECT)
            confirm(program, ask(program))
            self.assertIn("Successfully submitted recall request", answer(program))
            self.assertEqual(server.tokens_asked(), 1)
            steps = browser_steps(program)
            server.ask({"expire": True})
            program.press("Refresh")
            wait("a renewal", lambda: server.tokens_asked() == 2)
            list_all(program, 20)
            self.assertEqual(server.tokens_asked(), 2)
            self.assertEqual(server.recalls_seen(), 1)
            self.assertEqual(browser_steps(program), steps)
            self.assertIsNone(guarded(lambda: program.look(BUTTON, "Sign in again")))
            self.assertEqual(program.quit(), 0)

    def tells(self, program, offset):
        """Whether the window's clock is off as it was meant to be."""
        off = {"+2h": 7200, "-2h": -7200}[offset]
        times = [time.strftime("%H:%M", time.localtime(time.time() + off - ago)) for ago in (0, 60)]
        return any(f"Up to date {at}" in line for line in program.texts() for at in times)

    def test_two_hours_ahead(self):
        self.off_by("+2h")

    def test_two_hours_behind(self):
        self.off_by("-2h")


if __name__ == "__main__":
    unittest.main(verbosity=2, warnings="ignore")

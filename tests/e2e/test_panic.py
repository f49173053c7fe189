#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The newest message, one key, one confirmation, the answer: by keys alone, and never the wrong message.

The program was used before, so there are a cache and a sign-in kept in a keyring; then a message was sent that only the
server knows. Asserts the order of what happens, no time: how long it took is printed.
TAKEBACK_PROGRAM and TAKEBACK_DEMO_SERVER name the two programs, TAKEBACK_DESKTOP_FILE the desktop's entry.
"""
import configparser
import os
import shlex
import sys
import tempfile
import time
import unittest

sys.dont_write_bytecode = True
from desktop import Desktop, wait
from driver import LIST, Program, guarded, has_state
from keyring import Keyring
from main_job import answer, browser_steps, list_all, sign_in
from server import Server

PROGRAM = os.environ["TAKEBACK_PROGRAM"]
TAB, RETURN, SPACE = 0xFF09, 0xFF0D, 0x20
WRONG = "The wrong attachment"  # what is to be recalled
KNOWN = "Salary bands 2027"  # the newest when the program was used last
FIRST_PAGE = "GET /v1.0/me/mailFolders/sentitems/messages"


def setUpModule():  # pyatspi stays with the bus that it met first
    Panic.desktop = unittest.enterModuleContext(Desktop())


def last_action():
    """The options of the desktop's "Recall Last Message"."""
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(os.environ["TAKEBACK_DESKTOP_FILE"], encoding="utf-8")
    assert "last" in entry["Desktop Entry"]["Actions"].split(";")
    return shlex.split(entry["Desktop Action last"]["Exec"])[1:]


class Panic(unittest.TestCase):
    def setUp(self):
        self.home = tempfile.mkdtemp(dir=self.desktop.scratch)
        self.keyring = Keyring(self.desktop, self.home)
        self.addCleanup(self.keyring.stop)
        self.server = self.enterContext(Server("--messages", "60"))
        with self.start() as program:
            sign_in(program)
            self.assertIn(KNOWN, list_all(program, 60)[0])
            self.assertEqual(program.quit(), 0)

    def start(self, *options):
        return Program(self.desktop, PROGRAM, *self.server.options(), *options, home=self.home)

    def send(self, subject):
        self.assertNotIn("error", self.server.ask({"send": subject}))

    def recalls(self):
        return self.server.ask({"seen": True})["recallPosts"]

    def pages(self):
        return self.server.ask({"seen": True})["requests"].get(FIRST_PAGE, 0)

    def question(self, program, about=WRONG):
        """The confirmation, once the keys go to it."""
        dialog = wait("the confirmation", lambda: guarded(lambda: program.look({"dialog"})))
        wait("the focus in it", lambda: guarded(lambda: has_state(dialog, "STATE_ACTIVE")))
        self.assertIn(f"“{about}”", " ".join(program.texts(dialog)).replace("\u2068", "").replace("\u2069", ""))
        return dialog

    def gone(self, program):
        wait("the dialog to close", lambda: guarded(lambda: [program.look({"dialog"})]) == [None])

    def focused(self, program, dialog, name):
        wait(f"the focus on {name}", lambda: guarded(
            lambda: has_state(program.look({"push button", "button"}, prefix=name, within=dialog), "STATE_FOCUSED")))

    def says(self, program, part):
        return wait(f"the words “{part}”", lambda: guarded(
            lambda: [line for line in program.texts() if part in line]))

    def test_by_keys_alone(self):
        self.send(WRONG)
        pages = self.pages()
        began = time.monotonic()
        with self.start() as program:
            steps = browser_steps(program)
            wait("the list", lambda: guarded(lambda: program.look(LIST, "Sent items")))
            listed = time.monotonic()
            program.key(ord("l"), control=True, shift=True)
            dialog = self.question(program)
            asked = time.monotonic()
            self.assertGreater(self.pages(), pages)  # the server was asked first
            self.assertEqual(self.recalls(), 0)
            self.focused(program, dialog, "Cancel")
            program.key(TAB)
            self.focused(program, dialog, "Recall")
            program.key(SPACE)
            answer(program)
            ended = time.monotonic()
            self.assertIn(WRONG, program.rows("Recalls")[0])
            self.assertIn("Submitted", program.rows("Recalls")[0])
            self.assertEqual(self.recalls(), 1)
            self.assertEqual(browser_steps(program), steps)
            print("\nfrom a cold start with a cache, looked at through the accessibility bus: "
                  f"list {listed - began:.2f} s, "
                  f"question {asked - began:.2f} s, the server's answer {ended - began:.2f} s", flush=True)

    def test_not_before_the_first_page_is_in(self):
        self.send(WRONG)
        self.server.ask({"fault": {"kind": "latency", "ms": 3000, "path": "/messages\\?", "times": 1}})
        pages = self.pages()
        with self.start() as program:
            wait("the list from the cache", lambda: KNOWN in "".join(program.rows("Sent items")[:1]))
            program.key(ord("l"), control=True, shift=True)
            self.assertNotIn(WRONG, "".join(program.rows("Sent items")))
            self.assertIsNone(program.look({"dialog"}))
            self.question(program)  # about the one that the cache did not know
            self.assertGreater(self.pages(), pages)
            self.assertEqual(self.server.ask({"seen": True})["unplayed"], 0)
            program.key(RETURN)  # the default is safe
            self.gone(program)
            self.assertEqual(self.recalls(), 0)
            self.assertEqual(program.rows("Recalls"), [])

    def test_the_desktops_action_and_a_newer_message_under_the_question(self):
        self.send(WRONG)
        with self.start(*last_action()) as program:
            self.question(program)
            self.send("A newer one")
            self.assertEqual(program.run_beside(*last_action()), 0)  # somebody presses it again: it looks anew
            self.says(program, "newer message")
            dialog = self.question(program)  # still about the one it named
            self.focused(program, dialog, "Cancel")
            self.assertEqual(self.recalls(), 0)
            program.key(TAB)
            program.key(SPACE)
            answer(program)
            self.assertIn(WRONG, program.rows("Recalls")[0])
            self.assertEqual(self.recalls(), 1)

    def test_offline_chooses_none(self):
        self.send(WRONG)
        self.server.end()
        with self.start("--last") as program:
            wait("the list from the cache", lambda: KNOWN in "".join(program.rows("Sent items")[:1]))
            self.says(program, "so none was chosen")
            self.assertIsNone(program.look({"dialog"}))
            self.assertEqual(program.rows("Recalls"), [])


if __name__ == "__main__":
    unittest.main(verbosity=2, warnings="ignore")

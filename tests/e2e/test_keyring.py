#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The built program and a real gnome-keyring: one person, several starts, the sign-in between them.

TAKEBACK_PROGRAM and TAKEBACK_DEMO_SERVER name the two programs.
"""
import os
import signal
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
from desktop import Desktop, wait
from driver import BUTTON, LIST, Program, guarded
from keyring import Keyring
from main_job import browser_steps, list_all, sign_in
from server import Server

PROGRAM = os.environ["TAKEBACK_PROGRAM"]
KEPT = "sign-in kept in the keyring"
UP, RETURN = 0xFF52, 0xFF0D
IN_MEMORY = "sign-in kept in memory only"


def setUpModule():  # pyatspi stays with the bus that it met first
    Person.desktop = unittest.enterModuleContext(Desktop())
    Person.server = unittest.enterModuleContext(Server("--messages", "20"))


class Person(unittest.TestCase):
    """One home for several starts of the program."""

    def setUp(self):
        self.home = tempfile.mkdtemp(dir=self.desktop.scratch)

    def start(self, *options):
        return Program(self.desktop, PROGRAM, *self.server.options(), *options, home=self.home)

    def says(self, program, part):
        wait(f"the words “{part}”", lambda: guarded(lambda: any(part in line for line in program.texts())))

    def is_open(self, program):
        wait("the list of Sent Items", lambda: guarded(lambda: program.look(LIST, "Sent items")))

    def signs_in_alone(self, *options):
        """One more start: the mailbox opens, and no browser does."""
        with self.start(*options) as program:
            steps = browser_steps(program)
            self.is_open(program)
            self.says(program, KEPT)
            list_all(program)
            self.assertEqual(browser_steps(program), steps)
            self.assertEqual(program.quit(), 0)


class WithAKeyring(Person):
    def setUp(self):
        super().setUp()
        self.keyring = Keyring(self.desktop, self.home)
        self.addCleanup(self.keyring.stop)
        self.addCleanup(self.keyring.unlock)

    def ours(self):
        return [entry for entry in self.keyring.entries() if "takeback" in str(entry).lower()]

    def sign_in_once(self):
        with self.start() as program:
            sign_in(program)
            self.says(program, KEPT)
            self.assertEqual(program.quit(), 0)
        self.assertEqual(len(self.ours()), 1)

    def test_the_second_start_signs_in_silently(self):
        self.assertEqual(self.ours(), [])
        self.sign_in_once()
        self.signs_in_alone()

    def test_a_locked_keyring_is_waited_for_and_nothing_is_lost(self):
        self.sign_in_once()
        self.keyring.lock()
        with self.start() as program:
            steps = browser_steps(program)
            self.says(program, "locked")
            program.find(BUTTON, "Sign in again")  # beside the list, which the cache holds
            self.assertEqual(len(self.ours()), 1)
            self.keyring.unlock()
            program.press("Try again")
            self.is_open(program)
            self.says(program, KEPT)
            self.assertEqual(browser_steps(program), steps)
            self.assertEqual(program.quit(), 0)
        self.assertEqual(len(self.ours()), 1)

    def test_killed_right_after_the_sign_in(self):
        with self.start() as program:
            sign_in(program)
            self.assertEqual(program.kill(signal.SIGKILL), -signal.SIGKILL)
        self.signs_in_alone()

    def test_signed_out_is_signed_out(self):
        self.sign_in_once()
        with self.start() as program:
            self.is_open(program)
            program.click("Account")
            wait("the menu's Sign out… to be chosen", lambda: guarded(lambda: self.asked_to_sign_out(program)))
            program.press("Sign out")
            program.find(BUTTON, "Sign in")
            wait("the keyring to be without it", lambda: not self.ours())
            self.assertEqual(program.quit(), 0)
        with self.start() as program:
            steps = browser_steps(program)
            program.find(BUTTON, "Sign in")
            self.assertEqual(browser_steps(program), steps)
            sign_in(program)
            self.assertGreater(len(browser_steps(program)), len(steps))

    @staticmethod
    def asked_to_sign_out(program):
        """The open menu is not on the accessibility bus of Qt 6.4: the line is the last."""
        program.key(UP)
        program.key(RETURN)
        return program.look(BUTTON, "Sign out")

    def test_a_second_start_brings_another_mailbox_to_the_first_window(self):
        with self.start() as program:
            sign_in(program)
            steps = browser_steps(program)
            self.assertEqual(program.run_beside("--mailbox", "care@northwind.example"), 0)
            wait("the other mailbox", lambda: any("order 7712" in row for row in program.rows("Sent items")))
            self.assertEqual(program.find(BUTTON, "Account").description,
                             "care@northwind.example, opened by mira@northwind.example")
            self.assertGreater(len(browser_steps(program)), len(steps))  # for the permission


class WithoutAKeyring(Person):
    def test_the_sign_in_lasts_as_long_as_the_program_and_is_said_to(self):
        with self.start() as program:
            sign_in(program)
            self.says(program, "This computer has no keyring service")
            self.says(program, "You stay signed in until Takeback ends, and sign in again after the next start.")
            self.says(program, IN_MEMORY)
            program.find(BUTTON, "Try again")
            self.assertEqual(program.quit(), 0)
        with self.start() as program:
            steps = browser_steps(program)
            program.find(BUTTON, "Sign in")
            self.assertEqual(browser_steps(program), steps)
            sign_in(program)
            self.assertGreater(len(browser_steps(program)), len(steps))


if __name__ == "__main__":
    unittest.main(verbosity=2, warnings="ignore")

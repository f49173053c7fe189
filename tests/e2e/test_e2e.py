#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The built program from outside: what it does beside the main job, and what it answers to bad input.

TAKEBACK_PROGRAM and TAKEBACK_DEMO_SERVER name the two programs.
"""
import contextlib
import os
import subprocess
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
from desktop import PATIENCE, Desktop, wait
from driver import BUTTON, LIST, Program, guarded
from main_job import SUBJECT, answer, ask, browser_steps, choose, confirm, list_all, sign_in
from server import Server

PROGRAM = os.environ["TAKEBACK_PROGRAM"]
ESCAPE = 0xFF1B


class OnAScreen(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = cls.enterClassContext(Desktop())

    def gone(self, program):
        wait("the dialog to close", lambda: guarded(lambda: [program.look({"dialog"})]) == [None])

    def test_declined_consent_is_told_and_can_be_tried_again(self):
        with Program(self.desktop, PROGRAM, "--demo", choice="decline") as program:
            program.press("Sign in")
            told = wait("words about the refusal", lambda: guarded(lambda: [
                line for line in program.texts() if "declin" in line.lower() or "denied" in line.lower()]))
            self.assertTrue(told)
            self.assertTrue(any("pressed" in step for step in browser_steps(program)))
            program.find(BUTTON, "Sign in")
            self.assertIsNone(program.look(LIST, "Sent items"))

    @contextlib.contextmanager
    def pointed_at(self, server):
        """The program, started with the server's addresses and signed in, with the newest message chosen."""
        with Program(self.desktop, PROGRAM, *server.options()) as program:
            sign_in(program)
            list_all(program, 400)
            choose(program, SUBJECT)
            yield program

    def test_another_server_by_address_alone_gets_one_post(self):
        with Server() as server, self.pointed_at(server) as program:
            for refuse in (lambda dialog: program.press("Cancel", within=dialog), lambda _: program.key(ESCAPE)):
                refuse(ask(program))
                self.gone(program)
            self.assertEqual(program.rows("Recalls"), [])
            self.assertEqual(server.recalls_seen(), 0)
            confirm(program, ask(program))
            self.assertIn("request-id", answer(program))
            self.assertEqual(len(program.rows("Recalls")), 1)
            self.assertEqual(server.recalls_seen(), 1)

    def test_a_lost_answer_is_unknown_and_not_sent_again(self):
        with Server("--relay") as server, self.pointed_at(server) as program:
            server.ask({"trouble": {"kind": "dropAnswer", "match": "POST /beta", "times": 1}})
            confirm(program, ask(program))
            wait("the state Unknown", lambda: "Unknown" in "".join(program.rows("Recalls")))
            answer(program, "client-request-id")
            self.assertEqual(server.recalls_seen(), 1)
            self.assertEqual(server.ask({"seen": True})["relayUnplayed"], 0)

    def test_a_second_start_raises_the_first_and_ends(self):
        with Program(self.desktop, PROGRAM, "--demo") as program:
            program.find(BUTTON, "Sign in")
            self.assertEqual(program.run_beside(), 0)
            program.find(BUTTON, "Sign in")  # the first is still there


class WithoutAScreen(unittest.TestCase):
    def run_it(self, *options):
        with tempfile.TemporaryDirectory() as home:
            env = {"PATH": os.environ["PATH"], "HOME": home, "LC_ALL": "C.UTF-8", "TMPDIR": home,
                   "XDG_RUNTIME_DIR": home}
            env.update({name: os.environ[name] for name in ("ASAN_OPTIONS", "LSAN_OPTIONS") if name in os.environ})
            return subprocess.run([PROGRAM, *options], env=env, capture_output=True, text=True, timeout=PATIENCE,
                                  check=False)

    def refused(self, named, *options):
        """Exit code 2 and one line that names the option."""
        done = self.run_it(*options)
        self.assertEqual(done.returncode, 2, done.stderr)
        self.assertEqual(len(done.stderr.strip().splitlines()), 1, done.stderr)
        self.assertIn(named, done.stderr)
        return done.stderr

    def refused_cloud(self, text):
        with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            return self.refused("--cloud", "--cloud", file.name)

    def test_bad_options(self):
        self.refused("frobnicate", "--frobnicate")
        self.refused("tenant", "--tenant")

    def test_bad_cloud_files(self):
        self.refused("--cloud", "--cloud", "/nowhere/cloud.json")
        self.refused_cloud("{")
        self.refused_cloud('{"name": "x", "login": "https://login.example"}')
        far = '{"name": "x", "login": "http://login.example", "graph": "https://graph.example"}'
        self.assertIn("http", self.refused_cloud(far))

    def test_no_display(self):
        done = self.run_it("--demo")
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertEqual(len(done.stderr.strip().splitlines()), 1, done.stderr)
        self.assertIn("display", done.stderr.lower())

    def test_help_and_version_need_no_display(self):
        for option, word in (("--help", "--client-id"), ("--version", "0.1.0")):
            done = self.run_it(option)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertIn(word, done.stdout)
            self.assertEqual(done.stderr, "")


if __name__ == "__main__":
    unittest.main(verbosity=2, warnings="ignore")

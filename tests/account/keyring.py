#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The vault with a real gnome-keyring: fresh, locked, absent, and (keyring_silent.py) one that does not answer.

TAKEBACK_VAULT_DRIVER names tests/account/VaultDriver.cpp, built.
"""
import os
import sys
import unittest

sys.dont_write_bytecode = True
from keyring_session import Case
from keyring_silent import Silent

TOKEN = ("1.AX+%2F/==\n\r\t\"'\\<é€😀>" + "".join(map(chr, range(1, 128))) * 30)[:3000]


class Fresh(Case):
    def test_one_process_writes_another_reads(self):
        self.desktop()
        vault = self.vault()
        self.assertEqual(vault.outcome("read", "a"), ("ok", ""))
        self.assertEqual(vault.outcome("write", "a", TOKEN), ("ok", ""))
        self.assertEqual(vault.outcome("write", "b", "other"), ("ok", ""))
        self.assertEqual(vault.outcome("read", "a"), ("ok", TOKEN))
        self.assertEqual(vault.quit(3), 3)
        self.assertEqual(self.stored(), TOKEN)

        vault = self.vault()
        self.assertEqual(vault.outcome("write", "a", "second"), ("ok", ""))
        vault.quit()
        self.assertEqual(self.stored(), "second")

        vault = self.vault()
        self.assertEqual(vault.outcome("remove", "a"), ("ok", ""))
        self.assertEqual(vault.outcome("read", "a"), ("ok", ""))
        self.assertEqual(vault.outcome("remove", "a"), ("ok", ""))
        self.assertEqual(vault.outcome("remove", "never there"), ("ok", ""))
        self.assertEqual(vault.outcome("read", "b"), ("ok", "other"))
        vault.quit()
        self.assertEqual(self.stored(), "")
        self.assertEqual(self.stored("b"), "other")

    def test_what_is_written_last_is_stored_though_the_program_ends(self):
        self.desktop()
        for at in range(5):
            vault = self.vault()
            for step in range(4):
                vault.ask("write", "a", f"{at} {step}")
            self.assertEqual(vault.quit(), 0)
            self.assertEqual(self.stored(), f"{at} 3")


class Locked(Case):
    def test_a_failed_read_deletes_nothing(self):
        self.desktop()
        vault = self.vault()
        self.assertEqual(vault.outcome("write", "a", TOKEN), ("ok", ""))
        vault.quit()
        self.session.stop_keyring()

        self.session.start_keyring(locked=True)
        vault = self.vault()
        self.assertEqual(vault.outcome("read", "a"), ("ok", ""))
        code, words = vault.outcome("write", "a", "new")
        self.assertEqual(code, "locked")
        self.assertTrue(words)
        self.assertEqual(vault.outcome("remove", "a")[0], "locked")
        self.assertEqual(vault.outcome("read", "a"), ("ok", ""))
        self.assertEqual(vault.quit(), 0)
        self.session.stop_keyring()

        self.session.start_keyring()
        self.assertEqual(self.stored(), TOKEN)

    def test_locked_while_the_program_runs(self):
        self.desktop()
        vault = self.vault()
        self.assertEqual(vault.outcome("write", "a", "first"), ("ok", ""))
        self.session.lock()
        self.assertEqual(vault.outcome("read", "a"), ("ok", ""))
        self.assertEqual(vault.outcome("write", "a", "second")[0], "locked")
        self.assertEqual(vault.outcome("remove", "a")[0], "locked")
        self.session.stop_keyring()
        self.session.start_keyring()
        self.assertEqual(vault.outcome("read", "a"), ("ok", "first"))

    def test_a_keyring_that_was_never_made(self):
        self.desktop(locked=True)
        vault = self.vault()
        self.assertEqual(vault.outcome("read", "a"), ("ok", ""))
        self.assertEqual(vault.outcome("write", "a", "first")[0], "locked")
        self.assertEqual(vault.outcome("remove", "a")[0], "locked")


class Absent(Case):
    def absent(self):
        vault = self.vault()
        for errand in (("read", "a"), ("write", "a", "planted"), ("remove", "a")):
            code, words = vault.outcome(*errand)
            self.assertEqual(code, "absent", words)
            self.assertTrue(words)
            self.assertNotIn("planted", words)
        return vault

    def test_no_bus(self):
        self.absent()

    def test_a_bus_that_is_gone(self):
        self.session.environment["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent"
        self.absent()

    def test_a_bus_without_a_keyring_which_comes_later(self):
        self.session.start_bus()
        vault = self.absent()
        self.session.start_keyring()
        self.assertEqual(vault.outcome("write", "a", "first"), ("ok", ""))
        self.assertEqual(self.stored(), "first")

    def test_no_libsecret(self):
        self.desktop()
        folder = os.path.join(self.session.scratch, "libraries")
        os.mkdir(folder)
        with open(os.path.join(folder, "libsecret-1.so.0"), "w", encoding="utf-8") as file:
            file.write("no library")
        self.session.environment["LD_LIBRARY_PATH"] = folder
        self.absent()

    def test_a_bus_that_dies_takes_nobody_along(self):
        self.desktop()
        vault = self.vault(1000)
        self.assertEqual(vault.outcome("write", "a", "first"), ("ok", ""))
        self.session.bus.kill()
        self.session.bus.wait()
        self.assertNotEqual(vault.outcome("read", "a")[0], "ok")
        vault.say("ping")
        self.assertEqual(vault.hear(), "pong")
        self.assertEqual(vault.quit(3), 3)


if __name__ == "__main__":
    unittest.main(verbosity=2)

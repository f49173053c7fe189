# SPDX-License-Identifier: GPL-3.0-or-later
"""The vault with a keyring, or a bus, that does not answer: a stopped process, which goes on later."""
import os

from keyring_session import Case, freeze, thaw

LIMIT = 300  # milliseconds
KDE = {"XDG_CURRENT_DESKTOP": "KDE", "KDE_SESSION_VERSION": "5"}


class Silent(Case):
    def assert_turning(self, vault):
        """Its event loop is not held."""
        vault.say("ping")
        self.assertEqual(vault.hear(), "pong")

    def assert_silent(self, vault, *errand):
        name = vault.ask(*errand)
        self.assert_turning(vault)
        self.assertEqual(vault.hear().split(), [str(name), "silent"])

    def test_it_answers_late_and_once(self):
        self.desktop()
        vault = self.vault(LIMIT)
        self.assertEqual(vault.outcome("write", "a", "first"), ("ok", ""))
        freeze(self.session.keyring)
        self.assert_silent(vault, "read", "a")
        self.assert_silent(vault, "read", "a")
        self.assert_silent(vault, "write", "a", "second")
        thaw(self.session.keyring)
        self.assertEqual(vault.hear(), "late")
        vault.say("limit 15000")
        self.assertEqual(vault.outcome("read", "a"), ("ok", "second"))  # and no second "late" before it
        freeze(self.session.keyring)
        vault.say(f"limit {LIMIT}")
        self.assert_silent(vault, "remove", "a")
        thaw(self.session.keyring)
        self.assertEqual(vault.hear(), "late")
        self.assertEqual(vault.quit(), 0)

    def test_silent_from_the_first_errand_on(self):
        self.desktop()
        freeze(self.session.keyring)
        vault = self.vault(LIMIT)
        self.assert_silent(vault, "read", "a")
        thaw(self.session.keyring)
        self.assertEqual(vault.hear(), "late")
        self.assertEqual(vault.outcome("write", "a", "first"), ("ok", ""))

    def test_the_last_wish_stands(self):
        self.desktop()
        vault = self.vault(LIMIT)
        for entry in ("a", "b", "c"):
            self.assertEqual(vault.outcome("write", entry, "first"), ("ok", ""))
        freeze(self.session.keyring)
        self.assert_silent(vault, "write", "a", "older")  # this one hangs in the keyring
        self.assert_silent(vault, "write", "b", "older")
        self.assert_silent(vault, "remove", "c")
        self.assert_silent(vault, "write", "a", "newer")
        self.assert_silent(vault, "remove", "b")
        vault.say("limit 15000")
        name = vault.ask("write", "c", "newer")
        thaw(self.session.keyring)
        self.assertEqual(vault.hear(), "late")
        self.assertEqual(vault.hear(), f"{name} ok ")
        vault.quit()
        self.assertEqual([self.stored(entry) for entry in ("a", "b", "c")], ["newer", "", "newer"])

    def test_nothing_piles_up(self):
        self.desktop()
        vault = self.vault(LIMIT)
        self.assertEqual(vault.outcome("write", "a", "first"), ("ok", ""))
        freeze(self.session.keyring)
        names = [vault.ask(*errand) for at in range(200) for errand in (("read", "a"), ("write", "a", str(at)))]
        self.assertEqual([vault.hear().split() for _ in names], [[str(name), "silent"] for name in names])
        with self.session.watching("CreateItem", "SearchItems") as calls:
            thaw(self.session.keyring)
            self.assertEqual(vault.hear(), "late")
            vault.say("limit 15000")
            self.assertEqual(vault.outcome("write", "b", "after"), ("ok", ""))
            self.assertEqual(self.stored(), "199")
        self.assertGreater(calls(), 0)
        self.assertLess(calls(), 20)

    def test_a_vault_that_goes_meanwhile(self):
        self.desktop()
        vault = self.vault(LIMIT)
        freeze(self.session.keyring)
        vault.ask("read", "a")
        vault.ask("write", "a", "first")
        vault.say("reopen")
        thaw(self.session.keyring)
        self.assertEqual(vault.outcome("read", "a"), ("ok", "first"))
        self.assertEqual(vault.quit(), 0)

    def test_the_program_ends_meanwhile(self):
        self.desktop()
        for errands in ([("read", "a")], [("write", "a", "first")], [("read", "a"), ("remove", "a")]):
            for is_new in (True, False):
                vault = self.vault()
                if not is_new:
                    vault.outcome("read", "b")
                freeze(self.session.keyring)
                for errand in errands:
                    vault.ask(*errand)
                self.assert_turning(vault)
                self.assertEqual(vault.quit(3), 3)
                thaw(self.session.keyring)

    def test_a_bus_that_stands_still(self):
        for desktop in ({}, KDE):
            self.session.environment.update(desktop)
            self.session.start_bus()
            freeze(self.session.bus)
            vault = self.vault(LIMIT)
            self.assert_silent(vault, "write", "a", "first")
            self.assert_silent(vault, "read", "a")
            self.assertEqual(vault.quit(3), 3)

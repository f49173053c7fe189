# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives a built Takeback from outside, as a person with a screen reader would.

Program is one start of the program on a Desktop, with a home of its own and a scripted browser. Everything is found
by role and accessible name on the accessibility bus; nothing in the program knows of this file.
"""
import os
import subprocess
import tempfile

from desktop import PATIENCE, Failure, stop, wait

HERE = os.path.dirname(os.path.abspath(__file__))
BUTTON = {"push button", "button"}  # the name changed between versions of at-spi
LIST = {"list", "list box", "table", "tree", "tree table"}
TEXT = {"text", "entry", "label", "document text", "paragraph"}


class Program:
    """One start of the program. `choice` is what the browser does: accept, decline or nothing. Starts with the same
    `home` are the same person's. `environment`: what is added to it."""

    def __init__(self, desktop, binary, *options, choice="accept", home=None, environment=None):
        self.desktop = desktop
        self.home = home or tempfile.mkdtemp(dir=desktop.scratch)
        self.browser_log = os.path.join(self.home, "browser.log")
        self.stderr_path = os.path.join(self.home, "stderr.log")
        self._argv = [binary, *options]
        self._env = self._environment(choice) | (environment or {})
        self._process = None

    def _environment(self, choice):
        bin_dir = os.path.join(self.home, "bin")
        os.makedirs(bin_dir, exist_ok=True)
        link = os.path.join(bin_dir, "xdg-open")
        if not os.path.lexists(link):
            os.symlink(os.path.join(HERE, "browser.py"), link)
        env = dict(os.environ, HOME=self.home, PATH=bin_dir + ":" + os.environ["PATH"], LC_ALL="C.UTF-8",
                   LANGUAGE="en", QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                   TAKEBACK_BROWSER_CHOICE=choice, TAKEBACK_BROWSER_LOG=self.browser_log)
        for name, folder in (("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data"), ("TMPDIR", "tmp"),
                             ("XDG_CACHE_HOME", "cache"), ("XDG_RUNTIME_DIR", "run")):
            env[name] = os.path.join(self.home, folder)
            os.makedirs(env[name], mode=0o700, exist_ok=True)
        for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
            env.pop(name, None)
        return env

    def __enter__(self):
        with open(self.stderr_path, "ab") as errors:
            self._process = subprocess.Popen(self._argv, env=self._env, stdin=subprocess.DEVNULL,
                                             stdout=errors, stderr=errors, start_new_session=True, cwd=self.home)
        return self

    @property
    def pid(self):
        return self._process.pid

    def __exit__(self, kind, *_):
        if kind and "TAKEBACK_PICTURES" in os.environ:
            path = os.path.join(os.environ["TAKEBACK_PICTURES"], f"failure-{self._process.pid}.png")
            print(f"picture of the failure: {self.desktop.screenshot(path)}\n{self.words()}", flush=True)
        stop(self._process)

    def words(self):
        """What the program wrote to its terminal."""
        with open(self.stderr_path, encoding="utf-8", errors="replace") as errors:
            return errors.read()

    def run_beside(self, *options):
        """A second start with the same home; its exit code."""
        return subprocess.run([*self._argv, *options], env=self._env, timeout=PATIENCE, check=False,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode

    def quit(self):
        self.key(ord("q"), control=True)
        return self.wait_for_exit()

    def kill(self, sign):
        """Ends it by this signal; its exit code."""
        self._process.send_signal(sign)
        return self.wait_for_exit()

    def wait_for_exit(self):
        wait("the program to end", lambda: self._process.poll() is not None)
        return self._process.returncode

    # What is on the screen, as the accessibility bus tells it.

    def _application(self):
        if self._process.poll() is not None:
            raise Failure(f"the program ended with code {self._process.returncode}: {self.words()}")
        desktop = atspi().Registry.getDesktop(0)
        desktop.clear_cache()
        for application in desktop:
            if application and application.get_process_id() == self._process.pid:
                return application
        return None

    def look(self, roles, name=None, prefix=None, within=None):
        """The first thing showing now with one of the roles, and with the name or its beginning; or None."""
        for thing in walk(within or self._application()):
            if roles and thing.getRoleName() not in roles:
                continue
            if name is not None and thing.name != name:
                continue
            if prefix is not None and not thing.name.startswith(prefix):
                continue
            return thing
        return None

    def find(self, roles, name=None, prefix=None, within=None):
        called = name or prefix or "of any name"
        wanted = f"a {sorted(roles)[0]} called {called}" if roles else called
        return wait(wanted, lambda: guarded(lambda: self.look(roles, name, prefix, within)))

    def press(self, name=None, prefix=None, within=None):
        def pressed():
            button = self.look(BUTTON, name, prefix, within)
            if not button or not has_state(button, "STATE_ENABLED"):
                return False
            action = button.queryAction()
            names = [action.getName(i).lower() for i in range(action.nActions)]
            return action.doAction(names.index("press"))
        wait(f"the button {name or prefix} to be pressed", lambda: guarded(pressed))

    def click(self, name, roles=()):
        """With the mouse, as an open menu wants it: it would keep whoever presses it over the bus waiting."""
        def clicked():
            thing = self.look(roles, name)
            box = thing.queryComponent().getExtents(atspi().DESKTOP_COORDS)
            atspi().Registry.generateMouseEvent(box.x + box.width // 2, box.y + box.height // 2, "b1c")
            return True
        wait(f"{name} to be clicked", lambda: guarded(clicked))

    def rows(self, name):
        """The accessible names of all rows of a list."""
        def read():
            view = self.look(LIST, name)
            return None if view is None else [[row.name for row in rows_of(view)]]
        return wait(f"the list {name}", lambda: guarded(read))[0]

    def select(self, name, row):
        def selected():
            view = self.look(LIST, name)
            choose_row(view, row)
            return has_state(rows_of(view)[row], "STATE_SELECTED")
        wait(f"row {row} of {name} to be selected", lambda: guarded(selected))

    def text(self, name):
        """What the text called `name` holds now; empty where there is none."""
        def read():
            thing = self.look(TEXT, name)
            return [content(thing) if thing else ""]
        return wait(f"the text {name}", lambda: guarded(read))[0]

    def texts(self, within=None):
        """Everything readable that is showing, line by line."""
        lines = []
        for thing in walk(within or self._application()):
            lines += [thing.name, content(thing)]
            if thing.getRoleName() in LIST:
                lines += [row.name for row in rows_of(thing)[:200]]
        return [line for line in dict.fromkeys(lines) if line]

    def key(self, keysym, control=False, shift=False):
        """A key of the keyboard, to the window that has the focus."""
        spi = atspi()
        held = [code for code, is_held in ((37, control), (50, shift)) if is_held]
        for code in held:
            spi.Registry.generateKeyboardEvent(code, None, spi.KEY_PRESS)
        spi.Registry.generateKeyboardEvent(keysym, None, spi.KEY_SYM)
        for code in reversed(held):
            spi.Registry.generateKeyboardEvent(code, None, spi.KEY_RELEASE)


def atspi():
    """Imported late: it connects to the bus of the moment."""
    import pyatspi
    return pyatspi


def guarded(look):
    """look(), or None where something went away while it was looked at."""
    try:
        return look()
    except (LookupError, NotImplementedError, AttributeError, RuntimeError, ValueError):
        return None
    except Exception as error:  # GLib.Error, whose module is imported as late as pyatspi
        if type(error).__module__.startswith("gi.") or type(error).__name__ in ("Error", "GError"):
            return None
        raise


def has_state(thing, name):
    return thing.getState().contains(getattr(atspi(), name))


def walk(thing):
    """Everything showing below, depth first; the rows of lists stay out, for there may be 100,000."""
    if thing is None:
        return
    for child in thing:
        if child is None or not (has_state(child, "STATE_SHOWING") or child.getRoleName() == "application"):
            continue
        yield child
        if child.getRoleName() not in LIST:
            yield from walk(child)


def rows_of(view):
    try:
        table = view.queryTable()
        return [table.getAccessibleAt(row, 0) for row in range(table.nRows)]
    except NotImplementedError:
        return list(view)


def choose_row(view, row):
    """Selects this row alone, by whichever interface this version of Qt offers."""
    try:
        table = view.queryTable()
        for other in list(table.getSelectedRows()):
            if other != row:
                table.removeRowSelection(other)
        table.addRowSelection(row)
    except NotImplementedError:
        selection = view.querySelection()
        selection.clearSelection()
        selection.selectChild(row)


def content(thing):
    try:
        return thing.queryText().getText(0, -1)
    except NotImplementedError:
        return thing.name

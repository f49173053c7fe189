# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs that measure, as children with a limit: each prints one line of JSON. Nothing outlives the bench."""

import json
import os
import subprocess
import time

LIMIT = 600  # seconds


class Missing(Exception):
    """A row that cannot be measured; its text says why."""


def environment(home):
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    return kept | {
        "HOME": home, "TMPDIR": home, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": home, "DBUS_SESSION_BUS_ADDRESS": "disabled:", "NO_AT_BRIDGE": "1",
    }


def measure(arguments, home, cwd=None):
    """What a child measured. `started`: ms of the monotonic clock when it was begun."""
    started = time.monotonic() * 1000
    try:
        child = subprocess.run(arguments, cwd=cwd, env=environment(home), stdin=subprocess.DEVNULL,
                               capture_output=True, text=True, timeout=LIMIT)
    except subprocess.TimeoutExpired:
        raise Missing(f"not done after {LIMIT} s") from None
    try:
        return json.loads(child.stdout.splitlines()[-1]) | {"started": started}
    except (IndexError, ValueError):
        why = (child.stderr.strip().splitlines() or [f"ended with {child.returncode}"])[-1]
        raise Missing(f"{os.path.basename(arguments[0])} {arguments[1] if len(arguments) > 1 else ''}: {why}") from None


class Server:
    """BenchServer with so many messages."""

    def __init__(self, program, messages, home):
        self.child = subprocess.Popen([program, str(messages)], env=environment(home), text=True,
                                      stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        try:
            greeting = json.loads(self.child.stdout.readline())
        except ValueError:
            raise SystemExit("bench: the server did not start") from None
        self.port, self.json_bytes = str(greeting["port"]), greeting["jsonBytes"]

    def ask(self, line):
        self.child.stdin.write(line + "\n")
        self.child.stdin.flush()
        return json.loads(self.child.stdout.readline())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.child.stdin.close()
        self.child.wait(60)

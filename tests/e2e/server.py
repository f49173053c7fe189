# SPDX-License-Identifier: GPL-3.0-or-later
"""The stand-alone service: another process, known to the program by address alone."""
import json
import os
import subprocess
import tempfile

from desktop import stop

CLIENT_ID = "11111111-2222-3333-4444-555555555555"


class Server:
    def __init__(self, *options):
        self._argv = [os.environ["TAKEBACK_DEMO_SERVER"], *options]

    def __enter__(self):
        self._process = subprocess.Popen(self._argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                         start_new_session=True)
        self.origin = json.loads(self._process.stdout.readline())["origin"]
        self._folder = tempfile.TemporaryDirectory()
        return self

    def __exit__(self, *_):
        self.end()
        self._folder.cleanup()

    def end(self):
        """From now on nobody answers at its address."""
        self._process.stdin.close()
        self._process.stdout.close()
        stop(self._process)

    def ask(self, command):
        self._process.stdin.write(json.dumps(command) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def recalls_seen(self):
        return self.ask({"seen": True})["recallPosts"]

    def tokens_asked(self):
        """How many requests the token endpoint has had."""
        requests = self.ask({"seen": True})["requests"]
        return sum(count for name, count in requests.items() if name.endswith("/oauth2/v2.0/token"))

    def options(self):
        """How the program is told of this server."""
        path = os.path.join(self._folder.name, "cloud.json")
        with open(path, "w", encoding="utf-8") as out:
            json.dump({"name": "Elsewhere", "login": self.origin, "graph": self.origin}, out)
        return ["--cloud", path, "--client-id", CLIENT_ID]

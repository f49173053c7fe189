# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Takeback in one run against a local server that it brings, and prints a table of ratios with their goals.
Times are never a reason to fail; a row that cannot be measured is (the exit code is 1 then).

    ./test.sh bench [--n 1000,10000,100000] [--repeat 3]
"""

import argparse
import datetime
import os
import shutil
import statistics
import sys
import tempfile

from children import Missing, Server, measure

PROGRAMS = ("server", "sync", "empty")


class Bench:
    def __init__(self, options, home):
        self.options, self.home = options, home
        self.rows, self.missing = [], 0

    def program(self, name):
        return os.path.join(self.options.programs, "takeback_bench_" + name)

    def run(self, name, *arguments):
        return measure([self.program(name), *map(str, arguments)], self.home)

    def repeated(self, once, times=None):
        return [once() for _ in range(times or self.options.repeat)]

    def javascript(self, port):
        if why := os.environ.get("TAKEBACK_NO_NODE"):
            raise Missing(why)
        return measure([os.environ["TAKEBACK_NODE"], "client.mjs", port], self.home, self.options.programs)

    def row(self, messages, what, ours, against, theirs, goal=None, unit="ms"):
        """Medians of ours and theirs; the goal is for their ratio."""
        ratio = ours / theirs
        verdict = "" if goal is None else ("met" if ratio <= goal else "missed")
        self.add(messages, what, f"{ours:,.1f} {unit}", f"{against}: {theirs:,.1f} {unit}", f"{ratio:.2f}",
                 "" if goal is None else f"≤ {goal}", verdict)

    def add(self, messages, *cells):
        print("  " + "; ".join(cell for cell in (f"{messages:,}",) + cells if cell), flush=True)
        self.rows.append((f"{messages:,}",) + cells)

    def attempt(self, messages, what, do):
        try:
            do()
        except Missing as why:
            self.missing += 1
            self.add(messages, what, "not measured: " + str(why), "", "", "", "")

    def measure_all(self, messages):
        with Server(self.program("server"), messages, self.home) as server:
            self.attempt(messages, "full sync", lambda: self.sync(messages, server))
            self.attempt(messages, "parse and keep", lambda: self.parse(messages, server))

    def sync(self, messages, server):
        self.javascript(server.port)  # the server makes its answers
        server.ask("stats")
        theirs = self.repeated(lambda: self.javascript(server.port))
        for kind in ("wall", "cpu"):
            self.row(messages, f"Microsoft's client: {kind}", median(theirs, kind), "itself", median(theirs, kind))

    def parse(self, messages, server):
        self.run("sync", "socket", server.port, messages)
        theirs = self.repeated(lambda: self.run("sync", "socket", server.port, messages))
        self.row(messages, "bare socket", median(theirs, "wall"), "itself", median(theirs, "wall"))


def median(results, name):
    return statistics.median(one[name] for one in results)


def cpu_model():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        names = [line.split(":", 1)[1].strip() for line in file if line.startswith("model name")]
    return f"{names[0] if names else 'unknown CPU'}, {len(names)} cores"


def table(rows):
    head = ("N", "measured", "Takeback", "against, in the same run", "ratio", "goal", "")
    yield "| " + " | ".join(head) + " |"
    yield "|" + "---|" * len(head)
    for row in rows:
        yield "| " + " | ".join(row) + " |"


def main():
    options = argparse.ArgumentParser(description="Measures Takeback.")
    options.add_argument("--n", default="1000,10000,100000", help="how many messages, each in its turn")
    options.add_argument("--repeat", type=int, default=3, help="medians are of so many")
    options.add_argument("--programs", required=True, help=argparse.SUPPRESS)
    options = options.parse_args()
    home = tempfile.mkdtemp(prefix="takeback-bench-")
    bench = Bench(options, home)
    load = os.getloadavg()[0]
    try:
        for messages in map(int, options.n.split(",")):
            bench.measure_all(messages)
    finally:
        shutil.rmtree(home, ignore_errors=True)
    print()
    print(f"{datetime.date.today()}, {cpu_model()}; load of the machine before: {load:.1f}. "
          f"./test.sh bench --n {options.n} --repeat {options.repeat}")
    print()
    print("\n".join(table(bench.rows)))
    return 1 if bench.missing else 0


if __name__ == "__main__":
    sys.exit(main())

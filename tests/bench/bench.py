# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Takeback in one run against a local server that it brings, and prints a table of ratios with their goals.
Times are never a reason to fail; a row that cannot be measured is (the exit code is 1 then).

    ./test.sh bench [--n 1000,10000,100000] [--recalls 1000] [--repeat 3]
"""

import argparse
import datetime
import glob
import os
import shutil
import statistics
import sys
import tempfile

from children import Missing, Server, measure

FULL = 100_000  # messages that the goals of the window are for
FRAME = 1000 / 60  # ms


class Bench:
    def __init__(self, options, home):
        self.options, self.home = options, home
        self.rows, self.missing = [], 0

    def program(self, name):
        return os.path.join(self.options.programs, "takeback_bench_" + name)

    def run(self, name, *arguments):
        return measure([self.program(name), *map(str, arguments)], self.home)

    def javascript(self, server, *arguments):
        if why := os.environ.get("TAKEBACK_NO_NODE"):
            raise Missing(why)
        return measure([os.environ["TAKEBACK_NODE"], "client.mjs", server.port, *arguments], self.home, self.options.programs)

    def side_by_side(self, *ways, times=None):
        """What each way measured, one after another and again, so that a busy machine is busy for all."""
        results = [[] for _ in ways]
        for _ in range(times or self.options.repeat):
            for way, into in zip(ways, results):
                into.append(way())
        return results

    def row(self, messages, what, ours, against, theirs, goal=None, unit="ms"):
        self.add(messages, what, f"{ours:,.1f} {unit}", f"{against}: {theirs:,.1f} {unit}", ours / theirs, goal)

    def add(self, messages, what, ours, against="", ratio=None, goal=None):
        cells = (f"{messages:,}", what, ours, against, "" if ratio is None else f"{ratio:.2f}",
                 "" if goal is None else f"≤ {goal}", "" if goal is None else "met" if ratio <= goal else "**missed**")
        print("  " + " · ".join(cell for cell in cells if cell), flush=True)
        self.rows.append(cells)

    def attempt(self, messages, what, do, *arguments):
        try:
            do(messages, *arguments)
        except Missing as why:
            self.missing += 1
            self.add(messages, what, f"not measured: {why}")

    def measure_all(self, messages):
        folder = os.path.join(self.home, str(messages))
        os.mkdir(folder)
        with Server(self.program("server"), messages, self.home) as server:
            self.attempt(messages, "full sync", self.sync, server, folder)
            self.attempt(messages, "refresh with nothing new", self.refresh, server, folder)
            self.attempt(messages, "parse and keep, without store", self.parse, server)
            for what, do in (("start and memory", self.start), ("keystroke", self.keys), ("frames", self.frames)):
                self.attempt(messages, what, do, server, folder)

    def recall_all(self, recalls):
        with Server(self.program("server"), 1, self.home) as server:
            for what, do in (("recalls", self.recalls), ("recalls, throttled", self.throttled),
                             ("journal", self.journal), ("one recall", self.one)):
                self.attempt(recalls, what, do, server)

    def a_run(self, recalls, server, minute=60_000, way="run"):
        file = os.path.join(tempfile.mkdtemp(dir=self.home), "journal.jsonl")
        return self.run("recall", way, server.port, recalls, file, minute)["wall"]

    def recalls(self, recalls, server):
        server.ask("latency 100")
        try:
            ours = self.a_run(recalls, server)
            batched = self.a_run(recalls, server, way="batch")
            theirs = self.javascript(server, "recall", str(recalls))["wall"]
        finally:
            server.ask("latency 0")
        self.row(recalls, "recalls, 100 ms a request", ours, "the bound, four at a time", recalls / 4 * 100, 1.05)
        self.row(recalls, "the same", ours, "Microsoft's JavaScript client, one by one", theirs, 0.27)
        self.row(recalls, "the same, four to a $batch", batched, "each alone, as is the default", ours)

    def throttled(self, recalls, server):
        """A minute of 6 s, in which 30 are let through: the clock is scaled, for the server and for the pace. Not
        more: a Retry-After of less than 1 s is not believed, and a machine's hiccup should be short beside a turn."""
        minute, most = 6_000, 30
        server.ask("latency 20")
        server.ask(f"limit {most} {minute}")
        server.ask("stats")
        try:
            ours = self.a_run(recalls, server, minute)
            refused = server.ask("stats")["refused"]
        finally:
            server.ask("limit 0 0")
            server.ask("latency 0")
        bound = (recalls - 1) // most * minute
        self.row(recalls, "recalls, 30 a minute let through, a minute of 6 s", ours, "the bound that sets", bound, 1.10)
        self.add(recalls, "the same: answers 429", f"{refused}", "2 % of requests", refused / (recalls + refused) / 0.02, 1)

    def journal(self, recalls, _):
        file = os.path.join(tempfile.mkdtemp(dir=self.home), "journal.jsonl")
        ours = self.run("recall", "journal", recalls, file)["wall"]
        self.row(recalls, "journal, a recall, fsync included", ours, "its request", 100, 0.05)

    def one(self, _, __):
        file = os.path.join(tempfile.mkdtemp(dir=self.home), "journal.jsonl")
        ours = statistics.median(self.run("recall", "one", 30, file)["times"])
        self.row(1, "confirmed to POST on the wire, median of 30", ours, "one frame of 60 Hz", FRAME, 1)

    def ours(self, messages, server, folder):
        """A first load into a cache that was not there before."""
        shutil.rmtree(os.path.join(folder, "cache"), ignore_errors=True)
        os.mkdir(os.path.join(folder, "cache"))
        return self.run("sync", server.port, messages, os.path.join(folder, "cache", "sent.sqlite"))

    def sync(self, messages, server, folder):
        ways = (lambda: self.ours(messages, server, folder), lambda: self.javascript(server))
        self.side_by_side(*ways, times=1)  # the server makes its answers
        server.ask("stats")
        ours, theirs = self.side_by_side(*ways)
        if made := server.ask("stats")["made"]:
            print(f"  ({made} answers were made anew meanwhile)")
        client = "Microsoft's JavaScript client"
        self.row(messages, "full sync, searchable: wall", median(ours, "full", "wall"), client, median(theirs, "wall"), 0.4)
        self.row(messages, "full sync, searchable: CPU", median(ours, "full", "cpu"), client, median(theirs, "cpu"), 0.4)
        self.add(messages, "newest page in the list", f"{median(ours, 'first', 'wall'):,.1f} ms")
        wall, cpu = median(ours, "round", "wall"), median(ours, "round", "cpu")
        self.add(messages, "the delta round after it, in the background",
                 f"{wall:,.1f} ms, CPU {cpu:,.1f} ms" if wall > 1 else "had ended by then")
        server.ask("latency 100")
        try:
            ours, theirs = self.side_by_side(*ways, times=1 if messages >= FULL else None)
        finally:
            server.ask("latency 0")
        self.row(messages, "full sync, 100 ms a request: wall", median(ours, "full", "wall"), client,
                 median(theirs, "wall"), 0.35)

    def refresh(self, messages, server, folder):
        file = cache_in(folder)
        server.ask("stats")
        self.run("sync", server.port, messages, file, "refresh", 1)
        first = server.ask("stats")
        self.run("sync", server.port, messages, file, "refresh", 2)
        both = server.ask("stats")
        requests, size = both["requests"] - first["requests"], both["bytes"] - first["bytes"]
        self.add(messages, "refresh with nothing new: requests", f"{requests}", "one", requests, 1)
        self.add(messages, "refresh with nothing new: bytes", f"{size:,}", "2,048", size / 2048, 1)
        self.add(messages, "the first one after a start", f"{first['requests']} requests, {first['bytes']:,} bytes")

    def parse(self, messages, server):
        ways = (lambda: self.run("read", "parse", server.port, messages),
                lambda: self.run("read", "socket", server.port, messages))
        self.side_by_side(*ways, times=1)
        ours, theirs = self.side_by_side(*ways)
        self.row(messages, "parse and keep, without store", median(ours, "wall"), "bare socket", median(theirs, "wall"), 4)

    def start(self, messages, server, folder):
        goal = (lambda number: number) if messages >= FULL else lambda _: None
        ways = (lambda: self.run("window", "open", folder, messages), lambda: self.run("empty"))
        ours, theirs = self.side_by_side(*ways, times=max(5, self.options.repeat))
        since = lambda results, name: statistics.median(one[name] - one["started"] for one in results)
        self.row(messages, "start to first painted row", since(ours, "painted"), "empty QMainWindow",
                 since(theirs, "painted"), goal(2.2))
        self.add(messages, "start to all rows in the list", f"{since(ours, 'whole'):,.1f} ms")
        for name, what, limit in (("rss", "memory for a message over the empty window", goal(0.4)),
                                  ("trimmed", "the same after malloc_trim()", None)):
            bytes_each = (median(ours, name) - median(theirs, name)) * 1024 / messages
            self.row(messages, what, bytes_each, "its JSON", server.json_bytes, limit, "bytes")

    def keys(self, messages, _, folder):
        goal = 0.15 if messages >= FULL else None
        ours = self.run("window", "keys", folder, messages)
        theirs = self.run("proxy", cache_in(folder), messages)
        for what, of in (("median", statistics.median), ("worst", max)):
            self.row(messages, f"keystroke to painted result: {what}", of(ours["times"]), "QSortFilterProxyModel",
                     of(theirs["times"]), goal)

    def frames(self, messages, _, folder):
        results = self.run("window", "frames", folder, messages)
        for name, what in (("scroll", "frame of a scroll, p99"), ("jump", "frame of a random jump, p99")):
            self.row(messages, what, percentile(results[name]), "one frame of 60 Hz", FRAME, 1 if messages >= FULL else None)


def cache_in(folder):
    files = glob.glob(os.path.join(folder, "cache", "*.sqlite"))
    if len(files) != 1:
        raise Missing("there is no cache")
    return files[0]


def median(results, *names):
    return statistics.median(one[names[0]] if len(names) == 1 else one[names[0]][names[1]] for one in results)


def percentile(values):
    return statistics.quantiles(values, n=100)[98]


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
    parser = argparse.ArgumentParser(prog="./test.sh bench", description="Measures Takeback.")
    parser.add_argument("--n", default="1000,10000,100000", help="how many messages, each in its turn")
    parser.add_argument("--recalls", type=int, default=1000, help="how many recalls in a run; 0: none is measured")
    parser.add_argument("--repeat", type=int, default=3, help="what is told is the median of so many")
    parser.add_argument("--programs", required=True, help=argparse.SUPPRESS)
    options = parser.parse_args()
    options.programs = os.path.abspath(options.programs)
    home = tempfile.mkdtemp(prefix="takeback-bench-")
    bench = Bench(options, home)
    load = os.getloadavg()[0]
    try:
        for messages in map(int, filter(None, options.n.split(","))):
            bench.measure_all(messages)
        if options.recalls:
            bench.recall_all(options.recalls)
    finally:
        shutil.rmtree(home, ignore_errors=True)
    print(f"\n{datetime.date.today()}, {cpu_model()}; load before: {load:.1f}, after: {os.getloadavg()[0]:.1f}; "
          f"./test.sh bench --n {options.n} --recalls {options.recalls} --repeat {options.repeat}\n")
    print("\n".join(table(bench.rows)))
    return 1 if bench.missing else 0


if __name__ == "__main__":
    sys.exit(main())

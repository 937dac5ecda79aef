#!/usr/bin/env python3
"""Times `log` and `list` of a whole store, as ratios against `git log --stat` within one run, by the number of reports.

usage: whole_store.py YANGE [--reports N,N,…] [--revisions N] [--runs N] [--folder DIR]

Each store holds so many short reports in so many revisions each, one commit for each revision and one report's after
another's, packed. Twice the reports are twice the commits: where a row takes more than about twice the row above it,
something is not linear.
"""
import argparse
import pathlib
import statistics
import tempfile

import history_store
import whole_process


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("yange")
    options.add_argument("--reports", default="250,500,1000")
    options.add_argument("--revisions", type=int, default=4)
    options.add_argument("--runs", type=int, default=3)
    options.add_argument("--folder", help="where to work (default: a temporary folder)")
    given = options.parse_args()
    yange = str(pathlib.Path(given.yange).resolve())
    print("| reports | commits | git log --stat | yange log | ratio | yange list | ratio |")
    print("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for reports in map(int, given.reports.split(",")):
        with tempfile.TemporaryDirectory(dir=given.folder) as folder:
            store = pathlib.Path(folder) / "store"
            history_store.many_reports(store, reports, given.revisions, in_turn=False)
            print(row(yange, store, reports, reports * given.revisions, given.runs), flush=True)


def row(yange, store, reports, commits, runs):
    commands = {
        "git": ["git", "-C", str(store), "log", "--stat", "main"],
        "log": [yange, "-C", str(store), "log"],
        "list": [yange, "-C", str(store), "list"],
    }
    times = {name: [] for name in commands}
    for _ in range(runs):
        for name, command in commands.items():
            times[name].append(whole_process.seconds(command))
    git, log, listed = (statistics.median(times[name]) for name in commands)
    return (
        f"| {reports:,} | {commits:,} | {git * 1000:.0f} ms | {log * 1000:.0f} ms | {log / git:.2f} "
        f"| {listed * 1000:.0f} ms | {listed / git:.2f} |")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Times log, blame, trace and commit over histories of growing length, as ratios against git within one run.

usage: by_size.py YANGE [--revisions N,N,…] [--runs N] [--folder DIR]

The store holds one short report of 24 figures in so many revisions, one figure each, packed. Blame and trace are with an
index, which the first of them made; log and blame stand against git's own of `report.md`, trace against `git log -G` of the
indicator's name, commit against `git add` and `git commit` of the same text in a clone. Memory is the highest that any
process of yange took, the cold ones among them.
"""
import argparse
import pathlib
import random
import resource
import statistics
import subprocess
import tempfile

import history_store
import whole_process

REPORT = "第1局/2024"


def write(store, revisions):
    rng = random.Random(3)
    figures = [rng.randrange(100, 999) for _ in range(24)]
    history = history_store.History(store)
    for _ in range(revisions):
        figures[rng.randrange(24)] = rng.randrange(1000, 9999)
        history.commit(REPORT, history_store.small_report(REPORT, figures))
    history.finish()
    return figures


def measure(yange, revisions, runs, folder):
    store, clone, source = folder / f"store-{revisions}", folder / f"clone-{revisions}", folder / "text.txt"
    figures = write(store, revisions)
    subprocess.run(["git", "clone", "-q", store, clone], check=True)
    ours = [yange, "-C", str(store)]
    git = ["git", "-C", str(store)]
    theirs = ["git", "-C", str(clone)]
    path = f"reports/{REPORT}/report.md"
    pairs = {
        "log": ([*ours, "log", REPORT], [*git, "log", "--oneline", "main", "--", path]),
        "blame": ([*ours, "blame", REPORT], [*git, "blame", "main", "--", path]),
        "trace": ([*ours, "trace", "粮食产量"], [*git, "log", "--oneline", "-G粮食产量", "main", "--", path]),
    }
    cells = []
    for name, (mine, other) in pairs.items():
        whole_process.seconds(mine)
        found = whole_process.alternate(
            lambda _, mine=mine: whole_process.seconds(mine), lambda _, other=other: whole_process.seconds(other), runs, 1)
        cells += cell(found)

    def text(run, side):
        figures[side] = 1000 + run
        return history_store.small_report(REPORT, figures)

    def commit(run):
        source.write_text(text(run, 0), encoding="utf-8")
        return whole_process.seconds([*ours, "commit", str(source), "--report", REPORT, "-m", f"run {run}"])

    def add(run):
        (clone / path).write_text(text(run, 1), encoding="utf-8")
        return whole_process.seconds([*theirs, "add", path], [*theirs, "commit", "-q", "-m", f"run {run}"])

    cells += cell(whole_process.alternate(commit, add, runs, 1))
    print(f"| {revisions:,} | {' | '.join(cells)} |", flush=True)


def cell(found):
    ratio = statistics.median(mine / other for mine, other in found)
    return [f"{statistics.median(mine for mine, _ in found) * 1000:.0f} ms", f"{ratio:.2f}"]


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("yange")
    options.add_argument("--revisions", default="100,1000,10000")
    options.add_argument("--runs", type=int, default=5)
    options.add_argument("--folder", help="where to work (default: a temporary folder)")
    given = options.parse_args()
    yange = str(pathlib.Path(given.yange).resolve())
    print("| revisions | log | ratio | blame | ratio | trace | ratio | commit | ratio |")
    print("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |", flush=True)
    with tempfile.TemporaryDirectory(dir=given.folder) as folder:
        for revisions in given.revisions.split(","):
            measure(yange, int(revisions), given.runs, pathlib.Path(folder))
    print(f"\nmemory {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss >> 10} MB")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Times blame over long histories against `git blame` of the same report.md, as ratios within one run.

usage: history.py YANGE [--revisions N,N,…] [--commits N] [--runs N] [--folder DIR]

Each store holds one report of 55 KB in so many revisions of three edits each, packed. Cold is a blame without an index,
which makes it; indexed is one with it; later is one whose index knows the report of ten revisions ago. The processes are run in turn; the table shows medians.
With --commits the revisions stand among so many commits of 200 other reports.
"""
import argparse
import pathlib
import shutil
import statistics
import tempfile

import history_store
import whole_process

REPORT = "benchmark/2024"


def measure(yange, revisions, commits, runs, folder):
    store = folder / f"store-{revisions}"
    if commits:
        history_store.among_others(yange, store, revisions, commits, folder, REPORT)
    else:
        history_store.one_report(yange, store, revisions, folder, REPORT)
    ours = [yange, "-C", str(store), "blame", REPORT]
    theirs = ["git", "-C", str(store), "blame", "main", "--", f"reports/{REPORT}/report.md"]
    times = {"git": [], "cold": [], "indexed": [], "later": []}
    index, kept = store / "yange", folder / f"index-{revisions}"
    whole_process.seconds([*ours, "--rev", "main~10"])
    shutil.copytree(index, kept)
    for run in range(runs + 1):
        shutil.rmtree(index)
        found = {"git": whole_process.seconds(theirs), "cold": whole_process.seconds(ours)}
        found["indexed"] = whole_process.seconds(ours)
        shutil.rmtree(index)
        shutil.copytree(kept, index)
        found["later"] = whole_process.seconds(ours)
        if run:  # the first warms up
            for name, seconds in found.items():
                times[name].append(seconds)
    medians = {name: statistics.median(seconds) for name, seconds in times.items()}
    row = [f"{revisions}", f"{medians['git'] * 1000:.0f} ms"]
    for name in ("cold", "indexed", "later"):
        row += [f"{medians[name] * 1000:.0f} ms", f"{medians[name] / medians['git']:.2f}"]
    print(f"| {' | '.join(row)} |", flush=True)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("yange")
    options.add_argument("--revisions", default="100,1000,2000")
    options.add_argument("--commits", type=int, default=0)
    options.add_argument("--runs", type=int, default=3)
    options.add_argument("--folder", help="where to work (default: a temporary folder)")
    given = options.parse_args()
    yange = str(pathlib.Path(given.yange).resolve())
    print("| revisions | git blame | yange blame, cold | ratio | indexed | ratio | later | ratio |")
    print("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |", flush=True)
    with tempfile.TemporaryDirectory(dir=given.folder) as folder:
        for revisions in given.revisions.split(","):
            measure(yange, int(revisions), given.commits, given.runs, pathlib.Path(folder))


if __name__ == "__main__":
    main()

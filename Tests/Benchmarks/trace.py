#!/usr/bin/env python3
"""Times the trace of one indicator over many reports, as ratios against `git log` of the same files within one run.

usage: trace.py YANGE [--reports N] [--revisions N] [--runs N] [--folder DIR]

The store holds so many short reports in so many revisions each, one commit for each revision, packed. Cold is the first
trace ever, which makes the index; other is one of an indicator that was never asked for; later is one a commit after.
A start alone is `yange --version`. Memory is the highest that any of the processes took.

Where `yange-trace-benchmark` lies beside YANGE (see docs/benchmarks.md), it tells what a question takes in process: the
first time that an indicator is asked for, the median of the times after that, and the first answer of a process after a commit.
"""
import argparse
import pathlib
import resource
import statistics
import subprocess
import tempfile

import history_store
import whole_process


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("yange")
    options.add_argument("--reports", type=int, default=1000)
    options.add_argument("--revisions", type=int, default=20)
    options.add_argument("--runs", type=int, default=7)
    options.add_argument("--folder", help="where to work (default: a temporary folder)")
    given = options.parse_args()
    yange = str(pathlib.Path(given.yange).resolve())
    with tempfile.TemporaryDirectory(dir=given.folder) as folder:
        measure(yange, given, pathlib.Path(folder) / "store")


def measure(yange, given, store):
    history_store.many_reports(store, given.reports, given.revisions)
    git = ["git", "-C", str(store)]
    base = [yange, "-C", str(store), "trace"]
    told = [*git, "log", "-G粮食产量", "--format=%h", "main", "--", "reports"]
    found = {"git log -G": whole_process.seconds(told)}
    found["cold"] = whole_process.seconds([*base, "粮食产量"])
    times = {"start": [], "indexed": [], "other": [], "one series": []}
    kinds = ["油料产量", "蔬菜产量", "水果产量", "茶叶产量", "水产品产量", "棉花产量", "禽蛋产量"]
    for run in range(given.runs):
        times["start"].append(whole_process.seconds([yange, "--version"]))
        times["indexed"].append(whole_process.seconds([*base, "粮食产量"]))
        times["other"].append(whole_process.seconds([*base, kinds[run % len(kinds)]]))
        times["one series"].append(whole_process.seconds([*base, "粮食产量", "--series", "第7局"]))
    found |= {name: statistics.median(values) for name, values in times.items()}
    revise(yange, store)
    found["a commit later"] = whole_process.seconds([*base, "粮食产量"])
    print(f"{given.reports} reports × {given.revisions} revisions\n")
    print("| | | against git log -G |\n| --- | ---: | ---: |")
    for name, seconds in found.items():
        print(f"| {name} | {seconds * 1000:.1f} ms | {seconds / found['git log -G']:.4f} |")
    index = sum(file.stat().st_size for file in (store / "yange").iterdir())
    beside = pathlib.Path(yange).with_name("yange-trace-benchmark")
    if beside.exists():
        # Its index is its own, and made before anything else is timed.
        asked = ["粮食产量", "油料产量", "蔬菜产量"]
        for line in in_process(beside, store, given.runs, asked)[2:-1]:
            name, points, first, median = line.split("\t")
            print(f"| {name} in process, {points} points | {median} ms; asked for the first time {first} ms | |")
        later = []
        for _ in range(given.runs):
            revise(yange, store)
            later.append(float(in_process(beside, store, 1, asked[:1])[0].split("\t")[1]))
        print(f"| a commit later, the first answer of a process | {statistics.median(later)} ms | |")
    print(f"\nmemory {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss >> 10} MB, index {index >> 20} MB")


def in_process(benchmark, store, runs, asked):
    told = subprocess.run([benchmark, store, str(runs), *asked], capture_output=True, check=True, text=True)
    return told.stdout.splitlines()


def revise(yange, store):
    """Commits a report with a number in another unit."""
    text = pathlib.Path(store) / "revised.txt"
    shown = subprocess.run(
        ["git", "-C", str(store), "show", "main:reports/第7局/2003/report.md"], capture_output=True, check=True)
    old, new = ("万吨", "万公斤") if "万吨".encode() in shown.stdout else ("万公斤", "万吨")
    text.write_bytes(shown.stdout.replace(old.encode(), new.encode(), 1))
    subprocess.run(
        [yange, "-C", str(store), "commit", str(text), "--report", "第7局/2003", "-m", "revised", "--author",
         "Bureau <bureau@example.org>"], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main()

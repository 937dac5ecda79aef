#!/usr/bin/env python3
"""Times whole processes of yange against git on the same file, as ratios within one run.

usage: whole_process.py YANGE [--file REPORT] [--runs N] [--folder DIR]

Each pair is run alternately (yange, git, git, yange, …), so that a busy machine slows both; the table shows medians,
and the ratio is the median of the ratios of neighbours. Exit status 1 when a limit is passed.
"""
import argparse
import os
import pathlib
import statistics
import sys
import tempfile
import time

import sample_report

GIT_ENVIRONMENT = {
    "PATH": os.environ.get("PATH", "/usr/bin:/bin"), "LC_ALL": "C.UTF-8", "HOME": "/nonexistent",
    "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_AUTHOR_NAME": "Benchmark", "GIT_AUTHOR_EMAIL": "benchmark@example.org",
    "GIT_COMMITTER_NAME": "Benchmark", "GIT_COMMITTER_EMAIL": "benchmark@example.org",
}
QUIET = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0), (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)]


def seconds(*commands, statuses=(0,)):
    """How long the commands take one after another, from the start of the first to the end of the last."""
    start = time.perf_counter()
    for command in commands:
        child = os.posix_spawnp(command[0], command, GIT_ENVIRONMENT, file_actions=QUIET)
        _, status = os.waitpid(child, 0)
        if os.waitstatus_to_exitcode(status) not in statuses:
            sys.exit(f"error: exit status {os.waitstatus_to_exitcode(status)} of: {' '.join(command)}")
    return time.perf_counter() - start


def alternate(ours, theirs, runs, warm_up=2):
    """Pairs of seconds; who goes first changes from pair to pair."""
    pairs = []
    for run in range(runs + warm_up):
        if run % 2:
            git = theirs(run)
            pairs.append((ours(run), git))
        else:
            yange = ours(run)
            pairs.append((yange, theirs(run)))
    return pairs[warm_up:]


def measure_extract(yange, old, runs):
    ours = [yange, "extract", "--format", "json", old]
    theirs = ["git", "hash-object", old]
    return alternate(lambda _: seconds(ours), lambda _: seconds(theirs), runs)


def measure_diff(yange, old, new, runs):
    ours = [yange, "diff", old, new]
    theirs = ["git", "diff", "--no-index", "--no-color", old, new]
    return alternate(lambda _: seconds(ours), lambda _: seconds(theirs, statuses=(1,)), runs)


def measure_commit(yange, folder, text, runs, part):
    """Every run commits another revision of the file: once into a store, once into an ordinary work tree."""
    store, tree, incoming = folder / "store", folder / "tree", folder / "incoming.txt"
    seconds([yange, "init", str(store)])
    seconds(["git", "init", "-q", str(tree)])
    report = ["--report", "benchmark/2024", "-m", "Another revision"] + (["--part", "1"] if part else [])

    def ours(run):
        incoming.write_text(sample_report.revised(text, run), encoding="utf-8")
        return seconds([yange, "-C", str(store), "commit", str(incoming), *report])

    def theirs(run):
        (tree / "report.txt").write_text(sample_report.revised(text, run), encoding="utf-8")
        git = ["git", "-C", str(tree)]
        return seconds([*git, "add", "report.txt"], [*git, "commit", "-q", "-m", "Another revision"])

    return alternate(ours, theirs, runs)


def holds_several(yange, file):
    """Whether yange asks which report of the file is meant."""
    try:
        import json
        import subprocess
        found = subprocess.run([yange, "extract", "--format", "json", file], capture_output=True, check=True)
        return len(json.loads(found.stdout)["reports"]) > 1
    except subprocess.CalledProcessError as error:
        sys.exit(f"error: {yange} cannot read {file}: {error.stderr.decode(errors='replace').strip()}")


def row(name, pairs, factor, allowance=0.0):
    """Prints a measurement; returns whether it keeps to `factor` × git + `allowance` seconds."""
    ratio = statistics.median(yange / git for yange, git in pairs)
    over = statistics.median(yange - factor * git - allowance for yange, git in pairs)
    limit = f"{factor:g} ×" + (f" + {allowance * 1000:g} ms" if allowance else "")
    ours, theirs = (statistics.median(column) * 1000 for column in zip(*pairs))
    verdict = "pass" if over <= 0 else "FAIL"
    print(f"| {name} | {ours:.1f} ms | {theirs:.1f} ms | {ratio:.2f} | {limit} | {verdict} |")
    return over <= 0


def main():
    options = argparse.ArgumentParser(description="Times whole processes of yange against git.")
    options.add_argument("yange", help="the release build of the command")
    options.add_argument("--file", help="a report to measure with (default: a long one made of the examples)")
    options.add_argument("--runs", type=int, default=31, help="pairs of runs of each case (default: 31, at least 21)")
    options.add_argument("--folder", help="where stores are made (default: the folder for temporary files)")
    options = options.parse_args()
    yange, runs = str(pathlib.Path(options.yange).resolve()), max(21, options.runs)
    text = pathlib.Path(options.file).read_text(encoding="utf-8") if options.file else sample_report.long_report()
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        folder = pathlib.Path(name)
        old, new = str(folder / "old.txt"), str(folder / "new.txt")
        pathlib.Path(old).write_text(text, encoding="utf-8")
        pathlib.Path(new).write_text(sample_report.revised(text, seed=-1), encoding="utf-8")
        several = holds_several(yange, old)
        print(f"{len(text)} characters, {runs} pairs of runs" + (", several reports in one file" if several else ""))
        print("\n| yange against git | yange | git | ratio | limit | |\n| --- | ---: | ---: | ---: | --- | --- |")
        kept = [
            row("`extract` · `hash-object`", measure_extract(yange, old, runs), 3, 0.020),
            row("`diff` · `diff --no-index`", measure_diff(yange, old, new, runs), 3),
            row("`commit` · `add` + `commit`", measure_commit(yange, folder, text, runs, several), 2),
        ]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())

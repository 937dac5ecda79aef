#!/usr/bin/env python3
"""Times `yange import` against `git fast-import` writing the same commits, trees and blobs, within one run.

usage: import.py YANGE [--revisions N] [--reports N] [--folder DIR]

The list names so many revisions of so many reports in turn. git's stream is what `git fast-export` says of the store that
was made, so that both write the same objects. Memory is the highest that yange took; size is that of the objects.
"""
import argparse
import pathlib
import random
import resource
import subprocess
import tempfile

import history_store
import whole_process


def write_list(folder, revisions, reports):
    rng = random.Random(5)
    names = [f"第{number // 20 + 1}局/{2001 + number % 20}" for number in range(reports)]
    drafts = {name: [rng.randrange(100, 999) for _ in range(24)] for name in names}
    lines = ["report\tfile\tauthor\tdate\tmessage"]
    for revision in range(revisions):
        name = names[revision % reports]
        drafts[name][rng.randrange(24)] = rng.randrange(1000, 9999)
        file = f"{revision}.txt"
        (folder / file).write_text(history_store.small_report(name, drafts[name]), encoding="utf-8")
        date = f"@{history_store.START + 60 * revision} +0800"
        lines.append(f"{name}\t{file}\tBureau <bureau@example.org>\t{date}\trevision {revision}")
    path = folder / "list.tsv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("yange")
    options.add_argument("--revisions", type=int, default=10_000)
    options.add_argument("--reports", type=int, default=500)
    options.add_argument("--folder", help="where to work (default: a temporary folder)")
    given = options.parse_args()
    yange = str(pathlib.Path(given.yange).resolve())
    with tempfile.TemporaryDirectory(dir=given.folder) as folder:
        folder = pathlib.Path(folder)
        table = write_list(folder, given.revisions, given.reports)
        store, copy, stream = folder / "store", folder / "copy", folder / "stream"
        subprocess.run([yange, "init", store], check=True, stdout=subprocess.DEVNULL)
        ours = timed([yange, "-C", str(store), "import", str(table)])
        memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss >> 10
        with stream.open("wb") as out:
            subprocess.run(["git", "-C", store, "fast-export", "--all"], check=True, stdout=out)
        subprocess.run(["git", "init", "-q", "--bare", copy], check=True)
        theirs = timed(["sh", "-c", f"git -C '{copy}' fast-import --quiet <'{stream}'"])
        tips = [
            subprocess.run(["git", "-C", at, "rev-parse", "main"], check=True, capture_output=True).stdout
            for at in (store, copy)
        ]
        if tips[0] != tips[1]:
            raise SystemExit("error: both did not write the same")
        sizes = [sum(file.stat().st_size for file in (at / "objects").rglob("*") if file.is_file()) for at in (store, copy)]
    print(f"{given.revisions} revisions of {given.reports} reports\n")
    print("| | seconds | a second | of the processors | size |\n| --- | ---: | ---: | ---: | ---: |")
    for name, (seconds, used), size in (("yange import", ours, sizes[0]), ("git fast-import", theirs, sizes[1])):
        print(f"| {name} | {seconds:.1f} | {given.revisions / seconds:.0f} | {used:.1f} s | {size / 1e6:.1f} MB |")
    print(f"\nrate {theirs[0] / ours[0]:.2f} of git fast-import; memory {memory} MB")


def timed(command):
    """Seconds that pass, and those of the processors."""
    def used():
        children = resource.getrusage(resource.RUSAGE_CHILDREN)
        return children.ru_utime + children.ru_stime

    before = used()
    seconds = whole_process.seconds(command)
    return seconds, used() - before


if __name__ == "__main__":
    main()

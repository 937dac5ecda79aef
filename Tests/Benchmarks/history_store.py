"""Stores with long histories, written by `git fast-import`: what the benchmarks of blame, trace and import read."""
import pathlib
import random
import subprocess

import sample_report

START = 1_600_000_000


def canonical(yange, text, folder):
    """The report as the store would hold it."""
    source = pathlib.Path(folder) / "source.txt"
    source.write_text(text, encoding="utf-8")
    found = subprocess.run([yange, "extract", "--format", "markdown", source], capture_output=True, check=True)
    return found.stdout.decode("utf-8")


def revised(text, rng, figures=2, words=1):
    """The canonical text with a few figures and words changed, anywhere in it."""
    lines = text.split("\n")
    for _ in range(figures):
        place, match = pick(lines, rng, sample_report.NUMBER)
        number = sample_report.other_number(match.group(), rng)
        lines[place] = lines[place][: match.start()] + number + lines[place][match.end():]
    for _ in range(words):
        old, new = rng.choice(sample_report.WORDS)
        if rng.random() < 0.5:
            old, new = new, old
        places = [place for place, line in enumerate(lines) if old in line and not line.startswith("#")]
        if places:
            place = rng.choice(places)
            lines[place] = lines[place].replace(old, new, 1)
    return "\n".join(lines)


def pick(lines, rng, pattern):
    while True:
        place = rng.randrange(len(lines))
        found = list(pattern.finditer(lines[place]))
        if found and not lines[place].startswith("#"):
            return place, rng.choice(found)


class History:
    """A stream of commits for `git fast-import`, each of one text."""

    def __init__(self, store):
        self.store = str(store)
        subprocess.run(["git", "init", "-q", "--bare", "-b", "main", self.store], check=True)
        self.process = subprocess.Popen(
            ["git", "-C", self.store, "fast-import", "--quiet"], stdin=subprocess.PIPE)
        self.count = 0

    def commit(self, report, text):
        self.count += 1
        body, message = text.encode("utf-8"), f"revision {self.count}".encode()
        when = f"Bureau <bureau@example.org> {START + 60 * self.count} +0000"
        write = self.process.stdin.write
        write(f"commit refs/heads/main\ncommitter {when}\ndata {len(message)}\n".encode() + message + b"\n")
        write(f"M 100644 inline reports/{report}/report.md\ndata {len(body)}\n".encode() + body + b"\n")

    def finish(self):
        self.process.stdin.close()
        if self.process.wait():
            raise SystemExit("error: git fast-import failed")
        subprocess.run(["git", "-C", self.store, "repack", "-adq"], check=True)


def one_report(yange, store, revisions, folder, report="benchmark/2024", seed=7):
    """A report of 55 KB in so many revisions of three edits each."""
    rng = random.Random(seed)
    text = canonical(yange, sample_report.long_report(), folder)
    history = History(store)
    for revision in range(revisions):
        if revision:
            text = revised(text, rng)
        history.commit(report, text)
    history.finish()


def many_reports(store, reports=1000, revisions=20, seed=11, in_turn=True):
    """Reports of fifty bureaus, each revised so many times; all speak of the same indicators.

    Their revisions come in turn, or one report's after another's.
    """
    rng = random.Random(seed)
    names = [f"第{number // 20 + 1}局/{2001 + number % 20}" for number in range(reports)]
    drafts = {name: [rng.randrange(100, 999) for _ in range(24)] for name in names}
    history = History(store)
    order = [(revision, name) for revision in range(revisions) for name in names]
    if not in_turn:
        order.sort(key=lambda entry: names.index(entry[1]))
    for revision, name in order:
        figures = drafts[name]
        if revision:
            figures[rng.randrange(24)] = rng.randrange(100, 999)
        history.commit(name, small_report(name, figures))
    history.finish()


def small_report(name, figures):
    kinds = ["粮食", "油料", "蔬菜", "水果", "茶叶", "水产品", "棉花", "禽蛋"]
    year = name.rsplit("/", 1)[1]
    lines = [f"# {year}年工作总结", "", "## 一、生产情况", ""]
    for place, kind in enumerate(kinds):
        lines.append(f"{year}年，全市{kind}产量达到{figures[place]}万吨，同比增长{figures[place + 8] / 100:.1f}%。")
    lines += ["", "## 二、创新情况", ""]
    for place, kind in enumerate(kinds):
        lines.append(f"全年认定{kind}加工企业{figures[place + 16]}家，工作有序推进。")
    return "\n".join(lines) + "\n"


def among_others(yange, store, revisions, commits, folder, report="benchmark/2024", reports=200, seed=7):
    """The same revisions of that report, evenly spread among so many commits of other reports."""
    rng, others = random.Random(seed), random.Random(seed + 1)
    text = canonical(yange, sample_report.long_report(), folder)
    short = canonical(yange, sample_report.long_report(1_000), folder)
    names = [f"series-{place % 40}/{1900 + place // 40}" for place in range(reports)]
    texts = dict.fromkeys(names, short)
    history = History(store)
    for place in range(commits):
        if place * revisions // commits != (place - 1) * revisions // commits:
            if place:
                text = revised(text, rng)
            history.commit(report, text)
        else:
            name = others.choice(names)
            texts[name] = revised(texts[name], others)
            history.commit(name, texts[name])
    history.finish()

#!/usr/bin/env python3
"""Compares yange with Recognizers-Text and JioNLP on the labelled texts: speed, and what they find.

usage: compare_recognizers.py YANGE [--labelled TEXT GOLD]… [--environment DIR]

The two libraries are installed from PyPI into a virtual environment in a folder for temporary files, or in DIR, which
is kept. Of what the three find only the amount is compared, since the libraries know no indicators: the value in base
units, and the value with its unit. Recognizers-Text knows money, percentages and measures but no counted things
(家, 项), JioNLP finds money only: the last column scores all three on money alone.
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile
import time
from decimal import Decimal, InvalidOperation

HERE = pathlib.Path(__file__).resolve().parent
GOLD = HERE.parent / "Corpus" / "gold"
PACKAGES = ["emoji==1.7.0", "recognizers-text-suite", "jionlp"]
REPETITIONS = 20


def decimal(text):
    try:
        return Decimal(str(text).replace(",", ""))
    except InvalidOperation:
        return None


def unit(name):
    return {"个百分点": "百分点", "％": "%"}.get(name or "", name or "")


def labelled(path):
    """The amounts of a gold file in order: value, unit, and whether a reader may leave it out."""
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [(decimal(g["norm"][0]), unit(g["norm"][1]), bool(g.get("optional"))) for g in lines]


def yange(command, texts):
    """Finds figures with yange; the time is that of the whole process, its start and the writing of JSON included."""
    paths = [str(path) for path in texts]
    found = []
    for path in paths:
        answer = subprocess.run([command, "extract", "--format", "json", path], capture_output=True, check=True)
        figures = [f for report in json.loads(answer.stdout)["reports"] for f in report["figures"]]
        found.append([(decimal(f["normalized"]["value"]), unit(f["normalized"]["unit"])) for f in figures])
    start = time.perf_counter()
    subprocess.run(
        [command, "extract", "--format", "json", *(paths * REPETITIONS)], stdout=subprocess.DEVNULL, check=True)
    return found, (time.perf_counter() - start) / REPETITIONS


def recognizers(texts):
    from recognizers_number import recognize_number, recognize_percentage
    from recognizers_number_with_unit import recognize_currency, recognize_dimension
    from recognizers_text import Culture
    units = {"Chinese yuan": "元", "United States dollar": "美元", "Square meter": "平方米", "Mu": "亩",
             "Ton": "吨", "Kilometer": "公里", "Hectare": "公顷", "Square kilometer": "平方公里"}

    def amounts(text):
        taken, result = [], []
        for recognize in (recognize_currency, recognize_dimension, recognize_percentage, recognize_number):
            for item in recognize(text, Culture.Chinese):
                value = (item.resolution or {}).get("value")
                # A wider reading comes first; the number inside 42.6亿元 is not a second figure.
                if value is None or any(item.start <= end and start <= item.end for start, end in taken):
                    continue
                taken.append((item.start, item.end))
                name = units.get(item.resolution.get("unit"), item.resolution.get("unit"))
                name = "%" if value.endswith("%") else name
                if "百分点" in item.text:
                    name = "百分点"
                result.append((item.start, decimal(value.rstrip("%")), unit(name)))
        return [(value, name) for _, value, name in sorted(result, key=lambda found: found[0])]

    return timed(amounts, texts)


def jionlp(texts):
    import jionlp as library

    def amounts(text):
        found = library.ner.extract_money(text, with_parsing=True)
        # A range has its lower end in `num`, as in the labels.
        first = [(item["detail"]["num"], item["detail"]["case"]) for item in found if item.get("detail")]
        return [(decimal(num[0] if isinstance(num, list) else num), unit(case)) for num, case in first]

    return timed(amounts, texts)


def timed(amounts, texts):
    """Seconds without the import and without the first call, which makes the library's tables."""
    contents = [path.read_text(encoding="utf-8") for path in texts]
    amounts(contents[0][:200])
    start = time.perf_counter()
    found = [amounts(content) for content in contents]
    return found, time.perf_counter() - start


def score(gold, found, same):
    """Matched, spurious and missed amounts of the longest alignment in order; optional labels count neither way."""
    best = [[0] * (len(found) + 1) for _ in range(len(gold) + 1)]
    for g in range(len(gold) - 1, -1, -1):
        for f in range(len(found) - 1, -1, -1):
            best[g][f] = max(best[g + 1][f], best[g][f + 1], best[g + 1][f + 1] + same(gold[g], found[f]))
    matched, spurious, missed, g, f = 0, 0, 0, 0, 0
    while g < len(gold) or f < len(found):
        if g < len(gold) and f < len(found) and same(gold[g], found[f]) \
                and best[g][f] == best[g + 1][f + 1] + 1:
            matched += not gold[g][2]
            g, f = g + 1, f + 1
        elif g == len(gold) or f < len(found) and best[g][f] == best[g][f + 1]:
            spurious, f = spurious + 1, f + 1
        else:
            missed, g = missed + (not gold[g][2]), g + 1
    return matched, spurious, missed


def f1(golds, founds, same, keep=lambda amount: True):
    counts = [score([g for g in gold if keep(g)], [f for f in found if keep(f)], same)
              for gold, found in zip(golds, founds)]
    matched, spurious, missed = (sum(column) for column in zip(*counts))
    return 2 * matched / max(1, 2 * matched + spurious + missed)


def same_value(gold, found):
    return gold[0] is not None and found[0] is not None and abs(gold[0]) == abs(found[0])


def same_amount(gold, found):
    return same_value(gold, found) and gold[1] == found[1]


def python_of(folder):
    """A Python with the libraries, in a virtual environment that is made where it is missing."""
    python = folder / "bin" / "python"
    if not python.exists():
        print("installing:", *PACKAGES, file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        subprocess.run([str(python), "-m", "pip", "install", "--quiet", *PACKAGES], check=True, stdout=sys.stderr)
    return python


def library_results(name, texts, folder):
    """Runs one library in the environment: `amounts` per text and seconds."""
    command = [str(python_of(folder)), __file__, "--library", name, *map(str, texts)]
    answer = subprocess.run(command, capture_output=True, check=True, text=True)
    result = json.loads(answer.stdout.splitlines()[-1])
    return [[(decimal(value), name) for value, name in text] for text in result["found"]], result["seconds"]


def main():
    if sys.argv[1:2] == ["--library"]:
        library = {"recognizers": recognizers, "jionlp": jionlp}[sys.argv[2]]
        found, seconds = library([pathlib.Path(path) for path in sys.argv[3:]])
        print(json.dumps({"found": [[(str(v), u) for v, u in text] for text in found], "seconds": seconds}))
        return
    options = argparse.ArgumentParser(description="Compares yange with Recognizers-Text and JioNLP.")
    options.add_argument("yange", help="the release build of the command")
    options.add_argument(
        "--labelled", nargs=2, action="append", metavar=("TEXT", "GOLD"),
        help="a text and its labels instead of those of Tests/Corpus/gold; may be given again")
    options.add_argument("--environment", help="where the libraries are, or are to be, installed")
    options = options.parse_args()
    pairs = options.labelled or [(gold.with_suffix(".txt"), gold) for gold in sorted(GOLD.glob("*.jsonl"))]
    texts, golds = [pathlib.Path(t) for t, _ in pairs], [labelled(pathlib.Path(g)) for _, g in pairs]
    size = sum(path.stat().st_size for path in texts)
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(options.environment or temporary + "/environment")
        rows = [("yange", *yange(str(pathlib.Path(options.yange).resolve()), texts))]
        rows += [(title, *library_results(name, texts, folder))
                 for title, name in [("Recognizers-Text", "recognizers"), ("JioNLP (money only)", "jionlp")]]
    print(f"{len(texts)} texts, {size} bytes, {sum(not g[2] for gold in golds for g in gold)} figures\n")
    print("| | MB/s | yange is faster | F1 of values | F1 of values and units | the same, money only |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    for name, found, seconds in rows:
        scores = [f1(golds, found, same_value), f1(golds, found, same_amount),
                  f1(golds, found, same_amount, keep=lambda amount: amount[1].endswith("元"))]
        columns = " | ".join(f"{value:.3f}" for value in scores)
        print(f"| {name} | {size / seconds / 1e6:.3f} | {seconds / rows[0][2]:.0f} × | {columns} |")


if __name__ == "__main__":
    main()

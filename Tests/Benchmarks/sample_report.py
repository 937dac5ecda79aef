"""Reports to measure with: one long report made of the examples, and revisions of it with known edits."""
import pathlib
import random
import re

EXAMPLES = pathlib.Path(__file__).resolve().parents[2] / "examples" / "lanchuan-kjj"
TOP_LEVEL = re.compile(r"^[一二三四五六七八九十]+、", re.M)
DIGITS = "零一二三四五六七八九"
NUMBER = re.compile(r"(?<![\d.])[1-9]\d*(?:\.\d+)?(?=亿元|万元|家|项|件|个|人|%)")
# Pairs of words of one length and one place in a sentence, so that a revision stays a report.
WORDS = [("积极", "大力"), ("推进", "推动"), ("加强", "强化"), ("提升", "提高"), ("组织", "开展"), ("不断", "持续")]


def han(number):
    """A count below 100 as headings write it: 21 is 二十一."""
    tens, ones = divmod(number, 10)
    return ("" if tens == 0 else "十" if tens == 1 else DIGITS[tens] + "十") + (DIGITS[ones] if ones else "")


def long_report(characters=18_000):
    """One valid report of about that length: the newest examples behind one another, their headings counted on."""
    sources = [sorted(folder.glob("*.txt"))[-1] for folder in sorted(EXAMPLES.iterdir())]
    title, sections = None, []
    while sum(map(len, sections)) < characters:
        for source in sources:
            text = source.read_text(encoding="utf-8")
            starts = [m.start() for m in TOP_LEVEL.finditer(text)]
            title = title or text[: starts[0]]
            sections += [text[a:b].rstrip() for a, b in zip(starts, starts[1:] + [len(text)])]
            if sum(map(len, sections)) >= characters:
                break
    counted = [TOP_LEVEL.sub(han(place + 1) + "、", section) for place, section in enumerate(sections)]
    return title + "\n".join(counted) + "\n"


def revised(text, seed, figures=6, words=6):
    """The text with some figures and some words changed, the same for the same seed.

    Half of the changes fall into the first tenth, so that a file of several reports is changed in its first one.
    """
    rng = random.Random(seed)
    places = [(m.start(), m.end(), other_number(m.group(), rng)) for m in NUMBER.finditer(text)]
    edits = spread(places, len(text), figures, rng)
    found = [(m.start(), m.end(), new) for old, new in WORDS for m in re.finditer(old, text)]
    edits += spread(found, len(text), words, rng)
    for start, end, new in sorted(edits, reverse=True):
        text = text[:start] + new + text[end:]
    return text


def other_number(number, rng):
    """Another number of the same shape."""
    while True:
        last = str(rng.randrange(1, 10))
        if last != number[-1]:
            return number[:-1] + last


def spread(places, length, count, rng):
    early = [place for place in places if place[0] < length // 10]
    chosen = rng.sample(early, min(len(early), count // 2))
    rest = [place for place in places if place not in chosen]
    return chosen + rng.sample(rest, min(len(rest), count - len(chosen)))

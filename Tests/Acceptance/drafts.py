"""Labelled reports as drafts: a text with its figures, which stay where they are while the text is edited.

A draft knows nothing of the program under test. Each figure remembers what it said first (`first`), what was done to it
(`kinds`) and what it states now (`states`), so that the right answer of a diff and of a blame can be told from the drafts alone.
"""
import json
import os
import re

NUMERAL = re.compile(r"[0-9][0-9,]*(?:\.[0-9]+)?")


class Figure:
    """One labelled figure. `mayDiffer` holds kinds of change that are neither asked for nor wrong."""

    def __init__(self, start, end, quote, gold, fid):
        self.start, self.end, self.quote, self.gold, self.fid = start, end, quote, gold, fid
        self.first, self.kinds, self.may_differ = quote, frozenset(), frozenset()
        self.states = (quote, gold.get("bound"), gold.get("status"), "+")
        self.neutral = bool(gold.get("optional"))

    def copy(self):
        other = Figure.__new__(Figure)
        other.__dict__.update(self.__dict__)
        return other

    def note(self, *kinds):
        self.kinds |= set(kinds)


class Draft:
    next_fid = 1_000_000

    def __init__(self, text, figures):
        self.text, self.figures = text, figures

    def copy(self):
        return Draft(self.text, [figure.copy() for figure in self.figures])

    def inside(self, start, end):
        return [f for f in self.figures if start <= f.start and f.end <= end]

    def cut(self, start, end):
        """Takes a stretch out, with its figures at places counted from its start."""
        taken = self.inside(start, end)
        self.figures = [f for f in self.figures if f not in taken]
        text = self.text[start:end]
        self.splice(start, end, "")
        for figure in taken:
            figure.start, figure.end = figure.start - start, figure.end - start
        return text, taken

    def paste(self, place, text, figures=()):
        self.splice(place, place, text)
        for figure in figures:
            figure.start, figure.end = figure.start + place, figure.end + place
        self.figures = sorted(self.figures + list(figures), key=lambda f: f.start)

    def splice(self, start, end, new):
        """Puts other words in place of a stretch that holds no figure."""
        shift = len(new) - (end - start)
        self.text = self.text[:start] + new + self.text[end:]
        for figure in self.figures:
            if figure.start >= end:
                figure.start, figure.end = figure.start + shift, figure.end + shift

    def say(self, figure, quote):
        """Puts another quote in place of a figure's."""
        start = figure.start
        self.splice(figure.start, figure.end, quote)
        figure.quote, figure.start, figure.end = quote, start, start + len(quote)
        figure.states = (quote,) + figure.states[1:]

    def add(self, place, words, quote):
        """Puts `words` with a new figure in place of `{}` at a place of the text."""
        Draft.next_fid += 1
        at = words.index("{}")
        figure = Figure(at, at + len(quote), quote, {}, Draft.next_fid)
        figure.note("added")
        self.paste(place, words.replace("{}", quote), [figure])
        return figure

    def check(self, edit):
        for figure in self.figures:
            assert self.text[figure.start : figure.end] == figure.quote, (edit, figure.quote)

    def sentences(self, least=0):
        """Spans of sentences; each ends behind its mark or before its line's end."""
        start, out = 0, []
        for mark in re.finditer(r"[。;;]|\n", self.text):
            end = mark.start() if mark.group() == "\n" else mark.end()
            if any(f.start < end < f.end for f in self.figures):
                continue
            if end - start > least:
                out.append((start, end))
            start = mark.end()
        return out

    def lines(self):
        start, out = 0, []
        for mark in re.finditer(r"\n|$", self.text):
            out.append((start, mark.start()))
            start = mark.end()
        return out


NUMBERED = re.compile(
    r"\s*([一二三四五六七八九十]+[、是]|[((]\s*[一二三四五六七八九十\d]+\s*[))]|\d+[.、.]|第[一二三四五六七八九十]+|[①-⑳]|[-—])"
)


def load(text_path, gold_path):
    text = open(text_path, encoding="utf-8").read()
    figures, position = [], 0
    for fid, line in enumerate(open(gold_path, encoding="utf-8")):
        if not line.strip():
            continue
        gold = json.loads(line)
        at = text.find(gold["quote"], position)
        if at < 0:
            continue
        position = at + len(gold["quote"])
        figures.append(Figure(at, position, gold["quote"], gold, fid))
    return Draft(text, figures)


def crop(draft, start, end):
    figures = [f.copy() for f in draft.inside(start, end)]
    for figure in figures:
        figure.start, figure.end = figure.start - start, figure.end - start
    return Draft(draft.text[start:end], figures)


def drafts(manifest, least=8):
    """The drafts of a manifest, or of a folder of NAME.txt with NAME.jsonl: [(name, Draft)]."""
    out = []
    if os.path.isdir(manifest):
        names = sorted(n[:-6] for n in os.listdir(manifest) if n.endswith(".jsonl"))
        entries = [{"name": n, "text": n + ".txt", "gold": n + ".jsonl"} for n in names]
        base = manifest
    else:
        entries, base = json.load(open(manifest, encoding="utf-8")), os.path.dirname(os.path.abspath(manifest))
    for entry in entries:
        text, gold = (os.path.join(base, entry[key]) for key in ("text", "gold"))
        if not os.path.exists(text) or os.path.getsize(gold) == 0:
            continue
        draft = load(text, gold)
        if "from" in entry:
            draft = crop(draft, draft.text.index(entry["from"]), draft.text.index(entry["to"]))
        if len(draft.figures) >= least:
            out.append((entry["name"], draft))
    return out

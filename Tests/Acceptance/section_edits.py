"""Edits of sections: moved, retitled, split, joined, dropped, added."""
import re

from drafts import NUMBERED
from figure_edits import change_value, plain
from sentence_edits import SYNONYMS


HEADS = [
    re.compile(r"(?m)^([一二三四五六七八九十]+)、"),
    re.compile(r"(?m)^[((]([一二三四五六七八九十]+)[))]"),
    re.compile(r"(?m)^(\d+)[、.](?!\d)"),
]


def sections(draft):
    """Runs of sibling sections: [[(start, end of number, end)]]."""
    out = []
    for rank, head in enumerate(HEADS):
        marks = list(head.finditer(draft.text))
        run = []
        for mark, following in zip(marks, marks[1:]):
            body = draft.text[mark.end() : following.start()]
            whole = len(body) > 40 and body.endswith("\n") and not any(h.search(body) for h in HEADS[:rank])
            if whole:
                run.append((mark.start(), mark.end(), following.start()))
            if not whole:
                out.append(run)
                run = []
        out.append(run)
    return [run for run in out if len(run) > 1 and all(x[2] == y[0] for x, y in zip(run, run[1:]))]


def move_section(random, draft, edit=lambda random, draft, span: True):
    """A section goes to another place among its siblings, all are renumbered."""
    runs = [run for run in sections(draft) if all(draft.inside(a, c) for a, _, c in run)]
    if not runs:
        return False
    run = random.choice(runs)
    source, target = random.sample(range(len(run)), 2)
    numbers = [draft.text[a:b] for a, b, _ in run]
    start = run[0][0]
    pieces = []
    for a, b, c in reversed(run):
        pieces.insert(0, draft.cut(a, c))
    pieces = [(number, text[len(number) :], figures, len(number)) for number, (text, figures) in zip(numbers, pieces)]
    order = list(range(len(run)))
    order.insert(target, order.pop(source))
    place = start
    for number, which in zip(numbers, order):
        _, text, figures, skipped = pieces[which]
        for figure in figures:
            figure.start, figure.end = figure.start + len(number) - skipped, figure.end + len(number) - skipped
        draft.paste(place, number + text, figures)
        if which == source:
            moved = (place, place + len(number) + len(text))
        place += len(number) + len(text)
    return edit(random, draft, moved)


def move_edit_renumber(random, draft):
    def edit(random, draft, span):
        choice = plain(draft.inside(*span))
        return not choice or change_value(random, draft, random.choice(choice))

    return move_section(random, draft, edit)


def retitle_and_value(random, draft):
    """A heading in other words, and a figure of its section changed."""
    choice = []
    for run in sections(draft):
        for a, b, c in run:
            line = draft.text[b:c].split("\n")[0]
            inside = plain(draft.inside(b + len(line), c))
            if 4 <= len(line) <= 40 and inside and not draft.inside(a, b + len(line)) and not re.search("[。,]", line):
                choice.append((b, b + len(line), line, inside))
    if not choice:
        return False
    start, end, line, inside = random.choice(choice)
    if not change_value(random, draft, random.choice(inside)):
        return False
    for word, other in SYNONYMS:
        if word in line:
            draft.splice(start, end, line.replace(word, other, 1))
            return True
    draft.splice(end, end, "有新成效")
    return True


def sections_with_figures(draft):
    return [(a, b, c) for run in sections(draft) for a, b, c in run if draft.inside(a, c)]


def drop_section(random, draft):
    choice = [(a, c) for a, b, c in sections_with_figures(draft) if not any(f.kinds for f in draft.inside(a, c)) and len(draft.inside(a, c)) < 12]
    if not choice:
        return False
    _, figures = draft.cut(*random.choice(choice))
    draft.gone = getattr(draft, "gone", []) + figures
    return True


def add_section(random, draft):
    choice = [(c, draft.text[a:b]) for a, b, c in sections_with_figures(draft)]
    if not choice:
        return False
    place, number = random.choice(choice)
    draft.add(place, "推进家庭医生签约。全年签约居民{}。\n", f"{random.randint(200, 9000)}户")
    draft.splice(place, place, number)
    return True


def join_sections(random, draft):
    """The heading of a section goes, its text joins the section before."""
    choice = []
    for run in sections(draft):
        for (a, b, c), (d, e, f) in zip(run, run[1:]):
            line = draft.text[d:f].split("\n")[0]
            if len(line) < 40 and len(draft.text[d:f]) > len(line) + 30 and not draft.inside(d, d + len(line)) and not re.search("20[0-9]{2}|年|要|目标|计划|打算|思路", line):
                choice.append((d, d + len(line) + 1))
    if not choice:
        return False
    place, end = random.choice(choice)
    draft.splice(place, end, "")
    under_another_heading(draft, place)
    return True


def under_another_heading(draft, place):
    """What a heading says of its section (过去五年, 今年打算) may change for the figures from a place to the next heading."""
    end = min([m.start() for h in HEADS for m in h.finditer(draft.text) if m.start() > place + 8], default=len(draft.text))
    for figure in draft.inside(place, end):
        figure.may_differ |= {"status", "period", "scope"}


def split_section(random, draft):
    """A heading comes into the middle of a section."""
    choice = []
    for a, b, c in sections_with_figures(draft):
        lines = [x for x in draft.lines() if b < x[0] < c and x[1] - x[0] > 30]
        for start, _ in lines[1:]:
            inside = any(f.start < start < f.end for f in draft.figures)
            if not inside and not NUMBERED.match(draft.text[start : start + 8]) and draft.text[start - 1] == "\n":
                choice.append((start, draft.text[a:b]))
    if not choice:
        return False
    place, number = random.choice(choice)
    draft.splice(place, place, number + "坚持统筹推进\n")
    under_another_heading(draft, place)
    return True

#!/usr/bin/env python3
"""Does `yange diff` tell harder edits as what they are?

usage: hard_diff.py YANGE [--n 200] [--seed 7] [--only EDIT] [-v] MANIFEST...
A manifest lists labelled reports, or is a folder of NAME.txt with NAME.jsonl. Prints by edit: cases, changes of figures found,
missed and spurious, and what the sections said. Exit status 1 where F1 is below 0.97, or a difference is not the mirror of the
one backwards, or another the second time.
"""
import argparse
import collections
import json
import random
import subprocess
import sys
import tempfile

import hard_edits
import sentence_edits
from drafts import drafts


def strip(quote):
    return "".join((quote or "").split())


def wanted(old, new):
    """Changes that must be told, and those that may."""
    must, may = [], []
    standing = {f.fid for f in new.figures}
    for figure in old.figures:
        if figure.fid not in standing:
            (may if figure.neutral else must).append((frozenset(["removed"]), strip(figure.first), "", frozenset()))
    for figure in new.figures:
        if "added" in figure.kinds:
            must.append((frozenset(["added"]), "", strip(figure.quote), frozenset()))
        elif figure.kinds and not figure.neutral:
            must.append((figure.kinds, strip(figure.first), strip(figure.quote), figure.may_differ))
        elif figure.may_differ or figure.neutral:
            may.append((figure.kinds, strip(figure.first), strip(figure.quote), figure.may_differ))
    return must, may


def answers(want, change):
    kinds, old, new, _ = want
    told, told_old, told_new = change
    return old == told_old and new == told_new and kinds <= told and ("value" in told) == ("value" in kinds)


def allowed(may, change):
    kinds, old, new, differ = may
    told, told_old, told_new = change
    if told_old and told_old not in old and old not in told_old or told_new and told_new not in new and new not in told_new:
        return False
    return told <= kinds | differ or not differ


def must_move(old, new, done):
    """Whether a section is at another place: of two moves the second may undo the first."""
    moves = sum(edit in ("move_section", "move_edit_renumber") for edit in done)
    if any(edit.endswith(("_section", "_sections")) and not edit.startswith("move") for edit in done):
        return False
    if moves < 2 or any(edit.startswith("re") or edit == "move_sentence" for edit in done):
        return moves == 1
    known = {f.fid for f in old.figures}
    order = [f.fid for f in new.figures if f.fid in known]
    return order != [f.fid for f in old.figures if f.fid in set(order)]


class Program:
    def __init__(self, path):
        self.path, self.folder = path, tempfile.mkdtemp()

    def diff(self, old, new):
        names = [f"{self.folder}/{name}.txt" for name in "ab"]
        for name, text in zip(names, (old, new)):
            open(name, "w", encoding="utf-8").write(text)
        run = lambda a, b: subprocess.run([self.path, "diff", a, b, "--format", "json"], capture_output=True, text=True).stdout
        return run(*names), run(*names), run(*reversed(names))


def figures(answer):
    out = []
    for change in answer.get("figures", []):
        old, new = change.get("from") or {}, change.get("to") or {}
        out.append((frozenset(change["changes"]), strip(old.get("quote")), strip(new.get("quote"))))
    return out


def mirrored(changes):
    turned = {"added": "removed", "removed": "added"}
    return collections.Counter((frozenset(turned.get(k, k) for k in kinds), new, old) for kinds, old, new in changes)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("yange")
    parser.add_argument("manifests", nargs="+")
    parser.add_argument("--n", type=int, default=200)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--only")
    parser.add_argument("--most", type=int, default=4, help="edits at once at most")
    parser.add_argument("--keep", type=int, help="write the two texts of this case to a.txt and b.txt and end")
    parser.add_argument("-v", action="store_true")
    options = parser.parse_args()
    texts = [entry for manifest in options.manifests for entry in drafts(manifest)]
    program, tally, per = Program(options.yange), collections.Counter(), collections.defaultdict(collections.Counter)
    for case in range(options.n):
        rng = random.Random(f"{options.seed}-{case}")
        name, old = rng.choice(texts)
        old = old.copy()
        names = [options.only] if options.only else rng.choices(list(hard_edits.EDITS), k=rng.randint(1, options.most))
        if "edit_twin" in names:
            sentence_edits.twins(rng, old)
        new = old.copy()
        done = []
        for edit in names:
            if hard_edits.EDITS[edit](rng, new):
                done.append(edit)
            new.check(edit)
        if not done:
            continue
        if options.keep is not None:
            if case == options.keep:
                open("a.txt", "w", encoding="utf-8").write(old.text)
                open("b.txt", "w", encoding="utf-8").write(new.text)
                return
            continue
        first, second, backward = program.diff(old.text, new.text)
        try:
            answer, back = json.loads(first), json.loads(backward)
        except ValueError:
            tally["failed"] += 1
            if options.v:
                print(case, name, done, "failed")
            continue
        must, may = wanted(old, new)
        told = figures(answer)
        left, missed = list(told), []
        for want in sorted(must, key=lambda w: -len(w[0])):
            hit = next((c for c in left if answers(want, c)), None)
            if hit:
                left.remove(hit)
            else:
                missed.append(want)
        spurious = [c for c in left if not any(allowed(m, c) for m in may)]
        tally["cases"] += 1
        tally["exact"] += not missed and not spurious
        tally["unstable"] += first != second
        tally["unmirrored"] += mirrored(told) != collections.Counter(figures(back))
        kinds = [set(s["changes"]) for s in answer["sections"]]
        moves = must_move(old, new, done)
        tally["moves"] += moves
        tally["moves seen"] += moves and any("moved" in k for k in kinds)
        if options.v and moves and not any("moved" in k for k in kinds):
            print(case, name, done, "not seen moved")
        if set(done) <= {"move_section"}:
            tally["edited by a move"] += any("edited" in k for k in kinds)
        tally["edited for nothing"] += any("edited" in s["changes"] and not s["edits"] for s in answer["sections"])
        for key in ["all"] + [done[0]] * (len(done) == 1):
            per[key]["cases"] += 1
            per[key]["found"] += len(must) - len(missed)
            per[key]["missed"] += len(missed)
            per[key]["spurious"] += len(spurious)
        if options.v and (missed or spurious or first != second):
            print(case, name, done)
            for want in missed:
                print("   missed  ", sorted(want[0]), want[1], "→", want[2])
            for change in spurious:
                print("   spurious", sorted(change[0]), change[1], "→", change[2])
        if options.v and tally["unmirrored"] and mirrored(told) != collections.Counter(figures(back)):
            there, here = mirrored(told), collections.Counter(figures(back))
            print(case, name, done, "unmirrored", [(sorted(k[0]), *k[1:]) for k in there - here], [(sorted(k[0]), *k[1:]) for k in here - there])
    for key, counts in sorted(per.items()):
        print(f"{key:20} " + " ".join(f"{k} {counts[k]}" for k in ("cases", "found", "missed", "spurious")))
    print(dict(tally))
    every = per["all"]
    score = 2 * every["found"] / max(1, 2 * every["found"] + every["missed"] + every["spurious"])
    print(f"figure changes F1 {score:.4f}  exact {tally['exact']}/{tally['cases']}")
    sys.exit(score < 0.97 or tally["failed"] > 0 or tally["unstable"] > 0 or tally["unmirrored"] > 0)


main()

#!/usr/bin/env python3
"""Does `yange blame` name the right revision in harder histories?

usage: hard_blame.py YANGE [--n 10] [--seed 7] [--revisions 20] [-v] MANIFEST...
Makes histories with branches, merges (criss-cross ones too), reverts to earlier text and the edits of hard_edits.py. The truth of
a figure: a revision that states it as none of its parents did has set it; else it has it from the first parent that states the same.
Revisions are written by `yange commit`, merges by git itself (commit-tree), and some revisions by git alone: report.md with one
other number, and neither source nor report.json with it. Exit status 1 below 0.99.
"""
import argparse
import collections
import json
import os
import random
import subprocess
import sys
import tempfile

import figure_edits
import hard_edits
from drafts import drafts

# What stands for one figure at a time, so that it can be made again on another draft.
STATED = ("value", "restate_and_change", "restate", "bound_and_value", "turn", "unit_slip")
OTHERS = [name for name in hard_edits.EDITS if name not in STATED and name not in ("edit_twin", "aim", "achieve", "next_year")]


def strip(quote):
    return "".join((quote or "").split())


def run(*command, **options):
    return subprocess.run(command, capture_output=True, text=True, **options)


class Store:
    """A store whose revisions get the parents that the history asks for."""

    def __init__(self, yange):
        self.yange, self.folder = yange, tempfile.mkdtemp()
        self.path = self.folder + "/store"
        self.report, self.ids, self.minute = "测试局/2013", {}, 0
        assert run(yange, "init", self.path).returncode == 0

    def git(self, *words):
        env = dict(os.environ, GIT_AUTHOR_NAME="测试", GIT_AUTHOR_EMAIL="t@example.org", GIT_COMMITTER_NAME="测试", GIT_COMMITTER_EMAIL="t@example.org")
        stamp = f"2024-01-01T{self.minute // 60:02d}:{self.minute % 60:02d}:00Z"
        env.update(GIT_AUTHOR_DATE=stamp, GIT_COMMITTER_DATE=stamp)
        answer = run("git", "-C", self.path, *words, env=env)
        assert answer.returncode == 0, answer.stderr
        return answer.stdout.strip()

    def commit(self, name, text, parents):
        """Lets the program write the tree, and git the commit."""
        self.minute += 1
        if parents:
            self.git("update-ref", "refs/heads/main", self.ids[parents[0]])
        path = self.folder + "/r.txt"
        open(path, "w", encoding="utf-8").write(text)
        answer = run(self.yange, "-C", self.path, "commit", path, "--report", self.report, "-m", name, "--author", "测试 <t@example.org>", "--branch", "main", "--date", f"2024-01-01T{self.minute // 60:02d}:{self.minute % 60:02d}:00Z")
        assert answer.returncode == 0, answer.stderr
        head = self.git("rev-parse", "main")
        tree = self.git("rev-parse", "main^{tree}")
        parents_args = [word for parent in parents for word in ("-p", self.ids[parent])]
        if len(parents) > 1 or not parents or head == self.ids[parents[0]]:
            head = self.git("commit-tree", tree, *parents_args, "-m", name)
        self.ids[name] = head
        self.git("update-ref", "refs/heads/main", head)

    def commit_plainly(self, name, old, new, parent):
        """Someone with git alone changes one number in report.md; false where it does not stand there once."""
        path = f"reports/{self.report}/report.md"
        text = run("git", "-C", self.path, "show", f"{self.ids[parent]}:{path}").stdout
        if text.count(old) != 1:
            return False
        self.minute += 1
        index = dict(os.environ, GIT_INDEX_FILE=self.folder + "/index")
        blob = run("git", "-C", self.path, "hash-object", "-w", "--stdin", input=text.replace(old, new)).stdout.strip()
        for words in (["read-tree", self.ids[parent]], ["update-index", "--cacheinfo", f"100644,{blob},{path}"]):
            assert run("git", "-C", self.path, *words, env=index).returncode == 0
        tree = run("git", "-C", self.path, "write-tree", env=index).stdout.strip()
        self.ids[name] = self.git("commit-tree", tree, "-p", self.ids[parent], "-m", name)
        self.git("update-ref", "refs/heads/main", self.ids[name])
        return True

    def blame(self, name):
        self.git("update-ref", "refs/heads/main", self.ids[name])
        answer = run(self.yange, "-C", self.path, "blame", self.report, "--format", "json")
        assert answer.returncode == 0, answer.stderr
        return json.loads(answer.stdout)["figures"]


class History:
    """Drafts by revision name, with who set each figure."""

    def __init__(self, draft, rng, store):
        self.rng, self.store, self.drafts, self.since = rng, store, {}, {}
        # Figures of which the words around may have said something else at some time.
        self.unsure = set()
        self.add("r0", draft, [])

    def edit_plainly(self, name, head):
        draft = self.drafts[head].copy()
        for figure in draft.figures:
            figure.kinds = frozenset()
        choice = [f for f in figure_edits.plain(draft.figures) if len(f.quote) > 3 and draft.text.count(f.quote) == 1]
        self.rng.shuffle(choice)
        for figure in choice[:5]:
            old = figure.quote
            new = figure_edits.other_value(self.rng, old)
            if new and self.store.commit_plainly(name, old, new, head):
                draft.say(figure, new)
                self.add(name, draft, [head], is_written=True)
                return True
        return False

    def add(self, name, draft, parents, is_written=False):
        draft = draft.copy()
        for figure in draft.figures:
            figure.kinds = frozenset()
        before = [{f.fid: f.states for f in self.drafts[p].figures} for p in parents]
        self.since[name] = {}
        for figure in draft.figures:
            origin = next((p for p, states in zip(parents, before) if states.get(figure.fid) == figure.states), None)
            self.since[name][figure.fid] = self.since[origin][figure.fid] if origin else name
        self.unsure |= {f.fid for f in draft.figures if f.may_differ}
        self.drafts[name] = draft
        if not is_written:
            self.store.commit(name, draft.text, parents)

    def edited(self, name, kinds):
        draft = self.drafts[name].copy()
        for kind in kinds:
            hard_edits.EDITS[kind](self.rng, draft)
            draft.check(kind)
        return draft

    def joined(self, base, ours, theirs):
        """Ours with the figures that only theirs changed."""
        draft = self.drafts[ours].copy()
        first = {f.fid: f.states for f in self.drafts[base].figures}
        other = {f.fid: f for f in self.drafts[theirs].figures}
        for figure in sorted(draft.figures, key=lambda f: -f.start):
            change = other.get(figure.fid)
            is_ours = figure.states != first.get(figure.fid)
            # What words around say (超, 下降) is left to the edits.
            if change and not is_ours and change.states != figure.states and change.states[0] == change.quote and change.states[1:] == figure.states[1:]:
                states = change.states
                draft.say(figure, change.quote)
                figure.states = states
        draft.check("merge")
        return draft


def build(history, rng, revisions):
    heads, number, past = ["r0"], 0, ["r0"]
    forks = {}
    while number < revisions:
        number += 1
        name = f"r{number}"
        roll = rng.random()
        if len(heads) < 3 and roll < 0.2:
            heads.append(heads[0])
        place = rng.randrange(len(heads))
        head = heads[place]
        if len(heads) > 1 and 0.2 <= roll < 0.4 and len(set(heads)) > 1:
            other = rng.choice([h for h in heads if h != head])
            base = history.store.git("merge-base", history.store.ids[head], history.store.ids[other])
            base = next(n for n, i in history.store.ids.items() if i == base)
            history.add(name, history.joined(base, head, other), [head, other])
            # A criss-cross: the other side takes this one in as well.
            if rng.random() < 0.5:
                number += 1
                crossed = f"r{number}"
                history.add(crossed, history.joined(base, other, head), [other, head])
                heads[heads.index(other)] = crossed
            heads[place] = name
        elif rng.random() < 0.15 and history.edit_plainly(name, head):
            heads[place] = name
        elif roll < 0.5:
            history.add(name, history.drafts[rng.choice(past)], [head])
            heads[place] = name
        else:
            kinds = rng.choices(STATED, k=rng.randint(0, 2)) + rng.choices(OTHERS, k=rng.randint(1, 2))
            history.add(name, history.edited(head, kinds), [head])
            heads[place] = name
        past.append(heads[place])
    while len(set(heads)) > 1:
        number += 1
        ours, theirs = heads[0], next(h for h in heads if h != heads[0])
        base = history.store.git("merge-base", history.store.ids[ours], history.store.ids[theirs])
        base = next(n for n, i in history.store.ids.items() if i == base)
        history.add(f"r{number}", history.joined(base, ours, theirs), [ours, theirs])
        heads = [f"r{number}"] + [h for h in heads if h not in (ours, theirs)]
    return heads[0]


def aligned(want, got):
    """Pairs in order with equal quotes, as many as can be."""
    table = [[0] * (len(got) + 1) for _ in range(len(want) + 1)]
    for i in reversed(range(len(want))):
        for j in reversed(range(len(got))):
            table[i][j] = max(table[i + 1][j], table[i][j + 1], table[i + 1][j + 1] + 1 if want[i][0] == got[j][0] else 0)
    i = j = 0
    while i < len(want) and j < len(got):
        if want[i][0] == got[j][0] and table[i][j] == table[i + 1][j + 1] + 1:
            yield want[i], got[j]
            i, j = i + 1, j + 1
        elif table[i][j] == table[i][j + 1]:
            j += 1
        else:
            i += 1


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("yange")
    parser.add_argument("manifests", nargs="+")
    parser.add_argument("--n", type=int, default=10)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--revisions", type=int, default=20)
    parser.add_argument("-v", action="store_true")
    options = parser.parse_args()
    texts = [entry for manifest in options.manifests for entry in drafts(manifest)]
    tally = collections.Counter()
    for case in range(options.n):
        rng = random.Random(f"{options.seed}-{case}")
        name, draft = rng.choice(texts)
        draft = draft.copy()
        history = History(draft, rng, Store(options.yange))
        tip = build(history, rng, options.revisions)
        got = sorted(history.store.blame(tip), key=lambda b: b["figure"]["span"]["start"])
        got = [(strip(b["figure"]["quote"]), b["valueSince"]["message"].strip(), b) for b in got]
        want = [(strip(f.quote), history.since[tip][f.fid], f) for f in history.drafts[tip].figures]
        standing = [w for w in want if not w[2].neutral and w[2].fid not in history.unsure]
        tally["figures"] += len(standing)
        for one, other in aligned(standing, got):
            tally["read"] += 1
            tally["right"] += one[1] == other[1]
            if options.v and one[1] != other[1]:
                print(case, name, one[0], "want", one[1], "got", other[1], [(h["revision"]["message"].strip(), h["changes"], h["figure"]["quote"]) for h in other[2]["history"]], history.store.path)
    share = tally["right"] / max(1, tally["read"])
    print(dict(tally), f"blamed rightly, of those read: {share:.4f}")
    sys.exit(share < 0.99)


main()

"""Edits of a draft as reviewers meet them. Each takes (random, draft) and returns whether it found a place.

What a right answer says of a figure stands in its `kinds` afterwards: the kinds that the diff must name. Edits that leave
what is stated (splits, joins, moves, other words) leave `kinds` alone.
"""
import re
from decimal import Decimal

from drafts import NUMBERED, NUMERAL, Figure

def plain(figures):
    """Figures in plain digits that nothing was done to yet, and that are no range."""
    return [f for f in figures if re.fullmatch(r"[0-9][0-9,.]*[^0-9０-９至到~—－-]*", f.quote) and not f.neutral and not f.kinds]


def other_value(random, quote):
    numeral = NUMERAL.search(quote)
    old = numeral.group().replace(",", "")
    for _ in range(40):
        if "." in old:
            whole, fraction = old.split(".")
            new = f"{max(0, int(int(whole) * random.uniform(0.7, 1.3)) + random.randint(0, 2))}.{random.randint(0, 10 ** len(fraction) - 1):0{len(fraction)}d}"
        else:
            new = str(max(1, int(int(old) * random.uniform(0.6, 1.5)) + random.randint(1, 3)))
        # A value within the rounding of the other is another kind of change.
        if Decimal(new) == 0:
            continue
        if abs(Decimal(new) - Decimal(old)) > 1 or "." not in old and new != old:
            return quote[: numeral.start()] + new + quote[numeral.end() :]
    return None


def change_value(random, draft, figure):
    quote = other_value(random, figure.quote)
    if quote is None or quote == figure.quote:
        return False
    draft.say(figure, quote)
    figure.note("value")
    return True


def value(random, draft):
    choice = plain(draft.figures)
    return bool(choice) and change_value(random, draft, random.choice(choice))


def unit(quote):
    return NUMERAL.sub("", quote, count=1)


def may_swap(one, other):
    first, second = (Decimal(NUMERAL.search(f.quote).group().replace(",", "")) for f in (one, other))
    return unit(one.quote) == unit(other.quote) and abs(first - second) >= 1


def swap(random, draft):
    """Two figures of one unit change places: two changed values, for each indicator now says another number."""
    choice = plain(f for f in draft.figures if f.gold.get("aspect") == "level")
    random.shuffle(choice)
    for place, one in enumerate(choice):
        for other in choice[place + 1 :]:
            if may_swap(one, other):
                first, second = one.quote, other.quote
                draft.say(one, second)
                draft.say(other, first)
                one.note("value")
                other.note("value")
                return True
    return False


def swap_neighbours(random, draft):
    """The same with two figures of one sentence."""
    for start, end in random.sample(draft.sentences(), len(draft.sentences())):
        inside = plain(draft.inside(start, end))
        for one, other in zip(inside, inside[1:]):
            if may_swap(one, other):
                first, second = one.quote, other.quote
                draft.say(one, second)
                draft.say(other, first)
                one.note("value")
                other.note("value")
                return True
    return False


def split_paragraph(random, draft):
    places = [b for a, b in draft.sentences(12) if draft.text[b - 1] == "。" and draft.text[b : b + 1] not in ("", "\n")]
    places = [b for b in places if not NUMBERED.match(draft.text[b : b + 8])]
    if not places:
        return False
    draft.splice(*(random.choice(places),) * 2, "\n")
    return True


def join_paragraphs(random, draft):
    lines = draft.lines()
    places = [
        b
        for (a, b), (c, d) in zip(lines, lines[1:])
        if b - a > 40 and d - c > 40 and draft.text[b - 1] == "。" and draft.text[d - 1] == "。" and not NUMBERED.match(draft.text[c:d])
    ]
    if not places:
        return False
    place = random.choice(places)
    draft.splice(place, place + 1, "")
    return True


# A clause that begins so hangs on the one before it.
HANGING = re.compile(r"其中|同比|比|增|占|较|居|均|分别|达|下降|提高|降低|列|位|为|是|约|超|近|同|和|与|并|而|但|以|从|由|连续|环比|[^一-鿿]")


def clause_breaks(draft, start, end):
    """Commas between clauses that could stand alone."""
    out = []
    for mark in re.finditer("[,,]", draft.text[start:end]):
        place = start + mark.start()
        clause = re.match(r"[^,,。;;\n]*", draft.text[place + 1 : end]).group()
        if len(clause) > 7 and not HANGING.match(clause) and not any(f.start <= place < f.end for f in draft.figures):
            out.append(place)
    return out


def split_sentence(random, draft):
    choice = []
    for start, end in draft.sentences(30):
        if draft.text[end - 1] != "。" or "分别" in draft.text[start:end]:
            continue
        for place in clause_breaks(draft, start, end):
            if place - start > 12 and draft.inside(start, place) and draft.inside(place, end):
                choice.append(place)
    if not choice:
        return False
    place = random.choice(choice)
    draft.splice(place, place + 1, "。")
    return True


def join_sentences(random, draft):
    spans = draft.sentences(12)
    choice = [
        b
        for (a, b), (c, d) in zip(spans, spans[1:])
        if b == c and draft.text[b - 1] == "。" and draft.inside(a, b) and draft.inside(c, d) and not NUMBERED.match(draft.text[c:d])
    ]
    if not choice:
        return False
    place = random.choice(choice)
    draft.splice(place - 1, place, ",")
    # An aim said before may hold for what was joined to it.
    for start, end in draft.sentences():
        if start < place <= end and re.search("力争|争取|计划|预计|确保|要", draft.text[start:end]):
            for figure in draft.inside(place, end):
                figure.may_differ |= {"status"}
    return True


def free_sentences(draft, least=1, most=4):
    """Sentences that can stand elsewhere."""
    return [
        (a, b)
        for a, b in draft.sentences(15)
        if draft.text[b - 1] == "。" and b - a < 160 and least <= len(draft.inside(a, b)) <= most
        and not NUMBERED.match(draft.text[a:b]) and "\n" not in draft.text[a:b] and (a == 0 or draft.text[a - 1] in "。;;\n")
    ]


def destinations(draft, start, end):
    """Ends of other paragraphs that hold figures: what says none may be the frame of a web page."""
    return [
        b for a, b in draft.lines()
        if b - a > 40 and draft.text[b - 1] == "。" and draft.inside(a, b) and not (a <= start and end <= b)
    ]


def move_sentence(random, draft):
    """To the end of another paragraph. What a heading says of its section may change with it."""
    choice = free_sentences(draft)
    if not choice:
        return False
    start, end = random.choice(choice)
    ends = destinations(draft, start, end)
    if not ends:
        return False
    place = random.choice(ends)
    text, figures = draft.cut(start, end)
    for figure in figures:
        figure.may_differ |= {"status", "period", "scope"}
    draft.paste(place - (end - start) if place > end else place, text, figures)
    return True


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


SYNONYMS = [
    ("积极", "主动"), ("加强", "强化"), ("推进", "推动"), ("组织", "举办"), ("开展", "实施"), ("进一步", "更好"), ("切实", "着力"),
    ("不断", "持续"), ("大力", "全力"), ("深入", "扎实"), ("认真", "严格"), ("努力", "尽力"), ("加快", "提速"), ("全面", "系统"),
    ("有效", "切实"), ("加大", "增强"), ("稳步", "稳定"), ("显著", "明显"), ("重点", "着重"), ("促进", "带动"),
]


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


def restate_and_change(random, draft):
    """Another amount in another unit: value and unit."""
    choice = [f for f in plain(draft.figures) if re.fullmatch(r"\d+(\.\d{1,2})?亿元|\d{4,}万元", f.quote)]
    if not choice:
        return False
    figure = random.choice(choice)
    quote = other_value(random, figure.quote)
    if quote is None:
        return False
    amount = Decimal(quote[:-2])
    amount, unit = (amount * 10000, "万元") if quote.endswith("亿元") else (amount / 10000, "亿元")
    draft.say(figure, f"{amount.normalize():f}{unit}")
    figure.note("value", "unit")
    return True


def restate(random, draft):
    """The same amount in another unit."""
    choice = [f for f in plain(draft.figures) if re.fullmatch(r"\d+(\.\d{1,2})?亿元|\d{4,}万元", f.quote)]
    if not choice:
        return False
    figure = random.choice(choice)
    amount = Decimal(figure.quote[:-2])
    amount, unit = (amount * 10000, "万元") if figure.quote.endswith("亿元") else (amount / 10000, "亿元")
    states = figure.states
    draft.say(figure, f"{amount.normalize():f}{unit}")
    figure.states = states
    figure.note("unit")
    return True


def unit_slip(random, draft):
    choice = [f for f in plain(draft.figures) if re.fullmatch(r"\d+(\.\d+)?[万亿]元", f.quote)]
    if not choice:
        return False
    figure = random.choice(choice)
    draft.say(figure, figure.quote.translate(str.maketrans("万亿", "亿万")))
    figure.note("value", "unit-slip")
    return True


def bound_and_value(random, draft):
    choice = [
        f
        for f in plain(draft.figures)
        if f.gold.get("bound") == "exact" and f.gold.get("aspect") == "level" and f.start and draft.text[f.start - 1] not in "近约超逾余多过"
        and not re.match("余|多|以上|左右|以内", draft.text[f.end : f.end + 2])
    ]
    if not choice:
        return False
    figure = random.choice(choice)
    if not change_value(random, draft, figure):
        return False
    word = random.choice(["近", "超过"])
    # `超过9家、12家`: of the others in the run as well, or not.
    for other in draft.figures:
        if 0 < other.start - figure.end < 60 and not re.search("[。,;]", draft.text[figure.end : other.start]):
            other.may_differ |= {"bound"}
    draft.splice(figure.start, figure.start, word)
    figure.states = (figure.quote, word) + figure.states[2:]
    figure.note("bound")
    return True


RISES = re.compile(r"(同比|比上年|较上年)?(增长|上升|提高|增加)了?$")


def turn(random, draft):
    """增长 becomes 下降."""
    choice = [f for f in plain(draft.figures) if f.gold.get("aspect") in ("growth", "change") and RISES.search(draft.text[max(0, f.start - 8) : f.start])]
    # A value behind it in the same run (增长12%和8%) would turn too.
    choice = [f for f in choice if not re.match(r"[和、与及]", draft.text[f.end : f.end + 1]) and "分别" not in draft.text[max(0, f.start - 30) : f.start]]
    if not choice:
        return False
    figure = random.choice(choice)
    found = RISES.search(draft.text[max(0, figure.start - 8) : figure.start])
    start = max(0, figure.start - 8) + found.start(2)
    draft.splice(start, start + 2, "下降")
    figure.states = figure.states[:3] + ("-",)
    figure.note("value", "sign")
    if random.random() < 0.4:
        change_value(random, draft, figure)
    return True


AIMS = re.compile(r"(力争|争取|计划|预计|确保)(达到?|实现|完成|新增|建成|突破|培育)")


def achieve(random, draft):
    """力争达到 becomes 已达到. Others in the sentence may follow, or not."""
    choice = []
    for start, end in draft.sentences(10):
        found = AIMS.search(draft.text[start:end])
        # What is aimed at for a year to come is not achieved by a word.
        if not found or re.search("20[0-9]{2}年", draft.text[start:end]):
            continue
        behind = [f for f in draft.inside(start + found.end(), end)]
        if behind and behind[0].start - start - found.end() < 16 and behind[0] in plain(behind) and behind[0].gold.get("status") != "actual":
            choice.append((start + found.start(), start + found.end(1), behind, start, end))
    if not choice:
        return False
    start, end, behind, first, last = random.choice(choice)
    draft.splice(start, end, "已")
    behind[0].note("status")
    behind[0].states = behind[0].states[:2] + ("actual", behind[0].states[3])
    for figure in draft.inside(first, last):
        figure.may_differ |= {"status"}
    return True


def aim(random, draft):
    """达到 becomes 力争达到."""
    choice = []
    for start, end in draft.sentences(10):
        for found in re.finditer("达到|达", draft.text[start:end]):
            place = start + found.start()
            behind = [f for f in plain(draft.inside(place, end)) if f.start <= place + 3]
            if behind and behind[0].gold.get("status") == "actual" and not re.search("已|累计|力争|[和共]", draft.text[max(start, place - 6) : place]):
                if "分别" not in draft.text[start:end]:
                    choice.append((place, behind[0], start, end))
    if not choice:
        return False
    place, figure, start, end = random.choice(choice)
    draft.splice(place, place, "力争")
    figure.note("status")
    figure.states = figure.states[:2] + ("target", figure.states[3])
    for other in draft.inside(start, end + 2):
        other.may_differ |= {"status", "period", "basis"}
    return True


def list_item(random, draft):
    """One more in a run with 、: `高校47名、企业54名`."""
    choice = []
    for one, other in zip(draft.figures, draft.figures[1:]):
        between = draft.text[one.end : other.start]
        if re.fullmatch(r"、[一-鿿]{2,10}", between) and not one.neutral and not other.neutral and unit(one.quote) == unit(other.quote):
            choice.append(one)
    if not choice:
        return False
    one = random.choice(choice)
    words = random.choice(["、基层推荐{}", "、外地引进{}", "、乡镇机关{}"])
    draft.add(one.end, words, f"{random.randint(3, 90)}{unit(one.quote)}")
    return True


def distributed_item(random, draft):
    """One more in `产值、利税分别为580.9亿元、47.3亿元`, with its name."""
    choice = []
    for found in re.finditer(r"(?<=[,,。;;\n])([一-鿿]{2,12}(?:、[一-鿿]{2,12})*[、和与][一-鿿]{2,12}?)分别", draft.text):
        names = re.split("[、和与]", found.group(1))
        end = draft.text.find("。", found.end())
        run = []
        for figure in draft.inside(found.end(), end):
            if run and not re.fullmatch("[、和与,,]", draft.text[run[-1].end : figure.start]):
                break
            if not run and figure.start - found.end() > 6:
                break
            run.append(figure)
        if len(run) == len(names) and len({unit(f.quote) for f in run}) == 1 and not any(f.neutral for f in run):
            choice.append((found.start(1) + len(names[0]), run[0]))
    if not choice:
        return False
    place, first = random.choice(choice)
    draft.add(first.end, "、{}", f"{random.randint(11, 90)}{unit(first.quote)}")
    draft.splice(place, place, random.choice(["、备案交易额", "、园区载体数", "、民营主体量"]))
    return True


def many_values(random, draft):
    """Nearly all values of one sentence."""
    choice = [span for span in draft.sentences(20) if len(plain(draft.inside(*span))) >= 3]
    if not choice:
        return False
    for figure in plain(draft.inside(*random.choice(choice))):
        if random.random() < 0.85:
            change_value(random, draft, figure)
    return True


def drop_clause(random, draft):
    """A clause goes with its figures."""
    choice = []
    for start, end in draft.sentences(30):
        breaks = clause_breaks(draft, start, end)
        for one, other in zip(breaks, breaks[1:] + [end - 1]):
            inside = draft.inside(one, other)
            # `累计` holds for the clauses behind it.
            if re.search("累计|共|新增|其中|总数|全年|年", draft.text[one:other]):
                continue
            if 1 <= len(inside) <= 2 and not any(f.kinds or f.neutral for f in inside) and "分别" not in draft.text[start:end]:
                choice.append((one, other))
    if not choice:
        return False
    start, end = random.choice(choice)
    _, figures = draft.cut(start, end)
    draft.gone = getattr(draft, "gone", []) + figures
    return True


CLAUSES = ["共收集意见建议{}", "走访基层单位{}", "发放宣传手册{}", "办结群众来信{}"]
UNITS = ["条", "家", "册", "件"]


def add_clause(random, draft):
    choice = []
    for start, end in draft.sentences(20):
        if draft.inside(start, end) and "分别" not in draft.text[start:end]:
            choice += clause_breaks(draft, start, end)
    if not choice:
        return False
    which = random.randrange(len(CLAUSES))
    draft.add(random.choice(choice), "," + CLAUSES[which], f"{random.randint(3, 900)}{UNITS[which]}")
    return True


def drop_sentence(random, draft):
    choice = [s for s in free_sentences(draft) if not any(f.kinds or f.neutral for f in draft.inside(*s))]
    if not choice:
        return False
    _, figures = draft.cut(*random.choice(choice))
    draft.gone = getattr(draft, "gone", []) + figures
    return True


def replace_sentence(random, draft):
    """One goes, and another of the kind comes at its place."""
    choice = [s for s in free_sentences(draft) if not any(f.kinds or f.neutral for f in draft.inside(*s))]
    if not choice:
        return False
    start, end = random.choice(choice)
    _, figures = draft.cut(start, end)
    draft.gone = getattr(draft, "gone", []) + figures
    which = random.randrange(len(CLAUSES))
    draft.add(start, "结合专项督查," + CLAUSES[which] + "。", f"{random.randint(3, 900)}{UNITS[which]}")
    return True


def edit_twin(random, draft):
    """Of two equal sentences (see `twins`) one is changed or goes."""
    spans = {}
    for start, end in free_sentences(draft):
        spans.setdefault(draft.text[start:end], []).append((start, end))
    choice = [s for group in spans.values() if len(group) > 1 for s in group]
    choice = [s for s in choice if not any(f.kinds or f.neutral for f in draft.inside(*s))]
    if not choice:
        return False
    span = random.choice(choice)
    if random.random() < 0.5:
        inside = plain(draft.inside(*span))
        return bool(inside) and change_value(random, draft, random.choice(inside))
    _, figures = draft.cut(*span)
    draft.gone = getattr(draft, "gone", []) + figures
    return True


def twins(random, draft):
    """Prepares both drafts: a sentence that is said again elsewhere."""
    choice = [s for s in free_sentences(draft, most=2) if len(plain(draft.inside(*s))) == len(draft.inside(*s))]
    if not choice:
        return
    start, end = random.choice(choice)
    ends = destinations(draft, start, end)
    if not ends:
        return
    figures = []
    for figure in draft.inside(start, end):
        type(draft).next_fid += 1
        twin = Figure(figure.start - start, figure.end - start, figure.quote, figure.gold, type(draft).next_fid)
        figures.append(twin)
    draft.paste(random.choice(ends), draft.text[start:end], figures)


def reword(random, draft, span=None):
    """Other words of the same sense, off the figures."""
    span = span or (0, len(draft.text))
    spots = []
    for word, other in SYNONYMS:
        for found in re.finditer(word, draft.text[span[0] : span[1]]):
            a, b = span[0] + found.start(), span[0] + found.end()
            if all(b <= f.start or a >= f.end for f in draft.figures):
                spots.append((a, b, other))
    if not spots:
        return False
    a, b, other = random.choice(spots)
    draft.splice(a, b, other)
    return True


def swap_clauses(random, draft, span):
    """Two clauses that need not stand in their order change places."""
    start, end = span
    if draft.text[end - 1 : end] != "。" or re.search("分别|其中|上述|该", draft.text[start:end]):
        return False
    breaks = clause_breaks(draft, start, end)
    choice = list(zip(breaks, breaks[1:], breaks[2:] + [end - 1]))
    choice = [c for c in choice if "," not in draft.text[c[0] + 1 : c[1]] and "," not in draft.text[c[1] + 1 : c[2]]]
    if not choice:
        return False
    one, two, three = random.choice(choice)
    text, figures = draft.cut(two, three)
    draft.paste(one, text, figures)
    return True


def reorder_clauses(random, draft):
    """Clauses of two sentences in another order, in one of them with another value."""
    count = 0
    for span in random.sample(draft.sentences(20), len(draft.sentences(20))):
        size = len(draft.text)
        if count < 2 and draft.inside(*span) and swap_clauses(random, draft, span):
            count += 1
            choice = plain(draft.inside(span[0], span[1] + len(draft.text) - size))
            if count == 1 and choice:
                change_value(random, draft, random.choice(choice))
    return count > 0


def reorder_list(random, draft):
    """Two neighbours of a list change places with their names: `高校47名、企业54名`; now and then with another value."""
    choice = []
    for found in re.finditer(r"(?<=[,,、::。;为括中])([一-鿿]{2,12})(?=[0-9])", draft.text):
        one = next((f for f in draft.figures if f.start == found.end()), None)
        if one is None or one.neutral:
            continue
        behind = re.match(r"、(?!增|下|占|提|同|比|上)([一-鿿]{2,12})(?=[0-9])", draft.text[one.end :])
        other = behind and next((f for f in draft.figures if f.start == one.end + behind.end()), None)
        # A name much shorter than its neighbour's hangs on it: `企业产值5亿元、利税1亿元`.
        alike = behind and unit(one.quote) == unit(other.quote if other else "") and abs(len(found.group()) - len(behind.group(1))) < 3
        if alike and not other.neutral and re.match("[、,,。;)]", draft.text[other.end : other.end + 1]):
            if not re.search("其中|共|累计|新|认定|获|为|有|达|建|申", found.group()) and not re.match("[、,,](增|下|占|提|同|比|上)", draft.text[other.end :]):
                choice.append((found.start(), one, other))
    if not choice:
        return False
    start, one, other = random.choice(choice)
    middle = one.end
    text, figures = draft.cut(middle + 1, other.end)
    draft.splice(middle, middle + 1, "")
    draft.paste(start, text + "、", figures)
    if random.random() < 0.4 and plain([one]):
        change_value(random, draft, one)
    return True


# Other words for the same, next to figures too.
PARAPHRASES = [
    ("同比增长", "比上年同期增长"), ("实现", "完成"), ("共有", "现有"), ("获得", "取得"), ("建成", "建设"), ("拥有", "有"), ("达到", "达"),
    ("完成", "实现"), ("引进", "引入"), ("培育", "培养"), ("组织", "安排"), ("举办", "开办"), ("签订", "签署"), ("投入", "安排"), ("开展", "进行"),
    ("推荐", "推选"), ("帮助", "协助"), ("申报", "报送"), ("受理", "接收"), ("选派", "派出"), ("争取", "争得"), ("发放", "下发"),
]


def paraphrase(random, draft):
    """Words next to figures in other words, throughout one section in three sentences."""
    count = 0
    for start, end in random.sample(draft.sentences(20), min(12, len(draft.sentences(20)))):
        for word, other in random.sample(PARAPHRASES, len(PARAPHRASES)):
            place = draft.text.find(word, start, end)
            if place >= 0 and draft.inside(start, end) and all(place + len(word) <= f.start or place >= f.end for f in draft.figures):
                # An aim in other words may be read as one or not.
                if word in ("争取", "达到", "完成", "实现", "建成"):
                    for figure in draft.inside(start, end):
                        figure.may_differ |= {"status"}
                draft.splice(place, place + len(word), other)
                count += 1
                break
        if count == 3:
            break
    return count > 0


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


def reorder_items(random, draft):
    """`一是…。二是…。`: two items change places and numbers."""
    marks = list(re.finditer("(?<=[。;;::,,\n])([一二三四五六七八]是)", draft.text))
    choice = []
    for one, two, three in zip(marks, marks[1:], marks[2:]):
        span = draft.text[one.start() : three.start()]
        ends = draft.text[two.start() - 1], draft.text[three.start() - 1]
        if "\n" not in span and ends[0] == ends[1] and draft.inside(one.start(), three.start()):
            choice.append((one.start(), two.start(), three.start()))
    if not choice:
        return False
    one, two, three = random.choice(choice)
    first, second = draft.text[one : one + 2], draft.text[two : two + 2]
    text, figures = draft.cut(two, three)
    draft.splice(one, one + 2, second)
    draft.paste(one, first + text[2:], figures)
    return True


def rewrite_third(random, draft):
    """A third of the sentences in other words, other order, some with other values."""
    count = 0
    for start, end in reversed(draft.sentences(15)):
        if random.random() > 0.34 or NUMBERED.match(draft.text[start:end]):
            continue
        size = len(draft.text)
        if random.random() < 0.3:
            choice = plain(draft.inside(start, end))
            if choice:
                change_value(random, draft, random.choice(choice))
        span = lambda: (start, end + len(draft.text) - size)
        for _ in range(random.randint(1, 3)):
            reword(random, draft, span())
        if random.random() < 0.5:
            swap_clauses(random, draft, span())
        if random.random() < 0.3 and re.match("[一-鿿]", draft.text[start]):
            draft.splice(start, start, random.choice(["总体看,", "经过努力,", "围绕年度任务,", "与此同时,"]))
        count += 1
    return count > 0


def next_year(random, draft):
    """The report of a year later, written over this one: the year everywhere, two values of three, some sentences."""
    years = sorted(set(re.findall("20[0-9]{2}(?=年)", draft.text)))
    for figure in draft.figures:
        figure.may_differ |= {"period", "status", "basis", "scope"}
    for year in reversed(years):
        for found in reversed(list(re.finditer(year + "(?=年)", draft.text))):
            if all(found.end() <= f.start or found.start() >= f.end for f in draft.figures):
                draft.splice(found.start(), found.end(), str(int(year) + 1))
    for figure in plain(draft.figures):
        if random.random() < 0.66:
            change_value(random, draft, figure)
    for _ in range(6):
        reword(random, draft)
    for edit in (drop_sentence, replace_sentence, add_clause, move_sentence):
        edit(random, draft)
    return True


EDITS = {
    edit.__name__: edit
    for edit in (
        value, swap, swap_neighbours, split_paragraph, join_paragraphs, split_sentence, join_sentences, move_sentence, move_section,
        move_edit_renumber, retitle_and_value, restate_and_change, restate, unit_slip, bound_and_value, turn, achieve, aim, list_item,
        distributed_item, many_values, drop_clause, add_clause, drop_sentence, replace_sentence, edit_twin, reorder_clauses,
        reorder_list, paraphrase, drop_section, add_section, join_sections, split_section, reorder_items, rewrite_third, next_year,
    )
}

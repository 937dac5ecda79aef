"""Edits of sentences: split, joined, moved, dropped, in another order or in other words."""
import re

from drafts import NUMBERED, Figure
from figure_edits import change_value, plain, unit


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
SYNONYMS = [
    ("积极", "主动"), ("加强", "强化"), ("推进", "推动"), ("组织", "举办"), ("开展", "实施"), ("进一步", "更好"), ("切实", "着力"),
    ("不断", "持续"), ("大力", "全力"), ("深入", "扎实"), ("认真", "严格"), ("努力", "尽力"), ("加快", "提速"), ("全面", "系统"),
    ("有效", "切实"), ("加大", "增强"), ("稳步", "稳定"), ("显著", "明显"), ("重点", "着重"), ("促进", "带动"),
]


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

"""Edits of what a figure states: its value, unit, bound, sign, status, and its place in a list."""
import re
from decimal import Decimal

from drafts import NUMERAL


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

"""From the groups of a rule to what they say."""

import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from msgspec.structs import replace

from timeline_app.articles.finding.grammar import Grammar, Rule
from timeline_app.articles.finding.said import Base, Grain, Said
from timeline_app.timescale.eras_zh import ERAS
from timeline_app.timescale.spoken import year_bc

Groups = Mapping[str, str]
Fields = dict[str, Any]
_OF_HALF_DAYS: Final = frozenset(("oclock", "half_past", "quarter_past"))
"""What only those write who count the hours to twelve."""


def read(rule: Rule, found: re.Match[str], grammar: Grammar) -> tuple[Said, Said | None]:
    """What a match of a rule says; of a range, both ends."""
    said = {name: text for name, text in found.groupdict().items() if text}
    own = {name: text for name, text in said.items() if not name.endswith("2")}
    other = {name[:-1]: text for name, text in said.items() if name.endswith("2")}
    first = _said(rule, own, grammar)
    if not other:
        return first, None
    last = _said(rule, own | other, grammar)
    if last.year is not None and last.year < 100 <= (first.year or 0):
        last = replace(last, year=_in_century(last.year, first.year or 0))
    if (first.month or 0) > (last.month or 12) and first.year == last.year is not None:
        return _over_new_year(first, last, year_last=found.start("year") > found.start("month2"))
    return first, last


def _over_new_year(first: Said, last: Said, *, year_last: bool) -> tuple[Said, Said]:
    """December to March 1924, 1923年12月至3月: the year is that of the end it stands at."""
    year = first.year or 0
    if year_last:
        return replace(first, year=year - 1), last
    return first, replace(last, year=year + 1)


def _in_century(short: int, year: int) -> int:
    """The first year after another one with these last figures: 1926–27, 1899–02."""
    full = year // 100 * 100 + short
    return full if full > year else full + 100


def _said(rule: Rule, groups: Groups, grammar: Grammar) -> Said:
    fields: Fields = {
        "base": rule.base,
        "step": rule.step,
        "shift": rule.shift,
        "seek": rule.seek,
    }
    for name in groups:
        reader = _READERS.get(name)
        if reader is not None:
            fields |= reader(groups, grammar)
    if "unit" not in groups:
        return Said(rule.grain, **fields)
    step, times = _word("unit", groups, grammar)
    count = _word("count", groups, grammar) if "count" in groups else 1
    return Said(step, **fields | {"step": step, "shift": count * times * (rule.shift or 1)})


def _word(name: str, groups: Groups, grammar: Grammar) -> Any:  # noqa: ANN401 - as the table has it
    """The value of a word in the table, else that of a number."""
    text = groups[name].lower().rstrip(".")
    words = grammar.words.get(name, {})
    return words[text] if text in words else grammar.number(text)


def _named(field: str) -> Callable[[Groups, Grammar], Fields]:
    def fields(groups: Groups, grammar: Grammar) -> Fields:
        return {field: _word(field, groups, grammar)}

    return fields


def _year(groups: Groups, grammar: Grammar) -> Fields:
    year = grammar.number(groups.get("year") or groups["of_bc_ad"])
    if "bc" in groups:
        return {"year": year_bc(year), "era": True}
    return {"year": year, "era": "ad" in groups}


def _either(groups: Groups, grammar: Grammar) -> Fields:
    """A day and a month in figures, whichever comes first."""
    day, month = grammar.number(groups["day_or_month"]), grammar.number(groups["month_or_day"])
    return {"day": day, "month": month, "either": True}


def _short_year(groups: Groups, grammar: Grammar) -> Fields:
    return {"year": grammar.number(groups["yy"])}


def _of_republic(groups: Groups, grammar: Grammar) -> Fields:
    """一〇八年: without the name of the era."""
    return _of_era({"era": "民国", "of_era": groups["of_republic"]}, grammar)


def _of_era(groups: Groups, grammar: Grammar) -> Fields:
    era = ERAS[groups["era"]]
    count = 1 if groups["of_era"] == "元" else grammar.number(groups["of_era"])
    wrong = era.years is not None and count > era.years
    return {
        "year": era.first + count - 1,
        "era": True,
        "era_began": None if era.lunar else era.first,
        "lunar": era.lunar and "month" in groups,
        "vague": wrong,
    }


def _of_same_era(groups: Groups, grammar: Grammar) -> Fields:
    return {"in_era": grammar.number(groups["same_era"])}


def _century(groups: Groups, grammar: Grammar) -> Fields:
    count = _word("century", groups, grammar)
    if "decade" in groups:
        return {}
    return {"century": -count if "bc" in groups else count}


def _decade(groups: Groups, grammar: Grammar) -> Fields:
    start = _decade_of(groups["decade"].lower().rstrip("s'"), groups, grammar)
    if "century" in groups:
        start = (_word("century", groups, grammar) - 1) * 100 + start % 100
    return {"year": start}


def _decade_of(figures: str, groups: Groups, grammar: Grammar) -> int:
    """In figures, perhaps with an s (the '50s), or in words."""
    start = int(figures) if figures.isdecimal() else int(_word("decade", groups, grammar))
    return start * 10 if start < 10 else start  # 五六十年代


def _led(base: Base, step: Grain) -> Callable[[Groups, Grammar], Fields]:
    """From a word to steps from a base."""
    name = f"{base.name.lower()}_{step.name.lower()}"

    def fields(groups: Groups, grammar: Grammar) -> Fields:
        led = {"base": base, "step": step, "shift": _word(name, groups, grammar)}
        return led | _part_within(groups[name].lower(), grammar)

    return fields


def _part_within(word: str, grammar: Grammar) -> Fields:
    """The part of the day that a word for the day ends in: 昨晚, tonight."""
    parts = grammar.words["part"]
    return next(({"later": parts[part]} for part in parts if word.endswith(part)), {})


def _holiday(groups: Groups, grammar: Grammar) -> Fields:
    month, day = _word("holiday", groups, grammar)
    return {"month": month, "day": day}


def _clock(groups: Groups, grammar: Grammar) -> Fields:
    hour = _word("hour", groups, grammar)
    if "half_past" in groups:
        minute = 30
    elif "quarter_past" in groups:
        minute = 15 * _word("quarter_past", groups, grammar)
    else:
        minute = grammar.number(groups["minute"]) if "minute" in groups else 0
    second = grammar.number(groups["second"]) if "second" in groups else 0
    half = groups.get("ampm", "").lower()[:1]
    hour = hour % 12 + 12 * (half == "p") if half else hour
    if hour == 24 and not minute:
        return {}
    if hour > 23 or minute > 59 or second > 59:
        return {"vague": True}
    halfless = not half and 0 < hour <= 12 and not groups["hour"].startswith("0")
    halfless = halfless and not groups.keys().isdisjoint(_OF_HALF_DAYS)
    return {"clock": f"{hour:02}:{minute:02}:{second:02}", "halfless": halfless}


_READERS: Final[Mapping[str, Callable[[Groups, Grammar], Fields]]] = {
    **{name: _named(name) for name in ("month", "day", "weekday", "share", "season", "later")},
    "week_of": lambda groups, grammar: {"share": _word("week_of", groups, grammar)},
    "third": lambda groups, grammar: {"share": _word("third", groups, grammar)},
    "half": lambda groups, grammar: {"share": _word("half", groups, grammar)},
    "quarter": lambda groups, grammar: {"season": 32 + _word("quarter", groups, grammar)},
    "part": lambda groups, grammar: {"later": _word("part", groups, grammar)},
    "day_or_month": _either,
    "year": _year,
    "of_bc_ad": _year,
    "yy": _short_year,
    "of_era": _of_era,
    "same_era": _of_same_era,
    "of_republic": _of_republic,
    "century": _century,
    "decade": _decade,
    "holiday": _holiday,
    "hour": _clock,
    "more": lambda _groups, _grammar: {"sign": "~"},
    "vague": lambda _groups, _grammar: {"vague": True},
    "same": lambda _groups, _grammar: {"same": True},
    "lunar": lambda _groups, _grammar: {"lunar": True},
    **{
        f"{base.name.lower()}_{step.name.lower()}": _led(base, step)
        for base in (Base.ISSUE, Base.STORY)
        for step in (Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.SEASON, Grain.YEAR, Grain.CENTURY)
    },
}

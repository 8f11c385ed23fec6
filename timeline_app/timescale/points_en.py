"""One date as people write it in English: early March 1923, 44 BC, the 1890s, 9 May.

Texts come in small letters without articles and abbreviation points, as ``parse_en`` tidies them.
"""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Final

from msgspec.structs import replace

from timeline_app.timescale.numeric import numeric
from timeline_app.timescale.refusals import century_missing, either
from timeline_app.timescale.spoken import Share, Spoken, Unit, year_bc
from timeline_app.timescale.weekdays import check_weekday
from timeline_app.timescale.wording_en import MONTHS, WEEKDAYS, ordinal

_MONTH: Final = "|".join(
    (
        *("jan(?:uary)?", "feb(?:ruary)?", "mar(?:ch)?", "apr(?:il)?", "may", "june?", "july?"),
        *("aug(?:ust)?", "sept?(?:ember)?", "oct(?:ober)?", "nov(?:ember)?", "dec(?:ember)?"),
    )
)
_WEEKDAY: Final = r"(?P<weekday>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
_COUNT: Final = r"[0-9]{1,12}(?:(?:\.[0-9]{1,2})? (?:million|billion))?"
_YEAR: Final = (
    rf"(?:(?P<ad>ad|ce) (?P<of_ad>{_COUNT})"
    rf"|(?P<of_era>{_COUNT}) (?P<era>ad|ce|bce?)|(?P<year>[0-9]{{3,4}}))"
)
_MONTH_NAMED: Final = rf"(?P<month>{_MONTH})"
_DAY: Final = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?"
_CLOCK: Final = r"(?:at )?(?P<clock>[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)"
_SHARES: Final = {
    **dict.fromkeys(("early", "early in", "beginning", "start"), Share(0, loose=True)),
    **dict.fromkeys(("mid", "middle"), Share(1, loose=True)),
    **dict.fromkeys(("late", "late in", "end"), Share(2, loose=True)),
    **dict.fromkeys(("first half", "1st half", "h1"), Share(0, 2)),
    **dict.fromkeys(("second half", "2nd half", "h2"), Share(1, 2)),
}
_SHARE: Final = f"(?:(?P<share>{'|'.join(sorted(_SHARES, key=len, reverse=True))}) )?"
_SEASONS: Final = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
_QUARTERS: Final = {
    each: code
    for code, names in enumerate(
        (("first", "1st"), ("second", "2nd"), ("third", "3rd"), ("fourth", "last", "4th")), 33
    )
    for each in (*(f"{name} quarter" for name in names), f"q{code - 32}")
}
_ORDINALS: Final = {
    word: number
    for number, word in enumerate(
        (
            *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"),
            *("ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth"),
            *("sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"),
            "twenty-first",
        ),
        1,
    )
} | {ordinal(number): number for number in range(1, 100)}
Found = dict[str, str]


def _counted(text: str) -> int:
    figure, _, unit = text.partition(" ")
    return int(Decimal(figure) * {"": 1, "million": 10**6, "billion": 10**9}[unit])


def _in_year(found: Found) -> Spoken:
    """The astronomical year, if one is said, and whether its era is."""
    if text := found.get("year"):
        return Spoken(Unit.YEAR, year=int(text))
    text = found.get("of_ad") or found.get("of_era") or ""
    if not text:
        return Spoken(Unit.YEAR)
    count = _counted(text)
    if not found.get("era", "ad").startswith("bc"):
        return Spoken(Unit.YEAR, year=count, era=True)
    return Spoken(Unit.YEAR, year=year_bc(count), era=True)


def _month_of(found: Found) -> int | None:
    name = found.get("month", "")
    return next((i for i, each in enumerate(MONTHS, 1) if name[:3] == each[:3].lower()), None)


def _clock_of(found: Found) -> str:
    clock = found.get("clock", "")
    return clock and clock.rjust(5 if clock.count(":") == 1 else 8, "0")


def _day(found: Found) -> Spoken:
    month, clock = _month_of(found), _clock_of(found)
    day = int(found["day"]) if "day" in found else None
    if day is None:
        return Spoken(Unit.CLOCK, clock=clock)
    in_year = _in_year(found)
    if month is None and in_year.year is None and not clock:
        return Spoken(Unit.NUMBER, number=day)
    spoken = replace(in_year, unit=Unit.DAY, month=month, day=day, clock=clock)
    if "weekday" in found:
        named = [each.lower().startswith(found["weekday"]) for each in WEEKDAYS]
        check_weekday(spoken, named.index(True), found["text"])
    return spoken


def _share_of(found: Found) -> Share | None:
    return _SHARES.get(found.get("share", ""))


def _month(found: Found) -> Spoken:
    share = _share_of(found)
    return replace(_in_year(found), unit=Unit.MONTH, month=_month_of(found), share=share)


def _year(found: Found) -> Spoken:
    return replace(_in_year(found), unit=Unit.YEAR, share=_share_of(found))


def _season(found: Found) -> Spoken:
    return replace(_in_year(found), unit=Unit.SEASON, number=_SEASONS[found["season"]])


def _winter(found: Found) -> Spoken | None:
    first, last = found["first"], found["last"]
    if int(last) != (int(first) + 1) % 10 ** len(last):
        return None
    return Spoken(Unit.SEASON, number=24, year=int(first))


def _quarter(found: Found) -> Spoken:
    return replace(_in_year(found), unit=Unit.SEASON, number=_QUARTERS[found["quarter"]])


def _decade(found: Found) -> Spoken:
    start = int(found["decade"])
    if start < 100:
        raise century_missing(found["text"])
    if start % 100 == 0:
        raise either(
            found["text"],
            f"{start // 10:03d}X ({start}–{start + 9})",
            f"{start // 100:02d}XX ({start}–{start + 99})",
        )
    return Spoken(Unit.DECADE, year=start, share=_share_of(found))


def _century(found: Found) -> Spoken:
    number = _ORDINALS[found["century"]]
    before = found.get("era", "").startswith("bc")
    return Spoken(Unit.CENTURY, number=-number if before else number, share=_share_of(found))


def _ordinal_alone(found: Found) -> Spoken:
    return Spoken(Unit.NUMBER, number=_ORDINALS[found["century"]])


def _count_alone(found: Found) -> Spoken:
    return Spoken(Unit.NUMBER, number=_counted(found["count"]))


_ORDINAL: Final = f"(?P<century>{'|'.join(sorted(_ORDINALS, key=len, reverse=True))})"
_POINTS: Final[tuple[tuple[str, Callable[[Found], Spoken | None]], ...]] = (
    (rf"(?:{_WEEKDAY} )?{_DAY}(?: {_MONTH_NAMED})?(?: {_YEAR})?(?: {_CLOCK})?", _day),
    (rf"(?:{_WEEKDAY} )?{_MONTH_NAMED} {_DAY}(?: {_YEAR})?(?: {_CLOCK})?", _day),
    (_CLOCK, _day),
    (rf"{_SHARE}{_MONTH_NAMED}(?: {_YEAR})?", _month),
    (rf"{_SHARE}{_YEAR}", _year),
    (rf"(?P<season>{'|'.join(_SEASONS)})(?: {_YEAR})?", _season),
    (r"winter (?P<first>[0-9]{4}) ?[–/-] ?(?P<last>[0-9]{2}|[0-9]{4})", _winter),
    (rf"(?P<quarter>{'|'.join(_QUARTERS)})(?: {_YEAR})?", _quarter),
    (rf"{_YEAR} (?P<quarter>q[1-4])", _quarter),
    (rf"{_SHARE}(?P<decade>[0-9]{{1,3}}0)s", _decade),
    (rf"{_SHARE}{_ORDINAL} (?:century|centuries|c)(?: (?P<era>ad|ce|bce?))?", _century),
    (_ORDINAL, _ordinal_alone),
    (f"(?P<count>{_COUNT})", _count_alone),
)
"""Patterns are compiled when first used: there are many, and most runs type no date."""


def point(text: str) -> Spoken | None:
    """One date without qualifiers; None where it isn't one.

    Raises:
        DateError: it is two dates, or none: a wrong day of the week.
    """
    plain = " ".join(text.replace(",", " ").split())
    plain = re.sub(r"^(?:in|on|at|during) ", "", plain)
    for pattern, build in _POINTS:
        if found := re.fullmatch(pattern, plain):
            said = {key: value for key, value in found.groupdict().items() if value}
            return build({**said, "text": text})
    return numeric(plain)

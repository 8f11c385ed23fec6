"""One date in figures alone: 2020-2-15, 2020/02, 15.2.2020; 3/4/2020 may be two dates."""

import re
from typing import Final

from timeline_app.timescale.refusals import either
from timeline_app.timescale.spoken import Spoken, Unit, ends

_YEAR_FIRST: Final = re.compile(
    r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})(?:[ t]([0-9]{2}:[0-9]{2}(?::[0-9]{2})?))?"
)
_YEAR_LAST: Final = re.compile(r"([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4})")
_MONTH: Final = re.compile(r"([0-9]{4})(?:-([0-9]{2})|\.([0-9]{1,2})|/([0-9]{1,2}))")


def numeric(text: str) -> Spoken | None:
    """The date; None where it isn't one in figures.

    Raises:
        DateError: it may be two dates.
    """
    if found := _YEAR_FIRST.fullmatch(text):
        return _day(found[1], found[3], found[4], found[5] or "")
    if found := _YEAR_LAST.fullmatch(text):
        return _day_or_month_first(text, found)
    if found := _MONTH.fullmatch(text):
        return _month(text, found)
    return None


def _day(year: str, month: str, day: str, clock: str = "") -> Spoken:
    return Spoken(Unit.DAY, year=int(year), month=int(month), day=int(day), clock=clock)


def _day_or_month_first(text: str, found: re.Match[str]) -> Spoken:
    first, second, year = found[1], found[3], found[4]
    if int(second) > 12:
        return _day(year, first, second)
    day_first = _day(year, second, first)
    if int(first) > 12 or int(first) == int(second):
        return day_first
    raise either(text, ends(day_first)[0], ends(_day(year, first, second))[0])


def _month(text: str, found: re.Match[str]) -> Spoken | None:
    """A month; after a slash it may also be the year in which something ended: 1905/12."""
    year, month = int(found[1]), int(found[2] or found[3] or found[4])
    if not 1 <= month <= 12:
        return None
    spoken = Spoken(Unit.MONTH, year=year, month=month)
    if len(found[4] or "") == 2 and month > year % 100:
        raise either(text, ends(spoken)[0], f"{year}/{year // 100 * 100 + month}")
    return spoken

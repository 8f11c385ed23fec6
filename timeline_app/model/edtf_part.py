"""One date of EDTF (ISO 8601-2:2019): what an interval or a set is put together from.

Supported: years, months, days and clock times (level 0); seasons, unspecified digits from the
right, qualified dates and years beyond four digits (level 1); of level 2 quarters and
exponential years. Clock times may end in ``Z`` or an offset, which is kept in the text only:
there are no time zones here, the bounds take the clock as written.
"""

import re
from enum import IntEnum
from typing import Final

from msgspec import Struct

from timeline_app.model.calendar import (
    DAY,
    MAX_YEAR,
    days_from_civil,
    instant,
    month_length,
    month_start,
)
from timeline_app.model.edtf_error import about, refusal


class Precision(IntEnum):
    """How exactly a date is known, from fine to coarse."""

    SECOND = 1
    MINUTE = 2
    DAY = 3
    MONTH = 4
    SEASON = 5
    QUARTER = 6
    YEAR = 7
    DECADE = 8
    CENTURY = 9


class Part(Struct, frozen=True, gc=False):
    """One date: its components, None where not given, and its bounds in seconds since 1970.

    ``year`` is astronomical and the first one of a decade or century; ``second`` is that of the
    day; ``season`` the EDTF code, 21 to 24 or, of a quarter, 33 to 36. ``latest`` is exclusive.
    A struct and not a dataclass, because it is made ten times as fast.
    """

    year: int
    month: int | None
    day: int | None
    second: int | None
    season: int | None
    precision: Precision
    approximate: bool
    uncertain: bool
    earliest: int
    latest: int


_COMMON: Final = re.compile(r"(-?[0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?([?~%]?)")
_CLOCK: Final = re.compile(
    r"(-?[0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?"
    r"(?:Z|[+-][0-9]{2}(?::?[0-9]{2})?)?([?~%]?)"
)
_MASKED: Final = re.compile(r"(-?)([0-9]{2})(?:([0-9])X|XX)([?~%]?)")
_UNSPECIFIED: Final = re.compile(r"(-?[0-9]{4})(?:-XX(?:-XX)?|(-(?:0[1-9]|1[0-2]))-XX)([?~%]?)")
_FAR: Final = re.compile(r"Y(-?)(?:([1-9][0-9]{4,11})|([1-9][0-9]{0,11})E([0-9]{1,2}))([?~%]?)")


def read_part(text: str) -> Part:
    """Read one date.

    Raises:
        DateError: with a sentence about what is wrong with it.
    """
    if found := _COMMON.fullmatch(text):
        return _common(text, found)
    if found := _CLOCK.fullmatch(text):
        return _clock(text, found)
    if found := _MASKED.fullmatch(text):
        return _masked(found)
    if found := _UNSPECIFIED.fullmatch(text):  # some day of a month is known to the month
        return read_part(found[1] + (found[2] or "") + found[3])
    if found := _FAR.fullmatch(text):
        return _far(text, found)
    raise refusal(text)


def _qualities(sign: str) -> tuple[bool, bool]:
    """Whether a qualifier says approximate, and whether it says uncertain."""
    return (sign in "~%", sign in "?%") if sign else (False, False)


def _common(text: str, found: re.Match[str]) -> Part:
    year_text, month_text, day_text, sign = found.groups()
    if year_text == "-0000":
        raise about(
            text,
            "is not a date: the year 0 (1 BC) is written 0000",
            "不是日期：公元前1年写作 0000",
        )
    year = int(year_text)
    approximate, uncertain = _qualities(sign)
    if month_text is None:
        bounds = instant(year), instant(year + 1)
        return Part(year, None, None, None, None, Precision.YEAR, approximate, uncertain, *bounds)
    month = int(month_text)
    if not 1 <= month <= 12:
        return _season(text, year, month, day_text, (approximate, uncertain))
    if day_text is None:
        bounds = month_start(year, month), month_start(year, month + 1)
        return Part(year, month, None, None, None, Precision.MONTH, approximate, uncertain, *bounds)
    day = int(day_text)
    if not 1 <= day <= 28 and not 1 <= day <= month_length(year, month):
        raise about(text, "is not a day of the calendar", "不是日历上的日子")
    start = days_from_civil(year, month, day) * DAY
    return Part(
        year, month, day, None, None, Precision.DAY, approximate, uncertain, start, start + DAY
    )


def _season(
    text: str, year: int, code: int, day_text: str | None, qualities: tuple[bool, bool]
) -> Part:
    """A season of three months; winter begins in December of its year. Or a quarter."""
    if 21 <= code <= 24:
        first, precision = (code - 20) * 3, Precision.SEASON
    elif 33 <= code <= 36:
        first, precision = (code - 33) * 3 + 1, Precision.QUARTER
    else:
        raise refusal(text)
    if day_text is not None:
        raise about(
            text, "is not a date: a season or quarter has no day", "不是日期：季节和季度没有日"
        )
    bounds = month_start(year, first), month_start(year, first + 3)
    return Part(year, None, None, None, code, precision, *qualities, *bounds)


def _clock(text: str, found: re.Match[str]) -> Part:
    date, hour, minute, second, sign = found.groups()
    if int(hour) > 23 or int(minute) > 59 or int(second or 0) > 59:
        raise about(
            text,
            "is not a time of day: clocks run from 00:00:00 to 23:59:59",
            "不是时刻：时刻从 00:00:00 到 23:59:59",
        )
    day = read_part(date)
    seconds = int(hour) * 3600 + int(minute) * 60 + int(second or 0)
    precision, length = (Precision.MINUTE, 60) if second is None else (Precision.SECOND, 1)
    start = day.earliest + seconds
    bounds = start, start + length
    return Part(day.year, day.month, day.day, seconds, None, precision, *_qualities(sign), *bounds)


def _masked(found: re.Match[str]) -> Part:
    """A decade ``202X`` or century ``20XX``; ``-02XX`` is the years -299 to -200."""
    minus, century, decade, sign = found.groups()
    count, precision = (100, Precision.CENTURY) if decade is None else (10, Precision.DECADE)
    year = int(century + (decade or "")) * count
    if minus:
        year = 1 - year - count
    bounds = instant(year), instant(year + count)
    return Part(year, None, None, None, None, precision, *_qualities(sign), *bounds)


def _far(text: str, found: re.Match[str]) -> Part:
    minus, digits, significand, exponent, sign = found.groups()
    year = int(digits) if digits else int(significand) * 10 ** int(exponent)
    if year > MAX_YEAR:
        raise about(text, "is too far away to be shown", "太遥远，无法显示")
    if minus:
        year = -year
    bounds = instant(year), instant(year + 1)
    return Part(year, None, None, None, None, Precision.YEAR, *_qualities(sign), *bounds)

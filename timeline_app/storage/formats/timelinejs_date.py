"""A date of TimelineJS: year, month, day, hour, minute, second, each a number or a text."""

from collections.abc import Mapping
from typing import Final

from timeline_app.model.edtf_error import DateError, about
from timeline_app.storage.formats.notes import Notes, Where
from timeline_app.storage.formats.written import day_text

_KNOWN: Final = frozenset(("year", "month", "day", "hour", "minute", "second", "display_date"))
_FAR: Final = 9999  # beyond it EDTF has years alone


def read_date(value: object, notes: Notes, where: Where) -> str | None:
    """The date as EDTF, or None where none is given.

    Raises:
        DateError: with a sentence about what is wrong.
    """
    if not value:
        return None
    if not isinstance(value, dict):
        raise about(str(value), "is no group of year, month and day", "不是由年、月、日组成的")
    year, month, day = (_number(value, key) for key in ("year", "month", "day"))
    clock = _clock(value)
    for key in sorted(key for key in value.keys() - _KNOWN if value[key] not in (None, "")):
        notes.add(f"“{key}” of the date is left out", f"略去日期的“{key}”", where)
    if year is None and month is None and day is None and not clock:
        return None
    if year is None:
        raise DateError("a date needs a year", "日期需要年份")
    if (day is not None and month is None) or (clock and day is None):
        raise DateError("a part of the date is missing between two others", "日期中间缺了一部分")
    if abs(year) > _FAR and month is not None:
        notes.add("of so far a year the month is left out", "年份太远，略去月份", where)
    return day_text(_astronomical(year, notes, where), month, day, clock)


def _astronomical(year: int, notes: Notes, where: Where) -> int:
    """The year on a count that has a year 0."""
    if year >= 0:
        return year
    notes.add(
        f"the year {year} is read as {-year} BC, as TimelineJS shows it",
        f"{year} 年按 TimelineJS 的显示读作公元前{-year}年",
        where,
    )
    return year + 1


def _clock(value: Mapping[str, object]) -> str:
    hour, minute, second = (_number(value, key) for key in ("hour", "minute", "second"))
    if hour is None:
        if minute or second:
            raise DateError("a clock time needs an hour", "时刻需要小时")
        return ""
    seconds = "" if second is None else f":{second:02d}"
    return f"{hour:02d}:{minute or 0:02d}{seconds}"


def _number(value: Mapping[str, object], key: str) -> int | None:
    given = value.get(key)
    if given is None or (isinstance(given, str) and not given.strip()):
        return None
    try:
        if isinstance(given, str | int) or (isinstance(given, float) and given.is_integer()):
            return int(given)
    except ValueError:
        pass
    raise about(str(given), f"is not a number for the {key}", "不是数字")

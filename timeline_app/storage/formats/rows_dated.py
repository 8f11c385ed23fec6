"""The date of a row: from one cell, or put together from several."""

import re
from collections.abc import Callable, Mapping
from typing import Final

from timeline_app.model.edtf import Date, DateError, DateKind, Precision, parse
from timeline_app.model.edtf_error import about
from timeline_app.storage.formats.note import Note
from timeline_app.storage.formats.written import day_text, lasting
from timeline_app.timescale.parse import read

Cells = Mapping[str, str]
"""Texts of a row by field, none of them empty."""

_CLOCK: Final = re.compile(r"([0-9]{1,2}):([0-9]{2})(:[0-9]{2})?")
_FIGURES: Final = re.compile("([0-9]+)[年月日号]?")
_HAN: Final = re.compile("[\u3007\u4e00-\u9fff]")
_BEGIN: Final = ("date", "year", "month", "day")
_END: Final = ("end", "endYear", "endMonth", "endDay")
_LASTING: Final = frozenset({DateKind.POINT, DateKind.INTERVAL})


def date_of(cells: Cells, note: Callable[[Note], None]) -> Date:
    """The date, or the stretch of time from one to the other.

    Raises:
        DateError: the begin can't be read, or nothing is written. An end that can't be read is
            noted and left out.
    """
    begin = _at(cells, _BEGIN)
    if begin is not None and "time" in cells:
        begin = _timed(begin, cells["time"], note)
    try:
        end = _at(cells, _END)
    except DateError as fault:
        note(Note(f"its end was left out, {fault}", f"略去结束日期：{fault.sentence['zh']}"))
        end = None
    if begin is None and end is None:
        raise about("", "is not a date: it is empty", "不是日期：没有写任何内容")
    if begin is None or end is None:
        return begin or parse(f"/{end.text if end else ''}")
    return _from_to(begin, end, note)


def _from_to(begin: Date, end: Date, note: Callable[[Note], None]) -> Date:
    if not {begin.kind, end.kind} <= _LASTING:
        note(
            Note(
                f"its end {end.text} was left out, it cannot be joined to {begin.text}",
                f"略去结束日期 {end.text}：无法与 {begin.text} 连成一段",
            )
        )
        return begin
    return lasting(begin.text.split("/")[0], end.text.split("/")[-1])


def _at(cells: Cells, fields: tuple[str, str, str, str]) -> Date | None:
    """One end, written whole or as year, month and day."""
    whole, year, month, day = (cells.get(field, "").strip() for field in fields)
    if whole or not year:
        return read(whole).date if whole else None
    parts = [part for part in (year, month, day) if part]
    figures = [_FIGURES.fullmatch(part) for part in parts]
    if all(figures) and (month or not day):
        first, *rest = (int(found[1]) for found in figures if found)
        finer: list[int | None] = [*rest, None, None]
        return parse(day_text(first, finer[0], finer[1]))
    if _HAN.search(year + month + day):
        units = zip((year, month, day), "年月日", strict=True)
        return read("".join(part.rstrip("年月日号") + unit for part, unit in units if part)).date
    return read(" ".join(reversed(parts))).date


def _timed(date: Date, clock: str, note: Callable[[Note], None]) -> Date:
    """The day with its time of day."""
    found = _CLOCK.fullmatch(clock.strip())
    if found and date.kind is DateKind.POINT and date.precision is Precision.DAY:
        try:
            return parse(f"{date.text}T{int(found[1]):02d}:{found[2]}{found[3] or ''}")
        except DateError:
            pass
    note(Note(f'the time "{clock}" was left out', f"略去时刻“{clock}”"))
    return date

"""What the columns of a table probably hold: by their headings, else by what stands in them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from timeline_app.model.edtf import DateError
from timeline_app.storage.formats import languages
from timeline_app.storage.formats.headings import LEFT_OUT, Column, Mapping, meaning
from timeline_app.storage.formats.rows import TEXTS
from timeline_app.timescale.parse import read as read_date

Rows = Sequence[Sequence[str]]
_HEADINGS_WITHIN: Final = 10
"""Rows among which the headings are looked for: a title of the table may stand above them."""
_SAMPLE: Final = 60
"""Rows that tell what a column holds."""
_MOST_DATES: Final = 0.8
"""The share of a column's cells that must be dates."""


def guess(rows: Rows) -> Mapping:
    """What the columns hold, as far as it can be told; the person may know better."""
    for index, row in enumerate(rows[:_HEADINGS_WITHIN]):
        found = Mapping(_first_of_each(row), index + 1)
        if found.complete:
            return _with_language(found, rows)
    return _with_language(_by_content(rows), rows)


def _first_of_each(row: Sequence[str]) -> tuple[Column, ...]:
    """The meanings of headings; 时间 beside a date is the time of day."""
    found: list[Column] = []
    for heading in row:
        column = meaning(heading)
        if column in found:
            column = Column("time" if column.field == "date" else LEFT_OUT)
        found.append(column if column not in found else Column(LEFT_OUT))
    return tuple(found)


def _by_content(rows: Rows) -> Mapping:
    """Where the headings don't tell: dates stand in columns of dates, the title in that of short texts."""
    body = rows[1 : _SAMPLE + 1] if len(rows) > 1 else rows[:1]
    width = max((len(row) for row in rows[: _SAMPLE + 1]), default=0)
    cells = [
        [row[n].strip() for row in body if n < len(row) and row[n].strip()] for n in range(width)
    ]
    headings = [*rows[0], *[""] * width][:width] if rows else []
    named = list(_first_of_each(headings))
    dated = [n for n in range(width) if _are_dates(cells[n])]
    texts = [n for n in range(width) if n not in dated and _are_texts(cells[n])]
    fields = {column.field for column in named}
    if fields.isdisjoint({"date", "year"}):
        _put(named, dated, ("date", "end"))
    if "title" not in fields:
        by_length = [n for n in texts if named[n].field == LEFT_OUT]
        _put(named, _shorter_first(by_length, cells), ("title", "summary"))
    at = next((n for n, column in enumerate(named) if column.field == "date"), None)
    headed = at is None or not _is_date(headings[at])
    return Mapping(tuple(named), int(headed))


def _put(named: list[Column], places: Sequence[int], fields: Sequence[str]) -> None:
    free = [place for place in places if named[place].field == LEFT_OUT]
    for place, field in zip(free, fields, strict=False):
        named[place] = Column(field)


def _shorter_first(places: Sequence[int], cells: Sequence[Sequence[str]]) -> list[int]:
    """The first two texts: of these the shorter is a title."""
    return sorted(places[:2], key=lambda n: sum(map(len, cells[n])) / len(cells[n]))


def _are_dates(cells: Sequence[str]) -> bool:
    return bool(cells) and sum(map(_is_date, cells)) >= _MOST_DATES * len(cells)


def _are_texts(cells: Sequence[str]) -> bool:
    """Whether most cells hold letters, not numbers alone."""
    return bool(cells) and sum(any(c.isalpha() for c in cell) for cell in cells) * 2 > len(cells)


def _is_date(text: str) -> bool:
    try:
        read_date(text)
    except DateError:
        return False
    return True


def _with_language(found: Mapping, rows: Rows) -> Mapping:
    """The language of the texts whose headings don't name one."""
    places = [n for n, c in enumerate(found.columns) if c.field in TEXTS and not c.lang]
    said = [row[n] for row in rows[found.first :][:_SAMPLE] for n in places if n < len(row)]
    return replace(found, lang=languages.likely("\n".join(said))) if said else found

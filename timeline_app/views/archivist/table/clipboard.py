"""Cells as text with tabs, as spreadsheets exchange them."""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO
from typing import NamedTuple

from timeline_app.model.collection import Event
from timeline_app.views.archivist.table import words
from timeline_app.views.archivist.table.column import Column, RefusedError


class Written(NamedTuple):
    """A value that is asked for in one field of one event."""

    id: str
    field: str
    value: object


def copied(events: Iterable[Event], columns: Sequence[Column]) -> str:
    """The cells of these events, a line each."""
    text = StringIO()
    writer = csv.writer(text, dialect="excel-tab", lineterminator="\n")
    for event in events:
        writer.writerow(_copied(column, event) for column in columns)
    return text.getvalue()


def cells(text: str) -> list[list[str]]:
    """The lines and cells of a text."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return [row for row in csv.reader(StringIO(lines), dialect="excel-tab") if row]


def pasted(
    table: Sequence[Sequence[str]], events: Sequence[Event], columns: Sequence[Column]
) -> tuple[Written, ...]:
    """What a table asks for, laid on these events and columns from its upper left corner.

    Raises:
        RefusedError: it is too large, a column isn't written by hand, or a cell can't be read.
    """
    lang, wide = columns[0].lang, max(map(len, table))
    if len(table) > len(events):
        raise RefusedError(words.PASTE_TOO_MANY.best(lang).format(len(table), len(events)))
    if wide > len(columns):
        raise RefusedError(words.PASTE_TOO_WIDE.best(lang).format(wide, len(columns)))
    return tuple(
        written
        for event, row in zip(events, table, strict=False)
        for column, text in zip(columns, row, strict=False)
        if (written := _written(text, column, event)) is not None
    )


def _copied(column: Column, event: Event) -> str:
    return column.text(event) if column.choices else column.draft(event)


def _written(text: str, column: Column, event: Event) -> Written | None:
    """What a cell asks for; None where it says what is there."""
    if text == _copied(column, event):
        return None
    if not column.writable:
        raise RefusedError(words.READ_ONLY.best(column.lang).format(column.name))
    value = column.value(text, event)
    column.check(value, event)
    return Written(event.id, column.field, value)

"""What the columns of a table hold, before it is read: guessed first, put right by a person."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from timeline_app.model.progress import Progress, unwatched
from timeline_app.storage.formats import csv_table, xlsx_table
from timeline_app.storage.formats.guessing import guess
from timeline_app.storage.formats.headings import FIELDS, LEFT_OUT, Column, Mapping
from timeline_app.storage.formats.imported import Imported
from timeline_app.storage.formats.note import Note
from timeline_app.storage.formats.rows_read import collection_of

__all__ = ["FIELDS", "LEFT_OUT", "Column", "Mapping", "Table", "columns", "read_mapped"]

SHOWN: Final = 20
"""Rows of the preview."""
_WORKBOOKS: Final = (".xlsx",)


@dataclass(frozen=True, slots=True)
class Table:
    """A table before it is read; the headings are empty texts where it has none."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    """The first ones, all as wide as the headings."""
    guess: Mapping
    count: int
    """Of all rows that may hold events."""


def columns(path: Path, progress: Progress = unwatched) -> Table:
    """The columns of a table, a preview, and what they probably hold.

    Raises:
        FormatError: it cannot be read.
        CancelledError: whoever waits has stopped it.
    """
    rows, _ = _rows(path, progress)
    found = guess(rows)
    body = rows[found.first :]
    width = max([len(found.columns), *(len(row) for row in body[:SHOWN])])
    headings = rows[found.first - 1] if found.first else []
    padded = Mapping(
        (*found.columns, *[Column(LEFT_OUT)] * (width - len(found.columns))),
        found.first,
        found.lang,
    )
    shown = tuple(_wide(row, width) for row in body[:SHOWN])
    return Table(_wide(headings, width), shown, padded, sum(any(row) for row in body))


def read_mapped(path: Path, mapping: Mapping, progress: Progress = unwatched) -> Imported:
    """Read a table whose columns hold what the mapping says.

    Raises:
        FormatError: it cannot be read, or no column holds the dates or the titles.
        CancelledError: whoever waits has stopped it.
    """
    rows, notes = _rows(path, progress)
    imported = collection_of(rows, mapping, path.stem, progress)
    return Imported(imported.collection, (*notes, *imported.notes), imported.set_aside)


def _rows(path: Path, progress: Progress) -> tuple[list[list[str]], tuple[Note, ...]]:
    """The rows, and what was left out beside them."""
    if path.name.lower().endswith(_WORKBOOKS):
        return xlsx_table.rows_of(path, progress)
    return csv_table.rows_of(path), ()


def _wide(row: list[str], width: int) -> tuple[str, ...]:
    return tuple([*row, *[""] * width][:width])

"""A table of events as a workbook of Excel or LibreOffice: its first sheet."""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator
from datetime import date, time
from pathlib import Path
from typing import Final

from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.utils.exceptions import InvalidFileException

from timeline_app.model.collection import Collection
from timeline_app.storage.formats.imported import FormatError, Imported
from timeline_app.storage.formats.rows import table
from timeline_app.storage.formats.rows_read import collection_of
from timeline_app.storage.replacing import create

LONGEST: Final = 32_767
"""Characters of one cell; a workbook holds no more."""
_UNFIT: Final = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")


def read(path: Path) -> Imported:
    """Read the first sheet of a workbook; of formulas, the values they had when it was saved.

    Raises:
        FormatError: it is no workbook, or has no headings.
    """
    try:
        book = load_workbook(path, read_only=True, data_only=True)
        try:
            sheet = book.worksheets[0]
            rows = [[_text(value) for value in row] for row in sheet.iter_rows(values_only=True)]
        finally:
            book.close()
    except OSError as fault:
        raise FormatError(f"this file cannot be read: {fault.strerror or fault}") from fault
    # openpyxl lets the faults of whatever part is damaged through as they are
    except (zipfile.BadZipFile, InvalidFileException, LookupError, ValueError, TypeError) as fault:
        raise FormatError("this is not a workbook (.xlsx), or it is damaged") from fault
    return collection_of(rows, path.stem)


def write(collection: Collection, path: Path) -> tuple[str, ...]:
    """Write a new workbook, and say what it leaves out.

    Raises:
        SaveError: it couldn't be written, or there is such a file already.
    """
    rows, notes = table(collection)
    book = Workbook(write_only=True)
    sheet = book.create_sheet("events")
    sheet.freeze_panes = "A2"
    for row in rows:
        cells = [WriteOnlyCell(sheet, _fitting(text)) for text in row]
        for cell in cells:
            cell.data_type = "s"  # a text that begins with "=" is no formula
        sheet.append(cells)
    content = io.BytesIO()
    book.save(content)
    create(path, content.getvalue())
    return (*notes, *_unfit(rows))


def _fitting(text: str) -> str:
    return _UNFIT.sub("", text)[:LONGEST]


def _unfit(rows: Iterable[list[str]]) -> Iterator[str]:
    for row in rows:
        if any(len(text) > LONGEST for text in row):
            yield f"event {row[0]}: a text was cut, a cell holds {LONGEST} characters"
        if any(_UNFIT.search(text) for text in row):
            yield f"event {row[0]}: control characters were left out"


def _text(value: object) -> str:
    """A cell as text; days and numbers that a spreadsheet has made of a text are undone."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, date):
        return _day(value)
    return str(value)


def _day(value: date) -> str:
    """An ISO date, with its clock time where there is one; a datetime is a date, too."""
    clock = getattr(value, "time", time)()
    day = value.isoformat()[:10]
    return day if clock == time() else f"{day}T{clock.isoformat('seconds')}"

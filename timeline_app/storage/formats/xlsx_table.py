"""A table of events as a workbook of Excel or LibreOffice: its first sheet."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, time
from pathlib import Path
from typing import Final

from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.worksheet import Worksheet

from timeline_app.model.collection import Collection
from timeline_app.model.progress import Progress, unwatched
from timeline_app.storage.formats.guessing import guess
from timeline_app.storage.formats.imported import FormatError, Imported, read_bytes
from timeline_app.storage.formats.note import Note, named
from timeline_app.storage.formats.rows import table
from timeline_app.storage.formats.rows_read import collection_of
from timeline_app.storage.formats.watched import watched
from timeline_app.storage.replacing import create

LONGEST: Final = 32_767
"""Characters of one cell; a workbook holds no more."""
_EVERY: Final = 64
"""Rows between two words to whoever waits."""
_QUOTED: Final = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.')
"""What a number format shows as it stands, and the language it is meant for."""
_UNFIT: Final = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")


def rows_of(path: Path, progress: Progress = unwatched) -> tuple[list[list[str]], tuple[Note, ...]]:
    """The rows of the first sheet, and the sheets that are left out.

    Of formulas it is the values that they had when the workbook was saved.

    Raises:
        FormatError: it is no workbook.
        CancelledError: whoever waits has stopped it.
    """
    try:
        book = load_workbook(io.BytesIO(read_bytes(path)), read_only=True, data_only=True)
        try:
            sheet, *others = book.worksheets
            rows = list(_rows(sheet, progress))
            notes = tuple(_left_out(other.title) for other in others)
        finally:
            book.close()
    # openpyxl lets the faults of whatever part is damaged through as they are
    except (
        *(zipfile.BadZipFile, zlib.error, InvalidFileException, OSError),
        *(LookupError, ValueError, TypeError, AttributeError),
    ) as fault:
        raise FormatError(
            "this is not a workbook (.xlsx), or it is damaged",
            "这不是工作簿（.xlsx），或者文件已损坏",
        ) from fault
    return rows, notes


def _left_out(title: str) -> Note:
    return Note(f'sheet "{title}": left out', f"略去工作表“{title}”")


def _rows(sheet: Worksheet, progress: Progress) -> Iterator[list[str]]:
    """The rows as texts; how many a sheet says that it has is not always true."""
    count = sheet.max_row or 1
    for number, row in enumerate(sheet.iter_rows()):
        if number % _EVERY == 0:
            progress(min(number / count, 1.0))
        yield [_text(cell.value, cell.number_format) for cell in row]


def read(path: Path, progress: Progress = unwatched) -> Imported:
    """Read the first sheet of a workbook, its columns as their headings or contents tell.

    Raises:
        FormatError: it is no workbook, or has no headings.
        CancelledError: whoever waits has stopped it.
    """
    rows, notes = rows_of(path, progress)
    imported = collection_of(rows, guess(rows), path.stem, progress)
    return Imported(imported.collection, (*notes, *imported.notes), imported.set_aside)


def write(collection: Collection, path: Path, progress: Progress = unwatched) -> tuple[Note, ...]:
    """Write a new workbook, and say what it leaves out.

    Raises:
        SaveError: it couldn't be written, or there is such a file already.
        CancelledError: whoever waits has stopped it.
    """
    rows, notes = table(collection)
    content = _book(rows, progress)
    create(path, content)
    return (*notes, *_unfit(rows))


def _book(rows: Sequence[list[str]], progress: Progress) -> bytes:
    """The workbook; a cancelled one is closed, so that no temporary file of its stays."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("events")
    sheet.freeze_panes = "A2"
    content = io.BytesIO()
    try:
        for row in watched(rows, progress):
            cells = [WriteOnlyCell(sheet, _fitting(text)) for text in row]
            for cell in cells:
                cell.data_type = "s"  # a text that begins with "=" is no formula
            sheet.append(cells)
    finally:
        book.save(content)
    return content.getvalue()


def _fitting(text: str) -> str:
    return _UNFIT.sub("", text)[:LONGEST]


def _unfit(rows: Iterable[list[str]]) -> Iterator[Note]:
    for row in rows:
        if any(len(text) > LONGEST for text in row):
            yield Note(
                f"a text was cut, a cell holds {LONGEST} characters",
                f"有文字被截断，一个单元格只能放 {LONGEST} 个字符",
            ).about(named("event", row[0]))
        if any(_UNFIT.search(text) for text in row):
            yield Note("control characters were left out", "略去控制字符").about(
                named("event", row[0])
            )


def _text(value: object, shown_as: str) -> str:
    """A cell as text; days and numbers that a spreadsheet has made of a text are undone."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, date):
        return _day(value, _QUOTED.sub("", shown_as).lower())
    return str(value)


def _day(value: date, shown_as: str) -> str:
    """An ISO date as precise as it is shown; a datetime is a date, too.

    A spreadsheet makes the first of February of "Feb 2020", and shows its month and year.
    """
    clock = getattr(value, "time", time)()
    day = value.isoformat()[:10]
    if clock != time():
        return f"{day}T{clock.isoformat('seconds')}"
    if "y" in shown_as and "d" not in shown_as and "h" not in shown_as:
        return day[:7] if "m" in shown_as else day[:4]
    return day

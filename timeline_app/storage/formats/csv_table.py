"""A table of events as comma-separated values, as spreadsheets read and write them."""

import csv
import io
from pathlib import Path

from timeline_app.model.collection import Collection
from timeline_app.storage.formats.imported import FormatError, Imported
from timeline_app.storage.formats.rows import table
from timeline_app.storage.formats.rows_read import collection_of
from timeline_app.storage.replacing import create


def rows_of(path: Path) -> list[list[str]]:
    """The rows of a file in UTF-8 or, as Chinese spreadsheets save it, GB18030.

    The first line tells what stands between cells: a comma, a semicolon or a tab.

    Raises:
        FormatError: it cannot be read, or isn't text.
    """
    try:
        content = path.read_bytes()
    except OSError as fault:
        raise FormatError(f"this file cannot be read: {fault.strerror}") from fault
    try:
        text = _decoded(content)
        first = text.partition("\n")[0]
        delimiter = max(",;\t", key=first.count)
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except (UnicodeDecodeError, csv.Error) as fault:
        raise FormatError("this is not a table of text in UTF-8 or GB18030") from fault


def read(path: Path) -> Imported:
    """Read a table.

    Raises:
        FormatError: it cannot be read, or has no headings.
    """
    return collection_of(rows_of(path), path.stem)


def write(collection: Collection, path: Path) -> tuple[str, ...]:
    """Write a new file, and say what it leaves out.

    Raises:
        SaveError: it couldn't be written, or there is such a file already.
    """
    rows, notes = table(collection)
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    # Excel takes UTF-8 for the system's own encoding unless a byte order mark says what it is.
    create(path, text.getvalue().encode("utf-8-sig"))
    return notes


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("gb18030")

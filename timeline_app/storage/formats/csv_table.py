"""A table of events as comma-separated values, as spreadsheets read and write them."""

import csv
import io
from collections import Counter
from pathlib import Path
from typing import Final

from timeline_app.model.collection import Collection
from timeline_app.model.progress import Progress, unwatched
from timeline_app.storage.formats.guessing import guess
from timeline_app.storage.formats.imported import FormatError, Imported, read_bytes
from timeline_app.storage.formats.note import Note
from timeline_app.storage.formats.rows import table
from timeline_app.storage.formats.rows_read import collection_of
from timeline_app.storage.replacing import create

_SEPARATORS: Final = ",;\t"
_SAMPLE: Final = 20
"""Lines that tell what stands between cells."""
_MARKS: Final = (b"\xff\xfe", b"\xfe\xff")


def rows_of(path: Path) -> list[list[str]]:
    """The rows of a file in UTF-8, UTF-16 or, as Chinese spreadsheets save it, GB18030.

    Raises:
        FormatError: it cannot be read, or isn't text.
    """
    content = read_bytes(path)
    try:
        text = _decoded(content)
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text)))
    except (UnicodeDecodeError, csv.Error) as fault:
        raise FormatError(
            "this is not a table of text in UTF-8 or GB18030",
            "这不是 UTF-8 或 GB18030 编码的文本表格",
        ) from fault


def read(path: Path, progress: Progress = unwatched) -> Imported:
    """Read a table, its columns as their headings or their contents tell.

    Raises:
        FormatError: it cannot be read, or has no headings.
        CancelledError: whoever waits has stopped it.
    """
    rows = rows_of(path)
    return collection_of(rows, guess(rows), path.stem, progress)


def write(collection: Collection, path: Path, progress: Progress = unwatched) -> tuple[Note, ...]:
    """Write a new file, and say what it leaves out.

    Raises:
        SaveError: it couldn't be written, or there is such a file already.
        CancelledError: whoever waits has stopped it.
    """
    rows, notes = table(collection, progress)
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    # Excel takes UTF-8 for the system's own encoding unless a byte order mark says what it is.
    create(path, text.getvalue().encode("utf-8-sig"))
    return notes


def _decoded(content: bytes) -> str:
    if content.startswith(_MARKS):
        return content.decode("utf-16")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("gb18030")


def _separator(text: str) -> str:
    """What divides most of the first rows into as many cells, and into the most."""
    sample = io.StringIO(text, newline="").readlines(_SAMPLE * 1000)[:_SAMPLE]
    return max(_SEPARATORS, key=lambda mark: _divided(sample, mark))


def _divided(lines: list[str], mark: str) -> tuple[float, int]:
    """The share of rows that have the commonest number of cells above one, and that number."""
    widths = Counter(len(row) for row in csv.reader(lines, delimiter=mark) if row)
    rows = widths.total()
    del widths[1]
    width, count = max(widths.items(), key=lambda pair: (pair[1], pair[0]), default=(0, 0))
    return count / max(1, rows), width

"""Every format that a collection comes from or goes to, one record each."""

import json
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from timeline_app.model.collection import Collection
from timeline_app.model.localized import Localized
from timeline_app.model.progress import Progress, unwatched
from timeline_app.storage.formats import (
    csv_table,
    ics,
    own,
    simile_xml,
    timelinejs_csv,
    timelinejs_json,
    timelineproject,
    web_page,
    write_ics,
    write_timelinejs,
    xlsx_table,
)
from timeline_app.storage.formats.imported import FormatError, Imported
from timeline_app.storage.formats.note import Note


class Reader(Protocol):
    """Reads a file; raises `FormatError`, or `CancelledError` where whoever waits stops it."""

    def __call__(self, path: Path, progress: Progress = unwatched) -> Imported:
        """The collection, and what could not be carried over."""


class Writer(Protocol):
    """Makes a new file and gives what it leaves out; raises `SaveError` or `CancelledError`.

    Then nothing is left behind. ``folder`` is where the files lie that the collection names.
    """

    def __call__(
        self,
        collection: Collection,
        path: Path,
        *,
        folder: Path | None = None,
        progress: Progress = unwatched,
    ) -> tuple[Note, ...]:
        """One sentence for each thing that is left out."""


@dataclass(frozen=True, slots=True)
class Kind:
    """Files that a person can choose, by their name in both languages and their endings."""

    name: Localized
    endings: tuple[str, ...]
    """The first one is its own; others are shared with other kinds, or other spellings."""


@dataclass(frozen=True, slots=True)
class Format(Kind):
    """A kind of file that we read, write, or both.

    ``holds`` looks into a file that ends like those of another format, too. A person may say
    what the columns of a ``mapped`` one hold (`mapping`).
    """

    read: Reader | None = None
    write: Writer | None = None
    holds: Callable[[Path], bool] | None = None
    mapped: bool = False


def _named(zh: str, en: str) -> Localized:
    return Localized({"zh": zh, "en": en})


def _alone(write: Callable[[Collection, Path, Progress], tuple[Note, ...]]) -> Writer:
    """The writer of a format that takes along no other files."""

    def written(
        collection: Collection,
        path: Path,
        *,
        folder: Path | None = None,
        progress: Progress = unwatched,
    ) -> tuple[Note, ...]:
        del folder
        return write(collection, path, progress)

    return written


def _is_timelinejs_json(path: Path) -> bool:
    """Whether it is named so or has slides; else our own reader explains what can't be read."""
    if path.name.lower().endswith(".timelinejs.json"):
        return True
    with suppress(OSError, ValueError, RecursionError):
        value = json.loads(path.read_text("utf-8-sig"))
        if isinstance(value, dict) and "schema" not in value:
            events = value.get("events")
            first = events[:1] if isinstance(events, list) else []
            return any(isinstance(event, dict) and "start_date" in event for event in first)
    return False


def _is_timelinejs_csv(path: Path) -> bool:
    """Whether the first row has the headings of TimelineJS."""
    with suppress(FormatError):
        rows = csv_table.rows_of(path)
        headings = {heading.strip().casefold() for heading in (rows[0] if rows else ())}
        return {"year", "headline"} <= headings
    return False


FORMATS: Final = (
    Format(
        _named("TimelineJS JSON", "TimelineJS JSON"),
        (".timelinejs.json", ".json"),
        timelinejs_json.read,
        _alone(write_timelinejs.write_json),
        _is_timelinejs_json,
    ),
    Format(_named("时间线文件", "Timeline collection"), (".json",), own.read, own.write),
    Format(
        _named("TimelineJS 表格", "TimelineJS table"),
        (".timelinejs.csv", ".csv"),
        timelinejs_csv.read,
        _alone(write_timelinejs.write_csv),
        _is_timelinejs_csv,
    ),
    Format(
        _named("表格（CSV）", "Table (CSV)"),
        (".csv", ".tsv"),
        csv_table.read,
        _alone(csv_table.write),
        mapped=True,
    ),
    Format(
        _named("Excel 工作簿", "Excel workbook"),
        (".xlsx",),
        xlsx_table.read,
        _alone(xlsx_table.write),
        mapped=True,
    ),
    Format(
        _named("日历（iCalendar）", "Calendar (iCalendar)"),
        (".ics",),
        ics.read,
        _alone(write_ics.write),
    ),
    Format(_named("SIMILE Timeline", "SIMILE Timeline"), (".xml",), simile_xml.read),
    Format(
        _named("The Timeline Project", "The Timeline Project"), (".timeline",), timelineproject.read
    ),
    Format(
        _named("网页（单个文件）", "Web page (one file)"), (".html", ".htm"), write=web_page.write
    ),
)
IMPORTS: Final = tuple(known for known in FORMATS if known.read is not None)
"""What can be read, for a person to choose from."""
EXPORTS: Final = tuple(known for known in FORMATS if known.write is not None)
"""What can be written; a new file of one is named with the first of its endings."""
PICTURES: Final = (
    Kind(_named("图片（PNG）", "Picture (PNG)"), (".png",)),
    Kind(_named("矢量图（SVG）", "Drawing (SVG)"), (".svg",)),
    Kind(_named("PDF 文件", "PDF document"), (".pdf",)),
)
"""What the whole timeline is drawn to (`render.panel`)."""


def reader_of(path: Path) -> Format:
    """The format that a file is in, by its name and, where names are shared, what it holds.

    Raises:
        FormatError: nothing reads files of this name.
    """
    for known in IMPORTS:
        if _ends(path, known.endings) and (known.holds is None or known.holds(path)):
            return known
    endings = _listed(known.endings[-1] for known in IMPORTS)
    raise FormatError(
        f"no format is known by this name: it must end in {endings}",
        f"从文件名看不出格式：结尾须是 {endings} 之一",
    )


def read(path: Path, progress: Progress = unwatched) -> Imported:
    """Read a file in whatever format it is.

    Raises:
        FormatError: it can't be read.
        CancelledError: whoever waits has stopped it.
    """
    known = reader_of(path)
    if known.read is None:
        raise TypeError(known)
    return known.read(path, progress)


def writer_of(path: Path) -> Writer:
    """What writes a file of this name.

    Raises:
        FormatError: nothing writes files of this name.
    """
    for known in EXPORTS:
        if known.write is not None and _ends(path, known.endings[:1]):
            return known.write
    endings = _listed(known.endings[0] for known in EXPORTS)
    raise FormatError(
        f"it can't be written: its name must end in {endings}",
        f"无法写成这种文件：文件名结尾须是 {endings} 之一",
    )


def _ends(path: Path, endings: tuple[str, ...]) -> bool:
    return path.name.lower().endswith(endings)


def _listed(endings: Iterable[str]) -> str:
    return ", ".join(sorted(set(endings)))

"""Every format that a collection comes from or goes to, one record each."""

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from timeline_app.model.collection import Collection
from timeline_app.storage.formats import (
    csv_table,
    ics,
    own,
    simile_xml,
    timelinejs_csv,
    timelinejs_json,
    timelineproject,
    write_ics,
    write_timelinejs,
    xlsx_table,
)
from timeline_app.storage.formats.imported import FormatError, Imported


@dataclass(frozen=True, slots=True)
class Format:
    """One format. Its files end with one of ``endings``, the first one being its own.

    ``holds`` looks into a file that ends like those of another format, too. ``read`` raises
    `FormatError`; ``write`` makes a new file, gives what it left out, and raises `SaveError`.
    """

    name: str
    endings: tuple[str, ...]
    read: Callable[[Path], Imported]
    write: Callable[[Collection, Path], tuple[str, ...]] | None = None
    holds: Callable[[Path], bool] | None = None


def _is_timelinejs_json(path: Path) -> bool:
    """Whether it has slides; what can't be read is left to our own reader to explain."""
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
        "TimelineJS JSON",
        (".timelinejs.json", ".json"),
        timelinejs_json.read,
        write_timelinejs.write_json,
        _is_timelinejs_json,
    ),
    Format("our own collection", (".json",), own.read, own.write),
    Format(
        "TimelineJS CSV",
        (".timelinejs.csv", ".csv"),
        timelinejs_csv.read,
        write_timelinejs.write_csv,
        _is_timelinejs_csv,
    ),
    Format("a table of events", (".csv", ".tsv"), csv_table.read, csv_table.write),
    Format("a workbook", (".xlsx",), xlsx_table.read, xlsx_table.write),
    Format("a calendar", (".ics",), ics.read, write_ics.write),
    Format("SIMILE XML", (".xml",), simile_xml.read),
    Format("The Timeline Project", (".timeline",), timelineproject.read),
)


def reader_of(path: Path) -> Format:
    """The format that a file is in, by its name and, where names are shared, what it holds.

    Raises:
        FormatError: nothing reads files of this name.
    """
    for known in FORMATS:
        if _ends(path, known.endings) and (known.holds is None or known.holds(path)):
            return known
    endings = sorted({ending for known in FORMATS for ending in known.endings[-1:]})
    raise FormatError(f"no format is known by this name: it must end in {', '.join(endings)}")


def writer_of(path: Path) -> Callable[[Collection, Path], tuple[str, ...]]:
    """What writes a file of this name.

    Raises:
        FormatError: nothing writes files of this name.
    """
    for known in FORMATS:
        if known.write is not None and _ends(path, known.endings[:1]):
            return known.write
    endings = sorted(known.endings[0] for known in FORMATS if known.write is not None)
    raise FormatError(f"it can't be written: its name must end in {', '.join(endings)}")


def _ends(path: Path, endings: tuple[str, ...]) -> bool:
    return path.name.lower().endswith(endings)

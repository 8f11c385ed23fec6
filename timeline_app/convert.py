"""``timeline-app convert``: a collection from one format into another, and what was lost."""

from dataclasses import dataclass
from pathlib import Path

from timeline_app.storage.formats.imported import FormatError
from timeline_app.storage.formats.table import read, writer_of
from timeline_app.storage.formats.writing import write
from timeline_app.storage.save_error import SaveError


@dataclass(frozen=True, slots=True)
class Report:
    """Lines for standard output, a summary for standard error, and the exit code.

    The code is 0, or 1 where events were set aside, or 2 when nothing was read or written.
    """

    lines: tuple[str, ...]
    summary: str
    exit_code: int


def convert(given: str, wanted: str, *, force: bool = False) -> Report:
    """Convert a file; the paths are repeated as given. ``force`` replaces one that is there."""
    source, target = Path(given), Path(wanted)
    try:
        writer = writer_of(target)
    except FormatError as fault:
        return Report((), f"{wanted}: {fault}", 2)
    try:
        imported = read(source)
    except FormatError as fault:
        return Report((), f"{given}: {fault}", 2)
    try:
        lost = write(writer, imported.collection, target, folder=source.parent, replacing=force)
    except SaveError as fault:
        return Report((), f"{wanted}: {fault}", 2)
    notes = (*imported.notes, *lost)
    return Report(
        tuple(f"{wanted}: {note}" for note in notes),
        f"{wanted}: events: {len(imported.collection.events)}, "
        f"set aside: {imported.set_aside}, notes: {len(notes)}",
        1 if imported.set_aside else 0,
    )

"""``timeline-app convert``: a collection from one format into another, and what was lost."""

import secrets
from dataclasses import dataclass
from pathlib import Path

from timeline_app.model.collection import Collection
from timeline_app.storage.formats.imported import FormatError
from timeline_app.storage.formats.table import Writer, read, writer_of
from timeline_app.storage.replacing import SaveError, replace


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
        write = writer_of(target)
    except FormatError as fault:
        return Report((), f"{wanted}: {fault}", 2)
    try:
        imported = read(source)
    except FormatError as fault:
        return Report((), f"{given}: {fault}", 2)
    try:
        lost = _written(write, imported.collection, source.parent, target, force=force)
    except SaveError as fault:
        return Report((), f"{wanted}: {fault}", 2)
    notes = (*imported.notes, *lost)
    return Report(
        tuple(f"{wanted}: {note}" for note in notes),
        f"{wanted}: events: {len(imported.collection.events)}, "
        f"set aside: {imported.set_aside}, notes: {len(notes)}",
        1 if imported.set_aside else 0,
    )


def _written(
    write: Writer, collection: Collection, folder: Path, target: Path, *, force: bool
) -> tuple[str, ...]:
    """Write the file, and say what it leaves out.

    Raises:
        SaveError: it couldn't be written, or is there already and ``force`` doesn't say so.
    """
    if not (force and target.is_file()):
        return write(collection, target, folder=folder)
    real = target.resolve()
    beside = real.with_name(f".{secrets.token_hex(4)}.{real.name}")
    try:
        notes = write(collection, beside, folder=folder)
        replace(real, real.read_bytes(), beside.read_bytes())
    except OSError as fault:
        raise SaveError(str(fault.strerror), str(fault.strerror)) from fault
    finally:
        beside.unlink(missing_ok=True)
    return notes

"""A file of any format written, also in the place of one that is there: whole or not at all."""

import secrets
from pathlib import Path

from timeline_app.model.collection import Collection
from timeline_app.model.progress import Progress, unwatched
from timeline_app.storage.formats.note import Note
from timeline_app.storage.formats.table import Writer
from timeline_app.storage.replacing import replace
from timeline_app.storage.save_error import told


def write(
    writer: Writer,
    collection: Collection,
    path: Path,
    *,
    folder: Path,
    replacing: bool,
    progress: Progress = unwatched,
) -> tuple[Note, ...]:
    """Write the file, and say what it leaves out.

    Args:
        writer: of the file's format.
        collection: what to write.
        path: where to.
        folder: where the files lie that the collection names.
        replacing: whether a file that is there is replaced; else it is refused.
        progress: told how far it is.

    Raises:
        SaveError: it couldn't be written, or is there already; no file has changed.
        CancelledError: whoever waits has stopped it; no file has changed.
    """
    if not (replacing and path.is_file()):
        return writer(collection, path, folder=folder, progress=progress)
    real = path.resolve()
    beside = real.with_name(f".{secrets.token_hex(4)}.{real.name}")
    with told():
        try:
            notes = writer(collection, beside, folder=folder, progress=progress)
            replace(real, real.read_bytes(), beside.read_bytes())
        finally:
            beside.unlink(missing_ok=True)
    return notes

"""What is edited, written into another file: where its own is gone, or can't be written."""

from contextlib import ExitStack
from pathlib import Path

from timeline_app.model.collection import Collection
from timeline_app.model.progress import Progress, unwatched
from timeline_app.storage.formats.carried import carry
from timeline_app.storage.formats.note import Note
from timeline_app.storage.reader import Loaded
from timeline_app.storage.save_error import told
from timeline_app.storage.writer import save_copy


def copied(
    loaded: Loaded, collection: Collection, path: Path, progress: Progress = unwatched
) -> tuple[Note, ...]:
    """Write a new file with all that the old one held, and the files it names beside it.

    The answer names those that are missing.

    Raises:
        SaveError: it couldn't be written, or there is such a file already; nothing is left behind.
        CancelledError: of ``progress``; nothing is left behind.
    """
    folder = path.resolve().parent
    with told(), ExitStack() as undo:
        notes: tuple[Note, ...] = ()
        if folder != loaded.path.resolve().parent:
            notes = carry(collection, loaded.path.parent, folder, undo, progress)
        save_copy(loaded, collection, path, progress)
        undo.pop_all()
    return notes

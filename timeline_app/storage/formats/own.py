"""Our own collection file, which holds everything."""

from contextlib import ExitStack
from pathlib import Path

from timeline_app.model.collection import Collection
from timeline_app.model.progress import Progress, unwatched
from timeline_app.storage.creating import create_collection
from timeline_app.storage.formats.carried import carry
from timeline_app.storage.formats.imported import FormatError, Imported
from timeline_app.storage.formats.note import Note, named
from timeline_app.storage.problems import Problem
from timeline_app.storage.reader import load
from timeline_app.storage.save_error import told


def read(path: Path, progress: Progress = unwatched) -> Imported:
    """Read a collection; what is wrong with it is in the notes.

    Raises:
        FormatError: nothing could be read.
        CancelledError: whoever waits has stopped it.
    """
    progress(0.0)
    loaded = load(path)
    progress(1.0)
    if loaded.collection is None:
        sentences = "; ".join(problem.sentence for problem in loaded.problems)
        raise FormatError(sentences, f"这个文件读不出来（{sentences}）")
    notes = tuple(map(_note, loaded.problems))
    return Imported(loaded.collection, notes, loaded.set_aside)


def _note(problem: Problem) -> Note:
    """A problem of a collection; these are in English alone."""
    note = Note(problem.sentence, problem.sentence)
    return note.about(named("line", problem.line)) if problem.line else note


def write(
    collection: Collection,
    path: Path,
    *,
    folder: Path | None = None,
    progress: Progress = unwatched,
) -> tuple[Note, ...]:
    """Write a new file, the files that it names beside it, and say which of these are missing.

    Raises:
        SaveError: it couldn't be written, or there is such a file already.
        CancelledError: whoever waits has stopped it.
    """
    with told(), ExitStack() as undo:
        notes = carry(collection, folder, path.resolve().parent, undo, progress)
        create_collection(path, collection)
        undo.pop_all()
    return notes

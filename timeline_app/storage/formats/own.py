"""Our own collection file, which holds everything."""

from collections.abc import Iterator
from pathlib import Path

from timeline_app.model.collection import Collection
from timeline_app.storage.creating import create_collection
from timeline_app.storage.formats.imported import FormatError, Imported
from timeline_app.storage.reader import load


def read(path: Path) -> Imported:
    """Read a collection; what is wrong with it is in the notes.

    Raises:
        FormatError: nothing could be read.
    """
    loaded = load(path)
    if loaded.collection is None:
        raise FormatError("; ".join(problem.sentence for problem in loaded.problems))
    notes = [
        f"line {problem.line}: {problem.sentence}" if problem.line else problem.sentence
        for problem in loaded.problems
    ]
    return Imported(loaded.collection, tuple(notes), loaded.set_aside)


def write(collection: Collection, path: Path) -> tuple[str, ...]:
    """Write a new file; the notes name the files that it refers to and that are not beside it.

    Raises:
        SaveError: it couldn't be written, or there is such a file already.
    """
    create_collection(path, collection)
    return tuple(
        f'{who}: the file "{name}" was not copied'
        for who, name in _files(collection)
        if not (path.parent / name).exists()
    )


def _files(collection: Collection) -> Iterator[tuple[str, str]]:
    for source in collection.sources:
        if source.text is not None:
            yield f"source {source.id}", source.text
    for event in collection.events:
        for medium in event.media:
            yield f"event {event.id}", medium.src

"""The files that a collection names, taken along to where it goes.

Only into the folder of the new collection, and never over a file that is there.
"""

import filecmp
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Final

from timeline_app.model.collection import Collection
from timeline_app.model.progress import Progress
from timeline_app.storage.files import FileFaultError, inside
from timeline_app.storage.formats.note import Note, named
from timeline_app.storage.media import file_of

_PIECE: Final = 1 << 20
"""Bytes that are copied between two words to whoever waits."""


def carry(
    collection: Collection,
    folder: Path | None,
    target: Path,
    undo: ExitStack,
    progress: Progress,
) -> tuple[Note, ...]:
    """Copy the files from one folder to the other, and name those that stayed behind.

    Args:
        collection: what names them.
        folder: where they lie now; None: nowhere.
        target: the folder of the new collection.
        undo: takes away again whatever was made, if it is closed.
        progress: told how far it is.

    Raises:
        CancelledError: whoever waits has stopped it.
        OSError: a file can't be written.
    """
    if folder is None:
        return stay_behind(collection, target)
    found = {name: file_of(folder, name) for _, name in named_files(collection)}
    sizes = {name: file.stat().st_size if file else 0 for name, file in found.items()}
    faults: dict[str, Note | None] = {}
    done, whole = 0, sum(sizes.values()) or 1
    for name, file in found.items():
        told = _within(progress, done / whole, sizes[name] / whole)
        faults[name] = _fault(name, file, target, undo, told)
        done += sizes[name]
    return tuple(
        _not_copied(who, name, fault)
        for who, name in named_files(collection)
        if (fault := faults[name]) is not None
    )


def stay_behind(collection: Collection, target: Path) -> tuple[Note, ...]:
    """A sentence for each file that a collection names and that is not in the folder."""
    return tuple(
        _not_copied(who, name, _NO_REASON)
        for who, name in named_files(collection)
        if file_of(target, name) is None
    )


def _not_copied(who: Note, name: str, fault: Note) -> Note:
    english = f'the file "{name}" was not copied{fault}'
    return Note(english, f"文件“{name}”没有复制{fault.sentence['zh']}").about(who)


def named_files(collection: Collection) -> Iterator[tuple[Note, str]]:
    """Who names which file: articles of sources, media of events."""
    for source in collection.sources:
        if source.text is not None:
            yield named("source", source.id), source.text
    for event in collection.events:
        for medium in event.media:
            yield named("event", event.id), medium.src


def _within(progress: Progress, begin: float, part: float) -> Progress:
    """What tells how far a part is, of a whole that it begins in so far."""
    return lambda share: progress(begin + part * share)


_NO_REASON: Final = Note("", "")
_OUTSIDE: Final = Note(", it lies outside the folder", "：它在文件夹之外")
_GONE: Final = Note(", it is not there", "：它不在原处")
_TAKEN: Final = Note(", another one of this name is there", "：已有同名的另一个文件")


def _fault(
    name: str, file: Path | None, target: Path, undo: ExitStack, told: Progress
) -> Note | None:
    """Copy one file; why it was not, or None."""
    try:
        wanted = inside(target, name)
    except FileFaultError:
        return _OUTSIDE
    if file is None:
        return None if wanted.is_file() else _GONE
    if wanted.exists():
        same = wanted.is_file() and filecmp.cmp(file, wanted, shallow=False)
        return None if same else _TAKEN
    _copy(file, wanted, undo, told)
    return None


def _copy(file: Path, wanted: Path, undo: ExitStack, told: Progress) -> None:
    for parent in reversed([each for each in wanted.parents if not each.exists()]):
        parent.mkdir()
        undo.callback(parent.rmdir)
    size = file.stat().st_size or 1
    with file.open("rb") as old, wanted.open("xb") as new:
        undo.callback(wanted.unlink)
        while piece := old.read(_PIECE):
            new.write(piece)
            told(min(new.tell() / size, 1.0))

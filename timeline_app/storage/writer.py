"""Saving a changed collection over its file. What wasn't changed stays as it is to the byte.

Meant for a thread of its own: only small stretches of the text are handled at a time, so that a
window goes on living meanwhile.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Final

from timeline_app.model.collection import Collection
from timeline_app.model.progress import Progress, unwatched
from timeline_app.storage import backups
from timeline_app.storage.aftermath import aftermath
from timeline_app.storage.file_text import FileText
from timeline_app.storage.reader import Loaded
from timeline_app.storage.replacing import SaveError, create_from, exchange, settle
from timeline_app.storage.stamp import Stamp
from timeline_app.storage.temporary import Written

__all__ = ["SaveError", "UnsureError", "save_collection", "save_copy"]

Announce = Callable[[str], None]
_PLANNED: Final = 0.4
_WRITTEN: Final = 0.9
"""Shares of the time when the new text is known, and when it is on the disk."""


class UnsureError(SaveError):
    """Saved, but a power cut may yet undo it; ``loaded`` is the file as it is."""

    def __init__(self, fault: SaveError, loaded: Loaded) -> None:
        super().__init__(fault.cause, fault.cause_zh)
        self.loaded = loaded


def unannounced(sha256: str) -> None:
    """Nobody wants to know."""
    del sha256


def save_collection(
    loaded: Loaded,
    collection: Collection,
    progress: Progress = unwatched,
    announce: Announce = unannounced,
) -> Loaded:
    """Save a collection over the file that it came from, and give the file's new state.

    What the file held goes into a backup first. ``announce`` is told the hash of the new content
    just before the exchange; ``progress`` is told nothing after it.

    Raises:
        SaveError: with one sentence; the file is as it was.
        UnsureError: the file is the new one, but it couldn't be made sure that this lasts.
        CancelledError: of ``progress``; the file is as it was.
    """
    after = _after(loaded, collection, progress)

    def ready(there: Stamp, new: Written) -> None:
        if there.sha256 != new.sha256:
            backups.keep(loaded.path, there.sha256)
        announce(new.sha256)
        progress(1.0)

    blocks = _Blocks(after.text, _part(progress, _PLANNED, _WRITTEN))
    stamp = exchange(loaded.path, (_known(loaded),), blocks, ready)
    after = replace(after, stamp=stamp)
    backups.prune(loaded.path)
    try:
        settle(loaded.path)
    except SaveError as fault:
        raise UnsureError(fault, after) from fault
    return after


def save_copy(
    loaded: Loaded, collection: Collection, path: Path, progress: Progress = unwatched
) -> Loaded:
    """Save a collection into a new file, with everything that the old one holds besides.

    Raises:
        SaveError: with one sentence; nothing was written.
        CancelledError: of ``progress``; nothing was written.
    """
    after = _after(loaded, collection, progress)
    stamp = create_from(path, _Blocks(after.text, _part(progress, _PLANNED, _WRITTEN)))
    return replace(after, path=path, stamp=stamp)


@dataclass(frozen=True)
class _Blocks:
    """The content of a file, telling how much of it is on its way."""

    text: FileText
    progress: Progress

    def __iter__(self) -> Iterator[bytes]:
        total = max(1, self.text.pieces.length)
        done = 0
        try:
            for block in self.text.blocks():
                self.progress(min(1.0, done / total))
                yield block
                done += len(block)
        except UnicodeEncodeError as fault:
            raise SaveError("a text holds half a character", "有一处文字含有半个字符") from fault


def _part(progress: Progress, begin: float, end: float) -> Progress:
    """The progress of one part of a task."""

    def within(share: float) -> None:
        progress(begin + (end - begin) * share)

    return within


def _after(loaded: Loaded, collection: Collection, progress: Progress) -> Loaded:
    """The state of the file when it will have been saved.

    Raises:
        SaveError: the collection wouldn't be read again as it is.
    """
    if loaded.collection is None or not loaded.savable:
        raise SaveError(
            "the file has errors that saving could make worse", "文件有错误，保存可能使它更糟"
        )
    return aftermath(loaded, loaded.collection, collection, _part(progress, 0.0, _PLANNED))


def _known(loaded: Loaded) -> str:
    """The hash of what was read from the file."""
    if loaded.stamp is not None:
        return loaded.stamp.sha256
    digest = sha256()
    for block in loaded.text.blocks():
        digest.update(block)
    return digest.hexdigest()

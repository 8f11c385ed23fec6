"""A file replaced whole or not at all, whatever fails on the way.

A temporary file beside it, flushed, synced, read back and compared; then one rename, and the
folder synced. ``QSaveFile`` reports success where syncing failed, and doesn't sync the folder.
"""

import errno
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

_CAUSES: Final = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your share of the disk is full",
    errno.EROFS: "the disk is read-only",
    errno.EACCES: "you may not write here",
    errno.EPERM: "you may not write here",
    errno.ENOENT: "the folder is gone",
    errno.ENOTDIR: "the folder is gone",
}


class SaveError(Exception):
    """Not surely saved: the file is the old or the new one, whole. The sentence names the cause."""


def replace(path: Path, old: bytes, new: bytes) -> None:
    """Put ``new`` in the place of ``old``; links are followed, the mode is kept.

    Saying it twice is fine: a file that already holds ``new`` is written again.

    Raises:
        SaveError: it couldn't be done, or the file no longer holds what was read from it.
    """
    with _told():
        target = path.resolve()
        temporary = _written_beside(target, new)
        try:
            _check_unchanged(target, (old, new))
            shutil.copymode(target, temporary)
            os.replace(temporary, target)  # noqa: PTH105 - faults are injected at os level
        finally:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
        _sync_folder(target.parent)


def create(path: Path, new: bytes) -> None:
    """Write a file that isn't there yet, whole or not at all.

    Raises:
        SaveError: it couldn't be done, or there is such a file already.
    """
    with _told():
        target = path.resolve()
        temporary = _written_beside(target, new)
        try:
            # A link fails where the name is taken: nobody's file is ever replaced.
            os.link(temporary, target)
        except FileExistsError as fault:
            raise SaveError("not saved: there is already a file of this name") from fault
        finally:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
        _sync_folder(target.parent)


def _written_beside(target: Path, content: bytes) -> Path:
    """A new file in the same folder that surely holds the content."""
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".tmp", dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        _check_holds(temporary, content)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    return temporary


def _check_holds(file: Path, content: bytes) -> None:
    if file.read_bytes() != content:
        raise SaveError("not saved: the disk gives back something else than was written")


def _check_unchanged(target: Path, known: tuple[bytes, ...]) -> None:
    try:
        content = target.read_bytes()
    except FileNotFoundError as fault:
        raise SaveError("not saved: the file was removed since it was opened") from fault
    if content not in known:
        raise SaveError("not saved: the file was changed by someone else since it was opened")


def _sync_folder(folder: Path) -> None:
    """Make the rename itself last; Windows has no such thing as opening a folder."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def _told() -> Iterator[None]:
    """Faults of the system in a sentence."""
    try:
        yield
    except OSError as fault:
        cause = _CAUSES.get(fault.errno or 0, fault.strerror or "the disk has a fault")
        raise SaveError(f"not saved: {cause}") from fault

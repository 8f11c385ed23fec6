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

from timeline_app.model.localized import Localized

_MAY_NOT: Final = "you may not write here", "您无权在此写入"
_GONE: Final = "the folder is gone", "文件夹不见了"
_CAUSES: Final = {
    errno.ENOSPC: ("the disk is full", "磁盘已满"),
    errno.EDQUOT: ("your share of the disk is full", "您的磁盘配额已满"),
    errno.EROFS: ("the disk is read-only", "磁盘是只读的"),
    errno.EACCES: _MAY_NOT,
    errno.EPERM: _MAY_NOT,
    errno.ENOENT: _GONE,
    errno.ENOTDIR: _GONE,
}


class SaveError(Exception):
    """Not surely saved: the file is the old or the new one, whole.

    The message names the cause in English, ``sentence`` in both languages.
    """

    def __init__(self, cause: str, cause_zh: str) -> None:
        super().__init__(f"not saved: {cause}")
        self.sentence = Localized({"zh": f"没有保存：{cause_zh}。", "en": f"Not saved: {cause}."})


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
            raise SaveError("there is already a file of this name", "已有同名的文件") from fault
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
        raise SaveError(
            "the disk gives back something else than was written", "从磁盘读回的内容与写入的不同"
        )


def _check_unchanged(target: Path, known: tuple[bytes, ...]) -> None:
    try:
        content = target.read_bytes()
    except FileNotFoundError as fault:
        raise SaveError(
            "the file was removed since it was opened", "文件打开之后被移走了"
        ) from fault
    if content not in known:
        raise SaveError(
            "the file was changed by someone else since it was opened",
            "文件打开之后被别人修改过",
        )


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
        unknown = fault.strerror or "the disk has a fault", fault.strerror or "磁盘出了故障"
        raise SaveError(*_CAUSES.get(fault.errno or 0, unknown)) from fault

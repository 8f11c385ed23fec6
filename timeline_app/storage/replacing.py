"""A file replaced whole or not at all, whatever fails on the way.

A temporary file beside it that surely holds the new content; then one rename, and the folder
synced.
"""

import errno
import os
import shutil
from collections.abc import Callable, Container, Iterable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Final

from timeline_app.storage.save_error import SaveError, told
from timeline_app.storage.stamp import Stamp, stamp_of
from timeline_app.storage.temporary import ORDINARY, PRIVATE, Written, sync_folder, written_beside

__all__ = ["SaveError", "create", "create_from", "exchange", "put_first", "replace", "settle"]

_WRITABLE: Final = 0o222
_NO_LINKS: Final = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL}
Before = Callable[[Stamp, Written], None]
"""What is to be done before the exchange, told the old file and the new one."""


def replace(path: Path, old: bytes, new: bytes) -> None:
    """Put ``new`` in the place of ``old``; links are followed, the mode is kept.

    Saying it twice is fine: a file that already holds ``new`` is written again.

    Raises:
        SaveError: it couldn't be done, or the file no longer holds what was read from it.
    """
    exchange(path, (sha256(old).hexdigest(),), (new,))
    settle(path)


def exchange(
    path: Path, known: Iterable[str], blocks: Iterable[bytes], before: Before | None = None
) -> Stamp:
    """Put new content in the place of a known one, and give the stamp of the new file.

    ``known`` are hashes; a file that already holds the new content is written again. ``settle``
    makes the exchange last.

    Raises:
        SaveError: the file is as it was.
    """
    with told():
        target = path.resolve()
        with written_beside(target, blocks, PRIVATE) as new:
            there = _known(target, {*known, new.sha256})
            if before is not None:
                before(there, new)
            if not there.fits(target.stat()):
                _known(target, {there.sha256})
            _like(target, new.path)
            stamp = Stamp.made(new.path.stat(), new.sha256)
            os.replace(new.path, target)  # noqa: PTH105 - faults are injected at os level
    return stamp


def settle(path: Path) -> None:
    """Make an exchange last through a power cut.

    Raises:
        SaveError: it may not last.
    """
    with told():
        sync_folder(path.resolve().parent)


def create(path: Path, new: bytes) -> Stamp:
    """Write a file that isn't there yet, whole or not at all.

    Raises:
        SaveError: it couldn't be done, or there is such a file already.
    """
    return create_from(path, (new,))


def create_from(path: Path, blocks: Iterable[bytes]) -> Stamp:
    """The same with content that comes block by block.

    Raises:
        SaveError: it couldn't be done, or there is such a file already.
    """
    with told():
        target = path.resolve()
        with written_beside(target, blocks, ORDINARY) as written:
            try:
                put_first(written.path, target)
            except FileExistsError as fault:
                raise SaveError("there is already a file of this name", "已有同名的文件") from fault
            stamp = Stamp.made(target.stat(), written.sha256)
        sync_folder(target.parent)
    return stamp


def put_first(file: Path, target: Path) -> None:
    """Give a file its name, where that is free: nobody's file is ever replaced.

    Raises:
        FileExistsError: the name is taken.
    """
    try:
        os.link(file, target)
    except OSError as fault:
        if fault.errno not in _NO_LINKS:
            raise
        target.touch(exist_ok=False)  # the disks of cameras and sticks know no links
        os.replace(file, target)  # noqa: PTH105 - faults are injected at os level


def _known(target: Path, known: Container[str]) -> Stamp:
    """The stamp of the file there is, if it is one that may be replaced."""
    try:
        stamp = stamp_of(target)
    except FileNotFoundError as fault:
        raise SaveError(
            "the file was removed since it was opened", "文件打开之后被移走了"
        ) from fault
    if stamp.sha256 not in known:
        raise SaveError(
            "the file was changed by someone else since it was opened", "文件打开之后被别人修改过"
        )
    return stamp


def _like(target: Path, file: Path) -> None:
    """Give a file the mode of the target, and its owner, where there are such things."""
    status = target.stat()
    if not status.st_mode & _WRITABLE:
        raise SaveError("the file is write-protected", "文件设为只读")
    with suppress(OSError, AttributeError):
        os.chown(file, status.st_uid, status.st_gid)
    with suppress(OSError):
        shutil.copymode(target, file)

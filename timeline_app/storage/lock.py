"""Who edits a collection: one person at a time, and the others are told who.

The lock is the operating system's, so that it ends with the program, however that ends. It lies
on ``.NAME.lock`` beside the file; who holds it stands in ``.NAME.editor``, because a locked file
can't be read everywhere.
"""

import errno
import os
import platform
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import msgspec
from filelock import BaseFileLock, FileLock, Timeout


class Holder(msgspec.Struct, frozen=True):
    """Who has a file open for editing, where, and since when (UTC); empty where unknown."""

    by: str = ""
    host: str = ""
    pid: int = 0
    since: str = ""

    @classmethod
    def here(cls, by: str) -> "Holder":
        """This program, from now on."""
        now = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
        return cls(by, platform.node(), os.getpid(), now)


@dataclass(frozen=True, slots=True)
class Held:
    """The right to edit a file, until it is released or the program ends.

    ``locked`` is False where locks don't work, as in a folder that can't be written: then nobody
    is kept out.
    """

    path: Path
    lock: BaseFileLock | None = None

    @property
    def locked(self) -> bool:
        """Whether others are kept out."""
        return self.lock is not None

    def release(self) -> None:
        """Let others edit the file; saying it twice is fine."""
        if self.lock is not None and self.lock.is_locked:
            with suppress(OSError):
                _who(self.path).unlink(missing_ok=True)
            let_go(self.lock)


def take(path: Path, by: str) -> Held | Holder:
    """Take the right to edit a file, or say who has it."""
    target = path.resolve()
    try:
        lock = locked(target.with_name(f".{target.name}.lock"))
    except OSError:
        return Held(target)
    if lock is None:
        return _holder(target)
    with suppress(OSError):
        who = msgspec.json.encode(Holder.here(by))
        _who(target).write_bytes(who)
    return Held(target, lock)


def locked(file: Path) -> BaseFileLock | None:
    """The lock on this file, or None where another has it.

    Raises:
        OSError: locks don't work here.
    """
    if not file.parent.is_dir():  # else it would be made, in the place of a drive that was removed
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(file.parent))
    lock = FileLock(file, blocking=False, thread_local=False)
    try:
        lock.acquire()
    except Timeout:
        return None
    return lock


def let_go(lock: BaseFileLock) -> None:
    """Release a lock and remove its file; whoever opened it meanwhile notices that it is gone."""
    file = Path(lock.lock_file)
    if os.name != "nt":
        with suppress(OSError):
            file.unlink(missing_ok=True)
    lock.release()


def _who(target: Path) -> Path:
    return target.with_name(f".{target.name}.editor")


def _holder(target: Path) -> Holder:
    with suppress(OSError, msgspec.DecodeError):
        return msgspec.json.decode(_who(target).read_bytes(), type=Holder)
    return Holder()

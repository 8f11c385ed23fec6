"""Temporary files of ours: beside what they are for, surely written, and named like nobody else's.

Each is flushed, synced, read back and compared before it is put to use. ``QSaveFile`` reports
success where syncing failed, and doesn't sync the folder.
"""

import hashlib
import os
import re
import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from timeline_app.storage.save_error import SaveError
from timeline_app.storage.stamp import stamp_of

_OURS: Final = re.compile(r"\.(?P<target>.+)\.[0-9a-f]{12}\.saving")
_NEW: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
PRIVATE: Final = 0o600
ORDINARY: Final = 0o666
"""Modes of new files; the person's umask is taken off the second."""


@dataclass(frozen=True, slots=True)
class Written:
    """A file that surely holds a content with this hash."""

    path: Path
    sha256: str


@contextmanager
def written_beside(target: Path, blocks: Iterable[bytes], mode: int) -> Iterator[Written]:
    """A new file in the folder of the target; gone afterwards, unless it was renamed.

    Raises:
        SaveError: it doesn't hold what was written.
        OSError: it couldn't be written.
    """
    temporary = target.with_name(f".{target.name}.{secrets.token_hex(6)}.saving")
    try:
        sha256 = _written(temporary, blocks, mode)
        if stamp_of(temporary).sha256 != sha256:
            raise SaveError(
                "the disk gives back something else than was written",
                "从磁盘读回的内容与写入的不同",
            )
        yield Written(temporary, sha256)
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def target_of(file: Path) -> Path | None:
    """What a temporary file of ours was to become; None for any other file."""
    named = _OURS.fullmatch(file.name)
    return file.with_name(named["target"]) if named else None


def write_all(handle: int, content: bytes) -> None:
    """Write everything, in as many goes as the system needs."""
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(handle, rest) :]


def sync_folder(folder: Path) -> None:
    """Make the folder's entries last; Windows has no such thing as opening a folder."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _written(file: Path, blocks: Iterable[bytes], mode: int) -> str:
    """Write and sync the file, and give the hash of what it should hold."""
    digest = hashlib.sha256()
    handle = os.open(file, _NEW, mode)
    try:
        for block in blocks:
            write_all(handle, block)
            digest.update(block)
        os.fsync(handle)
    finally:
        os.close(handle)
    return digest.hexdigest()

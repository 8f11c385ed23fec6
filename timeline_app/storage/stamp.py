"""What a file was like when it was last seen, so that somebody else's change is noticed."""

import hashlib
import os
from pathlib import Path

from msgspec import Struct


class Stamp(Struct, frozen=True):
    """When a file was changed last (nanoseconds), its size, which file it is, and its content."""

    mtime_ns: int
    size: int
    inode: int
    sha256: str

    @classmethod
    def made(cls, status: os.stat_result, sha256: str) -> "Stamp":
        """The stamp of a file with this status and content."""
        return cls(status.st_mtime_ns, status.st_size, status.st_ino, sha256)

    def fits(self, status: os.stat_result) -> bool:
        """Whether nothing shows that the file was changed."""
        return self == Stamp.made(status, self.sha256)


def stamp_of(path: Path) -> Stamp:
    """The stamp of a file as it is now.

    Raises:
        OSError: it can't be read.
    """
    with path.open("rb") as file:
        status = os.fstat(file.fileno())  # before reading: a change meanwhile is noticed next time
        return Stamp.made(status, hashlib.file_digest(file, "sha256").hexdigest())


def current(path: Path, known: Stamp) -> Stamp | None:
    """The stamp of a file as it is now, or None where it can't be read.

    Its content is looked at only where its status is another one than that of the known stamp.
    """
    try:
        return known if known.fits(path.stat()) else stamp_of(path)
    except OSError:
        return None


def changed_since(path: Path, stamp: Stamp) -> bool:
    """Whether the file is gone or holds something else."""
    now = current(path, stamp)
    return now is None or now.sha256 != stamp.sha256

"""Indexes kept in the person's cache folder, by the hash of the content they are of.

Deleting them costs nothing but time. Programs may use the folder at once: a file comes into it
whole, by being renamed, and one that isn't whole or of another version counts as not there.
"""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from timeline_app.storage.large.index import Index
from timeline_app.storage.large.index_file import FORMAT, ForeignIndexError, read_index

MOST: Final = 2 << 30
"""Bytes that all files of the folder may take, the oldest going first."""
_DAY: Final = 86_400
_INDEX: Final = f".index{FORMAT}"


class IndexCache:
    """One folder; what can't be read or written there is made again."""

    def __init__(self, folder: Path, most: int = MOST) -> None:
        self._folder, self._most = folder, most

    def index(self, sha256: str) -> Index | None:
        """The index of a content; None where there is none."""
        file = self._folder / f"{sha256}{_INDEX}"
        with suppress(OSError, ForeignIndexError):
            index = read_index(file, sha256)
            os.utime(file)  # it was of use just now
            return index
        return None

    @contextmanager
    def coming(self) -> Iterator[Path]:
        """A new file to be written, in the folder or, where that can't be, in another one.

        Raises:
            OSError: there is no room for it anywhere.
        """
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
        usable = self._folder if os.access(self._folder, os.W_OK) else None
        with TemporaryDirectory(prefix="coming-", dir=usable) as folder:
            yield Path(folder) / "new"

    def keep(self, file: Path, sha256: str) -> None:
        """Take in a file that was written; the oldest ones go if there are too many."""
        with suppress(OSError):
            file.replace(self._folder / f"{sha256}{_INDEX}")
        with suppress(OSError):
            self._prune()

    def _prune(self) -> None:
        kept = 0
        files = [each for each in self._folder.iterdir() if each.is_file()]
        for file in sorted(files, key=_age):
            kept += file.stat().st_size
            if kept > self._most:
                file.unlink(missing_ok=True)
        for left in self._folder.glob("coming-*/new"):  # by a program that ended too early
            if _age(left) > _DAY:
                left.unlink(missing_ok=True)
                left.parent.rmdir()


def _age(file: Path) -> float:
    """Seconds since it was changed or used last."""
    return time.time() - file.stat().st_mtime

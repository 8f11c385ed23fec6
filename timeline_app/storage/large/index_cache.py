"""Indexes kept in the person's cache folder, by the hash of the content they are of.

Deleting them costs nothing but time. Programs may use the folder at once: a file comes into it
whole, by being renamed, and one that isn't whole or of another version counts as not there.
"""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from shutil import disk_usage, rmtree
from tempfile import TemporaryDirectory
from typing import Final

from timeline_app.storage.large.index import Index
from timeline_app.storage.large.index_file import FORMAT, ForeignIndexError, read_index, size_of

MOST: Final = 2 << 30
"""Bytes that all files of the folder may take, the oldest going first."""
_DAY: Final = 86_400


class IndexCache:
    """One folder; what can't be read or written there is made again."""

    def __init__(self, folder: Path, most: int = MOST) -> None:
        self._folder, self._most = folder, most

    def index_file(self, sha256: str) -> Path:
        """Where the index of a content lies."""
        return self._folder / f"{sha256}.index{FORMAT}"

    def search_file(self, sha256: str) -> Path:
        """Where its search index lies."""
        return self._folder / f"{sha256}.search{FORMAT}"

    def index(self, sha256: str) -> Index | None:
        """The index of a content; None where there is none."""
        with suppress(OSError, ForeignIndexError):
            with self.index_file(sha256).open("rb") as opened:
                index = read_index(opened, sha256)
            for file in (self.index_file(sha256), self.search_file(sha256)):
                with suppress(FileNotFoundError):
                    os.utime(file)  # it was of use just now
            return index
        return None

    def likely(self, size: int) -> tuple[str, Index] | None:
        """Of a content of this size the index that was used last, and the hash it is of."""
        with suppress(OSError):
            for file in sorted(self._folder.glob(f"*.index{FORMAT}"), key=_age):
                sha256 = file.name.partition(".")[0]
                with suppress(ForeignIndexError):
                    index = self.index(sha256) if size_of(file) == size else None
                    if index is not None:
                        return sha256, index
        return None

    @contextmanager
    def coming(self, room: int = 0) -> Iterator[Path]:
        """A new file to be written, in the folder or, where it finds no room of so many bytes, elsewhere.

        Raises:
            OSError: there is no room for it anywhere.
        """
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
        folder = self._folder if _has_room(self._folder, room) else None
        with TemporaryDirectory(prefix="coming-", dir=folder, ignore_cleanup_errors=True) as made:
            yield Path(made) / "new"

    def keep(self, index: bytes, sha256: str) -> bool:
        """Take in an index; the oldest files go if there are too many. False where it can't be kept."""
        try:
            with self.coming(len(index)) as new:
                new.write_bytes(index)
                return self._take(new, self.index_file(sha256))
        except OSError:
            return False

    def keep_search(self, new: Path, sha256: str) -> Path:
        """Take in a search index that was written; where it lies now."""
        file = self.search_file(sha256)
        return file if self._take(new, file) else new

    def _take(self, new: Path, file: Path) -> bool:
        try:
            new.replace(file)
        except OSError:
            return False
        with suppress(OSError):
            self._prune()
        return True

    def _prune(self) -> None:
        kept = 0
        files = [each for each in self._folder.iterdir() if each.is_file()]
        for file in sorted(files, key=_age):
            kept += file.stat().st_size
            if kept > self._most:
                file.unlink(missing_ok=True)
        for left in self._folder.glob("coming-*"):  # by a program that ended too early
            if _age(left) > _DAY:
                rmtree(left, ignore_errors=True)


def _age(file: Path) -> float:
    """Seconds since it was changed or used last."""
    return time.time() - file.stat().st_mtime


def _has_room(folder: Path, room: int) -> bool:
    try:
        usable = folder.is_dir() and os.access(folder, os.W_OK)
        return usable and disk_usage(folder).free >= room
    except OSError:
        return False

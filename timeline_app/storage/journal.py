"""The journal of an editing session: every edit is on the disk before anybody is told it is kept.

One JSON line an edit, synced. The file's lock tells whether its program still runs; the journal
of one that doesn't is found by ``leftover``.
"""

import os
import uuid
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Final

import msgspec
from filelock import BaseFileLock

from timeline_app.storage.journal_lines import (
    COUNT,
    EDIT,
    SAVING,
    Header,
    file_start,
    line,
    lock_of,
)
from timeline_app.storage.lock import Holder, let_go, locked
from timeline_app.storage.save_error import SaveError, told
from timeline_app.storage.temporary import PRIVATE, sync_folder, write_all, written_beside

_APPEND: Final = os.O_RDWR | os.O_APPEND | getattr(os, "O_BINARY", 0)


@dataclass(slots=True)
class _Written:
    """What surely stands in the file: its header, its edits, and how many bytes there are."""

    header: Header
    edits: list[bytes]
    end: int


class Journal:
    """One file in the person's state folder; may be used from several threads."""

    def __init__(self, file: Path, written: _Written, lock: BaseFileLock | None) -> None:
        self.file = file
        self._written = written
        self._lock = lock
        self._handle: int | None = None
        self._torn = False
        self._guard = Lock()

    @classmethod
    def begin(cls, folder: Path, path: Path, base_sha: str, by: str) -> "Journal":
        """Begin to write down the edits of a collection whose file has this hash.

        Raises:
            SaveError: the journal can't be written.
        """
        here = Holder.here(by)
        header = Header(str(path.resolve()), base_sha, by, here.host, here.pid, here.since)
        file = folder / f"{file_start(path)}{uuid.uuid4().hex}.jsonl"
        first = line(msgspec.structs.asdict(header))
        with told():
            _make(folder)
            lock = _locked(file)
            try:
                with written_beside(file, (first,), PRIVATE) as new:
                    os.replace(new.path, file)  # noqa: PTH105 - faults are injected at os level
                sync_folder(folder)
            except BaseException:
                _forget(file, lock)
                raise
        return cls(file, _Written(header, [], len(first)), lock)

    @property
    def count(self) -> int:
        """How many edits the journal holds."""
        return len(self._written.edits)

    def append(self, record: Mapping[str, object]) -> None:
        """Write down an edit; it is on the disk when this returns.

        Raises:
            SaveError: it isn't; the edits before it are.
        """
        with self._guard:
            self._written.edits.append(self._appended({EDIT: record}))

    def saving(self, sha: str, count: int) -> None:
        """Note, before it is so, that the file with this hash holds the first edits.

        Raises:
            SaveError: it couldn't be noted.
        """
        with self._guard:
            self._appended({SAVING: sha, COUNT: count})

    def saved(self, sha: str, count: int) -> None:
        """Start over from a file with this hash, with the edits that it doesn't hold.

        Where that can't be written the journal goes on as it is: `saving` has noted the same.
        """
        with self._guard, suppress(OSError, SaveError):
            header = msgspec.structs.replace(self._written.header, base=sha)
            edits = self._written.edits[count:]
            first = line(msgspec.structs.asdict(header))
            with written_beside(self.file, (first, *edits), PRIVATE) as new:
                self._close()  # elsewhere an open file can't be replaced
                os.replace(new.path, self.file)  # noqa: PTH105 - faults are injected at os level
            self._torn = False
            self._written = _Written(header, edits, len(first) + sum(map(len, edits)))
            sync_folder(self.file.parent)

    def close(self, *, keep: bool) -> None:
        """End the session. What is kept is found at the next start."""
        with self._guard:
            self._close()
            if keep:
                _release(self._lock)
            else:
                _forget(self.file, self._lock)

    def _appended(self, value: Mapping[str, object]) -> bytes:
        try:
            content = line(value)
        except UnicodeEncodeError as fault:
            raise SaveError("a text holds half a character", "有一处文字含有半个字符") from fault
        with told():
            try:
                self._write(content)
            except OSError:
                with suppress(OSError):
                    self._mend()
                raise
        return content

    def _write(self, content: bytes) -> None:
        self._mend()
        if self._handle is None:
            self._handle = os.open(self.file, _APPEND)
        self._torn = True
        write_all(self._handle, content)
        os.fsync(self._handle)
        self._torn = False
        self._written.end += len(content)

    def _mend(self) -> None:
        """Take away the line that was begun and couldn't be ended."""
        if self._torn and self._handle is not None:
            os.ftruncate(self._handle, self._written.end)
            self._torn = False

    def _close(self) -> None:
        if self._handle is not None:
            with suppress(OSError):
                os.close(self._handle)
            self._handle = None


def _make(folder: Path) -> None:
    """Make a folder, and the ones around it, that outlast a power cut."""
    missing = [each for each in (folder, *folder.parents) if not each.is_dir()]
    for each in reversed(missing):
        each.mkdir(mode=0o700, exist_ok=True)
        sync_folder(each.parent)


def _locked(file: Path) -> BaseFileLock | None:
    with suppress(OSError):
        return locked(lock_of(file))
    return None


def _forget(file: Path, lock: BaseFileLock | None) -> None:
    with suppress(OSError):
        file.unlink(missing_ok=True)
    _release(lock)


def _release(lock: BaseFileLock | None) -> None:
    if lock is not None:
        let_go(lock)

"""Journals of programs that ended without closing them: edits that may not be in the file."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import msgspec
from filelock import BaseFileLock

from timeline_app.storage.journal_lines import (
    COUNT,
    EDIT,
    FORMAT,
    SAVING,
    Header,
    Lines,
    file_start,
    lines,
    lock_of,
)
from timeline_app.storage.lock import let_go, locked
from timeline_app.storage.sweeping import sweep_journals

Record = Mapping[str, object]


@dataclass(frozen=True)
class Leftover:
    """The edits of a program that no longer runs, held so that no other program takes them too.

    ``whole`` is False where more than the last line, torn when the program ended, can't be read.
    """

    records: tuple[Record, ...]
    base_sha: str
    by: str
    started: str
    file: Path
    whole: bool
    announced: tuple[tuple[str, int], ...]
    lock: BaseFileLock

    def after(self, sha: str) -> tuple[Record, ...] | None:
        """The edits that a file with this hash doesn't hold; None if the journal doesn't know it."""
        held = {self.base_sha: 0} | dict(self.announced)
        return self.records[held[sha] :] if sha in held else None

    def discard(self) -> None:
        """Remove the journal: its edits are safe elsewhere, or not wanted."""
        with suppress(OSError):
            self.file.unlink(missing_ok=True)
        let_go(self.lock)

    def release(self) -> None:
        """Leave the journal to the next start."""
        let_go(self.lock)


def left_behind(folder: Path, path: Path) -> tuple[Leftover, ...]:
    """The journals of a collection whose programs no longer run, the oldest first."""
    sweep_journals(folder, path)
    with suppress(OSError):
        found = filter(None, map(_taken, folder.glob(f"{file_start(path)}*.jsonl")))
        return tuple(sorted(found, key=_age))
    return ()


def _taken(file: Path) -> Leftover | None:
    """The leftover in a file; None where its program runs, or it can't be read here."""
    lock = None
    with suppress(OSError):
        lock = locked(lock_of(file))
        if lock is not None:
            return _read(file, lock)
    if lock is not None:
        let_go(lock)
    return None


def _read(file: Path, lock: BaseFileLock) -> Leftover | None:
    told = lines(file.read_bytes())
    header = _header(told)
    if header is None:
        let_go(lock)
        return None
    rest = told.values[1:]
    return Leftover(
        tuple(_records(rest)),
        header.base,
        header.by,
        header.started,
        file,
        told.whole,
        tuple(_announced(rest)),
        lock,
    )


def _header(told: Lines) -> Header | None:
    with suppress(msgspec.ValidationError, IndexError):
        header = msgspec.convert(told.values[0], Header)
        return header if header.format == FORMAT else None
    return None


def _records(values: tuple[dict[str, object], ...]) -> Iterator[Record]:
    for value in values:
        record = value.get(EDIT)
        if isinstance(record, dict):
            yield record


def _announced(values: tuple[dict[str, object], ...]) -> Iterator[tuple[str, int]]:
    for value in values:
        sha, count = value.get(SAVING), value.get(COUNT)
        if isinstance(sha, str) and isinstance(count, int):
            yield sha, count


def _age(leftover: Leftover) -> tuple[float, str]:
    return leftover.file.stat().st_mtime, leftover.started

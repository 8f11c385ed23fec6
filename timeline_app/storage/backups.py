"""Dated backups of a collection, in a folder beside it.

They are numbered: a clock that was set back neither hides nor overwrites one. Kept are the last
ten, and of each of the last thirty days on which something was saved the last one.
"""

import hashlib
import re
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from timeline_app.model.calendar import DAY, days_from_civil
from timeline_app.storage.replacing import put_first
from timeline_app.storage.save_error import NotRestoredError, SaveError, error_of, told
from timeline_app.storage.stamp import stamp_of
from timeline_app.storage.temporary import PRIVATE, sync_folder, written_beside

LAST: Final = 10
DAYS: Final = 30
_BLOCK: Final = 1 << 20
_NAME: Final = re.compile(
    r"(?P<number>\d{6,})_(?P<at>\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ)_(?P<sha>[0-9a-f]{16})(?:\..+)?"
)
_TIME: Final = "%Y-%m-%dT%H-%M-%SZ"


@dataclass(frozen=True, slots=True)
class Version:
    """What a collection's file held until a time, in whole seconds since 1970-01-01T00:00 UTC.

    ``sha`` is the beginning of the hash of its content, 16 hexadecimal digits.
    """

    at: int
    path: Path
    size: int
    sha: str
    number: int


def folder_of(path: Path) -> Path:
    """The folder with the backups of a collection."""
    target = path.resolve()
    return target.with_name(f"{target.name}.backups")


def is_backup(file: Path | None) -> bool:
    """Whether a file is named like a backup."""
    return file is not None and _NAME.fullmatch(file.name) is not None


def versions(path: Path) -> tuple[Version, ...]:
    """The backups of a collection, the newest first; nothing where they can't be read."""
    with suppress(OSError):
        return _found(folder_of(path))
    return ()


def version_with(path: Path, sha256: str) -> Version | None:
    """The newest backup with this content."""
    return next((each for each in versions(path) if sha256.startswith(each.sha)), None)


def read_version(version: Version) -> bytes:
    """The content of a backup.

    Raises:
        NotRestoredError: it can't be read, or is damaged.
    """
    try:
        content = version.path.read_bytes()
    except OSError as fault:
        cause = error_of(fault)
        raise NotRestoredError(cause.cause, cause.cause_zh) from fault
    if not hashlib.sha256(content).hexdigest().startswith(version.sha):
        raise NotRestoredError("this version is damaged", "这个版本已损坏")
    return content


def keep(path: Path, sha256: str) -> None:
    """Put what the file holds now, which has this hash, into a backup.

    Raises:
        SaveError: it is not surely kept.
    """
    with told():
        target = path.resolve()
        folder = folder_of(target)
        if not folder.is_dir():
            folder.mkdir()
            sync_folder(folder.parent)
        newest = next(iter(_found(folder)), None)
        if newest is None or not _holds(newest, sha256):
            _kept(target, folder / _name(target, newest, sha256), sha256)


def prune(path: Path) -> None:
    """Remove the backups that are no longer kept; what can't be removed stays."""
    found = versions(path)
    kept = _wanted(found)
    for version in found:
        if version not in kept:
            with suppress(OSError):
                version.path.unlink()


def _kept(target: Path, backup: Path, sha256: str) -> None:
    with written_beside(backup, _blocks(target), PRIVATE) as written:
        if written.sha256 != sha256:
            raise SaveError(
                "the file was changed by someone else since it was opened",
                "文件打开之后被别人修改过",
            )
        with suppress(OSError):
            written.path.chmod(target.stat().st_mode & 0o777)
        put_first(written.path, backup)
    sync_folder(backup.parent)


def _blocks(file: Path) -> Iterator[bytes]:
    with file.open("rb") as opened:
        while block := opened.read(_BLOCK):
            yield block


def _name(target: Path, newest: Version | None, sha256: str) -> str:
    number = 1 if newest is None else newest.number + 1
    at = time.strftime(_TIME, time.gmtime())
    return f"{number:06}_{at}_{sha256[:16]}{target.suffix}"


def _holds(version: Version, sha256: str) -> bool:
    """Whether the backup surely has this content."""
    return sha256.startswith(version.sha) and stamp_of(version.path).sha256 == sha256


def _wanted(newest_first: Sequence[Version]) -> set[Version]:
    """The last ones, and the last one of each of the last days."""
    days: dict[str, Version] = {}
    for version in newest_first:
        days.setdefault(version.path.name.split("_")[1][:10], version)
    return {*newest_first[:LAST], *list(days.values())[:DAYS]}


def _found(folder: Path) -> tuple[Version, ...]:
    found = filter(None, map(_version, folder.iterdir()))
    return tuple(sorted(found, key=_age, reverse=True))


def _version(file: Path) -> Version | None:
    named = _NAME.fullmatch(file.name)
    if named is None or not file.is_file():
        return None
    size = file.stat().st_size
    return Version(_seconds(named["at"]), file, size, named["sha"], int(named["number"]))


def _seconds(at: str) -> int:
    days = days_from_civil(*map(int, at[:10].split("-")))
    hours, minutes, seconds = map(int, at[11:-1].split("-"))
    return days * DAY + (hours * 60 + minutes) * 60 + seconds


def _age(version: Version) -> tuple[int, int]:
    return version.number, version.at

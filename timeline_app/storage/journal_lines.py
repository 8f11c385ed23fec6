"""Lines of a journal: one JSON value each, with a checksum that a torn line cannot have."""

import hashlib
import json
import os
import zlib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple

import msgspec

FORMAT: Final = "timeline-journal/1"
EDIT: Final = "edit"
SAVING: Final = "saving"
COUNT: Final = "count"
"""Keys of the lines after the first: an edit; or the hash of a file that holds so many edits."""
_BEGIN: Final = b'{"crc32":"%s",%s'


class Header(msgspec.Struct, frozen=True):
    """The first line: which collection is edited, from which content on, by whom, and where."""

    path: str
    base: str
    by: str
    host: str
    pid: int
    started: str
    format: str = FORMAT


class Lines(NamedTuple):
    """What a journal's bytes say: the whole lines, and whether anything but a torn end is lost."""

    values: tuple[dict[str, object], ...]
    whole: bool


def line(value: Mapping[str, object]) -> bytes:
    """One line for a value, which must not be empty.

    Raises:
        UnicodeEncodeError: a text holds half a character.
    """
    body = msgspec.json.encode(value)[1:]
    return _BEGIN % (_checksum(body), body) + b"\n"


def lines(content: bytes) -> Lines:
    """The values of the lines up to the first that isn't whole."""
    values = list(_values(content))
    rest = content.split(b"\n")[len(values) :]
    return Lines(tuple(values), all(_value(each) is None for each in rest[1:]))


def _values(content: bytes) -> Iterator[dict[str, object]]:
    for each in content.split(b"\n"):
        value = _value(each)
        if value is None:
            return
        yield value


def _value(text: bytes) -> dict[str, object] | None:
    checksum, _, body = text.partition(b",")
    if checksum != _BEGIN.partition(b",")[0] % _checksum(body):
        return None
    value: dict[str, object] = json.loads(b"{" + body)
    return value


def _checksum(body: bytes) -> bytes:
    return b"%08x" % zlib.crc32(body)


def file_start(path: Path) -> str:
    """What the names of a collection's journals begin with."""
    resolved = os.path.normcase(path.resolve())
    return hashlib.sha256(os.fsencode(resolved)).hexdigest()[:16] + "-"


def lock_of(file: Path) -> Path:
    """The file whose lock tells that the journal is being written."""
    return file.with_suffix(".lock")


def has_journals(folder: Path, path: Path) -> bool:
    """Whether there are journals of a collection, whoever writes or wrote them."""
    with suppress(OSError):
        return any(folder.glob(f"{file_start(path)}*.jsonl"))
    return False

"""An index in a file: plain arrays, of which every byte is checked when it is read.

``FORMAT`` is to be raised whenever an index would mean something else than before.
"""

import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, BinaryIO, Final

import msgspec
import numpy as np
from numpy.typing import NDArray

from timeline_app.model.columns import Columns
from timeline_app.storage.large.careful import Noted
from timeline_app.storage.large.index import Index
from timeline_app.storage.large.names import Names
from timeline_app.storage.large.stretches import Stretches

FORMAT: Final = 1
_COLUMNS: Final = (
    "begin", "end", "span", "vague", "first_limit", "last_limit", "rank", "category"
)  # fmt: skip
_FAULTS: Final = (KeyError, ValueError, zipfile.BadZipFile, msgspec.MsgspecError, EOFError)
"""What is raised where a file isn't what it should be."""


class _About(msgspec.Struct):
    """What isn't an array."""

    format: int
    sha256: str
    size: int
    list_begin: int
    list_end: int
    categories: tuple[str, ...]
    years: tuple[int, int] | None
    notes: tuple[Noted, ...]


class ForeignIndexError(ValueError):
    """The file holds no index of this content."""


def write_index(file: BinaryIO, index: Index, sha256: str) -> None:
    """Write an index of the content with this hash; the file may be a pipe.

    Raises:
        OSError: that can't be done.
    """
    columns = index.columns
    about = _About(
        FORMAT,
        sha256,
        index.size,
        index.list_begin,
        index.list_end,
        columns.categories,
        columns.years,
        index.notes,
    )
    arrays: dict[str, NDArray[Any]] = {name: getattr(columns, name) for name in _COLUMNS}
    arrays |= {
        "about": np.frombuffer(msgspec.msgpack.encode(about), np.uint8),
        "entry_begin": index.entries.begin,
        "entry_end": index.entries.end,
        "rows": index.rows,
        "aside": index.aside,
        "with_care": index.with_care,
        "order": index.order,
        "by_sum": index.by_sum,
        "ids": np.frombuffer(index.names.text, np.uint8),
        "id_ends": index.names.ends,
        "id_sums": index.names.sums,
    }
    np.savez(file, **arrays)  # type: ignore[arg-type]


def read_index(file: BinaryIO, sha256: str) -> Index:
    """Read an index of the content with this hash.

    Raises:
        ForeignIndexError: it is one of another content or version, or isn't whole.
        OSError: it can't be read.
    """
    try:
        with np.load(file, allow_pickle=False) as arrays:
            about = _about(arrays)
            if (about.format, about.sha256) != (FORMAT, sha256):
                raise ForeignIndexError(sha256)
            index = _index(about, arrays)
    except _FAULTS as fault:
        raise ForeignIndexError(sha256) from fault
    if not _fits(index):
        raise ForeignIndexError(sha256)
    return index


def size_of(file: Path) -> int:
    """The size of the content that an index is of.

    Raises:
        ForeignIndexError: it is no index.
        OSError: it can't be read.
    """
    try:
        with file.open("rb") as opened, np.load(opened, allow_pickle=False) as arrays:
            return _about(arrays).size
    except _FAULTS as fault:
        raise ForeignIndexError(file) from fault


def _about(arrays: Mapping[str, NDArray[Any]]) -> _About:
    return msgspec.msgpack.decode(arrays["about"].tobytes(), type=_About)


def _index(about: _About, arrays: Mapping[str, NDArray[Any]]) -> Index:
    columns = {name: arrays[name] for name in _COLUMNS}
    return Index(
        size=about.size,
        list_begin=about.list_begin,
        list_end=about.list_end,
        entries=Stretches(arrays["entry_begin"], arrays["entry_end"]),
        rows=arrays["rows"],
        aside=arrays["aside"],
        with_care=arrays["with_care"],
        order=arrays["order"],
        names=Names(arrays["ids"].tobytes(), arrays["id_ends"], arrays["id_sums"]),
        by_sum=arrays["by_sum"],
        columns=Columns(**columns, categories=about.categories, years=about.years),
        notes=about.notes,
    )


def _fits(index: Index) -> bool:
    """Whether all parts are of one length, and nothing stands outside the file."""
    count = len(index.rows)
    parts = (index.entries, index.order, index.names, index.by_sum, index.columns)
    begin, end = index.entries.begin, index.entries.end
    return (
        all(len(part) == count for part in parts)
        and 0 <= index.list_begin <= index.list_end <= index.size
        and bool((begin <= end).all())
        and (count == 0 or (int(begin.min()) >= 0 and int(end.max()) <= index.size))
    )

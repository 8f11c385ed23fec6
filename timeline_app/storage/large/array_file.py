"""Arrays in a file that is mapped into memory, so that only what is looked at takes room.

The arrays stand one after the other; what they are stands at the end, so that a file that was cut
short has no end.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

import msgspec
import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
_MARK: Final = b"timeline-arrays-1"
_ALIGNED: Final = 8
_LENGTH: Final = 8
"""Bytes that say how long the table is, just before the mark."""


class ForeignArraysError(ValueError):
    """The file holds something else, or isn't whole."""


class _Entry(msgspec.Struct, array_like=True):
    name: str
    dtype: str
    count: int
    begin: int


def write_arrays(file: Path, arrays: Iterable[tuple[str, Array]]) -> None:
    """Write arrays of one dimension, as they come.

    Raises:
        OSError: that can't be done.
    """
    entries: list[_Entry] = []
    with file.open("wb") as opened:
        for name, array in arrays:
            opened.write(bytes(-opened.tell() % _ALIGNED))
            entries.append(_Entry(name, array.dtype.str, len(array), opened.tell()))
            opened.write(np.ascontiguousarray(array).data)
        table = msgspec.msgpack.encode(entries)
        opened.write(table + len(table).to_bytes(_LENGTH, "little") + _MARK)


def mapped_arrays(file: Path) -> Mapping[str, Array]:
    """The arrays of a file by their names, read when they are looked at.

    Raises:
        ForeignArraysError: it holds something else, or isn't whole.
        OSError: it can't be read.
    """
    whole = np.memmap(file, np.uint8, "r") if file.stat().st_size else np.empty(0, np.uint8)
    ending = len(_MARK) + _LENGTH
    if whole[len(whole) - len(_MARK) :].tobytes() != _MARK:
        raise ForeignArraysError(file)
    length = int.from_bytes(whole[-ending : -len(_MARK)].tobytes(), "little")
    table = whole[-ending - length : -ending].tobytes()
    try:
        entries = msgspec.msgpack.decode(table, type=list[_Entry])
        return {each.name: _array(whole, each) for each in entries}
    except (msgspec.MsgspecError, ValueError, TypeError) as fault:
        raise ForeignArraysError(file) from fault


def _array(whole: Array, entry: _Entry) -> Array:
    dtype = np.dtype(entry.dtype)
    return whole[entry.begin : entry.begin + entry.count * dtype.itemsize].view(dtype)

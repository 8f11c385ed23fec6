"""Where the entries of a file's list of events stand, and what the file holds besides them."""

from collections.abc import Sequence
from typing import Final, NamedTuple

import msgspec
import numpy as np

from timeline_app.storage.large.scanning import scanned

_BOM: Final = b"\xef\xbb\xbf"
_SPACE: Final = b" \t\r\n"
EMPTY: Final = b"[]"
Buffer = msgspec.Raw | memoryview | bytes


class _Group(msgspec.Struct):
    events: list[msgspec.Raw] = []


class Split(NamedTuple):
    """The file with an empty list of events, and the entries of that list, which aren't copied.

    ``begin`` and ``end`` are those of the list itself in bytes; both 0 where there is none.
    """

    head: bytes
    begin: int
    end: int
    entries: Sequence[Buffer]


def split(content: bytes) -> Split:
    """Split a whole file.

    Raises:
        NotJsonError: the text breaks the grammar of JSON; its offset is in bytes.
    """
    start = len(_BOM) if content.startswith(_BOM) else 0
    try:
        entries = _decoded(memoryview(content)[start:], bare=_first(content, start) == b"[")
    except msgspec.DecodeError:
        return _split(content, *scanned(content, start))
    if not entries:  # nothing says where the list is, and so small a rest is no trouble
        return Split(content, 0, 0, entries)
    first = address(content)
    begin = content.rindex(b"[", 0, address(entries[0]) - first)
    last = entries[-1]
    end = content.index(b"]", address(last) - first + len(memoryview(last))) + 1
    return _split(content, begin, end, entries)


def address(content: Buffer) -> int:
    """Where in memory it stands: what wasn't copied from a content stands within that."""
    found: int = np.frombuffer(content, np.uint8).__array_interface__["data"][0]
    return found


def _split(content: bytes, begin: int, end: int, entries: Sequence[Buffer]) -> Split:
    return Split(content[:begin] + EMPTY * (end > begin) + content[end:], begin, end, entries)


def _first(content: bytes, start: int) -> bytes:
    """The first sign that is no white space."""
    head = content[start : start + 4096].lstrip(_SPACE) or content[start:].lstrip(_SPACE)
    return head[:1]


def _decoded(content: memoryview, *, bare: bool) -> Sequence[msgspec.Raw]:
    if bare:
        return msgspec.json.decode(content, type=list[msgspec.Raw])
    return msgspec.json.decode(content, type=_Group).events

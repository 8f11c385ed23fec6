"""Where a file's list of events stands, and the pieces in which its entries are looked at."""

from collections.abc import Sequence
from typing import Final, NamedTuple

import msgspec

from timeline_app.storage.large.scanning import scanned
from timeline_app.storage.large.stretches import Buffer, Stretches, address

_BOM: Final = b"\xef\xbb\xbf"
_SPACE: Final = b" \t\r\n"
_ROWS: Final = 10_000
"""Entries of a piece."""
UNSOUND: Final = (msgspec.DecodeError, RecursionError)
"""What is raised where something isn't what it should be."""


class _Group(msgspec.Struct):
    events: list[msgspec.Raw] = []


_BARE: Final = msgspec.json.Decoder(list[msgspec.Raw])
GROUP: Final = msgspec.json.Decoder(_Group)
"""Decodes a whole file, its events left as they stand there."""


class Piece(NamedTuple):
    """Entries that stand side by side, in bytes; they may be yet to be found."""

    begin: int
    end: int
    known: Stretches | None = None
    row: int = 0
    """The row of the first one, where that is known."""

    def entries(self, content: bytes) -> Stretches:
        """Where they stand.

        Raises:
            UNSOUND: the piece is no list by itself.
        """
        if self.known is not None:
            return self.known
        text = b"[%b]" % content[self.begin : self.end]
        found = _BARE.decode(text)
        return Stretches.within(text, found).moved(self.begin - 1)


class Split(NamedTuple):
    """The list of events in bytes, exclusive, both 0 where there is none; and the pieces of it."""

    begin: int
    end: int
    pieces: Sequence[Piece]


def split(content: bytes) -> Split:
    """Find all entries of a file.

    Raises:
        NotJsonError: the text breaks the grammar of JSON; its offset is in bytes.
    """
    text = memoryview(content)[_start(content) :]
    try:
        entries = _BARE.decode(text) if is_bare(content) else GROUP.decode(text).events
    except UNSOUND:
        begin, end, found = scanned(content)
        return Split(begin, end, _pieces(content, found))
    if not entries:  # nothing says where the list is, and so small a rest is no trouble
        return Split(0, 0, ())
    first = address(content)
    begin = content.rindex(b"[", 0, address(entries[0]) - first)
    return Split(begin, list_end(content, first, entries), _pieces(content, entries))


def is_bare(content: bytes) -> bool:
    """Whether the file is a bare list of events."""
    start = _start(content)
    head = content[start : start + 4096].lstrip(_SPACE) or content[start:].lstrip(_SPACE)
    return head.startswith(b"[")


def list_end(content: bytes, first: int, entries: Sequence[msgspec.Raw]) -> int:
    """Where the list with these entries ends; ``first`` is the address of the content."""
    last = entries[-1]
    return content.index(b"]", address(last) - first + len(memoryview(last))) + 1


def _pieces(content: bytes, entries: Sequence[Buffer]) -> list[Piece]:
    known = Stretches.within(content, entries)
    parts = [(row, known.part(row, row + _ROWS)) for row in range(0, len(known), _ROWS)]
    return [Piece(int(part.begin[0]), int(part.end[-1]), part, row) for row, part in parts]


def _start(content: bytes) -> int:
    return len(_BOM) if content.startswith(_BOM) else 0

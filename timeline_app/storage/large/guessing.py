"""Cutting a file's list of events into pieces without having read it through.

A piece is taken from where an entry begins to where another one seems to end. If it turns out to
be a list by itself, no bracket or text in it is left open: the entry does end there, and the next
piece begins with an entry, too. If all pieces are lists, so is all of it. Whoever looks at the
pieces finds out, and so several can do it at once.
"""

import re
from contextlib import suppress
from typing import Final

from timeline_app.storage.large.scanning import entry_ends, list_begin
from timeline_app.storage.large.splitting import GROUP, UNSOUND, Piece, Split, is_bare, list_end
from timeline_app.storage.large.stretches import address
from timeline_app.storage.located import NotJsonError

_SEAM: Final = re.compile(rb'\}[ \t\r\n]*,[ \t\r\n]*\{[ \t\r\n]*"[^"\\]*"')
"""What divides two entries, with the bracket before it and the first key behind it."""
_HEAD: Final = b'{"events":['
_PIECE: Final = 8 << 20
"""Bytes of a piece at the least."""


def guessed(content: bytes) -> Split | None:
    """Where the list of events stands, and pieces of it; None where that can't be guessed."""
    begin = -1 if is_bare(content) else list_begin(content)
    if begin < 0:
        return None
    with suppress(NotJsonError, *UNSOUND):
        return _guessed(content, begin)
    return None


def _guessed(content: bytes, begin: int) -> Split | None:
    begins, ends = [begin + 1], []
    seam = _seam(content, begin)
    at = content.find(seam, begin + _PIECE) if seam else -1
    while at >= 0:
        ends.append(at + 1)
        begins.append(at + seam.index(b"{"))
        at = content.find(seam, at + _PIECE)
    end = _end(content, begins[-1])
    if end is None:
        return None
    pieces = zip(begins, [*ends, end - 1], strict=True)
    return Split(begin, end, [Piece(*piece) for piece in pieces])


def _seam(content: bytes, begin: int) -> bytes:
    """What divides the first two entries of a list; empty where they aren't such as are known."""
    comma = next(entry_ends(content, begin))
    found = _SEAM.match(content, max(0, content.rfind(b"}", begin, comma)))
    return found[0] if found else b""


def _end(content: bytes, begin: int) -> int | None:
    """Where the list ends that goes on there; None if the file has another one of the same name.

    Raises:
        UNSOUND: it doesn't end, or what follows is no rest of a file.
    """
    text = _HEAD + content[begin:]
    entries = GROUP.decode(text).events
    first = address(text)
    if not entries or text[len(_HEAD) : address(entries[0]) - first].strip():
        return None
    return begin - len(_HEAD) + list_end(text, first, entries)

"""Lines of even length, in Chinese and in English.

A greedy fill tells how many lines a text needs; the narrowest width that still needs no more
gives lines of even length, so that no last line is left with a single character.
"""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

Width = Callable[[str], float]
"""Pixels a text takes on one line."""

_OPENING = r"“‘《〈「『【〔（(\[{"
_CLOSING = r"”’》〉」』】〕）)\]},.;:!?%，。、；：！？…—·～"
_MEASURED = "[年月日时分名个位人亿万元条家张封岁多%]{1,2}"
_COUNTED = (
    " (?:million|billion|per cent|January|February|March|April|May|June|July|August|September"
    r"|October|November|December)\b"
)
_UNIT = re.compile(
    rf"\s*[{_OPENING}]*"
    # A number stays with what it counts, a Latin word whole; any Han stands alone.
    rf"(?:\d[\d.,:]*\d*(?:{_MEASURED}|{_COUNTED}|[a-zA-Z]+)?"
    r"|[^\W\u2e80-\u9fff\uf900-\uffef]"
    r"[^\s\u2e80-\u9fff\uf900-\uffef-]*-?|\S|$)"
    rf"[{_CLOSING}]*"
)
ELLIPSIS = "…"


def units(text: str) -> list[str]:
    """The stretches of a text that no line end may divide, with the space before each kept."""
    return [unit for unit in _UNIT.findall(text) if unit.strip()]


class Piece(NamedTuple):
    """A unit with its width in pixels, with and without the space before it."""

    text: str
    width: float
    bare: float


def pieces(text: str, width: Width) -> list[Piece]:
    """The units of a text, each measured once: a line is as wide as its units together."""
    return [Piece(unit, width(unit), width(unit.strip())) for unit in units(text)]


def filled(row: Sequence[Piece], limit: float) -> list[list[Piece]]:
    """Lines filled greedily up to ``limit`` pixels; a piece wider than that has its own line."""
    lines: list[list[Piece]] = []
    used = 0.0
    for piece in row:
        if lines and used + piece.width <= limit:
            lines[-1].append(piece)
            used += piece.width
        else:
            lines.append([piece])
            used = piece.bare
    return lines


def balanced(text: str, width: Width, limit: float) -> tuple[str, ...]:
    """The fewest lines within ``limit`` pixels, made as even as they can be.

    Line ends in the text divide paragraphs.
    """
    return tuple(
        "".join(piece.text for piece in line).strip()
        for paragraph in text.split("\n")
        for line in _even(pieces(paragraph, width), limit)
    )


def _even(row: list[Piece], limit: float) -> list[list[Piece]]:
    best = filled(row, limit)
    if len(best) < 2:
        return best
    # Below its widest piece a line can't be made narrower.
    low, high = max(limit / 2, *(piece.bare for piece in row)) - 1, limit
    while high - low > 1:
        middle = (low + high) / 2
        lines = filled(row, middle)
        if len(lines) > len(best):
            low = middle
        else:
            best, high = lines, middle
    return best


def set_solid(text: str, width: Width, limit: float) -> tuple[str, ...]:
    """Lines filled one after the other, evened out only where the last would be too short."""
    lines = filled(pieces(text, width), limit)
    last = sum(piece.width for piece in lines[-1]) if lines else 0.0
    if len(lines) > 1 and last < limit / 4:
        return balanced(text, width, limit)
    return tuple("".join(piece.text for piece in line).strip() for line in lines)


def elided(text: str, width: Width, limit: float) -> str:
    """The text on one line, shortened with an ellipsis where it is wider than ``limit``."""
    text = " ".join(text.split())
    if width(text) <= limit:
        return text
    kept, used = "", width(ELLIPSIS)
    for piece in pieces(text, width):
        if used + piece.width > limit:
            break
        kept += piece.text
        used += piece.width
    kept = kept or _letters(text, width, limit)
    return kept.rstrip(_LOOSE).lstrip() + ELLIPSIS


_LOOSE = " ,.;:，。、；：“‘(（《-"


def _letters(text: str, width: Width, limit: float) -> str:
    """As many letters as fit, of a word that is too wide as a whole."""
    end = len(text)
    while end > 1 and width(text[:end] + ELLIPSIS) > limit:
        end -= 1
    return text[:end]

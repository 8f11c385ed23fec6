"""Texts in lines that fit their width: even ones for titles, full ones for paragraphs."""

import unicodedata
from collections.abc import Iterator, Sequence

from timeline_app.layout.breaking import Piece, Width, balanced, elided, filled, pieces

_LAST_LINE = 5
"""A last line is at least one part of this many of the full width: no orphan."""
_JOINER = "\u200d"
_HALF_EMPTY = tuple("“‘《（「『【〔")
"""Full-width marks with their ink in the right half."""

Line = list[Piece]


def paragraphs(text: str, width: Width) -> list[Line]:
    """A text's paragraphs as pieces, each measured once."""
    return [pieces(paragraph, width) for paragraph in text.split("\n")]


def even_lines(text: str, width: Width, limit: float) -> tuple[str, ...]:
    """The fewest lines within ``limit`` pixels, of even length: for titles."""
    rows = paragraphs(text, width)
    if all(piece.bare <= limit for row in rows for piece in row):
        return balanced(text, width, limit)
    return full_lines(rows, width, limit)


def full_lines(rows: Sequence[Line], width: Width, limit: float) -> tuple[str, ...]:
    """Lines filled up to ``limit`` pixels, none of them an orphan: for paragraphs.

    A word wider than a whole line is divided between its characters.
    """
    return tuple(
        "".join(piece.text for piece in line).strip()
        for row in rows
        for line in _without_orphan(filled(list(_fitting(row, width, limit)), limit), limit)
    )


def letters_of(text: str, lines: Sequence[str]) -> Iterator[list[int]]:
    """For each line, where its characters stand in the text; lines leave out white space."""
    reached = 0
    for line in lines:
        places = []
        for letter in line:
            places.append(text.index(letter, reached))
            reached = places[-1] + 1
        yield places


def shortened(lines: tuple[str, ...], most: int, width: Width, limit: float) -> tuple[str, ...]:
    """At most so many lines, the last one with an ellipsis where others are left out."""
    if len(lines) <= most:
        return lines
    joint = "" if all(ord(line[-1:] or " ") > 0x2E80 for line in lines) else " "
    return (*lines[: most - 1], elided(joint.join(lines[most - 1 :]), width, limit))


def hangs(line: str, lang: str) -> bool:
    """Whether a line begins half a character farther left, so that line beginnings align."""
    return lang.startswith("zh") and line.startswith(_HALF_EMPTY)


def _fitting(row: list[Piece], width: Width, limit: float) -> Iterator[Piece]:
    for piece in row:
        if piece.bare <= limit:
            yield piece
        else:
            yield from (Piece(c, width(c), width(c)) for c in _characters(piece.text.strip()))


def _characters(text: str) -> Iterator[str]:
    """The characters of a text, each with the marks that belong to it."""
    held = ""
    for c in text:
        if held and not (unicodedata.category(c)[0] == "M" or _JOINER in (c, held[-1])):
            yield held
            held = ""
        held += c
    if held:
        yield held


def _without_orphan(lines: list[Line], limit: float) -> list[Line]:
    """Bring words down from the last line but one until the last is no longer alone.

    The first half of a word comes along with the second.
    """
    if len(lines) < 2:
        return lines
    above, last = lines[-2], lines[-1]
    alone = _length(last) < limit / _LAST_LINE
    while alone and len(above) > 1 and _length(above) > limit / 2:
        last.insert(0, above.pop())
        divided = above[-1].text.endswith("-") and _length(last) < limit / 2
        alone = divided or _length(last) < limit / _LAST_LINE
    return lines


def _length(line: Line) -> float:
    return sum(piece.width for piece in line)

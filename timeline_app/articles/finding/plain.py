"""A paragraph made plain for the grammar, with a way back to the article.

Widths, dashes, apostrophes and traditional characters of dates become one form each, character for
character. What stands between the characters of a date without belonging to it (marks without
width, a hyphen at a line's end, a scan's blanks in ``1 9 2 3 年``) is taken out.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from timeline_app.articles.paragraphs import Stretch

ONE_FORM: Final[Mapping[int, str | int]] = (
    {wide: chr(wide - 0xFEE0) for wide in range(0xFF01, 0xFF5F)}
    | dict.fromkeys(map(ord, "–‐‑−‒〜~～"), "-")
    | dict.fromkeys(map(ord, "‘’′´`"), "'")
    | dict.fromkeys(map(ord, "\u00a0\u2002\u2003\u2007\u2009\u202f\u3000\t"), " ")
)
"""What every language's table starts from."""
WITHOUT_WIDTH: Final = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_LIKE_FIGURES: Final = re.compile(
    r"(?<![0-9A-Za-z])(?=[OoIl]*[0-9][0-9OoIl]*[0-9])[0-9OoIl]{4}(?![0-9A-Za-z])"
)
_FIGURES: Final = str.maketrans("OoIl", "0011")


@dataclass(frozen=True, slots=True)
class Plain:
    """The plain text of a heading or paragraph, and where each stretch of it came from."""

    text: str
    stretch: Stretch
    _at: Sequence[int]
    _from: Sequence[int]
    _pieces: Sequence[int]

    def within(self, place: int) -> int:
        """Where a character stands in the paragraph as it was."""
        index = bisect_right(self._at, place) - 1
        return self._from[index] + place - self._at[index]

    def outside(self, start: int, end: int) -> tuple[int, int]:
        """Where in the article a part of the plain text stands, in code points."""
        return self.stretch_outside(self.within(start), self.within(end - 1) + 1)

    def stretch_outside(self, start: int, end: int) -> tuple[int, int]:
        """Where in the article a part of the paragraph stands; as the paragraph says, but fast."""
        pieces = self.stretch.pieces
        first = pieces[bisect_right(self._pieces, start) - 1]
        last = pieces[bisect_right(self._pieces, end - 1) - 1]
        begin = min(first.start + start - first.at, first.end)
        return begin, min(last.end, last.start + end - last.at)


def plain(stretch: Stretch, forms: Mapping[int, str | int], blanks: re.Pattern[str]) -> Plain:
    """Make a heading or paragraph plain.

    Args:
        stretch: as it stands in the article.
        forms: the one form of each character that has several.
        blanks: what is to be taken out of texts in this language.
    """
    text = _LIKE_FIGURES.sub(_figures, stretch.text.translate(forms))
    cuts = sorted({*_hyphens(stretch, text), *(found.span() for found in blanks.finditer(text))})
    at, origin, parts = [0], [0], list[str]()
    reached = length = 0
    for start, end in cuts:
        if start < reached:
            continue
        parts.append(text[reached:start])
        length += start - reached
        at.append(length)
        origin.append(end)
        reached = end
    parts.append(text[reached:])
    return Plain("".join(parts), stretch, at, origin, [piece.at for piece in stretch.pieces])


def _figures(found: re.Match[str]) -> str:
    """A scan's ``19O6`` and ``l9l4``."""
    return found[0].translate(_FIGURES)


def _hyphens(stretch: Stretch, text: str) -> Iterator[tuple[int, int]]:
    """Hyphens that divide a word at the end of a line."""
    for piece in stretch.pieces[1:]:
        at = piece.at - 1
        if text[at] == "-" and text[at - 1 : at].isalpha() and text[piece.at].islower():
            yield at, at + 1

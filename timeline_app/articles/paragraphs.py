"""The headings and paragraphs of an article kept as plain text.

A short line of its own that ends no sentence is a heading. Where a line stops inside a sentence, as
at the foot of a column, the next one goes on with it. Nothing is changed in the words: only white
space is taken out or put in, and every character knows where it stood.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from operator import attrgetter
from typing import Final

from msgspec import Struct

_LINE: Final = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_CLOSING: Final = "”’\"'）)」』】》〉]"
_ENDS: Final = "。！？!?….：:；;"
_FULL_STOP: Final = re.compile(r"[。！？]|[A-Za-z][.!?](?:\s|$)")
_SENTENCE: Final = re.compile(
    rf"[。！？!?…]+[{re.escape(_CLOSING)}]*|\.[{re.escape(_CLOSING)}]*(?=\s)"
)
_HEADING, _WRAPPED = 80, 124
"""Widths of a line, a Han character counted as two: the longest heading, the longest in columns."""
_FULL: Final = 3 / 4
"""A line in columns that ends a sentence and is shorter than this ends its paragraph."""
_COHESION: Final = 8
"""So many times more often than by chance the two characters of a divided word stand together."""
_UNITS: Final = "年月日号號时時点點世"
"""What a number at the end of a line goes on with."""
_SAMPLE: Final = 100_000
_LONGEST: Final = 1500
"""Characters; a longer paragraph is divided where a sentence ends."""


class Piece(Struct, frozen=True):
    """A stretch of the article's text as it stands in a paragraph."""

    at: int
    start: int
    end: int


class Stretch(Struct, frozen=True):
    """A heading or a paragraph: its text, and where in the article each piece of it stood."""

    text: str
    pieces: tuple[Piece, ...]
    heading: bool = False

    @property
    def start(self) -> int:
        """Where it begins in the article's text, in code points."""
        return self.pieces[0].start

    @property
    def end(self) -> int:
        """Where it ends in the article's text, exclusive."""
        return self.pieces[-1].end

    def within(self, start: int, end: int) -> tuple[int, int] | None:
        """The part of a stretch of the article that stands here, in this text's characters."""
        parts = [p for p in self.pieces if p.start < end and start < p.end]
        if not parts:
            return None
        first, last = parts[0], parts[-1]
        begin = first.at + max(0, start - first.start)
        return begin, last.at + min(end, last.end) - last.start

    def outside(self, begin: int, end: int) -> tuple[int, int]:
        """Where in the article a part of this text stands; ``end`` is after ``begin``."""
        first = next(p for p in self.pieces if begin < p.at + p.end - p.start)
        last = next(p for p in reversed(self.pieces) if p.at < end)
        start = first.start + max(0, begin - first.at)
        return start, min(last.end, last.start + end - last.at)


class _Line(Struct, frozen=True):
    text: str
    start: int
    blank: int
    """How many blank lines stand before it."""
    wide: int


@lru_cache(maxsize=4)
def divided(article: str) -> tuple[Stretch, ...]:
    """The headings and paragraphs of an article, found once for all who ask."""
    return tuple(stretches(article))


def stretches(text: str) -> Iterator[Stretch]:
    """Yield the headings and paragraphs of an article, in its order."""
    lines = list(_lines(text))
    sample = text[:_SAMPLE]
    in_columns = max((line.wide for line in lines), default=0) <= _WRAPPED
    group: list[_Line] = []
    widest = 0
    for line, following in pairwise([*lines, None]):
        if line is None:
            continue
        group.append(line)
        widest = max(widest, line.wide)
        if following is None or not (
            _goes_on(group, following, widest if in_columns else None)
            or _divides_a_word(line, following, sample)
        ):
            yield from _divided(_joined(group, following))
            group, widest = [], 0


def sentence_ends(text: str) -> Iterator[int]:
    """Yield where each sentence of a text ends, its closing marks included."""
    return (match.end() for match in _SENTENCE.finditer(text))


def _lines(text: str) -> Iterator[_Line]:
    reached = 0
    for match in _LINE.finditer(text):
        line = match[0].strip()
        if line:
            start = match.start() + match[0].index(line)
            breaks = len(text[reached : match.start()].replace("\r\n", "\n").split("\n")) - 1
            yield _Line(line, start, max(0, breaks - 1), _width(line))
            reached = match.end()


def _width(text: str) -> int:
    if text.isascii():
        return len(text)
    return sum(map(_cells, text))


@lru_cache(maxsize=1 << 16)
def _cells(character: str) -> int:
    """How wide a character is; a text asks for the same few thousand again and again."""
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _goes_on(group: Sequence[_Line], following: _Line, widest: int | None) -> bool:
    """Whether the next line belongs to the same paragraph.

    ``widest`` is the group's widest line where the text is set in columns, else None.
    """
    last = group[-1]
    finished = last.text.rstrip(_CLOSING)[-1:] in tuple(_ENDS)
    if following.blank == 0 and widest is not None:
        return not finished or last.wide >= _FULL * widest
    heads = (len(group) == 1 and _is_heading(last)) or _is_heading(following)
    return not finished and following.blank <= 1 and not heads


def _divides_a_word(line: _Line, following: _Line, sample: str) -> bool:
    """Whether a line that looks like a heading is only a sentence's first words.

    Then the next one begins in lower case, or the characters on either side of the break belong
    together: elsewhere in the article they stand beside one another far more often than by chance.
    """
    if not _is_heading(line) or _is_heading(following) or following.blank > 1:
        return False
    last, first = line.text[-1], following.text[0]
    dated = last in "年月" and line.text[-2:-1].isnumeric()
    if (last.isnumeric() and first in _UNITS) or (dated and first.isnumeric()):
        return True
    if not ("\u4e00" <= last <= "\u9fff" and "\u4e00" <= first <= "\u9fff"):
        return first.islower()
    together = _count(sample, last + first) * len(sample)
    return together > _COHESION * _count(sample, last) * _count(sample, first)


@lru_cache(maxsize=1 << 12)
def _count(sample: str, part: str) -> int:
    """How often something stands there; asked for at each break that may divide a word."""
    return sample.count(part)


def _is_heading(line: _Line) -> bool:
    if line.wide > _HEADING or line.text.rstrip(_CLOSING)[-1:] in tuple(_ENDS):
        return False
    return line.text[-1:] not in ",，、" and _FULL_STOP.search(line.text) is None


def _joined(group: Sequence[_Line], following: _Line | None) -> Stretch:
    """The lines of one paragraph after one another, a space between them where words need one."""
    text = group[0].text
    pieces = [Piece(0, group[0].start, group[0].start + len(text))]
    for line in group[1:]:
        text += _joint(text, line.text)
        pieces.append(Piece(len(text), line.start, line.start + len(line.text)))
        text += line.text
    alone = len(group) == 1 and following is not None
    return Stretch(text, tuple(pieces), heading=alone and _is_heading(group[0]))


def _joint(before: str, after: str) -> str:
    """Nothing between Han characters, nor after a hyphen at the end of a line."""
    wide = all(unicodedata.east_asian_width(c) in "WF" for c in (before[-1], after[0]))
    return "" if wide or before[-1] in "-‐“‘（《" or after[0] in "”’，。、" else " "


def _divided(whole: Stretch) -> Iterator[Stretch]:
    """The paragraph, or several where it is too long to be one."""
    begin = 0
    for end in (*sentence_ends(whole.text), len(whole.text)) if len(whole.text) > _LONGEST else ():
        if end - begin >= _LONGEST // 2 or end == len(whole.text):
            if whole.text[begin:end].strip():
                yield _part(whole, begin, end)
            begin = end
    if len(whole.text) <= _LONGEST:
        yield whole


def _part(whole: Stretch, begin: int, end: int) -> Stretch:
    begin += len(whole.text[begin:end]) - len(whole.text[begin:end].lstrip())
    pieces = []
    first = bisect_right(whole.pieces, begin, key=attrgetter("at")) - 1
    last = bisect_left(whole.pieces, end, key=attrgetter("at"))
    for piece in whole.pieces[first:last]:
        low = max(begin, piece.at)
        high = min(end, piece.at + piece.end - piece.start)
        if low < high:
            shift = piece.start - piece.at
            pieces.append(Piece(low - begin, low + shift, high + shift))
    return Stretch(whole.text[begin:end], tuple(pieces))

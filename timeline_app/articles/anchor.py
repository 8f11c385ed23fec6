"""Where in its article an excerpt stands: a Web Annotation text quote, found again.

First at its hint, if words and surroundings agree there. Otherwise at every place where the words
stand, line breaks and the widths of punctuation aside; of several the one with its surroundings
wins, then the one with its very characters, then the one nearest to the hint. Where the words
stand nowhere, or in strange surroundings only, they are looked for with wrong characters too.
"""

from bisect import bisect_left
from enum import Enum
from functools import lru_cache
from itertools import takewhile

from msgspec import Struct

from timeline_app.articles.approximate import Wanted
from timeline_app.articles.normal import Folded, fold, joined
from timeline_app.model.collection import Excerpt


class Found(Enum):
    """How a passage was found: as quoted (line breaks aside), or with characters changed."""

    EXACT = "exact"
    CHANGED = "changed"


class Anchor(Struct, frozen=True):
    """A stretch of an article's text in code points, ``end`` exclusive."""

    start: int
    end: int
    found: Found


def anchor(text: str, excerpt: Excerpt) -> Anchor | None:
    """Find the excerpt in its article's text; None when it doesn't stand there."""
    return _at_hint(text, excerpt) or _anywhere(text, excerpt)


def _at_hint(text: str, excerpt: Excerpt) -> Anchor | None:
    """The hint, when nothing around it moved."""
    start, end = excerpt.start, excerpt.end
    if start is None or end is None or not 0 <= start < end <= len(text):
        return None
    surrounded = text.endswith(excerpt.prefix, 0, start) and text.startswith(excerpt.suffix, end)
    if not surrounded or _found(text[start:end], excerpt) is Found.CHANGED:
        return None
    return Anchor(start, end, Found.EXACT)


@lru_cache(maxsize=4)
def _folded(article: str) -> Folded:
    """An article folded, once for all its excerpts."""
    return fold(article)


@lru_cache(maxsize=4096)
def _anywhere(text: str, excerpt: Excerpt) -> Anchor | None:
    """Looked for once: while a collection is edited, its quotations are asked for at every key."""
    folded = _folded(text)
    hint = None if excerpt.start is None else bisect_left(folded.starts, excerpt.start)
    exact, before, after = (
        fold(part).text for part in (excerpt.exact, excerpt.prefix, excerpt.suffix)
    )
    wanted = Wanted(exact, before, after, hint)
    best, agreeing = _word_for_word(text, excerpt, folded, wanted)
    if best is not None and agreeing == len(before) + len(after):
        return best
    place = wanted.place(folded.text)
    if place is None:
        return best
    start, end = folded.original(*place)
    return Anchor(start, end, _found(text[start:end], excerpt))


def _word_for_word(
    text: str, excerpt: Excerpt, folded: Folded, wanted: Wanted
) -> tuple[Anchor | None, int]:
    """The best place of the unchanged words, and how much of their surroundings stands there."""
    best: Anchor | None = None
    best_rank = (-1, False, 0)
    for first, last in folded.occurrences(wanted.exact):
        start, end = folded.original(first, last)
        place = Anchor(start, end, _found(text[start:end], excerpt))
        agreeing = _agreeing(folded.text, first, last, wanted.before, wanted.after)
        rank = (agreeing, place.found is Found.EXACT, -_distance(start, excerpt))
        if rank > best_rank:
            best, best_rank = place, rank
    return best, best_rank[0]


def _agreeing(text: str, start: int, end: int, before: str, after: str) -> int:
    """How many characters next to the place are those of the prefix and the suffix."""
    ahead = text[max(0, start - len(before)) : start]
    behind = text[end : end + len(after)]
    return _shared(ahead[::-1], before[::-1]) + _shared(behind, after)


def _shared(one: str, other: str) -> int:
    """The length of the beginning that two texts share."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _found(passage: str, excerpt: Excerpt) -> Found:
    return Found.EXACT if joined(passage) == joined(excerpt.exact) else Found.CHANGED


def _distance(start: int, excerpt: Excerpt) -> int:
    return 0 if excerpt.start is None else abs(start - excerpt.start)

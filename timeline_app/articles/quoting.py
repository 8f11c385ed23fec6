"""An excerpt made from a selected stretch of an article's text.

It is the stretch character for character, as W3C Web Annotation's text quote and text position
selectors describe it; only the white space and line breaks at a column's end are taken out.
"""

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from operator import attrgetter
from typing import Final, NamedTuple

from msgspec.structs import replace

from timeline_app.articles.full import without_head
from timeline_app.articles.paragraphs import Stretch, divided
from timeline_app.articles.sentences import sentence
from timeline_app.model.collection import Excerpt, Source

AROUND: Final = 32
"""Characters kept of what stands before and after."""
_JOINER: Final = "\u200d"
_START: Final = attrgetter("start")
_END: Final = attrgetter("end")


class _Body(NamedTuple):
    """An article's text, its paragraphs, those below its headline, and its digest."""

    text: str
    paragraphs: Sequence[Stretch]
    below: Sequence[Stretch]
    digest: str


def excerpt(text: str, source: Source, start: int, end: int) -> Excerpt:
    """The passage between two places of an article's text, in code points.

    White space around it is left away, and no character is cut from its marks.

    Raises:
        ValueError: there is nothing but white space.
    """
    return next(excerpts(text, source, [(start, end)]))


def excerpts(text: str, source: Source, places: Iterable[tuple[int, int]]) -> Iterator[Excerpt]:
    """Yield the `excerpt` at each of many places: what is of the whole article is found once.

    Raises:
        ValueError: at one there is nothing but white space.
    """
    body = _Body(
        text,
        divided(text),
        without_head(divided(text), source),
        sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
    )
    for place in places:
        yield _excerpt(body, source, *place)


def repaired(old: Excerpt, new: Excerpt) -> Excerpt:
    """An excerpt in the place of one that was lost; its translations are kept."""
    return replace(new, translation=old.translation)


def trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """A stretch without the white space around it, its characters whole; None: nothing is left."""
    start, end = max(0, min(start, end)), min(len(text), max(start, end))
    chosen = text[start:end]
    if not chosen.strip():
        return None
    start += len(chosen) - len(chosen.lstrip())
    end -= len(chosen) - len(chosen.rstrip())
    while start > 0 and _belong_together(text, start):
        start -= 1
    while end < len(text) and _belong_together(text, end):
        end += 1
    return start, end


def sentence_around(text: str, at: int) -> tuple[int, int] | None:
    """The sentence that has the character at this place, with the quotation that belongs to it.

    Between two paragraphs it is the first one of the later; None behind the last.
    """
    for stretch in divided(text):
        if at < stretch.end:
            within = stretch.within(at, at + 1) or stretch.within(at, stretch.end)
            return stretch.outside(*sentence(stretch.text, within[0] if within else 0))
    return None


def exact(text: str, start: int, end: int) -> str:
    """What stands between two places of an article: lines of a column joined, paragraphs apart."""
    return _joined(divided(text), start, end)


def _excerpt(body: _Body, source: Source, start: int, end: int) -> Excerpt:
    place = trimmed(body.text, start, end)
    if place is None:
        raise ValueError(f"nothing stands between {start} and {end}")
    start, end = place
    return Excerpt(
        source=source.id,
        exact=_joined(body.paragraphs, start, end),
        section=_section(body.below, start),
        prefix=body.text[max(0, start - AROUND) : start],
        suffix=body.text[end : end + AROUND],
        start=start,
        end=end,
        text_sha256=body.digest,
    )


def _joined(paragraphs: Sequence[Stretch], start: int, end: int) -> str:
    first, last = (
        bisect_right(paragraphs, start, key=_END),
        bisect_left(paragraphs, end, key=_START),
    )
    parts = ((each, each.within(start, end)) for each in paragraphs[first:last])
    return "\n".join(each.text[slice(*within)] for each, within in parts if within is not None)


def _section(below: Sequence[Stretch], start: int) -> str | None:
    """The heading above a place; the article's own headline is none."""
    above = below[: bisect_right(below, start, key=_END)]
    return next((each.text for each in reversed(above) if each.heading), None)


def _belong_together(text: str, at: int) -> bool:
    """Whether what is seen as one character would be cut here.

    A working part of Unicode Standard Annex 29: marks, joiners, variants, skin tones, pairs of
    regional letters, and the two halves of a line's end.
    """
    before, after = text[at - 1], text[at]
    if unicodedata.category(after)[0] == "M" or _JOINER in (before, after):
        return True
    if "\U0001f3fb" <= after <= "\U0001f3ff" or before + after == "\r\n":
        return True
    if not (_is_regional(before) and _is_regional(after)):
        return False
    run = at
    while run > 0 and _is_regional(text[run - 1]):
        run -= 1
    return (at - run) % 2 == 1


def _is_regional(letter: str) -> bool:
    return "\U0001f1e6" <= letter <= "\U0001f1ff"

"""The sentence around a place, together with the quotation that belongs to it.

What is said between quotation marks or brackets is never cut. A quotation that begins a sentence
belongs to what follows it ("“…。”2月7日,支部收到了申请书。"), one that was introduced to what it
ends.
"""

import re
from collections.abc import Iterator
from typing import Final

from timeline_app.articles.paragraphs import sentence_ends

_PAIRS: Final = {"“": "”", "「": "」", "『": "』", "«": "»", "（": "）", "(": ")", "【": "】"}
_LONGEST: Final = 10_000
_CLOSING: Final = frozenset(_PAIRS.values())
_QUOTING: Final = frozenset('”」』»"')
_MARK: Final = re.compile('[“”「」『』«»（）()【】"]')
_ABBREVIATED: Final = re.compile(
    r"(?:^|[\s(“])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|Rev|Gen|Col|Capt|Lt|Sgt|Cpl|Pte|Maj|Cllr|Hon|Jr|Sr|No|Nos|vs|cf|ca|c|"
    r"b|d|p|pp|ed|eds|vol|vols|fig|figs|approx|est|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|"
    r"e\.g|i\.e|[A-Z](?:\.[A-Z])+)\.$"
)


def sentence(text: str, at: int) -> tuple[int, int]:
    """The sentence of a paragraph that has the character at this place; ``end`` is exclusive.

    Of the space between two sentences, the later one is taken.
    """
    start = 0
    for end in _bounds(text):
        if at < end:
            break
        start = end
    else:
        end = len(text)
    while start < end and text[start].isspace():
        start += 1
    return start, end


def sentences(text: str) -> list[tuple[int, int]]:
    """The places of all sentences of a paragraph, its space between them left out.

    In a text too long for a paragraph, marks alone end sentences: what encloses what isn't asked.
    """
    ends = sentence_ends(text) if len(text) > _LONGEST else _bounds(text)
    found: list[tuple[int, int]] = []
    start = 0
    for end in (*ends, len(text)):
        part = text[start:end]
        if part.strip():
            found.append((start + len(part) - len(part.lstrip()), start + len(part.rstrip())))
        start = end
    return found


def is_abbreviated(text: str, end: int, start: int = 0) -> bool:
    """Whether the full stop before this place only shortens a word: Dr., Feb., U.S."""
    return _ABBREVIATED.search(text, max(start, end - 20), end) is not None


def _bounds(text: str) -> Iterator[int]:
    """Where sentences end, apart from those inside quotations and brackets."""
    inside = _enclosed(text)
    start = 0
    for end in sentence_ends(text):
        if any(low < end < high for low, high in inside):
            continue
        if not _goes_on(text, start, end, inside):
            yield end
            start = end


def _enclosed(text: str) -> list[tuple[int, int]]:
    """The outermost quotations and brackets that are closed, their marks included."""
    found: list[tuple[int, int]] = []
    waiting: list[tuple[str, int]] = []
    for found_mark in _MARK.finditer(text):
        at, letter = found_mark.start(), found_mark[0]
        if letter in _PAIRS:
            waiting.append((_PAIRS[letter], at))
        elif letter in _CLOSING and any(mark == letter for mark, _ in waiting):
            while waiting[-1][0] != letter:
                waiting.pop()
            found.append((waiting.pop()[1], at + 1))
        elif letter == '"':
            _turn_straight(waiting, found, at)
    return sorted(found)


def _turn_straight(waiting: list[tuple[str, int]], found: list[tuple[int, int]], at: int) -> None:
    """A straight mark opens or closes, whichever the last one didn't."""
    opened = next((n for n, (mark, _) in enumerate(waiting) if mark == '"'), None)
    if opened is None:
        waiting.append(('"', at))
    else:
        found.append((waiting[opened][1], at + 1))
        del waiting[opened:]


def _goes_on(text: str, start: int, end: int, inside: list[tuple[int, int]]) -> bool:
    """Whether what looks like the end of a sentence is none."""
    rest = text[end:].lstrip()
    if not rest:
        return False
    if rest[0].islower() or is_abbreviated(text, end, start):
        return True
    if text[end - 1] not in _QUOTING or not _is_han(rest[0]):
        return False
    opened = next((low for low, high in inside if high == end), None)
    return opened is not None and not text[start:opened].strip()


def _is_han(letter: str) -> bool:
    return "\u4e00" <= letter <= "\u9fff" or letter.isdigit()

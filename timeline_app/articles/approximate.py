"""Where a passage stands in a text whose characters were changed: misread, left out, put in.

Stretches that share most short runs of characters with the passage and its surroundings are looked
at closely. There, every place with few wrong characters is scored by the passage itself, what
stands before and after it, and where it was expected, weighted as the Hypothesis client does.
"""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from msgspec import Struct

QUOTE, SIDE, POSITION = 50, 20, 2
"""Weights of the passage, of the text on either side of it, and of the place it was expected at."""
MOST_WRONG: Final = 1 / 3
"""The share of a passage's characters that may be wrong."""
LEAST_SCORE: Final = 0.76
"""Below this a place is not the passage's; with less, sentences of one pattern change places."""
_RUN: Final = 3
_COMMON: Final = 2000
"""A run that stands in more places than this tells nothing."""
_STRETCHES: Final = 3
_PLACES: Final = 8
_UNKNOWN: Final = 0.75
"""What a side counts that nobody wrote down."""


class Wanted(Struct, frozen=True):
    """A passage with what stands on either side, all folded; where it is expected, if known."""

    exact: str
    before: str
    after: str
    hint: int | None = None

    def place(self, text: str) -> tuple[int, int] | None:
        """The best place (start, end) in a folded text; None where none is good enough."""
        most = int(len(self.exact) * MOST_WRONG)
        best, best_score = None, LEAST_SCORE
        for low, high in self._stretches(text):
            for start, end, wrong in _places(self.exact, text, low, high, most):
                score = self.score(text, start, end, wrong)
                if score > best_score:
                    best, best_score = (start, end), score
        return best

    def score(self, text: str, start: int, end: int, wrong: int) -> float:
        """How well a place fits, from 0 to 1."""
        room = len(self.before) + len(self.before) // 4
        quote = 1 - wrong / len(self.exact)
        before = _agreement(self.before[::-1], text[max(0, start - room) : start][::-1])
        after = _agreement(self.after, text[end : end + len(self.after) + len(self.after) // 4])
        away = 0 if self.hint is None else abs(start - self.hint)
        position = 1 - away / max(1, len(text), away)
        score = QUOTE * quote + SIDE * (before + after) + POSITION * position
        return score / (QUOTE + 2 * SIDE + POSITION)

    def _stretches(self, text: str) -> Iterator[tuple[int, int]]:
        """Where the text shares most runs of characters with the passage and its surroundings."""
        whole = self.before + self.exact + self.after
        votes: Counter[int] = Counter()
        for at in range(len(whole) - _RUN + 1):
            run = whole[at : at + _RUN]
            if text.count(run) <= _COMMON:
                votes.update((place - at) // len(whole) for place in _occurrences(text, run))
        for stretch, _ in votes.most_common(_STRETCHES):
            low = stretch * len(whole) - _RUN
            yield max(0, low - len(whole) // 2), low + 5 * len(whole) // 2


def _occurrences(text: str, run: str) -> Iterator[int]:
    at = text.find(run)
    while at >= 0:
        yield at
        at = text.find(run, at + 1)


def _places(
    exact: str, text: str, low: int, high: int, most: int
) -> Iterator[tuple[int, int, int]]:
    """Places between two bounds with at most so many wrong characters: start, end, wrong."""
    wrongs = list(distances(exact, text[low:high]))
    ends = [
        at
        for at, wrong in enumerate(wrongs)
        if wrong <= most and wrong == min(wrongs[max(0, at - 1) : at + 2])
    ]
    for at in sorted(ends, key=wrongs.__getitem__)[:_PLACES]:
        end, wrong = low + at + 1, wrongs[at]
        back = text[max(0, end - len(exact) - most) : end][::-1]
        lengths = enumerate(distances(exact[::-1], back, anchored=True), start=1)
        yield from ((end - length, end, wrong) for length, found in lengths if found == wrong)


def _agreement(wanted: str, beside: str) -> float:
    """How much of a text stands right beside a place, from 0 to 1."""
    if not wanted:
        return _UNKNOWN
    wrong = min(distances(wanted, beside, anchored=True), default=len(wanted))
    return max(0.0, 1 - wrong / len(wanted))


def distances(wanted: str, text: str, *, anchored: bool = False) -> Iterator[int]:
    """After each character of a text, how many edits the nearest stretch that ends there is away.

    ``anchored``: the stretch begins where the text does. One step a character whatever the length
    of ``wanted``: Myers, "A fast bit-vector algorithm for approximate string matching" (1999), in
    Hyyrö's wording (2003). A bit stands for a character of ``wanted``; ``rises`` and ``falls`` say
    where the distance to the next longer beginning of it grows or shrinks.
    """
    every = (1 << len(wanted)) - 1
    last = 1 << len(wanted) >> 1
    places: dict[str, int] = {}
    for at, letter in enumerate(wanted):
        places[letter] = places.get(letter, 0) | 1 << at
    rises, falls, wrong = every, 0, len(wanted)
    for letter in text:
        here = places.get(letter, 0)
        level = here | falls
        along = (((here & rises) + rises) ^ rises) | here
        grows = falls | every & ~(along | rises)
        shrinks = rises & along
        wrong += bool(grows & last) - bool(shrinks & last)
        grows = grows << 1 | anchored
        rises = (shrinks << 1 | ~(level | grows)) & every
        falls = grows & level & every
        yield wrong

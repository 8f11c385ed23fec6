"""What the finder found, held against what it should have found.

A mention is found when the spans overlap (relaxed, as in TempEval), each with one at most; its
value is right when both are the same EDTF, or both None. What is found and stands nowhere in the
gold counts against precision, and, if shown as certain, as wrong.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from tests.articles.finding.marked import Mark


class Found(Protocol):
    """A mention as the finder gives it."""

    start: int
    end: int
    edtf: str | None
    certain: bool
    is_event: bool
    same_as: int | None


@dataclass
class Score:
    """Counts over some articles."""

    gold: int = 0
    found: int = 0
    matched: int = 0
    right: int = 0
    same_span: int = 0
    certain: int = 0
    wrong_certain: int = 0
    events_right: int = 0
    same_right: int = 0
    all_of: Counter[str] = field(default_factory=Counter)
    matched_of: Counter[str] = field(default_factory=Counter)
    right_of: Counter[str] = field(default_factory=Counter)

    @property
    def relaxed_f1(self) -> float:
        """Of the spans."""
        return _f1(self.matched, self.gold, self.found)

    @property
    def value_f1(self) -> float:
        """Of the spans with the right value."""
        return _f1(self.right, self.gold, self.found)

    @property
    def exact_value(self) -> float:
        """The share of all that should be found whose value is right."""
        return self.right / self.gold if self.gold else 1.0

    @property
    def wrong_yet_certain(self) -> float:
        """The share of all that was found that is wrong and shown as certain."""
        return self.wrong_certain / self.found if self.found else 0.0

    def add(
        self, gold: Sequence[Mark], found: Sequence[Found]
    ) -> list[tuple[Mark | None, Found | None]]:
        """Count an article; the pairs are given back, those that don't fit alone."""
        pairs = list(matches(gold, found))
        self.gold += len(gold)
        self.found += len(found)
        for mark, mention in pairs:
            self._count(mark, mention)
        return pairs

    def _count(self, mark: Mark | None, mention: Found | None) -> None:
        right = bool(mark and mention and mark.edtf == mention.edtf)
        if mark:
            self.all_of[mark.phenomenon] += 1
            self.matched_of[mark.phenomenon] += mention is not None
            self.right_of[mark.phenomenon] += right
        if mention:
            self.certain += mention.certain
            self.wrong_certain += mention.certain and not right
        if mark and mention:
            self.matched += 1
            self.right += right
            self.same_span += (mark.start, mark.end) == (mention.start, mention.end)
            self.events_right += mark.is_event == mention.is_event
            self.same_right += (mark.same_as is None) == (mention.same_as is None)


def matches(
    gold: Sequence[Mark], found: Sequence[Found]
) -> Iterable[tuple[Mark | None, Found | None]]:
    """Pair mentions that overlap, in order of the text."""
    left = list(found)
    for mark in gold:
        over = [each for each in left if each.start < mark.end and mark.start < each.end]
        best = max(over, key=lambda each: (each.edtf == mark.edtf, -each.start), default=None)
        if best is not None:
            left.remove(best)
        yield mark, best
    for each in left:
        yield None, each


def _f1(right: int, gold: int, found: int) -> float:
    return 2 * right / (gold + found) if gold + found else 1.0

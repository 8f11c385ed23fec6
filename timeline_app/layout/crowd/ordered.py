"""The events of a crowd in order of time, as arrays: where they are and who comes first."""

from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from timeline_app.model.columns import Columns, Instants, Limit

Numbers = NDArray[np.int64]
"""Indices of events in order of time."""
_BLOCK = 1024
"""Spans whose farthest end is kept together."""


@dataclass(frozen=True, eq=False)
class Ordered:
    """One element an event, by begin, the longer first; among equals as in the collection."""

    row: NDArray[np.int64]
    """Which row of the collection it is."""
    left: Instants
    right: Instants
    """As `Item`'s: of a point ``left``; of a span never before it."""
    span: NDArray[np.bool_]
    open_left: NDArray[np.bool_]
    """Whether a span's begin is not known, so that it is drawn as a fade."""
    open_right: NDArray[np.bool_]
    turn: NDArray[np.int64]
    """Who is labelled first: the smaller number; bit 32 is left free, above it stands the rank."""
    number: NDArray[np.int64]
    """By row of the collection, which element it is."""

    def __len__(self) -> int:
        return len(self.left)

    @cached_property
    def spans(self) -> Numbers:
        """The spans alone."""
        return np.flatnonzero(self.span)

    @cached_property
    def points(self) -> Numbers:
        """The points alone."""
        return np.flatnonzero(~self.span)

    @cached_property
    def point_lefts(self) -> Instants:
        """Where the points are."""
        return self.left[self.points]

    @cached_property
    def span_lefts(self) -> Instants:
        """Where the spans begin, in order."""
        return self.left[self.spans]

    @cached_property
    def span_rights(self) -> Instants:
        """Where the spans end, in order."""
        return np.sort(self.right[self.spans])

    @cached_property
    def _farthest(self) -> Instants:
        """The farthest end in each block of spans."""
        starts = np.arange(0, len(self.spans), _BLOCK)
        return np.maximum.reduceat(self.right[self.spans], starts) if len(starts) else starts

    def alive(self, start: int, end: int) -> Numbers:
        """The spans that last at some time from start to end, both included."""
        behind = int(np.searchsorted(self.span_lefts, end, side="right"))
        blocks = np.flatnonzero(self._farthest[: -(-behind // _BLOCK)] >= start)
        near = (blocks[:, None] * _BLOCK + np.arange(_BLOCK)).ravel()
        spans = self.spans[near[near < behind]]
        found: Numbers = spans[self.right[spans] >= start]
        return found


def without(numbers: Numbers, some: Numbers) -> Numbers:
    """Numbers in order of time without a few of them."""
    return np.delete(numbers, places(numbers, some))


def places(numbers: Numbers, some: Numbers) -> NDArray[np.int64]:
    """Where a few of them stand among numbers in order of time; others are left out."""
    if not len(numbers):
        return numbers
    at = np.searchsorted(numbers, some)
    return np.asarray(at[numbers[np.minimum(at, len(numbers) - 1)] == some])


@lru_cache(maxsize=2)
def ordered(columns: Columns) -> Ordered:
    """The events of a collection in order of time; of the last ones it is still known.

    A span with its end before its begin is taken the other way round, as in the small layout.
    """
    begin, span = columns.begin, columns.span
    end = np.where(span, columns.end, begin)
    left, right = np.minimum(begin, end), np.maximum(begin, end)
    row = np.lexsort((-right, left))
    number = np.empty_like(row)
    number[row] = np.arange(len(row))
    left, right, span = left[row], right[row], span[row]
    return Ordered(
        row,
        left,
        right,
        span,
        span & (columns.first_limit[row] >= Limit.OPEN),
        span & (columns.last_limit[row] >= Limit.OPEN),
        _turns(columns.rank[row], _scattered(left, right)),
        number,
    )


def _turns(rank: NDArray[np.int64], mixed: NDArray[np.uint64]) -> NDArray[np.int64]:
    """By rank; among equals by chance, so that no one waits for a long row of neighbours."""
    _, ranks = np.unique(-rank, return_inverse=True)
    tie = np.empty(len(mixed), np.int64)
    tie[np.argsort(mixed)] = np.arange(len(mixed))
    return (ranks.astype(np.int64) << 33) + tie


def _scattered(left: Instants, right: Instants) -> NDArray[np.uint64]:
    """A number by chance that depends on an event's dates and on its turn among equal ones.

    The mixing is Sebastiano Vigna's SplitMix64 (https://prng.di.unimi.it/splitmix64.c).
    """
    equal = np.r_[False, (left[1:] == left[:-1]) & (right[1:] == right[:-1])]
    count = np.arange(len(left))
    first = np.maximum.accumulate(np.where(equal, 0, count))
    found = left.astype(np.uint64)
    for more in (right, count - first):
        found = found * np.uint64(0x9E3779B97F4A7C15) + more.astype(np.uint64)
        found = (found ^ (found >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        found = (found ^ (found >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        found ^= found >> np.uint64(31)
    return found

"""The times of dates, each text of a date read once."""

from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from timeline_app.model.columns import limit_of, years_of
from timeline_app.model.edtf import parse

_MOST: Final = 200_000
_BEGINNINGS: Final = frozenset("-Y0123456789")
"""What a date begins with that is neither open nor a set."""
_UNDIVIDED: Final = ""
"""Which is no date."""


class Times(NamedTuple):
    """What the columns tell of dates; an element a date."""

    begin: NDArray[np.int64]
    end: NDArray[np.int64]
    span: NDArray[np.int64]
    vague: NDArray[np.int64]
    first_limit: NDArray[np.int64]
    last_limit: NDArray[np.int64]
    first_year: NDArray[np.int64]
    last_year: NDArray[np.int64]


class Numbers(NamedTuple):
    """Dates by the numbers of their begins and ends; an element a date."""

    first: NDArray[np.int64]
    last: NDArray[np.int64]


class Dated:
    """Remembers the dates that were read; of an interval with two ends, these."""

    def __init__(self) -> None:
        self._known = _Known()

    def limit(self) -> None:
        """Forget all where it is too much; numbers given before are of no use then."""
        if len(self._known) > _MOST:
            self._known = _Known()

    def numbers(self, texts: Sequence[str]) -> Numbers:
        """The numbers of dates.

        Raises:
            DateError: one of them is none.
        """
        parts = [text.partition("/") for text in texts]
        first = self._numbers([first for first, _, _ in parts])
        last = self._numbers([_last(*each) for each in parts])
        for at in np.flatnonzero((first < 0) | (last < 0)).tolist():
            first[at] = last[at] = self._known.whole(texts[at])
        return Numbers(first, last)

    def times(self, numbers: Numbers) -> Times:
        """The times of dates, which reach from the begins of some to the ends of others."""
        return self._known.between(*numbers)

    def _numbers(self, ends: Sequence[str]) -> NDArray[np.int64]:
        return np.fromiter(map(self._known.__getitem__, ends), np.int64, len(ends))


class _Known(dict[str, int]):
    """The numbers of dates by their texts; -1 of those that may be no date, nor a date's end."""

    def __init__(self) -> None:
        super().__init__()
        self._whole: dict[str, int] = {}
        self._table = np.empty((64, len(Times._fields)), np.int64)
        self._count = 0

    def __missing__(self, text: str) -> int:
        number = self[text] = self._added(text) if _is_one_date(text) else -1
        return number

    def whole(self, text: str) -> int:
        """The number of a date that isn't divided."""
        number = self._whole.get(text)
        if number is None:
            number = self._whole[text] = self._added(text)
        return number

    def between(self, first: NDArray[np.int64], last: NDArray[np.int64]) -> Times:
        """The times from the begins of some to the ends of others, or of the same."""
        begins, ends = Times(*self._table[first].T), Times(*self._table[last].T)
        return Times(
            begins.begin,
            ends.end,
            begins.span | (first != last),
            begins.vague | ends.vague,
            begins.first_limit,
            ends.last_limit,
            np.minimum(begins.first_year, ends.first_year),
            np.maximum(begins.last_year, ends.last_year),
        )

    def _added(self, text: str) -> int:
        times = _read(text)
        number, self._count = self._count, self._count + 1
        if number == len(self._table):
            self._table = np.concatenate([self._table, np.empty_like(self._table)])
        self._table[number] = times
        return number


def _is_one_date(text: str) -> bool:
    """Whether an end of an interval must be one, to be an end."""
    return text[:1] in _BEGINNINGS and "/" not in text


def _last(first: str, slash: str, last: str) -> str:
    """The end of a date, which is its begin where it isn't divided."""
    if not slash:
        return first
    return last if last != first else _UNDIVIDED


def _read(text: str) -> tuple[int, ...]:
    date = parse(text)
    years = years_of(date)
    begin = date.anchor
    return (
        begin,
        begin if date.latest is None else date.latest,
        date.is_span,
        date.approximate or date.uncertain,
        limit_of(date.begin, date.begin_edge),
        limit_of(date.end, date.end_edge),
        min(years),
        max(years),
    )

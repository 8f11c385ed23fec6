"""The times of dates, each text of a date read once."""

from collections.abc import Sequence
from itertools import chain
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from timeline_app.model.columns import limit_of, years_of
from timeline_app.model.edtf import parse

_MOST: Final = 200_000
_BEGINNINGS: Final = frozenset("-Y0123456789")
"""What a date begins with that is neither open nor a set."""


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


class Dated:
    """Remembers the dates that were read; of an interval with two ends, these."""

    def __init__(self) -> None:
        self._known = _Known()

    def times(self, texts: Sequence[str]) -> Times:
        """The times of dates.

        Raises:
            DateError: one of them is none.
        """
        if len(self._known) > _MOST:
            self._known = _Known()
        ends = chain.from_iterable(map(self._known.__getitem__, texts))
        first, last = np.fromiter(ends, np.int64, 2 * len(texts)).reshape(-1, 2).T
        return _between(self._known.times(first), self._known.times(last), first != last)


class _Known(dict[str, tuple[int, int]]):
    """Of each text the numbers of its two ends, which are the same one if it isn't divided."""

    def __init__(self) -> None:
        super().__init__()
        self._numbers: dict[str, int] = {}
        self._table = np.empty((64, len(Times._fields)), np.int64)

    def __missing__(self, text: str) -> tuple[int, int]:
        first, slash, last = text.partition("/")
        if slash and first != last and _is_one_date(first) and _is_one_date(last):
            ends = self._number(first), self._number(last)
        else:
            ends = (self._number(text),) * 2
        self[text] = ends
        return ends

    def times(self, numbers: NDArray[np.int64]) -> Times:
        """The times of those with these numbers."""
        return Times(*self._table[numbers].T)

    def _number(self, text: str) -> int:
        number = self._numbers.get(text)
        if number is None:
            times = _read(text)
            number = self._numbers[text] = len(self._numbers)
            if number == len(self._table):
                self._table = np.concatenate([self._table, np.empty_like(self._table)])
            self._table[number] = times
        return number


def _is_one_date(text: str) -> bool:
    """Whether an end of an interval must be one, to be an end."""
    return text[:1] in _BEGINNINGS and "/" not in text


def _between(first: Times, last: Times, divided: NDArray[np.bool_]) -> Times:
    """From the begins of dates to the ends of others, or of the same where it isn't divided."""
    return Times(
        first.begin,
        last.end,
        divided | first.span,
        first.vague | last.vague,
        first.first_limit,
        last.last_limit,
        np.minimum(first.first_year, last.first_year),
        np.maximum(first.last_year, last.last_year),
    )


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

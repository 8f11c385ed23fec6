"""Events in the order of a column, which is kept while single ones change."""

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from math import inf
from typing import Any, Final

import numpy as np

from timeline_app.state.stepping import Moment, moment
from timeline_app.views.archivist.table.ranking import Ranking
from timeline_app.views.archivist.table.stock import Number, Stock

FEW: Final = 64
"""So many changes are put in their places one by one; after more, all are sorted anew."""


@dataclass(frozen=True, slots=True)
class Sorting:
    """The column that rows are sorted by, and the way."""

    column: str = "date"
    descending: bool = False


class Order:
    """Events by rank, equal ones in order of time; those whose cells say nothing at the end."""

    def __init__(self, stock: Stock) -> None:
        self.by_time: list[Number] = []
        self.rows: list[Number] = []
        self._stock = stock
        self._moments: dict[Number, Moment] = {}
        self._ranking: Ranking | None = None
        self._descending = False

    def rank(self, ranking: Ranking, *, descending: bool) -> None:
        """Sort in another way what is put from now on."""
        self._ranking, self._descending = ranking, descending

    def forget(self, numbers: Iterable[Number]) -> None:
        """These events have changed, or are gone."""
        for number in numbers:
            self._moments.pop(number, None)

    def fill(self, numbers: Iterable[Number]) -> None:
        """Hold these events in place of all before."""
        self.by_time = sorted(numbers, key=self._moment)

    def fill_in_time(self, moments: dict[Number, Moment]) -> None:
        """Hold these events, whose order is known."""
        self._moments, self.by_time = moments, list(moments)

    def put(self, numbers: Sequence[Number]) -> None:
        """Show these, which are in order of time."""
        if self._ranking is None:
            self.rows = list(numbers)
            return
        ranks = self._ranking.ranks(numbers)
        if self._descending:
            ranks = [-rank if rank < inf else rank for rank in ranks]
        self.rows = [numbers[at] for at in np.argsort(ranks, kind="stable").tolist()]

    def moves(self, number: Number) -> bool:
        """Whether an event that has changed belongs in another place now."""
        ranked = self._ranking is None or self._ranking.holds(number)
        return not ranked or self._moments.get(number) != moment(self._stock[number])

    def take_out(self, numbers: Iterable[Number]) -> None:
        """Take these out, before they change."""
        self.rows = list(self.rows)
        for number in numbers:
            _take(self.rows, number, self._key)
            _take(self.by_time, number, self._moment)

    def put_in(self, numbers: Iterable[Number], shown: Collection[Number] | None) -> None:
        """Put these in where they belong; ``shown`` are those that rows are for, None: all."""
        self.rows = list(self.rows)
        for number in numbers:
            _put(self.by_time, number, self._moment)
            if shown is None or number in shown:
                _put(self.rows, number, self._key)

    def _moment(self, number: Number) -> Moment:
        found = self._moments.get(number)
        if found is None:
            found = self._moments[number] = moment(self._stock[number])
        return found

    def _key(self, number: Number) -> tuple[float, Moment]:
        """What the order is made by."""
        rank = self._ranking.ranks((number,))[0] if self._ranking is not None else 0.0
        return -rank if self._descending and rank < inf else rank, self._moment(number)


def _take(numbers: list[Number], number: Number, key: Callable[[Number], Any]) -> None:
    place = bisect_left(numbers, key(number), key=key)
    if place < len(numbers) and numbers[place] == number:
        del numbers[place]


def _put(numbers: list[Number], number: Number, key: Callable[[Number], Any]) -> None:
    numbers.insert(bisect_left(numbers, key(number), key=key), number)

"""What events are compared by in one column: a rank each, worked out once and kept.

A rank stays as it is while others come in between, so that one event among a hundred thousand can
be put in its new place without a look at the rest.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from heapq import merge
from math import inf
from typing import Any, Final

from PySide6.QtCore import QCollator, QCollatorSortKey, QLocale, Qt

from timeline_app.views.archivist.table.column import Column
from timeline_app.views.archivist.table.stock import Number, Stock

_FEW: Final = 64
"""So many events are ranked between the others one by one; with more, all are ranked anew."""
_PART: Final = 256


class Collation:
    """Texts in natural order: Han by pinyin, letters whatever their case, numbers by value.

    That is the order of the Unicode Collation Algorithm for Chinese, as Qt's collator has it, in
    both languages of the program; it puts Han before Latin letters.
    """

    def __init__(self) -> None:
        self._collator = QCollator(QLocale(QLocale.Language.Chinese, QLocale.Country.China))
        self._collator.setNumericMode(True)
        self._collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._keys: dict[str, QCollatorSortKey] = {}

    def key(self, text: str) -> QCollatorSortKey:
        """What a text is compared by."""
        found = self._keys.get(text)
        if found is None:
            found = self._keys[text] = self._collator.sortKey(text)
        return found


class Ranking:
    """The ranks of events in a column. One whose cell says nothing ranks behind all others."""

    def __init__(self, column: Column, collation: Collation, stock: Stock) -> None:
        self._column, self._stock = column, stock
        self._key = collation.key if column.by_text else _itself
        self._said: dict[Number, Any] = {}
        """What each event is compared by."""
        self._ranks: dict[Number, float] = {}
        self._known: dict[Any, float] = {None: inf}
        """The rank of each thing that was said."""
        self._sorted: list[Any] = []

    def prepare(self, numbers: Sequence[Number]) -> Iterator[None]:
        """Rank these events if none is ranked yet, a moment's work at each step.

        To be begun anew after each change.
        """
        if self._ranks:
            return
        for part in _parts(numbers):
            for number in part:
                if number not in self._said:
                    self._said[number] = self._column.order(self._stock[number])
            yield
        runs = []
        seen = {None}
        for part in _parts([*self._said]):
            said = {self._said[number]: None for number in part if self._said[number] not in seen}
            seen |= said.keys()
            runs.append(sorted(said, key=self._key))
            yield
        yield from self._steps(merge(*runs, key=self._key))

    def forget(self, numbers: Iterable[Number]) -> None:
        """These events have changed, or are gone."""
        for number in numbers:
            self._said.pop(number, None)
            self._ranks.pop(number, None)

    def holds(self, number: Number) -> bool:
        """Whether what is known of an event still is so, now that it has changed."""
        return number in self._said and self._said[number] == self._column.order(
            self._stock[number]
        )

    def ranks(self, numbers: Sequence[Number]) -> list[float]:
        """The ranks of these events."""
        missing = [number for number in numbers if number not in self._ranks]
        for number in missing:
            self._said[number] = self._column.order(self._stock[number])
        if len(missing) > _FEW:
            self._rank_all()
        else:
            for number in missing:
                self._rank(number)
        return [*map(self._ranks.__getitem__, numbers)]

    def _rank(self, number: Number) -> None:
        """Rank one more between those that are there."""
        said = self._said[number]
        if said not in self._known and not self._insert(said):
            self._rank_all()
        self._ranks[number] = self._known[said]

    def _insert(self, said: Any) -> bool:  # noqa: ANN401 - of one column, all compare
        """Find its rank; False where there are no more numbers between its neighbours'."""
        key = self._key(said)
        place = bisect_left(self._sorted, key, key=self._key)
        below = self._known[self._sorted[place - 1]] if place else None
        above = self._known[self._sorted[place]] if place < len(self._sorted) else None
        if above is not None and not key < self._key(self._sorted[place]):
            self._known[said] = above  # alike, but for case perhaps
            return True
        rank = _between(below, above)
        if rank in (below, above):
            return False
        self._sorted.insert(place, said)
        self._known[said] = rank
        return True

    def _rank_all(self) -> None:
        """Rank everything anew."""
        for _ in self._steps(sorted(self._each_once(), key=self._key)):
            pass

    def _each_once(self) -> list[Any]:
        """What is said, in order of time, as dates nearly are."""
        each_once = dict.fromkeys(self._said.values())
        each_once.pop(None, None)
        return [*each_once]

    def _steps(self, ordered: Iterable[Any]) -> Iterator[None]:
        """Rank everything, of which this is said; what compares alike has the same rank."""
        numbers = [*self._said]  # a list of what they say takes long: it lies all over the memory
        sorted_, known, last = [], {None: inf}, None
        for at, said in enumerate(ordered):
            key = self._key(said)
            if last is None or last < key:
                sorted_.append(said)
                last = key
            known[said] = float(len(sorted_))
            if at % _PART == 0:
                yield
        ranks: dict[Number, float] = {}
        for part in _parts(numbers):
            ranks |= {number: known[self._said[number]] for number in part}
            yield
        self._sorted, self._known, self._ranks = sorted_, known, ranks


def _parts(sequence: Sequence[Any]) -> Iterator[Sequence[Any]]:
    """Pieces that are worked through in a moment."""
    return (sequence[at : at + _PART] for at in range(0, len(sequence), _PART))


def _between(below: float | None, above: float | None) -> float:
    if below is None:
        return 0.0 if above is None else above - 1
    return below + 1 if above is None else (below + above) / 2


def _itself(said: Any) -> Any:  # noqa: ANN401 - of one column, all compare
    return said

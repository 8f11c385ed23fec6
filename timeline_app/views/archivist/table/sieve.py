"""Which events the filter of the table lets through."""

from collections.abc import Iterable, Sequence

from timeline_app.state.search import folded
from timeline_app.views.archivist.table.column import Column
from timeline_app.views.archivist.table.stock import Number, Stock


class Sieve:
    """Finds events by what their cells say, in columns that are shown and in hidden ones.

    The texts are worked out once for each event.
    """

    def __init__(self, columns: Sequence[Column], stock: Stock) -> None:
        self._columns, self._stock = columns, stock
        self._texts: dict[Number, str] = {}

    def forget(self, numbers: Iterable[Number]) -> None:
        """These events have changed, or are gone."""
        for number in numbers:
            self._texts.pop(number, None)

    def prepare(self, number: Number) -> bool:
        """Work out the text of an event; False where that is done."""
        if number in self._texts:
            return False
        event = self._stock[number]
        self._texts[number] = folded("\n".join(column.text(event) for column in self._columns))
        return True

    def through(self, numbers: Iterable[Number], query: str) -> set[Number]:
        """The events that have every word of a query, in whatever cell."""
        words = folded(query).split()
        found = list(numbers)
        for number in [each for each in found if each not in self._texts]:
            self.prepare(number)
        for word in words:
            found = [number for number in found if word in self._texts[number]]
        return set(found)

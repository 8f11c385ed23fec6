"""Which events stand in the table, and in which order."""

from collections.abc import Iterable, Iterator

from timeline_app.editing.date_echo import Echo
from timeline_app.model.collection import Event
from timeline_app.model.in_time import InTime, Moment
from timeline_app.state.state import State
from timeline_app.views.archivist.form.date_reading import Reader
from timeline_app.views.archivist.table.column import Column
from timeline_app.views.archivist.table.columns import columns
from timeline_app.views.archivist.table.order import FEW, Order, Sorting
from timeline_app.views.archivist.table.ranking import Collation, Ranking
from timeline_app.views.archivist.table.sieve import Sieve
from timeline_app.views.archivist.table.stock import Delivery, Number, Stock

_RANKED = 200_000
"""So many events are ranked in all columns before anybody asks; of more that would take much memory."""
_KNOWN = 1000
"""So many events that are worked out already are passed over at once."""


class Rows:
    """The events that the stage's filter lets through, sorted, and filtered once more.

    The table's own filter is asked when it is written. What it has let through stays, although it
    may be changed and no longer fit, and what is new is let through: no row vanishes under the hands.
    """

    def __init__(self) -> None:
        self.stock = Stock()
        self.columns: tuple[Column, ...] = ()
        self.sorting = Sorting()
        self.query = ""
        self._state: State | None = None
        self._order = Order(self.stock)
        self._reader = Reader()
        self._through: set[Number] | None = None
        """The events that are let through; None: all of them."""
        self._collation = Collation()
        self._rankings: dict[str, Ranking] = {}
        self._sieve = Sieve((), self.stock)

    @property
    def numbers(self) -> list[Number]:
        """The events in their order, by number."""
        return self._order.rows

    @property
    def total(self) -> int:
        """How many there would be without the table's own filter."""
        return len(self._order.by_time)

    def show(self, state: State) -> Delivery:
        """Take the events of a state; which of them differ."""
        old, self._state = self._state, state
        renewed = old is None or _headed(old) != _headed(state)
        if renewed:
            self._head(state)
        if old is not None and old.collection is state.collection:
            delivery = Delivery()
        else:
            delivery = self.stock.take(state.collection.events)
        if old is None or renewed or old.hidden != state.hidden:
            self._refill(state, delivery)
        else:
            self._change(state, delivery)
        return delivery

    def sort(self, sorting: Sorting) -> None:
        """Sort by another column, or the other way."""
        self.sorting = sorting
        self._rank()
        self._put()

    def filter(self, query: str) -> None:
        """Let through what has these words in its cells."""
        self.query = query
        known = self._order.by_time
        self._through = self._sieve.through(known, query) if query.strip() else None
        self._put()

    def prepare(self) -> Iterator[None]:
        """Work out, some events at a time, what sorting and filtering will ask for.

        To be begun anew after each change.
        """
        numbers = list(self._order.by_time)
        texts = [column for column in self.columns if column.by_text]
        for at, number in enumerate(numbers):
            if self._sieve.prepare(number):
                for column in texts:
                    self._collation.key(column.text(self.stock[number]))
                yield
            elif at % _KNOWN == _KNOWN - 1:
                yield
        if len(numbers) <= _RANKED:
            for ranking in self._rankings.values():
                yield from ranking.prepare(numbers)

    def _head(self, state: State) -> None:
        held = state.collection
        self.columns = columns(held.languages, held.categories, state.lang, self._read)
        self._collation = Collation()
        self._rankings = {
            column.key: Ranking(column, self._collation, self.stock) for column in self.columns
        }
        self._sieve = Sieve(self.columns, self.stock)
        self._rank()

    def _read(self, text: str, event: Event) -> Echo:
        """How a date is read, as the form reads it."""
        if self._state is None:
            return Echo("", None)
        return self._reader.read(text, self._state.lang, self._state.collection, event)

    def _rank(self) -> None:
        if self.sorting.column not in self._rankings:
            self.sorting = Sorting()
        ranking = self._rankings[self.sorting.column]
        self._order.rank(ranking, descending=self.sorting.descending)

    def _refill(self, state: State, delivery: Delivery) -> None:
        self._forget(delivery, delivery.stale)
        events = state.visible
        if isinstance(events, InTime):
            self._order.fill_in_time(self._moments(events))
        else:
            self._order.fill(self.stock.numbers_of(event.id for event in events))
        self._let_through(delivery)
        self._put()

    def _moments(self, events: InTime) -> dict[Number, Moment]:
        """Where events that know their order stand in it, by number."""
        names = [events.names[place] for place in events.order.tolist()]
        begins = events.columns.begin[events.order].tolist()
        numbers = self.stock.numbers_of(names)
        # A call to dict() would not let the window's thread in before its end.
        return {
            number: (begin, name)
            for number, begin, name in zip(numbers, begins, names, strict=True)
        }

    def _change(self, state: State, delivery: Delivery) -> None:
        """Take out as they were those events that move, and put them in as they are."""
        # what they are compared by is still known, although the stock holds them changed
        moved = delivery.changed
        if self._through is None and not state.hidden:
            moved = tuple(filter(self._order.moves, moved))
        gone = delivery.gone + moved
        if len(gone) + len(delivery.new) > FEW:
            self._refill(state, delivery)
            return
        if gone:
            self._order.take_out(gone)
        self._forget(delivery, gone)
        self._let_through(delivery)
        come = moved + delivery.new
        come = tuple(number for number in come if self._is_visible(number, state))
        if come:
            self._order.put_in(come, self._through)

    def _forget(self, delivery: Delivery, moved: Iterable[Number]) -> None:
        """Of those that don't move it is still known where they are in the order there is."""
        for key, ranking in self._rankings.items():
            ranking.forget(moved if key == self.sorting.column else delivery.stale)
        self._sieve.forget(delivery.stale)
        self._order.forget(moved)

    def _let_through(self, delivery: Delivery) -> None:
        if self._through is not None:
            self._through.difference_update(delivery.gone)
            self._through |= self._sieve.through(delivery.changed, self.query)
            self._through.update(delivery.new)

    def _put(self) -> None:
        numbers, through = self._order.by_time, self._through
        if through is not None:
            numbers = [number for number in numbers if number in through]
        self._order.put(numbers)

    def _is_visible(self, number: Number, state: State) -> bool:
        return (self.stock[number].category or "") not in state.hidden


def _headed(state: State) -> tuple[object, ...]:
    """What the columns are made from."""
    return state.lang, state.collection.languages, state.collection.categories

"""The items of a crowd, each made when it is first asked for."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from timeline_app.layout.crowd.ordered import Ordered
from timeline_app.layout.items import Item
from timeline_app.layout.labels import Size
from timeline_app.model.collection import Event
from timeline_app.model.finding import place_of

Make = Callable[[Event], Item]
_KEPT = 4000
"""Items that are kept, with their texts."""


class Items:
    """Items by their number, which is where they stand in the order of time."""

    def __init__(
        self, events: Sequence[Event], order: Ordered, make: Make, before: Mapping[str, Item]
    ) -> None:
        """``before`` are items made earlier, by id: those that are the same are taken over."""
        self.events = events
        self._order, self._make, self._before = order, make, before
        self._known: dict[int, Item] = {}
        self._by_id: dict[str, int] = {}
        self._within: dict[int, tuple[Size, ...]] = {}
        """The sizes that places were given for, of events that have others now."""

    def edited(self, events: Sequence[Event], numbers: Iterable[int], make: Make) -> "Items":
        """The items of an edited collection, in which these alone differ.

        A label that would take other lanes now is set in the room that it had.
        """
        given = {n: self._within.get(n) or self.at(n).sizes for n in numbers}
        items = Items(events, self._order, make, {})
        items._known = {n: each for n, each in self._known.items() if n not in given}
        items._by_id = dict(self._by_id)
        items._within = {n: each for n, each in self._within.items() if n not in given}
        for number, sizes in given.items():
            if _lanes(items.at(number).sizes) != _lanes(sizes):
                items._within[number] = sizes
                del items._known[number]
        return items

    @property
    def provisional(self) -> bool:
        """Whether an edited event might have another place."""
        return bool(self._within)

    @property
    def made(self) -> dict[str, Item]:
        """Those that were needed lately, by id."""
        return {each.id: each for each in self._known.values()}

    def number(self, event_id: str | None) -> int | None:
        """Where an event stands in the order of time; None where the filter hides it."""
        if event_id is None:
            return None
        known = self._by_id.get(event_id)
        if known is None:
            row = place_of(self.events, event_id)
            known = None if row < 0 else int(self._order.number[row])
        return known

    def known(self, number: int) -> bool:
        """Whether an item is made already."""
        return number in self._known

    def at(self, number: int) -> Item:
        """The item of this number."""
        found = self._known.get(number)
        if found is None:
            if len(self._known) >= _KEPT:
                self._known.clear()
                self._by_id.clear()
            found = self._known[number] = self._made(number)
            self._by_id[found.id] = number
        return found

    def _made(self, number: int) -> Item:
        made = self._make(self.events[int(self._order.row[number])])
        if number in self._within:
            made = replace(made, within=self._within[number])
        before = self._before.get(made.id)
        return before if before is not None and before == made else made

    def sizes(self, number: int) -> tuple[Size, ...]:
        """The ways to set the label of the event of this number."""
        return self.at(number).sizes


def _lanes(sizes: Sequence[Size]) -> list[int]:
    """How many lanes a label takes in each of its sizes."""
    return [size.lanes for size in sizes]

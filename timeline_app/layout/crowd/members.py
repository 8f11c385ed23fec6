"""The members of a badge, whose ids are looked up when somebody asks for them."""

from collections.abc import Iterator, Sequence
from typing import overload

import numpy as np
from numpy.typing import NDArray

from timeline_app.layout.crowd.ordered import Numbers, Ordered
from timeline_app.model.collection import Event
from timeline_app.model.finding import place_of
from timeline_app.model.in_time import InTime


class Members(Sequence[str]):
    """Ids of events, in order of time."""

    def __init__(self, events: Sequence[Event], order: Ordered, numbers: Numbers) -> None:
        self._events, self._order = events, order
        self.numbers = numbers

    def __len__(self) -> int:
        return len(self.numbers)

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[str, ...]: ...
    def __getitem__(self, at: int | slice) -> str | tuple[str, ...]:
        if isinstance(at, slice):
            return tuple(Members(self._events, self._order, self.numbers[at]))
        return self._name(int(self._order.row[self.numbers[at]]))

    def __iter__(self) -> Iterator[str]:
        return map(self._name, self.rows.tolist())

    def __contains__(self, event_id: object) -> bool:
        row = place_of(self._events, event_id) if isinstance(event_id, str) else -1
        if row < 0:
            return False
        number = self._order.number[row]
        at = int(np.searchsorted(self.numbers, number))
        return at < len(self.numbers) and bool(self.numbers[at] == number)

    @property
    def rows(self) -> NDArray[np.int64]:
        """Where they stand in the collection."""
        return self._order.row[self.numbers]

    def _name(self, row: int) -> str:
        events = self._events
        return events.names[row] if isinstance(events, InTime) else events[row].id

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Members):
            return np.array_equal(self.numbers, other.numbers)
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash((len(self), int(self.numbers[0]) if len(self) else 0))

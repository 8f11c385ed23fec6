"""What a search finds in a large collection: places of events, not a million ids."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property
from typing import overload

import numpy as np
from numpy.typing import NDArray

from timeline_app.model.collection import Event
from timeline_app.model.in_time import InTime, Moment
from timeline_app.model.subset import Subset


class Matches(Sequence[str]):
    """The ids of events in order of time; compared like a tuple."""

    def __init__(self, events: InTime, found: NDArray[np.bool_]) -> None:
        """``found`` tells of each event whether it is one of them."""
        self._events, self.found = events, found

    @cached_property
    def _places(self) -> NDArray[np.int32]:
        order = self._events.order
        return order[self.found[order]]

    @cached_property
    def _count(self) -> int:
        return int(np.count_nonzero(self.found))

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[str, ...]: ...
    def __getitem__(self, at: int | slice) -> str | tuple[str, ...]:
        if isinstance(at, slice):
            return tuple(self._events.names[place] for place in self._places[at].tolist())
        return self._events.names[int(self._places[at])]

    def __contains__(self, event_id: object) -> bool:
        place = self._events.place(event_id) if isinstance(event_id, str) else -1
        return place >= 0 and bool(self.found[place])

    def index(self, event_id: str, start: int = 0, stop: int | None = None) -> int:
        """Where an event stands among them.

        Raises:
            ValueError: it isn't there.
        """
        place = self._events.place(event_id)
        if place >= 0 and self.found[place]:
            at = bisect_left(self._places, self._moment(place), key=self._moment)
            if start <= at < (len(self) if stop is None else stop):
                return at
        raise ValueError(event_id)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Matches):
            return self is other or (
                self._events is other._events and np.array_equal(self.found, other.found)
            )
        return isinstance(other, tuple) and tuple(self) == other

    __hash__ = None  # type: ignore[assignment]

    def among(self, events: Sequence[Event]) -> "Matches":
        """Those that are among these events of the same collection."""
        if isinstance(events, Subset):
            return Matches(self._events, self.found & events.shown)
        return self

    def next(self, here: Moment | None, *, forward: bool) -> str | None:
        """The next or the previous one from a moment, going round at the ends; None without any."""
        if not len(self):
            return None
        places = self._places
        if forward:
            at = 0 if here is None else bisect_right(places, here, key=self._moment)
        else:
            at = (0 if here is None else bisect_left(places, here, key=self._moment)) - 1
        return self[at % len(self)]

    def _moment(self, place: int) -> Moment:
        return int(self._events.columns.begin[place]), self._events.names[place]

"""Events in the order of their dates, the id deciding among those at one instant.

That is the order in which one steps from event to event. A large sequence knows it, and is
searched by halving; for any other one the few events there are are looked through.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import partial
from typing import Protocol, overload, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from timeline_app.model.collection import Event
from timeline_app.model.columns import Columns

Moment = tuple[int, str]
"""An instant, and an id that decides among events at the same one."""


class Ids(Protocol):
    """The ids of events, by their places."""

    def __getitem__(self, place: int, /) -> str: ...


@runtime_checkable
class InTime(Protocol):
    """A sequence of events that knows their order, and finds them."""

    def __getitem__(self, place: int, /) -> Event: ...

    @property
    def columns(self) -> Columns:
        """What is known of all events."""

    @property
    def names(self) -> Ids:
        """Their ids."""

    @property
    def order(self) -> NDArray[np.int32]:
        """Their places in order of time."""

    def place(self, part_id: str) -> int:
        """The index of the event with this id, or -1."""


def moment(event: Event) -> Moment:
    """Where an event stands in the order of steps."""
    return event.date.anchor, event.id


class InOrder(Sequence[Event]):
    """Events of a sequence that knows their order, in that order."""

    def __init__(self, events: InTime) -> None:
        self._events = events

    def place(self, part_id: str) -> int:
        """Where the event with this id stands, or -1."""
        place = self._events.place(part_id)
        if place < 0:
            return -1
        key = partial(_moment, self._events)
        return bisect_left(self._events.order, key(place), key=key)

    def __len__(self) -> int:
        return len(self._events.order)

    @overload
    def __getitem__(self, at: int) -> Event: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Event, ...]: ...
    def __getitem__(self, at: int | slice) -> Event | tuple[Event, ...]:
        if isinstance(at, slice):
            return tuple(self._events[place] for place in self._events.order[at].tolist())
        return self._events[int(self._events.order[at])]


def in_order(events: Sequence[Event]) -> Sequence[Event]:
    """Events in order of time; of a sequence that knows it, none is looked at."""
    return InOrder(events) if isinstance(events, InTime) else sorted(events, key=moment)


def first(events: Sequence[Event]) -> str | None:
    """The id of the first event."""
    if isinstance(events, InTime):
        return _named(events, 0)
    return _id(min(events, key=moment, default=None))


def last(events: Sequence[Event]) -> str | None:
    """The id of the last event."""
    if isinstance(events, InTime):
        return _named(events, len(events.order) - 1)
    return _id(max(events, key=moment, default=None))


def after(events: Sequence[Event], here: Moment) -> str | None:
    """The id of the first event after a moment."""
    if isinstance(events, InTime):
        return _named(events, bisect_right(events.order, here, key=partial(_moment, events)))
    return _id(min((each for each in events if moment(each) > here), key=moment, default=None))


def before(events: Sequence[Event], here: Moment) -> str | None:
    """The id of the last event before a moment."""
    if isinstance(events, InTime):
        return _named(events, bisect_left(events.order, here, key=partial(_moment, events)) - 1)
    return _id(max((each for each in events if moment(each) < here), key=moment, default=None))


def _moment(events: InTime, place: int) -> Moment:
    return int(events.columns.begin[place]), events.names[place]


def _named(events: InTime, at: int) -> str | None:
    return events.names[int(events.order[at])] if 0 <= at < len(events.order) else None


def _id(event: Event | None) -> str | None:
    return None if event is None else event.id

"""The events of a large collection while it is edited: the next edition is made within a moment.

To copy a tuple of a hundred thousand events takes as long as a frame, because each of them is
touched. Here all editions share one list of every event that was ever in one of them; an edition
is its numbers in that list, an array that is copied in microseconds.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import eq
from typing import Self, overload

import numpy as np
from numpy.typing import NDArray

from timeline_app.model.collection import Event
from timeline_app.model.columns import Columns, carried, columns_of, renewed
from timeline_app.model.in_time import Ids, moment
from timeline_app.model.subset import Subset

Places = NDArray[np.int32]
Rows = NDArray[np.int64]


class _Kept:
    """Every event that was ever in an edition, by number; only ever added to."""

    def __init__(self, origin: Sequence[Event]) -> None:
        self.origin = origin
        """What the first of them were decoded from, by the same numbers."""
        self.events: list[Event] = []
        self._last: dict[str, int] = {}
        self._former: list[int] = []
        """Of each event the number of the one that had its id before; -1: none had."""

    def add(self, events: Iterable[Event]) -> Places:
        """Keep more of them; their numbers."""
        first = len(self.events)
        for number, event in enumerate(events, first):
            self.events.append(event)
            self._former.append(self._last.get(event.id, -1))
            self._last[event.id] = number
        return np.arange(first, len(self.events), dtype=np.int32)

    def of(self, ids: Iterable[str]) -> Iterator[list[int]]:
        """The numbers of the latest events of these ids, then of those that had the ids before."""
        numbers = [self._last.get(event_id, -1) for event_id in ids]
        while numbers := [number for number in numbers if number >= 0]:
            yield numbers
            numbers = [self._former[number] for number in numbers]

    def having(self, event_id: str) -> Iterator[int]:
        """The numbers of all that have this id, the latest first."""
        number = self._last.get(event_id, -1)
        while number >= 0:
            yield number
            number = self._former[number]


class Edition(Sequence[Event]):
    """Immutable, compared like a tuple; one that is `InTime`, and filters itself."""

    def __init__(self, kept: _Kept, numbers: Places, columns: Columns, order: Places) -> None:
        self.kept, self.numbers = kept, numbers
        self.columns = columns
        """What a layout needs to know of all events."""
        self.order = order
        """All places in order of time, the id deciding among those at one instant."""
        self.names: Ids = _Names(self)
        """The ids of all events."""

    @classmethod
    def first(
        cls,
        events: Iterable[Event],
        columns: Columns,
        order: Places,
        *,
        origin: Sequence[Event] = (),
    ) -> Self:
        """That of a collection as it was opened; ``origin`` is what it was decoded from."""
        kept = _Kept(origin)
        return cls(kept, kept.add(events), columns, order)

    @classmethod
    def of(cls, events: Sequence[Event]) -> Self:
        """That of events of which nothing is known yet."""
        order = sorted(range(len(events)), key=lambda place: moment(events[place]))
        return cls.first(events, columns_of(events), np.array(order, np.int32))

    def changed(
        self,
        replaced: Mapping[int, Event],
        removed: Iterable[int] = (),
        added: Mapping[int, Event] | None = None,
    ) -> "Edition":
        """The next edition.

        Args:
            replaced: events by the places of those that they replace; an id stays as it is.
            removed: the places of those that are taken out.
            added: further events by the places they will have.
        """
        rows, gone = np.arange(len(self)), list(removed)
        if not (gone or added):
            return self._of(rows, replaced)
        rows = np.delete(rows, gone)
        if added:
            rows = _with_room(rows, list(added))
        now = np.full(len(self), -1)
        now[rows[rows >= 0]] = np.flatnonzero(rows >= 0)
        fresh = {int(now[place]): event for place, event in replaced.items()}
        return self._of(rows, {**fresh, **(added or {})})

    def _of(self, rows: Rows, fresh: Mapping[int, Event]) -> "Edition":
        """With these rows of this edition, and other events in some places."""
        at = np.array([*fresh], np.int64)
        numbers, was = carried(self.numbers, rows), rows[at]
        numbers[at] = self.kept.add(fresh.values())
        columns = renewed(self.columns, rows, fresh)
        moved = at[(was < 0) | (columns.begin[at] != carried(self.columns.begin, was))]
        edition = Edition(self.kept, numbers, columns, self.order)
        if len(rows) != len(self) or len(moved):
            edition.order = _put_in(edition, _left(self.order, rows, moved), moved)
        return edition

    def unlike(self, other: Sequence[object]) -> Rows | None:
        """The places in which another event stands; None where more differs than that."""
        if isinstance(other, Edition) and other.kept is self.kept and len(other) == len(self):
            return np.flatnonzero(self.numbers != other.numbers)
        return None

    def places_in(self, other: "Edition") -> Rows:
        """Of each event its place in another edition of the collection, or -1."""
        places = np.full(len(self.kept.events), -1)
        places[other.numbers] = np.arange(len(other))
        return places[self.numbers]

    def without(self, categories: frozenset[str]) -> Sequence[Event]:
        """The events that have none of these categories; the empty one stands for having none."""
        hidden = [name in categories for name in self.columns.categories]
        return Subset(self, ~np.array(hidden, np.bool_)[self.columns.category])

    def place(self, part_id: str) -> int:
        """The index of the event with this id, or -1."""
        for number in self.kept.having(part_id):
            places = np.flatnonzero(self.numbers == number)
            if len(places):
                return int(places[0])
        return -1

    def places(self, ids: Iterable[str]) -> list[int]:
        """The indices of those of these events that are there, in order."""
        wanted = np.zeros(len(self.kept.events), np.bool_)
        for numbers in self.kept.of(ids):
            wanted[numbers] = True
        places: list[int] = np.flatnonzero(wanted[self.numbers]).tolist()
        return places

    def __len__(self) -> int:
        return len(self.numbers)

    @overload
    def __getitem__(self, place: int) -> Event: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Event, ...]: ...
    def __getitem__(self, place: int | slice) -> Event | tuple[Event, ...]:
        events = self.kept.events
        if isinstance(place, slice):
            return tuple(map(events.__getitem__, self.numbers[place].tolist()))
        return events[int(self.numbers[place])]

    def __iter__(self) -> Iterator[Event]:
        return map(self.kept.events.__getitem__, self.numbers.tolist())

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, Edition | tuple) or len(self) != len(other):
            return False
        unlike = self.unlike(other)
        if unlike is None:
            return all(map(eq, self, other))
        return all(self[place] == other[place] for place in unlike.tolist())

    def __hash__(self) -> int:
        return hash(len(self))


def places_of(events: Sequence[Event], ids: Iterable[str]) -> list[int]:
    """The indices of those of these events that are there, in order."""
    wanted = frozenset(ids)
    if isinstance(events, Edition):
        return events.places(wanted)
    return [place for place, event in enumerate(events) if event.id in wanted]


class _Names:
    def __init__(self, events: Sequence[Event]) -> None:
        self._events = events

    def __getitem__(self, place: int) -> str:
        return self._events[place].id


def _with_room(rows: Rows, places: list[int]) -> Rows:
    """The rows with -1 in these places, which are those after it."""
    found = np.full(len(rows) + len(places), -1)
    there = np.ones(len(found), np.bool_)
    there[places] = False
    found[there] = rows
    return found


def _left(order: Places, rows: Rows, moved: Rows) -> Places:
    """The new places of those that stay where they are in time, in its order."""
    stay = np.delete(np.arange(len(rows)), moved)
    now = np.full(len(order), -1, np.int32)
    now[rows[stay]] = stay
    found = now[order]
    return found[found >= 0]


def _put_in(edition: Edition, order: Places, places: Rows) -> Places:
    """The order with these places put in where they belong."""
    names = edition.names
    begin = edition.columns.begin
    known = begin[order]
    moments = sorted((int(begin[place]), names[place], place) for place in places.tolist())
    instants = [instant for instant, _, _ in moments]
    first, last = (np.searchsorted(known, instants, side).tolist() for side in ("left", "right"))
    at = [
        bisect_left(order, name, low, high, key=names.__getitem__)
        for (_, name, _), low, high in zip(moments, first, last, strict=True)
    ]
    return np.insert(order, at, [place for _, _, place in moments])

"""The events of a collection by number, so that rows are numbers.

To walk along ten thousand events in another order than that of the file is slow, because each lies
somewhere else in memory; numbers are compared, sorted and counted without a look at the events.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import compress
from operator import is_not
from typing import Final

from timeline_app.model.collection import Event
from timeline_app.model.edition import Edition
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized
from timeline_app.views.archivist.table.alike import alike

Number = int
"""What stands for an event as long as it is there, whatever becomes of it."""

_NOTHING: Final = Event(id="", date=parse("0000"), title=Localized())
"""In the place of an event that is gone."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """What differs in the stock after a change, by number."""

    gone: tuple[Number, ...] = ()
    changed: tuple[Number, ...] = ()
    new: tuple[Number, ...] = ()

    @property
    def stale(self) -> tuple[Number, ...]:
        """The numbers of which what was known no longer holds."""
        return self.gone + self.changed


class Stock:
    """The events of the collection that is shown."""

    def __init__(self) -> None:
        self._file: Sequence[Event] = ()
        self._events: list[Event] = []
        self._ids: list[str] = []
        self._numbers: dict[str, Number] = {}

    def __getitem__(self, number: Number) -> Event:
        return self._events[number]

    def number(self, event_id: str | None) -> Number | None:
        """The number of an event; None where there is none."""
        return self._numbers.get(event_id or "")

    def numbers_of(self, ids: Iterable[str]) -> Iterable[Number]:
        """The numbers of events that are there."""
        return map(self._numbers.__getitem__, ids)

    def ids(self, numbers: Iterable[Number]) -> tuple[str, ...]:
        """The ids of these events, without a look at the events."""
        return tuple(map(self._ids.__getitem__, numbers))

    def take(self, events: Sequence[Event]) -> Delivery:
        """Take the events of a changed collection; an event is the same one while its id is."""
        if not self._events:
            return self._take_first(events)
        old, new = _unlike(self._file, events)
        self._file = events
        before, after = {event.id for event in old}, {event.id for event in new}
        gone = tuple(self._numbers.pop(event.id) for event in old if event.id not in after)
        for number in gone:
            self._events[number] = _NOTHING  # a number never stands for another event
        changed = tuple(self._put(event) for event in new if event.id in before)
        return Delivery(gone, changed, tuple(self._put(e) for e in new if e.id not in before))

    def _take_first(self, events: Sequence[Event]) -> Delivery:
        self._file, self._events = events, list(events)
        self._ids = [event.id for event in events]
        self._numbers = {event_id: number for number, event_id in enumerate(self._ids)}
        return Delivery(new=tuple(self._numbers.values()))

    def _put(self, event: Event) -> Number:
        number = self._numbers.setdefault(event.id, len(self._events))
        if number < len(self._events):
            self._events[number] = event
        else:
            self._events.append(event)
            self._ids.append(event.id)
        return number


def _unlike(old: Sequence[Event], new: Sequence[Event]) -> tuple[Sequence[Event], Sequence[Event]]:
    """Of both what the other may not have: without what is the same value in the same place."""
    places = new.unlike(old) if isinstance(new, Edition) else None
    if places is not None:
        return [old[place] for place in places], [new[place] for place in places]
    first, last = alike(old, new)
    before, after = old[first : len(old) - last], new[first : len(new) - last]
    if len(before) != len(after):
        return before, after
    differ = [*map(is_not, before, after)]
    return [*compress(before, differ)], [*compress(after, differ)]

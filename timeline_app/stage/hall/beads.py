"""The events along the thread: found by time, so that as many as stand apart are drawn, no more."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from timeline_app.model.collection import Collection, Event
from timeline_app.model.columns import years_differ
from timeline_app.model.in_time import InTime, in_order
from timeline_app.model.subset import Subset
from timeline_app.presenting.program import ByDate, Stop
from timeline_app.timescale.scale import TimeScale


class Beads:
    """Events in order of time."""

    def __init__(self, events: Sequence[Event]) -> None:
        self._events = in_order(events)
        if isinstance(events, InTime):
            self._anchors = events.columns.begin[events.order].tolist()
        else:
            self._anchors = [event.date.anchor for event in self._events]

    def seen(self, view: TimeScale, apart: float) -> Iterator[Event]:
        """The events of a view, of those less than so many pixels apart the first.

        Takes as long for a million events as for a thousand: it steps from pixel to pixel.
        """
        at = bisect_left(self._anchors, view.t(-apart))
        end = bisect_right(self._anchors, view.t(view.width + apart))
        while at < end:
            yield self._events[at]
            next_second = view.t(view.x(self._anchors[at]) + apart) + 1
            at = bisect_left(self._anchors, max(next_second, self._anchors[at] + 1), at, end)


@dataclass(frozen=True, slots=True)
class Strand:
    """All that hangs on a thread, sorted once for every size and language."""

    others: Beads | None
    """Events that no stop is at; None where each event is a stop."""
    stops: Beads
    years: bool
    """Whether dates must name their year."""

    @classmethod
    def of(cls, collection: Collection, stops: Sequence[Stop]) -> "Strand":
        """The events of a collection, those of stops apart."""
        events, years = collection.events, years_differ(collection.events)
        if isinstance(stops, ByDate):
            return cls(None, Beads(events), years)
        told = [stop.event for stop in stops]
        others = _others(events, told)
        return cls(Beads(others) if others else None, Beads(told), years)


def _others(events: Sequence[Event], told: Sequence[Event]) -> Sequence[Event]:
    """The events that aren't told; of those that are in time none is looked at."""
    if isinstance(events, InTime):
        others = np.ones(len(events), np.bool_)
        others[[events.place(event.id) for event in told]] = False
        return Subset(events, others)
    ids = {event.id for event in told}
    return [event for event in events if event.id not in ids]


def near(stops: Sequence[Stop], at: int, most: int) -> Iterator[Event]:
    """The events of the stops, those nearest to the present one first, so many at most."""
    order = sorted(
        range(max(0, at - most), min(len(stops), at + most + 1)), key=lambda n: (abs(n - at), -n)
    )
    for n in order[:most]:
        yield stops[n].event

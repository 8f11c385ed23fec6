"""The events along the thread: found by time, so that as many as stand apart are drawn, no more."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from timeline_app.model.collection import Collection, Event
from timeline_app.presenting.program import Stop
from timeline_app.timescale.scale import TimeScale


class Beads:
    """Events in order of time."""

    def __init__(self, events: Sequence[Event]) -> None:
        anchors = [event.date.anchor for event in events]
        order = sorted(range(len(events)), key=anchors.__getitem__)
        self._events = [events[n] for n in order]
        self._anchors = [anchors[n] for n in order]

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
        told = {stop.event.id for stop in stops}
        others = [event for event in collection.events if event.id not in told]
        beads = Beads([stop.event for stop in stops])
        return cls(Beads(others) if others else None, beads, years_differ(collection.events))


def years_differ(events: Iterable[Event]) -> bool:
    """Whether dates must name their year."""
    years: set[int] = set()
    for event in events:
        years.update(part.year for part in (event.date.begin, event.date.end) if part is not None)
        if len(years) > 1:
            return True
    return False


def near(stops: Sequence[Stop], at: int, most: int) -> Iterator[Event]:
    """The events of the stops, those nearest to the present one first, so many at most."""
    order = sorted(
        range(max(0, at - most), min(len(stops), at + most + 1)), key=lambda n: (abs(n - at), -n)
    )
    for n in order[:most]:
        yield stops[n].event

"""The events along the thread: found by time, so that as many as stand apart are drawn, no more."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from timeline_app.model.collection import Event
from timeline_app.presenting.program import Stop
from timeline_app.timescale.scale import TimeScale


class Beads:
    """Events in order of time."""

    def __init__(self, events: Sequence[Event]) -> None:
        self._events = sorted(events, key=_anchor)
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


def near(stops: Sequence[Stop], at: int, most: int) -> Iterator[Event]:
    """The events of the stops, those nearest to the present one first, so many at most."""
    order = sorted(
        range(max(0, at - most), min(len(stops), at + most + 1)), key=lambda n: (abs(n - at), -n)
    )
    for n in order[:most]:
        yield stops[n].event


def _anchor(event: Event) -> tuple[int, str]:
    return event.date.anchor, event.id

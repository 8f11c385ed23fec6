"""Which stretch of time the audience sees at a stop."""

from collections.abc import Sequence
from typing import Final

from timeline_app.layout.grid import SHORTEST_VIEW
from timeline_app.model.collection import Event
from timeline_app.presenting.program import Stop
from timeline_app.timescale.scale import TimeScale

WHOLE: Final = 12
"""Up to so many stops all of them are seen all the time."""
_BESIDE: Final = 4
"""With more, so many on either side."""
_AIR: Final = 0.1
"""Of the width, free beside the outermost."""
_ALONE: Final = 30 * 86_400
"""Seconds around one instant that has nothing beside it."""


def stop_view(stops: Sequence[Stop], at: int, width: float) -> TimeScale:
    """The stretch a tour has for the stop, else one that shows it among its neighbours."""
    if not stops:
        return TimeScale(946_684_800, float(_ALONE), width)
    stop = stops[at]
    if stop.span is not None and stop.span[1] > stop.span[0]:
        seen = TimeScale.between(*stop.span, width)
        return _not_shorter(seen)
    near = stops if len(stops) <= WHOLE else stops[max(0, at - _BESIDE) : at + _BESIDE + 1]
    return around([each.event for each in near], width)


def around(events: Sequence[Event], width: float) -> TimeScale:
    """All these events, with air beside the outermost."""
    first = min(event.date.anchor for event in events)
    last = max(_end(event) for event in events)
    lasts = (last - first) or _ALONE
    air = round(lasts * _AIR / (1 - 2 * _AIR))
    if last == first:
        return TimeScale.between(first - lasts // 2, first + lasts // 2, width)
    return _not_shorter(TimeScale.between(first - air, last + air, width))


def _end(event: Event) -> int:
    latest = event.date.latest
    return event.date.anchor if latest is None else max(latest, event.date.anchor)


def _not_shorter(view: TimeScale) -> TimeScale:
    if view.seconds >= SHORTEST_VIEW:
        return view
    return view.zoomed(view.seconds / SHORTEST_VIEW, view.width / 2)

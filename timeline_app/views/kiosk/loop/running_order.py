"""What the attract loop shows, one stop after the other."""

from collections.abc import Sequence
from dataclasses import dataclass

from timeline_app.model.collection import Collection, Event, Tour
from timeline_app.model.edtf import DateError, parse_span


@dataclass(frozen=True, slots=True)
class Stop:
    """One event of the loop."""

    event: Event
    span: tuple[int, int] | None = None
    """The stretch of time to show it in, first second and end; None leaves it to the thread."""
    seconds: float | None = None
    """How long it stays; None: as long as its words take to read."""


def running_order(collection: Collection, tour_id: str) -> tuple[Stop, ...]:
    """The stops of a tour, else of the collection's first one, else all events by date.

    Stops whose event is missing are left out; a tour that has no other is none.
    """
    named = [tour for tour in collection.tours if tour.id == tour_id]
    for tour in (*named, *collection.tours):
        stops = tuple(_stops(collection, tour))
        if stops:
            return stops
    by_date = sorted(collection.events, key=lambda event: (event.date.anchor, event.id))
    return tuple(map(Stop, by_date))


def languages_in_turn(visit: int, langs: Sequence[str]) -> tuple[str, ...]:
    """The languages of the n-th stop that is visited, in the order in which it shows them.

    Every other one begins with the language that is on the screen already, so that it changes
    while the picture rests and not in a flight.
    """
    return tuple(langs if visit % 2 == 0 else reversed(langs))


def _stops(collection: Collection, tour: Tour) -> list[Stop]:
    found = ((stop, collection.event(stop.event)) for stop in tour.stops)
    return [
        Stop(event, _span(stop.span), stop.seconds) for stop, event in found if event is not None
    ]


def _span(text: str | None) -> tuple[int, int] | None:
    try:
        return parse_span(text) if text else None
    except DateError:
        return None  # ``check`` tells of it; the hall sees the event all the same

"""What a show goes through: the stops of a tour, or all events in the order of their dates."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from timeline_app.model.as_asked import AsAsked
from timeline_app.model.collection import EMPTY, Collection, Event, Tour
from timeline_app.model.collection import Stop as TourStop
from timeline_app.model.edtf import DateError, parse_span
from timeline_app.model.finding import place_of
from timeline_app.model.in_time import in_order
from timeline_app.model.localized import Localized
from timeline_app.presenting import words

Span = tuple[int, int]
"""First second shown and the one after the last."""
_AS_THEY_LIE: Final[Mapping[int, Span]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Stop:
    """An event and how it is told."""

    event: Event
    span: Span | None = None
    """What is shown; None where the tour leaves it open."""
    notes: Localized = EMPTY
    seconds: float | None = None
    """How long to stay."""
    place: int | None = None
    """Which of its tour's stops this is, from 0; others of these may be left out."""


class ByDate(AsAsked[Stop]):
    """All events of a collection, the earliest first: each becomes a stop when it is asked for."""

    def __init__(self, events: Sequence[Event], spans: Mapping[int, Span] = _AS_THEY_LIE) -> None:
        """``spans`` are those of single stops, by their places."""
        self.events, self._spans = events, spans
        self._ordered = in_order(events)

    def place(self, event_id: str) -> int:
        """Which stop tells of an event, or -1."""
        return place_of(self._ordered, event_id)

    def shown(self, at: int, span: Span) -> "ByDate":
        """The same stops, one of them shown in this stretch of time."""
        return ByDate(self.events, {**self._spans, at: span})

    def __len__(self) -> int:
        return len(self._ordered)

    def made(self, at: int) -> Stop:
        """The stop at a place."""
        return Stop(self._ordered[at], self._spans.get(at))


@dataclass(frozen=True, slots=True)
class Program:
    """The stops of a show, and what is wrong with them, in sentences for the presenter."""

    title: Localized
    stops: Sequence[Stop]
    problems: tuple[Localized, ...] = ()
    tour: str | None = None
    """The tour they come from; None: all events by date."""

    def place(self, event_id: str) -> int | None:
        """Which stop tells of an event."""
        if isinstance(self.stops, ByDate):
            place = self.stops.place(event_id)
            return place if place >= 0 else None
        return next((n for n, stop in enumerate(self.stops) if stop.event.id == event_id), None)


def program(collection: Collection, tour_id: str | None = None) -> Program:
    """The stops of this tour, else of the collection's first one, else all events.

    A stop at an event that isn't there is left out and told of, and so is a tour without stops.

    Raises:
        KeyError: there is no tour of this id.
    """
    tours = {tour.id: tour for tour in collection.tours}
    tour = tours[tour_id] if tour_id is not None else next(iter(collection.tours), None)
    if tour is None:
        return by_date(collection)
    stops = tuple(_stops(collection, tour))
    problems = tuple(_problems(collection, tour))
    if stops:
        return Program(tour.title or collection.title, stops, problems, tour.id)
    whole = by_date(collection)
    empty = words.filled(words.EMPTY_TOUR, tour.title or tour.id)
    return replace(whole, problems=(*problems, empty, *whole.problems))


def starting(found: Program, collection: Collection, event_id: str | None) -> tuple[Program, int]:
    """The program to show an event from, and its stop there: all events, where it is in no stop."""
    if event_id is None:
        return found, 0
    at = found.place(event_id)
    if at is not None:
        return found, at
    if collection.event(event_id) is None:
        return _told(found, words.filled(words.NO_SUCH_EVENT, event_id)), 0
    whole = _told(by_date(collection), *found.problems, words.NOT_IN_TOUR)
    return whole, whole.place(event_id) or 0


def shown_first(found: Program, at: int, span: Span) -> Program:
    """The program with a stop shown in another stretch of time."""
    if isinstance(found.stops, ByDate):
        return replace(found, stops=found.stops.shown(at, span))
    stops = tuple(
        replace(stop, span=span) if n == at else stop for n, stop in enumerate(found.stops)
    )
    return replace(found, stops=stops)


def with_set_aside(found: Program, count: int) -> Program:
    """The program of a collection of which so many events could not be read."""
    return _told(found, words.filled(words.SET_ASIDE, count)) if count else found


def _told(found: Program, *sentences: Localized) -> Program:
    return replace(found, problems=(*found.problems, *sentences))


def by_date(collection: Collection) -> Program:
    """All events, the earliest first."""
    problems = () if collection.events else (words.NO_EVENTS,)
    return Program(collection.title, ByDate(collection.events), problems)


def _stops(collection: Collection, tour: Tour) -> Iterator[Stop]:
    for place, stop in enumerate(tour.stops):
        event = collection.event(stop.event)
        if event is not None:
            yield Stop(event, _span(stop), stop.notes, stop.seconds, place)


def _span(stop: TourStop) -> Span | None:
    """The stretch of a stop; one that can't be read is as if there were none, ``check`` names it."""
    try:
        return parse_span(stop.span) if stop.span else None
    except DateError:
        return None


def _problems(collection: Collection, tour: Tour) -> Iterator[Localized]:
    for number, stop in enumerate(tour.stops, start=1):
        if collection.event(stop.event) is None:
            yield words.filled(words.MISSING_EVENT, number, stop.event)

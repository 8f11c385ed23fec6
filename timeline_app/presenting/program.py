"""What a show goes through: the stops of a tour, or all events in the order of their dates."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from timeline_app.model.collection import EMPTY, Collection, Event, Tour
from timeline_app.model.collection import Stop as TourStop
from timeline_app.model.edtf import DateError, parse_span
from timeline_app.model.localized import Localized
from timeline_app.presenting import words
from timeline_app.state.stepping import moment


@dataclass(frozen=True, slots=True)
class Stop:
    """An event and how it is told."""

    event: Event
    span: tuple[int, int] | None = None
    """First second shown and the one after the last; None where the tour leaves it open."""
    notes: Localized = EMPTY
    seconds: float | None = None
    """How long to stay."""
    place: int | None = None
    """Which of its tour's stops this is, from 0; others of these may be left out."""


@dataclass(frozen=True, slots=True)
class Program:
    """The stops of a show, and what is wrong with them, in sentences for the presenter."""

    title: Localized
    stops: tuple[Stop, ...]
    problems: tuple[Localized, ...] = ()
    tour: str | None = None
    """The tour they come from; None: all events by date."""

    def place(self, event_id: str | None) -> int | None:
        """Which stop tells of an event."""
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


def shown_first(found: Program, at: int, span: tuple[int, int]) -> Program:
    """The program with a stop shown in another stretch of time."""
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
    ordered = sorted(collection.events, key=moment)
    problems = () if ordered else (words.NO_EVENTS,)
    return Program(collection.title, tuple(Stop(event) for event in ordered), problems)


def _stops(collection: Collection, tour: Tour) -> Iterator[Stop]:
    for place, stop in enumerate(tour.stops):
        event = collection.event(stop.event)
        if event is not None:
            yield Stop(event, _span(stop), stop.notes, stop.seconds, place)


def _span(stop: TourStop) -> tuple[int, int] | None:
    """The stretch of a stop; one that can't be read is as if there were none, ``check`` names it."""
    try:
        return parse_span(stop.span) if stop.span else None
    except DateError:
        return None


def _problems(collection: Collection, tour: Tour) -> Iterator[Localized]:
    for number, stop in enumerate(tour.stops, start=1):
        if collection.event(stop.event) is None:
            yield words.filled(words.MISSING_EVENT, number, stop.event)

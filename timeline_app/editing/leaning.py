"""Parts that others lean on: sources of quotations, categories of events, events of stops.

Of two sides that are merged, one may have taken away what the other has just begun to use.
"""

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from msgspec.structs import replace

from timeline_app.model.collection import Collection, Event, Tour
from timeline_app.model.difference import Difference, Part

Name: TypeAlias = tuple[str, str]
"""A list of a collection, and an id in it."""


def part_of(collection: Collection | None, name: Name) -> Part | None:
    """The part of this name, or None."""
    parts: Sequence[Part] = () if collection is None else getattr(collection, name[0])
    return next((part for part in parts if part.id == name[1]), None)


def with_part(collection: Collection, name: str, part: Part) -> Collection:
    """The collection with one more part, behind the others of its list."""
    return replace(collection, **{name: (*getattr(collection, name), part)})


def without_part(collection: Collection, name: Name) -> Collection:
    """The collection without a part, and without the stops at it."""
    parts: Sequence[Part] = getattr(collection, name[0])
    kept = tuple(part for part in parts if part.id != name[1])
    left = replace(collection, **{name[0]: kept})
    return without_stops(left, {name[1]}) if name[0] == "events" else left


def without_stops(collection: Collection, gone: Iterable[str]) -> Collection:
    """The collection whose tours no longer stop at these events."""
    events = frozenset(gone)
    tours = tuple(_tour_without(tour, events) for tour in collection.tours)
    return replace(collection, tours=tours)


def uncategorised(collection: Collection, category: str) -> Collection:
    """The collection whose events are no longer of this category."""
    events = (
        replace(event, category=None) if event.category == category else event
        for event in collection.events
    )
    return replace(collection, events=tuple(events))


def lost_stops(collection: Collection) -> list[str]:
    """Ids of events that tours stop at, but that aren't there."""
    stops = dict.fromkeys(stop.event for tour in collection.tours for stop in tour.stops)
    there = {event.id for event in collection.events} if stops else set()
    return [event_id for event_id in stops if event_id not in there]


def lost_supports(
    collection: Collection, changed: Difference, *, anywhere: bool = False
) -> list[Name]:
    """Categories and sources that events use, but that aren't there.

    Looked at are the changed events; all of them where the change took a category or source away,
    or ``anywhere`` is wanted.
    """
    used: dict[Name, None] = {}
    for event in collection.events if anywhere else _suspects(collection, changed):
        if event.category is not None:
            used["categories", event.category] = None
        used.update(dict.fromkeys(("sources", excerpt.source) for excerpt in event.excerpts))
    there = {
        (name, part.id) for name in ("categories", "sources") for part in getattr(collection, name)
    }
    return [name for name in used if name not in there]


def _suspects(collection: Collection, changed: Difference) -> Iterable[Event]:
    taken = (*changed.of("categories"), *changed.of("sources"))
    if any(part.new is None for part in taken):
        return collection.events
    ids = {part.id for part in changed.of("events")}
    return [event for event in collection.events if event.id in ids] if ids else ()


def _tour_without(tour: Tour, gone: frozenset[str]) -> Tour:
    if not any(stop.event in gone for stop in tour.stops):
        return tour
    return replace(tour, stops=tuple(stop for stop in tour.stops if stop.event not in gone))

"""What was imported, added to a collection: nothing that is here already is changed by it."""

from collections.abc import Callable, Container, Iterable, Sequence
from itertools import count
from typing import TypeVar
from uuid import uuid4

from msgspec.structs import replace

from timeline_app.editing import step_names, words
from timeline_app.editing.edit import Edit, EditError
from timeline_app.editing.provenance import Signature, recorded
from timeline_app.model.collection import Category, Collection, Event, Tour
from timeline_app.model.part_change import Part

P = TypeVar("P", bound=Part)
Names = dict[str, str]
"""Ids here by ids in the imported collection."""


def take_in(collection: Collection, imported: Collection, signed: Signature) -> Edit:
    """Everything imported that isn't here yet, after what is here.

    Categories of the same name become one. An id that is taken by something else is replaced
    wherever it is used. Title and subtitle stay; languages are added. Whoever is said to have
    recorded an event stays so.

    Raises:
        EditError: everything is here already.
    """
    categories, named = _added(collection.categories, imported.categories, _same_category)
    sources, cited = _added(collection.sources, imported.sources, _same)
    arrived = [_arrived(event, named, cited, signed) for event in imported.events]
    events, known = _added(collection.events, arrived, _same_event)
    eras, _ = _added(collection.eras, imported.eras, _same)
    tours, _ = _added(collection.tours, [_led(tour, known) for tour in imported.tours], _same)
    new = replace(
        collection,
        languages=tuple(dict.fromkeys((*collection.languages, *imported.languages))),
        categories=(*collection.categories, *categories),
        sources=(*collection.sources, *sources),
        eras=(*collection.eras, *eras),
        events=(*collection.events, *events),
        tours=(*collection.tours, *tours),
    )
    if new == collection:
        raise EditError(words.ALL_HERE)
    return Edit(step_names.importing(len(events)), new, after=events[0].id if events else None)


def _arrived(event: Event, categories: Names, sources: Names, signed: Signature) -> Event:
    """The event with the ids of this collection, and its provenance."""
    led = replace(
        event,
        category=categories.get(event.category or "", event.category),
        excerpts=tuple(replace(e, source=sources.get(e.source, e.source)) for e in event.excerpts),
    )
    if event.provenance is not None and event.provenance.by:
        return led
    return recorded(led, signed, "imported")


def _led(tour: Tour, events: Names) -> Tour:
    """The tour with the ids of this collection."""
    stops = (replace(stop, event=events.get(stop.event, stop.event)) for stop in tour.stops)
    return replace(tour, stops=tuple(stops))


def _added(
    here: Sequence[P], imported: Iterable[P], same: Callable[[P, P], bool]
) -> tuple[list[P], Names]:
    """The parts that aren't here yet, by ids that are free, and all ids by the old ones."""
    known = {part.id: part for part in here}
    names: Names = {}
    added: list[P] = []
    for part in imported:
        twin = known.get(part.id)
        if twin is None or not same(twin, part):
            twin = _namesake(here, part)
        if twin is None:
            twin = replace(part, id=_free(part, known))
            known[twin.id] = twin
            added.append(twin)
        names[part.id] = twin.id
    return added, names


def _namesake(here: Sequence[P], part: P) -> P | None:
    """A category of the same name under another id."""
    if not isinstance(part, Category):
        return None
    return next((each for each in here if _same_name(each, part)), None)


def _free(part: Part, taken: Container[str]) -> str:
    if part.id not in taken:
        return part.id
    if isinstance(part, Event):
        return str(uuid4())
    return next(name for number in count(2) if (name := f"{part.id}-{number}") not in taken)


def _same(here: Part, imported: Part) -> bool:
    return here == imported


def _same_category(here: Category, imported: Category) -> bool:
    return _same_name(here, imported) or not (here.label and imported.label)


def _same_name(here: Part, imported: Part) -> bool:
    if not (isinstance(here, Category) and isinstance(imported, Category)):
        return False
    return any(
        imported.label.get(tag, "").strip().casefold() == text.strip().casefold()
        for tag, text in here.label.items()
        if text.strip()
    )


def _same_event(here: Event, imported: Event) -> bool:
    """Whether they say the same, whoever recorded them."""
    return here == replace(imported, provenance=here.provenance)

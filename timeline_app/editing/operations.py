"""What an archivist does to events: each a collection made from another, with its name.

Nothing here keeps, journals or saves: `Editing` does. ``other_parts`` has the same for
categories, sources, eras, tours and the collection's own texts, ``taking_in`` for what is imported.
"""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Final
from uuid import uuid4

from msgspec.structs import replace

from timeline_app.editing import step_names, words
from timeline_app.editing.changing import changing, found, replaced
from timeline_app.editing.edit import Edit, EditError, Known
from timeline_app.editing.field_path import top, with_value
from timeline_app.editing.leaning import without_stops
from timeline_app.editing.provenance import Signature, changed, recorded
from timeline_app.model.collection import Collection, Event, Excerpt, Medium
from timeline_app.model.difference import PartChange
from timeline_app.model.edtf import Date
from timeline_app.model.finding import place_of
from timeline_app.model.localized import Localized

_NEW_TITLE: Final = Localized({"zh": "新事件", "en": "New event"})
_CHOSEN: Final = {"category"}
"""Fields that are chosen and not typed: each choice is a step of its own."""


def new_event(
    collection: Collection,
    date: Date,
    *,
    title: Localized | None = None,
    excerpts: tuple[Excerpt, ...] = (),
    date_text: str | None = None,
) -> Event:
    """An event for `add_event`; without a title it is called a new one in each language."""
    named = Localized({lang: _NEW_TITLE.best(lang) for lang in collection.languages})
    return Event(
        id=str(uuid4()), date=date, title=title or named, excerpts=excerpts, date_text=date_text
    )


def add_event(
    collection: Collection, event: Event, signed: Signature, method: str = "entered"
) -> Edit:
    """The event after all others; ``method`` is entered, imported, or found."""
    _check(_sources(collection), event)
    events = collection.events
    if place_of(events, event.id) >= 0:
        event = replace(event, id=str(uuid4()))
    new = recorded(event, signed, method)
    known = changing(collection, [PartChange("events", None, new, len(events))])
    return Edit(step_names.ADD_EVENT, known.collection, after=new.id, known=known)


def change_event(collection: Collection, event: Event, signed: Signature, field: str = "") -> Edit:
    """The event in the place of the one with its id.

    ``field`` is what was typed into, as `field_path` writes it: such edits join into one step.
    """
    _check(_sources(collection), event)
    old = found(collection, [event.id])
    known = replaced(collection, old, partial(_signed, new=event, signed=signed))
    fields = {top(field)} if field else _differing(known)
    key = f"{event.id}/{field}" if field and top(field) not in _CHOSEN else None
    return Edit(step_names.changing(fields), known.collection, key, event.id, known)


def set_field(
    collection: Collection, ids: Iterable[str], field: str, value: object, signed: Signature
) -> Edit:
    """The same value in a field of several events; ``field`` as `field_path` writes it."""
    known = _several(collection, ids, partial(with_value, path=field, value=value), signed)
    changes = known.change.parts
    name = step_names.changing({top(field)}, max(1, len(changes)))
    joins = len(changes) == 1 and top(field) not in _CHOSEN
    key = f"{changes[0].id}/{field}" if joins else None
    return Edit(name, known.collection, key, known=known)


def change_events(
    collection: Collection,
    ids: Iterable[str],
    change: Callable[[Event], Event],
    signed: Signature,
) -> Edit:
    """Several events, each changed in its own way, such as one more tag for all of them."""
    known = _several(collection, ids, change, signed)
    name = step_names.changing(_differing(known), max(1, len(known.change.parts)))
    return Edit(name, known.collection, known=known)


def delete_events(collection: Collection, ids: Iterable[str]) -> Edit:
    """The collection without these events, nor the stops of tours at them."""
    places = found(collection, ids)
    gone = {event.id for event in places.values()}
    tours = without_stops(collection, gone).tours
    changes = [PartChange("events", event, None, place) for place, event in places.items()]
    changes += [
        PartChange("tours", tour, left, place)
        for place, (tour, left) in enumerate(zip(collection.tours, tours, strict=True))
        if left is not tour
    ]
    known = changing(collection, changes)
    kept = known.collection.events
    after = kept[min(next(iter(places)), len(kept) - 1)].id if kept else None
    return Edit(step_names.deleting(len(gone)), known.collection, after=after, known=known)


def duplicate_events(collection: Collection, ids: Iterable[str], signed: Signature) -> Edit:
    """A copy of each event right behind it, recorded by who makes the copy."""
    changes = [
        PartChange("events", None, recorded(replace(event, id=str(uuid4())), signed), place + order)
        for order, (place, event) in enumerate(found(collection, ids).items(), start=1)
    ]
    known = changing(collection, changes)
    name = step_names.duplicating(len(changes))
    return Edit(name, known.collection, after=changes[-1].id, known=known)


def add_excerpt(collection: Collection, event_id: str, excerpt: Excerpt, signed: Signature) -> Edit:
    """One more quotation for an event."""
    old = _event(collection, event_id)
    edit = change_event(collection, replace(old, excerpts=(*old.excerpts, excerpt)), signed)
    return edit._replace(name=step_names.ADD_QUOTATION)


def add_media(
    collection: Collection, event_id: str, media: tuple[Medium, ...], signed: Signature
) -> Edit:
    """More pictures, sounds or films for an event."""
    old = _event(collection, event_id)
    edit = change_event(collection, replace(old, media=(*old.media, *media)), signed)
    return edit._replace(name=step_names.ADD_MEDIUM)


def _event(collection: Collection, event_id: str) -> Event:
    (event,) = found(collection, [event_id]).values()
    return event


def _signed(old: Event, new: Event, signed: Signature) -> Event:
    return changed(old, new, signed)


def _differing(known: Known) -> set[str]:
    """The names of the fields that an edit changes, without those that every edit does."""
    fields = {
        name
        for part in known.change.parts
        for name in words.FIELDS
        if getattr(part.old, name) != getattr(part.new, name)
    }
    return fields - {"provenance"} or fields


def _several(
    collection: Collection,
    ids: Iterable[str],
    change: Callable[[Event], Event],
    signed: Signature,
) -> Known:
    """The collection with these events changed, if a file can hold what they become."""
    sources = _sources(collection)

    def checked(old: Event) -> Event:
        new = change(old)
        _check(sources, new)
        return changed(old, new, signed)

    return replaced(collection, found(collection, ids), checked)


def _sources(collection: Collection) -> set[str]:
    return {source.id for source in collection.sources}


def _check(sources: set[str], event: Event) -> None:
    """Refuse an event that a file with these sources can't hold."""
    if not any(text.strip() for text in event.title.values()):
        raise EditError(words.NO_TITLE)
    if any(excerpt.source not in sources for excerpt in event.excerpts):
        raise EditError(words.NO_SOURCE)

"""What an archivist does to events: each a collection made from another, with its name.

Nothing here keeps, journals or saves: `Editing` does. ``other_parts`` has the same for
categories, sources, eras, tours and the collection's own texts, ``taking_in`` for what is imported.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Final
from uuid import uuid4

from msgspec.structs import replace

from timeline_app.editing import step_names, words
from timeline_app.editing.edit import Edit, EditError
from timeline_app.editing.field_path import top, with_value
from timeline_app.editing.leaning import without_stops
from timeline_app.editing.provenance import Signature, changed, recorded
from timeline_app.model.collection import Collection, Event, Excerpt, Medium
from timeline_app.model.edtf import Date
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
    _check(collection, event)
    if collection.event(event.id) is not None:
        event = replace(event, id=str(uuid4()))
    added = replace(collection, events=(*collection.events, recorded(event, signed, method)))
    return Edit(step_names.ADD_EVENT, added, after=event.id)


def change_event(collection: Collection, event: Event, signed: Signature, field: str = "") -> Edit:
    """The event in the place of the one with its id.

    ``field`` is what was typed into, as `field_path` writes it: such edits join into one step.
    """
    _check(collection, event)
    old = _event(collection, event.id)
    new = changed(old, event, signed)
    fields = {name for name in words.FIELDS if getattr(old, name) != getattr(new, name)}
    fields = {top(field)} if field else (fields - {"provenance"} or fields)
    key = f"{event.id}/{field}" if field and top(field) not in _CHOSEN else None
    return Edit(
        step_names.changing(fields), _with_events(collection, {old.id: new}), key, after=event.id
    )


def set_field(
    collection: Collection, ids: Iterable[str], field: str, value: object, signed: Signature
) -> Edit:
    """The same value in a field of several events; ``field`` as `field_path` writes it."""
    new: dict[str, Event] = {}
    for old in _events(collection, ids):
        event = with_value(old, field, value)
        _check(collection, event)
        new[old.id] = changed(old, event, signed)
    name = step_names.changing({top(field)}, len(new))
    key = f"{next(iter(new))}/{field}" if len(new) == 1 and top(field) not in _CHOSEN else None
    return Edit(name, _with_events(collection, new), key)


def change_events(
    collection: Collection,
    ids: Iterable[str],
    change: Callable[[Event], Event],
    signed: Signature,
) -> Edit:
    """Several events, each changed in its own way, such as one more tag for all of them."""
    new: dict[str, Event] = {}
    fields: set[str] = set()
    for old in _events(collection, ids):
        event = change(old)
        _check(collection, event)
        new[old.id] = changed(old, event, signed)
        fields |= {name for name in words.FIELDS if getattr(old, name) != getattr(event, name)}
    return Edit(step_names.changing(fields, len(new)), _with_events(collection, new))


def delete_events(collection: Collection, ids: Iterable[str]) -> Edit:
    """The collection without these events, nor the stops of tours at them."""
    gone = {event.id for event in _events(collection, ids)}
    events = collection.events
    first = next(at for at, event in enumerate(events) if event.id in gone)
    kept = tuple(event for event in events if event.id not in gone)
    after = kept[min(first, len(kept) - 1)].id if kept else None
    left = without_stops(replace(collection, events=kept), gone)
    return Edit(step_names.deleting(len(gone)), left, after=after)


def duplicate_events(collection: Collection, ids: Iterable[str], signed: Signature) -> Edit:
    """A copy of each event right behind it, recorded by who makes the copy."""
    copies = {
        event.id: recorded(replace(event, id=str(uuid4())), signed)
        for event in _events(collection, ids)
    }
    events: list[Event] = []
    for event in collection.events:
        events.append(event)
        if event.id in copies:
            events.append(copies[event.id])
    last = list(copies.values())[-1].id
    name = step_names.duplicating(len(copies))
    return Edit(name, replace(collection, events=tuple(events)), after=last)


def add_excerpt(collection: Collection, event_id: str, excerpt: Excerpt, signed: Signature) -> Edit:
    """One more quotation for an event."""
    old = _event(collection, event_id)
    edit = change_event(collection, replace(old, excerpts=(*old.excerpts, excerpt)), signed)
    return edit._replace(name=step_names.ADD_QUOTATION)


def add_medium(collection: Collection, event_id: str, medium: Medium, signed: Signature) -> Edit:
    """One more picture, sound or film for an event."""
    old = _event(collection, event_id)
    edit = change_event(collection, replace(old, media=(*old.media, medium)), signed)
    return edit._replace(name=step_names.ADD_MEDIUM)


def _event(collection: Collection, event_id: str) -> Event:
    event = collection.event(event_id)
    if event is None:
        raise EditError(words.GONE)
    return event


def _events(collection: Collection, ids: Iterable[str]) -> Sequence[Event]:
    """The events of these ids, in the order of the collection."""
    wanted = frozenset(ids)
    found = [event for event in collection.events if event.id in wanted]
    if not found:
        raise EditError(words.GONE)
    return found


def _check(collection: Collection, event: Event) -> None:
    """Refuse an event that a file can't hold."""
    if not any(text.strip() for text in event.title.values()):
        raise EditError(words.NO_TITLE)
    known = {source.id for source in collection.sources}
    if any(excerpt.source not in known for excerpt in event.excerpts):
        raise EditError(words.NO_SOURCE)


def _with_events(collection: Collection, new: dict[str, Event]) -> Collection:
    events = tuple(new.get(event.id, event) for event in collection.events)
    return replace(collection, events=events)

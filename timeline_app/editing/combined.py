"""What panes ask for at once, as one step: pasted cells, tags of several events, a new category."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from msgspec.structs import replace

from timeline_app.editing import operations, other_parts
from timeline_app.editing.edit import Edit
from timeline_app.editing.field_path import with_value
from timeline_app.editing.provenance import Signature
from timeline_app.model.collection import Category, Collection, Event, Excerpt


class Cell(Protocol):
    """A value for one field of one event."""

    @property
    def id(self) -> str:
        """The event."""

    @property
    def field(self) -> str:
        """The way to the value, as `field_path` writes it."""

    @property
    def value(self) -> object:
        """The value."""


def paste(collection: Collection, cells: Iterable[Cell], signed: Signature) -> Edit:
    """Many values in many events: all of them, or none where one can't be."""
    by_event: dict[str, list[Cell]] = {}
    for cell in cells:
        by_event.setdefault(cell.id, []).append(cell)

    def written(event: Event) -> Event:
        for cell in by_event[event.id]:
            event = with_value(event, cell.field, cell.value)
        return event

    return operations.change_events(collection, by_event, written, signed)


def tag(
    collection: Collection,
    ids: Iterable[str],
    added: Sequence[str],
    removed: Sequence[str],
    signed: Signature,
) -> Edit:
    """Tags added to several events, and taken from them; each keeps its other ones."""

    def tagged(event: Event) -> Event:
        kept = [each for each in event.tags if each not in removed]
        return replace(event, tags=(*kept, *(each for each in added if each not in kept)))

    return operations.change_events(collection, ids, tagged, signed)


def categorise(
    collection: Collection, category: Category, ids: Sequence[str], signed: Signature
) -> Edit:
    """A new category, and these events in it."""
    edit = other_parts.put_category(collection, category)
    if not ids:
        return edit
    filled = operations.set_field(edit.collection, ids, "category", category.id, signed)
    return edit._replace(collection=filled.collection)


def put_excerpt(
    collection: Collection, event_id: str, index: int, excerpt: Excerpt, signed: Signature
) -> Edit:
    """Another quotation in the place of an event's one of this index."""

    def mended(event: Event) -> Event:
        kept = list(event.excerpts)
        kept[index] = excerpt
        return replace(event, excerpts=tuple(kept))

    return operations.change_events(collection, (event_id,), mended, signed)

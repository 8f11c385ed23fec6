"""Events of a collection put in the place of others, with what that changes told at once."""

from collections.abc import Callable, Iterable
from typing import Final

from timeline_app.editing import words
from timeline_app.editing.edit import EditError, Known
from timeline_app.model.collection import Collection, Event
from timeline_app.model.difference import Difference, PartChange, applied
from timeline_app.model.edition import places_of
from timeline_app.model.finding import place_of

_FEW: Final = 20
"""So many events are found one by one, more of them together."""


def found(collection: Collection, ids: Iterable[str]) -> dict[int, Event]:
    """The events of these ids by their places, in the order of the collection.

    Raises:
        EditError: none of them is there.
    """
    wanted = frozenset(ids)
    events = collection.events
    if len(wanted) > _FEW:
        places = places_of(events, wanted)
    else:
        places = sorted({place_of(events, each) for each in wanted} - {-1})
    if not places:
        raise EditError(words.GONE)
    return {place: events[place] for place in places}


def replaced(
    collection: Collection, old: dict[int, Event], change: Callable[[Event], Event]
) -> Known:
    """The collection with each of these events changed."""
    changed = ((place, event, change(event)) for place, event in old.items())
    changes = [
        PartChange("events", event, new, place)
        for place, event, new in changed
        if new is not event and new != event
    ]
    return changing(collection, changes)


def changing(collection: Collection, changes: Iterable[PartChange]) -> Known:
    """The collection with these changes."""
    change = Difference(parts=tuple(changes))
    return Known(collection, applied(change, collection), change)

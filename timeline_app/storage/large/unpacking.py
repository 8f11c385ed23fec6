"""All events of a large collection decoded at once, to be edited."""

from dataclasses import replace

from msgspec import structs

from timeline_app.model.collection import Event
from timeline_app.model.edition import Edition
from timeline_app.model.progress import Progress
from timeline_app.storage.large.lazy_events import LazyEvents
from timeline_app.storage.large.room import check_room
from timeline_app.storage.reader import Loaded

_STEP = 500
_TIMES = 6.0
"""Memory that the events take, by the size of the file."""


def is_packed(loaded: Loaded) -> bool:
    """Whether the events of this file are decoded only when asked for."""
    return loaded.collection is not None and isinstance(loaded.collection.events, LazyEvents)


def unpacked(loaded: Loaded, progress: Progress) -> Loaded:
    """The same file, of which all events are decoded.

    Raises:
        UnheldError: there isn't enough memory.
        CancelledError: of ``progress``.
    """
    collection = loaded.collection
    if collection is None or not isinstance(collection.events, LazyEvents):
        return loaded
    check_room(loaded.path, _TIMES)
    packed = collection.events
    events: list[Event] = []
    for begin in range(0, len(packed), _STEP):
        progress(begin / len(packed))
        events.extend(packed[begin : begin + _STEP])
    edition = Edition.first(events, packed.columns, packed.order, origin=packed)
    whole = structs.replace(collection, events=edition)
    return replace(loaded, collection=whole, text=packed.text)

"""All events of a large collection decoded at once, to be edited."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Self

from msgspec import structs

from timeline_app.model.collection import Event
from timeline_app.model.columns import Columns, columns_of
from timeline_app.model.progress import Progress
from timeline_app.storage.large.room import check_room
from timeline_app.storage.reader import Loaded

_STEP = 500
_TIMES = 6.0
"""Memory that the events take, by the size of the file."""


class Unpacked(tuple[Event, ...]):  # noqa: SLOT001 - slots are not for tuples
    """A tuple of events that still knows their columns."""

    columns: Columns

    def __new__(cls, events: Iterable[Event], columns: Columns) -> Self:
        made = super().__new__(cls, events)
        made.columns = columns
        return made


def is_packed(loaded: Loaded) -> bool:
    """Whether the events of this file are decoded only when asked for."""
    return loaded.collection is not None and not isinstance(loaded.collection.events, tuple)


def unpacked(loaded: Loaded, progress: Progress) -> Loaded:
    """The same file, of which all events are decoded.

    Raises:
        UnheldError: there isn't enough memory.
        CancelledError: of ``progress``.
    """
    collection = loaded.collection
    if collection is None:
        return loaded
    check_room(loaded.path, _TIMES)
    packed = collection.events
    events: list[Event] = []
    for begin in range(0, len(packed), _STEP):
        progress(begin / len(packed))
        events.extend(packed[begin : begin + _STEP])
    whole = structs.replace(collection, events=Unpacked(events, columns_of(packed)))
    return replace(loaded, collection=whole)

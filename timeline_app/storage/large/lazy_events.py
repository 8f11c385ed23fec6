"""The events of a large file, decoded when they are asked for."""

from collections.abc import Iterator, Sequence
from functools import partial
from operator import eq
from typing import Final, overload
from zlib import crc32

import msgspec
import numpy as np
from numpy.typing import NDArray

from timeline_app.model.collection import Event
from timeline_app.model.columns import Columns
from timeline_app.model.subset import Subset
from timeline_app.storage.file_text import FileText
from timeline_app.storage.large.careful import Manner, read_again, read_event
from timeline_app.storage.large.divided import divided
from timeline_app.storage.large.index import Index
from timeline_app.storage.large.names import Names, Places
from timeline_app.storage.large.search_index import SearchIndex

_MOST: Final = 5_000
"""Events that are kept: more than a picture shows."""


class LazyEvents(Sequence[Event]):
    """All of them in the order of the file; immutable, compared like a tuple."""

    def __init__(self, content: bytes, index: Index, manner: Manner) -> None:
        self._content, self._manner = content, manner
        self.known_by = index
        """What is known of them without decoding them."""
        self._with_care = frozenset(index.with_care.tolist())
        self._sums = index.names.sums[index.by_sum]
        self._decoded: dict[int, Event] = {}
        self._search: SearchIndex | None = None
        self._subset: tuple[frozenset[str], Subset] | None = None

    @property
    def columns(self) -> Columns:
        """What a layout needs to know of all events."""
        return self.known_by.columns

    @property
    def order(self) -> Places:
        """All places in order of time, the id deciding among those at one instant."""
        return self.known_by.order

    @property
    def names(self) -> Names:
        """The ids of all events."""
        return self.known_by.names

    @property
    def text(self) -> FileText:
        """The text of the file, to be cut where the index says."""
        return FileText(self._content, partial(divided, self._content, self.known_by))

    def search_by(self, search: SearchIndex) -> None:
        """Take the search index, which is made later than the rest."""
        self._search = search

    def having(self, words: Sequence[str]) -> NDArray[np.bool_] | None:
        """Of each event, whether it holds all of these folded words; None without an index yet."""
        return None if self._search is None else self._search.having(words)

    def without(self, categories: frozenset[str]) -> Sequence[Event]:
        """The events that have none of these categories; the empty one stands for having none."""
        if self._subset is None or self._subset[0] != categories:
            hidden = [name in categories for name in self.columns.categories]
            shown = ~np.array(hidden, np.bool_)[self.columns.category]
            self._subset = categories, Subset(self, shown)
        return self._subset[1]

    def place(self, part_id: str) -> int:
        """The index of the event with this id, or -1."""
        wanted = np.uint32(crc32(part_id.encode(errors="replace")))
        first, last = self._sums.searchsorted(wanted), self._sums.searchsorted(wanted, "right")
        places = self.known_by.by_sum[first:last].tolist()
        return next((place for place in places if self.names[place] == part_id), -1)

    def __len__(self) -> int:
        return len(self.known_by.rows)

    @overload
    def __getitem__(self, place: int) -> Event: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Event, ...]: ...
    def __getitem__(self, place: int | slice) -> Event | tuple[Event, ...]:
        if isinstance(place, slice):
            return tuple(map(self._read, range(len(self))[place]))
        at = range(len(self))[place]
        event = self._decoded.get(at)
        if event is None:
            while len(self._decoded) >= _MOST:
                self._decoded.pop(next(iter(self._decoded)), None)  # another thread may be quicker
            event = self._decoded[at] = self._read(at)
        return event

    def __iter__(self) -> Iterator[Event]:
        return map(self._read, range(len(self)))

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, LazyEvents | tuple) or len(self) != len(other):
            return False
        return all(map(eq, self, other))

    def __hash__(self) -> int:
        return hash((len(self), self.known_by.size))

    def _read(self, place: int) -> Event:
        raw = self.known_by.entries.of(self._content, place)
        row = int(self.known_by.rows[place])
        if place in self._with_care:
            event = read_event(raw, row, 0, self._manner).event
        else:
            event = read_again(msgspec.json.decode(raw), row, self._manner)
        if event is None:
            raise ValueError(raw)
        return event

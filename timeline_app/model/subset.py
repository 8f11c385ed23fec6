"""Some events of a large sequence, in its order, without decoding any of them."""

from collections.abc import Sequence
from functools import cached_property
from typing import Protocol, overload, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from timeline_app.model.collection import Event
from timeline_app.model.columns import Columns
from timeline_app.model.in_time import Ids, InTime


@runtime_checkable
class Filtering(Protocol):
    """A sequence of events that filters itself."""

    def without(self, categories: frozenset[str]) -> Sequence[Event]:
        """The events that have none of these categories; the empty one stands for having none."""


class Subset(Sequence[Event]):
    """Those whose row is True; immutable."""

    def __init__(self, whole: InTime, shown: NDArray[np.bool_]) -> None:
        self._whole, self.shown = whole, shown
        self.rows = np.flatnonzero(shown)
        """Where they are in the whole."""

    @cached_property
    def columns(self) -> Columns:
        """What a layout needs to know of them."""
        return self._whole.columns.rows(self.rows)

    @cached_property
    def order(self) -> NDArray[np.int32]:
        """Their places in order of time."""
        whole = self._whole.order
        numbers = np.cumsum(self.shown, dtype=np.int32) - np.int32(1)
        return numbers[whole[self.shown[whole]]]

    @property
    def names(self) -> Ids:
        """Their ids."""
        return _Names(self._whole.names, self.rows)

    def place(self, part_id: str) -> int:
        """The index of the event with this id, or -1."""
        place = self._whole.place(part_id)
        if place < 0 or not self.shown[place]:
            return -1
        return int(np.searchsorted(self.rows, place))

    def __len__(self) -> int:
        return len(self.rows)

    @overload
    def __getitem__(self, place: int) -> Event: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Event, ...]: ...
    def __getitem__(self, place: int | slice) -> Event | tuple[Event, ...]:
        if isinstance(place, slice):
            return tuple(self._whole[row] for row in self.rows[place].tolist())
        return self._whole[int(self.rows[place])]


class _Names:
    def __init__(self, names: Ids, rows: NDArray[np.int64]) -> None:
        self._names, self._rows = names, rows

    def __getitem__(self, place: int) -> str:
        return self._names[int(self._rows[place])]

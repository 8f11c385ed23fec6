"""A sequence of which each part is made when it is asked for."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import TypeVar, overload

Part_co = TypeVar("Part_co", covariant=True)


class AsAsked(Sequence[Part_co]):
    """Parts by their places; what inherits it tells how many there are, and makes one."""

    @abstractmethod
    def made(self, at: int) -> Part_co:
        """The part of a place that is there."""

    @overload
    def __getitem__(self, at: int) -> Part_co: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Part_co, ...]: ...
    def __getitem__(self, at: int | slice) -> Part_co | tuple[Part_co, ...]:
        places = range(len(self))[at]
        return self.made(places) if isinstance(places, int) else tuple(map(self.made, places))

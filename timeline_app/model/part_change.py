"""How a collection was changed: values that say what stood there before, and what after."""

from typing import Final, TypeAlias

from msgspec import Struct

from timeline_app.model.collection import Category, Era, Event, Source, Tour

Part: TypeAlias = Category | Source | Era | Event | Tour
HEAD: Final = ("title", "subtitle", "languages")
"""The fields of a collection that aren't lists of parts."""
LISTS: Final[dict[str, type[Part]]] = {
    "categories": Category,
    "sources": Source,
    "eras": Era,
    "events": Event,
    "tours": Tour,
}
"""The lists of a collection, and what stands in each."""


class HeadChange(Struct, frozen=True):
    """A field of the collection itself, before and after."""

    field: str
    old: object
    new: object


class PartChange(Struct, frozen=True):
    """A part before and after: ``old`` is None where it was added, ``new`` where it was removed.

    ``at`` is its index in the list: in the new one of an added part, else in the old one.
    """

    list: str
    old: Part | None
    new: Part | None
    at: int

    @property
    def id(self) -> str:
        """The id of the part, which never changes."""
        part = self.old or self.new
        if part is None:
            raise ValueError("a change of nothing")
        return part.id


class OrderChange(Struct, frozen=True):
    """The ids of those parts that are in the list before and after, in both orders."""

    list: str
    old: tuple[str, ...]
    new: tuple[str, ...]


class Difference(Struct, frozen=True):
    """Everything that differs; nothing where it counts as false."""

    head: tuple[HeadChange, ...] = ()
    parts: tuple[PartChange, ...] = ()
    orders: tuple[OrderChange, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.head or self.parts or self.orders)

    @property
    def in_place(self) -> bool:
        """Whether no list gets longer, shorter, or another order."""
        return not self.orders and all(change.old and change.new for change in self.parts)

    def of(self, name: str) -> tuple[PartChange, ...]:
        """The changes of one list."""
        return tuple(change for change in self.parts if change.list == name)

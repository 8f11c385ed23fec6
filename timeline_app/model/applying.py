"""A difference put into a collection, if it fits."""

from collections.abc import Collection as Sized
from collections.abc import Sequence
from operator import attrgetter
from typing import Final

from msgspec.structs import replace

from timeline_app.model.collection import Collection, Event
from timeline_app.model.edition import Edition
from timeline_app.model.finding import Indexed, place_of, with_item
from timeline_app.model.part_change import LISTS, Difference, OrderChange, Part, PartChange

_FEW: Final = 3
"""So many parts are handled one by one; for more, the whole list is gone through."""


class MisfitError(ValueError):
    """The difference is one from another collection than it is applied to."""


def applied(change: Difference, collection: Collection) -> Collection:
    """The collection with the difference.

    Raises:
        MisfitError: something that the difference changes isn't there, or isn't as it says.
    """
    fields: dict[str, object] = {}
    for head in change.head:
        if getattr(collection, head.field) != head.old:
            raise MisfitError(f'the "{head.field}" is another one')
        fields[head.field] = head.new
    orders = {order.list: order for order in change.orders}
    for name in LISTS:
        changes = change.of(name)
        if changes or name in orders:
            fields[name] = _applied_to(getattr(collection, name), changes, orders.get(name))
    return replace(collection, **fields)


def _applied_to(
    parts: Sequence[Part], changes: Sequence[PartChange], order: OrderChange | None
) -> Sequence[Part]:
    finder = _Finder(parts)
    if order is None and isinstance(parts, Edition):
        return _edited(parts, changes, finder)
    if order is None and len(changes) == 1 and (change := changes[0]).old and change.new:
        return with_item(tuple(parts), finder.place(change.old, change.at), change.new)
    after = list(parts)
    gone: list[int] = []
    for change in changes:
        if change.old is not None:
            place = finder.place(change.old, change.at)
            if change.new is None:
                gone.append(place)
            else:
                after[place] = change.new
    kept = _without(after, gone)
    if order is not None:
        kept = _ordered(kept, order)
    added = [change for change in changes if change.old is None]
    if added:
        _add(kept, added)
    return tuple(kept)


def _edited(events: Edition, changes: Sequence[PartChange], finder: "_Finder") -> Edition:
    """The next edition: nothing is touched that stays."""
    replaced: dict[int, Event] = {}
    gone: list[int] = []
    added: dict[int, Event] = {}
    for change in changes:
        old, new = change.old, change.new
        if old is None and isinstance(new, Event):
            added[change.at] = new
        elif old is not None and isinstance(new, Event):
            replaced[finder.place(old, change.at)] = new
        elif old is not None:
            gone.append(finder.place(old, change.at))
    total = len(events) - len(gone) + len(added)
    taken = events.places(new.id for new in added.values())
    if taken or len(replaced) + len(gone) + len(added) < len(changes) or not _fit(added, total):
        raise MisfitError("there is no place for some events")
    return events.changed(replaced, gone, added)


def _fit(added: Sized[int], total: int) -> bool:
    """Whether there is room in a list for what comes to these places."""
    return all(0 <= place < total for place in added)


def _without(parts: list[Part], places: Sequence[int]) -> list[Part]:
    if len(places) > _FEW:
        gone = frozenset(places)
        return [part for place, part in enumerate(parts) if place not in gone]
    for place in sorted(places, reverse=True):
        del parts[place]
    return parts


class _Finder:
    """Finds parts of a list: where the difference says, else by their ids."""

    def __init__(self, parts: Sequence[Part]) -> None:
        self._parts = parts
        self._places: dict[str, int] | None = None

    def place(self, part: Part, at: int) -> int:
        found = self._parts[at] if 0 <= at < len(self._parts) else None
        if found is None or found.id != part.id:
            at = self._look_for(part.id)
        if at < 0 or self._parts[at] != part:
            raise MisfitError(f'"{part.id}" is missing, or another one')
        return at

    def _look_for(self, part_id: str) -> int:
        if isinstance(self._parts, Indexed):
            return self._parts.place(part_id)
        if self._places is None:
            self._places = {each.id: place for place, each in enumerate(self._parts)}
        return self._places.get(part_id, -1)


def _ordered(parts: Sequence[Part], order: OrderChange) -> list[Part]:
    if tuple(part.id for part in parts) != order.old:
        raise MisfitError(f'"{order.list}" are in another order')
    named = {part.id: part for part in parts}
    return [named[key] for key in order.new]


def _add(parts: list[Part], added: Sequence[PartChange]) -> None:
    """Put parts into the list, the foremost first, so that each finds its place."""
    ids = {part.id for part in parts} if len(added) > _FEW else None
    for change in sorted(added, key=attrgetter("at")):
        there = place_of(parts, change.id) >= 0 if ids is None else change.id in ids
        if change.new is None or there or not 0 <= change.at <= len(parts):
            raise MisfitError(f'there is no place for "{change.id}"')
        parts.insert(change.at, change.new)

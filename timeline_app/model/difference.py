"""What differs between two collections: one value for undo, journal, saving, merging, and showing.

Parts are told apart by their ids, which are unique in each list, and compared by identity first:
a changed collection shares all parts that weren't touched with the one it was made from, so that
one edit among 100,000 events is found in a few milliseconds.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import compress, count
from operator import ne
from typing import Final, TypeAlias

import numpy as np

from timeline_app.model.applying import MisfitError, applied
from timeline_app.model.collection import Collection
from timeline_app.model.edition import Edition
from timeline_app.model.part_change import (
    HEAD,
    LISTS,
    Difference,
    HeadChange,
    OrderChange,
    Part,
    PartChange,
)

__all__ = [
    "Difference",
    "HeadChange",
    "MisfitError",
    "OrderChange",
    "Part",
    "PartChange",
    "applied",
    "composed",
    "difference",
    "inverted",
]

_Places: TypeAlias = dict[str, int]
_STRETCH: Final = 1000
"""So many parts are compared at once: the same ones are equal without being looked at."""


def difference(old: Collection, new: Collection) -> Difference:
    """What must be done to the old collection to have the new one.

    Raises:
        ValueError: an id stands twice in a list.
    """
    head = (HeadChange(name, getattr(old, name), getattr(new, name)) for name in HEAD)
    parts: list[PartChange] = []
    orders: list[OrderChange] = []
    for name in LISTS:
        before: Sequence[Part] = getattr(old, name)
        after: Sequence[Part] = getattr(new, name)
        if before is after:
            continue
        changed = _changed_in_place(name, before, after)
        if changed is None and isinstance(before, Edition) and isinstance(after, Edition):
            changed = _between(name, before, after)
        if changed is None:
            changed, order = _rearranged(name, before, after)
            orders.extend(order)
        parts.extend(changed)
    return Difference(
        tuple(change for change in head if change.old != change.new), tuple(parts), tuple(orders)
    )


def inverted(change: Difference) -> Difference:
    """What takes the difference back."""
    return Difference(
        tuple(HeadChange(head.field, head.new, head.old) for head in change.head),
        tuple(PartChange(part.list, part.new, part.old, part.at) for part in change.parts),
        tuple(OrderChange(order.list, order.new, order.old) for order in change.orders),
    )


def composed(first: Difference, second: Difference) -> Difference:
    """One difference for two, of which the second was made after the first.

    It fits like the two where both are `in_place`; else the places of added parts are those they
    had at the time, which is good enough for merging.
    """
    heads = {head.field: head for head in first.head}
    for head in second.head:
        before = heads.get(head.field, head).old
        heads[head.field] = HeadChange(head.field, before, head.new)
    parts = {(part.list, part.id): part for part in first.parts}
    for part in second.parts:
        key = (part.list, part.id)
        former = parts.pop(key, part)
        at = part.at if former.old is None else former.at
        parts[key] = PartChange(part.list, former.old, part.new, at)
    orders = {order.list: order for order in first.orders}
    for order in second.orders:
        old = orders.get(order.list, order).old
        orders[order.list] = OrderChange(order.list, old, order.new)
    return Difference(
        tuple(head for head in heads.values() if head.old != head.new),
        tuple(part for part in parts.values() if part.old != part.new),
        tuple(orders.values()),
    )


def _changed_in_place(
    name: str, old: Sequence[Part], new: Sequence[Part]
) -> list[PartChange] | None:
    """The changes of a list whose ids are the same in the same order; None where they aren't."""
    if len(old) != len(new):
        return None
    places = new.unlike(old) if isinstance(new, Edition) else None
    if places is not None:
        unlike = [at for at in places.tolist() if old[at] != new[at]]
    else:
        unlike = list(_unlike(old, new))
    if any(old[at].id != new[at].id for at in unlike):
        return None
    return [PartChange(name, old[at], new[at], at) for at in unlike]


def _between(name: str, old: Edition, new: Edition) -> list[PartChange] | None:
    """The changes from one edition to another; None where they have their events in another order."""
    if old.kept is not new.kept:
        return None
    places = old.places_in(new)
    before = {old[at].id: at for at in np.flatnonzero(places < 0).tolist()}
    after = {new[at].id: at for at in np.flatnonzero(new.places_in(old) < 0).tolist()}
    both = before.keys() & after.keys()
    places[[before[key] for key in both]] = [after[key] for key in both]
    if (np.diff(places[places >= 0]) < 0).any():
        return None
    return _changes(name, (old, before), (new, after))


def _unlike(old: Sequence[Part], new: Sequence[Part]) -> Iterator[int]:
    """Where two lists of one length differ; stretches that share their parts take no time."""
    for start in range(0, len(old), _STRETCH):
        before, after = old[start : start + _STRETCH], new[start : start + _STRETCH]
        if before != after:
            yield from compress(count(start), map(ne, before, after))


def _rearranged(
    name: str, old: Sequence[Part], new: Sequence[Part]
) -> tuple[list[PartChange], list[OrderChange]]:
    start = _alike(old, new)
    end = min(_alike(old[::-1], new[::-1]), len(old) - start, len(new) - start)
    before = _places(old[start : len(old) - end], start)
    after = _places(new[start : len(new) - end], start)
    changes = _changes(name, (old, before), (new, after))
    kept = [key for key in before if key in after]
    if kept == [key for key in after if key in before]:
        return changes, []
    common = {*kept, *(part.id for part in (*old[:start], *old[len(old) - end :]))}
    ids = (tuple(part.id for part in parts if part.id in common) for parts in (old, new))
    return changes, [OrderChange(name, *ids)]


def _changes(
    name: str, old: tuple[Sequence[Part], _Places], new: tuple[Sequence[Part], _Places]
) -> list[PartChange]:
    """What differs between two lists, of which all that may differ stands in these places by id."""
    (was, before), (now, after) = old, new
    changes = [
        PartChange(name, was[at], now[after[key]] if key in after else None, at)
        for key, at in before.items()
        if key not in after or was[at] != now[after[key]]
    ]
    added = (at for key, at in after.items() if key not in before)
    return changes + [PartChange(name, None, now[at], at) for at in added]


def _alike(old: Sequence[Part], new: Sequence[Part]) -> int:
    """How many parts at the beginning are the same ones."""
    shorter = min(len(old), len(new))
    start = 0
    while start < shorter and old[start : start + _STRETCH] == new[start : start + _STRETCH]:
        start += _STRETCH
    rest = compress(range(start, shorter), map(ne, old[start:], new[start:]))
    return min(shorter, next(rest, shorter))


def _places(parts: Iterable[Part], start: int) -> _Places:
    places: _Places = {}
    for at, part in enumerate(parts, start):
        if places.setdefault(part.id, at) != at:
            raise ValueError(f'the id "{part.id}" stands twice')
    return places

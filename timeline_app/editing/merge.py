"""Changes of two people in one collection, merged part by part and field by field.

Nothing of either side is lost: it is in the merged collection, or in a conflict.
"""

from collections.abc import Iterator
from operator import itemgetter
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from timeline_app.editing.leaning import (
    lost_stops,
    lost_supports,
    part_of,
    with_part,
    without_stops,
)
from timeline_app.editing.three_way import Clash, interleaved, meet, meet_fields
from timeline_app.model.collection import Collection, Event, Source
from timeline_app.model.difference import Difference, OrderChange, Part, PartChange
from timeline_app.model.part_change import LISTS

ORDER: Final = "order"
"""The field of a conflict about the order of a list."""


class Conflict(Struct, frozen=True):
    """Something that both sides changed in different ways.

    ``list`` and ``id`` name a part; both are empty for the collection itself, ``id`` for the
    order of a list. ``field`` is the way to the value as `field_path` writes it, or None where one
    side has deleted the part: then the values are parts, and None on that side.
    """

    list: str
    id: str
    field: str | None
    base: object
    mine: object
    theirs: object


class Merged(Struct, frozen=True):
    """Both sides in one collection, and what they don't agree on.

    There the collection holds mine, and in lists all entries of both; a part that one side
    has deleted is there. ``theirs`` and ``here`` are the sides, ``mine`` what changed here.
    """

    collection: Collection
    conflicts: tuple[Conflict, ...]
    mine: Difference
    theirs: Collection
    here: Collection | None = None


def merged(mine: Difference, theirs: Collection, here: Collection | None = None) -> Merged:
    """Bring what changed here into their collection.

    ``here`` is my whole collection, where it is known: what they deleted, though something of mine
    leans on it, is taken from there.
    """
    conflicts: list[Conflict] = []
    fields: dict[str, object] = {}
    for head in mine.head:
        met = meet(head.old, head.new, getattr(theirs, head.field), head.field)
        fields[head.field] = met.value
        conflicts += (_conflict("", "", clash) for clash in met.clashes)
    orders = {order.list: order for order in mine.orders}
    for name in LISTS:
        changes, order = mine.of(name), orders.get(name)
        if changes or order is not None:
            fields[name], told = _merged_list(getattr(theirs, name), changes, order)
            conflicts += told
    both = Merged(replace(theirs, **fields), tuple(conflicts), mine, theirs, here)
    return supported(_reached(both))


def supported(both: Merged, *, anywhere: bool = False) -> Merged:
    """The same with every category and source that is used though one side deleted it.

    Of a source that nobody has any more there is at least the id. ``anywhere``: used by any event,
    not only by those that a merge can have made lean on what is gone.
    """
    collection = both.collection
    for name in lost_supports(collection, both.mine, anywhere=anywhere):
        part = still_had(both, name)
        if part is None and name[0] == "sources":
            part = Source(id=name[1])
        if part is not None:
            collection = with_part(collection, name[0], part)
    return replace(both, collection=collection)


def still_had(both: Merged, name: tuple[str, str]) -> Part | None:
    """A part that isn't there any more, as somebody has it or had it."""
    former = (change.old for change in both.mine.of(name[0]) if change.id == name[1])
    return part_of(both.theirs, name) or part_of(both.here, name) or next(former, None)


def _reached(both: Merged) -> Merged:
    """The same without stops at nothing: an event that only one side deleted is there again."""
    collection = both.collection
    conflicts = list(both.conflicts)
    for event_id in lost_stops(collection):
        part = still_had(both, ("events", event_id))
        if isinstance(part, Event):
            collection = with_part(collection, "events", part)
            conflicts.append(_deleted_by_one(both, part))
        else:
            collection = without_stops(collection, (event_id,))
            conflicts += _stopped(both, event_id)
    return replace(both, collection=collection, conflicts=tuple(conflicts))


def _deleted_by_one(both: Merged, event: Event) -> Conflict:
    theirs = both.theirs.event(event.id)
    mine = event if theirs is None else None
    return Conflict("events", event.id, None, event, mine, theirs)


def _stopped(both: Merged, event_id: str) -> Iterator[Conflict]:
    """What is told where an event that I want to stop at is nowhere any more."""
    for change in both.mine.of("tours"):
        base, mine, theirs = (
            getattr(tour, "stops", ())
            for tour in (change.old, change.new, part_of(both.theirs, ("tours", change.id)))
        )
        if any(stop.event == event_id for stop in mine):
            yield Conflict("tours", change.id, "stops", base, mine, theirs)


def _merged_list(
    parts: tuple[Part, ...], changes: tuple[PartChange, ...], order: OrderChange | None
) -> tuple[tuple[Part, ...], list[Conflict]]:
    there = {part.id: part for part in parts}
    conflicts: list[Conflict] = []
    added: list[tuple[int, Part]] = []
    for change in changes:
        part, told = _merged_part(change, there.get(change.id))
        conflicts += told
        if part is None:
            there.pop(change.id, None)
        elif change.id in there:
            there[change.id] = part
        else:
            added.append((change.at, part))
    merged_parts = list(there.values())
    if order is not None:
        merged_parts, told = _ordered(merged_parts, order)
        conflicts += told
    for at, part in sorted(added, key=itemgetter(0)):
        merged_parts.insert(at, part)
    return tuple(merged_parts), conflicts


def _merged_part(change: PartChange, there: Part | None) -> tuple[Part | None, list[Conflict]]:
    """The part in which both sides' changes are; None where it is deleted."""
    base, mine = change.old, change.new
    if there in (mine, base):
        return mine, []
    if mine is None or there is None:
        return mine or there, [Conflict(change.list, change.id, None, base, mine, there)]
    both, clashes = meet_fields(base, mine, there)
    return both, [_conflict(change.list, change.id, clash) for clash in clashes]


def _ordered(parts: list[Part], order: OrderChange) -> tuple[list[Part], list[Conflict]]:
    """The parts in my order, where theirs is still the old one."""
    named = {part.id: part for part in parts}
    old, mine = ([key for key in keys if key in named] for keys in (order.old, order.new))
    known = frozenset(old)
    theirs = [key for key in named if key in known]
    if mine != old and theirs not in (old, mine):
        return parts, [Conflict(order.list, "", ORDER, tuple(old), tuple(mine), tuple(theirs))]
    wanted = theirs if mine == old else mine
    return [named[key] for key in interleaved(wanted, named)], []


def _conflict(name: str, part_id: str, clash: Clash) -> Conflict:
    return Conflict(name, part_id, clash.path, clash.base, clash.mine, clash.theirs)

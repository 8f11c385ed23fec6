"""Conflicts decided by a person, one by one."""

from collections.abc import Sequence
from enum import Enum
from typing import Final

from msgspec.structs import replace

from timeline_app.editing.field_path import with_value
from timeline_app.editing.leaning import (
    lost_stops,
    part_of,
    uncategorised,
    with_part,
    without_part,
    without_stops,
)
from timeline_app.editing.merge import ORDER, Conflict, Merged, still_had, supported
from timeline_app.editing.three_way import interleaved
from timeline_app.model.collection import Collection
from timeline_app.model.difference import Part


class Choice(Enum):
    """Whose change is taken; both can be where `has_both` says so."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


_LONG_TEXTS: Final = {"summary", "notes", "note"}


def has_both(conflict: Conflict) -> bool:
    """Whether both can be taken: lists with all entries, long texts one below the other."""
    if conflict.field is None or conflict.field == ORDER:
        return False
    if isinstance(conflict.mine, tuple):
        return True
    name = conflict.field.partition(":")[0].rpartition(".")[2]
    texts = isinstance(conflict.mine, str) and isinstance(conflict.theirs, str)
    return texts and name in _LONG_TEXTS


def resolved(both: Merged, choices: Sequence[Choice]) -> Collection:
    """The merged collection after these choices, one for each of its conflicts.

    Both, where only one can be taken, is mine. What something chosen leans on comes back, unless
    its deletion was chosen too; a source that is quoted comes back in any case.
    """
    collection = both.collection
    gone: set[str] = set()
    for conflict, choice in zip(both.conflicts, choices, strict=True):
        collection = _decided(collection, conflict, choice)
        if conflict.field is None and part_of(collection, (conflict.list, conflict.id)) is None:
            gone.add(conflict.id)
    for event_id in lost_stops(collection):
        part = None if event_id in gone else still_had(both, ("events", event_id))
        if part is None:
            collection = without_stops(collection, (event_id,))
        else:
            collection = with_part(collection, "events", part)
    return supported(replace(both, collection=collection), anywhere=bool(gone)).collection


def _decided(collection: Collection, conflict: Conflict, choice: Choice) -> Collection:
    if choice is Choice.BOTH and not (isinstance(conflict.mine, str) and has_both(conflict)):
        return collection  # it has all there is to have
    if conflict.field is None:
        return _kept_or_gone(collection, conflict, choice)
    if conflict.field == ORDER:
        return _in_order(collection, conflict) if choice is Choice.MINE else collection
    value = conflict.mine if choice is Choice.MINE else conflict.theirs
    if choice is Choice.BOTH:
        value = f"{conflict.mine}\n{conflict.theirs}"
    if not conflict.list:
        return with_value(collection, conflict.field, value)
    part = part_of(collection, (conflict.list, conflict.id))
    if part is None:
        return collection
    return _with(collection, conflict.list, with_value(part, conflict.field, value))


def _kept_or_gone(collection: Collection, conflict: Conflict, choice: Choice) -> Collection:
    chosen = conflict.mine if choice is Choice.MINE else conflict.theirs
    if chosen is not None:
        return collection
    left = without_part(collection, (conflict.list, conflict.id))
    return uncategorised(left, conflict.id) if conflict.list == "categories" else left


def _in_order(collection: Collection, conflict: Conflict) -> Collection:
    parts: Sequence[Part] = getattr(collection, conflict.list)
    named = {part.id: part for part in parts}
    mine = conflict.mine if isinstance(conflict.mine, tuple) else ()
    order = interleaved((key for key in mine if key in named), named)
    return replace(collection, **{conflict.list: tuple(named[key] for key in order)})


def _with(collection: Collection, name: str, part: Part) -> Collection:
    parts: Sequence[Part] = getattr(collection, name)
    changed = tuple(part if each.id == part.id else each for each in parts)
    return replace(collection, **{name: changed})

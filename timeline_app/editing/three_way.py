"""Two changes of one value brought together: by field, by language, by entry of a list.

What only one side changed is taken from that side. Where both changed the same in different ways
they clash: mine is kept, of lists all entries of both, and the clash is told.
"""

from collections import Counter
from collections.abc import Iterable
from typing import Final, NamedTuple, TypeVar

from msgspec import Struct, structs

from timeline_app.model.collection import Change, Excerpt, Medium, Place, Provenance, Stop
from timeline_app.model.localized import Localized
from timeline_app.storage.misfits import shape

K = TypeVar("K")
S = TypeVar("S", bound=Struct)


class Clash(NamedTuple):
    """The same value changed in two ways; ``path`` as `field_path` writes it."""

    path: str
    base: object
    mine: object
    theirs: object


class Met(NamedTuple):
    """Both changes in one value, and where they clash."""

    value: object
    clashes: tuple[Clash, ...] = ()


_BY_FIELD: Final = (Excerpt, Medium, Place, Provenance, Stop)
_KEYS: Final[dict[type, tuple[str, ...]]] = {
    Excerpt: ("source", "exact"),
    Medium: ("src",),
    Stop: ("event",),
}
"""What tells that two entries of a list are the same one."""


def meet(base: object, mine: object, theirs: object, path: str) -> Met:
    """Bring two changes of a value together."""
    if mine in (theirs, base) or theirs == base:
        return Met(theirs if mine == base else mine)
    if isinstance(mine, Localized) and isinstance(theirs, Localized):
        return _texts(base if isinstance(base, Localized) else Localized(), mine, theirs, path)
    if isinstance(mine, tuple) and isinstance(theirs, tuple):
        return _lists(base if isinstance(base, tuple) else (), mine, theirs, path)
    if isinstance(mine, _BY_FIELD) and type(mine) is type(theirs):
        former = base if isinstance(base, Struct) else None
        return Met(*meet_fields(former, mine, theirs, f"{path}."))
    return Met(mine, (Clash(path, base, mine, theirs),))


def meet_fields(
    base: Struct | None, mine: S, theirs: Struct, path: str = ""
) -> tuple[S, tuple[Clash, ...]]:
    """Bring two changes of a part together; without a base both sides have added it."""
    values: dict[str, object] = {}
    clashes: list[Clash] = []
    for field in shape(type(mine)).fields:
        default = None if field.required else field.default
        met = meet(
            getattr(base, field.name, default),
            getattr(mine, field.name),
            getattr(theirs, field.name),
            path + field.name,
        )
        values[field.name] = met.value
        clashes += met.clashes
    return structs.replace(mine, **values), tuple(clashes)


def _texts(base: Localized, mine: Localized, theirs: Localized, path: str) -> Met:
    texts: dict[str, str] = {}
    clashes: list[Clash] = []
    for tag in dict.fromkeys((*theirs, *mine)):
        met = meet(base.get(tag), mine.get(tag), theirs.get(tag), f"{path}:{tag}")
        if met.value is not None:
            texts[tag] = str(met.value)
        clashes += met.clashes
    return Met(Localized(texts), tuple(clashes))


def _lists(
    base: tuple[object, ...], mine: tuple[object, ...], theirs: tuple[object, ...], path: str
) -> Met:
    sides = _Sides(_named(base), _named(mine), _named(theirs))
    entries: dict[object, object] = {}
    clear = True
    for key in dict.fromkeys((*sides.theirs, *sides.mine)):
        met = _entry(sides.base.get(key), sides.mine.get(key), sides.theirs.get(key), path)
        clear = clear and not met.clashes
        if met.value is not None:
            entries[key] = met.value
    order, agreed = _order(sides, entries)
    value = tuple(entries[key] for key in order)
    if isinstance(value[0] if value else None, Change):
        value = tuple(sorted(value, key=_at))
    if clear and agreed:
        return Met(value)
    return Met(value, (Clash(path, base, mine, theirs),))


class _Sides(NamedTuple):
    base: dict[object, object]
    mine: dict[object, object]
    theirs: dict[object, object]


def _named(side: tuple[object, ...]) -> dict[object, object]:
    """The entries by what tells them apart; of those that are alike which one it is."""
    entries: dict[object, object] = {}
    counts: Counter[object] = Counter()
    for entry in side:
        name: object = entry
        if type(entry) in _KEYS:
            name = tuple(getattr(entry, key) for key in _KEYS[type(entry)])
        entries[name, counts[name]] = entry
        counts[name] += 1
    return entries


def _entry(base: object, mine: object, theirs: object, path: str) -> Met:
    """One entry of a list; one that is changed by one side and taken out by the other stays."""
    if mine is None:
        return meet(base, theirs, mine, path)
    return meet(base, mine, theirs, path)


def _order(sides: _Sides, entries: dict[object, object]) -> tuple[list[object], bool]:
    """The keys in the order of the side that changed it, and whether only one side did."""
    common = [key for key in sides.base if key in sides.mine and key in sides.theirs]
    kept = set(common)
    mine, theirs = ([key for key in side if key in kept] for side in (sides.mine, sides.theirs))
    first, second = (sides.mine, sides.theirs) if theirs == common else (sides.theirs, sides.mine)
    order = interleaved(
        [key for key in first if key in entries], [key for key in second if key in entries]
    )
    return order, mine == theirs or common in (mine, theirs)


def interleaved(first: Iterable[K], second: Iterable[K]) -> list[K]:
    """The first ones in their order; what only the second has stands behind its neighbour there."""
    order = list(first)
    chosen = set(order)
    leading: list[K] = []
    behind: dict[K, list[K]] = {key: [] for key in order}
    place = leading
    for key in second:
        if key in chosen:
            place = behind[key]
        else:
            place.append(key)
    return [*leading, *(each for key in order for each in (key, *behind[key]))]


def _at(entry: object) -> str:
    return entry.at if isinstance(entry, Change) else ""

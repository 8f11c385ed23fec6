"""What differs between two collections, in words: how much, and part by part what."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Final

from timeline_app.editing.part_words import COLLECTION, LISTS, ORDERS, PARTS
from timeline_app.editing.telling_fields import FieldTold, told_fields, told_way
from timeline_app.editing.value_words import Teller, title_of
from timeline_app.model.collection import Collection
from timeline_app.model.localized import Localized
from timeline_app.model.part_change import Difference, PartChange

MOST: Final = 150
"""Fields after which the parts that follow are only counted."""


class Fate(Enum):
    """What became of a part."""

    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"


FATES: Final = {
    Fate.CHANGED: Localized({"zh": "有改动", "en": "Changed"}),
    Fate.ADDED: Localized({"zh": "新增", "en": "Added"}),
    Fate.REMOVED: Localized({"zh": "删去", "en": "Removed"}),
}
_COUNTED: Final = {
    Fate.CHANGED: Localized({"zh": "改动 {:,}", "en": "{:,} changed"}),
    Fate.ADDED: Localized({"zh": "新增 {:,}", "en": "{:,} added"}),
    Fate.REMOVED: Localized({"zh": "删去 {:,}", "en": "{:,} removed"}),
}
_OF_LIST: Final = Localized({"zh": "{}：{}", "en": "{}: {}"})
_SAME: Final = Localized({"zh": "没有差别", "en": "No difference"})
_JOINT: Final = Localized({"zh": "；", "en": "; "})
_COMMA: Final = Localized({"zh": "，", "en": ", "})


@dataclass(frozen=True, slots=True)
class PartTold:
    """A part, what became of it, and the fields that differ."""

    fate: Fate
    kind: str
    """What it is: event, category …"""
    title: str
    fields: tuple[FieldTold, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """How much differs, in one line; the parts one by one, and how many more there are."""

    summary: str
    parts: tuple[PartTold, ...]
    more: int = 0
    differs: bool = True


def told(change: Difference, old: Collection, new: Collection, lang: str, most: int = MOST) -> Told:
    """Tell a difference between these two collections, in a language."""
    teller = Teller(lang, old, new)
    parts = [*_head(change, teller, lang)]
    count = 0
    events_first = sorted(change.parts, key=lambda part: part.list != "events")
    for number, each in enumerate(events_first):
        if count >= most:
            return Told(_summary(change, lang), tuple(parts), len(events_first) - number)
        parts.append(_part(each, teller, lang))
        count += len(parts[-1].fields)
    return Told(_summary(change, lang), tuple(parts), differs=bool(change))


def _summary(change: Difference, lang: str) -> str:
    counts = Counter((part.list, _fate(part)) for part in change.parts)
    said = [COLLECTION.best(lang)] if change.head else []
    for name, named in LISTS.items():
        fates = [_COUNTED[f].best(lang).format(counts[name, f]) for f in Fate if counts[name, f]]
        if fates:
            said.append(_OF_LIST.best(lang).format(named.best(lang), _COMMA.best(lang).join(fates)))
    said += (ORDERS[order.list].best(lang) for order in change.orders)
    return _JOINT.best(lang).join(said) if said else _SAME.best(lang)


def _head(change: Difference, teller: Teller, lang: str) -> Iterator[PartTold]:
    fields = [
        field
        for head in change.head
        for field in told_way(head.field, (head.old, head.new), teller, lang)
    ]
    if fields:
        yield PartTold(Fate.CHANGED, COLLECTION.best(lang), "", tuple(fields))


def _part(change: PartChange, teller: Teller, lang: str) -> PartTold:
    part = change.new or change.old
    if part is None:
        raise ValueError("a change of nothing")
    fields = told_fields(change.old, change.new, teller, lang)
    return PartTold(_fate(change), PARTS[change.list].best(lang), title_of(part, lang), fields)


def _fate(change: PartChange) -> Fate:
    if change.old is None:
        return Fate.ADDED
    return Fate.REMOVED if change.new is None else Fate.CHANGED

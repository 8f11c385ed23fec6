"""What two people don't agree on, in words: whose change says what, and what stood there before."""

from dataclasses import dataclass
from typing import Final

from msgspec import Struct

from timeline_app.editing.merge import ORDER, Conflict, Merged
from timeline_app.editing.part_words import COLLECTION, ORDERS, PARTS, field_name
from timeline_app.editing.resolving import has_both
from timeline_app.editing.telling_fields import told_fields, told_values
from timeline_app.editing.value_words import Teller
from timeline_app.model.localized import Localized

DELETED: Final = Localized({"zh": "删去了", "en": "Deleted"})
EMPTIED: Final = Localized({"zh": "（空）", "en": "(nothing)"})
EXISTENCE: Final = Localized(
    {"zh": "一方删去，另一方改动", "en": "Deleted by one, changed by the other"}
)
KEPT: Final = Localized({"zh": "留着不动", "en": "Kept as it was"})
_FIELD: Final = Localized({"zh": "{}：{}", "en": "{}: {}"})


@dataclass(frozen=True, slots=True)
class ConflictTold:
    """One conflict. ``both`` says whether both changes can be taken."""

    kind: str
    title: str
    field: str
    mine: str
    theirs: str
    base: str
    both: bool


def told_conflicts(merged: Merged, lang: str) -> tuple[ConflictTold, ...]:
    """The conflicts of a merge in their order, in a language."""
    sides = (merged.collection, merged.theirs, *([merged.here] if merged.here else []))
    teller = Teller(lang, *sides)
    return tuple(_told(conflict, teller, lang) for conflict in merged.conflicts)


def _told(conflict: Conflict, teller: Teller, lang: str) -> ConflictTold:
    kind = PARTS.get(conflict.list, COLLECTION).best(lang)
    title = teller.name(conflict.list, conflict.id) if conflict.id else ""
    if conflict.field is None:
        field = EXISTENCE.best(lang)
        mine, theirs = (_of_part(conflict, side, teller, lang) for side in _sides(conflict))
        base = ""
    elif conflict.field == ORDER:
        field = ORDERS[conflict.list].best(lang)
        base, mine, theirs = (
            _ordered(conflict.list, side, teller)
            for side in (conflict.base, conflict.mine, conflict.theirs)
        )
    else:
        field = field_name(conflict.field, lang)
        _, mine, theirs = told_values(conflict.field, *_sides(conflict), teller, lang)
        base = told_values(conflict.field, conflict.base, None, teller, lang).old
    empty = EMPTIED.best(lang)
    return ConflictTold(
        kind, title, field, mine or empty, theirs or empty, base, has_both(conflict)
    )


def _sides(conflict: Conflict) -> tuple[object, object]:
    return conflict.mine, conflict.theirs


def _of_part(conflict: Conflict, side: object, teller: Teller, lang: str) -> str:
    """What a side did to a part that one of them has deleted."""
    if not isinstance(side, Struct):
        return DELETED.best(lang)
    base = conflict.base if isinstance(conflict.base, Struct) else None
    fields = told_fields(base, side, teller, lang)
    lines = [_FIELD.best(lang).format(each.name, each.new or EMPTIED.best(lang)) for each in fields]
    return "\n".join(lines) or KEPT.best(lang)


def _ordered(name: str, ids: object, teller: Teller) -> str:
    listed = ids if isinstance(ids, tuple) else ()
    return "\n".join(f"{n}. {teller.name(name, each)}" for n, each in enumerate(listed, 1))

"""A part as the file spells it, with everything of the old spelling that isn't to be changed.

Fields that stay keep their old value as it was written, and unknown keys stay, on every level; so
do excerpts, media and stops that were left out as faulty.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, TypeVar

from msgspec import Struct

from timeline_app.model.edtf import Date
from timeline_app.model.localized import Localized
from timeline_app.storage.entries import Entry
from timeline_app.storage.misfits import shape

V = TypeVar("V")
_ABSENT = object()


class Spelled(NamedTuple):
    """A part as JSON values, and the entries of its lists that aren't in the model."""

    value: dict[str, object]
    left_out: dict[str, set[int]]


def spelled(part: Struct, entry: Entry, lang: str) -> Spelled:
    """The part as JSON values in the order of the old ones, new keys in that of the model.

    A text in this language alone stays a plain string where it was one.
    """
    spelling = _Spelling(lang, dict(entry.left_out))
    return Spelled(spelling.group(part, entry.base, entry.value), spelling.left_out)


def spelled_text(text: Localized, old: object, lang: str) -> object:
    """A text as JSON; a plain string stays one where that is enough."""
    if isinstance(old, str) and tuple(text) == (lang,):
        return text[lang]
    return dict(text)


def plain_value(value: object) -> object:
    """A part of the model as JSON values, keys in the model's order, defaults left out."""
    if isinstance(value, Date):
        return value.text
    if isinstance(value, Localized):
        return dict(value)
    if isinstance(value, tuple):
        return [plain_value(entry) for entry in value]
    if isinstance(value, Struct):
        return {
            field.encode_name: plain_value(getattr(value, field.name))
            for field in shape(type(value)).fields
            if field.required or getattr(value, field.name) != field.default
        }
    return value


def in_order(old: Iterable[str], new: Mapping[str, V], order: Sequence[str]) -> dict[str, V]:
    """The new values, old keys in their old order, each other key after the one it follows."""
    keys = [key for key in old if key in new]
    for place, key in enumerate(order):
        if key in new and key not in keys:
            before = (keys.index(each) for each in reversed(order[:place]) if each in keys)
            keys.insert(next(before, -1) + 1, key)
    return {key: new[key] for key in keys}


class _Spelling:
    def __init__(self, lang: str, left_out: dict[str, set[int]]) -> None:
        self._lang = lang
        self.left_out = left_out

    def group(self, new: Struct, base: Struct, old: Mapping[str, object]) -> dict[str, object]:
        """``base`` is what the old values stand for."""
        fields = shape(type(new)).fields
        values = dict(old)
        for field in fields:
            value, former = getattr(new, field.name), getattr(base, field.name)
            key = field.encode_name
            if value == former:
                continue
            if key in self.left_out:
                values[key] = self.listed(value, former, old[key], key)
            elif value == field.default and not field.required:
                values.pop(key, None)
            else:
                values[key] = self.value(value, former, old.get(key, _ABSENT))
        return in_order(old, values, [field.encode_name for field in fields])

    def value(self, new: object, base: object, old: object) -> object:
        if isinstance(new, Localized):
            return spelled_text(new, old, self._lang)
        if isinstance(new, Struct) and isinstance(base, Struct) and isinstance(old, dict):
            return self.group(new, base, old)
        if isinstance(new, tuple) and isinstance(base, tuple) and isinstance(old, list):
            return self.row(new, base, old)
        return plain_value(new)

    def listed(
        self, new: Sequence[object], base: Sequence[object], old: object, key: str
    ) -> list[object]:
        """The entries of the model, and those left out about where they stood."""
        rows = old if isinstance(old, list) else []
        gone = self.left_out[key]
        entries = self.row(new, base, [row for at, row in enumerate(rows) if at not in gone])
        self.left_out[key] = set()
        for place in sorted(gone):
            at = min(place, len(entries))
            entries.insert(at, rows[place])
            self.left_out[key].add(at)
        return entries

    def row(
        self, new: Sequence[object], base: Sequence[object], old: Sequence[object]
    ) -> list[object]:
        """The entries of the model, each with its old self."""
        if len(old) != len(base):  # a faulty list that the model hasn't
            old, base = [], ()
        return [
            plain_value(entry)
            if former is None
            else old[former]
            if entry == base[former]
            else self.value(entry, base[former], old[former])
            for entry, former in zip(new, _formers(new, base), strict=True)
        ]


def _formers(new: Sequence[object], base: Sequence[object]) -> list[int | None]:
    """For each entry its old self: the equal one, the same passage or file, or what is left."""
    formers: dict[int, int] = {}
    rest = dict(enumerate(base))
    for alike in (_equal, _same):
        for place, entry in enumerate(new):
            if place not in formers:
                found = next((at for at, other in rest.items() if alike(entry, other)), None)
                if found is not None:
                    formers[place] = found
                    del rest[found]
    left = [place for place in range(len(new)) if place not in formers]
    if len(left) == len(rest):
        formers |= dict(zip(left, rest, strict=True))
    return [formers.get(place) for place in range(len(new))]


def _equal(one: object, other: object) -> bool:
    return one == other


def _same(one: object, other: object) -> bool:
    """Whether two parts agree in what they can't do without."""
    if not isinstance(one, Struct) or type(one) is not type(other):
        return False
    needed = [field.name for field in shape(type(one)).fields if field.required]
    return bool(needed) and all(getattr(one, name) == getattr(other, name) for name in needed)

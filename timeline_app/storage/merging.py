"""An event as the file spells it, with everything of the old spelling that the model doesn't know.

Unknown keys stay, on every level, and so do excerpts and media that were left out as faulty.
"""

from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec import inspect as types

from timeline_app.model.collection import Event
from timeline_app.model.edtf import Date
from timeline_app.model.localized import Localized
from timeline_app.storage.misfits import shape

LeftOut = Mapping[str, set[int]]
"""By list, the entries that are in the file but not in the model."""


def spelled(event: Event, old: object = None, left_out: LeftOut | None = None) -> dict[str, object]:
    """The event as JSON values, keys in the model's order, unknown ones after them."""
    new = plain_value(event)
    if not isinstance(new, dict):
        raise TypeError(event)
    if isinstance(old, dict):
        for name, indices in (left_out or {}).items():
            new[name] = _with_left_out(new.get(name), old[name], indices)
        new = _merged(new, old, shape(Event))
    return new


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


def _with_left_out(new: object, old: object, indices: set[int]) -> list[object]:
    """The entries of the model, and those left out where they stood."""
    entries = list(new) if isinstance(new, list) else []
    for index in sorted(indices):
        entries.insert(index, old[index] if isinstance(old, list) else None)
    return entries


def _merged(
    new: Mapping[str, object], old: Mapping[str, object], kind: types.StructType
) -> dict[str, object]:
    merged = dict(new)
    for field in kind.fields:
        key = field.encode_name
        if key in new and key in old:
            merged[key] = _merged_value(new[key], old[key], field.type)
    known = {field.encode_name for field in kind.fields}
    return merged | {key: value for key, value in old.items() if key not in known}


def _merged_value(new: object, old: object, kind: types.Type) -> object:
    if isinstance(kind, types.UnionType):
        return _merged_value(new, old, kind.types[0])
    if isinstance(kind, types.StructType) and isinstance(new, dict) and isinstance(old, dict):
        return _merged(new, old, kind)
    if isinstance(kind, types.VarTupleType) and isinstance(new, list) and isinstance(old, list):
        return _merged_list(new, old, kind.item_type)
    return new


def _merged_list(new: Sequence[object], old: Sequence[object], kind: types.Type) -> list[object]:
    """Each entry with its old self: the same passage or file, else the one in the same place."""
    if not isinstance(kind, types.StructType):
        return list(new)
    needed = [field.encode_name for field in kind.fields if field.required]
    rest = list(old)
    merged: list[object] = []
    for entry in new:
        former = next((other for other in rest if _same(entry, other, needed)), None)
        if former is None and len(rest) == len(new) - len(merged):
            former = rest[0]
        if former is not None:
            rest.remove(former)
        merged.append(_merged_value(entry, former, kind))
    return merged


def _same(new: object, old: object, keys: Sequence[str]) -> bool:
    if not isinstance(new, dict) or not isinstance(old, dict):
        return new == old
    return all(new.get(key) == old.get(key) for key in keys)

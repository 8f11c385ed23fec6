"""A difference as JSON values, for the journal, and back.

Parts are spelt as in the collection's file. Of a changed one the old is whole, so that the change can
be merged into a file that has changed since, and of the new only the fields that differ; null
stands for one that is left out.
"""

import msgspec

from timeline_app.model.collection import Era, Event
from timeline_app.model.difference import Difference, HeadChange, OrderChange, Part, PartChange
from timeline_app.model.edtf import Date, parse
from timeline_app.model.localized import Localized
from timeline_app.model.part_change import LISTS
from timeline_app.storage.misfits import is_texts, shape

_Item = dict[str, object]


class _Plain(msgspec.Struct):
    head: list[tuple[str, object, object]] = []
    parts: list[tuple[str, int, _Item | None, _Item | None]] = []
    orders: list[tuple[str, tuple[str, ...], tuple[str, ...]]] = []


class UnreadableDifferenceError(ValueError):
    """The values describe no difference."""


def plain_difference(change: Difference) -> dict[str, object]:
    """The difference as JSON values."""
    plain: dict[str, object] = {}
    if change.head:
        plain["head"] = [[each.field, _plain(each.old), _plain(each.new)] for each in change.head]
    if change.parts:
        plain["parts"] = [_plain_part(part) for part in change.parts]
    if change.orders:
        plain["orders"] = [
            [order.list, list(order.old), list(order.new)] for order in change.orders
        ]
    return plain


def read_difference(plain: object) -> Difference:
    """The difference that JSON values describe.

    Raises:
        UnreadableDifferenceError: they describe none, or one of a newer program.
    """
    try:
        return _read(msgspec.convert(plain, _Plain))
    except (KeyError, TypeError, ValueError) as fault:
        raise UnreadableDifferenceError(str(fault)) from fault


def _plain_part(part: PartChange) -> list[object]:
    old, new = part.old, part.new
    told = _plain(new) if old is None or new is None else _differing(old, new)
    return [part.list, part.at, _plain(old), told]


def _plain(value: object) -> object:
    """A part, or what one of its fields holds; ``msgspec`` makes it, as there may be many at once."""
    if isinstance(value, Date):
        return value.text
    plain = msgspec.to_builtins(value, enc_hook=_by_tag)
    if isinstance(value, Event | Era):
        plain["date"] = value.date.text
    return plain


def _by_tag(value: object) -> dict[str, str]:
    """Texts, which ``msgspec`` doesn't know."""
    if isinstance(value, Localized):
        return dict(value)
    raise TypeError(value)


def _differing(old: Part, new: Part) -> dict[str, object]:
    """The values that differ; null for one that is left out of a file."""
    differing: dict[str, object] = {}
    for field in shape(type(new)).fields:
        value = getattr(new, field.name)
        if value != getattr(old, field.name):
            left_out = not field.required and value == field.default
            differing[field.encode_name] = None if left_out else _plain(value)
    return differing


def _read(plain: _Plain) -> Difference:
    return Difference(
        tuple(_head(*each) for each in plain.head),
        tuple(_part(*each) for each in plain.parts),
        tuple(OrderChange(*each) for each in plain.orders),
    )


def _head(field: str, *values: object) -> HeadChange:
    kind = tuple[str, ...] if field == "languages" else Localized
    old, new = (msgspec.convert(value, kind, dec_hook=_texts) for value in values)
    return HeadChange(field, old, new)


def _part(name: str, at: int, old: _Item | None, new: _Item | None) -> PartChange:
    if old is not None and new is not None:
        new = {key: value for key, value in {**old, **new}.items() if value is not None}
    model = LISTS[name]
    return PartChange(name, _converted(old, model), _converted(new, model), at)


def _converted(item: _Item | None, model: type[Part]) -> Part | None:
    if item is None:
        return None
    if "date" in item:
        item = {**item, "date": parse(msgspec.convert(item["date"], str))}
    return msgspec.convert(item, model, dec_hook=_texts)


def _texts(kind: type, value: object) -> Localized:
    """Texts as ``msgspec`` meets them."""
    if kind is Localized and isinstance(value, dict) and is_texts(value):
        return Localized(value)
    raise TypeError(kind)

"""The parts of the model as they stand in the file: dates are texts, and what isn't there is unset.

Made from the model itself. ``msgspec`` decodes an event into these several times faster than into
the model, and lets nothing pass that wouldn't fit there but dates and blank texts.
"""

from functools import cache
from typing import Any, Final

import msgspec
from msgspec import UNSET, Struct, UnsetType
from msgspec import inspect as types

from timeline_app.model.collection import Event
from timeline_app.model.edtf import Date
from timeline_app.model.localized import Localized
from timeline_app.storage.misfits import shape

_LEAVES: Final[dict[type, Any]] = {Date: str, Localized: str | dict[str, str]}
_SCALARS: Final[dict[type[types.Type], Any]] = {
    types.StrType: str,
    types.IntType: int,
    types.FloatType: float,
    types.NoneType: None,
}


@cache
def wire(model: type[Struct]) -> type[Struct]:
    """The type of a part of the model in the file."""
    fields = [
        (field.name, _type(field.type))
        if field.required
        else (field.name, _type(field.type) | UnsetType, UNSET)
        for field in shape(model).fields
    ]
    return msgspec.defstruct(model.__name__, fields, rename="camel", kw_only=True, gc=False)


def events_decoder() -> "msgspec.json.Decoder[list[Any]]":
    """Decodes a list of events of the file.

    It raises ``msgspec.DecodeError`` or ``UnicodeDecodeError`` where anything doesn't fit.
    """
    return msgspec.json.Decoder(list[wire(Event)])  # type: ignore[misc]


def _type(kind: types.Type) -> Any:  # noqa: ANN401 - a type that is made while the program runs
    if isinstance(kind, types.UnionType):
        first, *others = map(_type, kind.types)
        for other in others:
            first |= other
        return first
    if isinstance(kind, types.VarTupleType):
        return tuple[_type(kind.item_type), ...]  # type: ignore[misc]
    if isinstance(kind, types.StructType | types.CustomType):
        return _LEAVES.get(kind.cls) or wire(kind.cls)
    return _SCALARS[type(kind)]

"""Where a value read from a file does not fit the model, in a curator's words.

The types come from the model itself; ``msgspec`` converts what fits, and this says everything that
does not, with its place, instead of stopping at the first.
"""

from collections.abc import Callable, Iterator
from functools import cache
from typing import Final

from msgspec import Struct
from msgspec import inspect as types

from timeline_app.model.edtf import Date, DateError, parse
from timeline_app.model.localized import Localized
from timeline_app.storage.problems import Finding, Where, error

_NAMED: Final = {"id", "date", "title", "source"}
_KINDS: Final[dict[type, str]] = {
    dict: "a group { … }",
    list: "a list [ … ]",
    str: "a text",
    bool: "true or false",
    int: "a number",
    float: "a number",
    type(None): "null",
}
_Check = Callable[[object, types.Type, Where], Iterator[Finding]]


@cache
def shape(model: type[Struct]) -> types.StructType:
    """The fields of a part of the model, with the names they have in the file."""
    described = types.type_info(model)
    if not isinstance(described, types.StructType):
        raise TypeError(model)
    return described


def misfits(value: object, kind: types.Type, where: Where) -> Iterator[Finding]:
    """Every error of a value that should be of this kind."""
    if isinstance(kind, types.StructType | types.CustomType):
        yield from _LEAVES.get(kind.cls, _group)(value, kind, where)
    elif isinstance(kind, types.UnionType):
        if value is not None:
            yield from misfits(value, kind.types[0], where)
    elif isinstance(kind, types.VarTupleType):
        yield from _list(value, kind, where)
    elif not _SCALARS[type(kind)](value):
        yield _wrong(value, _SCALAR_NAMES[type(kind)], where)


def wrong_list(value: object, where: Where) -> Finding:
    """The error of a value that should be a list."""
    return _wrong(value, "a list [ … ]", where)


def wrong_text(value: object, where: Where) -> Finding:
    """The error of a value that should be a text in one or several languages."""
    return _wrong(value, 'a text, or texts by language like {"zh": "…", "en": "…"}', where)


def missing(key: str, where: Where) -> Finding:
    """The error of a key that must be there."""
    return error(f"the {key} is missing" if key in _NAMED else f'"{key}" is missing', where)


def is_texts(value: object) -> bool:
    """Whether it can be a text in several languages."""
    if isinstance(value, dict):
        return all(isinstance(text, str) for text in value.values())
    return isinstance(value, str)


def is_blank(value: object) -> bool:
    """Whether there is no text in any language."""
    texts = value.values() if isinstance(value, dict) else [value]
    return all(isinstance(text, str) and not text.strip() for text in texts)


def _wrong(value: object, wanted: str, where: Where) -> Finding:
    got = _KINDS.get(type(value), "this")
    if wanted == "a whole number" and got == "a number":
        got = str(value)
    key = next((step for step in reversed(where) if isinstance(step, str)), "the file")
    named = f'"{key}"' if where else key
    if where and isinstance(where[-1], int):
        named = f"each entry of {named}"
    return error(f"{named} must be {wanted}, not {got}", where)


def _group(value: object, kind: types.Type, where: Where) -> Iterator[Finding]:
    if not isinstance(kind, types.StructType):
        raise TypeError(kind)
    if not isinstance(value, dict):
        yield _wrong(value, "a group { … }", where)
        return
    for field in kind.fields:
        key = field.encode_name
        if key in value:
            yield from misfits(value[key], field.type, (*where, key))
            if field.required and is_blank(value[key]) and key != "date":
                yield missing(key, (*where, key))
        elif field.required:
            yield missing(key, where)


def _list(value: object, kind: types.VarTupleType, where: Where) -> Iterator[Finding]:
    if not isinstance(value, list):
        yield wrong_list(value, where)
        return
    for index, entry in enumerate(value):
        yield from misfits(entry, kind.item_type, (*where, index))


def _date(value: object, _: types.Type, where: Where) -> Iterator[Finding]:
    if not isinstance(value, str):
        yield _wrong(value, 'a date written as a text, like "2020-02-15"', where)
        return
    try:
        parse(value)
    except DateError as fault:
        yield error(str(fault), where)


def _texts(value: object, _: types.Type, where: Where) -> Iterator[Finding]:
    if not isinstance(value, str | dict):
        yield wrong_text(value, where)
    elif isinstance(value, dict):
        for tag, text in value.items():
            if not isinstance(text, str):
                yield _wrong(text, "a text", (*where, tag))


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e300


_LEAVES: Final[dict[type, _Check]] = {Date: _date, Localized: _texts}
_SCALARS: Final[dict[type[types.Type], Callable[[object], bool]]] = {
    types.StrType: lambda value: isinstance(value, str),
    types.IntType: lambda value: isinstance(value, int) and not isinstance(value, bool),
    types.FloatType: _is_number,
}
_SCALAR_NAMES: Final[dict[type[types.Type], str]] = {
    types.StrType: "a text",
    types.IntType: "a whole number",
    types.FloatType: "a number",
}

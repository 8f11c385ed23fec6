"""What differs between two values of a part, field by field, in words."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from msgspec import Struct

from timeline_app.editing.part_words import field_name
from timeline_app.editing.value_words import Teller
from timeline_app.model.collection import Place, Provenance
from timeline_app.model.edtf import Date
from timeline_app.model.localized import Localized

_SILENT: Final = frozenset({"id", "provenance.history", "provenance.by", "provenance.at"})
"""Ways to values that say nothing about what happened."""


class FieldTold(NamedTuple):
    """A field by its name, and what stands there before and after; empty where nothing does."""

    name: str
    old: str
    new: str


class _Differing(NamedTuple):
    path: str
    old: object
    new: object


def told_fields(
    old: Struct | None, new: Struct | None, teller: Teller, lang: str
) -> tuple[FieldTold, ...]:
    """The fields that differ; of a part that was added or removed all that hold something."""
    part = old or new
    names = () if part is None else part.__struct_fields__
    return tuple(
        told
        for name in names
        for told in told_way(
            name, (getattr(old, name, None), getattr(new, name, None)), teller, lang
        )
    )


def told_way(
    path: str, values: tuple[object, object], teller: Teller, lang: str
) -> tuple[FieldTold, ...]:
    """What differs between the values before and after, at this way (`field_path`)."""
    return tuple(
        told_values(each.path, each.old, each.new, teller, lang)
        for each in _differing(path, *values)
    )


def told_values(path: str, old: object, new: object, teller: Teller, lang: str) -> FieldTold:
    """Two values of one field; where they read alike, as they stand in the file."""
    name = path.partition(":")[0].rpartition(".")[2]
    before, after = teller.value(name, old), teller.value(name, new)
    if before == after and before:
        before, after = _exactly(old, before), _exactly(new, after)
    return FieldTold(field_name(path, lang), before, after)


def _differing(path: str, old: object, new: object) -> Iterator[_Differing]:
    """The ways to the values that differ, texts by language, with what stands at their ends."""
    if path in _SILENT or old == new or not (old or new):
        return
    one = old or new
    if isinstance(one, Localized):
        yield from _languages(path, old, new)
    elif isinstance(one, Place | Provenance):
        for name in one.__struct_fields__:
            before, after = (getattr(value, name, None) for value in (old, new))
            if not (name == "method" and None in (before, after)):
                yield from _differing(f"{path}.{name}", before, after)
    elif isinstance(one, tuple) and not all(isinstance(each, str) for each in one):
        yield _entries(path, old, new)
    else:
        yield _Differing(path, old, new)


def _languages(path: str, old: object, new: object) -> Iterator[_Differing]:
    before = old if isinstance(old, Localized) else Localized()
    after = new if isinstance(new, Localized) else Localized()
    for tag in dict.fromkeys((*before, *after)):
        yield from _differing(f"{path}:{tag}", before.get(tag), after.get(tag))


def _entries(path: str, old: object, new: object) -> _Differing:
    """The entries that are on one side only; all where just their order differs."""
    before = old if isinstance(old, tuple) else ()
    after = new if isinstance(new, tuple) else ()
    gone = tuple(each for each in before if each not in after)
    come = tuple(each for each in after if each not in before)
    return _Differing(path, gone, come) if gone or come else _Differing(path, before, after)


def _exactly(value: object, said: str) -> str:
    """A value that reads like another one: its date as written, the place of its quotations."""
    if isinstance(value, Date):
        return f"{said} · {value.text}"
    if isinstance(value, tuple):
        places = (f"{each.start}–{each.end}" for each in value if hasattr(each, "start"))
        return "\n".join((said, *places))
    return said

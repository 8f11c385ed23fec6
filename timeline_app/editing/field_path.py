"""The way to one value of a part: ``rank``, ``title:zh``, ``place.name:en``, ``provenance.note``.

A dot leads into a value, a colon to the text in one language.
"""

from typing import TypeVar

from msgspec import Struct, structs

from timeline_app.model.collection import Event, Place, Provenance
from timeline_app.model.localized import Localized

S = TypeVar("S", bound=Struct)
_MADE = {"place": Place, "provenance": Provenance}
"""What an event may lack, made as soon as something is written into it."""

_NONE_IF_EMPTY = {"category", "date_text"}


def top(path: str) -> str:
    """The name of the field of the part that the way begins with."""
    return path.partition(":")[0].partition(".")[0]


def value_at(part: Struct, path: str) -> object:
    """The value at the end of the way; a text that isn't there is empty."""
    names, _, tag = path.partition(":")
    value: object = part
    for name in names.split("."):
        value = None if value is None else getattr(value, name)
    if not tag:
        return value
    if isinstance(value, Place):
        value = value.name
    return value.get(tag, "") if isinstance(value, Localized) else ""


def with_value(part: S, path: str, value: object) -> S:
    """The part with another value at the end of the way; an empty text leaves its language out."""
    names, _, tag = path.partition(":")
    name, _, rest = names.partition(".")
    inner = getattr(part, name)
    if rest or (tag and name in _MADE):
        deeper = f"{rest or 'name'}:{tag}" if tag else rest
        made = _MADE[name]() if inner is None else inner
        value = with_value(made, deeper, value)
        value = None if value == Place() else value
    elif tag:
        value = worded(inner, tag, value)
    elif value == "" and name in _NONE_IF_EMPTY:
        value = None
    return structs.replace(part, **{name: value})


def worded(texts: Localized, tag: str, text: object) -> Localized:
    """Texts with another one in this language, in its place; an empty one is left out."""
    return Localized(
        {
            lang: said
            for lang, said in {**texts, tag: str(text or "")}.items()
            if said or lang != tag
        }
    )


def field_of_event(path: str) -> bool:
    """Whether an event has such a field."""
    return top(path) in Event.__struct_fields__

"""Every text that comes on the screen, and the characters in it that cannot be drawn."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any, Final

from msgspec import Struct

from timeline_app.model.edtf import Date
from timeline_app.model.localized import Localized
from timeline_app.storage.contents import Contents
from timeline_app.storage.glyphs import lacking, named
from timeline_app.storage.misfits import shape
from timeline_app.storage.parts import Placed
from timeline_app.storage.problems import Finding, Where, warning

_NEVER_DRAWN: Final = {"category", "event", "id", "prefix", "shape", "source", "src", "suffix"}


def undrawable(held: Contents, text: str) -> Iterator[Finding]:
    """A warning for every text with characters that the shipped font lacks.

    ``text`` is that of the file: where all its characters can be drawn, and none is escaped,
    nothing else needs to be looked at.
    """
    try:
        if not lacking(text) and "\\u" not in text:
            return
    except OSError:
        yield warning("the shipped font is not there: its characters were not checked")
        return
    for where, drawn in _drawn(held):
        characters = lacking(drawn)
        if characters:
            shapes = ", ".join(named(character) for character in characters)
            yield warning(f"the shipped font has no shape for {shapes}", where)


def _drawn(held: Contents) -> Iterator[tuple[Where, str]]:
    yield from _texts(("title",), held.collection.title)
    yield from _texts(("subtitle",), held.collection.subtitle)
    parts: Iterator[Placed[Any]] = chain(
        held.categories, held.sources, held.eras, held.events, held.tours
    )
    for placed in parts:
        for name, value in _fields(placed.part):
            if name in placed.left_out and isinstance(value, Sequence):
                for where, entry in placed.places(name, value):
                    yield from _texts(where, entry)
            else:
                yield from _texts((*placed.where, name), value)


def _texts(where: Where, value: object) -> Iterator[tuple[Where, str]]:
    if isinstance(value, str):
        yield where, value
    elif isinstance(value, Localized):
        yield from (((*where, tag), text) for tag, text in value.items())
    elif isinstance(value, tuple):
        for index, entry in enumerate(value):
            yield from _texts((*where, index), entry)
    elif isinstance(value, Struct) and not isinstance(value, Date):
        for name, inner in _fields(value):
            yield from _texts((*where, name), inner)


def _fields(part: Struct) -> Iterator[tuple[str, object]]:
    """Names in the file and values of what may be drawn."""
    for field in shape(type(part)).fields:
        if field.encode_name not in _NEVER_DRAWN:
            yield field.encode_name, getattr(part, field.name)

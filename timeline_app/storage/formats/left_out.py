"""What a format cannot hold, told a sentence a line.

A format names what it keeps; everything else that a collection holds is told. The fields come from
the model itself, so that one which is added there is never lost in silence.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from msgspec import Struct

from timeline_app.model.collection import Category, Collection, Era, Event, Place, Source, Tour
from timeline_app.model.localized import Localized
from timeline_app.storage.misfits import shape

_WORDS: Final = {
    "date_text": "wording of its date in the source",
}
_PLURALS: Final = {
    "category": "categories",
    "source": "sources",
    "era": "eras",
    "tour": "tours",
}
_BY_NAME: Final = frozenset({"category", "source"})
_Named = Category | Source | Era | Tour
_WHERE_IN_ARTICLE: Final = frozenset({"prefix", "suffix", "start", "end", "text_sha256"})


@dataclass(frozen=True, slots=True)
class Holds:
    """Names of the fields that a format keeps, by part: ``{"event": {"title", …}, …}``.

    Of lists of parts within an event it keeps the first, or ``every`` one, where it keeps
    ``excerpts`` or ``media`` at all; categories and sources where an event that it keeps names
    them. ``lang`` is the one language it keeps; None: all of them.
    """

    fields: Mapping[str, frozenset[str]] = field(default_factory=dict)
    lang: str | None = None
    every: bool = False

    def kept(self, part: str) -> frozenset[str]:
        """The fields kept of this kind of part."""
        return self.fields.get(part, frozenset())


def left_out(collection: Collection, holds: Holds) -> tuple[str, ...]:
    """One sentence for each part of the collection of which something is left out."""
    named = {event.category for event in collection.events}
    quoted = slice(None) if holds.every else slice(1)
    named |= {each.source for event in collection.events for each in event.excerpts[quoted]}
    besides = {"events", *_PLURALS.values()}
    told = [
        _sentence("the collection", list(_fields(collection, "collection", holds, besides))),
        *(
            _of_part(name, part, holds, is_named=name not in _BY_NAME or part.id in named)
            for name, plural in _PLURALS.items()
            for part in getattr(collection, plural)
        ),
    ]
    told.extend(_sentence(f"event {e.id}", list(_of_event(e, holds))) for e in collection.events)
    return tuple(sentence for sentence in told if sentence)


def _of_part(name: str, part: _Named, holds: Holds, *, is_named: bool) -> str:
    who = f"{name} {part.id}"
    if not (holds.kept(name) and is_named):
        return f"{who} was left out"
    return _sentence(who, list(_fields(part, name, holds, set())))


def _of_event(event: Event, holds: Holds) -> Iterator[str]:
    yield from _fields(event, "event", holds, {"excerpts", "media"})
    for name, part, words in (("excerpts", "excerpt", "passage"), ("media", "medium", "picture")):
        parts: Sequence[Struct] = getattr(event, name)
        if parts and name not in holds.kept("event"):
            yield f"the {words}" if len(parts) == 1 else f"the {len(parts)} {words}s"
        elif parts:
            yield from _of_first(parts, part, words, holds)


def _of_first(parts: Sequence[Struct], part: str, words: str, holds: Holds) -> Iterator[str]:
    """What is lost of the first of several parts, and that the others are."""
    for said in dict.fromkeys(_fields(parts[0], part, holds, set())):
        yield f"{said} of its {words}"
    if len(parts) > 1 and not holds.every:
        yield f"every {words} but the first"


def _fields(part: Struct, name: str, holds: Holds, besides: set[str]) -> Iterator[str]:
    """The fields that hold something and are not kept, in words."""
    kept = holds.kept(name)
    for known in shape(type(part)).fields:
        value = getattr(part, known.name)
        if isinstance(value, Place):
            value = value.name
        if known.name in besides or not value or value == known.default:
            continue
        if known.name not in kept:
            yield f"the {_in_words(known.name)}"
        elif isinstance(value, Localized):
            yield from _languages(value, _in_words(known.name), holds.lang)


def _languages(texts: Localized, words: str, lang: str | None) -> Iterator[str]:
    """The languages that are lost where only one is kept."""
    if lang is None:
        return
    written = texts.best(lang)
    kept = next((tag for tag, text in texts.items() if text == written), None)
    lost = [tag for tag, text in texts.items() if text and tag != kept]
    if lost:
        yield f"the {words} in {', '.join(lost)}"


def _in_words(name: str) -> str:
    if name in _WHERE_IN_ARTICLE:
        return "exact place in the article"
    return _WORDS.get(name, name.replace("_", " "))


def _sentence(who: str, lost: Sequence[str]) -> str:
    if not lost:
        return ""
    words = ", ".join(lost[:-1]) + " and " + lost[-1] if len(lost) > 1 else lost[0]
    plural = len(lost) > 1 or lost[0].rsplit(" in ", 1)[0].endswith(("s", "media"))
    return f"{who}: {words} {'were' if plural else 'was'} left out"

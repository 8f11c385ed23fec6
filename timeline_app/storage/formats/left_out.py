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
from timeline_app.storage.formats.field_words import field_words
from timeline_app.storage.formats.note import Note, named
from timeline_app.storage.misfits import shape

_PLURALS: Final = {
    "category": "categories",
    "source": "sources",
    "era": "eras",
    "tour": "tours",
}
_BY_NAME: Final = frozenset({"category", "source"})
_Named = Category | Source | Era | Tour
_WHOLE: Final = Note("the collection", "时间线")
_LISTS: Final = (
    ("excerpts", "excerpt", Note("passage", "引文")),
    ("media", "medium", Note("picture", "媒体")),
)
_TONGUES: Final = {"zh": "中文", "en": "英文"}


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


def left_out(collection: Collection, holds: Holds) -> tuple[Note, ...]:
    """One sentence for each part of the collection of which something is left out."""
    named_ = {event.category for event in collection.events}
    quoted = slice(None) if holds.every else slice(1)
    named_ |= {each.source for event in collection.events for each in event.excerpts[quoted]}
    besides = {"events", *_PLURALS.values()}
    told = [
        _sentence(_WHOLE, list(_fields(collection, "collection", holds, besides))),
        *(
            _of_part(name, part, holds, is_named=name not in _BY_NAME or part.id in named_)
            for name, plural in _PLURALS.items()
            for part in getattr(collection, plural)
        ),
    ]
    told.extend(
        _sentence(named("event", e.id), list(_of_event(e, holds))) for e in collection.events
    )
    return tuple(sentence for sentence in told if sentence is not None)


def _of_part(name: str, part: _Named, holds: Holds, *, is_named: bool) -> Note | None:
    who = named(name, part.id)
    if not (holds.kept(name) and is_named):
        return Note(f"{who} was left out", f"{who.sentence['zh']}没有保留")
    return _sentence(who, list(_fields(part, name, holds, set())))


def _of_event(event: Event, holds: Holds) -> Iterator[Note]:
    yield from _fields(event, "event", holds, {"excerpts", "media"})
    for name, part, words in _LISTS:
        parts: Sequence[Struct] = getattr(event, name)
        if parts and name not in holds.kept("event"):
            count, chinese = len(parts), words.sentence["zh"]
            many = Note(f"the {count} {words}s", f"{count}个{chinese}")
            yield Note(f"the {words}", chinese) if count == 1 else many
        elif parts:
            yield from _of_first(parts, part, words, holds)


def _of_first(parts: Sequence[Struct], part: str, words: Note, holds: Holds) -> Iterator[Note]:
    """What is lost of the first of several parts, and that the others are."""
    chinese = words.sentence["zh"]
    for said in dict.fromkeys(_fields(parts[0], part, holds, set())):
        yield Note(f"{said} of its {words}", f"{chinese}的{said.sentence['zh']}")
    if len(parts) > 1 and not holds.every:
        yield Note(f"every {words} but the first", f"第一个以外的{chinese}")


def _fields(part: Struct, name: str, holds: Holds, besides: set[str]) -> Iterator[Note]:
    """The fields that hold something and are not kept, in words."""
    kept = holds.kept(name)
    for known in shape(type(part)).fields:
        value = getattr(part, known.name)
        if isinstance(value, Place):
            value = value.name
        if known.name in besides or not value or value == known.default:
            continue
        words = field_words(known.name)
        if known.name not in kept:
            yield Note(f"the {words}", words.sentence["zh"])
        elif isinstance(value, Localized):
            yield from _languages(value, words, holds.lang)


def _languages(texts: Localized, words: Note, lang: str | None) -> Iterator[Note]:
    """The languages that are lost where only one is kept."""
    if lang is None:
        return
    written = texts.best(lang)
    kept = next((tag for tag, text in texts.items() if text == written), None)
    lost = [tag for tag, text in texts.items() if text and tag != kept]
    if lost:
        chinese = "、".join(_TONGUES.get(tag, f" {tag} ") for tag in lost)
        yield Note(f"the {words} in {', '.join(lost)}", f"{chinese}的{words.sentence['zh']}")


def _sentence(who: Note, lost: Sequence[Note]) -> Note | None:
    if not lost:
        return None
    words = ", ".join(lost[:-1]) + " and " + lost[-1] if len(lost) > 1 else lost[0]
    plural = len(lost) > 1 or lost[0].rsplit(" in ", 1)[0].endswith(("s", "media"))
    chinese = "、".join(each.sentence["zh"] for each in lost)
    told = Note(f"{words} {'were' if plural else 'was'} left out", f"没有保留{chinese}")
    return told.about(who)

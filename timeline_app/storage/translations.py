"""Texts that a visitor would look for in vain in one of the collection's languages."""

from collections.abc import Iterator

from timeline_app.model.collection import Event
from timeline_app.model.localized import Localized
from timeline_app.storage.contents import Contents
from timeline_app.storage.parts import Placed
from timeline_app.storage.problems import Finding, Where, warning


def untranslated(held: Contents) -> Iterator[Finding]:
    """A warning for every text and language that is missing."""
    languages = held.collection.languages
    for where, texts in _texts(held):
        for lang in languages:
            if not _has(texts, lang):
                yield warning(f'"{where[-1]}" has no text in "{lang}"', where)
    spoken = {source.part.id: _primary(source.part.in_language) for source in held.sources}
    for event in held.events:
        for where, excerpt in event.places("excerpts", event.part.excerpts):
            foreign = (lang for lang in languages if _primary(lang) != spoken[excerpt.source])
            for lang in foreign:
                if not _has(excerpt.translation, lang):
                    yield warning(f'this passage has no translation into "{lang}"', where)


def _has(texts: Localized, lang: str) -> bool:
    return bool((texts.exact(lang) or "").strip())


def _primary(tag: str) -> str:
    return tag.split("-", maxsplit=1)[0].lower()


def _texts(held: Contents) -> Iterator[tuple[Where, Localized]]:
    """What visitors read: titles and labels must be there, other texts may be missing wholly."""
    yield ("title",), held.collection.title
    yield from (((*placed.where, "label"), placed.part.label) for placed in held.categories)
    yield from (((*placed.where, "label"), placed.part.label) for placed in held.eras)
    yield from (((*placed.where, "title"), placed.part.title) for placed in held.tours)
    yield from (((*placed.where, "title"), placed.part.title) for placed in held.events)
    if held.collection.subtitle:
        yield ("subtitle",), held.collection.subtitle
    for event in held.events:
        yield from (pair for pair in _optional(event) if pair[1])


def _optional(event: Placed[Event]) -> Iterator[tuple[Where, Localized]]:
    yield (*event.where, "summary"), event.part.summary
    if event.part.place is not None:
        yield (*event.where, "place", "name"), event.part.place.name
    for where, medium in event.places("media", event.part.media):
        yield (*where, "caption"), medium.caption
        yield (*where, "alt"), medium.alt

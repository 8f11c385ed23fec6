"""What is told at a stop: the words of the audience's picture, before they are set."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from timeline_app.model.collection import Collection, Event, Excerpt, Source
from timeline_app.model.localized import Localized
from timeline_app.presenting.program import Stop
from timeline_app.presenting.spoken_words import spoken_words
from timeline_app.stage import words
from timeline_app.stage.citation import byline, headline, translated
from timeline_app.stage.telling import when
from timeline_app.widgets.plate import Plate, plates

APART = "\u2003"
"""Between a headline and who wrote it."""


class Role(Enum):
    """What a paragraph is."""

    WORDS = "words"
    """The passage, or our translation of it."""
    ORIGINAL = "original"
    """The passage below its translation."""
    MARK = "mark"
    """That the words are ours."""
    SUMMARY = "summary"
    """In place of a passage, where there is none."""
    CITED = "cited"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words of one role, and which of them are going to be spoken."""

    role: Role
    text: str
    lang: str
    spoken: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Telling:
    """The words of one picture."""

    title: str
    lang: str
    date: str = ""
    category: str = ""
    """Whose colour the date has."""
    paragraphs: tuple[Paragraph, ...] = ()
    plate: Plate | None = None
    """The first picture of the event."""


def telling(collection: Collection, stop: Stop, lang: str, folder: Path | None) -> Telling:
    """What is told at a stop."""
    event = stop.event
    found = plates(folder, event.media)
    return Telling(
        event.title.best(lang),
        lang,
        when(event, lang),
        event.category or "",
        tuple(_paragraphs(collection, stop, lang)),
        found[0] if found else None,
    )


def heading(collection: Collection, lang: str) -> Telling:
    """Title and subtitle of a collection, where there is no stop."""
    subtitle = Paragraph(Role.SUMMARY, collection.subtitle.best(lang), lang)
    return Telling(
        collection.title.best(lang), lang, paragraphs=(subtitle,) if subtitle.text else ()
    )


def _paragraphs(collection: Collection, stop: Stop, lang: str) -> Iterator[Paragraph]:
    event = stop.event
    if not event.excerpts:
        yield from _given(Role.SUMMARY, event.summary.best(lang), lang)
        return
    cited = ""
    for excerpt in event.excerpts:
        source = collection.source(excerpt.source) or Source(id=excerpt.source)
        before, cited = cited, _cited(source, lang)
        if before and before != cited:
            yield from _given(Role.CITED, before, lang)
        yield from _passage(excerpt, source, stop, lang)
    yield from _given(Role.CITED, cited, lang)


def _passage(excerpt: Excerpt, source: Source, stop: Stop, lang: str) -> Iterator[Paragraph]:
    """The passage; in another language than its source's, our translation stands first."""
    ours, own = translated(excerpt.translation, source, lang), source.in_language
    if ours is None:
        yield Paragraph(Role.WORDS, excerpt.exact, own, _spoken(excerpt.exact, stop, own))
        return
    yield Paragraph(Role.MARK, words.OUR_TRANSLATION.best(lang), lang)
    yield Paragraph(Role.WORDS, ours, lang, _spoken(ours, stop, lang))
    yield Paragraph(Role.ORIGINAL, excerpt.exact, own)


def _spoken(text: str, stop: Stop, lang: str) -> tuple[tuple[int, int], ...]:
    event: Event = stop.event
    notes = "\n".join((_own(stop.notes, lang), _own(event.notes, lang)))
    return spoken_words(text, _own(event.title, lang), notes)


def _own(text: Localized, lang: str) -> str:
    """The text in this language alone: others' words are not found in it."""
    return text.exact(lang) or ""


def _cited(source: Source, lang: str) -> str:
    return APART.join(part for part in (headline(source, lang), byline(source, lang)) if part)


def _given(role: Role, text: str, lang: str) -> Iterator[Paragraph]:
    if text.strip():
        yield Paragraph(role, text, lang)

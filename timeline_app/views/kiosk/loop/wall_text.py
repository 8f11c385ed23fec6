"""What the attract loop says of an event, in one language."""

from dataclasses import dataclass
from enum import Enum

from timeline_app.model.collection import Collection, Event, Excerpt
from timeline_app.stage import words
from timeline_app.stage.citation import headline, translated
from timeline_app.stage.telling import when
from timeline_app.timescale.wording import in_words

HAN_A_MINUTE, WORDS_A_MINUTE = 300, 200
LEAST, MOST = 8.0, 60.0
"""Seconds that words stay, however few or many they are."""
FINDING = 3.0
"""Seconds until one who walks by has found the beginning."""


class Role(Enum):
    """What a passage is."""

    QUOTE = "quote"
    """The article's words, or our translation of them."""
    ORIGINAL = "original"
    """The article's words below their translation."""
    LABEL = "label"
    """Says that the translation below is ours."""
    CITATION = "citation"
    """Says where it is from."""
    SUMMARY = "summary"
    """Our words, where nothing is quoted."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A text in its language."""

    role: Role
    text: str
    lang: str


@dataclass(frozen=True, slots=True)
class WallText:
    """Everything that is read of one event."""

    heading: str
    """The collection's title."""
    date: str
    title: str
    passages: tuple[Passage, ...] = ()
    short_date: str = ""
    """The date without its day of the week, for where there is less room."""


def told_of(event: Event, collection: Collection, lang: str) -> WallText:
    """Date, title, and the first passage that is quoted, else the summary."""
    passages = _quoted(event.excerpts[0], collection, lang) if event.excerpts else ()
    if not passages and event.summary.best(lang):
        passages = (Passage(Role.SUMMARY, event.summary.best(lang), lang),)
    return WallText(
        collection.title.best(lang),
        when(event, lang),
        event.title.best(lang),
        passages,
        in_words(event.date, lang),
    )


def told_of_all(collection: Collection, lang: str) -> WallText:
    """Title and subtitle of a collection without events."""
    subtitle = collection.subtitle.best(lang)
    passages = (Passage(Role.SUMMARY, subtitle, lang),) if subtitle else ()
    return WallText("", "", collection.title.best(lang), passages)


def reading_seconds(text: str) -> float:
    """How long a text takes to read, standing and out loud for a child."""
    han = sum("\u2e80" <= letter <= "\u9fff" for letter in text)
    latin = sum(word.isascii() for word in text.split())
    seconds = 60 * (han / HAN_A_MINUTE + latin / WORDS_A_MINUTE)
    return min(MOST, max(LEAST, FINDING + seconds))


def _quoted(excerpt: Excerpt, collection: Collection, lang: str) -> tuple[Passage, ...]:
    source = collection.source(excerpt.source)
    if source is None:
        return (Passage(Role.QUOTE, excerpt.exact, lang),)
    cited = headline(source, lang)
    note = (Passage(Role.CITATION, cited, lang),) if cited else ()
    original = source.in_language
    ours = translated(excerpt.translation, source, lang)
    if ours is None:
        return (Passage(Role.QUOTE, excerpt.exact, original), *note)
    return (
        Passage(Role.LABEL, words.OUR_TRANSLATION.best(lang), lang),
        Passage(Role.QUOTE, ours, lang),
        Passage(Role.ORIGINAL, excerpt.exact, original),
        *note,
    )

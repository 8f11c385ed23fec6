"""What a reader can show of an article of which only the quoted passages are kept."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline_app.articles.normal import joined
from timeline_app.model.collection import Collection, Event, Excerpt, Source
from timeline_app.model.localized import Localized


@dataclass(frozen=True, slots=True)
class Passage:
    """A quoted passage, and the event (and which of its excerpts) that quotes it."""

    event: str
    index: int
    text: str
    translation: Localized
    start: int | None
    """Where the article's text has it, in code points; None where nobody wrote it down."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Text of the article, of unknown length, that the collection doesn't hold."""


@dataclass(frozen=True, slots=True)
class Section:
    """The passages under one heading of the article; None: without a heading."""

    heading: str | None
    blocks: tuple[Passage | Gap, ...]


@dataclass(frozen=True, slots=True)
class Article:
    """An article as far as it is quoted, in the article's order."""

    source: Source
    sections: tuple[Section, ...]


_Quoted = tuple[Event, int, Excerpt]


def quoted(collection: Collection, source_id: str) -> Article:
    """The passages that a collection quotes from one source, what is left out shown as gaps.

    Passages without a hint follow the others, in the order of their events.

    Raises:
        KeyError: the collection has no such source.
    """
    source = collection.source(source_id)
    if source is None:
        raise KeyError(source_id)
    sections: dict[str | None, list[_Quoted]] = {}
    for quote in sorted(_quotes(collection, source_id), key=_in_article):
        sections.setdefault(quote[2].section, []).append(quote)
    shown = (Section(heading, tuple(_blocks(heading, qs))) for heading, qs in sections.items())
    return Article(source, tuple(shown))


def _quotes(collection: Collection, source_id: str) -> Iterator[_Quoted]:
    for event in collection.events:
        for index, excerpt in enumerate(event.excerpts):
            if excerpt.source == source_id:
                yield event, index, excerpt


def _in_article(quote: _Quoted) -> tuple[bool, int]:
    start = quote[2].start
    return start is None, start or 0


def _blocks(heading: str | None, quotes: Sequence[_Quoted]) -> Iterator[Passage | Gap]:
    if not _opens(heading, quotes[0][2]):
        yield Gap()
    reached: Excerpt | None = None
    for event, index, excerpt in quotes:
        if reached is not None and not _continues(reached, excerpt):
            yield Gap()
        yield Passage(event.id, index, excerpt.exact, excerpt.translation, excerpt.start)
        reached = excerpt if reached is None else _farther(reached, excerpt)
    yield Gap()


def _opens(heading: str | None, excerpt: Excerpt) -> bool:
    """Whether the passage is known to be the section's first words: its prefix is the heading."""
    return bool(heading) and joined(excerpt.prefix).endswith(joined(heading or ""))


def _continues(before: Excerpt, after: Excerpt) -> bool:
    """Whether nothing but white space stands between two passages (they may overlap)."""
    if before.end is None or after.start is None:
        return False
    between = after.start - before.end
    return between <= 0 or (between <= len(before.suffix) and before.suffix[:between].isspace())


def _farther(one: Excerpt, other: Excerpt) -> Excerpt:
    return max(one, other, key=lambda excerpt: excerpt.end or 0)

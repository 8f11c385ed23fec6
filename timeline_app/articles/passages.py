"""What a reader can show of an article: all of it, or only the passages that are quoted."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from timeline_app.articles.anchor import Found
from timeline_app.articles.normal import joined
from timeline_app.model.collection import Collection, Event, Excerpt, Source
from timeline_app.model.localized import Localized


class Passage(Struct, frozen=True):
    """A quoted passage, and the event (and which of its excerpts) that quotes it."""

    event: str
    index: int
    text: str
    translation: Localized
    start: int | None
    """Where the article's text has it, in code points; None where nobody wrote it down."""


class Gap(Struct, frozen=True):
    """Text of the article, of unknown length, that the collection doesn't hold."""


class Quote(Struct, frozen=True):
    """Where in a paragraph a passage stands, in code points; ``end`` is exclusive."""

    passage: Passage
    start: int
    end: int
    found: Found
    first: bool = True
    """Whether the passage begins here; it may go on in the next paragraph."""


class Paragraph(Struct, frozen=True):
    """A paragraph of the article, whole, and what of it is quoted, by where it begins."""

    text: str
    quotes: tuple[Quote, ...] = ()


Block = Passage | Gap | Paragraph


class Section(Struct, frozen=True):
    """What stands under one heading of the article; None: without a heading."""

    heading: str | None
    blocks: tuple[Block, ...]


class Article(Struct, frozen=True):
    """An article in its own order: paragraphs where it is whole, else passages and gaps."""

    source: Source
    sections: tuple[Section, ...]
    whole: bool = False
    lost: tuple[Passage, ...] = ()
    """Passages that aren't found in the full text, as they are kept."""

    def passages(self) -> Iterator[tuple[str | None, Passage]]:
        """Yield every passage with the heading it stands under, lost ones last."""
        for section in self.sections:
            for block in section.blocks:
                if isinstance(block, Passage):
                    yield section.heading, block
                for quote in block.quotes if isinstance(block, Paragraph) else ():
                    if quote.first:
                        yield section.heading, quote.passage
        yield from ((None, passage) for passage in self.lost)


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
    for quote in sorted(quotes(collection, source_id), key=_in_article):
        sections.setdefault(quote[2].section, []).append(quote)
    shown = (Section(heading, tuple(_blocks(heading, qs))) for heading, qs in sections.items())
    return Article(source, tuple(shown))


def quotes(collection: Collection, source_id: str) -> Iterator[tuple[Event, int, Excerpt]]:
    """Yield every excerpt from a source with its event and its index there."""
    for event in collection.events:
        for index, excerpt in enumerate(event.excerpts):
            if excerpt.source == source_id:
                yield event, index, excerpt


def passage_of(event: Event, index: int, excerpt: Excerpt) -> Passage:
    """The passage as an event quotes it."""
    return Passage(event.id, index, excerpt.exact, excerpt.translation, excerpt.start)


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
        yield passage_of(event, index, excerpt)
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

"""The whole of an article, with every passage that is quoted from it in its place."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from timeline_app.articles.anchor import Anchor, anchor
from timeline_app.articles.normal import fold, joined
from timeline_app.articles.paragraphs import Stretch, divided
from timeline_app.articles.passages import (
    Article,
    Block,
    Paragraph,
    Passage,
    Quote,
    Section,
    passage_of,
    quoted,
    quotes,
)
from timeline_app.model.collection import Collection, Source


class _Placed(Struct, frozen=True):
    passage: Passage
    anchor: Anchor


def read(collection: Collection, source_id: str, text: str | None) -> Article:
    """The whole article where its text is there, else what is quoted from it.

    Raises:
        KeyError: the collection has no such source.
    """
    if text is None or not text.strip():
        return quoted(collection, source_id)
    return whole(text, collection, source_id)


def whole(text: str, collection: Collection, source_id: str) -> Article:
    """An article's headings and paragraphs, the quoted passages marked in them.

    Raises:
        KeyError: the collection has no such source.
    """
    source = collection.source(source_id)
    if source is None:
        raise KeyError(source_id)
    placed: list[_Placed] = []
    lost: list[Passage] = []
    for event, index, excerpt in quotes(collection, source_id):
        passage, place = passage_of(event, index, excerpt), anchor(text, excerpt)
        if place is None:
            lost.append(passage)
        else:
            placed.append(_Placed(passage, place))
    placed.sort(key=lambda each: (each.anchor.start, -each.anchor.end))
    body = without_head(divided(text), source)
    return Article(source, tuple(_sections(body, placed)), whole=True, lost=tuple(lost))


def _sections(body: Iterable[Stretch], placed: Sequence[_Placed]) -> Iterator[Section]:
    """A heading that is itself quoted stands among the paragraphs, where it can be marked."""
    heading: str | None = None
    blocks: list[Block] = []
    waiting, reached = deque(placed), list[_Placed]()
    for stretch in body:
        while waiting and waiting[0].anchor.start < stretch.end:
            reached.append(waiting.popleft())
        reached = [each for each in reached if each.anchor.end > stretch.start]
        quotes = tuple(_quotes(stretch, reached))
        if stretch.heading and not quotes:
            if heading is not None or blocks:
                yield Section(heading, tuple(blocks))
            heading, blocks = stretch.text, []
        else:
            blocks.append(Paragraph(stretch.text, quotes))
    if heading is not None or blocks:
        yield Section(heading, tuple(blocks))


def _quotes(stretch: Stretch, placed: Iterable[_Placed]) -> Iterator[Quote]:
    """What of these passages stands in a paragraph."""
    for each in placed:
        place = each.anchor
        within = stretch.within(place.start, place.end)
        if within is not None:
            yield Quote(each.passage, *within, place.found, first=place.start >= stretch.start)


def without_head(body: Sequence[Stretch], source: Source) -> list[Stretch]:
    """The article without the lines at its top that the reader shows as its headline.

    The line that names its authors is no heading.
    """
    titles = {_bare(text) for text in _titles(source)}
    kept: list[Stretch] = []
    for at, stretch in enumerate(body):
        if not stretch.heading:
            return [*kept, *body[at:]]
        if _names(stretch.text, source.creator):
            kept.append(Stretch(stretch.text, stretch.pieces))
        elif _bare(stretch.text) not in titles:
            kept.append(stretch)
    return kept


def _titles(source: Source) -> Iterator[str]:
    for title in (source.headline, source.alternative_headline):
        yield title.exact(source.in_language) or ""


def _bare(text: str) -> str:
    return fold(text).text.strip("-")


def _names(line: str, authors: Sequence[str]) -> bool:
    return bool(authors) and all(joined(author) in joined(line) for author in authors)

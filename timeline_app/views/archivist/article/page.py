"""What the page of an article holds, block by block, and where in the article each place stands.

Without Qt, but for its way of counting: a block takes its UTF-16 units and one for its end.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import accumulate
from typing import Final

from timeline_app.articles.anchor import Found, anchor
from timeline_app.articles.full import without_head
from timeline_app.articles.paragraphs import Stretch, divided
from timeline_app.articles.passages import Article, Gap, Passage, passage_of, quoted, quotes
from timeline_app.model.collection import Collection, Source
from timeline_app.views.archivist.article.units import Units

_UNSHOWABLE: Final = dict.fromkeys(map(ord, "\ufdd0\ufdd1\ufffc"), "\ufffd")
"""What Qt's documents keep for themselves; each is shown as one unit of another kind."""


class Role(Enum):
    """What a block is, and so how it is set."""

    HEADLINE = auto()
    SECOND = auto()
    SECTION = auto()
    BODY = auto()
    GAP = auto()


@dataclass(frozen=True, slots=True)
class Block:
    """A heading or a paragraph; ``stretch`` says where in the article it stands."""

    text: str
    role: Role
    stretch: Stretch | None = None


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quoted passage on the page, from unit to unit."""

    passage: Passage
    start: int
    end: int
    found: Found = Found.EXACT

    @property
    def key(self) -> tuple[str, int]:
        """The event that quotes it, and which of its excerpts it is."""
        return self.passage.event, self.passage.index


class Page:
    """Blocks one below the other."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.blocks = tuple(blocks)
        self._units = [Units(block.text) for block in self.blocks]
        lengths = (len(units) + 1 for units in self._units)
        self.starts = [0, *accumulate(lengths)]
        """Where each block begins, in units; and where the next one would."""
        self._held = [
            (block.stretch.start, number)
            for number, block in enumerate(self.blocks)
            if block.stretch is not None
        ]

    def shown(self) -> Iterator[str]:
        """The text of each block as a document of Qt can show it."""
        return (block.text.translate(_UNSHOWABLE) for block in self.blocks)

    def words(self, start: int, end: int, most: int) -> str:
        """At most so many characters of what stands between two units, as one line."""
        found: list[str] = []
        room = most
        for number in range(self.block_at(start), self.block_at(end) + 1):
            units = self._units[number]
            low = units.point(max(0, start - self.starts[number]))
            high = units.point(min(len(units), end - self.starts[number]))
            found.append(self.blocks[number].text[low : min(high, low + room)])
            room -= high - low
            if room <= 0:
                break
        return " ".join(" ".join(found).split())

    def block_at(self, position: int) -> int:
        """The number of the block that has a unit, its end included."""
        return max(0, min(bisect_right(self.starts, position), len(self.blocks)) - 1)

    def stretch(self, start: int, end: int) -> tuple[int, int] | None:
        """What of the article's text stands between two units, in code points; None: nothing."""
        begin = self.offset(start)
        finish = self._offset(end, last=True) if self.blocks else None
        if begin is None or finish is None or begin >= finish:
            return None
        return begin, finish

    def offset(self, position: int) -> int | None:
        """The code point of the article that is shown at a unit; None where that isn't its text."""
        return self._offset(position, last=False) if self.blocks else None

    def place(self, start: int, end: int) -> tuple[int, int] | None:
        """Where a stretch of the article's text is shown, in units; None: it isn't."""
        shown = [
            (number, within)
            for number in self._holding(start, end)
            if (within := self._within(number, start, end)) is not None
        ]
        if not shown:
            return None
        (first, (begin, _)), (last, (_, finish)) = shown[0], shown[-1]
        return (
            self.starts[first] + self._units[first].unit(begin),
            self.starts[last] + self._units[last].unit(finish),
        )

    def _holding(self, start: int, end: int) -> range:
        """The numbers of the blocks between two places of the article."""
        first = max(0, bisect_right(self._held, (start, len(self.blocks))) - 1)
        last = bisect_right(self._held, (end, -1))
        numbers = [number for _, number in self._held[first:last]]
        return range(numbers[0], numbers[-1] + 1) if numbers else range(0)

    def _within(self, number: int, start: int, end: int) -> tuple[int, int] | None:
        stretch = self.blocks[number].stretch
        return None if stretch is None else stretch.within(start, end)

    def _offset(self, position: int, *, last: bool) -> int | None:
        """Where in the article a place is: behind the character before it, or at the one after."""
        number = self.block_at(position)
        stretch = self.blocks[number].stretch
        if stretch is None:
            return None
        units = self._units[number]
        point = units.point(min(position - self.starts[number], len(units)))
        if last:
            return stretch.outside(point - 1, point)[1] if point else stretch.start
        return stretch.outside(point, point + 1)[0] if point < len(stretch.text) else stretch.end


@dataclass(frozen=True, slots=True)
class Laid:
    """A page, the passages quoted on it in its order, and those that aren't found on it."""

    page: Page
    quoted: tuple[Quoted, ...] = ()
    lost: tuple[Passage, ...] = ()


def whole_page(text: str, source: Source) -> Page:
    """All of an article."""
    all_of_it = divided(text)
    kept = {each.start: each for each in without_head(all_of_it, source)}
    return Page([_block(n, each, kept) for n, each in enumerate(all_of_it)])


def _block(number: int, each: Stretch, kept: dict[int, Stretch]) -> Block:
    """Headings that repeat the source's headlines, or the first of all, head the page."""
    if each.start not in kept or (number == 0 and each.heading):
        return Block(each.text, Role.SECOND if number else Role.HEADLINE, each)
    if kept[each.start].heading:
        return Block(each.text, Role.SECTION, each)
    return Block(each.text, Role.SECOND if each.heading else Role.BODY, each)


def with_quotes(page: Page, text: str, collection: Collection, source_id: str) -> Laid:
    """A whole article's page with the passages that events quote from it."""
    found: list[Quoted] = []
    lost: list[Passage] = []
    for event, index, excerpt in quotes(collection, source_id):
        passage, stands = passage_of(event, index, excerpt), anchor(text, excerpt)
        place = None if stands is None else page.place(stands.start, stands.end)
        if stands is None or place is None:
            lost.append(passage)
        else:
            found.append(Quoted(passage, *place, stands.found))
    found.sort(key=_where)
    return Laid(page, tuple(found), tuple(lost))


def kept_page(collection: Collection, source_id: str, gap: str) -> Laid:
    """The passages that are kept of an article whose text isn't there, with gaps between them.

    Raises:
        KeyError: the collection has no such source.
    """
    blocks, passages = zip(*_kept(quoted(collection, source_id), gap), strict=True)
    page = Page(blocks)
    found = (
        Quoted(passage, page.starts[number], page.starts[number + 1] - 1)
        for number, passage in enumerate(passages)
        if passage is not None
    )
    return Laid(page, tuple(found))


def _kept(article: Article, gap: str) -> Iterator[tuple[Block, Passage | None]]:
    headline = article.source.headline.best(article.source.in_language)
    yield Block(headline or article.source.id, Role.HEADLINE), None
    for section in article.sections:
        if section.heading:
            yield Block(section.heading, Role.SECTION), None
        for block in section.blocks:
            if isinstance(block, Passage):
                yield Block(" ".join(block.text.splitlines()), Role.BODY), block
            elif isinstance(block, Gap):
                yield Block(gap, Role.GAP), None


def _where(each: Quoted) -> tuple[int, int]:
    return each.start, -each.end

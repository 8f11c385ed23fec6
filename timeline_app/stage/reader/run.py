"""How much of an article is set, from the passage being read on to both of its ends."""

from collections.abc import Sequence

from msgspec import Struct

from timeline_app.articles.passages import Block, Paragraph, Passage, Section

_AT_ONCE = 3000
"""Characters set on either side of the passage being read before the page is shown."""
_STEP = 1000
"""Characters set at a time while it is read."""


class Heading(Struct, frozen=True):
    """The heading of a section."""

    text: str


Item = Heading | Block


def items(sections: Sequence[Section]) -> tuple[Item, ...]:
    """Headings and what stands under them, one after the other."""
    return tuple(
        item
        for section in sections
        for item in (*([Heading(section.heading)] if section.heading else []), *section.blocks)
    )


class Run:
    """The items that are set: a run that grows at both ends."""

    def __init__(self, items: Sequence[Item], event: str | None = None, excerpt: int = 0) -> None:
        self._items = items
        holding = (at for at, item in enumerate(items) if _holds(item, event, excerpt))
        self._begin = self._end = next(holding, 0)

    @property
    def done(self) -> bool:
        """Whether it reaches from end to end."""
        return self._begin == 0 and self._end == len(self._items)

    def first(self) -> Sequence[Item]:
        """The items around the passage."""
        self.after(_AT_ONCE)
        self.before(_AT_ONCE)
        return self._items[self._begin : self._end]

    def after(self, most: int = _STEP) -> Sequence[Item]:
        """The next items below, about so many characters of them."""
        reached = self._end
        while self._end < len(self._items) and most > 0:
            most -= _length(self._items[self._end])
            self._end += 1
        return self._items[reached : self._end]

    def before(self, most: int = _STEP) -> Sequence[Item]:
        """The next items above."""
        reached = self._begin
        while self._begin > 0 and most > 0:
            self._begin -= 1
            most -= _length(self._items[self._begin])
        return self._items[self._begin : reached]


def _holds(item: Item, event: str | None, excerpt: int) -> bool:
    if isinstance(item, Passage):
        return (item.event, item.index) == (event, excerpt)
    quotes = item.quotes if isinstance(item, Paragraph) else ()
    return any((q.passage.event, q.passage.index) == (event, excerpt) for q in quotes)


def _length(item: Item) -> int:
    return len(item.text) if isinstance(item, Heading | Passage | Paragraph) else 1

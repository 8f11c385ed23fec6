"""An event as the layout sees it: where it begins and ends, how important, how it can be set."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from timeline_app.layout.labels import Size, Wording, sizes, smallest
from timeline_app.layout.metrics import Measure, Metrics
from timeline_app.model.collection import Event
from timeline_app.model.edtf import Edge, Part


class End(Enum):
    """How one end of a bar is drawn."""

    SHARP = "sharp"
    SOFT = "soft"
    """Approximate or uncertain."""
    OPEN = "open"
    UNKNOWN = "unknown"


SHARP = (End.SHARP, End.SHARP)


@dataclass(frozen=True)
class Item:
    """One event; instants are whole seconds.

    A label begins at the pixel of ``left`` plus ``before``; a span's bar ends at the pixel of
    ``right`` plus ``after``. Both offsets are fixed pixels: the fade of an open end.
    """

    id: str
    rank: int
    left: int
    right: int
    words: Wording
    metrics: Metrics
    measure: Measure
    span: bool = False
    before: int = 0
    after: int = 0
    extent: int | None = None
    """Until when it may have happened; None for spans."""
    ends: tuple[End, End] = SHARP
    vague: bool = False
    """Approximate or uncertain: about here."""
    line: int | None = None
    """Width of its smallest label, where that is the same for all events."""
    category: str = ""
    within: tuple[Size, ...] = ()
    """The sizes that its places were given for, if it has been edited since."""

    @cached_property
    def sizes(self) -> tuple[Size, ...]:
        """The ways to set its label, smallest first; made when first needed."""
        found = sizes(self.words, self.metrics, self.measure, self.smallest, span=self.span)
        return tuple(_largest(found, room) for room in self.within) or found

    @cached_property
    def smallest(self) -> Size:
        """The first of its sizes, made without the others."""
        return smallest(self.words, self.metrics, self.measure, span=self.span, line=self.line)

    @property
    def chip_width(self) -> int:
        """Pixels of lane its smallest label takes."""
        return self.smallest.width if self.line is None else self.line

    def size(self, number: int) -> Size:
        """One of its sizes."""
        return self.sizes[number] if number else self.smallest

    @property
    def last(self) -> int:
        """The last instant that has to do with it."""
        return max(self.right, self.extent or self.right)


def item(
    event: Event, words: Wording, metrics: Metrics, measure: Measure, line: int | None = None
) -> Item:
    """The layout's view of an event.

    A span with its end before its begin (``check`` warns of it) is laid out the other way round.

    Args:
        event: the event.
        words: those of its label.
        metrics: the measures of the canvas.
        measure: widths of texts.
        line: the width of its smallest label, where that is the same for all events.
    """
    date = event.date
    vague = date.approximate or date.uncertain
    if not date.is_span:
        at = date.anchor
        latest = at if date.latest is None else date.latest
        return Item(
            event.id,
            event.rank,
            at,
            at,
            words,
            metrics,
            measure,
            extent=latest,
            vague=vague,
            line=line,
            category=event.category or "",
        )
    begin = date.anchor
    end = begin if date.latest is None else date.latest
    ends = (end_of(date.begin, date.begin_edge), end_of(date.end, date.end_edge))
    before = -metrics.fade if date.earliest is None else 0
    after = metrics.fade if date.latest is None else 0
    return Item(
        event.id,
        event.rank,
        min(begin, end),
        max(begin, end),
        words,
        metrics,
        measure,
        span=True,
        before=before,
        after=after,
        ends=ends,
        vague=vague,
        line=line,
        category=event.category or "",
    )


def end_of(part: Part | None, edge: Edge) -> End:
    """How the end of a span is drawn."""
    if part is None:
        return End.OPEN if edge is Edge.OPEN else End.UNKNOWN
    return End.SOFT if part.approximate or part.uncertain else End.SHARP


def _largest(found: tuple[Size, ...], room: Size) -> Size:
    """The largest that takes no more than this; the smallest takes no more than any."""
    fit = (each for each in found if each.lanes <= room.lanes and each.width <= room.width)
    return max(fit, key=lambda each: each.lanes, default=found[0])


def in_order(items: Iterable[Item]) -> list[Item]:
    """Items by begin, the longer first; the id makes the order fixed."""
    return sorted(items, key=lambda each: (each.left, -each.right, each.id))

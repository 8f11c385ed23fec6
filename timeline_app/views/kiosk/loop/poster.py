"""The words of one event, set as large as they fit: date and title, and the article's words.

What doesn't fit in the smallest size that can be read from where visitors stand is divided into
pages. Nothing is ever left out.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from timeline_app.layout.metrics import Rect
from timeline_app.render.shapes import shape_path
from timeline_app.render.style import Style
from timeline_app.render.theme import Look
from timeline_app.views.kiosk.loop.head_and_body import STEPS, Sizes, body_of, head_of
from timeline_app.views.kiosk.loop.stack import Block, Stack
from timeline_app.views.kiosk.loop.wall_text import WallText

_RULE, _MARK = 6, 0.66
"""Width of a quotation's rule at 1080 lines; an event's mark in sizes of the date."""
_ABOVE: Final = 0.3
"""Of the room that one page leaves free: a label hangs a little above the middle."""
_HIGHEST_HEAD: Final = 0.6
"""Of the room that title and passage share."""


@dataclass(frozen=True)
class Room:
    """Where the words stand, in pixels."""

    head: Rect
    body: Rect | None = None
    """Beside the head; None: below it."""


@dataclass(frozen=True)
class Placed:
    """One text with its place."""

    x: float
    y: float
    block: Block

    @property
    def rect(self) -> Rect:
        """What it takes."""
        return Rect(self.x, self.y, self.block.typeset.width, self.block.typeset.height)


@dataclass(frozen=True)
class Poster:
    """One page of words."""

    texts: tuple[Placed, ...]
    mark: Rect | None
    """Where the event's mark stands, before the date."""
    rule: Rect | None
    """The rule before words that are quoted."""

    @property
    def words(self) -> str:
        """Everything that is read."""
        return " ".join(placed.block.typeset.text for placed in self.texts)

    def paint(self, painter: QPainter, look: Look) -> None:
        """Paint it into its room, the marks in the look of the event's category."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for text in self.texts:
            text.block.typeset.paint(painter, text.x, text.y)
        if self.rule is not None:
            painter.fillRect(QRectF(*self.rule), look.color)
        if self.mark is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color)
            painter.drawPath(shape_path(look.shape, QRectF(*self.mark)))


def posters(text: WallText, room: Room, style: Style) -> tuple[Poster, ...]:
    """The pages of a text: one in the largest size that fits, else several in the smallest."""
    head_sizes, body_sizes = _largest(text, room, style)
    head = head_of(text, head_sizes or STEPS[-1], room.head.w, style)
    body = body_of(text, body_sizes or STEPS[-1], (room.body or room.head).w, style)
    if head_sizes and body_sizes:
        return (_page(head, body, room, style, hung=True),)
    return tuple(_page(*page, room, style) for page in _pages(head, body, room, style))


def _largest(text: WallText, room: Room, style: Style) -> tuple[Sizes | None, Sizes | None]:
    """The largest sizes in which head and body fit: one for both where they share their room."""
    beside = room.body

    def together(sizes: Sizes) -> bool:
        head = head_of(text, sizes, room.head.w, style)
        body = body_of(text, sizes, room.head.w, style)
        return head.height <= room.head.h and body.height <= _left_below(head, room, style)

    if beside is None:
        both = _first(together)
        return both, both
    return (
        _first(lambda sizes: head_of(text, sizes, room.head.w, style).height <= room.head.h),
        _first(lambda sizes: body_of(text, sizes, beside.w, style).height <= beside.h),
    )


def _first(fits: Callable[[Sizes], bool]) -> Sizes | None:
    """The first of the steps that fits, as all smaller ones do."""
    found = bisect_left(STEPS, True, key=fits)  # noqa: FBT003 - what is searched for
    return STEPS[found] if found < len(STEPS) else None


def _pages(head: Stack, body: Stack, room: Room, style: Style) -> Iterator[tuple[Stack, Stack]]:
    """Pages with the head on each of them; a long one on pages of its own before those."""
    share = 1.0 if room.body is not None else _HIGHEST_HEAD
    if head.height > share * room.head.h:
        for page in head.pages(round(room.head.h)):
            yield page, Stack(())
        head = Stack(())
    height = _left_below(head, room, style) if room.body is None else round(room.body.h)
    for page in body.pages(height):
        yield head, page


def _page(head: Stack, body: Stack, room: Room, style: Style, *, hung: bool = False) -> Poster:
    """One page; ``hung``: what room is left stands above it, too, and not only below."""
    top = head.height + _between(style) if head.blocks else 0
    heads = [Placed(room.head.x + b.indent, room.head.y + at, b) for at, b in head.placed()]
    dates = next((number for number, each in enumerate(heads) if each.block.dates), 0)
    if room.body is not None:
        # beside each other, date and passage begin on one line if there is room for it
        below = heads[dates].y - room.head.y if heads else 0.0
        x, y = room.body.x, room.body.y + max(0.0, min(below, room.body.h - body.height))
    else:
        spare = max(0.0, room.head.h - top - body.height) * (_ABOVE if hung else 0)
        heads[dates:] = [replace(each, y=each.y + spare) for each in heads[dates:]]
        x, y = room.head.x, room.head.y + top + spare
    bodies = [Placed(x + b.indent, y + at, b) for at, b in body.placed()]
    quoted = [each.rect for each in bodies if each.block.quoted]
    rule = None
    if quoted:
        rule = Rect(x, quoted[0].y, style.px(_RULE), quoted[-1].bottom - quoted[0].y)
    dated = [each for each in heads if each.block.dates]
    return Poster((*heads, *bodies), _mark(dated[0]) if dated else None, rule)


def _mark(date: Placed) -> Rect:
    """The mark's place, before the first line of the date."""
    side = round(_MARK * date.block.typeset.font.pixelSize())
    middle = date.y + date.block.typeset.leading / 2
    return Rect(date.x - date.block.indent, middle - side / 2, side, side)


def _left_below(head: Stack, room: Room, style: Style) -> int:
    """Pixels for what stands below a head."""
    return round(room.head.h) - (head.height + _between(style) if head.blocks else 0)


def _between(style: Style) -> int:
    """Pixels between the head and what stands below it."""
    return style.px(44)

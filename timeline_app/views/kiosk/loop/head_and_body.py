"""Date, title and passages of an event as texts one below the other, in one of some sizes."""

from typing import Final, NamedTuple

from msgspec.structs import replace

from timeline_app.render.fonts import BOLD, MEDIUM
from timeline_app.render.style import Style
from timeline_app.stage.citation import is_zh
from timeline_app.views.kiosk.loop.stack import Block, Stack
from timeline_app.views.kiosk.loop.typeset import Typeset
from timeline_app.views.kiosk.loop.wall_text import Passage, Role, WallText
from timeline_app.widgets.face import Face


class Sizes(NamedTuple):
    """Pixels at 1080 lines, which the style makes no smaller than can be read."""

    title: float
    date: float
    quote: float
    original: float


STEPS: Final = (
    Sizes(132, 54, 56, 30),
    Sizes(112, 48, 46, 26),
    Sizes(96, 44, 40, 22),
    Sizes(80, 38, 34, 18),
    Sizes(66, 32, 28, 15),
    Sizes(52, 26, 22, 0),
    Sizes(40, 20, 18, 0),
    Sizes(30, 0, 0, 0),
)
_SMALL: Final = 0
"""The smallest letters there are."""
_INDENT, _BESIDE_MARK = 34, 1.0
"""From a quotation's rule to its words, at 1080 lines; from a mark's left edge to the date, in sizes."""
_HAN_LINE, _LATIN_LINE = 33, 27
"""The longest lines, in sizes: 33 Han, or some 54 Latin letters."""


def head_of(text: WallText, sizes: Sizes, width: float, style: Style) -> Stack:
    """The collection's title, the date, and the event's title."""
    width = round(width)
    heading = Face(_SMALL, MEDIUM, leading=1.4)
    title = Face(sizes.title, BOLD, leading=1.22, even=True)
    rows = (
        Block(Typeset.of(heading, style, text.heading, width), 0),
        _date(text, sizes, width, style),
        Block(Typeset.of(title, style, text.title, width), style.px(8)),
    )
    return Stack(tuple(row for row in rows if row.typeset.text))


def _date(text: WallText, sizes: Sizes, width: int, style: Style) -> Block:
    """The date on one line, if need be smaller or without its day of the week."""
    both = (text.date, text.short_date or text.date)
    smaller = [size.date for size in STEPS if size.date <= sizes.date]
    found = (_dated(words, size, width, style) for size in smaller for words in both)
    fitting = next((block for block in found if len(block.typeset.lines) == 1), None)
    return fitting or _dated(both[1], smaller[-1], width, style)


def _dated(words: str, size: float, width: int, style: Style) -> Block:
    beside = round(_BESIDE_MARK * style.letters(size))
    face = Face(size, MEDIUM, leading=1.35)
    typeset = Typeset.of(face, style, words, width - beside)
    return Block(typeset, style.px(36), beside, dates=True)


def body_of(text: WallText, sizes: Sizes, width: float, style: Style) -> Stack:
    """The passages, in lines that are no longer than eyes can follow."""
    column = width - style.px(_INDENT)
    return Stack(tuple(_block(passage, sizes, column, style) for passage in text.passages))


def _block(passage: Passage, sizes: Sizes, column: float, style: Style) -> Block:
    size, leading, gap = {
        Role.LABEL: (_SMALL, 1.5, 0),
        Role.QUOTE: (sizes.quote, 1.6, 6),
        Role.ORIGINAL: (sizes.original, 1.6, 22),
        Role.CITATION: (_SMALL, 1.4, 22),
        Role.SUMMARY: (sizes.quote, 1.6, 0),
    }[passage.role]
    own = replace(style, lang=passage.lang)
    longest = (_HAN_LINE if is_zh(passage.lang) else _LATIN_LINE) * own.letters(size)
    return Block(
        Typeset.of(Face(size, leading=leading), own, passage.text, round(min(column, longest))),
        style.px(gap),
        0 if passage.role is Role.SUMMARY else style.px(_INDENT),
        quoted=passage.role in (Role.LABEL, Role.QUOTE, Role.ORIGINAL),
        leads=passage.role is Role.LABEL,
    )

"""The words of a picture, set in rows at one size."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtGui import QFont, QFontMetricsF

from timeline_app.render.fonts import BOLD, MEDIUM, REGULAR, font
from timeline_app.stage.hall.gauge import Gauge
from timeline_app.stage.hall.telling import APART, Paragraph, Role, Telling
from timeline_app.widgets.lines import even_lines, full_lines, letters_of, paragraphs, shortened


@dataclass(frozen=True, slots=True)
class Size:
    """One step of sizes, in units: the title and the quotation."""

    title: float
    words: float

    def of(self, role: Role) -> float:
        """The size of a paragraph."""
        return self.words if role in (Role.WORDS, Role.SUMMARY) else _SMALL


_SMALL: Final = 36
SIZES: Final = (
    Size(96, 60),
    Size(88, 54),
    Size(80, 50),
    Size(72, 46),
    Size(64, 43),
    Size(58, 40),
    Size(54, 38),
)
"""From the largest that is tried to the smallest; the original stays smaller than our words."""
IN_PARTS: Final = Size(64, 46)
_LEADING: Final = {
    Role.WORDS: 1.45,
    Role.SUMMARY: 1.45,
    Role.ORIGINAL: 1.38,
    Role.MARK: 1.3,
    Role.CITED: 1.3,
}
_INDENT: Final = 34
"""From the rule beside a quotation to its words."""
_RULED: Final = frozenset({Role.WORDS, Role.ORIGINAL, Role.MARK})
_LONGEST: Final = 42
"""Letters of a row: longer ones are hard to follow."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of letters."""

    text: str
    font: QFont
    color: str
    """A colour of the theme, or empty for the category's."""
    leading: float
    above: float = 0.0
    indent: float = 0.0
    ruled: bool = False
    spoken: tuple[tuple[int, int], ...] = ()
    """Which of its letters are spoken."""

    @property
    def height(self) -> float:
        """Pixels it takes, with those above it."""
        return self.above + self.leading


def head_rows(telling: Telling, size: Size, gauge: Gauge, width: float) -> list[Row]:
    """Date and title; a title that would fill the picture is cut, whatever is quoted never."""
    rows = []
    if telling.date:
        letters = gauge.letters(46)
        face = font(letters, BOLD, telling.lang)
        lines = even_lines(telling.date, QFontMetricsF(face).horizontalAdvance, width)
        rows += [Row(line, face, "", letters * 1.3) for line in lines]
    letters = gauge.letters(size.title)
    face = font(letters, BOLD, telling.lang)
    measure = QFontMetricsF(face).horizontalAdvance
    leading = letters * 1.22
    most = max(1, int(gauge.thread * 0.5 / leading))
    lines = shortened(even_lines(telling.title, measure, width), most, measure, width)
    rows += [Row(line, face, "ink", leading) for line in lines]
    if len(rows) > len(lines):
        first = len(rows) - len(lines)
        rows[first] = replace(rows[first], above=gauge.px(10))
    return rows


def body_rows(telling: Telling, size: Size, gauge: Gauge, width: float) -> list[Row]:
    """The paragraphs."""
    rows: list[Row] = []
    before: Role | None = None
    for paragraph in telling.paragraphs:
        made = list(_set(paragraph, size, gauge, width))
        if made:
            made[0] = replace(made[0], above=gauge.px(_above(before, paragraph.role)))
        rows += made
        before = paragraph.role
    return rows


def _above(before: Role | None, role: Role) -> float:
    if before is None:
        return 44
    if role is Role.CITED:
        return 30
    return {Role.MARK: 4, Role.WORDS: 20}.get(before, 34) if role in _RULED else 34


def _set(paragraph: Paragraph, size: Size, gauge: Gauge, width: float) -> Iterator[Row]:
    role = paragraph.role
    letters = gauge.letters(size.of(role))
    face = font(letters, MEDIUM if role is Role.MARK else REGULAR, paragraph.lang)
    ruled = role in _RULED
    indent = gauge.px(_INDENT) if ruled else 0.0
    measure = QFontMetricsF(face).horizontalAdvance
    limit = min(width - indent, _LONGEST * letters)
    text = paragraph.text.replace("\t", " ")
    if role is Role.CITED and measure(text) > limit:
        text = text.replace(APART, "\n")  # rather than within a name
    lines = full_lines(paragraphs(text, measure), measure, limit)
    color = "ink" if role in (Role.WORDS, Role.SUMMARY) else "muted"
    for line, places in zip(lines, letters_of(text, lines), strict=True):
        spoken = tuple(_within(places, paragraph.spoken))
        yield Row(
            line, face, color, letters * _LEADING[role], indent=indent, ruled=ruled, spoken=spoken
        )


def _within(places: list[int], spoken: tuple[tuple[int, int], ...]) -> Iterator[tuple[int, int]]:
    """Spoken stretches of a text as letters of one line, whose places in the text are given."""
    for start, end in spoken:
        inside = [n for n, place in enumerate(places) if start <= place < end]
        if inside:
            yield inside[0], inside[-1] + 1

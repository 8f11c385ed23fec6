"""What stands above a timeline on a sheet: its title, and what the colours and shapes mean."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from timeline_app.layout.breaking import elided
from timeline_app.model.collection import Collection
from timeline_app.render.fonts import BOLD, MEDIUM, REGULAR
from timeline_app.render.shapes import shape_path
from timeline_app.render.style import Style
from timeline_app.render.theme import Look, looks

_TITLE, _SUBTITLE, _LEGEND = 44, 20, 20
"""Sizes of letters."""
_SIDE, _ABOVE, _BELOW = 32, 28, 20
_SHAPE, _NEAR, _APART, _GAP = 17, 12, 36, 16
"""A shape, the room before its name, that before the next one, and that above all of them."""
_LINE: Final = 1.45


@dataclass(frozen=True, slots=True)
class Entry:
    """A category: its look, its name, and where it stands."""

    look: Look
    name: str
    x: float
    row: int


@dataclass(frozen=True, slots=True)
class Head:
    """The title at the left; the categories at the right, or below it where that is too narrow."""

    style: Style
    width: int
    title: str
    subtitle: str
    entries: tuple[Entry, ...]
    beside: bool

    @classmethod
    def of(cls, collection: Collection, style: Style, width: int) -> "Head":
        """The head of a collection on a canvas of this width."""
        room = width - 2 * style.px(_SIDE)
        title = _fitting(collection.title.best(style.lang), style.font(_TITLE, BOLD), room)
        subtitle = _fitting(collection.subtitle.best(style.lang), style.font(_SUBTITLE), room)
        used = max(
            QFontMetricsF(style.font(_TITLE, BOLD)).horizontalAdvance(title),
            QFontMetricsF(style.font(_SUBTITLE)).horizontalAdvance(subtitle),
        )
        entries, wide = _row_by_row(collection, style, room)
        beside = used + 2 * style.px(_APART) + wide <= room
        shift = style.px(_SIDE) + (room - wide if beside else 0)
        placed = tuple(Entry(e.look, e.name, e.x + shift, e.row) for e in entries)
        return cls(style, width, title, subtitle, placed, beside)

    @property
    def height(self) -> int:
        """Pixels of the canvas."""
        rows = max((entry.row + 1 for entry in self.entries), default=0)
        line, gap = self.style.px(_LEGEND * _LINE), self.style.px(_GAP)
        below = 0 if self.beside or not rows else rows * line + gap
        return self._lines + below + self.style.px(_ABOVE + _BELOW)

    @property
    def _lines(self) -> int:
        """Of title and subtitle."""
        subtitle = self.style.px(_SUBTITLE * _LINE) if self.subtitle else 0
        return self.style.px(_TITLE * _LINE) + subtitle

    def paint(self, painter: QPainter) -> None:
        """Paint it at the painter's origin."""
        style, y = self.style, float(self.style.px(_ABOVE))
        side, whole = style.px(_SIDE), self.width
        y = _write(painter, (side, y, whole), self.title, (style.font(_TITLE, BOLD), "ink"), style)
        if self.subtitle:
            face = style.font(_SUBTITLE, REGULAR), "muted"
            y = _write(painter, (side, y, whole), self.subtitle, face, style)
        line = style.px(_LEGEND * _LINE)
        beside = style.px(_ABOVE) + (style.px(_TITLE * _LINE) - line) / 2
        top = beside if self.beside else y + style.px(_GAP)
        for entry in self.entries:
            self._entry(painter, entry, top + entry.row * line, line)

    def _entry(self, painter: QPainter, entry: Entry, top: float, line: float) -> None:
        style, size = self.style, self.style.px(_SHAPE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(entry.look.color)
        box = QRectF(entry.x, top + (line - size) / 2, size, size)
        painter.drawPath(shape_path(entry.look.shape, box))
        x = entry.x + size + style.px(_NEAR)
        face = style.font(_LEGEND, MEDIUM), "ink"
        _write(painter, (x, top, self.width), entry.name, face, style)


def _row_by_row(collection: Collection, style: Style, room: float) -> tuple[list[Entry], float]:
    """The categories that events have, in as many rows as they need, and the widest row."""
    font = QFontMetricsF(style.font(_LEGEND, MEDIUM))
    known = looks(collection.categories, style.theme)
    used = {event.category for event in collection.events}
    entries: list[Entry] = []
    x, row, widest = 0.0, 0, 0.0
    for category in collection.categories:
        if category.id not in used:
            continue
        name = category.label.best(style.lang) or category.id
        wide = style.px(_SHAPE) + style.px(_NEAR) + font.horizontalAdvance(name)
        if entries and x + wide > room:
            x, row = 0.0, row + 1
        entries.append(Entry(known[category.id], name, x, row))
        widest = max(widest, x + wide)
        x += wide + style.px(_APART)
    return entries, widest


def _fitting(text: str, font: QFont, room: float) -> str:
    metrics = QFontMetricsF(font)
    return elided(text, metrics.horizontalAdvance, room)


def _write(
    painter: QPainter,
    at: tuple[float, float, float],
    text: str,
    face: tuple[QFont, str],
    style: Style,
) -> float:
    """Write one line; where the next one begins."""
    x, y, _ = at
    font, token = face
    metrics = QFontMetricsF(font)
    line = style.px(font.pixelSize() / style.unit * _LINE)
    painter.setFont(font)
    painter.setPen(QColor(style.color(token)))
    base = y + (line - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()
    painter.drawText(QPointF(x, base), text)
    return y + line

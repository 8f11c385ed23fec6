"""Paints the cells of the table."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText

from timeline_app.model.collection import Event
from timeline_app.render.shapes import shape_path
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT, Look, looks
from timeline_app.views.archivist.table.column import Column
from timeline_app.widgets.icon import draw_ring

PAD, LETTERS = 10, 15
_MARK, _GAP = 11, 8
_REMEMBERED = 4000
"""So many cells at most keep their texts set."""


class _Words(NamedTuple):
    """What a cell says, set in its room; ``rest`` is beside the point."""

    main: QStaticText
    rest: QStaticText | None
    width: float
    """Of the main part, in pixels."""
    height: float


class CellPainter:
    """Fonts and colours are looked up once a style, not once a cell."""

    def __init__(self) -> None:
        self.restyle(Style(LIGHT), looks((), LIGHT))

    def restyle(self, style: Style, looks_of: Mapping[str, Look]) -> None:
        """Take on colours, sizes and the categories' looks."""
        self._style, self._looks = style, looks_of
        self._fonts: dict[str, tuple[QFont, QFontMetricsF]] = {}
        self._known: dict[tuple[str, int, str], _Words] = {}
        self._ink, self._muted = style.color("ink"), style.color("muted")
        self._line, self._chosen = style.color("hairline"), style.color("highlight")
        self._accent = style.color("accent")
        self._pad, self._gap = style.px(PAD), style.px(_GAP)
        self._mark = style.room(_MARK)

    def width(self, column: Column, event: Event) -> int:
        """Pixels that a cell takes to be read whole."""
        _font, metrics = self._font(column.spoken)
        mark = self._mark + self._gap if column.key == "category" else 0
        return int(metrics.horizontalAdvance(column.text(event))) + mark + 2 * self._pad + 2

    def paint_ground(self, painter: QPainter, room: QRectF, *, chosen: bool, first: bool) -> None:
        """What is behind a cell; ``first`` where it begins the row of the event that is shown."""
        if chosen:
            painter.fillRect(room, self._chosen)
        line = QRectF(room.left(), room.bottom() - 1, room.width(), 1)
        painter.fillRect(line, self._line)
        if first:
            bar = QRectF(room.left(), room.top(), self._style.px(3), room.height() - 1)
            painter.fillRect(bar, self._accent)

    def paint_ring(self, painter: QPainter, room: QRectF) -> None:
        """The ring around the current cell."""
        draw_ring(painter, room.adjusted(0, 0, -1, -1), self._style)

    def paint(
        self, painter: QPainter, room: QRectF, column: Column, event: Event, *, dim: bool
    ) -> None:
        """What a cell says; ``dim`` where it is not among what is searched for."""
        inside = room.adjusted(self._pad, 0, -self._pad, -1)
        if column.key == "category" and event.category:
            inside = self._paint_mark(painter, inside, event.category, dim=dim)
        text = column.text(event)
        if text:
            self._paint_text(painter, inside, column, text, dim=dim)

    def _paint_mark(self, painter: QPainter, inside: QRectF, category: str, *, dim: bool) -> QRectF:
        look = self._looks.get(category) or self._looks[""]
        square = QRectF(0, 0, self._mark, self._mark)
        square.moveCenter(QPointF(inside.left() + self._mark / 2, inside.center().y()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setOpacity(0.4 if dim else 1)
        painter.fillPath(shape_path(look.shape, square), look.color)
        painter.setOpacity(1)
        return inside.adjusted(self._mark + self._gap, 0, 0, 0)

    def _paint_text(
        self, painter: QPainter, room: QRectF, column: Column, text: str, *, dim: bool
    ) -> None:
        words = self._set(text, round(room.width()), column)
        painter.setFont(self._font(column.spoken)[0])
        place = QPointF(room.left(), room.center().y() - words.height / 2)
        if column.right:
            place.setX(room.right() - words.width)
        painter.setPen(self._muted if dim else self._ink)
        painter.drawStaticText(place, words.main)
        if words.rest is not None:
            painter.setPen(self._muted)
            painter.drawStaticText(place + QPointF(words.width, 0), words.rest)

    def _set(self, text: str, width: int, column: Column) -> _Words:
        """The text set in so many pixels; it is painted again and again."""
        key = text, width, column.spoken
        found = self._known.get(key)
        if found is None:
            if len(self._known) > _REMEMBERED:
                self._known.clear()
            font, metrics = self._font(column.spoken)
            cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, width))
            main, joint, rest = cut.partition(column.muted) if column.muted else (cut, "", "")
            found = self._known[key] = _Words(
                _static(main, font),
                _static(joint + rest, font) if rest else None,
                metrics.horizontalAdvance(main),
                metrics.height(),
            )
        return found

    def _font(self, lang: str) -> tuple[QFont, QFontMetricsF]:
        found = self._fonts.get(lang)
        if found is None:
            font = self._style.font(LETTERS, lang=lang)
            found = self._fonts[lang] = font, QFontMetricsF(font)
        return found


def _static(text: str, font: QFont) -> QStaticText:
    made = QStaticText(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.prepare(font=font)
    return made

"""Paints the cells of the table."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from timeline_app.model.collection import Event
from timeline_app.render.shapes import shape_path
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT, Look, looks
from timeline_app.views.archivist.table.column import Column
from timeline_app.widgets.icon import draw_ring

PAD, LETTERS = 10, 15
_MARK, _GAP = 11, 8


class CellPainter:
    """Fonts and colours are looked up once a style, not once a cell."""

    def __init__(self) -> None:
        self.restyle(Style(LIGHT), looks((), LIGHT))

    def restyle(self, style: Style, looks_of: Mapping[str, Look]) -> None:
        """Take on colours, sizes and the categories' looks."""
        self._style, self._looks = style, looks_of
        self._fonts: dict[str, tuple[QFont, QFontMetricsF]] = {}
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
        font, metrics = self._font(column.spoken)
        painter.setFont(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, room.width()))
        main, joint, rest = shown.partition(column.muted) if column.muted else (shown, "", "")
        across = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        painter.setPen(self._muted if dim else self._ink)
        painter.drawText(room, across | Qt.AlignmentFlag.AlignVCenter, main)
        if rest:
            left = room.adjusted(metrics.horizontalAdvance(main), 0, 0, 0)
            painter.setPen(self._muted)
            painter.drawText(left, Qt.AlignmentFlag.AlignVCenter, joint + rest)

    def _font(self, lang: str) -> tuple[QFont, QFontMetricsF]:
        found = self._fonts.get(lang)
        if found is None:
            font = self._style.font(LETTERS, lang=lang)
            found = self._fonts[lang] = font, QFontMetricsF(font)
        return found

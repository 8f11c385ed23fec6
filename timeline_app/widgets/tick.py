"""A box to tick, with words beside it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QWidget

from timeline_app.render.style import Style
from timeline_app.widgets.face import Face
from timeline_app.widgets.text_block import TextBlock
from timeline_app.widgets.tile import Tile

_WORDS = Face(17, leading=1.4)
_SIDE, _GAP, _AIR = 18, 10, 4


class Tick(Tile):
    """Ticked and unticked by a press anywhere on it."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        self._words = TextBlock(_WORDS, style)
        super().__init__(style, parent)
        self.setCheckable(True)
        self._words.setParent(self)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        self.restyle(style)

    def say(self, words: str, lang: str) -> None:
        """Say what it is about."""
        self._words.set_text(words, lang)
        self.setAccessibleName(words)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        super().restyle(style)
        self._words.restyle(style)
        row = self.layout()
        if row is not None:
            beside = style.px(_AIR) + style.room(_SIDE) + style.px(_GAP)
            row.setContentsMargins(beside, style.px(_AIR), style.px(_AIR), style.px(_AIR))

    def paintEvent(self, _event: QPaintEvent) -> None:
        side = self._style.room(_SIDE)
        box = QRectF(self._style.px(_AIR), (self.height() - side) / 2, side, side)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.paint_ground(painter, QRectF(self.rect()))
            color = self._style.color("accent" if self.isChecked() else "muted")
            painter.setPen(QPen(color, self._style.px(15) / 10))
            painter.setBrush(color if self.isChecked() else self._style.color("card"))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), side / 5, side / 5)
            if self.isChecked():
                self._draw_hook(painter, box)

    def _draw_hook(self, painter: QPainter, box: QRectF) -> None:
        pen = QPen(self._style.color("on_accent"), box.width() / 8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        way = [(0.27, 0.53), (0.44, 0.7), (0.74, 0.33)]
        corner, side = box.topLeft(), box.width()
        painter.drawPolyline(QPolygonF([corner + QPointF(x * side, y * side) for x, y in way]))

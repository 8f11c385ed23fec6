"""A large key of the PIN pad."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from timeline_app.render.fonts import MEDIUM, font
from timeline_app.widgets.icon import Icon, Pressable, draw_icon, draw_ring

_FACE = 0.44
"""Height of a digit or icon, in heights of its key."""


class PadKey(Pressable):
    """Shows a digit or an icon, as large as it is made."""

    def __init__(self, face: str | Icon, parent: QWidget) -> None:
        super().__init__(parent)
        self.face = face
        if isinstance(face, str):
            self.setAccessibleName(face)

    def paintEvent(self, _event: QPaintEvent) -> None:
        style, room = self._style, QRectF(self.rect())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(style.color("muted"))
            painter.setBrush(style.color("band" if self.isDown() else "card"))
            painter.drawRoundedRect(room.adjusted(0.5, 0.5, -0.5, -0.5), style.px(6), style.px(6))
            self._paint_face(painter, room)
            if self.hasFocus():
                draw_ring(painter, room, style)

    def _paint_face(self, painter: QPainter, room: QRectF) -> None:
        pen = QPen(self._style.color("ink" if self.isEnabled() else "hairline"))
        side = room.height() * _FACE
        if isinstance(self.face, str):
            painter.setPen(pen)
            painter.setFont(font(side, MEDIUM))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self.face)
            return
        square = QRectF(0, 0, side, side)
        square.moveCenter(room.center())
        pen.setWidthF(side / 12)
        draw_icon(painter, self.face, square, pen)

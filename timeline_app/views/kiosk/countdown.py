"""Seconds that run out: a number in a ring that empties."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from timeline_app.render.fonts import BOLD
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT

_NUMBER = 40
"""Pixels at 1080 lines."""
_RING = 0.09
"""Width of the ring, in widths of the whole."""
_TURN = 360 * 16


class Countdown(QWidget):
    """As large as its number wants it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = Style(LIGHT)
        self._left, self._whole = 0, 1

    @property
    def left(self) -> int:
        """Seconds that are left."""
        return self._left

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        self.update()

    def show_left(self, left: int) -> None:
        """So many whole seconds are left; the ring is full at the most that were shown."""
        self._whole = max(left, self._whole)
        self._left = left
        self.update()

    def begin(self) -> None:
        """The next number is the most."""
        self._whole = 1

    def sizeHint(self) -> QSize:
        side = round(2.5 * self._style.letters(_NUMBER))
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        side = min(self.width(), self.height())
        line = side * _RING
        ring = QRectF(0, 0, side, side).adjusted(line, line, -line, -line)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._style.color("hairline"), line))
            painter.drawEllipse(ring)
            rest = QPen(self._style.color("accent"), line)
            rest.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(rest)
            painter.drawArc(ring, 90 * 16, round(_TURN * self._left / self._whole))
            painter.setPen(self._style.color("ink"))
            painter.setFont(self._style.font(_NUMBER, BOLD))
            painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, str(self._left))

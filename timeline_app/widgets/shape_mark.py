"""A category's shape in its colour."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from timeline_app.render.shapes import shape_path
from timeline_app.render.style import Style
from timeline_app.render.theme import Look

_ROOM = 0.3
"""Corners of pointed shapes reach beyond their square; room around it, in sizes."""


class ShapeMark(QWidget):
    """The mark of an event, beside words."""

    def __init__(
        self, look: Look, style: Style, pixels: float, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._look = look
        self._pixels = pixels
        self.restyle(style)

    def restyle(self, style: Style) -> None:
        """Take on a text size; the look carries the colour."""
        self._size = style.room(self._pixels)
        self.updateGeometry()
        self.update()

    def set_look(self, look: Look) -> None:
        """Show another shape."""
        self._look = look
        self.update()

    def sizeHint(self) -> QSize:
        side = round(self._size * (1 + _ROOM))
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        square = QRectF(0, 0, self._size, self._size)
        square.moveCenter(QRectF(self.rect()).center())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(shape_path(self._look.shape, square), self._look.color)

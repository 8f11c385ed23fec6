"""What can be pressed among words that scroll: by mouse, finger, Enter or Space."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from timeline_app.render.style import Style
from timeline_app.widgets.icon import Pressable, draw_ring, with_control

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Tile(Pressable):
    """A button that texts and marks are laid out in.

    A press that becomes a drag is not a press: it is left to whatever scrolls around it.
    """

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A button's own policy would hold it to the height it asks for, whatever its width.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._pressed_at = QPointF()
        self._dragged = False
        self.restyle(style)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if with_control(event):
            event.ignore()
        elif event.key() in _ENTER:
            if not event.isAutoRepeat():
                self.click()
        elif event.key() in _ARROWS:
            event.ignore()  # they step through events, or scroll; Qt would move the focus
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.globalPosition()
        self._dragged = False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        way = abs(event.globalPosition().y() - self._pressed_at.y())
        if event.buttons() and (self._dragged or way > QApplication.startDragDistance()):
            self._dragged = True
            self.setDown(False)
            event.ignore()
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._dragged:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self.paint_ground(painter, QRectF(self.rect()))

    def paint_ground(self, painter: QPainter, room: QRectF) -> None:
        """A tint under the pointer, a ring with the keyboard's focus.

        The tint is the theme's ground on a card: small coloured text stays readable on it.
        """
        if self.isDown() or self.underMouse():
            painter.fillRect(room, self._style.color("ground"))
        self.paint_ring(painter, room)

    def paint_ring(self, painter: QPainter, room: QRectF) -> None:
        """Draw the ring, if the keyboard's focus is here."""
        if self.hasFocus():
            draw_ring(painter, room, self._style)

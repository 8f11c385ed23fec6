"""What scroll areas of all kinds have in common: a finger, or a mouse that stands for one, scrolls.

A mixin, because Qt's own scroll areas are of two kinds: ``class Pane(Flicked, QScrollArea)``.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QMouseEvent, QTouchEvent
from PySide6.QtWidgets import QAbstractScrollArea

from timeline_app.widgets.flick import Flick

if TYPE_CHECKING:
    _Area = QAbstractScrollArea
else:
    _Area = object


class Flicked(_Area):
    """Give it a ``flick`` by calling ``take_fingers`` once the area is made."""

    flick: Flick

    def take_fingers(self) -> None:
        """Scroll by finger from now on."""
        self.flick = Flick(self.verticalScrollBar())
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.viewport().ungrabGesture(Qt.GestureType.PanGesture)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            return self.flick.touch(event)
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.flick.catch()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.flick.move(event.globalPosition().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.flick.release()
        super().mouseReleaseEvent(event)

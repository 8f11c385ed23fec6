"""What hands hold down now, so that they can be made to let go."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPointingDevice, QTouchEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

_FAR: Final = QPointF(-100_000, -100_000)
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


class Pressed:
    """Remembers the widgets that were pressed or touched last."""

    def __init__(self) -> None:
        self._pressed: QWidget | None = None
        self._touched: tuple[QWidget, QPointingDevice] | None = None

    def notice(self, watched: QObject, event: QEvent) -> None:
        """Hear of what is about to reach a widget."""
        if not isinstance(watched, QWidget):
            return
        kind = event.type()
        if kind is QEvent.Type.MouseButtonPress:
            self._pressed = watched
        elif kind is QEvent.Type.MouseButtonRelease:
            self._pressed = None
        elif isinstance(event, QTouchEvent):
            held = kind in (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate)
            self._touched = (watched, event.pointingDevice()) if held else None

    def let_go(self) -> None:
        """Have them think the finger slid away: a button isn't pressed by that."""
        pressed, self._pressed = self._pressed, None
        touched, self._touched = self._touched, None
        if pressed is not None and isValid(pressed):
            QCoreApplication.sendEvent(pressed, _slid_away())
        if touched is not None and isValid(touched[0]):
            widget, device = touched
            QCoreApplication.sendEvent(widget, QTouchEvent(QEvent.Type.TouchCancel, device))


def _slid_away() -> QMouseEvent:
    released, none = QEvent.Type.MouseButtonRelease, Qt.KeyboardModifier.NoModifier
    return QMouseEvent(released, _FAR, _FAR, _LEFT, _NONE, none)

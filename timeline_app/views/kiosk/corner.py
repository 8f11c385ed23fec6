"""The corner of the screen that staff hold to call for the PIN pad. Nothing is to be seen of it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QEventPoint, QMouseEvent, QPointerEvent, QTouchEvent
from PySide6.QtWidgets import QWidget

_Type = QEvent.Type
CONTACTS: Final = {
    _Type.MouseButtonPress,
    _Type.MouseMove,
    _Type.MouseButtonRelease,
    _Type.TouchBegin,
    _Type.TouchUpdate,
    _Type.TouchEnd,
    _Type.TouchCancel,
}
"""The types of event to be watched."""
_MADE_OF_TOUCH: Final = Qt.MouseEventSource.MouseEventSynthesizedByQt


class Corner(QObject):
    """Watches the one finger, or the mouse, that rests there.

    May be told of an event twice, as Qt sends it to a window and then to a widget.
    """

    held = Signal()
    """Held for long enough; told once a hold."""

    def __init__(
        self, window: QWidget, where: str, side: int, hold: float, clock: Callable[[], float]
    ) -> None:
        """``where``: such as ``top-right``; ``side``: pixels of the square; ``hold``: seconds."""
        super().__init__(window)
        self._window, self._where, self._side = window, where, side
        self._hold, self._clock = hold, clock
        self._since: float | None = None

    @property
    def square(self) -> QRect:
        """Where it lies in the window."""
        room = self._window.rect()
        made = QRect(0, 0, self._side, self._side)
        if "right" in self._where:
            made.moveRight(room.right())
        if "bottom" in self._where:
            made.moveBottom(room.bottom())
        return made

    def watch(self, event: QPointerEvent) -> None:
        """Follow a contact: it begins in the corner, and counts until it leaves it."""
        if isinstance(event, QMouseEvent) and event.source() is _MADE_OF_TOUCH:
            return  # of one finger among many
        inside = _rests(event) and self._holds(event.points()[0])
        if not inside:
            self._since = None
        elif event.type() in (_Type.MouseButtonPress, _Type.TouchBegin) and self._since is None:
            self._since = self._clock()

    def tick(self) -> None:
        """Look at the clock; to be called several times a second."""
        if self._since is not None and self._clock() - self._since >= self._hold:
            self._since = None
            self.held.emit()

    def _holds(self, point: QEventPoint) -> bool:
        at = self._window.mapFromGlobal(QPointF(point.globalPosition()))
        return self.square.contains(QPoint(int(at.x()), int(at.y())))


def _rests(event: QPointerEvent) -> bool:
    """Whether one finger, or the left button, is down and nothing else."""
    if isinstance(event, QMouseEvent):
        return event.buttons() == Qt.MouseButton.LeftButton
    lifted = (_Type.TouchEnd, _Type.TouchCancel)
    return (
        isinstance(event, QTouchEvent) and event.type() not in lifted and len(event.points()) == 1
    )

"""Fingers on the table: they scroll it both ways; a tap that doesn't move is a click."""

from enum import Enum

from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QMouseEvent, QPointingDevice, QTouchEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from timeline_app.widgets.flick import Flick


class Touched(Enum):
    """What a finger did."""

    TAPPED = "tapped"
    SCROLLED = "scrolled"


class Fingers:
    """Takes the mouse events that Qt makes of a finger, and leaves those of a mouse."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        self._down = Flick(area.verticalScrollBar())
        self._across = Flick(area.horizontalScrollBar())
        self._began: QPointF | None = None
        self._moved = False

    def set_inertia(self, *, on: bool) -> None:
        """Whether a throw runs on."""
        self._down.inertia = self._across.inertia = on

    def touch(self, event: QTouchEvent) -> bool:
        """Take a touch that catches what moves; it presses nothing."""
        if event.type() is QEvent.Type.TouchBegin:
            self._across.catch()
        return self._down.touch(event)

    def press(self, event: QMouseEvent) -> bool:
        """Whether a finger came down, which may yet scroll."""
        self._began = event.globalPosition() if _is_finger(event) else None
        self._moved = False
        return self._began is not None

    def move(self, event: QMouseEvent) -> bool:
        """Whether a finger is down; it scrolls once it has left its place."""
        if self._began is None:
            return False
        at = event.globalPosition()
        way = (at - self._began).manhattanLength()
        if not self._moved and way > QApplication.startDragDistance():
            self._moved = True
            self._hold(self._began)
        if self._moved:
            self._hold(at)
        return True

    def release(self) -> Touched | None:
        """What the finger has done that is lifted; None for a mouse."""
        if self._began is None:
            return None
        self._began = None
        if not self._moved:
            return Touched.TAPPED
        self._down.release()
        self._across.release()
        return Touched.SCROLLED

    def _hold(self, at: QPointF) -> None:
        self._down.move(at.y())
        self._across.move(at.x())


def _is_finger(event: QMouseEvent) -> bool:
    return event.pointerType() is QPointingDevice.PointerType.Finger

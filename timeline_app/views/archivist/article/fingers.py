"""Fingers on the words of an article: they scroll, and select after a long press."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor, QTouchEvent
from PySide6.QtWidgets import QApplication, QTextEdit

from timeline_app.widgets.flick import Flick

LONG: Final = 500
"""Milliseconds of a long press."""
_UPDATE: Final = QEvent.Type.TouchUpdate


class Fingers(QObject):
    """One finger at a time, taken as it comes: as a mouse it would select where it should scroll.

    A finger on something that stands among the words is left to become a mouse, and presses it.
    """

    pressed = Signal(QPoint)
    """A long press at this point: the sentence is wanted. The finger may go on from there."""
    selected = Signal()
    """A finger has selected something."""

    def __init__(self, view: QTextEdit) -> None:
        super().__init__(view)
        self.flick = Flick(view.verticalScrollBar())
        self._view = view
        self._at = QPointF()
        self._moving = self._selecting = False
        self._press = QTimer(self)
        self._press.setSingleShot(True)
        self._press.setInterval(LONG)
        self._press.timeout.connect(self._hold)
        view.viewport().setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        view.viewport().ungrabGesture(Qt.GestureType.PanGesture)

    def touch(self, event: QTouchEvent) -> bool:
        """Take a touch; False: it is none of ours."""
        points = event.points()
        if event.type() is QEvent.Type.TouchBegin:
            return self._begin(event)
        if event.type() is _UPDATE and points:
            self._update(points[0].position(), points[0].globalPosition().y())
        elif event.type() is not _UPDATE:
            self._end(cancelled=event.type() is QEvent.Type.TouchCancel)
        event.accept()
        return True

    def _begin(self, event: QTouchEvent) -> bool:
        at = event.points()[0].position()
        if self._view.viewport().childAt(at.toPoint()) is not None:
            event.ignore()
            return False
        self._at, self._selecting = at, False
        self._moving = self.flick.gliding
        self.flick.catch()
        if not self._moving:
            self._press.start()
        event.accept()
        return True

    def _update(self, at: QPointF, height: float) -> None:
        if self._selecting:
            self._put_caret(at, QTextCursor.MoveMode.KeepAnchor)
            return
        if (at - self._at).manhattanLength() > QApplication.startDragDistance():
            self._moving = True
            self._press.stop()
        if self._moving:
            self.flick.move(height)

    def _end(self, *, cancelled: bool) -> None:
        self._press.stop()
        if self._moving:
            self.flick.release()
        elif self._selecting:
            self.selected.emit()
        elif not cancelled:
            self._put_caret(self._at, QTextCursor.MoveMode.MoveAnchor)
        self._moving = self._selecting = False

    def _hold(self) -> None:
        self._selecting = True
        self.pressed.emit(self._at.toPoint())
        self.selected.emit()

    def _put_caret(self, at: QPointF, mode: QTextCursor.MoveMode) -> None:
        cursor = self._view.textCursor()
        cursor.setPosition(self._view.cursorForPosition(at.toPoint()).position(), mode)
        self._view.setTextCursor(cursor)

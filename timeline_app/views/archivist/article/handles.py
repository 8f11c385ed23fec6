"""Two handles at the ends of what a finger has selected, to move them."""

from typing import Final

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT

_TARGET, _BALL, _STEM = 52, 26, 4
_PACE: Final = 30
"""Milliseconds between two steps while a handle is held at the edge."""
_EDGE, _STEP = 48, 12


class Handle(QWidget):
    """A ball above the first line or below the last, as fingers know it; a mouse drags it as well."""

    dragged = Signal(QPoint)
    """It is wanted at this point of its parent: the middle of the line that it hangs on."""
    released = Signal()

    def __init__(self, parent: QWidget, *, above: bool) -> None:
        super().__init__(parent)
        self._style, self._above = Style(LIGHT), above
        self._held, self._line = QPoint(), QPoint()
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.hide()

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        side = self._style.px(_TARGET)
        return QSize(side, side)

    def hang(self, line: QRect) -> None:
        """Hang on this end of a line."""
        top = line.top() - self.height() if self._above else line.bottom() + 1
        self.move(line.center().x() - self.width() // 2, top)
        # a finger hides the ball, and means the line beside it
        half = round(line.height() / 2)
        self._line = QPoint(self.width() // 2, self.height() + half if self._above else -half)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = event.position().toPoint() - self._line
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(self.mapToParent(event.position().toPoint()) - self._held)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.released.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        ball, stem = self._style.px(_BALL), self._style.px(_STEM)
        top = self.height() - stem - ball if self._above else stem
        middle, width = self.width() / 2, self._style.px(2)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            color = self._style.color("accent")
            edge = self.height() - stem if self._above else 0
            painter.fillRect(QRectF(middle - width / 2, edge, width, stem), color)
            painter.setPen(QPen(self._style.color("ground"), width))
            painter.setBrush(color)
            painter.drawEllipse(QRectF(middle - ball / 2, top, ball, ball))


class Handles(QObject):
    """Shown once a finger has selected something, until nothing is selected."""

    def __init__(self, view: QTextEdit) -> None:
        super().__init__(view)
        self._view = view
        self._wanted = False
        self.first = Handle(view.viewport(), above=True)
        self.last = Handle(view.viewport(), above=False)
        self._style = Style(LIGHT)
        self._at = QPoint()
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(_PACE)
        self._scrolling.timeout.connect(self._scroll)
        self._moved: Handle | None = None
        self.first.dragged.connect(self._drag_first)
        self.last.dragged.connect(self._drag_last)
        for handle in (self.first, self.last):
            handle.released.connect(self._release)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        self.first.restyle(style)
        self.last.restyle(style)
        self.follow()

    def name(self, first: str, last: str) -> None:
        """Name them for assistive technology."""
        self.first.setAccessibleName(first)
        self.last.setAccessibleName(last)

    def offer(self) -> None:
        """A finger has selected something."""
        self._wanted = True
        self.follow()

    def follow(self) -> None:
        """The selection changed, or stands elsewhere."""
        cursor = self._view.textCursor()
        self._wanted = self._wanted and cursor.hasSelection()
        for handle, place in (
            (self.first, cursor.selectionStart()),
            (self.last, cursor.selectionEnd()),
        ):
            if self._wanted:
                at = QTextCursor(cursor)
                at.setPosition(place)
                handle.hang(self._view.cursorRect(at))
                handle.raise_()
            handle.setVisible(self._wanted)

    def _drag_first(self, point: QPoint) -> None:
        self._drag(self.first, point)

    def _drag_last(self, point: QPoint) -> None:
        self._drag(self.last, point)

    def _drag(self, handle: Handle, point: QPoint) -> None:
        """Move this end of the selection; one end never passes the other."""
        self._moved, self._at = handle, point
        cursor = self._view.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        place = self._view.cursorForPosition(point).position()
        if handle is self.first:
            start = min(place, end - 1)
        else:
            end = max(place, start + 1)
        cursor.setPosition(end if handle is self.first else start)
        cursor.setPosition(start if handle is self.first else end, QTextCursor.MoveMode.KeepAnchor)
        top = self._view.verticalScrollBar().value()
        self._view.setTextCursor(cursor)
        self._view.verticalScrollBar().setValue(top)  # only the edge scrolls
        if self._pull() and not self._scrolling.isActive():
            self._scrolling.start()

    def _release(self) -> None:
        self._moved = None
        self._scrolling.stop()

    def _scroll(self) -> None:
        pull = self._pull()
        if self._moved is None or not pull:
            self._scrolling.stop()
            return
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + pull * self._style.px(_STEP))
        self._drag(self._moved, self._at)

    def _pull(self) -> int:
        """Which way the words go while the handle is held at an edge."""
        edge, height = self._style.px(_EDGE), self._view.viewport().height()
        return int(self._at.y() > height - edge) - int(self._at.y() < edge)

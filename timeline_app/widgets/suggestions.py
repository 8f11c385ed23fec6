"""What could be meant by the beginning that is written: a few rows below a field."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from timeline_app.layout.breaking import elided
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.widgets.accessible import announce

_ROW, _PAD, _EDGE = (25, 15), 12, 6
_GAP = 2


class Suggestions(QWidget):
    """Lies over the window and never takes the focus: whoever writes goes on writing.

    Not a window of Qt's, which would take the input method with it.
    """

    picked = Signal(str)

    def __init__(self, field: QWidget) -> None:
        super().__init__(field.window())
        self._field = field
        self._style = Style(LIGHT)
        self._texts: tuple[str, ...] = ()
        self._current = -1
        self._opening = False
        field.destroyed.connect(self.deleteLater)  # it belongs to the window, but serves the field
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    @property
    def current(self) -> str:
        """The row that is chosen; empty while none is."""
        return self._texts[self._current] if self._current >= 0 else ""

    @property
    def texts(self) -> tuple[str, ...]:
        """The rows, from top to bottom."""
        return self._texts

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        self.dismiss()

    def offer(self, texts: Sequence[str]) -> None:
        """Offer these, none of them chosen; no texts close it."""
        self._texts, self._current = tuple(texts), -1
        if not texts:
            self.dismiss()
            return
        self._opening = True  # to show it lays out the window, and perhaps moves the field
        self.show()
        self._opening = False
        self._place()
        self.raise_()
        self.update()

    def dismiss(self) -> None:
        """Offer nothing any more."""
        if self._opening:
            return
        self._current = -1
        self.hide()

    def step(self, direction: int) -> None:
        """Choose the next row, or the one before; round the ends by way of none."""
        self._current = (self._current + 1 + direction) % (len(self._texts) + 1) - 1
        announce(self._field, self.current)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._current = self._row_at(event.position().toPoint())
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self._row_at(event.position().toPoint())
        if at >= 0:
            self.picked.emit(self._texts[at])

    def leaveEvent(self, _event: QEvent) -> None:
        self._current = -1
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        px, font = self._style.px, self._font()
        measure = QFontMetrics(font).horizontalAdvance
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self._style.color("muted"))
            painter.setBrush(self._style.color("card"))
            frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(frame, px(5), px(5))
            painter.setFont(font)
            for number, text in enumerate(self._texts):
                row = self._row(number)
                if number == self._current:
                    painter.fillRect(row, self._style.color("hairline"))
                painter.setPen(self._style.color("ink"))
                room = row.adjusted(px(_PAD), 0, -px(_PAD), 0)
                shown = elided(text, measure, room.width())
                painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)

    def _font(self) -> QFont:
        return self._style.font(16)

    def _row(self, number: int) -> QRect:
        tall, edge = self._style.room(*_ROW), self._style.px(_EDGE)
        return QRect(1, edge + number * tall, self.width() - 2, tall)

    def _row_at(self, place: QPoint) -> int:
        rows = (n for n in range(len(self._texts)) if self._row(n).contains(place))
        return next(rows, -1)

    def _place(self) -> None:
        """Below the field; above it where there is more room."""
        window = self._field.window()
        field = QRect(self._field.mapTo(window, QPoint(0, 0)), self._field.size())
        tall = len(self._texts) * self._style.room(*_ROW) + 2 * self._style.px(_EDGE)
        gap = self._style.px(_GAP)
        below = window.height() - field.bottom() - gap
        top = field.bottom() + 1 + gap
        if tall > below and field.top() > below:
            top = field.top() - gap - tall
        self.setGeometry(field.left(), top, field.width(), tall)

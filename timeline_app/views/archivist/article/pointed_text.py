"""A text in which a mouse finds the nearest place from anywhere, also from between two lines."""

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit


class PointedText(QTextEdit):
    """Above a line, in the room that its height leaves, Qt would find the line's beginning."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(self._on_a_line(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(self._on_a_line(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(self._on_a_line(event))

    def cursorForPosition(self, point: QPoint) -> QTextCursor:  # noqa: N802 - Qt's name
        """The place nearest to a point of the viewport."""
        return super().cursorForPosition(point + QPoint(0, self._down_to_a_line(point)))

    def _down_to_a_line(self, point: QPoint) -> int:
        """Pixels from a point in the room above a line to the words of that line; else none."""
        found = super().cursorForPosition(point)
        line = self.cursorRect(found)
        down, above = line.top() + 1 - point.y(), found.blockFormat().lineHeight() - line.height()
        return down if 0 < down <= above + 1 else 0

    def _on_a_line(self, event: QMouseEvent) -> QMouseEvent:
        """The same event, on the words of a line."""
        down = QPointF(0, self._down_to_a_line(event.position().toPoint()))
        at, button = event.position() + down, event.button()
        seen = event.globalPosition()
        return QMouseEvent(event.type(), at, seen, button, event.buttons(), event.modifiers())

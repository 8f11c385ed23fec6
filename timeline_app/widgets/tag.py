"""One tag of a field: its text, and a cross that takes it away."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from timeline_app.layout.breaking import elided
from timeline_app.render.style import Style
from timeline_app.widgets.icon import LEAST_TARGET, Icon, Pressable, draw_icon, draw_ring

_PAD, _CROSS = 10, 11
_HEIGHT = 20, 12
_ACROSS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_AWAY = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, *(Qt.Key.Key_Return, Qt.Key.Key_Enter))


class Tag(Pressable):
    """Pressed at its cross, or by Delete or Backspace once arrow keys have come to it."""

    removed = Signal(str)
    stepped = Signal(str, int)
    """An arrow key leaves it for the next (+1) or the one before (-1)."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = text
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(self._remove)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        super().restyle(style)
        self.setFont(style.font(15))

    def say(self, removing: str) -> None:
        """Say what pressing it does, with the tag's own words."""
        self.setAccessibleName(removing)

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(self.font()).horizontalAdvance(" ".join(self.words.split()))
        tall = max(LEAST_TARGET, self._style.room(*_HEIGHT))
        return QSize(self._style.px(_PAD) + wide + 2 + self._side(), tall)

    def hitButton(self, place: QPoint) -> bool:  # noqa: N802 - Qt's name
        return self._cross().contains(place)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that mean something here from the window's shortcuts."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            if event.key() not in _ACROSS and event.key() not in _AWAY:
                return False
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ACROSS:
            self.stepped.emit(self.words, _ACROSS[event.key()])
        elif event.key() in _AWAY:
            self._remove()
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        px, style = self._style.px, self._style
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(style.color("hairline"))
            painter.setBrush(style.color("card"))
            frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(frame, px(5), px(5))
            room = QRectF(px(_PAD), 0, self.width() - px(_PAD) - self._side(), self.height())
            measure = QFontMetrics(self.font()).horizontalAdvance
            painter.setFont(self.font())
            painter.setPen(style.color("ink"))
            text = elided(self.words, measure, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
            self._paint_cross(painter)
            if self.hasFocus():
                draw_ring(painter, QRectF(self.rect()), style)

    def _paint_cross(self, painter: QPainter) -> None:
        size = self._style.room(_CROSS)
        square = QRectF(0, 0, size, size)
        square.moveCenter(QRectF(self._cross()).center())
        strong = self.underMouse() or self.hasFocus()
        pen = QPen(self._style.color("ink" if strong else "muted"), size / 8)
        draw_icon(painter, Icon.CROSS, square, pen)

    def _side(self) -> int:
        """Pixels of width for the cross."""
        return max(LEAST_TARGET, self._style.room(14, 12))

    def _cross(self) -> QRect:
        return QRect(self.width() - self._side(), 0, self._side(), self.height())

    def _remove(self) -> None:
        self.removed.emit(self.words)

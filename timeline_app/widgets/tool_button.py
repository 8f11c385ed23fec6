"""A button of a bar: an icon and a word, or the icon alone where there is no room."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from timeline_app.render.fonts import MEDIUM
from timeline_app.render.style import Style
from timeline_app.widgets.icon import Icon, Pressable, draw_icon

_ICON, _GAP, _PAD, _LETTERS = 16, 7, 10, 15
_HEIGHT = 22, 14


class ToolButton(Pressable):
    """Tells when it is pointed at or focused, so that its bar can say in words what it does."""

    chosen = Signal(str)
    """It was pressed; its key."""
    regarded = Signal()
    """The pointer or the focus came or went."""

    def __init__(self, key: str, icon: Icon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._icon = icon
        self._words = ""
        self._bare = False
        self.clicked.connect(self._tell)

    @property
    def is_regarded(self) -> bool:
        """Whether it is pointed at, or has the focus."""
        return self.underMouse() or self.hasFocus()

    @property
    def words(self) -> str:
        """What it says beside the icon."""
        return self._words

    def say(self, words: str, name: str) -> None:
        """Set its word, and its whole name for screen readers."""
        self.setAccessibleName(name)
        if words != self._words:
            self._words = words
            self.updateGeometry()
            self.update()

    def set_bare(self, *, bare: bool) -> None:
        """Leave the word away, or show it."""
        if bare != self._bare:
            self._bare = bare
            self.updateGeometry()
            self.update()

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        super().restyle(style)
        self.setFont(style.font(_LETTERS, MEDIUM))

    def sizeHint(self) -> QSize:
        px, room = self._style.px, self._style.room
        width = room(_ICON) + 2 * px(_PAD)
        if not self._bare:
            metrics = QFontMetricsF(self.font())
            width += px(_GAP) + int(metrics.horizontalAdvance(self._words)) + 2
        return QSize(width, room(*_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        px = self._style.px
        color = self._style.color("ink" if self.isEnabled() else "muted")
        with QPainter(self) as painter:
            self.draw_ground(painter)
            side = self._style.room(_ICON)
            square = QRectF(px(_PAD), (self.height() - side) / 2, side, side)
            draw_icon(painter, self._icon, square, QPen(color, side / 11))
            if not self._bare:
                painter.setFont(self.font())
                left = square.right() + px(_GAP)
                room = QRectF(left, 0, self.width() - left, self.height())
                painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._words)
            if self.isChecked():
                line = QRectF(px(_PAD), self.height() - px(2), self.width() - 2 * px(_PAD), px(2))
                painter.fillRect(line, self._style.color("accent"))

    def _tell(self) -> None:
        self.chosen.emit(self.key)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.regarded.emit()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.regarded.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.regarded.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.regarded.emit()

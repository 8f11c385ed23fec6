"""A category one can switch off: its shape in its colour, and its name."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from timeline_app.render.fonts import MEDIUM
from timeline_app.render.shapes import shape_path
from timeline_app.render.style import Style
from timeline_app.render.theme import Look
from timeline_app.widgets.icon import Pressable

_SHAPE, _GAP, _PAD = 12, 8, 9
_HEIGHT = 22, 14


class Chip(Pressable):
    """Filled while the category shows, hollow and muted while it is hidden."""

    toggled_by_hand = Signal(str)

    def __init__(self, key: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._shows = look
        self._name, self._long = "", 0
        self._bare = False
        self.setCheckable(True)
        self.clicked.connect(self._tell)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        super().restyle(style)
        self.setFont(style.font(15, MEDIUM))
        self._measure()

    def set_look(self, look: Look) -> None:
        """Take on the category's colour and shape."""
        self._shows = look
        self.update()

    def say(self, name: str) -> None:
        """Name the category. Not Qt's ``text``, which would take an ampersand for a shortcut."""
        self._name = name
        self.setAccessibleName(name)
        self._measure()
        self.updateGeometry()
        self.update()

    def set_bare(self, *, bare: bool) -> None:
        """Leave the name away where there is no room for it."""
        self._bare = bare
        self.update()

    def sizeHint(self) -> QSize:
        px = self._style.px
        width = 2 * px(_PAD) + self._style.room(_SHAPE)
        if not self._bare:
            width += px(_GAP) + self._long + 1
        return QSize(width, self._style.room(*_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        px = self._style.px
        side = self._style.room(_SHAPE)
        square = QRectF(px(_PAD), (self.height() - side) / 2, side, side)
        with QPainter(self) as painter:
            self.draw_ground(painter)
            self._draw_shape(painter, square)
            if not self._bare:
                self._draw_name(painter, square.right() + px(_GAP))

    def _draw_shape(self, painter: QPainter, square: QRectF) -> None:
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._shows.color)
        else:
            painter.setPen(QPen(self._style.color("muted"), self._style.px(15) / 10))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            square = square.adjusted(1, 1, -1, -1)
        painter.drawPath(shape_path(self._shows.shape, square))

    def _draw_name(self, painter: QPainter, x: float) -> None:
        painter.setFont(self.font())
        painter.setPen(self._style.color("ink" if self.isChecked() else "muted"))
        room = QRectF(x, 0, self.width() - x, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._name)

    def _measure(self) -> None:
        """Once, for the many times a layout asks."""
        self._long = QFontMetrics(self.font()).horizontalAdvance(self._name)

    def _tell(self) -> None:
        self.toggled_by_hand.emit(self.key)

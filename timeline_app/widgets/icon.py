"""Icons as paths: no font has to hold them, and they take any colour and size."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


LEAST_TARGET = 24
"""Pixels: nothing that can be pressed is smaller (WCAG 2.2, 2.5.8)."""


class Icon(Enum):
    """What an icon shows: strokes in a square of 16, as lines of points."""

    CROSS = ((4, 4), (12, 12)), ((12, 4), (4, 12))
    DOTS = ((2.5, 8), (2.6, 8)), ((8, 8), (8.1, 8)), ((13.5, 8), (13.6, 8))
    CHEVRON = (((4, 6.2), (8, 10.2), (12, 6.2)),)
    UP = (((4, 9.8), (8, 5.8), (12, 9.8)),)
    TICK = (((2.5, 8.5), (6.3, 12.3), (13.5, 4.5)),)
    LIST = ((2, 4), (14, 4)), ((2, 8), (14, 8)), ((2, 12), (14, 12))
    SEARCH = (((10.6, 10.6), (14, 14)),)
    ENLARGE = ((9.5, 2), (14, 2), (14, 6.5)), ((2, 9.5), (2, 14), (6.5, 14)), ((14, 2), (2, 14))
    PLUS = ((8, 3), (8, 13)), ((3, 8), (13, 8))
    MINUS = (((3, 8), (13, 8)),)
    WHOLE = (
        ((2, 6), (2, 2), (6, 2)),
        ((10, 2), (14, 2), (14, 6)),
        ((14, 10), (14, 14), (10, 14)),
        ((6, 14), (2, 14), (2, 10)),
    )
    BEFORE = (((10, 3), (5, 8), (10, 13)),)
    NEXT = (((6, 3), (11, 8), (6, 13)),)
    RUB_OUT = (
        ((5.5, 3.5), (14, 3.5), (14, 12.5), (5.5, 12.5), (1.5, 8), (5.5, 3.5)),
        ((7.5, 6), (11.5, 10)),
        ((11.5, 6), (7.5, 10)),
    )
    PLAY = (((5, 3), (13, 8), (5, 13), (5, 3)),)
    PAUSE = ((5.5, 3), (5.5, 13)), ((10.5, 3), (10.5, 13))
    SOUND = (
        ((2, 6), (5, 6), (9, 2.5), (9, 13.5), (5, 10), (2, 10), (2, 6)),
        ((12, 5.5), (13, 8), (12, 10.5)),
    )
    MUTED = (
        ((2, 6), (5, 6), (9, 2.5), (9, 13.5), (5, 10), (2, 10), (2, 6)),
        ((11.5, 6), (14.5, 10)),
        ((14.5, 6), (11.5, 10)),
    )
    UNDO = (
        ((5.5, 3), (2, 6.5), (5.5, 10)),
        ((2, 6.5), (9.8, 6.5), (12.3, 7.4), (13.7, 10), (12.3, 12.6), (9.8, 13.5), (6.5, 13.5)),
    )
    REDO = (
        ((10.5, 3), (14, 6.5), (10.5, 10)),
        ((14, 6.5), (6.2, 6.5), (3.7, 7.4), (2.3, 10), (3.7, 12.6), (6.2, 13.5), (9.5, 13.5)),
    )
    SAVE = (
        ((8, 2), (8, 9.8)),
        ((4.6, 6.6), (8, 10), (11.4, 6.6)),
        ((2, 10), (2, 13.8), (14, 13.8), (14, 10)),
    )
    CLOCK = (((8, 4.6), (8, 8.2), (10.8, 9.8)),)
    TABLE = (
        ((2, 3), (14, 3), (14, 13), (2, 13), (2, 3)),
        ((2, 6.5), (14, 6.5)),
        ((6.5, 6.5), (6.5, 13)),
    )


_CIRCLES = {Icon.SEARCH: (2, 2, 10), Icon.CLOCK: (2, 2, 12)}
"""Left, top and width."""


def icon_path(icon: Icon, rect: QRectF) -> QPainterPath:
    """The strokes of an icon within a square."""
    scale = rect.width() / 16
    path = QPainterPath()
    for stroke in icon.value:
        points = [QPointF(rect.x() + x * scale, rect.y() + y * scale) for x, y in stroke]
        path.moveTo(points[0])
        for point in points[1:]:
            path.lineTo(point)
    if icon in _CIRCLES:
        left, top, wide = (each * scale for each in _CIRCLES[icon])
        path.addEllipse(QRectF(rect.x() + left, rect.y() + top, wide, wide))
    return path


def draw_icon(painter: QPainter, icon: Icon, rect: QRectF, pen: QPen) -> None:
    """Draw an icon with round ends; dots are strokes almost without length."""
    pen = QPen(pen)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if icon is Icon.DOTS:
        pen.setWidthF(pen.widthF() * 1.6)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(icon_path(icon, rect))


def draw_ring(painter: QPainter, rect: QRectF, style: Style) -> None:
    """The ring around what has the focus."""
    width = style.px(2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(style.color("accent"), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inside = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.drawRoundedRect(inside, style.px(5), style.px(5))


def with_control(event: QKeyEvent) -> bool:
    """Whether a key is for who holds the buttons: Ctrl+Enter does what a whole card is for."""
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


class Pressable(QAbstractButton):
    """A painted button: reached by Tab, but a click leaves the focus where it was."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = Style(LIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if with_control(event):
            event.ignore()
        elif event.key() in _ENTER and not event.isAutoRepeat():
            self.click()
        elif event.key() in _ARROWS:
            event.ignore()  # they step through events, or scroll; Qt would move the focus
        else:
            super().keyPressEvent(event)

    def draw_ground(self, painter: QPainter) -> None:
        """What all painted buttons share: a tint under the pointer, a ring with the focus."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._style.color("hairline" if self.isDown() else "band"))
            painter.drawRoundedRect(self.rect(), self._style.px(5), self._style.px(5))
        if self.hasFocus():
            draw_ring(painter, QRectF(self.rect()), self._style)


class IconButton(Pressable):
    """A square button that shows an icon; its name is told to screen readers."""

    def __init__(self, icon: Icon, parent: QWidget | None = None, side: float = 40) -> None:
        super().__init__(parent)
        self._icon = icon
        self._side = side

    def set_icon(self, icon: Icon) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        side = max(LEAST_TARGET, self._style.room(0.55 * self._side, 0.45 * self._side))
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self.draw_ground(painter)
            side = self._style.room(self._side * 0.45)
            square = QRectF(0, 0, side, side)
            square.moveCenter(QRectF(self.rect()).center())
            color = "ink" if self.underMouse() else "muted"
            pen = QPen(self._style.color(color if self.isEnabled() else "hairline"))
            pen.setWidthF(side / 10)
            draw_icon(painter, self._icon, square, pen)

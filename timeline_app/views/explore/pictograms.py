"""Three gestures as small drawings: the wheel, the drag, the click on a card."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from timeline_app.render.style import Style

WIDTH, HEIGHT = 104, 76
"""The square of the drawings, in pixels at 1080 lines."""
_POINTER = ((0, 0), (0, 17), (4, 13.4), (6.8, 20), (9.8, 18.7), (7, 12.4), (12.4, 12.4))


class Pen:
    """A painter with the two pens of a drawing: ink for things, accent for what is done."""

    def __init__(self, painter: QPainter, style: Style) -> None:
        self.painter = painter
        self._style = style
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def use(self, color: str, width: float = 1.8) -> QPainter:
        """The painter, with a round pen of this colour."""
        pen = QPen(self._style.color(color), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self.painter.setPen(pen)
        return self.painter

    def arrow(self, tail: QPointF, head: QPointF) -> None:
        """An accent arrow along an axis."""
        painter = self.use("accent", 2.2)
        painter.drawLine(tail, head)
        x, y = _sign(head.x() - tail.x()) * 5, _sign(head.y() - tail.y()) * 5
        for side in (-1, 1):
            painter.drawLine(head, QPointF(head.x() - x + side * y, head.y() - y + side * x))

    def card(self, rect: QRectF, color: str = "ink") -> None:
        """A card with two lines of text."""
        painter = self.use(color)
        painter.drawRoundedRect(rect, 3, 3)
        painter = self.use("muted")
        for line, share in ((0.36, 0.75), (0.66, 0.5)):
            y = rect.y() + rect.height() * line
            left = rect.x() + 7
            painter.drawLine(QPointF(left, y), QPointF(left + (rect.width() - 14) * share, y))

    def pointer(self, tip: QPointF) -> None:
        """The arrow of the mouse."""
        path = QPainterPath()
        path.addPolygon(QPolygonF([QPointF(x, y) + tip for x, y in _POINTER]))
        path.closeSubpath()
        painter = self.use("ink")
        painter.setBrush(self._style.color("card"))
        painter.drawPath(path)
        painter.setBrush(Qt.BrushStyle.NoBrush)


def zoom(pen: Pen) -> None:
    """A mouse whose wheel is turned."""
    painter = pen.use("ink")
    painter.drawRoundedRect(QRectF(2, 12, 34, 52), 17, 17)
    pen.use("accent", 4.5).drawLine(QPointF(19, 25), QPointF(19, 33))
    pen.arrow(QPointF(54, 34), QPointF(54, 15))
    pen.arrow(QPointF(54, 42), QPointF(54, 61))


def drag(pen: Pen) -> None:
    """The axis with its marks, pulled along."""
    painter = pen.use("ink")
    painter.drawLine(QPointF(1, 26), QPointF(81, 26))
    for x in (9, 25, 41, 57, 73):
        painter.drawLine(QPointF(x, 26), QPointF(x, 32 if x != 41 else 36))
    pen.arrow(QPointF(27, 52), QPointF(5, 52))
    pen.arrow(QPointF(55, 52), QPointF(77, 52))
    pen.pointer(QPointF(35, 44))


def click(pen: Pen) -> None:
    """A card that is chosen."""
    pen.card(QRectF(2, 12, 62, 40), "accent")
    pen.pointer(QPointF(52, 40))


Drawing = Callable[[Pen], None]


class Pictogram(QWidget):
    """One of the drawings."""

    def __init__(self, drawing: Drawing, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = drawing
        self._style = style

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._style.px(WIDTH), self._style.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.scale(self._style.unit, self._style.unit)
            self._drawing(Pen(painter, self._style))


def _sign(value: float) -> int:
    return (value > 0) - (value < 0)

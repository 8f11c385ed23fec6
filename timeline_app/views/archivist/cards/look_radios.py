"""Colours and shapes to pick from, each painted as it will look."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from timeline_app.render.shapes import shape_path
from timeline_app.render.theme import DARK, LIGHT, Shape
from timeline_app.widgets.icon import LEAST_TARGET, Icon, draw_icon
from timeline_app.widgets.radio import Radio

_SIDE, _AIR = 16, 20
Pair = tuple[QColor, QColor]
"""A colour on a light and on a dark background."""


class _Square(Radio):
    """Framed in the accent while it is picked."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(key, parent)
        self.shape = Shape.CIRCLE
        self.pair: Pair = (QColor(LIGHT.muted), QColor(DARK.muted))

    def sizeHint(self) -> QSize:
        side = max(LEAST_TARGET, self._style.room(_SIDE, _AIR))
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self.draw_ground(painter)
            side = self._style.room(_SIDE)
            square = QRectF(0, 0, side, side)
            square.moveCenter(QRectF(self.rect()).center())
            self.draw_inside(painter, square)
            if self.isChecked():
                wide = self._style.px(2)
                frame = QRectF(self.rect()).adjusted(wide, wide, -wide, -wide)
                painter.setPen(QPen(self._style.color("ink"), wide))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(frame, self._style.px(4), self._style.px(4))

    def draw_inside(self, painter: QPainter, square: QRectF) -> None:
        """Paint what can be picked within the square."""


class ShapeRadio(_Square):
    """A shape in the colour that is picked."""

    def draw_inside(self, painter: QPainter, square: QRectF) -> None:
        """Paint the shape in the colour for this background."""
        color = self.pair[1] if self._style.theme.dark else self.pair[0]
        painter.fillPath(shape_path(Shape(self.key), square), color)


class ColorRadio(_Square):
    """A colour on both backgrounds, in the shape that is picked."""

    def sizeHint(self) -> QSize:
        one = super().sizeHint()
        return QSize(one.width() + self._style.room(_SIDE, _AIR / 4), one.height())

    def draw_inside(self, painter: QPainter, square: QRectF) -> None:
        """Paint light beside dark, each with the shape on it."""
        inner = QRectF(self.rect()).adjusted(5, 5, -5, -5)
        whole = QPainterPath()
        whole.addRoundedRect(inner, self._style.px(3), self._style.px(3))
        halves = QRectF(inner), QRectF(inner)
        halves[0].setRight(inner.center().x())
        halves[1].setLeft(inner.center().x())
        for half, theme, color in zip(halves, (LIGHT, DARK), self.pair, strict=True):
            painter.save()
            painter.setClipPath(whole)
            painter.fillRect(half, QColor(theme.card))
            painter.restore()
            side = min(square.width(), half.width() * 0.62)
            mark = QRectF(0, 0, side, side)
            mark.moveCenter(half.center())
            painter.fillPath(shape_path(self.shape, mark), color)
        painter.setPen(self._style.color("hairline"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(whole)


class OwnRadio(_Square):
    """Any other colour."""

    def draw_inside(self, painter: QPainter, square: QRectF) -> None:
        """Paint a plus."""
        square = QRectF(square.topLeft() + QPointF(1, 1), square.size())
        pen = QPen(self._style.color("ink"), square.width() / 10)
        draw_icon(painter, Icon.PLUS, square, pen)

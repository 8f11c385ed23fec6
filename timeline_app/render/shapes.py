"""The outlines of the categories' shapes, all of like weight in the same square."""

from functools import lru_cache
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from timeline_app.render.theme import Shape

_CORNERS = {
    # Number of corners, direction of the first in turns clockwise from the top, size.
    Shape.SQUARE: (4, 1 / 8, 1.16),
    Shape.DIAMOND: (4, 0, 1.12),
    Shape.TRIANGLE: (3, 0, 1.14),
    Shape.HEXAGON: (6, 0, 1.04),
    Shape.PENTAGON: (5, 0, 1.08),
}


def shape_path(shape: Shape, rect: QRectF) -> QPainterPath:
    """A shape's outline, filling a square."""
    return _outline(shape, rect.width()).translated(rect.topLeft())


@lru_cache(maxsize=256)
def _outline(shape: Shape, side: float) -> QPainterPath:
    """The outline at the origin: the same few are drawn again and again."""
    rect, path = QRectF(0, 0, side, side), QPainterPath()
    if shape is Shape.CIRCLE:
        path.addEllipse(rect)
    elif shape is Shape.STAR:
        path.addPolygon(_star(rect, 5, 0.45, 1.16))
    elif shape is Shape.CROSS:
        path.addPolygon(_star(rect, 4, 0.36, 1.14))
    else:
        count, turn, size = _CORNERS[shape]
        path.addPolygon(_ring(rect, [size] * count, turn))
    path.closeSubpath()
    return path


def _star(rect: QRectF, points: int, inner: float, size: float) -> QPolygonF:
    return _ring(rect, [size, size * inner] * points, 0)


def _ring(rect: QRectF, radii: list[float], turn: float) -> QPolygonF:
    centre, half = rect.center(), rect.width() / 2
    corners = []
    for number, radius in enumerate(radii):
        angle = 2 * pi * (number / len(radii) + turn)
        corners.append(
            QPointF(
                centre.x() + half * radius * sin(angle), centre.y() - half * radius * cos(angle)
            )
        )
    return QPolygonF(corners)

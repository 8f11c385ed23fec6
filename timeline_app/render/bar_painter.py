"""Spans: bars whose ends tell how they are known.

A sharp end stops; an approximate one softens; an open one fades and carries on as an arrow; an
unknown one crumbles into dots.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPolygonF

from timeline_app.layout.items import End
from timeline_app.layout.scene import Shown
from timeline_app.render.style import Style

FARTHEST = 100_000.0
"""Pixels; painting beyond is useless and loses precision."""


def paint_bar(painter: QPainter, shown: Shown, color: QColor, style: Style) -> None:
    """Paint the bar of a labelled span."""
    _paint(painter, shown, color, style)


def paint_line(painter: QPainter, shown: Shown, color: QColor, style: Style) -> None:
    """Paint the thin line of a span without a label, paler, because lines lie on one another."""
    pale = QColor(color)
    pale.setAlphaF(pale.alphaF() * 0.6)
    _paint(painter, shown, pale, style)


def _paint(painter: QPainter, shown: Shown, color: QColor, style: Style) -> None:
    if shown.mark is None:
        return
    left = max(shown.mark.x, -FARTHEST)
    right = min(shown.mark.right, FARTHEST)
    rect = QRectF(left, shown.mark.y, right - left, shown.mark.h)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_fill(rect, shown.ends, color, style))
    painter.drawRect(rect)
    for end, at, direction in (
        (shown.ends[0], rect.left(), -1),
        (shown.ends[1], rect.right(), 1),
    ):
        if end is End.OPEN:
            _arrow(painter, QPointF(at, rect.center().y()), direction, color, style)
        elif end is End.UNKNOWN:
            _dots(painter, QPointF(at, rect.center().y()), direction, color, style)


def _fill(rect: QRectF, ends: tuple[End, End], color: QColor, style: Style) -> QBrush:
    if ends == (End.SHARP, End.SHARP) or rect.width() <= 0:
        return QBrush(color)
    gradient = QLinearGradient(rect.topLeft(), rect.topRight())
    clear = QColor(color)
    clear.setAlphaF(0.0)
    share = min(style.px(110) / rect.width(), 1.0 if End.SHARP in ends else 0.5)
    gradient.setColorAt(0, color if ends[0] is End.SHARP else clear)
    if ends[0] is not End.SHARP:
        gradient.setColorAt(share, color)
    if ends[1] is not End.SHARP:
        gradient.setColorAt(1 - share, color)
    gradient.setColorAt(1, color if ends[1] is End.SHARP else clear)
    return QBrush(gradient)


def _arrow(painter: QPainter, tip: QPointF, side: int, color: QColor, style: Style) -> None:
    size = style.px(5)
    pale = QColor(color)
    pale.setAlphaF(pale.alphaF() * 0.7)
    painter.setBrush(pale)
    back = tip.x() - side * size * 1.4
    painter.drawPolygon(
        QPolygonF([tip, QPointF(back, tip.y() - size), QPointF(back, tip.y() + size)])
    )


def _dots(painter: QPainter, tip: QPointF, side: int, color: QColor, style: Style) -> None:
    pale = QColor(color)
    pale.setAlphaF(pale.alphaF() * 0.7)
    painter.setBrush(pale)
    for number in range(3):
        radius = style.unit * (1.2 + 0.5 * number)
        painter.drawEllipse(
            QPointF(tip.x() - side * style.unit * (4 + 8 * number), tip.y()), radius, radius
        )

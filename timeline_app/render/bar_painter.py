"""Spans: bars whose ends tell how they are known.

A sharp end stops; an approximate one softens; an open one fades and carries on as an arrow; an
unknown one crumbles into dots.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from timeline_app.layout.items import SHARP, End
from timeline_app.layout.scene import DARKEST, Shown, Tone
from timeline_app.render.style import Style

SLICES = 24
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


def paint_tones(painter: QPainter, tones: Sequence[Tone], style: Style) -> None:
    """Paint where spans without labels last, darker where there are more of them."""
    shades = [style.mixed(style.color("muted"), 0.18 + 0.1 * step) for step in range(DARKEST + 1)]
    for tone in tones:
        left, right = round(tone.rect.x), round(tone.rect.right)
        height = round(tone.rect.h)
        painter.fillRect(left, round(tone.rect.y), right - left, height, shades[tone.tone])


def _paint(painter: QPainter, shown: Shown, color: QColor, style: Style) -> None:
    if shown.mark is None:
        return
    left = max(shown.mark.x, -FARTHEST)
    right = min(shown.mark.right, FARTHEST)
    rect = QRectF(left, shown.mark.y, right - left, shown.mark.h)
    painter.setPen(Qt.PenStyle.NoPen)
    _body(painter, rect, shown.ends, color, style)
    for end, at, direction in (
        (shown.ends[0], rect.left(), -1),
        (shown.ends[1], rect.right(), 1),
    ):
        if end is End.OPEN:
            _arrow(painter, QPointF(at, rect.center().y()), direction, color, style)
        elif end is End.UNKNOWN:
            _dots(painter, QPointF(at, rect.center().y()), direction, color, style)


def _body(
    painter: QPainter, rect: QRectF, ends: tuple[End, End], color: QColor, style: Style
) -> None:
    """The bar, fading at ends that aren't sharp.

    In slices, because a gradient to clear is lost in PDF.
    """
    if ends == SHARP:
        painter.fillRect(rect, color)
        return
    long = min(style.px(110), rect.width() if End.SHARP in ends else rect.width() / 2)
    left = long if ends[0] is not End.SHARP else 0.0
    right = long if ends[1] is not End.SHARP else 0.0
    painter.fillRect(rect.adjusted(left, 0, -right, 0), color)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)  # no seams
    for number in range(SLICES):
        pale = QColor(color)
        pale.setAlphaF(color.alphaF() * (number + 0.5) / SLICES)
        width = long / SLICES
        if left:
            x = rect.left() + number * width
            painter.fillRect(QRectF(x, rect.top(), width, rect.height()), pale)
        if right:
            x = rect.right() - (number + 1) * width
            painter.fillRect(QRectF(x, rect.top(), width, rect.height()), pale)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)


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

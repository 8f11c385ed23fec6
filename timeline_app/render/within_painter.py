"""The stretch of time within which an event took place, behind its mark."""

import math

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from timeline_app.layout.metrics import Rect
from timeline_app.render.style import Style

_DASH = 3.0
"""Length of a dash and of a gap, in widths of the pen."""
_AIR = 8.0
"""Pixels beyond the edges that are painted, so that rounded ends stay out of sight."""


def paint_within(
    painter: QPainter, within: Rect, color: QColor, style: Style, width: float
) -> None:
    """Paint the part of a stretch that is seen in a scene of this width, in pixels."""
    faint = QColor(color)
    faint.setAlphaF(faint.alphaF() * 0.16)
    painter.setBrush(faint)
    pen = QPen(color, max(1.0, style.unit * 1.2))
    pen.setDashPattern([_DASH, _DASH])
    painter.setPen(pen)
    painter.drawRoundedRect(seen(within, width, 2 * _DASH * pen.widthF()), 2, 2)


def seen(within: Rect, width: float, period: float) -> QRectF:
    """A stretch without what lies far outside a scene: a million dashes take long.

    Whole periods are left out, so that the dashes that are seen stay where they are.
    """
    before = max(0, math.floor((-_AIR - within.x) / period))
    after = max(0, math.floor((within.right - width - _AIR) / period))
    return QRectF(*within).adjusted(before * period, 0, -after * period, 0)

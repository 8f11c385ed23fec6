"""The edges of a text that scrolls: lines grow pale there, so that none looks cut."""

from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QLinearGradient, QPainter
from PySide6.QtWidgets import QScrollBar

from timeline_app.render.style import Style

_FADE: Final = 40
"""Pixels at 1080 lines that grow pale at the lower edge; half of them at the upper one."""


def paint_edges(painter: QPainter, bar: QScrollBar, style: Style) -> None:
    """Lay the ground over each edge of what is painted on beyond which there is more."""
    room, tall = painter.viewport(), style.px(_FADE)
    ground, clear = style.color("ground"), style.color("ground")
    clear.setAlpha(0)
    edges = (
        (bar.value() > 0, room.top(), tall // 2),
        (bar.value() < bar.maximum(), room.bottom() + 1, -tall),
    )
    for more, edge, way in edges:
        if more:
            shade = QLinearGradient(0, edge, 0, edge + way)
            shade.setColorAt(0, ground)
            shade.setColorAt(1, clear)
            painter.fillRect(QRect(0, min(edge, edge + way), room.width(), abs(way)), shade)

"""Keys drawn as caps."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from timeline_app.render.fonts import MEDIUM
from timeline_app.render.style import Style

_PAD, _TOGETHER, _APART = 9, 4, 12
_HEIGHT = 20, 8


class KeyCaps(QWidget):
    """The keys of one command: caps pressed together stand close, alternatives apart."""

    def __init__(self, keys: tuple[tuple[str, ...], ...], style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._caps = list(self._placed(keys))
        self.setFixedSize(self._extent())
        self.setAccessibleName(", ".join("+".join(caps) for caps in keys))

    def _placed(self, keys: tuple[tuple[str, ...], ...]) -> list[tuple[str, QRectF]]:
        px, metrics = self._style.px, QFontMetricsF(self._style.font(14, MEDIUM))
        height = self._style.room(*_HEIGHT)
        placed: list[tuple[str, QRectF]] = []
        x = 0.0
        for caps in keys:
            for cap in caps:
                width = max(metrics.horizontalAdvance(cap) + 2 * px(_PAD), height)
                placed.append((cap, QRectF(x, 0, width, height)))
                x += width + px(_TOGETHER)
            x += px(_APART) - px(_TOGETHER)
        return placed

    def _extent(self) -> QSize:
        right = self._caps[-1][1].right() if self._caps else 0
        return QSize(round(right) + 1, self._style.room(*_HEIGHT) + 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self._style.font(14, MEDIUM))
            for cap, rect in self._caps:
                painter.setPen(QPen(self._style.color("hairline"), 1))
                painter.setBrush(self._style.color("ground"))
                painter.drawRoundedRect(
                    rect.adjusted(0.5, 0.5, -0.5, -0.5), self._style.px(4), self._style.px(4)
                )
                painter.setPen(self._style.color("ink"))
                painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, cap)

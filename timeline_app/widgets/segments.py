"""A few buttons that belong together, side by side in one frame."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from timeline_app.render.fonts import BOLD, REGULAR
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.widgets.icon import Pressable


class Segment(Pressable):
    """One button of the frame; the chosen one is bold."""

    def __init__(self, text: str, pixels: float, parent: QWidget) -> None:
        super().__init__(parent)
        self._pixels = pixels
        self.setText(text)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._style.font(self._pixels, BOLD))
        return QSize(
            metrics.horizontalAdvance(self.text()) + 2 * self._style.px(12),
            self._style.room(22, 18) - 2,
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        strong = self.isChecked() or not self.isCheckable()
        with QPainter(self) as painter:
            self.draw_ground(painter)
            painter.setFont(self._style.font(self._pixels, BOLD if self.isChecked() else REGULAR))
            painter.setPen(self._style.color("ink" if strong else "muted"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class Segments(QWidget):
    """The frame."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._style = Style(LIGHT)
        self._segments: list[Segment] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(1, 1, 1, 1)
        self._row.setSpacing(1)

    def hold(self, segments: Sequence[Segment]) -> None:
        """Show these buttons instead of those before."""
        for old in self._segments:
            old.hide()
            old.deleteLater()
        self._segments = list(segments)
        for segment in self._segments:
            segment.restyle(self._style)
            self._row.addWidget(segment)
            # At once, not when the layout finds time: who places the frame asks for its width now.
            segment.show()

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        for segment in self._segments:
            segment.restyle(style)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._style.color("hairline"), 1))
            painter.setBrush(self._style.color("card"))
            inside = self.rect().adjusted(0, 0, -1, -1).toRectF().translated(0.5, 0.5)
            painter.drawRoundedRect(inside, self._style.px(5), self._style.px(5))
            for segment in self._segments[1:]:
                x, inset = segment.x() - 0.5, self.height() / 4
                painter.drawLine(QLineF(x, inset, x, self.height() - inset))

"""One tile of the index: what it is, and how much there is of it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from timeline_app.render.fonts import MEDIUM
from timeline_app.render.style import Style
from timeline_app.render.theme import Look
from timeline_app.widgets.face import Face
from timeline_app.widgets.icon import draw_ring
from timeline_app.widgets.shape_mark import ShapeMark
from timeline_app.widgets.text_block import TextBlock
from timeline_app.widgets.tile import Tile

_LABEL = Face(17, MEDIUM, leading=1.35, even=True)
_COUNT = Face(16, color="muted", leading=1.35, most=1)
_MARK = 15


class EntryTile(Tile):
    """An entry, or a drawer with many of them."""

    chosen = Signal(object)
    """What it stands for."""

    def __init__(self, thing: object, style: Style, lang: str, parent: QWidget) -> None:
        super().__init__(style, parent)
        self._thing, self._lang = thing, lang
        self._row = QHBoxLayout(self)
        beside, above = style.px(20), style.px(12)
        self._row.setContentsMargins(beside, above, beside, above)
        self._row.setSpacing(style.px(14))
        self.clicked.connect(self._choose)

    def say(self, label: str, number: int) -> None:
        """Name it, and how many events or entries there are."""
        words = TextBlock(_LABEL, self._style, label, self._lang, self)
        count = TextBlock(_COUNT, self._style, f"{number:,}", self._lang, self)
        count.setFixedWidth(count.natural_width())
        self._row.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(count, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(f"{label} · {number:,}")

    def mark(self, look: Look) -> None:
        """Show the shape and colour of a category."""
        self._row.addWidget(ShapeMark(look, self._style, _MARK, self))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            fill, corner = self._style.color("card"), self._style.px(8)
            painter.setPen(QPen(self._style.color("hairline"), self._style.px(1.5)))
            painter.setBrush(fill.darker(112) if self.isDown() else fill)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), corner, corner)
            if self.hasFocus():
                draw_ring(painter, QRectF(self.rect()).adjusted(3, 3, -3, -3), self._style)

    def _choose(self) -> None:
        self.chosen.emit(self._thing)

"""A line that unfolds what belongs to it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from timeline_app.render.fonts import MEDIUM
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.widgets.face import Face
from timeline_app.widgets.icon import Icon, draw_icon
from timeline_app.widgets.text_block import TextBlock
from timeline_app.widgets.tile import Tile

_NAME, _BESIDE = Face(17, MEDIUM, leading=1.4), Face(15, color="muted", leading=1.4, most=1)
_SIDE, _AIR = 14, 8


class Fold(Tile):
    """Two texts and a chevron; pressed while it is unfolded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        style = Style(LIGHT)
        self._name, self._beside = TextBlock(_NAME, style), TextBlock(_BESIDE, style)
        super().__init__(style, parent)
        self.setCheckable(True)
        self._row = QHBoxLayout(self)
        for text, stretch in ((self._name, 0), (self._beside, 1)):
            text.setParent(self)
            self._row.addWidget(text, stretch, Qt.AlignmentFlag.AlignVCenter)
        self.restyle(style)

    def say(self, name: str, beside: str, lang: str) -> None:
        """Say what it is, and something about it."""
        self._name.set_text(name, lang)
        self._beside.set_text(beside, lang)
        self.setAccessibleName(f"{name} {beside}".strip())

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        super().restyle(style)
        for text in (self._name, self._beside):
            text.restyle(style)
        row = self.layout()
        if row is not None:
            air = style.px(_AIR)
            row.setContentsMargins(style.room(_SIDE) + 2 * air, air, air, air)
            row.setSpacing(style.px(16))

    def paintEvent(self, _event: QPaintEvent) -> None:
        side = self._style.room(_SIDE)
        square = QRectF(self._style.px(_AIR), (self.height() - side) / 2, side, side)
        with QPainter(self) as painter:
            self.paint_ground(painter, QRectF(self.rect()))
            pen = QPen(self._style.color("muted"), side / 9)
            draw_icon(painter, Icon.CHEVRON if self.isChecked() else Icon.NEXT, square, pen)

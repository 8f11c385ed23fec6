"""The mark of an event in the margin, beside the passage that it quotes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from timeline_app.articles.anchor import Found
from timeline_app.render.fonts import MEDIUM
from timeline_app.render.style import Style
from timeline_app.views.archivist.article import words
from timeline_app.views.archivist.article.mentions import Mention
from timeline_app.widgets.face import Face
from timeline_app.widgets.shape_mark import ShapeMark
from timeline_app.widgets.text_block import TextBlock
from timeline_app.widgets.tile import Tile

_SHAPE, _AIR = 12, 8
_DATE = Face(15, MEDIUM, leading=1.4, most=2)
_NOTE = Face(13, color="muted", leading=1.35)


class Mark(Tile):
    """Shape and date; pressed, it leads to its event on the timeline."""

    chosen = Signal(str, int)

    def __init__(self, mention: Mention, style: Style, lang: str, parent: QWidget) -> None:
        super().__init__(style, parent)
        self.mention = mention
        told, note = mention.told, ""
        if mention.quoted.found is Found.CHANGED:
            note = words.CHANGED.best(lang)
        self.setAccessibleName(" · ".join(part for part in (told.name, note) if part))
        self.setAccessibleDescription(mention.quoted.passage.text)
        self._row = row = QHBoxLayout(self)
        said = QVBoxLayout()
        row.setContentsMargins(style.px(6), style.px(_AIR), style.px(6), style.px(_AIR))
        row.setSpacing(style.px(8))
        said.setSpacing(style.px(2))
        mark = ShapeMark(told.look, style, _SHAPE, self)
        mark.setFixedHeight(style.room(_DATE.pixels * _DATE.leading))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(said, 1)
        said.addWidget(TextBlock(_DATE, style, told.date, lang, self))
        if note:
            said.addWidget(TextBlock(_NOTE, style, note, lang, self))
        self.clicked.connect(self._choose)

    def tall(self, width: int) -> int:
        """Pixels of height it needs."""
        return self._row.totalHeightForWidth(width)

    @staticmethod
    def first_line(style: Style) -> float:
        """Pixels from its top to the middle of its first line."""
        return style.px(_AIR) + style.room(_DATE.pixels * _DATE.leading) / 2

    def _choose(self) -> None:
        self.chosen.emit(*self.mention.key)

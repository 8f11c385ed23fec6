"""One quoted passage on the reader's page, with the mark of the event that quotes it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from timeline_app.articles.passages import Passage
from timeline_app.model.collection import Source
from timeline_app.render.fonts import MEDIUM
from timeline_app.render.style import Style
from timeline_app.render.theme import Look
from timeline_app.views.explore import words
from timeline_app.views.explore.citation import translated
from timeline_app.widgets.column import Column
from timeline_app.widgets.face import Face
from timeline_app.widgets.shape_mark import ShapeMark
from timeline_app.widgets.text_block import TextBlock
from timeline_app.widgets.tile import Tile

MARGIN = 132
"""Where the marks stand, beside the text."""
INSET = 24
_RULE = 4
_WORDS = Face(20, leading=1.85)
_ORIGINAL = Face(17, color="muted", leading=1.75)
_MARKED = Face(14, MEDIUM, "muted")
_DATE = Face(15, MEDIUM, leading=1.4)


class ReaderPassage(Tile):
    """Pressed, it leads back to its event on the timeline."""

    chosen = Signal(str, int)

    def __init__(self, passage: Passage, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self.passage = passage
        self._current = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.clicked.connect(self._choose)

    def fill(self, source: Source, look: Look, date: str, title: str, lang: str) -> None:
        """Lay out the mark in the margin and the words beside it."""
        self.setAccessibleName(f"{date} {title}")
        self._row.addWidget(self._mark(look, date, lang))
        column = Column(self._style, lang, self)
        column.indent(INSET, 14, INSET, 14)
        ours = translated(self.passage.translation, source, lang)
        if ours is None:
            column.say(_WORDS, self.passage.text, lang=source.in_language)
        else:
            column.say(_MARKED, words.OUR_TRANSLATION.best(lang))
            column.say(_WORDS, ours, 2)
            column.say(_ORIGINAL, self.passage.text, 10, lang=source.in_language)
        self._row.addWidget(column, 1)

    def set_current(self, *, current: bool) -> None:
        """Whether this is the passage that is being read."""
        self._current = current
        self.update()

    @property
    def is_current(self) -> bool:
        """Whether this is the passage that is being read."""
        return self._current

    def paintEvent(self, _event: QPaintEvent) -> None:
        room = QRectF(self.rect())
        room.setLeft(self._style.px(MARGIN))
        with QPainter(self) as painter:
            if self._current:
                painter.fillRect(room, self._style.color("highlight"))
            elif self.underMouse() or self.isDown():
                painter.fillRect(room, self._style.color("card"))
            if self._current:
                rule = QRectF(room.left(), 0, self._style.px(_RULE), self.height())
                painter.fillRect(rule, self._style.color("accent"))
            self.paint_ring(painter, room)

    def _mark(self, look: Look, date: str, lang: str) -> QWidget:
        margin = Column(self._style, lang, self)
        margin.setFixedWidth(self._style.px(MARGIN))
        margin.indent(0, 20, 16, 0)
        line = QWidget(margin)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._style.px(8))
        mark = ShapeMark(look, self._style, 12, line)
        mark.setFixedHeight(self._style.px(_DATE.pixels * _DATE.leading))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(TextBlock(_DATE, self._style, date, lang, line), 1)
        margin.put(line)
        margin.rows.addStretch(1)
        return margin

    def _choose(self) -> None:
        self.chosen.emit(self.passage.event, self.passage.index)

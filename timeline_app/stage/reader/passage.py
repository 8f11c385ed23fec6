"""One quoted passage on the reader's page, with the mark of the event that quotes it."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from timeline_app.articles.passages import Passage
from timeline_app.model.collection import Source
from timeline_app.render.fonts import MEDIUM
from timeline_app.render.style import Style
from timeline_app.stage import words
from timeline_app.stage.citation import translated
from timeline_app.stage.reader.margin import INSET, MarginMark, margin
from timeline_app.stage.told import Told
from timeline_app.widgets.column import Column
from timeline_app.widgets.face import Face
from timeline_app.widgets.tile import Tile

_RULE, _ABOVE = 4, 14
_LOWER = 6
"""The date's line is so much smaller than the first of the words, at both sides of it."""
SIZE = 20
"""Of the article's words, in pixels at 1080 lines."""
_WORDS = Face(SIZE, leading=1.85)
_ORIGINAL = Face(17, color="muted", leading=1.75)
_MARKED = Face(14, MEDIUM, "muted")


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

    def fill(self, source: Source, told: Told, lang: str) -> None:
        """Lay out the mark in the margin and the words beside it."""
        self.setAccessibleName(told.name)
        mark = MarginMark(told, self._style, lang, self)
        mark.fill(_ABOVE + _LOWER * self._style.text)
        self._row.addWidget(mark)
        column = Column(self._style, lang, self)
        column.indent(INSET, _ABOVE, INSET, _ABOVE)
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
        room.setLeft(self._style.px(margin(self._style)))
        with QPainter(self) as painter:
            if self._current:
                painter.fillRect(room, self._style.color("highlight"))
            elif self.underMouse() or self.isDown():
                painter.fillRect(room, self._style.color("card"))
            if self._current:
                rule = QRectF(room.left(), 0, self._style.px(_RULE), self.height())
                painter.fillRect(rule, self._style.color("accent"))
            self.paint_ring(painter, room)

    def _choose(self) -> None:
        self.chosen.emit(self.passage.event, self.passage.index)

"""The quotations that aren't found in their article, above it: each can be put right, or kept."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from timeline_app.articles.passages import Passage
from timeline_app.render.fonts import MEDIUM
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.stage.told import Told
from timeline_app.views.archivist.article import words
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.column import Column
from timeline_app.widgets.face import Face
from timeline_app.widgets.flow import Flow
from timeline_app.widgets.scroll import Scroll
from timeline_app.widgets.shape_mark import ShapeMark
from timeline_app.widgets.text_block import TextBlock

_SENTENCE = Face(16, MEDIUM, leading=1.5, most=2)
_EVENT, _WORDS = Face(15, MEDIUM, leading=1.5), Face(17, leading=1.7, most=4)
_RULE = 4


@dataclass(frozen=True, slots=True)
class Lost:
    """A passage that isn't found, and the event that quotes it."""

    passage: Passage
    told: Told

    @property
    def key(self) -> tuple[str, int]:
        """The event, and which of its excerpts it is."""
        return self.passage.event, self.passage.index


class LostRow(Column):
    """One of them."""

    mark_asked = Signal(str, int)
    kept = Signal(str, int)

    def __init__(self, lost: Lost, style: Style, lang: str, source_lang: str) -> None:
        super().__init__(style, lang)
        self._passage = lost.passage
        self.indent(24 + _RULE, 10, 24, 14)
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.px(8))
        mark = ShapeMark(lost.told.look, style, 12, line)
        mark.setFixedHeight(style.room(_EVENT.pixels * _EVENT.leading))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(TextBlock(_EVENT, style, lost.told.name, lang, line), 1)
        self.put(line)
        self.say(_WORDS, lost.passage.text, 2, lang=source_lang)
        buttons = QWidget(self)
        flow = Flow(buttons)
        flow.setSpacing(style.px(24))
        for said, act in ((words.MARK, self._mark), (words.KEEP, self._keep)):
            button = Button(Kind.FLAT, style, buttons)
            button.say(said.best(lang), lang)
            button.setAccessibleDescription(lost.passage.text)
            button.clicked.connect(act)
            flow.addWidget(button)
        self.put(buttons, 4)

    def _mark(self) -> None:
        self.mark_asked.emit(self._passage.event, self._passage.index)

    def _keep(self) -> None:
        self.kept.emit(self._passage.event, self._passage.index)


class LostStrip(QWidget):
    """One line that says how many there are; the list below it when it is asked for."""

    mark_asked = Signal(str, int)
    """The right place of this event's excerpt of this index is to be marked."""
    kept = Signal(str, int)
    """It may stay as it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self._style, self._lang = Style(LIGHT), "zh"
        self._lost: tuple[Lost, ...] = ()
        self._source_lang = "zh"
        self._open, self._room = False, 1
        self._column: Column | None = None
        self._sentence = TextBlock(_SENTENCE, self._style, parent=self)
        self._button = Button(Kind.FLAT, self._style, self)
        self._button.clicked.connect(self._turn)
        self._scroll = Scroll(self._style, self)
        self._line = QHBoxLayout()
        self._line.addWidget(self._sentence, 1, Qt.AlignmentFlag.AlignVCenter)
        self._line.addWidget(self._button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 1)
        rows.setSpacing(0)
        rows.addLayout(self._line)
        rows.addWidget(self._scroll)
        self._scroll.hide()
        self.hide()

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        for part in (self._sentence, self._button, self._scroll):
            part.restyle(style)
        self._line.setContentsMargins(style.px(24 + _RULE), style.px(4), style.px(24), style.px(4))
        self._line.setSpacing(style.px(24))
        self._list()

    def show_lost(self, lost: Sequence[Lost], lang: str, source_lang: str) -> None:
        """List these; nothing is shown where there are none."""
        shown = tuple(lost)
        if (shown, lang, source_lang) != (self._lost, self._lang, self._source_lang):
            self._lost, self._lang, self._source_lang = shown, lang, source_lang
            self._list()
        self.setVisible(bool(shown))

    def unfold(self, *, unfolded: bool) -> None:
        """Show the list, or the line alone."""
        if self._open != unfolded:
            self._turn()

    def fit(self, height: int) -> None:
        """Take at most so many pixels for the list."""
        self._room = height
        wanted = 0 if self._column is None else self._column.heightForWidth(self.width())
        self._scroll.setFixedHeight(max(1, min(wanted, height)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._style.color("card"))
            rule = self._style.px(_RULE)
            painter.fillRect(0, 0, rule, self.height() - 1, self._style.color("accent"))
            line = self._style.color("hairline")
            painter.fillRect(0, self.height() - 1, self.width(), 1, line)

    def _list(self) -> None:
        count = len(self._lost)
        said = words.LOST_ONE if count == 1 else words.LOST
        self._sentence.set_text(said.best(self._lang).format(count), self._lang)
        way = words.HIDE if self._open else words.SHOW
        self._button.say(way.best(self._lang), self._lang)
        self._scroll.setVisible(self._open)
        column = Column(self._style, self._lang)
        for lost in self._lost if self._open else ():
            row = LostRow(lost, self._style, self._lang, self._source_lang)
            row.mark_asked.connect(self.mark_asked)
            row.kept.connect(self.kept)
            column.put(row)
        self._column = column
        self._scroll.show_content(column)
        self.fit(self._room)

    def _turn(self) -> None:
        self._open = not self._open
        self._list()

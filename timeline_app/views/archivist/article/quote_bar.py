"""What is selected, and what can be made of it, below the words."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from timeline_app.render.fonts import MEDIUM
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.archivist.article import words
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.face import Face
from timeline_app.widgets.flow import Flow
from timeline_app.widgets.text_block import TextBlock
from timeline_app.widgets.turning import turn

_SAID, _TOLD = Face(17, MEDIUM, leading=1.5, most=1), Face(15, color="muted", leading=1.5, most=1)
_NARROW = 1000
"""Pixels of text at 1080 lines; in fewer, the buttons stand below the words."""


@dataclass(frozen=True, slots=True)
class Selected:
    """What the bar says of a selection: its first words, its length, and whose it may become."""

    words: str = ""
    length: int = 0
    event: str | None = None
    """The title of the selected event; None where none is."""


class QuoteBar(QWidget):
    """As tall with a selection as without one, so that no word moves."""

    quoted = Signal()
    event_wanted = Signal()
    more = Signal()
    """One more sentence is wanted or, with nothing selected, the one at the caret."""
    marked = Signal()
    """What is selected is the passage that was looked for."""
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style, self._lang = Style(LIGHT), "zh"
        self._said = TextBlock(_SAID, self._style, parent=self)
        self._told = TextBlock(_TOLD, self._style, parent=self)
        self._more = Button(Kind.HAIRLINE, self._style, self)
        self._cancel = Button(Kind.HAIRLINE, self._style, self)
        self._event = Button(Kind.HAIRLINE, self._style, self)
        self._quote = Button(Kind.ACCENT, self._style, self)
        self._mark = Button(Kind.ACCENT, self._style, self)
        self._more.clicked.connect(self.more)
        self._cancel.clicked.connect(self.cancelled)
        self._event.clicked.connect(self.event_wanted)
        self._quote.clicked.connect(self.quoted)
        self._mark.clicked.connect(self.marked)
        self._texts, self._flow = QVBoxLayout(), Flow(right=True)
        self._texts.setSpacing(0)
        self._texts.addWidget(self._said)
        self._texts.addWidget(self._told)
        for button in (self._more, self._cancel, self._event, self._quote, self._mark):
            self._flow.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addLayout(self._texts, 1)
        self._row.addLayout(self._flow)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        for part in (self._said, self._told, self._more, self._cancel):
            part.restyle(style)
        for button in (self._event, self._quote, self._mark):
            button.restyle(style)
        self._row.setContentsMargins(style.px(24), style.px(14), style.px(24), style.px(14))
        self._row.setSpacing(style.px(12))
        self._flow.setSpacing(style.px(10))
        self._turn()

    def show_selected(self, selected: Selected, lang: str) -> None:
        """Offer to quote what is selected."""
        self._say(lang, marking=False)
        if selected.length:
            self._tell(selected.words, _counted(selected, lang), lang)
        else:
            self._tell(words.SELECT.best(lang), words.HINT.best(lang), lang)
        more = words.MORE if selected.length else words.SENTENCE
        self._more.say(more.best(lang), lang)
        self._event.setEnabled(bool(selected.length))
        self._quote.setEnabled(bool(selected.length) and selected.event is not None)

    def show_marking(self, wanted: str, selected: Selected, lang: str) -> None:
        """Ask for the right place of a passage that was lost."""
        self._say(lang, marking=True)
        self._tell(words.MARKING.best(lang).format(wanted), selected.words, lang)
        self._mark.setEnabled(bool(selected.length))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._style.color("card"))
            painter.fillRect(0, 0, self.width(), 1, self._style.color("hairline"))

    def _say(self, lang: str, *, marking: bool) -> None:
        for button, said in (
            (self._cancel, words.CANCEL),
            (self._event, words.NEW_EVENT),
            (self._quote, words.QUOTE),
            (self._mark, words.THIS_ONE),
        ):
            button.say(said.best(lang), lang)
        for button in (self._cancel, self._mark):
            button.setVisible(marking)
        for button in (self._event, self._quote):
            button.setVisible(not marking)
        self._more.say(words.SENTENCE.best(lang), lang)

    def _tell(self, said: str, told: str, lang: str) -> None:
        self._said.set_text(said, lang)
        self._told.set_text(told, lang)

    def _turn(self) -> None:
        turn(self._row, self.width(), self._style.room(_NARROW))


def _counted(selected: Selected, lang: str) -> str:
    count = words.CHARACTER if selected.length == 1 else words.CHARACTERS
    if selected.event is None:
        whose = words.NO_EVENT.best(lang)
    else:
        whose = words.FOR_EVENT.best(lang).format(selected.event)
    return words.BESIDE.best(lang).format(count.best(lang).format(selected.length), whose)

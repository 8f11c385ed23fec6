"""The line above the article: the way back, which article it is, and the way to its source."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from timeline_app.model.collection import Source
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.archivist.article import words
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.face import Face
from timeline_app.widgets.text_block import TextBlock

_READABLE = 110
"""Pixels of text at 1080 lines, of which a headline shows something."""
_HEADLINE = Face(17, color="muted", leading=1.5, most=1)


class Head(QWidget):
    """Back, the headline, and what is known of the source."""

    closed = Signal()
    source_asked = Signal()
    dates_wanted = Signal()
    """The dates in it are to be found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = Style(LIGHT)
        self.back = Button(Kind.HAIRLINE, self._style, self)
        self._headline = TextBlock(_HEADLINE, self._style, parent=self)
        self._about = Button(Kind.FLAT, self._style, self)
        self._dates = Button(Kind.FLAT, self._style, self)
        self.back.clicked.connect(self.closed)
        self._about.clicked.connect(self.source_asked)
        self._dates.clicked.connect(self.dates_wanted)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.back)
        self._row.addWidget(self._headline, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addStretch(0)
        self._row.addWidget(self._dates)
        self._row.addWidget(self._about)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        for part in (self.back, self._headline, self._dates, self._about):
            part.restyle(style)
        self._row.setContentsMargins(style.px(16), style.px(16), style.px(24), style.px(12))
        self._row.setSpacing(style.px(20))

    def show_source(self, source: Source, lang: str, *, whole: bool) -> None:
        """Name the article; dates are found in a whole one."""
        self._dates.say(words.FIND_DATES.best(lang), lang)
        self._dates.setVisible(whole)
        self.back.say(f"‹ {words.BACK.best(lang)}", lang)
        self._about.say(words.ABOUT_SOURCE.best(lang), lang)
        headline = source.headline.best(lang)
        said = words.HEADLINE.best(lang).format(headline) if headline else source.id
        self._headline.set_text(said, lang)
        self._leave_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._leave_out()

    def _leave_out(self) -> None:
        """Where there is hardly room for it, the headline goes: the page begins with it."""
        buttons = (self.back, self._dates, self._about)
        taken = sum(each.sizeHint().width() for each in buttons if not each.isHidden())
        taken += self._style.px(16 + 24 + 3 * 20)
        self._headline.setVisible(self.width() - taken >= self._style.room(_READABLE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            line = self._style.color("hairline")
            painter.fillRect(0, self.height() - 1, self.width(), 1, line)

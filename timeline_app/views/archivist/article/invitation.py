"""Where only quotations are kept of an article: a calm invitation to attach all of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.archivist.article import words
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.face import Face
from timeline_app.widgets.text_block import TextBlock

_SENTENCE = Face(16, leading=1.5)


class Invitation(QWidget):
    """A sentence and a button, where the bar for selections stands otherwise."""

    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = Style(LIGHT)
        self._sentence = TextBlock(_SENTENCE, self._style, parent=self)
        self._button = Button(Kind.ACCENT, self._style, self)
        self._button.clicked.connect(self.accepted)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._sentence, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._button)
        self.hide()

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        self._sentence.restyle(style)
        self._button.restyle(style)
        self._row.setContentsMargins(style.px(24), style.px(14), style.px(24), style.px(14))
        self._row.setSpacing(style.px(24))

    def say(self, lang: str) -> None:
        """Invite in a language."""
        self._sentence.set_text(words.NO_TEXT.best(lang), lang)
        self._button.say(words.ATTACH.best(lang), lang)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._style.color("card"))
            painter.fillRect(0, 0, self.width(), 1, self._style.color("hairline"))

"""What divides the form: a hairline, and what follows."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.render.fonts import BOLD
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.widgets.face import Face
from timeline_app.widgets.text_block import TextBlock

_WORDS = Face(17, BOLD, leading=1.4)
_ABOVE, _BELOW = 18, 2


class Heading(QWidget):
    """Heads a section."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._style = Style(LIGHT)
        self._words = TextBlock(_WORDS, self._style, parent=self)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._words)

    def say(self, words: str, lang: str) -> None:
        """Set its words."""
        self._words.set_text(words, lang)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        self._words.restyle(style)
        self._column.setContentsMargins(0, style.px(_ABOVE), 0, style.px(_BELOW))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setPen(self._style.color("hairline"))
            painter.drawLine(0, 0, self.width(), 0)

"""Text of the article that isn't here, shown as a gap."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from timeline_app.render.style import Style
from timeline_app.stage import words
from timeline_app.widgets.face import Face
from timeline_app.widgets.text_block import TextBlock

_WORDS = Face(14, color="muted", most=1)
_AROUND, _SPACE = 16, 12


class GapLine(QWidget):
    """A hairline with our words on it, small and in brackets: clearly not the article's."""

    def __init__(self, style: Style, lang: str, inset: float, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._inset = style.px(inset)
        self._words = TextBlock(_WORDS, style, words.GAP.best(lang), lang, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(self._inset, style.px(_AROUND), self._inset, style.px(_AROUND))
        row.addStretch(1)
        row.addWidget(self._words)
        row.addStretch(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        y, space = self.height() // 2, self._style.px(_SPACE)
        color = self._style.color("hairline")
        left = self._words.geometry().left() - space
        right = self._words.geometry().right() + space
        with QPainter(self) as painter:
            painter.fillRect(self._inset, y, left - self._inset, 1, color)
            painter.fillRect(right, y, self.width() - self._inset - right, 1, color)

"""What is wrong, told to the presenter alone: a strip of sentences."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from timeline_app.model.localized import Localized
from timeline_app.render.style import Style
from timeline_app.render.theme import DARK
from timeline_app.views.presenter import words
from timeline_app.widgets.accessible import announce
from timeline_app.widgets.face import Face
from timeline_app.widgets.icon import Icon, IconButton
from timeline_app.widgets.text_block import TextBlock

_FACE = Face(17, leading=1.45)


class Remarks(QWidget):
    """Stays until it is closed; each sentence is told once."""

    changed = Signal()
    """It came or went, or became higher."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = Style(DARK)
        self._told: tuple[Localized, ...] = ()
        self._block = TextBlock(_FACE, self._style, parent=self)
        self._cross = IconButton(Icon.CROSS, self)
        self._cross.clicked.connect(self._close)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._block, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._cross)
        self.hide()

    @property
    def sentences(self) -> tuple[Localized, ...]:
        """What it says now."""
        return self._told

    def restyle(self, style: Style) -> None:
        """Take on colours, sizes and language."""
        self._style = style
        self._block.restyle(style)
        self._cross.restyle(style)
        self._cross.setAccessibleName(words.CLOSE.best(style.lang))
        self._row.setContentsMargins(style.px(20), style.px(8), style.px(8), style.px(8))
        self._say()

    def tall(self, width: int) -> int:
        """Pixels of height its sentences need."""
        return self._row.totalHeightForWidth(width)

    def tell(self, sentence: Localized) -> None:
        """Say one more."""
        if sentence not in self._told:
            self._told = (*self._told, sentence)
            self._say()
            announce(self, sentence.best(self._style.lang))

    def take_back(self, sentence: Localized) -> None:
        """It is no longer so."""
        if sentence in self._told:
            self._told = tuple(each for each in self._told if each != sentence)
            self._say()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._style.color("band"))
            painter.fillRect(0, 0, self._style.px(5), self.height(), self._style.color("accent"))

    def _close(self) -> None:
        self._told = ()
        self._say()

    def _say(self) -> None:
        lang = self._style.lang
        self._block.set_text("\n".join(each.best(lang) for each in self._told), lang)
        self.setVisible(bool(self._told))
        self.changed.emit()

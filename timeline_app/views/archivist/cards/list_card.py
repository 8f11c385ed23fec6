"""A card that lists parts of the collection, each with what can be done with it."""

from abc import abstractmethod
from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from timeline_app.model.localized import Localized
from timeline_app.render.style import Style
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.column import Column
from timeline_app.widgets.face import Face
from timeline_app.widgets.overlay import CLOSE, Overlay
from timeline_app.widgets.text_block import TextBlock

_EMPTY = Face(16, leading=1.6)


class ListCard(Overlay):
    """Says what is asked; whoever made the card does it, and shows the list anew."""

    add_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, width=760)
        self._lang = "zh"
        self._empty = TextBlock(_EMPTY, self._style, parent=self.body)
        self._list: Column | None = None
        self._column = QVBoxLayout(self.body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._empty)
        self._add = Button(Kind.ACCENT, self._style, self.foot)
        self._add.clicked.connect(self.add_asked)
        below = QHBoxLayout(self.foot)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self._add, 0, Qt.AlignmentFlag.AlignRight)
        self.foot.show()

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        super().restyle(style)
        self._empty.restyle(style)
        self._add.restyle(style)
        self._fill()

    def appear(self, first: QWidget | None = None) -> None:
        """Show the card, ready to add a part."""
        super().appear(first or self._add)

    def _head(self, title: Localized, empty: Localized, add: Localized, lang: str) -> None:
        """The words of the card: its title, what it says of an empty list, and its button."""
        self._lang = lang
        self.set_title(title.best(lang), CLOSE.best(lang), lang)
        self._empty.set_text(empty.best(lang), lang)
        self._add.say(add.best(lang), lang)
        self._fill()

    @abstractmethod
    def _rows(self) -> Iterable[QWidget]:
        """A row for each part, made anew."""

    def _fill(self) -> None:
        if self._list is not None:
            self._list.hide()
            self._list.deleteLater()
        self._list = Column(self._style, self._lang, self.body)
        rows = tuple(self._rows())
        for number, row in enumerate(rows):
            self._list.put(row, 18 if number else 0)
        self._empty.setVisible(not rows)
        self._column.addWidget(self._list)
        self._list.show()
        self.refit()

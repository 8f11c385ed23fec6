"""The list of a collection's sources."""

from collections import Counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from timeline_app.model.collection import Collection
from timeline_app.render.style import Style
from timeline_app.views.archivist.sources import words
from timeline_app.views.archivist.sources.source_row import SourceRow
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.column import Column
from timeline_app.widgets.face import Face
from timeline_app.widgets.overlay import CLOSE, Overlay
from timeline_app.widgets.text_block import TextBlock

_EMPTY = Face(16, leading=1.6)


class SourcesCard(Overlay):
    """Says what is asked; whoever made the card does it, and shows the list anew."""

    add_asked = Signal()
    edit_asked = Signal(str)
    read_asked = Signal(str)
    """The article of this source is to be opened."""
    remove_asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, width=760)
        self._collection: Collection | None = None
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

    def show_for(self, collection: Collection, lang: str) -> None:
        """List the sources of a collection."""
        self._collection, self._lang = collection, lang
        self.set_title(words.SOURCES.best(lang), CLOSE.best(lang), lang)
        self._empty.set_text(words.NO_SOURCES.best(lang), lang)
        self._add.say(words.ADD.best(lang), lang)
        self._fill()

    def appear(self, first: QWidget | None = None) -> None:
        """Show the card, ready to add a source."""
        super().appear(first or self._add)

    def _fill(self) -> None:
        if self._list is not None:
            self._list.hide()
            self._list.deleteLater()
            self._list = None
        collection = self._collection
        if collection is None:
            return
        quoted = Counter(each.source for event in collection.events for each in event.excerpts)
        self._list = Column(self._style, self._lang, self.body)
        for number, source in enumerate(collection.sources):
            row = SourceRow(source, quoted[source.id], self._style, self._lang)
            row.edit_asked.connect(self.edit_asked)
            row.read_asked.connect(self.read_asked)
            row.remove_asked.connect(self.remove_asked)
            self._list.put(row, 18 if number else 0)
        self._empty.setVisible(not collection.sources)
        self._column.addWidget(self._list)
        self._list.show()
        self.refit()

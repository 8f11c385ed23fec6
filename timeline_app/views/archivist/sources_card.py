"""The list of a collection's sources."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from timeline_app.model.collection import Collection
from timeline_app.views.archivist.cards.list_card import ListCard
from timeline_app.views.archivist.sources import words
from timeline_app.views.archivist.sources.source_row import SourceRow


class SourcesCard(ListCard):
    """Each source with how often it is quoted."""

    edit_asked = Signal(str)
    read_asked = Signal(str)
    """The article of this source is to be opened."""
    remove_asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._collection: Collection | None = None

    def show_for(self, collection: Collection, lang: str) -> None:
        """List the sources of a collection."""
        self._collection = collection
        self._head(words.SOURCES, words.NO_SOURCES, words.ADD, lang)

    def _rows(self) -> Iterator[QWidget]:
        collection = self._collection
        if collection is None:
            return
        quoted = Counter(each.source for event in collection.events for each in event.excerpts)
        for source in collection.sources:
            row = SourceRow(source, quoted[source.id], self._style, self._lang)
            row.edit_asked.connect(self.edit_asked)
            row.read_asked.connect(self.read_asked)
            row.remove_asked.connect(self.remove_asked)
            yield row

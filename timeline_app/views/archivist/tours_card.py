"""The list of a collection's tours."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from timeline_app.model.collection import Tour
from timeline_app.views.archivist.cards.list_card import ListCard
from timeline_app.views.archivist.tours import words
from timeline_app.views.archivist.tours.tour_row import TourRow


class ToursCard(ListCard):
    """The first one is what a talk or a hall begins with."""

    edit_asked = Signal(str)
    handout_asked = Signal(str)
    remove_asked = Signal(str)
    slides_asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._tours: tuple[Tour, ...] = ()

    def show_for(self, tours: tuple[Tour, ...], lang: str) -> None:
        """List these tours."""
        self._tours = tours
        self._head(words.TOURS, words.NO_TOURS, words.ADD, lang)

    def _rows(self) -> Iterator[QWidget]:
        for tour in self._tours:
            row = TourRow(tour, self._style, self._lang)
            row.edit_asked.connect(self.edit_asked)
            row.handout_asked.connect(self.handout_asked)
            row.slides_asked.connect(self.slides_asked)
            row.remove_asked.connect(self.remove_asked)
            yield row

"""One tour in the list: its title, how many stops it has and how long it takes."""

from PySide6.QtCore import Signal

from timeline_app.model.collection import Tour
from timeline_app.render.style import Style
from timeline_app.views.archivist.cards.listed_row import ListedRow
from timeline_app.views.archivist.tours import words


class TourRow(ListedRow):
    """Says what is asked of it."""

    edit_asked = Signal(str)
    handout_asked = Signal(str)
    remove_asked = Signal(str)
    slides_asked = Signal(str)

    def __init__(self, tour: Tour, style: Style, lang: str) -> None:
        super().__init__(
            tour.title.best(lang) or words.UNNAMED.best(lang), _told(tour, lang), style, lang
        )
        self._id = tour.id
        self.add_deed(words.EDIT, words.EDIT_NAMED, self._edit)
        self.add_deed(words.HANDOUT, words.HANDOUT_NAMED, self._hand_out)
        self.add_deed(words.SLIDES, words.SLIDES_NAMED, self._make_slides)
        self.add_deed(words.REMOVE, words.REMOVE_NAMED, self._remove)

    def _edit(self) -> None:
        self.edit_asked.emit(self._id)

    def _hand_out(self) -> None:
        self.handout_asked.emit(self._id)

    def _make_slides(self) -> None:
        self.slides_asked.emit(self._id)

    def _remove(self) -> None:
        self.remove_asked.emit(self._id)


def _told(tour: Tour, lang: str) -> str:
    count = len(tour.stops)
    stops = (words.STOPS_ONE if count == 1 else words.STOPS).best(lang).format(count)
    seconds = sum(stop.seconds or 0 for stop in tour.stops)
    if seconds < 60:
        return stops
    return words.STOPS_TIME.best(lang).format(stops, round(seconds / 60))

"""Tours: listed, edited on a card, and told from what is on the stage."""

from uuid import uuid4

from msgspec.structs import replace
from PySide6.QtCore import QObject

from timeline_app.editing import other_parts
from timeline_app.model.collection import Collection, Stop, Tour
from timeline_app.timescale.pointed import pointed
from timeline_app.views.archivist.editor import Editor
from timeline_app.views.archivist.giving_out import GivingOut
from timeline_app.views.archivist.surroundings import Surroundings
from timeline_app.views.archivist.tour_card import TourCard
from timeline_app.views.archivist.tours import words
from timeline_app.views.archivist.tours_card import ToursCard


class Touring(QObject):
    """One card at a time; each tour saved is one step that can be undone."""

    def __init__(self, around: Surroundings, editor: Editor, parent: QObject) -> None:
        super().__init__(parent)
        self._around, self._editor = around, editor
        self._giving_out = GivingOut(around, editor, self)
        self._list: ToursCard | None = None
        self._card: TourCard | None = None
        self._latest: str | None = None
        """The tour that was edited last: the next stop from the stage goes there."""

    def show_tours(self) -> None:
        """List the tours."""
        state = self._around.state
        if state is None:
            return
        self._list = ToursCard(self._around.window)
        self._list.add_asked.connect(self._begin)
        self._list.edit_asked.connect(self._edit)
        self._list.handout_asked.connect(self._hand_out)
        self._list.slides_asked.connect(self._make_slides)
        self._list.remove_asked.connect(self._remove)
        self._around.put(self._list)
        self._list.show_for(state.collection.tours, state.lang)
        self._list.appear()

    def add_stop(self) -> None:
        """Make the selected event, shown as it is now, the next stop of the latest tour."""
        state = self._around.state
        if state is None:
            return
        if state.selected is None:
            self._editor.refuse(words.NOTHING)
            return
        collection = state.collection
        stop = Stop(state.selected, self._now)
        tour = self._next(collection)
        tour = replace(tour, stops=(*tour.stops, stop))
        if self._editor.make(lambda held, _by: other_parts.put_tour(held, tour)):
            self._latest = tour.id
            told = words.ADDED.best(state.lang)
            name = tour.title.best(state.lang) or words.UNNAMED.best(state.lang)
            self._around.tell(told.format(name, len(tour.stops)))

    @property
    def _now(self) -> str:
        """The present view as an EDTF interval, as exact as a pixel."""
        view = self._around.view
        first, last = pointed(view, 0).text, pointed(view, view.width - 1).text
        return first if first == last else f"{first}/{last}"

    def _next(self, collection: Collection) -> Tour:
        """The tour that grows: the latest one, else the first, else a new one."""
        tours = {tour.id: tour for tour in collection.tours}
        if self._latest in tours:
            return tours[self._latest]
        return next(iter(tours.values()), Tour(id=str(uuid4()), title=words.TOUR))

    def _begin(self) -> None:
        self._open(Tour(id=str(uuid4())))

    def _edit(self, tour_id: str) -> None:
        state = self._around.state
        tours = () if state is None else state.collection.tours
        self._open(next(tour for tour in tours if tour.id == tour_id))

    def _open(self, tour: Tour) -> None:
        state = self._around.state
        if state is None:
            return
        self._card = TourCard(self._around.window)
        self._card.submitted.connect(self._keep)
        self._around.put(self._card)
        self._card.show_for(state.collection, tour, self._now, state.lang)
        self._card.appear()

    def _keep(self, tour: Tour) -> None:
        if self._card is not None and self._editor.make(
            lambda held, _by: other_parts.put_tour(held, tour)
        ):
            self._latest = tour.id
            self._card.dismiss()

    def _hand_out(self, tour_id: str) -> None:
        if self._list is not None:
            self._list.dismiss()
        self._giving_out.hand_out(tour_id)

    def _make_slides(self, tour_id: str) -> None:
        if self._list is not None:
            self._list.dismiss()
        self._giving_out.make_slides(tour_id)

    def _remove(self, tour_id: str) -> None:
        done = self._editor.make(lambda held, _by: other_parts.delete_tour(held, tour_id))
        state = self._around.state
        if done and state is not None and self._list is not None:
            self._list.show_for(state.collection.tours, state.lang)

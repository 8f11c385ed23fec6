"""What stands beside and over the stage while nobody edits: an event's details, and its article."""

from PySide6.QtWidgets import QWidget

from timeline_app.articles.shelf import Shelf
from timeline_app.model.collection import Event
from timeline_app.render.style import Style
from timeline_app.render.theme import Look
from timeline_app.stage.ahead import after_picture
from timeline_app.stage.detail.pane import DetailPane
from timeline_app.stage.reader.reader import ArticleReader
from timeline_app.state import stepping
from timeline_app.state.state import State


class ReadingPanes:
    """Children of the window, which places them; in edit mode they rest."""

    def __init__(self, window: QWidget) -> None:
        self.detail = DetailPane(window)
        self.reader = ArticleReader(window)
        self._state: State | None = None

    def restyle(self, style: Style, looks: dict[str, Look]) -> None:
        """Take on colours and sizes."""
        self.detail.restyle(style, looks)
        self.reader.restyle(style, looks)

    def set_shelf(self, shelf: Shelf) -> None:
        """Take the articles from here."""
        self.detail.set_shelf(shelf)
        self.reader.set_shelf(shelf)

    def show_state(self, old: State | None, state: State) -> None:
        """Show what differs: of another large collection once everything else is painted."""
        self._state = state
        for pane in (self.detail, self.reader):
            pane.set_inertia(on=state.motion)
        if old is not None and _told(old) == _told(state):
            return
        if self.detail.isVisible() and _another_large(old, state):
            after_picture(self.detail, self._fill_detail)
        else:
            self._fill_detail()

    def _fill_detail(self) -> None:
        state = self._state
        if state is None or self.detail.isHidden():  # edit mode was entered meanwhile
            return
        earlier = later = None
        if state.selected is not None:
            earlier = _event(state, stepping.earlier(state))
            later = _event(state, stepping.later(state))
        self.detail.show_event(state.collection, state.event, state.lang, earlier, later)

    def rest(self) -> None:
        """Let no thread outlive the window."""
        self.detail.rest()


def _event(state: State, event_id: str | None) -> Event | None:
    return None if event_id is None else state.collection.event(event_id)


def _another_large(old: State | None, state: State) -> bool:
    """Whether this is the first state of a large collection."""
    other = old is None or old.collection is not state.collection
    return other and not isinstance(state.collection.events, tuple)


def _told(state: State) -> tuple[object, ...]:
    """What the detail pane shows."""
    return state.selected, state.lang, state.hidden, id(state.collection)

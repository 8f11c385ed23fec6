"""The list of stops, and above it the field that finds any event somebody asks about."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.model.as_asked import AsAsked
from timeline_app.model.collection import Collection
from timeline_app.presenting.program import Stop
from timeline_app.render.style import Style
from timeline_app.render.theme import Look
from timeline_app.state.search import Search
from timeline_app.views.presenter import words
from timeline_app.views.presenter.event_list import Entry, EventList
from timeline_app.views.presenter.staging import Staging
from timeline_app.widgets.search_field import SearchField

_MOST = 200
"""Events that are listed of those found: nobody reads on while a hall waits."""


class Listing(QWidget):
    """Stops, or what was found of all events."""

    stop_chosen = Signal(int)
    event_chosen = Signal(object)
    done = Signal()
    """The field is left: keys are the show's again."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lang = "zh"
        self._collection: Collection | None = None
        self._search: Search | None = None
        self._stops: Sequence[Entry] = ()
        self._at = 0
        self._query = ""
        self.field = SearchField(self)
        self.rows = EventList(self)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self.field)
        self._box.addWidget(self.rows, 1)
        self.field.query_changed.connect(self._find)
        self.field.walked.connect(self._open_first)
        self.rows.chosen.connect(self._choose)

    def stage(self, staging: Staging) -> None:
        """List the stops of a show."""
        self._collection = staging.collection
        self._search = None
        self._stops = _Stops(staging.program.stops)
        self.rows.show_entries(self._stops)

    def restyle(self, style: Style, looks: dict[str, Look]) -> None:
        """Take on colours, sizes and language."""
        self._lang = style.lang
        self.field.restyle(style)
        self.field.set_words(words.FIND.best(style.lang), words.CLEAR.best(style.lang), style.lang)
        self._box.setSpacing(style.px(8))
        self.rows.restyle(style, looks)

    @property
    def finding(self) -> bool:
        """Whether the field has the keys, or something is written in it."""
        return self.field.searching

    def mark(self, at: int) -> None:
        """Mark the present stop."""
        self._at = at
        if not self._query:
            self.rows.mark(at if self._stops else None)

    def ready(self) -> None:
        """Ready to write what is looked for."""
        self.field.focus()

    def clear(self) -> None:
        """Back to the stops."""
        self.field.show_query("")
        self._find("")
        self.done.emit()

    def find_again(self) -> None:
        """A large collection can be searched now: what is being looked for may be found."""
        if self._query:
            self._find(self._query)

    def _find(self, query: str) -> None:
        self._query = query.strip()
        if not self._query or self._collection is None:
            self.field.show_found("", nothing=False)
            self.rows.show_entries(self._stops)
            self.mark(self._at)
            return
        if self._search is None:
            self._search = Search(self._collection)
        found = self._search.find(self._query)
        events = (self._collection.event(each) for each in (found or ())[:_MOST])
        self.rows.show_entries([Entry(event) for event in events if event is not None])
        self.field.show_found(self._told(found), nothing=found is not None and not found)

    def _told(self, found: Sequence[str] | None) -> str:
        if found is None:
            return words.PREPARING.best(self._lang)
        return f"{len(found):,}" if found else words.NOTHING_FOUND.best(self._lang)

    def _open_first(self, _direction: int) -> None:
        if self._query and self.rows.entries:
            self._choose(self.rows.entries[0])

    def _choose(self, entry: Entry) -> None:
        if entry.number is not None:
            self.stop_chosen.emit(entry.number - 1)
        else:
            self.clear()
            self.event_chosen.emit(entry.event.id)


class _Stops(AsAsked[Entry]):
    """The rows of stops, each made when it is seen."""

    def __init__(self, stops: Sequence[Stop]) -> None:
        self._stops = stops

    def __len__(self) -> int:
        return len(self._stops)

    def made(self, at: int) -> Entry:
        """The row of a stop."""
        stop = self._stops[at]
        return Entry(stop.event, at + 1, stop.seconds)

"""Receives visitors: turns what their hands do into the next State, and forgets all of it."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeyEvent

from timeline_app.kiosk.config import Config
from timeline_app.kiosk.keys import EVENT, LANGUAGES, MOTION, READING, SPAN, TEXT, THEME
from timeline_app.kiosk.reading_time import reading_time
from timeline_app.model.collection import Collection
from timeline_app.model.edtf import parse_span
from timeline_app.state import stepping
from timeline_app.state.index import Entry, Section, found, index
from timeline_app.state.search import Search
from timeline_app.state.state import State, reading, selecting
from timeline_app.views.kiosk.keys import press
from timeline_app.views.kiosk.open_text import open_text
from timeline_app.views.kiosk.snapshot import Snapshot, taken
from timeline_app.views.kiosk.visible import Visible
from timeline_app.views.kiosk.window import VisitorWindow

SIZES: Final = (100, 125, 150, 175, 200)
"""Steps of the size of text, in percent."""
_PAN, _ZOOM = 0.6, 2.0
"""How much of the window a button moves it by, and how many times closer it brings it."""


class Host(QObject):
    """Decides what the visitors' window shows."""

    opened = Signal(str)
    """An event was opened."""
    reading_changed = Signal(float)
    """Seconds that the text now open may be read for before anybody is asked."""

    def __init__(self, window: VisitorWindow, config: Config) -> None:
        super().__init__(window)
        self._window, self._config = window, config
        self._state: State | None = None
        self._search: Search | None = None
        self._entry: Entry | None = None
        self._index: tuple[Section, ...] | None = None
        self._picture: int | None = None
        self._connect()

    def _connect(self) -> None:
        window = self._window
        window.canvas.chosen.connect(self.select)
        window.overview.asked.connect(window.canvas.show_view)
        window.detail.read.connect(self.read)
        window.detail.step.connect(self.step)
        window.detail.enlarge.connect(self.enlarge)
        window.picture.closed.connect(self._let_go_of_picture)
        window.detail.passage.connect(self._read_passage)
        window.reader.passage_chosen.connect(self._land)
        window.index.chosen.connect(self.choose)
        window.index.opened.connect(self.open_drawer)
        window.strip.walked.connect(self.walk)
        window.strip.cleared.connect(self.clear)
        window.strip.query_changed.connect(self.search)
        window.bar.index_asked.connect(self.open_index)
        window.bar.back_asked.connect(self.back)
        window.bar.panned.connect(self.pan)
        window.bar.zoomed.connect(self.zoom)
        window.bar.whole_asked.connect(self.show_whole)
        window.key_pressed.connect(self._key)
        window.bar.text_asked.connect(self.resize_text)
        window.bar.language_chosen.connect(self.speak)

    # What is shown

    @property
    def state(self) -> State | None:
        """What is shown; None before there is a collection."""
        return self._state

    def show_collection(
        self, collection: Collection, articles: Mapping[str, str], folder: Path
    ) -> None:
        """Begin with a collection, as every visit begins."""
        self._search = Search(collection)
        self._window.set_folder(folder)
        self._begin(collection, articles)

    def reset(self) -> None:
        """Forget the visit: everything as at first."""
        if self._state is not None:
            self._begin(self._state.collection, self._state.articles)

    def _begin(self, collection: Collection, articles: Mapping[str, str]) -> None:
        self._entry, self._index, self._picture = None, None, None
        self._window.canvas.rest()  # else a flight on its way would arrive after all
        self._window.canvas.start_over()
        first = collection.event(self._config[EVENT])
        self._show(
            State(
                collection,
                selected=None if first is None else first.id,
                lang=self.languages(collection)[0],
                motion=self._config[MOTION],
                text=self._config[TEXT],
                dark=self._config[THEME] == "dark",
                articles=articles,
            )
        )
        if self._config[SPAN]:
            self._window.canvas.show_span(*parse_span(self._config[SPAN]))
        self._window.start_over()

    def snapshot(self) -> Snapshot | None:
        """What a reset must restore; None before there is a collection."""
        if self._state is None:
            return None
        return taken(self._window, self._state, self._entry, index=self._index is not None)

    def languages(self, collection: Collection) -> tuple[str, ...]:
        """Those of the configuration that the collection has, else the collection's first."""
        known = [tag.split("-")[0] for tag in collection.languages]
        wanted = tuple(tag for tag in self._config[LANGUAGES] if tag in known)
        return wanted or tuple(known[:1])

    def _show(self, state: State) -> None:
        self._state = state
        label = state.query if self._entry is None else self._entry.label
        languages = self.languages(state.collection)
        smallest = min(SIZES[0], self._config[TEXT])
        self._window.show_state(
            state, Visible(label, self._index, self._picture, languages, smallest)
        )

    def _tell_reading_time(self) -> None:
        """Tell how long the text now open may be read for."""
        text = "" if self._state is None else open_text(self._state)
        self.reading_changed.emit(min(reading_time(text), float(self._config[READING])))

    # What hands do

    def open_event(self, event_id: str) -> None:
        """Show an event and bring it into view; one that isn't there changes nothing."""
        if self._state is None or self._state.collection.event(event_id) is None:
            return
        self._window.canvas.arrive()
        self.select(event_id)
        self._window.canvas.reveal(event_id)

    def select(self, event_id: str | None) -> None:
        """Open an event, or none; index and picture are let go."""
        state = self._state
        if state is None:
            return
        self._index, self._picture = None, None
        self._show(selecting(state, event_id))
        self._tell_opened(state.selected)

    def _tell_opened(self, before: str | None) -> None:
        """Tell of an event that is open now and wasn't before."""
        now = None if self._state is None else self._state.selected
        if now is not None and now != before:
            self.opened.emit(now)
        self._tell_reading_time()

    def step(self, direction: int) -> None:
        """Open the later or the earlier event; at the ends nothing happens."""
        if self._state is None:
            return
        found_id = (stepping.later if direction > 0 else stepping.earlier)(self._state)
        if found_id is not None:
            self.open_event(found_id)

    def end(self, direction: int) -> None:
        """Open the last or the first event."""
        if self._state is not None:
            found_id = (stepping.last if direction > 0 else stepping.first)(self._state)
            if found_id is not None:
                self.open_event(found_id)

    def read(self, excerpt: int) -> None:
        """Open the article at an excerpt of the open event."""
        if self._state is not None:
            self._show(reading(self._state, excerpt))
            self._tell_reading_time()

    def _read_passage(self, event_id: str, excerpt: int) -> None:
        state = self._state
        if state is not None:
            self._show(reading(replace(state, selected=event_id), excerpt))
            self._window.canvas.reveal(event_id)
            self._tell_opened(state.selected)

    def _land(self, event_id: str, _excerpt: int) -> None:
        """A passage was touched in the article: back to the timeline, at its event."""
        if self._state is not None:
            self._show(replace(self._state, reading=None))
            self.open_event(event_id)

    def enlarge(self, index_: int) -> None:
        """Show a picture of the open event large."""
        if self._state is not None:
            self._picture = index_
            self._show(self._state)

    def _let_go_of_picture(self) -> None:
        """It was closed by a key."""
        if self._state is not None and self._picture is not None:
            self._picture = None
            self._show(self._state)

    def back(self) -> None:
        """One step back: from what lies over the timeline, the bright events, the open one."""
        state = self._state
        if state is None:
            return
        if self._index is not None and self._index[:1] and self._index[0].initial:
            self.open_index()
        elif self._index is not None or self._picture is not None or state.reading is not None:
            self._index, self._picture = None, None
            self._show(replace(state, reading=None))
            self._window.attend()
            self._tell_reading_time()
        elif state.matches is not None:
            self.clear()
        else:
            self.select(None)

    def open_index(self) -> None:
        """Show the index over the timeline."""
        if self._state is not None:
            self._index = index(self._state.collection, self._state.lang)
            self._show(replace(self._state, reading=None))

    def open_drawer(self, section: Section) -> None:
        """Show the entries of one initial; the way back leads to the whole index."""
        if self._state is not None:
            self._index = (section,)
            self._show(self._state)

    def choose(self, entry: Entry) -> None:
        """Brighten the events of an entry, and open the first of them."""
        if self._state is None:
            return
        self._entry, self._index = entry, None
        self._show(replace(self._state, query="", matches=entry.events, selected=None))
        self.open_event(entry.events[0])

    def search(self, query: str) -> None:
        """Brighten the events that a query finds."""
        if self._state is not None and self._search is not None:
            self._entry = None
            matches = self._search.find(query) if query.strip() else None
            self._show(replace(self._state, query=query, matches=matches))

    def walk(self, direction: int) -> None:
        """Open the next or the previous one of the bright events."""
        if self._state is not None:
            found_id = stepping.walk(self._state, forward=direction > 0)
            if found_id is not None:
                self.open_event(found_id)

    def clear(self) -> None:
        """Make all events bright again."""
        self.search("")

    def pan(self, direction: int) -> None:
        """Move along the timeline."""
        view = self._window.canvas.view
        self._window.canvas.fly(view.panned(direction * _PAN * view.width))

    def zoom(self, direction: int) -> None:
        """Come closer or go farther away."""
        self._window.canvas.zoom(_ZOOM**direction)

    def show_whole(self) -> None:
        """Bring everything into view."""
        self._window.canvas.fit()

    def page(self, direction: int) -> None:
        """Read on or back."""
        self._window.page(direction)

    def _key(self, event: QKeyEvent) -> None:
        event.setAccepted(press(event, self))

    def speak(self, lang: str) -> None:
        """Show another language; what was chosen stays chosen."""
        state = self._state
        if state is None or lang == state.lang:
            return
        if self._entry is not None:
            self._entry = found(index(state.collection, lang), self._entry) or self._entry
        if self._index is not None:
            self._index = index(state.collection, lang)
        self._show(replace(state, lang=lang))
        self._tell_reading_time()

    def resize_text(self, direction: int) -> None:
        """Make all text larger or smaller."""
        state = self._state
        if state is None:
            return
        sizes = sorted({*SIZES, self._config[TEXT]})
        wanted = [size for size in sizes if (size - state.text) * direction > 0]
        if wanted:
            self._show(replace(state, text=min(wanted) if direction > 0 else max(wanted)))

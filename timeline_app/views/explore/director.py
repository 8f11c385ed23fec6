"""Decides: turns what hands and keys do into the next State and has the window show it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from timeline_app.commands import command
from timeline_app.model.collection import Collection
from timeline_app.model.edtf import Date
from timeline_app.state import stepping
from timeline_app.state.state import Reading, State, reading, selecting, toggling
from timeline_app.storage.reader import Loaded
from timeline_app.views.explore.choices import Choices
from timeline_app.views.explore.desk import Desk
from timeline_app.views.explore.finding import Finding
from timeline_app.views.explore.keyboard import Keyboard
from timeline_app.views.explore.session import Session
from timeline_app.views.explore.window import ExploreWindow
from timeline_app.views.explore.wishes import Wishes
from timeline_app.views.explore.workshop import Showing, Workshop


class Director(QObject):
    """The Stage that commands act on.

    ``wishes`` overrule what the person chose in the settings.
    """

    def __init__(
        self, window: ExploreWindow, session: Session, wishes: Wishes | None = None
    ) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._choices = Choices(session.preferences, wishes or Wishes())
        self._state: State | None = None
        self._finding = Finding(session, self)
        self._workshop: Workshop | None = None
        self._showing: Showing | None = None
        self._desk = Desk(window, session, self)
        self._keyboard = Keyboard(self, window, window.canvas)
        self._connect()

    def _connect(self) -> None:
        window, header = self._window, self._window.header
        window.canvas.chosen.connect(self._chosen)
        window.canvas.pointed.connect(self._plant)
        window.overview.asked.connect(window.canvas.show_view)
        window.speaker.chosen.connect(self.select)
        window.speaker.read.connect(self._read_passage)
        window.detail.read.connect(self.read)
        window.detail.step.connect(self.step)
        window.detail.passage.connect(self._read_passage)
        window.detail.enlarge.connect(self._desk.show_picture)
        window.reader.passage_chosen.connect(self.land)
        window.reader.closed.connect(self.close_reader)
        window.dropped.connect(self._take)
        window.notice.command.connect(self._run)
        header.query_changed.connect(self._query)
        self._finding.ready.connect(self._search_again)
        self._finding.failed.connect(self._desk.tell_of_no_search)
        header.walked.connect(self.walk)
        header.category_toggled.connect(self._toggle)
        header.language_chosen.connect(self._speak)
        header.command.connect(self._run)
        header.recent_chosen.connect(self._desk.fetch_path)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    # State

    @property
    def state(self) -> State | None:
        """What is shown; None before a collection is open."""
        return self._state

    def show_collection(self, collection: Collection) -> None:
        """Begin with a collection, at its first event and everything in view."""
        self._finding.begin(collection)
        state = self._choices.first(collection)
        self._window.canvas.start_over()
        self._show(replace(state, selected=stepping.first(state), articles=self._articles()))

    def renew(
        self, collection: Collection, selected: str | None, articles: Mapping[str, str]
    ) -> None:
        """Go on with a changed collection."""
        if self._state is None:
            return
        self._finding.go_on(collection)
        matches = self._finding.find(self._state.query)
        state = replace(self._state, collection=collection, articles=articles, matches=matches)
        self._show(state if selected == state.selected else selecting(state, selected))
        if selected is not None:
            self._window.canvas.reveal(selected)

    def set_workshop(self, workshop: Workshop) -> None:
        """Hand commands that change the collection on to this one."""
        self._workshop = workshop

    def set_showing(self, showing: Showing) -> None:
        """Begin shows with this."""
        self._showing = showing

    def set_editing(self, *, editing: bool) -> None:
        """Show that the collection can be changed now, or no longer."""
        self._change(lambda state: replace(state, editing=editing, reading=None))

    def start_reading(self, source: str) -> None:
        """Open an article at its beginning."""
        self._change(lambda state: replace(state, reading=Reading(source)))

    @property
    def desk(self) -> Desk:
        """Files and cards."""
        return self._desk

    def welcome(self) -> None:
        """At the first start: three gestures on a card."""
        self._desk.welcome()

    def show_span(self, start: int, end: int) -> None:
        """Show a stretch of time, from edge to edge."""
        self._window.canvas.show_span(start, end)

    def fly_to(self, start: int, end: int) -> None:
        """Fly to a stretch of time; an article over it closes."""
        if self._state is not None and self._state.reading is not None:
            self.close_reader()
        self._window.canvas.go_to(start, end)

    def select(self, event_id: str | None) -> None:
        """Select an event and bring it into view."""
        self._change(lambda state: selecting(state, event_id))
        if event_id is not None:
            self._window.canvas.reveal(event_id)

    def _go(self, to: Callable[[State], str | None]) -> None:
        """Select the event that this finds, if it finds one."""
        found = None if self._state is None else to(self._state)
        if found is not None:
            self.select(found)

    def _articles(self) -> Mapping[str, str]:
        loaded = self._session.loaded
        return {} if loaded is None else loaded.articles

    def _show(self, state: State) -> None:
        self._state = state
        self._keyboard.set_editing(editing=state.editing)
        self._window.show_state(state)

    def _change(self, change: Callable[[State], State]) -> None:
        """Show what becomes of the state; before a collection is open, of nothing."""
        if self._state is not None:
            self._show(change(self._state))

    def _follow_system(self) -> None:
        self._change(self._choices.with_theme_of_system)

    # What hands do

    def _chosen(self, event_id: str | None) -> None:
        if self._state is not None and self._state.reading is not None and event_id is None:
            self.close_reader()
        else:
            self._change(lambda state: selecting(state, event_id))

    def read(self, excerpt: int) -> None:
        """Open the article at an excerpt of the selected event."""
        self._change(lambda state: reading(state, excerpt))

    def _read_passage(self, event_id: str, excerpt: int) -> None:
        self._change(lambda state: reading(replace(state, selected=event_id), excerpt))
        self._window.canvas.reveal(event_id)

    def land(self, event_id: str, excerpt: int) -> None:
        """A passage was touched in the article: fly the timeline to its event."""
        del excerpt
        self._change(lambda state: replace(state, selected=event_id, reading=None))
        self._window.canvas.reveal(event_id)
        self._window.canvas.setFocus()

    def close_reader(self) -> None:
        """Back to the timeline."""
        self._change(lambda state: replace(state, reading=None))
        self._window.canvas.setFocus()

    def _query(self, query: str) -> None:
        matches = self._finding.find(query)
        self._change(lambda state: replace(state, query=query, matches=matches))

    def _search_again(self) -> None:
        """What was written while the search was being prepared is looked for now."""
        if self._state is not None and self._state.query:
            self._query(self._state.query)

    def _toggle(self, category: str) -> None:
        self._change(lambda state: toggling(state, category))

    def _speak(self, lang: str) -> None:
        self._change(lambda state: self._choices.speaking(state, lang))

    def _plant(self, date: Date) -> None:
        if self._workshop is not None:
            self._workshop.plant(date)

    def _take(self, paths: list[str]) -> None:
        """Files were dropped on the window: the workshop knows more kinds than the desk."""
        if self._workshop is None or not self._workshop.take(paths):
            self._desk.fetch_path(paths[0])

    def _run(self, command_id: str) -> None:
        command(command_id).run(self)

    # Commands

    def zoom(self, factor: float) -> None:
        """Zoom about the middle of the canvas."""
        self._window.canvas.zoom(factor)

    def fit(self) -> None:
        """Fly to "fit everything"."""
        self._window.canvas.fit()

    def pan(self, share: float) -> None:
        """Move the window by a share of its width."""
        view = self._window.canvas.view
        self._window.canvas.fly(view.panned(share * view.width))

    def step(self, direction: int) -> None:
        """Select the later or the earlier event; at the ends nothing happens."""
        go = stepping.later if direction > 0 else stepping.earlier
        around = self._window.canvas.view.start
        self._go(lambda state: go(state, around))

    def end(self, direction: int) -> None:
        """Select the last or the first event."""
        self._go(stepping.last if direction > 0 else stepping.first)

    def open_passage(self) -> None:
        """Open the selected event's passage in its article."""
        self.read(0)

    def back(self) -> None:
        """Go one step back: a card, the reader, the search, full screen, the selection."""
        state = self._state
        if self._desk.close_card() or state is None:
            return
        if state.reading is not None:
            self.close_reader()
        elif state.query or self._window.header.searching:
            self._query("")
            self._window.canvas.setFocus()
        elif self._window.isFullScreen():
            self.full_screen()
        else:
            self._show(selecting(state, None))

    def search(self) -> None:
        """Put the focus into the search field."""
        self._window.header.focus_search()

    def walk(self, direction: int) -> None:
        """Select the next or the previous match."""
        self._go(lambda state: stepping.walk(state, forward=direction > 0))

    def switch_language(self) -> None:
        """Show the collection's next language."""
        self._change(self._choices.speaking_another)

    def resize_text(self, direction: int) -> None:
        """Make all text larger, smaller or as it was."""
        self._change(lambda state: self._choices.resized(state, direction))

    def switch_theme(self) -> None:
        """Change between light and dark."""
        self._change(self._choices.with_other_theme)

    def present(self, *, here: bool) -> None:
        """Begin a show, with its first stop or with the selected event; a picture has none."""
        if self._showing is not None:
            self._showing(here=here)

    def full_screen(self) -> None:
        """Enter or leave full screen."""
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def work(self, command_id: str) -> None:
        """Have the workshop carry out a command; a picture has none."""
        if self._workshop is not None:
            self._workshop.work(command_id)

    def toggle_motion(self) -> None:
        """Turn flights and inertia on or off."""
        self._change(self._choices.with_other_motion)

    def quit(self) -> None:
        """Close the window."""
        self._window.close()

    def open(self, path: Path) -> Loaded:
        """Open a file and show it, or say why not."""
        return self._desk.open_path(str(path))

    def opened(self, loaded: Loaded) -> None:
        """A file is open: its edits that were not saved may be waiting."""
        if self._workshop is not None:
            self._workshop.opened(loaded)

"""A show: of its own by ``timeline-app present``, or begun from the stage and given back to it."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from timeline_app.editing.other_parts import time_tour
from timeline_app.presenting.program import program, shown_first, starting, with_set_aside
from timeline_app.render.application import application
from timeline_app.storage.reader import Loaded
from timeline_app.views.explore.desk import NO_SEARCH
from timeline_app.views.explore.fetching import OPENING, is_small, read
from timeline_app.views.explore.search_making import SearchMaking
from timeline_app.views.explore.session import Preferences, Session
from timeline_app.views.explore.wishes import Opening, first_state, own_language
from timeline_app.views.presenter.presenter import Presenter
from timeline_app.views.presenter.staging import Staging
from timeline_app.views.presenter.waiting import Waiting
from timeline_app.widgets.caretaker import Caretaker
from timeline_app.workplace import Workplace


class PresentError(Exception):
    """Why there is no show, in a sentence."""


class Presentation(QObject):
    """Begins a show for a stage, one at a time; when it has ended the stage is as it was left."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place.window)
        self._place = place
        self._presenter: Presenter | None = None
        self._tour: str | None = None
        place.director.set_showing(self.begin)

    @property
    def presenter(self) -> Presenter | None:
        """The show that is on."""
        return self._presenter

    def begin(self, *, here: bool) -> None:
        """Begin with the first stop, or with the selected event."""
        state, loaded = self._place.director.state, self._place.session.loaded
        if state is None or self._presenter is not None:
            return
        found, at = starting(
            program(state.collection), state.collection, state.selected if here else None
        )
        found = with_set_aside(found, loaded.set_aside if loaded is not None else 0)
        folder = loaded.path.parent if loaded is not None else None
        staging = Staging(
            state.collection,
            found,
            state.lang,
            motion=state.motion,
            rehearsed=state.editing and found.tour is not None,
            folder=folder,
        )
        self._tour = found.tour
        self._presenter = Presenter(staging, at)
        self._presenter.ended.connect(self._end)
        self._presenter.begin()

    def _end(self, event_id: str | None) -> None:
        if self._presenter is not None:
            self._keep(self._presenter.kept)
            self._presenter.deleteLater()
            self._presenter = None
        window = self._place.window
        if event_id is not None:
            self._place.director.select(event_id)
        window.raise_()
        window.activateWindow()
        window.canvas.setFocus()

    def _keep(self, times: Mapping[int, float]) -> None:
        """Edit the tour by the times of a rehearsal, as one step that can be undone."""
        tour = self._tour
        if times and tour is not None:
            make = self._place.archivist.editor.make
            make(lambda held, _signed: time_tour(held, tour, times))


def present(opening: Opening, tour: str | None = None) -> int:
    """Show a collection and stay until the show is ended.

    Raises:
        PresentError: nothing could be read, or there is no such tour.
    """
    running = application()
    caretaker = Caretaker()
    session = Session(Preferences.of_person())
    loaded = _read(session, opening.path)
    if loaded is None:
        return 0
    presenter = Presenter(*_staged(loaded, opening, tour))
    presenter.ended.connect(_quit)
    presenter.begin()
    _make_searchable(session, loaded, presenter)
    code = running.exec()
    del caretaker
    return code


def _read(session: Session, path: Path) -> Loaded | None:
    """What a file holds; None where the person stopped waiting for it."""
    if is_small(path):
        return session.read(path)
    lang = own_language(session.preferences)
    found = Waiting(partial(read, session, path), lang).outcome(
        OPENING.best(lang).format(path.name)
    )
    return found if isinstance(found, Loaded) else None


def _make_searchable(session: Session, loaded: Loaded, presenter: Presenter) -> None:
    """Have a large collection made searchable while it is shown."""
    making, console = SearchMaking(session, presenter), presenter.console
    making.ready.connect(console.listing.find_again)
    making.failed.connect(lambda: console.remarks.tell(NO_SEARCH))
    making.begin(loaded)


def _staged(loaded: Loaded, opening: Opening, tour: str | None) -> tuple[Staging, int]:
    collection = loaded.collection
    if collection is None:
        raise PresentError("\n".join(p.line_for(str(opening.path)) for p in loaded.problems))
    try:
        found = program(collection, tour)
    except KeyError:
        known = ", ".join(each.id for each in collection.tours) or "none"
        raise PresentError(
            f'There is no tour "{tour}" in {opening.path}; those there are: {known}.'
        ) from None
    found, at = starting(found, collection, opening.event)
    if opening.span is not None:
        found = shown_first(found, at, opening.span)
    state = first_state(collection, Preferences.of_person(), opening.wishes)
    staging = Staging(
        collection,
        with_set_aside(found, loaded.set_aside),
        state.lang,
        dark=opening.wishes.theme != "light",
        motion=state.motion,
        folder=loaded.path.parent,
    )
    return staging, at


def _quit(_event_id: str | None) -> None:
    QApplication.quit()

"""The window of ``show`` and ``edit`` with all that works in it, joined."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from timeline_app import paths, settings
from timeline_app.commands import command
from timeline_app.model.collection import Collection
from timeline_app.model.edtf import Date
from timeline_app.render.theme import looks
from timeline_app.stage.ghosts import Ghost
from timeline_app.state.state import State
from timeline_app.storage.journal_lines import has_journals
from timeline_app.storage.reader import Loaded
from timeline_app.timescale.scale import TimeScale
from timeline_app.views.explore.director import Director
from timeline_app.views.explore.session import Session
from timeline_app.views.explore.window import ExploreWindow
from timeline_app.views.explore.wishes import Wishes
from timeline_app.widgets.accessible import announce
from timeline_app.widgets.overlay import Overlay
from timeline_app.widgets.progress_card import ProgressCard
from timeline_app.widgets.task import Function, Task

if TYPE_CHECKING:
    from timeline_app.views.archivist.archivist import Archivist
    from timeline_app.views.archivist.panes import Panes


class Workplace:
    """A window, who decides in it, and who edits; neither of the last two knows the other."""

    def __init__(
        self, session: Session, wishes: Wishes | None = None, journals: Path | None = None
    ) -> None:
        """Join them; ``journals`` is where edits are kept safe, else the person's own folder."""
        self.window = ExploreWindow()
        self.session = session
        self.director = Director(self.window, session, wishes)
        self.journals = journals or paths.journals_folder()
        self.director.set_workshop(Backroom(self))

    @cached_property
    def archivist(self) -> "Archivist":
        """Who edits; brought in when first wanted, so that the first picture needn't wait."""
        from timeline_app.editing.provenance import login  # noqa: PLC0415
        from timeline_app.views.archivist.archivist import Archivist  # noqa: PLC0415

        return Archivist(Surroundings(self), self.journals, login())

    @property
    def edits(self) -> bool:
        """Whether somebody who edits was brought in."""
        return "archivist" in vars(self)


class Backroom:
    """The workshop of a stage, which stays shut until it is wanted."""

    def __init__(self, place: Workplace) -> None:
        self._place = place

    def work(self, command_id: str) -> None:
        """Carry out a command."""
        self._place.archivist.work(command_id)

    def opened(self, loaded: Loaded) -> None:
        """Another file is open: one that is edited, or was by a program that died."""
        if self._place.edits or has_journals(self._place.journals, loaded.path):
            self._place.archivist.opened(loaded)

    def take(self, paths: list[str]) -> bool:
        """Do with files what is to be done with them; False where they are collections to open."""
        return self._place.archivist.take(paths)

    def plant(self, date: Date) -> None:
        """Add an event at a date that was pointed at."""
        self._place.archivist.plant(date)


def prepare() -> None:
    """Have what edits ready before it is wanted; meant for a thread of its own."""
    import_module("timeline_app.views.archivist.archivist")


class Surroundings:
    """The stage as edit mode knows it."""

    def __init__(self, place: Workplace) -> None:
        self._window, self._director = place.window, place.director
        self._session = place.session

    @property
    def window(self) -> QWidget:
        """The parent of panes and cards."""
        return self._window

    @property
    def state(self) -> State | None:
        """What is shown."""
        return self._director.state

    @property
    def loaded(self) -> Loaded | None:
        """The file as it was last read or written."""
        return self._session.loaded

    @property
    def view(self) -> TimeScale:
        """The visible stretch of time."""
        return self._window.canvas.view

    @property
    def arrangement(self) -> tuple[str, ...]:
        """How the columns of the table were left the last time."""
        return self._session.preferences[settings.TABLE]

    def keep_arrangement(self, arrangement: tuple[str, ...]) -> None:
        """Remember how the columns of the table are arranged."""
        self._session.preferences.keep(settings.TABLE, arrangement)

    def keep(self, loaded: Loaded) -> None:
        """The file was written."""
        self._session.keep(loaded)

    def renew(
        self, collection: Collection, selected: str | None, articles: Mapping[str, str]
    ) -> None:
        """Show a changed collection."""
        self._director.renew(collection, selected, articles)

    def select(self, event_id: str | None) -> None:
        """Select an event and bring it into view."""
        self._director.select(event_id)

    def set_editing(self, *, editing: bool) -> None:
        """Show that the collection can be changed now, or no longer."""
        self._director.set_editing(editing=editing)

    def fit_out(self, panes: "Panes | None") -> None:
        """Place these panes, or take them away."""
        self._window.fit_out(panes)

    def furnish(self, panes: "Panes") -> None:
        """Give panes that are placed later the looks of the stage."""
        state, style = self._director.state, self._window.style_now
        if state is not None:
            panes.furnish(style, looks(state.collection.categories, style.theme))

    def show_ghosts(self, ghosts: Sequence[Ghost]) -> None:
        """Show events that are only proposed; the one that is looked at is brought in view."""
        self._window.ghosts.show_ghosts(ghosts)
        self._window.ghosts.bring_current()

    def start_reading(self, source: str) -> None:
        """Open an article at its beginning."""
        self._director.start_reading(source)

    def read(self, excerpt: int) -> None:
        """Open the article at an excerpt of the selected event."""
        self._director.read(excerpt)

    def land(self, event_id: str, excerpt: int) -> None:
        """Fly from a passage to its event."""
        self._director.land(event_id, excerpt)

    def close_reader(self) -> None:
        """Back to the timeline."""
        self._director.close_reader()

    def refocus(self) -> None:
        """Give the focus back to the timeline."""
        self._window.canvas.setFocus()

    def open_path(self, path: str, then: Callable[[], None] | None = None) -> None:
        """Open a file, or say why not; ``then`` follows once it is shown."""
        self._director.desk.fetch_path(path, then)

    def put(self, card: Overlay) -> None:
        """Lay a card on the stage; it is yet to appear."""
        self._director.desk.put(card)

    def dress(self, card: Overlay) -> None:
        """Give a card that comes later the looks of the stage."""
        card.restyle(self._window.style_now)

    def task(self, function: Function) -> Task:
        """A task beside the window's thread that shows how far it is, if it takes a while."""
        card = ProgressCard(self._window)
        self.dress(card)
        return Task(card, function)

    def tell(self, sentence: str) -> None:
        """Say something over the stage."""
        self.tell_lines(sentence, ())

    def hush(self, sentence: str) -> None:
        """Take away what was said over the stage; say this to who can't see the window."""
        self._window.notice.hide()
        announce(self._window, sentence)

    def tell_lines(self, sentence: str, lines: tuple[str, ...]) -> None:
        """Say something over the stage, with lines to be read on demand."""
        state = self._director.state
        self._window.notice.tell(sentence, "zh" if state is None else state.lang, lines)

    def run(self, command_id: str) -> None:
        """Carry out a command of the stage."""
        command(command_id).run(self._director)

    def set_guard(self, guard: Callable[[], bool]) -> None:
        """Ask this before the window closes."""
        self._window.set_guard(guard)

"""What edit mode needs of the window it works in; whoever joins the two hands it over."""

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from PySide6.QtWidgets import QWidget

from timeline_app.model.collection import Collection
from timeline_app.stage.ghosts import Ghost
from timeline_app.state.state import State
from timeline_app.storage.reader import Loaded
from timeline_app.timescale.scale import TimeScale
from timeline_app.views.archivist.panes import Panes
from timeline_app.widgets.overlay import Overlay
from timeline_app.widgets.task import Function, Task


class Surroundings(Protocol):
    """The window, the stage in it, and the file that is open."""

    @property
    def window(self) -> QWidget:
        """The parent of panes and cards."""

    @property
    def state(self) -> State | None:
        """What is shown; None before a collection is open."""

    @property
    def loaded(self) -> Loaded | None:
        """The file as it was last read or written."""

    @property
    def view(self) -> TimeScale:
        """The visible stretch of time."""

    @property
    def arrangement(self) -> tuple[str, ...]:
        """How the columns of the table were left the last time."""

    def keep_arrangement(self, arrangement: tuple[str, ...]) -> None:
        """Remember how the columns of the table are arranged."""

    def keep(self, loaded: Loaded) -> None:
        """The file was written: this is what it holds now."""

    def renew(
        self, collection: Collection, selected: str | None, articles: Mapping[str, str]
    ) -> None:
        """Show a changed collection."""

    def select(self, event_id: str | None) -> None:
        """Select an event and bring it into view."""

    def set_editing(self, *, editing: bool) -> None:
        """Show that the collection can be changed now, or no longer."""

    def fit_out(self, panes: Panes | None) -> None:
        """Place these panes, or take them away."""

    def furnish(self, panes: Panes) -> None:
        """Give panes that are placed later the looks of the stage."""

    def start_reading(self, source: str) -> None:
        """Open an article at its beginning."""

    def show_ghosts(self, ghosts: Sequence[Ghost]) -> None:
        """Show events that are only proposed; the one that is looked at is brought in view."""

    def read(self, excerpt: int) -> None:
        """Open the article at the selected event's excerpt of this index."""

    def land(self, event_id: str, excerpt: int) -> None:
        """Fly from a passage to its event."""

    def close_reader(self) -> None:
        """Back to the timeline."""

    def refocus(self) -> None:
        """Give the focus back to the timeline."""

    def open_path(self, path: str, then: Callable[[], None] | None = None) -> None:
        """Open a file, or say why not; ``then`` follows once it is shown."""

    def put(self, card: Overlay) -> None:
        """Lay a card on the stage, in the place of the one before; it is yet to appear."""

    def dress(self, card: Overlay) -> None:
        """Give a card that comes later the looks of the stage."""

    def task(self, function: Function) -> Task:
        """A task beside the window's thread that shows how far it is, if it takes a while."""

    def tell(self, sentence: str) -> None:
        """Say something over the stage."""

    def hush(self, sentence: str) -> None:
        """Take away what was said over the stage; say this to who can't see the window."""

    def tell_lines(self, sentence: str, lines: tuple[str, ...]) -> None:
        """Say something over the stage, with lines to be read on demand."""

    def run(self, command_id: str) -> None:
        """Carry out a command of the stage."""

    def set_guard(self, guard: Callable[[], bool]) -> None:
        """Ask this before the window closes; False keeps it open."""

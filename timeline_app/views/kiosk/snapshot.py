"""All of the visitors' screen that a reset must restore, as one value to compare."""

from dataclasses import dataclass

from timeline_app.state.index import Entry
from timeline_app.state.state import State
from timeline_app.timescale.scale import TimeScale
from timeline_app.views.kiosk.window import VisitorWindow


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All that a visitor can have changed; after a reset it is what it was at first."""

    state: State
    entry: Entry | None
    index: bool
    picture: bool
    view: TimeScale
    scrolled: tuple[int, ...]
    focus: str
    """The class of the widget that has the focus."""


def taken(window: VisitorWindow, state: State, entry: Entry | None, *, index: bool) -> Snapshot:
    """A snapshot of a window that shows this."""
    frames = (window.detail.frame, window.reader.frame, window.index.frame)
    return Snapshot(
        state,
        entry,
        index,
        window.picture.isVisible(),
        window.canvas.view,
        tuple(frame.verticalScrollBar().value() for frame in frames),
        type(window.focusWidget()).__name__,
    )

"""The events of the timeline as a list in words, for those who don't see the picture."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible

from timeline_app.layout.metrics import Rect
from timeline_app.layout.scene import Scene
from timeline_app.model.collection import Event
from timeline_app.model.finding import place_of
from timeline_app.model.in_time import InOrder, InTime, moment
from timeline_app.stage.canvas import Canvas
from timeline_app.stage.spoken.event_item import READ, SELECT
from timeline_app.stage.telling import spoken
from timeline_app.state.state import State

Act = Callable[[str, str], None]
"""Does with an event, by its id, what an action of ``event_item`` asks."""


class Listing:
    """All events the filter lets through, in order of time, also those outside the window."""

    def __init__(self, canvas: Canvas, act: Act) -> None:
        self._canvas, self._act = canvas, act
        self._state: State | None = None
        self._events: Sequence[Event] | None = []
        self._scene: Scene | None = None
        self._rects: dict[str, Rect] = {}

    def show_state(self, state: State) -> None:
        """Tell of another state."""
        old, self._state = self._state, state
        if old is None or old.collection is not state.collection or old.hidden != state.hidden:
            self._events = None

    @property
    def lang(self) -> str:
        """The language of all words."""
        return self._state.lang if self._state is not None else "zh"

    @property
    def events(self) -> Sequence[Event]:
        """The events of the list, put in order when they are first asked for."""
        if self._events is None:
            visible = self._state.visible if self._state is not None else ()
            self._events = (
                InOrder(visible) if isinstance(visible, InTime) else sorted(visible, key=moment)
            )
        return self._events

    def place_of(self, event_id: str | None) -> int | None:
        """Where an event stands in the list; None where it doesn't."""
        place = place_of(self.events, event_id or "")
        return place if place >= 0 else None

    @property
    def selected(self) -> int | None:
        """The place of the selected event."""
        return None if self._state is None else self.place_of(self._state.selected)

    def holds(self, place: int) -> bool:
        """Whether there is an event at this place now."""
        return place < len(self.events)

    def words(self, place: int, kind: QAccessible.Text) -> str:
        """The event's date, title and category as its name, its summary as the description."""
        if self._state is None:
            return ""
        event = self.events[place]
        if kind is QAccessible.Text.Name:
            return spoken(self._state.collection, event, self._state.lang)
        return event.summary.best(self._state.lang) if kind is QAccessible.Text.Description else ""

    def is_selected(self, place: int) -> bool:
        """Whether it is the selected event."""
        return self._state is not None and self.events[place].id == self._state.selected

    def actions(self, place: int) -> tuple[str, ...]:
        """Select it; where it has a passage, open that."""
        return (SELECT, READ) if self.events[place].excerpts else (SELECT,)

    def act(self, place: int, action: str) -> None:
        """Do it."""
        self._act(self.events[place].id, action)

    def rect_of(self, place: int) -> QRect:
        """The label, mark or badge of an event in the screen's pixels, as far as it is seen."""
        rect = self._drawn(self.events[place].id)
        if rect is None:
            return QRect()
        drawn = QRect(round(rect.x), round(rect.y), round(rect.w), round(rect.h))
        seen = drawn.intersected(self._canvas.rect())
        return QRect(self._canvas.mapToGlobal(seen.topLeft()), seen.size())

    def _drawn(self, event_id: str) -> Rect | None:
        scene = self._canvas.scene
        if scene is None:
            return None
        if scene is not self._scene:
            self._scene, self._rects = scene, _rects(scene)
        found = self._rects.get(event_id)
        if found is None:
            found = next((b.rect for b in scene.badges if event_id in b.members), None)
        return found


def _rects(scene: Scene) -> dict[str, Rect]:
    """The labels and marks; a badge can have too many members to list them."""
    found = {}
    for shown in scene.events:
        rect = shown.label or shown.mark
        if rect is not None:
            found[shown.id] = rect
    return found

"""Tells assistive technology what the timeline shows and what has changed, so that it is said."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QWidget

from timeline_app.render.surface import Surface
from timeline_app.stage import words
from timeline_app.stage.canvas import Canvas
from timeline_app.stage.citation import translated
from timeline_app.stage.spoken.event_item import READ
from timeline_app.stage.spoken.event_list import EventList
from timeline_app.stage.spoken.listing import Listing
from timeline_app.state.state import State
from timeline_app.widgets.accessible import announce, offer_interfaces


class Speaker(QObject):
    """Keeps the list of events true, and says what a look at the window would tell."""

    chosen = Signal(str)
    """Select this event."""
    read = Signal(str, int)
    """Open the article at this event's excerpt of this index."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        [self._surface] = canvas.findChildren(Surface)
        offer_interfaces()
        self._listing = Listing(canvas, self._act)
        self._canvas = canvas
        self._surface.accessible = self._interface
        self._state: State | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def show_state(self, state: State) -> None:
        """Tell of what differs from the state before."""
        old, self._state = self._state, state
        self._surface.setAccessibleName(words.TIMELINE.best(state.lang))
        self._listing.show_state(state)
        if old is None or not QAccessible.isActive():
            return
        if _listed(old) != _listed(state):
            self._begin_anew()
        if state.reading is not None and old.reading != state.reading:
            self._tell_reading(state)
        elif old.matches != state.matches:
            announce(self._surface, _found(state))
        elif old.selected != state.selected:
            self._tell_selected()

    def _interface(self) -> EventList:
        return EventList(self._surface, self._canvas, self._listing)

    def _act(self, event_id: str, action: str) -> None:
        if action == READ:
            self.read.emit(event_id, 0)
        else:
            self.chosen.emit(event_id)

    def _begin_anew(self) -> None:
        """The list holds other events, or other words: clients that remember it read it again."""
        self._send(QAccessible.Event.ObjectHide)
        self._send(QAccessible.Event.ObjectShow)
        if self._surface.hasFocus():
            self._tell_focused()

    def _send(self, kind: QAccessible.Event) -> None:
        QAccessible.updateAccessibility(QAccessibleEvent(self._surface, kind))

    def _tell_selected(self) -> None:
        if self._surface.hasFocus():
            self._tell_focused()
        elif (place := self._listing.selected) is not None:
            name = self._listing.words(place, QAccessible.Text.Name)
            found = _place_among_matches(self._state)
            announce(self._surface, f"{found} {name}" if found else name)

    def _tell_focused(self) -> None:
        found = QAccessible.queryAccessibleInterface(self._surface)
        item = found.selected if isinstance(found, EventList) else None
        if item is not None:
            for kind in (QAccessible.Event.Selection, QAccessible.Event.Focus):
                QAccessible.updateAccessibility(QAccessibleEvent(item, kind))

    def _tell_reading(self, state: State) -> None:
        event, reading = state.event, state.reading
        if event is None or reading is None or reading.excerpt >= len(event.excerpts):
            return
        excerpt = event.excerpts[reading.excerpt]
        source = state.collection.source(excerpt.source)
        ours = translated(excerpt.translation, source, state.lang) if source else None
        announce(self._surface, ours or excerpt.exact)

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is self._surface and QAccessible.isActive():
            QTimer.singleShot(0, self._tell_focused)  # Qt itself tells of the list first


def _listed(state: State) -> tuple[object, ...]:
    return id(state.collection), state.hidden, state.lang


def _found(state: State) -> str:
    """How much the query finds, as a sentence; "" without a query."""
    if state.matches is None:
        return ""
    if not state.matches:
        return words.NO_MATCH.best(state.lang)
    found = words.FOUND_ONE if len(state.matches) == 1 else words.FOUND
    return found.best(state.lang).format(len(state.matches))


def _place_among_matches(state: State | None) -> str:
    if state is None or state.matches is None or state.selected not in state.matches:
        return ""
    return f"{state.matches.index(state.selected) + 1} / {len(state.matches)}"

"""The canvas: a collection laid out for this window, the view on it, and what hands do there."""

from functools import partial

from PySide6.QtCore import QPointF, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.layout.metrics import Rows
from timeline_app.layout.plan import Plan
from timeline_app.layout.scene import Badge, Scene, Shown
from timeline_app.layout.wording import label_words
from timeline_app.render.style import Style
from timeline_app.render.surface import Surface
from timeline_app.render.theme import Look
from timeline_app.stage.ahead import Ahead
from timeline_app.stage.edits import can_wait, edited, laid_out_alike, renewed
from timeline_app.stage.gestures.hands import Hands
from timeline_app.stage.gestures.hover import Hover
from timeline_app.stage.motion import Motion
from timeline_app.stage.outlook import likely
from timeline_app.stage.painting import Painting
from timeline_app.stage.sight import beyond, closest, kept_in, members_view, shown_near, stretch
from timeline_app.state.state import State
from timeline_app.timescale.flight import Flight
from timeline_app.timescale.inertia import Inertia
from timeline_app.timescale.pointed import pointed
from timeline_app.timescale.scale import TimeScale

_PAUSE = 200
"""Milliseconds after which the hands that edit a large collection have paused."""


class Canvas(QWidget):
    """Shows a State; keeps the view, which is no part of it, because it changes with each frame."""

    chosen = Signal(object)
    """An event's id, or None for empty canvas."""
    pointed = Signal(object)
    """A ``Date``: where an empty place was double-clicked in edit mode."""
    view_changed = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painting = Painting(style)
        self._state: State | None = None
        self._plan: Plan | None = None
        self._stale = True
        self._view: TimeScale | None = None
        self._last: TimeScale | None = None
        self._awaited: str | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._catch_up)
        self._ahead = Ahead(self._compose, self)
        self._surface = Surface(self._paint, self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        box.addWidget(self._surface)
        self.setFocusProxy(self._surface)
        self._motion = Motion(self.show_view, self)
        self._hands = Hands(self._surface, self, self)
        self._hover = Hover(self._surface, self.hit, self)
        self._surface.resized.connect(self._resize)

    # What is shown

    def restyle(self, style: Style, looks: dict[str, Look]) -> None:
        """Take another theme, size or language for the next state; ``looks`` is by category."""
        self._painting.restyle(style, looks)
        self._surface.set_ground(style.color("ground"))
        self._stale = True

    def start_over(self) -> None:
        """Show everything of the next state: it is another collection."""
        self._view = self._painting.scene = None
        self._stale = True

    def show_state(self, state: State) -> None:
        """Show what differs from the state before."""
        old, self._state = self._state, state
        current = not self._stale or self._pause.isActive()
        if old is None or not laid_out_alike(old, state):
            self._stale = True
        if not self._stale and self._is_awaited:
            return  # the scene that is being made will show it
        if not self._stale or (current and edited(old, state) and self._renew(state)):
            self._compose()
        elif self._plan is not None and can_wait(old, state):
            self._pause.start()
        else:
            self._lay_out_again(whole=not (edited(old, state) or self._takes_long))

    @property
    def plan(self) -> Plan | None:
        """The layout; None before the first state or size."""
        return self._plan

    @property
    def scene(self) -> Scene | None:
        """What is to be seen now."""
        return self._painting.scene

    @property
    def view(self) -> TimeScale:
        """The visible stretch of time."""
        if self._view is None:
            return TimeScale(0, 1.0, max(1, self.width()))
        return self._view

    @property
    def moving(self) -> bool:
        """Whether a flight or a glide is on its way."""
        return self._motion.moving

    def show_view(self, view: TimeScale) -> None:
        """Show another stretch of time, within what there is."""
        if self._plan is None:
            return
        self._last, self._view = self._view, kept_in(self._plan, view)
        self._compose(whole=not self.isVisible())
        self.view_changed.emit()

    def show_span(self, start: int, end: int) -> None:
        """Show a stretch of time from edge to edge, within what there is."""
        self.show_view(TimeScale.between(start, end, self.view.width))

    def show_exactly(self, view: TimeScale) -> None:
        """Show a stretch of time to the letter, also one that is wider than everything."""
        self._view = view
        self._compose()
        self.view_changed.emit()

    def fly(self, view: TimeScale) -> None:
        """Go to another view, smoothly unless motion is off."""
        if self._plan is None:
            return
        view = kept_in(self._plan, view)
        if self._state is not None and self._state.motion and self.isVisible():
            self._motion.fly(Flight(self.view, view, self._plan.frame.seconds))
        else:
            self._motion.stop()
            self.show_view(view)

    def arrive(self) -> None:
        """Be at the end of a flight at once, with everything that is seen there."""
        self._motion.finish()
        self._compose()

    def rest(self) -> None:
        """Stand still, because a hand came or the window closes."""
        self._motion.stop()

    def fit(self) -> None:
        """Show everything."""
        if self._plan is not None:
            self.fly(self._plan.fit())

    def zoom(self, factor: float) -> None:
        """Zoom about the middle of the canvas."""
        self.fly(self.view.zoomed(factor, self.view.width / 2))

    def reveal(self, event_id: str) -> None:
        """Bring an event into the window if it isn't well inside."""
        if self._pause.isActive():
            self._awaited = event_id
        elif self._plan is not None:
            view = shown_near(self._plan, self.view, event_id)
            if view is not None:
                self.fly(view)

    def go_to(self, start: int, end: int) -> None:
        """Show a stretch of time with as much on both sides."""
        if self._plan is not None:
            self.fly(stretch(self._plan, self.view, start, end))

    def show_beyond(self, start: int, end: int) -> None:
        """Show a stretch of time where no event may be yet, beside all events there are."""
        if self._plan is not None:
            self._motion.stop()
            self.show_exactly(beyond(self._plan, start, end))

    # Gestures' target

    def glide(self, speed: float) -> None:
        """Let a drag run out."""
        if self._state is not None and self._state.motion:
            self._motion.glide(self.view, Inertia(speed))

    def hit(self, point: QPointF) -> Shown | Badge | None:
        """What stands at a pixel."""
        return None if self.scene is None else self.scene.at(point.x(), point.y())

    def choose(self, hit: Shown | Badge | None) -> None:
        """Select an event, zoom to a badge's members, or deselect."""
        if isinstance(hit, Badge):
            self.zoom_into(hit, 0)
        else:
            self.chosen.emit(None if hit is None else hit.id)

    def zoom_into(self, hit: Shown | Badge | None, x: float) -> None:
        """Zoom to a badge's members, to an event, or at a pixel."""
        if self._plan is None:
            return
        if isinstance(hit, Badge):
            self.fly(members_view(self._plan, hit))
        elif hit is None and self._state is not None and self._state.editing:
            self.pointed.emit(pointed(self.view, x))
        elif hit is not None:
            self.fly(closest(self._plan, self.view, hit.id))
        else:
            self.fly(self.view.zoomed(2.5, x))

    # Laying out and painting

    def _renew(self, state: State) -> bool:
        """Show an edit in the places there are; False where it needs others."""
        plan = None if self._plan is None else renewed(self._plan, state)
        if plan is None:
            return False
        self._plan, self._stale = plan, plan.provisional
        if self._stale:
            self._pause.start()
        self._ahead.rest()
        return True

    def _catch_up(self) -> None:
        """The hands that edit have paused: show what they did."""
        if self._stale:
            self._lay_out_again(whole=False)
        else:
            self._compose()
        awaited, self._awaited = self._awaited, None
        if awaited is not None:
            self.reveal(awaited)

    @property
    def _is_awaited(self) -> bool:
        """Whether the first scene of the layout is being made, in the moments between pictures."""
        return self._plan is not None and not self._painting.shows(self._plan)

    @property
    def _takes_long(self) -> bool:
        """Whether so much is to be laid out that the window would be held, in front of somebody."""
        large = self._state is not None and not isinstance(self._state.collection.events, tuple)
        return large and self.isVisible()

    def _resize(self) -> None:
        self._lay_out_again(whole=not self._takes_long)

    def _lay_out_again(self, *, whole: bool = True) -> None:
        """Make another plan; not ``whole``: what is seen stays until that has as much to show."""
        self._pause.stop()
        size = self.size()  # the surface takes it on when the window is shown
        if self._state is None or size.width() < 2 or size.height() < 2:
            return
        old = self._plan
        same_size = old is not None and (old.rows.width, old.rows.height) == size.toTuple()
        if same_size and not self._stale:
            return
        self._stale = False
        self._motion.finish()
        self._plan = plan = self._planned(self._state, old)
        self._ahead.rest()
        self._view = view = self._view_after(old, plan)
        steps, at_once = self._painting.prepare(plan, view), self.scene is not None
        if whole or plan.ready(view) or self._ahead.wait_for(steps, at_once=at_once):
            self._compose()
        self.view_changed.emit()

    def _planned(self, state: State, old: Plan | None) -> Plan:
        return Plan.of(
            state.visible,
            state.collection.eras,
            Rows(self.width(), self.height(), self._painting.style.metrics),
            self._painting.measure,
            state.lang,
            label_words(state.collection, state.lang),
            before=old,
        )

    def _view_after(self, old: Plan | None, plan: Plan) -> TimeScale:
        """The same view in another plan; everything, if that is what was seen."""
        if self._view is None or (old is not None and self._view == old.fit()):
            return plan.fit()
        return kept_in(plan, self._view.resized(self.width()))

    def _compose(self, *, whole: bool = True) -> None:
        """Make the scene of the view; not ``whole``: from what is there, if more takes long."""
        plan, view = self._plan, self.view
        if plan is None or self._state is None:
            return
        coarser = None
        if not (whole or plan.ready(view) or self._ahead.wait_for(plan.steps(view))):
            coarser = plan.meanwhile(view)
        self._painting.compose(plan, view, self._state.selected, coarser)
        if coarser is None and plan.crowded:
            prepare = partial(self._painting.prepare, plan)
            self._ahead.look_around(likely(plan, self._last, view), prepare)
        self._surface.redraw()

    def _paint(self, painter: QPainter) -> None:
        if self._state is not None:
            ringed = self._surface.ringed
            self._painting.paint(painter, self._state, self._hover.event_id, ringed=ringed)

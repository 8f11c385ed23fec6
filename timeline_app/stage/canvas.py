"""The canvas: a collection laid out for this window, the view on it, and what hands do there."""

from functools import partial

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.layout.metrics import Rows
from timeline_app.layout.plan import Plan
from timeline_app.layout.scene import Badge, Scene, Shown
from timeline_app.layout.wording import label_words
from timeline_app.render.measuring import RoleFonts
from timeline_app.render.painter import Highlights, ScenePainter
from timeline_app.render.stamps import Stamps
from timeline_app.render.style import Style
from timeline_app.render.surface import Surface
from timeline_app.render.theme import Look
from timeline_app.stage.ahead import Ahead, prepared
from timeline_app.stage.found import Found
from timeline_app.stage.gestures.hands import Hands
from timeline_app.stage.looks import EventLooks
from timeline_app.stage.motion import Motion
from timeline_app.stage.outlook import likely
from timeline_app.stage.sight import beyond, closest, kept_in, members_view, shown_near, stretch
from timeline_app.state.state import State
from timeline_app.timescale.flight import Flight
from timeline_app.timescale.inertia import Inertia
from timeline_app.timescale.pointed import pointed
from timeline_app.timescale.scale import TimeScale

_MANY = 20_000
"""Events that take longer to be put in order than a key may wait."""
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
        self._style = style
        self._fonts = RoleFonts(style.letters, style.lang)
        self._looks: dict[str, Look] = {}
        self._painter: ScenePainter | None = None
        self._state: State | None = None
        self._plan: Plan | None = None
        self._composed: Plan | None = None
        self._stale = True
        self._view: TimeScale | None = None
        self._last: TimeScale | None = None
        self._scene: Scene | None = None
        self._hovered: str | None = None
        self._awaited: str | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._catch_up)
        self._ahead = Ahead(self._compose, self)
        self._stamps = Stamps()
        self._found: Found | None = None
        self._surface = Surface(self._paint, self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        box.addWidget(self._surface)
        self.setFocusProxy(self._surface)
        self._motion = Motion(self.show_view, self)
        self._hands = Hands(self._surface, self, self)
        self._connect()

    def _connect(self) -> None:
        surface = self._surface
        surface.released.connect(self._hover)
        surface.hovered.connect(self._hover)
        surface.left.connect(self._leave)
        surface.resized.connect(self._lay_out_again)

    # What is shown

    def restyle(self, style: Style, looks: dict[str, Look]) -> None:
        """Take another theme, size or language for the next state; ``looks`` is by category."""
        if style != self._style:  # else the widths that were measured stay known
            self._fonts = RoleFonts(style.letters, style.lang)
        self._style, self._looks, self._stamps = style, looks, Stamps()
        self._surface.set_ground(style.color("ground"))
        self._stale = True

    def start_over(self) -> None:
        """Show everything of the next state: it is another collection."""
        self._view = self._scene = None
        self._stale = True

    def show_state(self, state: State) -> None:
        """Show what differs from the state before."""
        old, self._state = self._state, state
        current = not self._stale or self._pause.isActive()
        if old is None or _laid_out_by(old) != _laid_out_by(state):
            self._stale = True
        if not self._stale or (current and _edited(old, state) and self._renew(state)):
            self._compose()
        elif old is not None and self._plan is not None and _can_wait(old, state):
            self._pause.start()
        else:
            large = not isinstance(state.collection.events, tuple)
            self._lay_out_again(whole=not (_edited(old, state) or (large and self.isVisible())))

    @property
    def plan(self) -> Plan | None:
        """The layout; None before the first state or size."""
        return self._plan

    @property
    def scene(self) -> Scene | None:
        """What is to be seen now."""
        return self._scene

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
        return None if self._scene is None else self._scene.at(point.x(), point.y())

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

    def _hover(self, point: QPointF) -> None:
        hit = self.hit(point)
        shape = Qt.CursorShape.ArrowCursor if hit is None else Qt.CursorShape.PointingHandCursor
        self._surface.viewport().setCursor(shape)
        self._set_hovered(hit.id if isinstance(hit, Shown) else None)

    def _leave(self) -> None:
        self._set_hovered(None)

    def _set_hovered(self, event_id: str | None) -> None:
        if event_id != self._hovered:
            self._hovered = event_id
            self._surface.redraw()

    # Laying out and painting

    def _renew(self, state: State) -> bool:
        """Show an edit in the places there are; False where it needs others.

        Where it might need others it is shown so until the hands pause.
        """
        plan = (
            None
            if self._plan is None
            else self._plan.renewed(state.visible, label_words(state.collection, state.lang))
        )
        if plan is None or (plan.provisional and len(plan.events) <= _MANY):
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

    def _lay_out_again(self, *, whole: bool = True) -> None:
        """Make another plan; not ``whole``: what is seen stays until that has as much to show."""
        self._pause.stop()
        size = self.size()  # the surface takes it on when the window is shown
        if self._state is None or size.width() < 2 or size.height() < 2:
            return
        old = self._plan
        rows = Rows(size.width(), size.height(), self._style.metrics)
        same_size = old is not None and (old.rows.width, old.rows.height) == size.toTuple()
        if same_size and not self._stale:
            return
        self._stale = False
        self._motion.finish()
        at_fit = self._view is None or (old is not None and self._view == old.fit())
        state = self._state
        words = label_words(state.collection, state.lang)
        self._plan = Plan.of(
            state.visible,
            state.collection.eras,
            rows,
            self._fonts.measure,
            state.lang,
            words,
            before=old,
        )
        self._ahead.rest()
        if at_fit or self._view is None:
            self._view = self._plan.fit()
        else:
            self._view = kept_in(self._plan, self._view.resized(size.width()))
        if (
            whole
            or self._plan.ready(self._view)
            or self._ahead.wait_for(self._plan.steps(self._view), at_once=self._scene is not None)
        ):
            self._compose()
        self.view_changed.emit()

    def _compose(self, *, whole: bool = True) -> None:
        """Make the scene of the view; not ``whole``: from what is there, if more takes long."""
        plan, view = self._plan, self.view
        if plan is None or self._state is None:
            return
        coarser = None
        if not (whole or plan.ready(view) or self._ahead.wait_for(plan.steps(view))):
            coarser = plan.meanwhile(view)
        self._scene = plan.scene(view, self._state.selected, coarser=coarser)
        if self._painter is None or plan is not self._composed:
            looks = EventLooks(plan, self._looks)
            self._composed = plan
            self._painter = ScenePainter(self._style, self._fonts, looks, self._stamps)
        if coarser is None and plan.crowded:
            prepare = partial(prepared, plan, self._painter)
            self._ahead.look_around(likely(plan, self._last, view), prepare)
        self._surface.redraw()

    def _paint(self, painter: QPainter) -> None:
        if self._scene is None or self._painter is None or self._state is None:
            return
        highlights = Highlights(self._state.selected, self._matched(), self._hovered)
        self._painter.paint(painter, self._scene, highlights)
        if self._surface.ringed:
            self._painter.ring(painter, self._scene)

    def _matched(self) -> Found | None:
        """What the search finds; None without one."""
        if self._state is None or self._plan is None or self._state.matches is None:
            return None
        asked = self._state.matches, self._plan.events
        if self._found is None or not self._found.answers(*asked):
            self._found = Found(*asked)
        return self._found


def _can_wait(old: State, state: State) -> bool:
    """Whether an edit of a large collection may be shown once the hands pause."""
    return _edited(old, state) and len(state.collection.events) > _MANY


def _edited(old: State | None, state: State) -> bool:
    """Whether nothing but an edit can be between two states."""
    if old is None:
        return False
    same = (old.hidden, old.lang, old.dark) == (state.hidden, state.lang, state.dark)
    return same and old.editing and state.editing and old.text == state.text


def _laid_out_by(state: State) -> tuple[object, ...]:
    """What the layout depends on."""
    return id(state.collection), state.hidden, state.lang

"""What a canvas paints: the scene of a view, and what stands out in it."""

from collections.abc import Iterator

from PySide6.QtGui import QPainter

from timeline_app.layout.metrics import Measure
from timeline_app.layout.plan import Plan
from timeline_app.layout.scene import Scene
from timeline_app.render.measuring import RoleFonts
from timeline_app.render.painter import Highlights, ScenePainter
from timeline_app.render.stamps import Stamps
from timeline_app.render.style import Style
from timeline_app.render.theme import Look
from timeline_app.stage.found import Found
from timeline_app.stage.looks import EventLooks
from timeline_app.state.state import State
from timeline_app.timescale.scale import TimeScale


class Painting:
    """The scene that is seen now; its pictures of labels are kept from scene to scene."""

    def __init__(self, style: Style) -> None:
        self.style = style
        self.scene: Scene | None = None
        self._fonts = RoleFonts(style.letters, style.lang)
        self._looks: dict[str, Look] = {}
        self._stamps = Stamps()
        self._plan: Plan | None = None
        self._painter: ScenePainter | None = None
        self._found: Found | None = None

    @property
    def measure(self) -> Measure:
        """Widths of texts in the canvas's fonts."""
        return self._fonts.measure

    def restyle(self, style: Style, looks: dict[str, Look]) -> None:
        """Take on another theme, size or language for the next scene; ``looks`` is by category."""
        if (style, looks) == (self.style, self._looks):
            return  # the pictures of labels are still good
        if style != self.style:  # else the widths that were measured stay known
            self._fonts = RoleFonts(style.letters, style.lang)
        self.style, self._looks, self._stamps = style, looks, Stamps()

    def shows(self, plan: Plan) -> bool:
        """Whether the scene is one of this plan."""
        return plan is self._plan

    def compose(
        self, plan: Plan, view: TimeScale, selected: str | None, coarser: int | None
    ) -> None:
        """Make the scene of a view; see `Plan.scene`."""
        self.scene = plan.scene(view, selected, coarser=coarser)
        self._painter, self._plan = self._painter_of(plan), plan

    def prepare(self, plan: Plan, view: TimeScale) -> Iterator[None]:
        """Make what a view will need: places, and pictures of labels."""
        yield from plan.steps(view)
        yield
        yield from self._painter_of(plan).steps(plan.scene(view).events)

    def _painter_of(self, plan: Plan) -> ScenePainter:
        if self._painter is not None and plan is self._plan:
            return self._painter
        looks = EventLooks(plan, self._looks)
        return ScenePainter(self.style, self._fonts, looks, self._stamps)

    def paint(self, painter: QPainter, state: State, hovered: str | None, *, ringed: bool) -> None:
        """Paint the scene; ``ringed``: with a ring that tells where the keys act."""
        if self.scene is None or self._painter is None:
            return
        highlights = Highlights(state.selected, self._matched(state), hovered)
        self._painter.paint(painter, self.scene, highlights)
        if ringed:
            self._painter.ring(painter, self.scene)

    def _matched(self, state: State) -> Found | None:
        """What the search finds; None without one."""
        if self._plan is None or state.matches is None:
            return None
        asked = state.matches, self._plan.events
        if self._found is None or not self._found.answers(*asked):
            self._found = Found(*asked)
        return self._found

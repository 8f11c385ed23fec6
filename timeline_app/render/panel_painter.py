"""A laid-out timeline painted piece by piece, each only with what reaches into it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from timeline_app.layout.metrics import Rect
from timeline_app.layout.scene import Scene, Shown
from timeline_app.model.collection import Collection
from timeline_app.model.progress import Progress, unwatched
from timeline_app.render.painter import Highlights, ScenePainter
from timeline_app.render.panel_plan import PanelPlan
from timeline_app.render.theme import Look, looks

_TIMES = 4
"""How often the look of an event is asked for while it is painted."""
_EVERY = 64
_OVER = 24
"""Pixels of the canvas that rims and shapes reach beyond their rectangles."""


@dataclass(frozen=True)
class PanelPainter:
    """Paints a sheet: the head, and below it the timeline."""

    plan: PanelPlan
    painter: ScenePainter

    @classmethod
    def of(cls, collection: Collection, plan: PanelPlan) -> "PanelPainter":
        """The painter of a collection that is laid out so."""
        known = looks(collection.categories, plan.style.theme)
        by_event = {e.id: known.get(e.category or "", known[""]) for e in collection.events}
        return cls(plan, ScenePainter(plan.style, plan.fonts, by_event))

    def paint(self, painter: QPainter, piece: Rect, progress: Progress = unwatched) -> None:
        """Paint a piece of the sheet, in pixels of the sheet, at the painter's origin.

        Raises:
            CancelledError: whoever waits has stopped it.
        """
        plan, scale = self.plan, self.plan.scale
        painter.translate(-piece.x, -piece.y)
        whole = QRectF(0, 0, plan.width * scale, plan.height * scale + 1)
        painter.fillRect(whole, plan.style.color("ground"))
        painter.scale(scale, scale)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
        )
        seen = Rect(piece.x / scale, piece.y / scale, piece.w / scale, piece.h / scale)
        if seen.y < plan.head.height:
            plan.head.paint(painter)
        painter.translate(0, plan.head.height)
        scene = reaching(plan.scene, seen.moved(0, -plan.head.height))
        asked = _Asked(self.painter.looks, progress, _TIMES * len(scene.events))
        replace(self.painter, looks=asked).paint(painter, scene, Highlights())


class _Asked(Mapping[str, Look]):
    """Looks that tell how often they were asked for, which is how far the painting is."""

    def __init__(self, looks: Mapping[str, Look], progress: Progress, whole: int) -> None:
        self._looks, self._progress, self._whole = looks, progress, max(1, whole)
        self._asked = 0

    def __getitem__(self, event_id: str) -> Look:
        if self._asked % _EVERY == 0:
            self._progress(min(self._asked / self._whole, 1.0))
        self._asked += 1
        return self._looks[event_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._looks)

    def __len__(self) -> int:
        return len(self._looks)


def reaching(scene: Scene, piece: Rect) -> Scene:
    """The scene with those events, badges and ticks alone that reach into a piece of it."""
    wide = Rect(piece.x - _OVER, piece.y - _OVER, piece.w + 2 * _OVER, piece.h + 2 * _OVER)
    return replace(
        scene,
        events=tuple(shown for shown in scene.events if _reaches(shown, wide, scene.axis_y)),
        badges=tuple(badge for badge in scene.badges if _meet(badge.rect, wide)),
    )


def _reaches(shown: Shown, piece: Rect, axis: float) -> bool:
    rects = (shown.label, shown.mark, shown.within)
    if any(rect is not None and _meet(rect, piece) for rect in rects):
        return True
    if shown.stem is None or shown.label is None:
        return False
    return _meet(Rect(shown.stem, shown.label.y, 1, axis - shown.label.y), piece)


def _meet(one: Rect, other: Rect) -> bool:
    return (
        one.x < other.right
        and other.x < one.right
        and one.y < other.bottom
        and other.y < one.bottom
    )

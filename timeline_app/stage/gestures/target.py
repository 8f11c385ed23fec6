"""What gestures act on."""

from typing import Protocol

from PySide6.QtCore import QPointF

from timeline_app.layout.scene import Badge, Shown
from timeline_app.timescale.scale import TimeScale


class Target(Protocol):
    """The canvas, as hands know it."""

    @property
    def view(self) -> TimeScale:
        """What the canvas shows."""

    @property
    def moving(self) -> bool:
        """Whether the view moves by itself."""

    def rest(self) -> None:
        """Stand still."""

    def show_view(self, view: TimeScale) -> None:
        """Show another stretch of time at once, within what there is."""

    def glide(self, speed: float) -> None:
        """Let go at a speed in pixels a second."""

    def hit(self, point: QPointF) -> Shown | Badge | None:
        """What stands at a pixel."""

    def choose(self, hit: Shown | Badge | None) -> None:
        """Select what was clicked."""

    def zoom_into(self, hit: Shown | Badge | None, x: float) -> None:
        """Zoom to what was double-clicked."""


def zoom(target: Target, factor: float, start: float, end: float) -> None:
    """Zoom so that the instant at the pixel ``start`` comes to stand at the pixel ``end``.

    Also where the target zooms less than asked because there is nothing closer to see.
    """
    before = target.view
    wanted = before.panned(start - end).zoomed(factor, end)
    target.show_view(wanted)
    shown = target.view
    if shown.seconds != wanted.seconds:
        later = (before.start - shown.start) + before.fraction - shown.fraction
        now = (later + start / before.per_second) * shown.per_second
        target.show_view(shown.panned(now - end))

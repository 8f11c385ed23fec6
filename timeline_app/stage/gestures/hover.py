"""A pointer that presses nothing: what it is on, and its shape there."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, Qt

from timeline_app.layout.scene import Badge, Shown
from timeline_app.render.surface import Surface

Hit = Callable[[QPointF], Shown | Badge | None]


class Hover(QObject):
    """Follows the pointer over one surface."""

    def __init__(self, surface: Surface, hit: Hit, parent: QObject) -> None:
        """``hit`` tells what stands at a pixel."""
        super().__init__(parent)
        self._surface, self._hit = surface, hit
        self.event_id: str | None = None
        """The event under the pointer."""
        surface.released.connect(self._move)
        surface.hovered.connect(self._move)
        surface.left.connect(self._leave)

    def _move(self, point: QPointF) -> None:
        hit = self._hit(point)
        shape = Qt.CursorShape.ArrowCursor if hit is None else Qt.CursorShape.PointingHandCursor
        self._surface.viewport().setCursor(shape)
        self._be_on(hit.id if isinstance(hit, Shown) else None)

    def _leave(self) -> None:
        self._be_on(None)

    def _be_on(self, event_id: str | None) -> None:
        if event_id != self.event_id:
            self.event_id = event_id
            self._surface.redraw()

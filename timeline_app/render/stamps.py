"""Pictures of labels, marks and badges, each painted once and then only copied.

They stand on whole pixels of the screen, where copying changes nothing of them. What has no pixels,
an SVG or a PDF, gets no copies: words stay words there.
"""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPaintEngine, QPainter, QPixmap

from timeline_app.layout.metrics import Rect

_MOST = 1500
"""Pictures that are kept; a screen full of labels has about three hundred."""
_AIR = 8
"""Pixels around a rectangle within which it may be drawn over: rims and rings."""

_OF_PIXELS = (QPaintEngine.Type.Raster, QPaintEngine.Type.OpenGL2)

Draw = Callable[[QPainter], None]


def draw_at(painter: QPainter, rect: Rect, draw: Draw) -> None:
    """Draw what stands at a rectangle; ``draw`` has it at the painter's origin."""
    painter.save()
    painter.translate(rect.x, rect.y)
    draw(painter)
    painter.restore()


class Stamps:
    """Pictures by what they depend on; for one style."""

    def __init__(self) -> None:
        self._known: dict[Hashable, QPixmap] = {}
        self._ratio = 1.0
        self._copying = True

    def begin(self, painter: QPainter) -> None:
        """A picture of all is going to be painted, on this screen."""
        self._copying = painter.paintEngine().type() in _OF_PIXELS
        ratio = painter.device().devicePixelRatioF()
        if ratio != self._ratio:
            self._known.clear()
            self._ratio = ratio
        for key in list(self._known)[: max(0, len(self._known) - _MOST)]:
            del self._known[key]

    def stamp(self, painter: QPainter, key: Hashable, rect: Rect, draw: Draw) -> None:
        """Copy the picture that belongs to a key, with a rectangle of it where that stands.

        Args:
            painter: on what to paint.
            key: all that the picture depends on.
            rect: where it stands.
            draw: paints it as if the rectangle stood at the painter's origin.
        """
        if not self._copying:
            draw_at(painter, rect, draw)
            return
        picture = self._known.pop(key, None)
        if picture is None:
            picture = self._made(rect, draw)
        self._known[key] = picture  # the one used last stands last
        if self._ratio == 1:
            painter.drawPixmap(round(rect.x) - _AIR, round(rect.y) - _AIR, picture)
            return
        x, y = (round(at * self._ratio) / self._ratio - _AIR for at in (rect.x, rect.y))
        painter.drawPixmap(QPointF(x, y), picture)

    def make(self, key: Hashable, rect: Rect, draw: Draw) -> bool:
        """Have the picture ready; whether it had to be made."""
        if key in self._known:
            return False
        self._known[key] = self._made(rect, draw)
        return True

    def _made(self, rect: Rect, draw: Draw) -> QPixmap:
        width, height = (int((side + 2 * _AIR + 1) * self._ratio) for side in (rect.w, rect.h))
        picture = QPixmap(width, height)
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            painter.setRenderHints(
                QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
            )
            painter.translate(_AIR, _AIR)
            draw(painter)
        return picture

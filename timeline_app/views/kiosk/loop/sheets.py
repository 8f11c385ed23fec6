"""Pictures of what stands still in the attract loop, painted once for many frames."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from timeline_app.views.kiosk.loop.running_order import Stop
from timeline_app.views.kiosk.loop.scenes import Scene
from timeline_app.views.kiosk.loop.wall import Wall

_AROUND = 64
"""Pixels at 1080 lines around words, for what hangs out of them."""
_KEPT = 3
"""Timelines: the present one with its card opened and closed, and the one before."""


class Sheets:
    """The words of one scene, and the timelines of the present one and the one before."""

    def __init__(self, wall: Wall, ratio: float) -> None:
        """``ratio`` is that of the screen's pixels to the window's."""
        self._wall, self._ratio = wall, ratio
        self._words: tuple[Scene, QPixmap] | None = None
        self._threads: dict[tuple[int, str, int, bool], QPixmap] = {}

    def paint_words(self, painter: QPainter, scene: Scene) -> None:
        """Paint a scene's words into their place."""
        room = self.words_rect(scene)
        if self._words is None or self._words[0] is not scene:
            sheet = self._blank(room)
            with QPainter(sheet) as inner:
                inner.translate(-room.topLeft())
                scene.poster.paint(inner, self._wall.look(scene))
            self._words = scene, sheet
        painter.drawPixmap(room.topLeft(), self._words[1])

    def words_rect(self, scene: Scene) -> QRectF:
        """Where words are painted."""
        room, around = (
            self._wall.places(scene.lang).words,
            self._wall.styles[scene.lang].px(_AROUND),
        )
        rect = QRectF(*room.head)
        if room.body is not None:
            rect = rect.united(QRectF(*room.body))
        return rect.adjusted(-around, -around, around, around).toAlignedRect().toRectF()

    def paint_thread(
        self, painter: QPainter, scene: Scene, right: int, *, large: bool = True
    ) -> None:
        """Paint the timeline at rest, where a scene shows it.

        Args:
            painter: at the window's origin, but for what the picture has drifted down.
            scene: what is shown.
            right: pixels by which time is moved to the right; edge and names stay.
            large: with the event's card opened.
        """
        stop, place = scene.stop, self._wall.places(scene.lang).thread
        if stop is None or place is None:
            return
        key = id(stop), scene.lang, right, large
        if key not in self._threads:
            while len(self._threads) >= _KEPT:
                del self._threads[next(iter(self._threads))]
            self._threads[key] = self._thread(scene, stop, right, large=large)
        painter.drawPixmap(QRectF(*place).topLeft(), self._threads[key])

    def _thread(self, scene: Scene, stop: Stop, right: int, *, large: bool) -> QPixmap:
        place, thread = self._wall.places(scene.lang).thread, self._wall.thread(stop, scene.lang)
        sheet = self._blank(QRectF(*place) if place is not None else QRectF())
        sheet.fill(self._wall.styles[scene.lang].color("ground"))  # one may lie on another
        if thread is not None:
            with QPainter(sheet) as inner:
                view = thread.view(stop).panned(-right)
                thread.paint(inner, view, stop.event.id, large=large)
        return sheet

    def _blank(self, room: QRectF) -> QPixmap:
        sheet = QPixmap((room.size() * self._ratio).toSize())
        sheet.setDevicePixelRatio(self._ratio)
        sheet.fill(Qt.GlobalColor.transparent)
        return sheet

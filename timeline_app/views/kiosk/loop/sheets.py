"""Pictures of what stands still in the attract loop, painted once for many frames."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from timeline_app.views.kiosk.loop.scenes import Scene
from timeline_app.views.kiosk.loop.wall import Wall

_AROUND = 64
"""Pixels at 1080 lines around words, for what hangs out of them."""


class Sheets:
    """The words of one scene, and the timelines of two: the present one and the one before."""

    def __init__(self, wall: Wall, ratio: float) -> None:
        """``ratio`` is that of the screen's pixels to the window's."""
        self._wall, self._ratio = wall, ratio
        self._words: tuple[Scene, QPixmap] | None = None
        self._threads: dict[tuple[int, str], QPixmap] = {}

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

    def paint_thread(self, painter: QPainter, scene: Scene) -> None:
        """Paint the timeline at rest, where a scene shows it."""
        place = self._wall.places(scene.lang).thread
        thread = self._wall.thread(scene.stop, scene.lang) if scene.stop is not None else None
        if thread is None or place is None or scene.stop is None:
            return
        key = (id(scene.stop), scene.lang)
        if key not in self._threads:
            while len(self._threads) > 1:
                del self._threads[next(iter(self._threads))]
            sheet = self._blank(QRectF(*place))
            with QPainter(sheet) as inner:
                thread.paint(inner, thread.view(scene.stop), scene.stop.event.id)
            self._threads[key] = sheet
        painter.drawPixmap(QRectF(*place).topLeft(), self._threads[key])

    def _blank(self, room: QRectF) -> QPixmap:
        sheet = QPixmap((room.size() * self._ratio).toSize())
        sheet.setDevicePixelRatio(self._ratio)
        sheet.fill(Qt.GlobalColor.transparent)
        return sheet

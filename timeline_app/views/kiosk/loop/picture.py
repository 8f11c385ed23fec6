"""What the attract loop looks like at a moment."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QPainter

from timeline_app.timescale.flight import Flight
from timeline_app.views.kiosk.loop.drift import REACH, drift
from timeline_app.views.kiosk.loop.playing import Phase, Playing
from timeline_app.views.kiosk.loop.running_order import Stop
from timeline_app.views.kiosk.loop.scenes import Scene, scenes
from timeline_app.views.kiosk.loop.sheets import Sheets
from timeline_app.views.kiosk.loop.wall import Wall

_STEADY: Final = {Phase.FLIES: 0.0, Phase.STAYS: 1.0}
"""How much of the words is seen in phases in which that doesn't change."""


class Picture:
    """A wall, seen as its scenes play; paints as little of it as was asked for."""

    def __init__(self, wall: Wall, ratio: float, *, motion: bool) -> None:
        """``ratio`` is that of the screen's pixels to the window's."""
        self.wall, self._motion = wall, motion
        self._sheets = Sheets(wall, ratio)
        self.playing = Playing(scenes(wall.stops, tuple(wall.styles), wall.pages), self._flight)
        self._style = next(iter(wall.styles.values()))

    def offset(self, seconds: float) -> QPoint:
        """How far everything has drifted by a time."""
        return QPoint(*drift(seconds, self._style.px(REACH)))

    def rippling(self, seconds: float) -> QRect:
        """What moves while all else rests."""
        plate = self.wall.invitation(self.playing.scene)
        if plate is None:
            return QRect()
        return plate.reach.toAlignedRect().translated(self.offset(seconds))

    def paint(self, painter: QPainter, dirty: QRectF, seconds: float) -> None:
        """Paint what a rectangle of the window shows after so many seconds."""
        scene, offset = self.playing.scene, self.offset(seconds)
        painter.fillRect(dirty, self._style.color("ground"))
        dirty = dirty.translated(-offset.x(), -offset.y())
        painter.translate(0, offset.y())
        place = self.wall.places(scene.lang).thread
        if place is not None and place.y < dirty.bottom() and dirty.top() < place.bottom:
            self._paint_thread(painter, offset.x())
        painter.translate(offset.x(), 0)
        share = self._words_share
        if share and self._sheets.words_rect(scene).intersects(dirty):
            painter.setOpacity(share)
            self._sheets.paint_words(painter, scene)
        plate = self.wall.invitation(scene)
        if plate is not None:
            painter.setOpacity(share if self._changes_language else 1.0)
            plate.paint(painter, seconds, rings=self._motion)

    @property
    def _words_share(self) -> float:
        """How much of the words is seen."""
        playing = self.playing
        if playing.phase is Phase.COMES:
            return playing.share
        return _STEADY.get(playing.phase, 1 - playing.share)

    @property
    def _changes_language(self) -> bool:
        """Whether the words that come or go have others in another language beside them."""
        playing = self.playing
        other = playing.before if playing.phase is Phase.COMES else playing.following
        return other is None or other.lang != playing.scene.lang

    def _flight(self, one: Scene, other: Scene) -> Flight | None:
        return self.wall.flight(one, other) if self._motion else None

    def _paint_thread(self, painter: QPainter, right: int) -> None:
        """The timeline: time has drifted to the right by so many pixels."""
        playing, scene = self.playing, self.playing.scene
        ahead = playing.following.stop
        if playing.phase is Phase.FLIES and playing.flight is not None and ahead is not None:
            self._paint_flight(painter, playing.flight, ahead, right)
            return
        below, large = self._below()
        if below is not None:
            self._sheets.paint_thread(painter, below, right, large=large)
            painter.setOpacity(playing.share if playing.flight is None else 1 - playing.share)
        self._sheets.paint_thread(painter, scene, right)
        painter.setOpacity(1.0)

    def _paint_flight(self, painter: QPainter, flight: Flight, ahead: Stop, right: int) -> None:
        lang = self.playing.scene.lang
        thread, place = self.wall.thread(ahead, lang), self.wall.places(lang).thread
        if thread is not None and place is not None:
            painter.save()
            painter.translate(place.x, place.y)
            view = flight.at(self.playing.share).panned(-right)
            thread.paint(painter, view, ahead.event.id)
            painter.restore()

    def _below(self) -> tuple[Scene | None, bool]:
        """The timeline laid under the present one while that comes or goes; with its card opened?"""
        playing, scene, before = self.playing, self.playing.scene, self.playing.before
        if playing.flight is not None or (playing.phase is Phase.COMES and playing.flown):
            return scene, False
        if playing.phase is not Phase.COMES or before is None:
            return None, False
        same = before.stop is scene.stop and before.lang == scene.lang
        return (None, False) if same else (before, True)

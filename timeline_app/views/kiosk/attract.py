"""The attract loop: what the screen shows while nobody is there, until somebody touches it."""

from collections.abc import Callable, Mapping
from time import monotonic
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from timeline_app.layout.metrics import Rect
from timeline_app.model.collection import Collection
from timeline_app.render.style import Style
from timeline_app.timescale.flight import Flight
from timeline_app.views.kiosk.loop.drift import REACH, drift
from timeline_app.views.kiosk.loop.playing import Phase, Playing
from timeline_app.views.kiosk.loop.scenes import Scene, scenes
from timeline_app.views.kiosk.loop.sheets import Sheets
from timeline_app.views.kiosk.loop.wall import Wall

_LONGEST_STEP: Final = 1.0
"""Seconds: a machine that slept goes on where it was."""
_MOVING, _RESTING, _STILL = 33, 100, 1000
"""Milliseconds from one picture to the next."""


class Attract(QWidget):
    """Covers its parent while it runs. What it paints at rest is painted once and then copied."""

    touched = Signal(str)
    """A hand wants the event being shown, by id; "" where there is none."""

    def __init__(self, parent: QWidget, clock: Callable[[], float] = monotonic) -> None:
        """``clock`` gives seconds that never go back."""
        super().__init__(parent)
        self._clock = clock
        self._looked = 0.0
        self._time = 0.0
        self._motion = True
        self._asked: tuple[Collection, str, Mapping[str, Style]] | None = None
        self._wall: Wall | None = None
        self._sheets: Sheets | None = None
        self._playing: Playing | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        parent.installEventFilter(self)
        self.hide()

    def start(
        self, collection: Collection, tour_id: str, styles: Mapping[str, Style], *, motion: bool
    ) -> None:
        """Show a collection from its first stop on.

        Args:
            collection: what is shown.
            tour_id: the tour to follow; "" for the first, or all events where there is none.
            styles: the style of each language, in the order in which they take turns.
            motion: whether the picture flies and ripples; otherwise it fades from stop to stop.
        """
        self._asked, self._motion = (collection, tour_id, styles), motion
        self._cover()
        self._hang()
        self._looked = self._clock()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._pace()

    def stop(self) -> None:
        """Go away, and keep nothing."""
        self._timer.stop()
        self.hide()
        self._asked = self._wall = self._sheets = self._playing = None

    @property
    def running(self) -> bool:
        """Whether it is shown."""
        return self._playing is not None

    @property
    def shown(self) -> str | None:
        """The event being shown, in a flight the one it goes to."""
        if self._playing is None or self._playing.shown.stop is None:
            return None
        return self._playing.shown.stop.event.id

    @property
    def scene(self) -> Scene | None:
        """The page of words being shown, or that went last."""
        return None if self._playing is None else self._playing.scene

    @property
    def lang(self) -> str | None:
        """The language it speaks now."""
        return None if self._playing is None else self._playing.shown.lang

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        playing = self._playing
        if playing is None:
            return
        scene, phase, before = playing.scene, playing.phase, self._offset()
        self._time += seconds
        playing.advance(seconds)
        if playing.scene is not scene:
            self.setAccessibleName(playing.scene.poster.words)
        moving = Phase.STAYS not in {phase, playing.phase} or phase is not playing.phase
        if moving or self._offset() != before:
            self.update()
        elif self._motion:
            self._ripple()
        self._pace()

    def _tick(self) -> None:
        now = self._clock()
        passed, self._looked = now - self._looked, now
        self.advance(min(max(0.0, passed), _LONGEST_STEP))

    def _pace(self) -> None:
        """Look at the clock as often as the picture needs it."""
        resting = self._playing is not None and self._playing.phase is Phase.STAYS
        pause = (_RESTING if self._motion else _STILL) if resting else _MOVING
        if not self._timer.isActive() or self._timer.interval() != pause:
            self._timer.start(pause)

    def _cover(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())

    def _hang(self) -> None:
        if self._asked is None:
            return
        collection, tour_id, styles = self._asked
        self._wall = Wall(collection, tour_id, styles, (self.width(), self.height()))
        self._sheets = Sheets(self._wall, self.devicePixelRatioF())
        order = scenes(self._wall.stops, tuple(styles), self._wall.pages)
        self._playing = Playing(order, self._flight)
        self.setAccessibleName(self._playing.scene.poster.words)
        self.update()

    def _flight(self, one: Scene, other: Scene) -> Flight | None:
        return self._wall.flight(one, other) if self._wall is not None and self._motion else None

    # Painting

    def _offset(self) -> tuple[int, int]:
        if self._wall is None:
            return 0, 0
        style = next(iter(self._wall.styles.values()))
        return drift(self._time, style.px(REACH))

    def _ripple(self) -> None:
        """Only the invitation has changed."""
        if self._wall is None or self._playing is None:
            return
        plate = self._wall.invitation(self._playing.scene)
        if plate is not None:
            self.update(plate.reach.translated(*self._offset()).toAlignedRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        wall, sheets, playing = self._wall, self._sheets, self._playing
        if wall is None or sheets is None or playing is None:
            return
        offset = QPointF(*self._offset())
        dirty = QRectF(event.rect()).translated(-offset)
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), wall.styles[playing.scene.lang].color("ground"))
            painter.translate(0, offset.y())
            self._paint_thread(painter, dirty, round(offset.x()))
            painter.translate(offset.x(), 0)
            share = {Phase.COMES: playing.share, Phase.LEAVES: 1 - playing.share}
            words = share.get(playing.phase, float(playing.phase is Phase.STAYS))
            if words and sheets.words_rect(playing.scene).intersects(dirty):
                painter.setOpacity(words)
                sheets.paint_words(painter, playing.scene)
            self._paint_invitation(painter, words)

    def _paint_thread(self, painter: QPainter, dirty: QRectF, right: int) -> None:
        wall, sheets, playing = self._wall, self._sheets, self._playing
        if wall is None or sheets is None or playing is None:
            return
        scene, place = playing.scene, wall.places(playing.scene.lang).thread
        if place is None or scene.stop is None or not _meets(place, dirty):
            return
        ahead = playing.following.stop
        if playing.phase is Phase.FLIES and playing.flight is not None and ahead is not None:
            thread = wall.thread(scene.stop, scene.lang)
            if thread is not None:
                painter.save()
                painter.translate(place.x, place.y)
                view = playing.flight.at(playing.share).panned(-right)
                thread.paint(painter, view, ahead.event.id)
                painter.restore()
            return
        below, large = self._below(playing)
        if below is not None:
            sheets.paint_thread(painter, below, right, large=large)
            painter.setOpacity(1 - playing.share if playing.flight is not None else playing.share)
        sheets.paint_thread(painter, scene, right)
        painter.setOpacity(1.0)

    def _below(self, playing: Playing) -> tuple[Scene | None, bool]:
        """The timeline that is laid under the present one while that comes or goes."""
        scene, before = playing.scene, playing.before
        if playing.phase is Phase.LEAVES and playing.flight is not None:
            return scene, False
        if playing.phase is not Phase.COMES or before is None:
            return None, False
        if playing.flown:
            return scene, False
        same = before.stop is scene.stop and before.lang == scene.lang
        return (None, False) if same else (before, True)

    def _paint_invitation(self, painter: QPainter, words: float) -> None:
        wall, playing = self._wall, self._playing
        if wall is None or playing is None:
            return
        plate = wall.invitation(playing.scene)
        if plate is None:
            return
        other = playing.before if playing.phase is Phase.COMES else playing.following
        changes = other is None or other.lang != playing.scene.lang
        painter.setOpacity(words if changes else 1.0)
        plate.paint(painter, self._time, rings=self._motion)

    # Hands

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.Resize and watched is self.parent() and self.running:
            self._cover()
        return super().eventFilter(watched, event)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._hang()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.TouchBegin:
            event.accept()
            self._give()
            return True
        return super().event(event)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self._give()

    def keyPressEvent(self, _event: QKeyEvent) -> None:
        self._give()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()
        self._give()

    def _give(self) -> None:
        if self._playing is not None:
            self.touched.emit(self.shown or "")


def _meets(place: Rect, dirty: QRectF) -> bool:
    """Whether something is to be painted there, wherever it has drifted sideways."""
    return place.y < dirty.bottom() and dirty.top() < place.bottom

"""The attract loop: what the screen shows while nobody is there, until somebody touches it."""

from collections.abc import Callable, Mapping
from time import monotonic
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from timeline_app.model.collection import Collection
from timeline_app.render.style import Style
from timeline_app.views.kiosk.loop.picture import Picture
from timeline_app.views.kiosk.loop.playing import Phase
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
        self._picture: Picture | None = None
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
        self._asked = self._picture = None

    @property
    def running(self) -> bool:
        """Whether it is shown."""
        return self._picture is not None

    @property
    def shown(self) -> str | None:
        """The event being shown, in a flight the one it goes to."""
        stop = None if self._picture is None else self._picture.playing.shown.stop
        return None if stop is None else stop.event.id

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        picture = self._picture
        if picture is None:
            return
        playing, offset = picture.playing, picture.offset(self._time)
        scene, phase = playing.scene, playing.phase
        self._time += seconds
        playing.advance(seconds)
        if playing.scene is not scene:
            self.setAccessibleName(playing.scene.poster.words)
        rests = phase is playing.phase is Phase.STAYS
        if not rests or picture.offset(self._time) != offset:
            self.update()
        elif self._motion:
            self.update(picture.rippling(self._time))
        self._pace()

    def _tick(self) -> None:
        now = self._clock()
        passed, self._looked = now - self._looked, now
        self.advance(min(max(0.0, passed), _LONGEST_STEP))

    def _pace(self) -> None:
        """Look at the clock as often as the picture needs it."""
        resting = self._picture is not None and self._picture.playing.phase is Phase.STAYS
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
        wall = Wall(collection, tour_id, styles, (self.width(), self.height()))
        self._picture = Picture(wall, self.devicePixelRatioF(), motion=self._motion)
        self.setAccessibleName(self._picture.playing.scene.poster.words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is not None:
            with QPainter(self) as painter:
                self._picture.paint(painter, QRectF(event.rect()), self._time)

    # Hands

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.Resize and watched is self.parent() and self.running:
            self._cover()
        return super().eventFilter(watched, event)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        if self._picture is not None and self._picture.wall.size != self.size().toTuple():
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
        if self._picture is not None:
            self.touched.emit(self.shown or "")

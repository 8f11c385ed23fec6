"""Fingers on the glass: one taps and drags, two pinch, and the rest of the hand isn't there."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF

from timeline_app.render.finger import Finger
from timeline_app.stage.gestures.drag import FLICK, Drag
from timeline_app.stage.gestures.pinch import Pinch
from timeline_app.stage.gestures.tap import Tap
from timeline_app.stage.gestures.target import Target

TREMBLE = 12.0
"""Pixels a finger may move and still tap; it rolls as it is lifted, a mouse doesn't."""
PALM = 30.0
"""Millimetres; no fingertip is as wide, and a thumb is about 20."""


class Touch:
    """Keeps fingers by id, in their order of arrival; the first two that are no palm act.

    Whenever other fingers act than before, their gesture begins anew from where they are: nothing
    jumps when one is lifted.
    """

    def __init__(self, target: Target) -> None:
        self._target = target
        self._drag, self._pinch, self._tap = Drag(target, TREMBLE), Pinch(target), Tap(target)
        self._at: dict[int, QPointF] = {}
        self._palms: set[int] = set()
        self._acting: tuple[int, ...] = ()
        self._last = QPointF()
        self._parted = 0.0

    def move(self, fingers: Iterable[Finger], seconds: float) -> None:
        """Fingers went down, moved or were lifted; those that aren't named stayed."""
        for each in fingers:
            self._note(each)
        acting = tuple(key for key in self._at if key not in self._palms)[:2]
        points = [self._at[key] for key in acting]
        if acting != self._acting:
            before, self._acting = self._acting, acting
            self._change(points, seconds, anew=not before)
        elif len(points) == 1:
            self._drag.move(points[0], seconds)
        elif points:
            self._pinch.move(*points)

    def cancel(self) -> None:
        """The system took the touch away: nothing is held any more."""
        self._let_go()
        self._at.clear()
        self._palms.clear()

    def _note(self, finger: Finger) -> None:
        if finger.wide >= PALM:
            self._palms.add(finger.id)
            if finger.id in self._acting:
                self._let_go()
        if finger.id in self._acting[:1]:
            self._last = finger.at
        if finger.lifted:
            self._at.pop(finger.id, None)
            self._palms.discard(finger.id)
        else:
            self._at[finger.id] = finger.at

    def _let_go(self) -> None:
        self._drag.cancel()
        self._tap.cancel()
        self._acting = ()

    def _change(self, points: list[QPointF], seconds: float, *, anew: bool) -> None:
        """Other fingers act than before: none, one or two."""
        if not points:
            self._lift(seconds)
        elif len(points) == 2:
            self._drag.cancel()
            self._tap.cancel()
            self._target.rest()
            self._pinch.press(*points)
        elif anew:
            self._tap.press(seconds, caught=self._target.moving)
            self._target.rest()
            self._drag.press(points[0], seconds)
            self._parted = seconds - FLICK
        else:
            self._tap.cancel()
            self._drag.take_up(points[0], seconds)
            self._parted = seconds

    def _lift(self, seconds: float) -> None:
        """The last finger was lifted: the end of a tap, of a drag, or of a pinch."""
        if self._drag.moving and seconds - self._parted >= FLICK:
            self._drag.release(self._last, seconds)
        elif not self._drag.moving:
            self._tap.release(self._last, seconds)
        # The second finger of a pinch leaves the glass a moment after the first: that is no flick.
        self._drag.cancel()

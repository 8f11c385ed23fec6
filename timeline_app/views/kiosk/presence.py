"""Whether somebody is there: what only hands do, and neither the program nor a bag on the glass."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QKeyEvent, QPointerEvent

TREMBLE: Final = 10.0
"""Pixels a pointer or finger moves without meaning it."""

_Type = QEvent.Type
_DEEDS: Final = {
    _Type.MouseButtonPress,
    _Type.MouseButtonRelease,
    _Type.MouseButtonDblClick,
    _Type.TouchBegin,
    _Type.TouchEnd,
    _Type.TabletPress,
    _Type.TabletRelease,
    _Type.Wheel,
    _Type.NativeGesture,
    _Type.KeyPress,
    _Type.KeyRelease,
}
_MOVES: Final = {_Type.MouseMove, _Type.TouchUpdate, _Type.TabletMove}
SIGNS: Final = _DEEDS | _MOVES
"""The types of event to be asked about."""


class Presence:
    """Remembers where pointers and fingers were when they last counted."""

    def __init__(self) -> None:
        self._at: dict[int, QPointF] = {}

    def shown_by(self, event: QEvent) -> bool:
        """Whether an event comes from a hand. Something that lies on a key or on the glass is none."""
        if not event.spontaneous():
            return False
        if isinstance(event, QKeyEvent):
            return not event.isAutoRepeat()
        if isinstance(event, QPointerEvent):
            deed = event.type() in _DEEDS
            return self._moved(event, anew=deed) or deed
        return False

    def _moved(self, event: QPointerEvent, *, anew: bool) -> bool:
        """Whether one of its points went farther than a tremble since it counted."""
        places = {point.id(): point.globalPosition() for point in event.points()}
        far = any(_apart(at, self._at.get(key, at)) > TREMBLE for key, at in places.items())
        if far or anew:
            self._at = places
        else:
            self._at = places | self._at
        return far


def _apart(one: QPointF, other: QPointF) -> float:
    way = one - other
    return max(abs(way.x()), abs(way.y()))

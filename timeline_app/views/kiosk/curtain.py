"""What hands can't reach: everything, while it is down.

A deed that lifts it is taken to its end: a finger that woke the kiosk presses nothing as it is lifted.
"""

from enum import Enum
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEventPoint, QKeyEvent, QMouseEvent, QTouchEvent

_Type = QEvent.Type
_BEGINNINGS: Final = {
    _Type.MouseButtonPress,
    _Type.MouseButtonDblClick,
    _Type.TouchBegin,
    _Type.TabletPress,
    _Type.KeyPress,
    _Type.ShortcutOverride,
}
_AT_ONCE: Final = {_Type.Wheel, _Type.NativeGesture}
_ENDS: Final = {
    _Type.TouchEnd,
    _Type.TouchCancel,
    _Type.TabletRelease,
}


class _Limb(Enum):
    """What does one deed from its beginning to its end."""

    KEYS = "keys"
    POINTERS = "pointers"


def begins(event: QEvent) -> bool:
    """Whether a hand begins something, and doesn't just go on, move or let go."""
    kind = event.type()
    if isinstance(event, QTouchEvent) and kind is _Type.TouchUpdate:
        # one more finger, while something lies on the glass already
        return any(point.state() is QEventPoint.State.Pressed for point in event.points())
    return kind in _BEGINNINGS or kind in _AT_ONCE


class Curtain:
    """Down or not, and the deeds that are still to be taken."""

    def __init__(self) -> None:
        self._down = False
        self._taking: set[_Limb] = set()

    @property
    def down(self) -> bool:
        """Whether nothing gets through."""
        return self._down

    def lower(self) -> None:
        """Let nothing through."""
        self._down = True
        self._taking.clear()

    def lift(self) -> None:
        """Let new deeds through."""
        self._down = False

    def take_rest(self) -> None:
        """Take what the pointer or the fingers do now, to its end."""
        self._taking.add(_Limb.POINTERS)

    def notice(self, event: QEvent) -> None:
        """Hear of an event before anybody may lift the curtain because of it."""
        if self._down and begins(event) and event.type() not in _AT_ONCE:
            self._taking.add(_limb(event))

    def takes(self, event: QEvent) -> bool:
        """Whether an event of a hand is to end here."""
        limb = _limb(event)
        taken = self._down or limb in self._taking
        if _ends(event):
            self._taking.discard(limb)
        return taken


def _limb(event: QEvent) -> _Limb:
    return _Limb.KEYS if isinstance(event, QKeyEvent) else _Limb.POINTERS


def _ends(event: QEvent) -> bool:
    if isinstance(event, QKeyEvent):
        return event.type() is _Type.KeyRelease and not event.isAutoRepeat()
    if isinstance(event, QMouseEvent):
        released = event.type() is _Type.MouseButtonRelease
        return released and event.buttons() == Qt.MouseButton.NoButton
    return event.type() in _ENDS

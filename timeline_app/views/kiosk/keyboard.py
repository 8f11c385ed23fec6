"""The keys a kiosk knows. All others, and all combinations, stay outside."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_Key, _Modifier = Qt.Key, Qt.KeyboardModifier
MOVES: Final = {
    _Key.Key_Tab,
    _Key.Key_Backtab,
    _Key.Key_Return,
    _Key.Key_Enter,
    _Key.Key_Space,
    _Key.Key_Backspace,
    _Key.Key_Escape,
    _Key.Key_Left,
    _Key.Key_Right,
    _Key.Key_Up,
    _Key.Key_Down,
    _Key.Key_Home,
    _Key.Key_End,
    _Key.Key_PageUp,
    _Key.Key_PageDown,
}
"""Keys that move about, press and go back."""
SIGNS: Final = "0123456789+-="
"""For the PIN, and to zoom."""
_HARMLESS: Final = (
    _Modifier.ShiftModifier | _Modifier.KeypadModifier | _Modifier.GroupSwitchModifier
)
_CHORD: Final = _Modifier.ControlModifier | _Modifier.AltModifier | _Modifier.ShiftModifier


def let_in(event: QKeyEvent, *, typing: bool) -> bool:
    """Whether visitors may have a key; ``typing``: whether there is a keyboard to search with."""
    if event.modifiers() & ~_HARMLESS:
        return False
    if event.key() in MOVES:
        return True
    text = event.text()
    return text != "" and (text in SIGNS or (typing and text.isprintable()))


def summons(event: QKeyEvent) -> bool:
    """Whether it is the chord by which staff call for the PIN pad: Ctrl+Alt+Shift+Q."""
    modifiers = event.modifiers() & ~_Modifier.KeypadModifier
    return event.key() == _Key.Key_Q and modifiers == _CHORD

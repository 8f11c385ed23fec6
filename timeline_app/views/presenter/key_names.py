"""Keys by the names that the table of a show has for them."""

from typing import Final

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_MEANT: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_BARE: Final = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)


def key_name(event: QKeyEvent) -> str:
    """The portable name; Shift counts only with F keys, and the number pad is like any keys."""
    key = Qt.Key(event.key())
    if key in _BARE:
        return ""
    modifiers = event.modifiers() & _MEANT
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
        modifiers |= event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    sequence = QKeySequence(QKeyCombination(modifiers, key))
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)

"""What keys do in the table, and which keys are the table's and not the window's."""

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from timeline_app.model.localized import Localized
from timeline_app.views.archivist.table import words


class Deed(Enum):
    """Something that can be done with the table: its keys, as Qt writes them, and its name."""

    SORT_UP = "Alt+Up", words.SORT_UP
    SORT_DOWN = "Alt+Down", words.SORT_DOWN
    LEFT = "Alt+Left", words.LEFT
    RIGHT = "Alt+Right", words.RIGHT
    NARROWER = "Alt+Shift+Left", words.NARROWER
    WIDER = "Alt+Shift+Right", words.WIDER
    COPY = "Ctrl+C", words.COPY
    PASTE = "Ctrl+V", words.PASTE
    DELETE = "Del", words.DELETE
    TOGGLE = "Space", words.TOGGLE

    @property
    def keys(self) -> str:
        """Its keys."""
        return self.value[0]

    @property
    def title(self) -> Localized:
        """Its name."""
        return self.value[1]


OF_COLUMN = (Deed.SORT_UP, Deed.SORT_DOWN, Deed.LEFT, Deed.RIGHT, Deed.NARROWER, Deed.WIDER)
"""What is done with the column of the current cell."""
_BY_KEYS = {each.keys: each for each in Deed}
_MOVES = frozenset(
    (
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    )
)
_OTHERS = frozenset((Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace))
_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


def deed_of(event: QKeyEvent) -> Deed | None:
    """What a key does."""
    combination = QKeySequence(event.modifiers().value & ~_KEYPAD.value | event.key())
    return _BY_KEYS.get(combination.toString(QKeySequence.SequenceFormat.PortableText))


def is_of_table(event: QKeyEvent) -> bool:
    """Whether a key moves about in the table, writes into a cell or does a deed."""
    held = event.modifiers() & ~_KEYPAD
    if event.key() in _MOVES and not held & ~(_SHIFT | _CONTROL):
        return True
    if event.matches(QKeySequence.StandardKey.SelectAll) or deed_of(event) is not None:
        return True
    if held & ~_SHIFT:
        return False
    return event.key() in _OTHERS or (bool(event.text()) and event.text().isprintable())

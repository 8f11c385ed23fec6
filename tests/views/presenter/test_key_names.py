"""Keys by the names of the table, whatever else is held."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from timeline_app.presenting.keys import KEYS
from timeline_app.views.presenter.key_names import key_name

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
PAD = Qt.KeyboardModifier.KeypadModifier


def named(key, modifiers=NONE):
    return key_name(QKeyEvent(QEvent.Type.KeyPress, key, modifiers))


@pytest.mark.parametrize("name", sorted(KEYS))
def test_every_key_of_the_table_is_known_by_its_name(name):
    combination = QKeySequence(name)[0]
    assert named(combination.key(), combination.keyboardModifiers()) == name


def test_shift_and_the_number_pad_change_no_letter_or_digit():
    assert named(Qt.Key.Key_B, SHIFT) == "B"
    assert named(Qt.Key.Key_7, PAD) == "7"
    assert named(Qt.Key.Key_Enter, PAD) == "Enter"
    assert named(Qt.Key.Key_Plus, SHIFT) == "+"
    assert named(Qt.Key.Key_F5, SHIFT) == "Shift+F5"


def test_a_modifier_alone_is_no_key():
    assert named(Qt.Key.Key_Shift, SHIFT) == ""
    assert named(Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier) == ""

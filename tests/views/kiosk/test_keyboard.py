import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtGui import QKeySequence as Keys

from timeline_app.views.kiosk.keyboard import let_in, summons


def pressed(keys, text=""):
    combination = Keys(keys)[0]
    return QKeyEvent(QEvent.Type.KeyPress, combination.key(), combination.keyboardModifiers(), text)


MOVES = ["Tab", "Shift+Tab", "Return", "Space", "Esc", "Backspace", "Left", "Home", "PgDown"]


@pytest.mark.parametrize("keys", MOVES)
def test_keys_that_move_about_are_let_in(keys):
    assert let_in(pressed(keys), typing=False)


LEAD_OUT = [
    *("Alt+F4", "Ctrl+Q", "Ctrl+W", "Ctrl+O", "Ctrl+P", "Ctrl+N", "Ctrl+Tab", "Ctrl+Esc"),
    *("Alt+Tab", "Alt+Space", "Alt+Esc", "Alt+Left", "Meta+D", "Meta+Tab", "Ctrl+Shift+Esc"),
    *(f"F{number}" for number in range(1, 25)),
    *("Shift+F10", "Menu", "Help", "Print", "Home Page", "Back", "Refresh", "Launch Mail"),
    *("Ctrl+C", "Ctrl+V", "Ctrl+A", "Ctrl+Return", "Ctrl+Left", "Alt+Return", "Sleep", "Insert"),
]


@pytest.mark.slow
@pytest.mark.parametrize("keys", LEAD_OUT)
@pytest.mark.parametrize("typing", [False, True])
def test_keys_that_lead_out_are_not(keys, typing):
    event = pressed(keys)
    assert event.key() not in (0, Qt.Key.Key_unknown)
    assert not let_in(event, typing=typing)


def test_letters_are_let_in_where_one_can_search():
    for keys, text in (("A", "a"), ("Shift+A", "A"), ("É", "é")):
        assert let_in(pressed(keys, text), typing=True)
        assert not let_in(pressed(keys, text), typing=False)
    assert not let_in(pressed("Del", "\x7f"), typing=True)


def test_digits_are_let_in_for_the_pin():
    assert all(let_in(pressed(each, each), typing=False) for each in "0123456789")


def test_one_chord_calls_for_staff():
    assert summons(pressed("Ctrl+Alt+Shift+Q"))
    for keys in ("Ctrl+Alt+Q", "Ctrl+Q", "Ctrl+Alt+Shift+W", "Q", "Ctrl+Alt+Shift+Meta+Q"):
        assert not summons(pressed(keys))

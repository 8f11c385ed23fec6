import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QTextEdit, QWidget

from timeline_app.commands import COMMANDS, Needs
from timeline_app.views.explore.keyboard import Keyboard, typing

pytestmark = pytest.mark.gui
KEYS = [(each, key) for each in COMMANDS for key in each.keys]
EACH = pytest.mark.parametrize(("command", "key"), KEYS, ids=[key for _, key in KEYS])


class Notes:
    """A stage that notes what commands ask of it and of its desk."""

    def __init__(self):
        self.asked, self.desk = [], self

    def __getattr__(self, name):
        return lambda *values, **named: self.asked.append((name, *values, *named.items()))


class Room:
    """A window with a canvas and fields, and its keyboard."""

    def __init__(self, window):
        self.window = window
        self.stage = Notes()
        self.canvas = QPushButton(window)
        self.button = QPushButton(window)
        self.fields = [QLineEdit(window), QPlainTextEdit(window), QTextEdit(window)]
        self.keyboard = Keyboard(self.stage, window, self.canvas)
        self.keyboard.set_editing(editing=True)
        for widget in (self.canvas, self.button, *self.fields):
            widget.show()
        window.activateWindow()

    def press(self, key, widget):
        """What is asked when a key is pressed with the focus on a widget."""
        self.stage.asked.clear()
        widget.setFocus()
        QTest.keySequence(widget, QKeySequence(key))
        return self.stage.asked


@pytest.fixture
def room(stage):
    return Room(stage)


def wanted(command):
    notes = Notes()
    command.run(notes)
    return notes.asked


@EACH
def test_a_key_does_what_the_table_says(room, command, key):
    assert room.press(key, room.canvas) == wanted(command)


@pytest.mark.slow
@EACH
def test_in_a_text_field_keys_belong_to_the_text(room, command, key):
    own = command.needs is not Needs.NOTHING or command.id in ("undo", "redo")
    expected = [] if own else wanted(command)
    for field in room.fields:
        assert room.press(key, field) == expected


@pytest.mark.slow
@EACH
def test_on_a_button_only_keys_for_the_canvas_rest(room, command, key):
    expected = [] if command.needs is Needs.CANVAS else wanted(command)
    assert room.press(key, room.button) == expected


@pytest.mark.slow
@EACH
def test_keys_of_edit_mode_rest_elsewhere(room, command, key):
    room.keyboard.set_editing(editing=False)
    assert room.press(key, room.canvas) == ([] if command.editing else wanted(command))


def test_a_field_with_the_focus_means_typing(room):
    for widget in (*room.fields, room.canvas):
        widget.setFocus()
        assert typing() is (widget is not room.canvas)
    QWidget.clearFocus(room.canvas)
    assert not typing()

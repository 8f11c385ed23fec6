import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from timeline_app.model.collection import Category
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT, looks
from timeline_app.widgets.live_choice import LiveChoice

pytestmark = pytest.mark.gui
CHOICES = (("", "None"), ("a", "First"), ("b", "Second"))


@pytest.fixture
def choice(qtbot):
    made = LiveChoice()
    qtbot.addWidget(made)
    made.told = []
    made.chosen.connect(made.told.append)
    made.restyle(Style(LIGHT))
    made.offer_marked(CHOICES)
    made.show()
    return made


def test_only_hands_and_keys_are_told(choice):
    choice.choose("b")
    assert (choice.key, choice.told) == ("b", [])
    QTest.keyClick(choice, Qt.Key.Key_Up)
    assert choice.told == ["a"]


def test_other_choices_leave_what_is_chosen(choice):
    choice.choose("b")
    choice.offer_marked((*CHOICES, ("c", "Third")))
    assert choice.key == "b"


def test_what_is_not_offered_shows_the_hint(choice):
    choice.setPlaceholderText("Different ones")
    choice.choose("z")
    assert (choice.key, choice.currentIndex()) == ("", -1)


def test_marks_stand_before_the_names(choice):
    by_id = looks((Category(id="a"), Category(id="b")), LIGHT)
    choice.offer_marked(CHOICES, {key: by_id[key] for key in "ab"})
    assert [choice.itemIcon(at).isNull() for at in range(3)] == [True, False, False]
    image = choice.itemIcon(1).pixmap(20, 20).toImage()
    assert image.pixelColor(10, 10) == by_id["a"].color


@pytest.mark.parametrize(
    ("key", "text", "modifiers", "taken"),
    [
        ("Home", "", Qt.KeyboardModifier.NoModifier, True),
        ("Delete", "\x7f", Qt.KeyboardModifier.NoModifier, True),
        ("0", "0", Qt.KeyboardModifier.NoModifier, True),
        ("0", "0", Qt.KeyboardModifier.ControlModifier, False),
        ("Escape", "", Qt.KeyboardModifier.NoModifier, False),
    ],
)
def test_keys_that_walk_through_it_are_kept_from_the_window(choice, key, text, modifiers, taken):
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key[f"Key_{key}"], modifiers, text)
    event.ignore()
    QApplication.sendEvent(choice, event)
    assert event.isAccepted() is taken

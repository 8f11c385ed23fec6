import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.widgets.icon import LEAST_TARGET
from timeline_app.widgets.tag import Tag
from timeline_app.widgets.tags_field import TagsField

pytestmark = pytest.mark.gui
KEYS = Qt.Key


@pytest.fixture
def field(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 600)
    made = TagsField()
    column = QVBoxLayout(window)
    column.addWidget(made)
    column.addWidget(QLineEdit())
    column.addStretch(1)
    made.restyle(Style(LIGHT))
    made.say("Add a tag", "Remove “{}”")
    made.told = []
    made.changed.connect(made.told.append)
    made.show_tags(("a", "b"))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.setFocus()
    vars(qtbot)["window"] = window
    return made


@pytest.fixture
def line(field):
    return field.findChild(QLineEdit)


def tag(field, words):
    return next(t for t in field.findChildren(Tag) if t.words == words and t.isVisible())


def commit(widget, text):
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def test_what_is_shown_is_not_told(field):
    assert (field.tags, field.told) == (("a", "b"), [])


@pytest.mark.parametrize("end", [",", ";", "，", "、"])
def test_enter_and_commas_end_a_tag(field, line, end):
    commit(line, f"three words here{end}")
    assert field.told == [("a", "b", "three words here")]
    QTest.keyClicks(line, "d")
    QTest.keyClick(line, KEYS.Key_Return)
    assert field.tags == ("a", "b", "three words here", "d")
    assert line.text() == ""


def test_a_list_can_be_pasted(field, line):
    QApplication.clipboard().setText("c, d、e\nf")
    line.paste()
    assert field.tags == ("a", "b", "c", "d", "e")
    assert line.text() == "f"


def test_the_same_tag_is_not_added_twice(field, line):
    QTest.keyClicks(line, "a,")
    assert (field.tags, field.told, line.text()) == (("a", "b"), [], "")


def test_what_was_begun_is_added_by_leaving_it(field, line):
    QTest.keyClicks(line, "c")
    QTest.keyClick(line, KEYS.Key_Tab)
    assert field.told == [("a", "b", "c")]


def test_what_was_begun_is_added_before_a_command(field, line):
    QTest.keyClicks(line, "c")
    control = Qt.KeyboardModifier.ControlModifier
    event = QKeyEvent(QEvent.Type.ShortcutOverride, KEYS.Key_N, control)
    event.ignore()
    QApplication.sendEvent(line, event)
    assert field.told == [("a", "b", "c")]


def test_backspace_in_an_empty_line_removes_the_last(field, line):
    QTest.keyClicks(line, "x")
    QTest.keyClick(line, KEYS.Key_Backspace)
    assert field.told == []
    QTest.keyClick(line, KEYS.Key_Backspace)
    assert field.told == [("a",)]
    assert line.hasFocus()


def test_arrow_keys_go_to_the_tags_and_delete_removes_one(field, line):
    QTest.keyClick(line, KEYS.Key_Left)
    assert QApplication.focusWidget() is tag(field, "b")
    QTest.keyClick(tag(field, "b"), KEYS.Key_Left)
    QTest.keyClick(tag(field, "a"), KEYS.Key_Left)
    assert QApplication.focusWidget() is tag(field, "a")
    QTest.keyClick(tag(field, "a"), KEYS.Key_Delete)
    assert field.told == [("b",)]
    assert line.hasFocus()
    QTest.keyClick(line, KEYS.Key_Left)
    QTest.keyClick(tag(field, "b"), KEYS.Key_Right)
    assert line.hasFocus()


def test_the_keys_of_a_tag_are_kept_from_the_window(field):
    for key, taken in ((KEYS.Key_Left, True), (KEYS.Key_Delete, True), (KEYS.Key_F5, False)):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
        event.ignore()
        QApplication.sendEvent(tag(field, "a"), event)
        assert event.isAccepted() is taken


def test_a_tag_is_removed_at_its_cross_and_nowhere_else(field):
    chip = tag(field, "a")
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(4, chip.height() // 2))
    assert field.told == []
    QTest.mouseClick(
        chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 4, chip.height() // 2)
    )
    assert field.told == [("b",)]


def test_what_is_known_completes_and_what_is_there_is_not_offered(field, line):
    field.complete_from(lambda: ("a", "apple", "pear"))
    QTest.keyClicks(line, "a")
    assert field._completion.rows.texts == ("apple", "pear")
    QTest.keyClick(line, KEYS.Key_Down)
    QTest.keyClick(line, KEYS.Key_Return)
    assert field.told == [("a", "b", "apple")]
    QTest.keyClicks(line, "app")
    assert not field._completion.open


def test_tags_of_another_thing_take_away_what_was_begun(field, line):
    QTest.keyClicks(line, "c")
    field.show_tags(("x",), fresh=True)
    assert (field.tags, line.text(), field.told) == (("x",), "", [])


def test_many_tags_have_many_lines_and_one_that_is_too_wide_is_cut(field):
    low = field.height()
    field.show_tags([f"tag number {number}" for number in range(9)] + ["x" * 200])
    QApplication.processEvents()
    assert field.height() > 3 * low
    for chip in field.findChildren(Tag):
        if chip.isVisible():
            assert field.rect().contains(chip.geometry())
            assert chip.height() >= LEAST_TARGET
    assert field.rect().contains(field.findChild(QLineEdit).geometry())


def test_crosses_are_named_for_screen_readers(field):
    assert tag(field, "a").accessibleName() == "Remove “a”"
    assert field.findChild(QLineEdit).accessibleDescription() == "a; b"

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.widgets.completing_line import CompletingLine
from timeline_app.widgets.completion import matching

pytestmark = pytest.mark.gui
KNOWN = ("Xuchang", "Isolation ward", "Wuhan", "许昌", "Xu river")
KEYS = Qt.Key


def test_beginnings_come_first_then_words_then_the_rest():
    assert matching(KNOWN, "w") == ["Wuhan", "Isolation ward"]
    assert matching(KNOWN, "XU") == ["Xuchang", "Xu river"]
    assert matching(KNOWN, "昌") == ["许昌"]
    assert matching(("a b", "ab"), "b") == ["a b", "ab"]


def test_what_is_written_already_is_not_offered():
    assert matching(KNOWN, "许昌") == []
    assert len(matching([f"x{number}" for number in range(100)], "x")) == 7


@pytest.fixture
def line(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    made, other = CompletingLine(window), QLineEdit(window)
    area = QScrollArea()
    area.setWidget(made)
    column = QVBoxLayout(window)
    column.addWidget(area)
    column.addWidget(other)
    made.restyle(Style(LIGHT))
    made.asked, made.other = [], other
    made.complete_from(lambda: made.asked.append(1) or KNOWN)
    made.picks = []
    made.picked.connect(made.picks.append)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.editor.setFocus()
    vars(qtbot)["window"] = window
    return made


def rows(line):
    completion = line._completion
    return completion.rows.texts if completion.open else ()


def test_it_offers_while_something_is_written(line):
    assert line.asked == []
    QTest.keyClicks(line.editor, "wu")
    assert rows(line) == ("Wuhan",)
    assert line.asked == [1]
    QTest.keyClicks(line.editor, "x")
    assert rows(line) == ()
    for _ in range(3):
        QTest.keyClick(line.editor, KEYS.Key_Backspace)
    assert rows(line) == ()


def test_down_opens_what_is_known_and_enter_picks(line):
    QTest.keyClick(line.editor, KEYS.Key_Down)
    assert rows(line) == KNOWN
    QTest.keyClick(line.editor, KEYS.Key_Down)
    QTest.keyClick(line.editor, KEYS.Key_Return)
    assert (line.text, line.picks, rows(line)) == (KNOWN[1], [KNOWN[1]], ())


def test_up_goes_round_by_way_of_none(line):
    QTest.keyClicks(line.editor, "w")
    for wanted in ("Isolation ward", "Wuhan", ""):
        QTest.keyClick(line.editor, KEYS.Key_Up)
        assert line._completion.rows.current == wanted


def test_escape_closes_the_rows_before_anything_else_hears_of_it(line):
    QTest.keyClicks(line.editor, "wu")
    for taken in (True, False):
        event = QKeyEvent(
            QEvent.Type.ShortcutOverride, KEYS.Key_Escape, Qt.KeyboardModifier.NoModifier
        )
        event.ignore()
        QApplication.sendEvent(line.editor, event)
        assert event.isAccepted() is taken
        QTest.keyClick(line.editor, KEYS.Key_Escape)
    assert (line.text, line.picks) == ("wu", [])


def test_tab_takes_the_chosen_row_along(line):
    QTest.keyClicks(line.editor, "wu")
    QTest.keyClick(line.editor, KEYS.Key_Down)
    QTest.keyClick(line.editor, KEYS.Key_Tab)
    assert line.text == "Wuhan"
    assert not line.editor.hasFocus()


def test_a_row_is_picked_by_hand_and_the_focus_stays(line):
    QTest.keyClicks(line.editor, "wu")
    shown = line._completion.rows
    QTest.mouseMove(shown, QPoint(20, shown.height() // 2))
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=QPoint(20, shown.height() // 2))
    assert line.text == "Wuhan"
    assert line.editor.hasFocus()


def test_the_rows_stay_within_the_window(line):
    QTest.keyClick(line.editor, KEYS.Key_Down)
    window = line.window()
    assert line._completion.rows.parentWidget() is window
    assert window.rect().contains(line._completion.rows.geometry())


def test_leaving_and_scrolling_close_the_rows(line):
    QTest.keyClicks(line.editor, "wu")
    line.window().findChild(QScrollArea).verticalScrollBar().valueChanged.emit(3)
    assert rows(line) == ()
    QTest.keyClicks(line.editor, "h")
    assert rows(line) == ("Wuhan",)
    line.other.setFocus()
    assert rows(line) == ()


def test_what_is_known_is_asked_for_once_a_visit(line):
    QTest.keyClicks(line.editor, "wuh")
    assert line.asked == [1]
    line.editor.clearFocus()
    line.editor.setFocus()
    QTest.keyClicks(line.editor, "a")
    assert line.asked == [1, 1]

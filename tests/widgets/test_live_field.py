import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.widgets.live_field import LiveLine, LiveText

pytestmark = pytest.mark.gui


@pytest.fixture
def held(qtbot):
    def hold(field, width=300):
        window = QWidget()
        qtbot.addWidget(window)
        column = QVBoxLayout(window)
        column.addWidget(field)
        column.addStretch(1)
        field.restyle(Style(LIGHT))
        field.told = []
        field.written.connect(field.told.append)
        window.resize(width, 600)
        window.show()
        vars(qtbot).setdefault("windows", []).append(window)
        return field

    return hold


@pytest.fixture(params=[LiveLine, lambda: LiveText(1, 4)])
def field(request, held):
    return held(request.param())


def test_what_is_shown_is_not_told(field):
    field.show_text("a  b", fresh=True)
    assert (field.text, field.told) == ("a  b", [])


def test_what_is_written_is_told_once_each(field):
    field.show_text("a", fresh=True)
    field.editor.selectAll()
    QTest.keyClicks(field.editor, "bc ")
    assert field.told == ["b", "bc"]


def test_what_was_told_comes_back_without_a_jolt(field):
    field.show_text("", fresh=True)
    QTest.keyClicks(field.editor, "a ")
    field.show_text("a")
    QTest.keyClicks(field.editor, "b")
    assert field.text == "a b"


def test_what_was_refused_stays_until_something_else_is_kept(field):
    field.show_text("kept", fresh=True)
    field.editor.selectAll()
    QTest.keyClicks(field.editor, "x")
    field.show_text("kept")
    assert field.text == "x"
    field.show_text("other")
    assert field.text == "other"
    field.show_text("kept", fresh=True)
    assert field.text == "kept"


def test_another_text_from_outside_leaves_the_cursor_where_it_was(held):
    line, text = held(LiveLine()), held(LiveText(1, 4))
    line.show_text("abcdef", fresh=True)
    line.editor.setCursorPosition(4)
    line.show_text("abXdef")
    assert line.editor.cursorPosition() == 4
    line.show_text("ab")
    assert line.editor.cursorPosition() == 2
    text.show_text("abcdef", fresh=True)
    cursor = text.editor.textCursor()
    cursor.setPosition(4)
    text.editor.setTextCursor(cursor)
    text.show_text("abc")
    assert text.editor.textCursor().position() == 3


def test_a_line_that_is_kept_in_another_form_is_known(held):
    line = held(LiveLine())
    line.show_text("1", fresh=True)
    line.editor.setText("one")
    line.keep()
    line.show_text("1")
    assert line.text == "1"


def test_a_long_line_is_not_cut(held):
    line = held(LiveLine())
    line.show_text("x" * 40_000, fresh=True)
    assert len(line.text) == 40_000
    assert line.told == []


def test_a_text_grows_with_its_lines_to_its_most(held):
    text = held(LiveText(2, 5))
    grown = []
    text.grown.connect(lambda: grown.append(text.wanted))
    text.show_text("x", fresh=True)
    least = text.height()
    text.show_text("x\n" * 3)
    assert least < text.height() == text.wanted == grown[-1]
    text.show_text("x\n" * 30)
    assert text.height() == text.height_of(5)
    text.show_text("x")
    assert text.height() == least


def test_a_text_grows_where_it_is_made_narrower(held):
    text = held(LiveText(1, 9))
    text.show_text("word " * 12, fresh=True)
    wide = text.height()
    text.window().resize(160, 600)
    assert text.height() > wide


def test_a_text_can_be_as_high_as_its_neighbour(held):
    text = held(LiveText(1, 9))
    text.level(200)
    assert text.height() == 200
    text.level(0)
    assert text.height() == text.wanted


def test_one_paragraph_has_no_line_ends(held):
    text = held(LiveText(1, 4, paragraphs=False))
    text.show_text("a\nb", fresh=True)
    assert (text.text, text.told) == ("a b", [])

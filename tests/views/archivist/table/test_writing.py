import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.views.archivist.table import made
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized
from timeline_app.views.archivist.table.cell_editors import Leave

pytestmark = pytest.mark.gui


def test_typing_writes_over_the_cell_and_enter_goes_down(desk):
    desk.go("one", "title:en")
    desk.write("Departure")
    assert desk.editor.draft == "Departure"
    desk.key("Return")
    assert ("changed", ("one",), "title:en", "Departure") in desk.asked
    assert desk.event("one").title["en"] == "Departure"
    assert desk.here() == ("two", "title:en")
    assert not desk.view.editing


def test_an_input_method_writes_too(desk):
    desk.go("one", "title:zh")
    desk.write("启程")
    desk.key("Return")
    assert desk.event("one").title["zh"] == "启程"


@pytest.mark.parametrize("way", ["F2", "Return", "double click"])
def test_the_other_ways_into_a_cell_keep_what_is_written(desk, way):
    desk.go("one", "title:zh")
    if way == "double click":
        desk.double_click("one", "title:zh")
    else:
        desk.key(way)
    assert desk.editor.draft == "出征"
    desk.key("End")
    desk.write("!")
    desk.key("Return")
    assert desk.event("one").title["zh"] == "出征!"


def test_esc_leaves_the_cell_as_it_was(desk):
    desk.go("one", "title:zh")
    desk.write("x")
    desk.key("Esc")
    assert not desk.view.editing
    assert desk.asked == []
    assert desk.here() == ("one", "title:zh")
    assert desk.view.hasFocus()


def test_nothing_is_asked_for_where_nothing_is_written(desk):
    for key in ("date", "title:zh", "tags", "rank", "category"):
        desk.go("one", key)
        desk.key("F2")
        desk.table._writing.leave(Leave.HERE)
    assert desk.asked == []


def test_one_goes_on_to_the_event_that_was_next_although_the_row_has_moved(desk):
    desk.go("one", "date")
    desk.write("2021")
    desk.key("Return")
    assert desk.ids() == ["two", "three", "one"]
    assert desk.here() == ("two", "date")


def test_tab_goes_on_to_the_next_cell_and_ends_with_the_row(desk):
    desk.go("one", "title:zh")
    desk.key("F2", "Tab")
    assert desk.here() == ("one", "title:en")
    assert desk.view.editing
    desk.key("Shift+Tab", "Shift+Tab")
    assert desk.here() == ("one", "date")
    desk.key("Shift+Tab")
    assert not desk.view.editing
    assert desk.view.hasFocus()


def test_a_date_is_read_at_once_and_refused_in_a_sentence(desk):
    desk.go("one", "date")
    desk.write("early March 1923")
    assert desk.note == ["1923-03-01~/1923-03-10~ · about 1–10 March 1923"]
    assert desk.editor.accessibleDescription() == desk.note[0]
    desk.key("Ctrl+A")
    desk.write("2020-02-31")
    assert "2020-02-31" in desk.note[0]
    desk.key("Return")
    assert desk.editor.draft == "2020-02-31"
    assert desk.asked == []
    desk.key("Backspace")
    desk.key("Return")
    assert desk.asked[0] == ("changed", ("one",), "date", parse("2020-02-03"))


def test_what_can_not_be_taken_is_said_when_the_cell_is_left_otherwise(desk):
    desk.go("one", "date")
    desk.write("soon")
    desk.click("three")
    assert desk.event("one").date.text == "2020-02-15"
    assert "Not changed: " in desk.status
    assert "soon" in desk.status
    desk.go("two", "date")
    desk.key("F2")
    assert "Not changed: " not in desk.status


def test_leaving_otherwise_keeps_what_was_written(desk):
    desk.go("one", "title:en")
    desk.write("Departure")
    desk.click("three")
    assert desk.event("one").title["en"] == "Departure"


def test_a_category_is_chosen(desk):
    desk.go("one", "category")
    desk.key("F2")
    editor = desk.editor
    assert [editor.itemText(at) for at in range(editor.count())] == [
        "No category",
        "Medical",
        "Industry",
    ]
    QTest.keyClick(editor.view(), Qt.Key.Key_Down)
    QTest.keyClick(editor.view(), Qt.Key.Key_Return)
    assert desk.asked == [("changed", ("one",), "category", "b")]
    assert not desk.view.editing


def test_names_are_divided_by_commas(desk):
    desk.go("one", "tags")
    desk.write("a, b、c,,a")
    desk.key("Return")
    assert desk.event("one").tags == ("a", "b", "c")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("key", "field", "text", "value"),
    [
        ("rank", "rank", "-12", -12),
        ("date_text", "date_text", "in spring", "in spring"),
        ("place", "place.name:en", "Wuhan", "Wuhan"),
        ("people", "people", "Li; Smith, John", ("Li", "Smith, John")),
    ],
)
def test_values_have_the_kind_of_their_field(desk, key, field, text, value):
    desk.go("one", key)
    desk.write(text)
    desk.key("Return")
    assert ("changed", ("one",), field, value) in desk.asked


@pytest.mark.slow
@pytest.mark.parametrize(
    ("key", "text", "said"), [("rank", "ten", "ten"), ("title:zh", " ", ""), ("date", " ", "")]
)
def test_what_an_event_can_not_have_stays_in_the_cell(desk, key, text, said):
    bare = replace(desk.event("one"), title=Localized({"zh": "出征"}))
    desk.show(collection=made.collection(bare))
    desk.go("one", key)
    desk.key("F2", "Ctrl+A")
    desk.write(text)
    desk.key("Return")
    assert desk.view.editing
    assert said in desk.note[0]
    assert desk.asked == []


def test_ctrl_enter_sets_it_for_all_that_are_selected(desk):
    desk.go("one", "tags")
    desk.key("Shift+Down", "F2")
    assert desk.note[-1] == "Ctrl+Enter sets it for all 2 selected"
    desk.write("x")
    desk.key("Ctrl+Return")
    assert desk.asked[-1] == ("changed", ("one", "two"), "tags", ("x",))
    assert set(desk.table.chosen) == {"one", "two"}
    assert not desk.view.editing


def test_only_those_are_changed_that_differ(desk):
    desk.go("one", "category")
    desk.key("Ctrl+A", "F2")
    desk.table._writing.leave(Leave.FOR_ALL)
    assert desk.asked[-1] == ("changed", ("two",), "category", "a")


def test_what_is_not_kept_stays_in_the_cell(desk):
    desk.refuses = True
    desk.go("one", "title:zh")
    desk.write("x")
    desk.key("Return")
    assert desk.editor.draft == "x"
    desk.refuses = False
    desk.key("Return")
    assert desk.event("one").title["zh"] == "x"
    assert not desk.view.editing


def test_a_cell_stays_open_while_other_things_change(desk):
    desk.go("three", "title:zh")
    desk.write("x")
    events = desk.state.collection.events
    desk.show(collection=made.collection(*events, made.event("new", "1900")))
    desk.show(collection=made.collection(made.event("new", "1900"), *events[1:]))
    assert desk.ids() == ["new", "two", "three"]
    assert desk.editor.draft == "x"
    assert QApplication.focusWidget() is desk.editor
    desk.key("Return")
    assert desk.event("three").title["zh"] == "x"


def test_a_cell_has_a_history_of_its_own(desk):
    undone = []
    shortcut = QShortcut(QKeySequence("Ctrl+Z"), desk.window)
    shortcut.activated.connect(lambda: undone.append(1))
    desk.go("one", "title:zh")
    desk.key("F2", "End")
    desk.write("!")
    desk.key("Ctrl+Z")
    assert desk.editor.draft == "出征"
    assert undone == []


def test_saving_finds_what_is_written(desk):
    saved = []
    shortcut = QShortcut(QKeySequence("Ctrl+S"), desk.window)
    shortcut.activated.connect(lambda: saved.append(desk.event("one").title["zh"]))
    desk.go("one", "title:zh")
    desk.write("x")
    desk.key("Ctrl+S")
    assert saved == ["x"]
    assert desk.view.editing


def test_what_is_half_written_waits_while_another_window_is_used(desk, qtbot):
    other = QWidget()
    qtbot.addWidget(other)
    desk.go("one", "date")
    desk.write("20")
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    assert desk.editor.draft == "20"
    desk.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is desk.editor)
    desk.write("21")
    desk.key("Return")
    assert desk.event("one").date.text == "2021"


def test_a_cell_goes_with_its_event(desk):
    desk.go("one", "date")
    desk.write("x")
    desk.show(collection=made.collection(*desk.state.collection.events[1:]))
    assert desk.editor is None
    assert desk.note == [] or not desk.table._writing._note.isVisible()
    assert not desk.view.editing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from tests.touching import Clock, Screen
from tests.views.archivist.table import made
from tests.widgets.shown import settle
from timeline_app.state.state import State
from timeline_app.views.archivist.table.order import Sorting
from timeline_app.views.archivist.table.rows import Rows
from timeline_app.widgets import flick

pytestmark = pytest.mark.gui


def test_rows_made_elsewhere_come_in_the_place_of_those_before(desk):
    desk.table._rows.sort(Sorting("title:zh"))
    other = made.collection(made.event("x", "1900", "乙"), made.event("y", "1901", "甲"))
    rows = Rows()
    rows.show(State(other, "en"))
    desk.table.take(rows)
    desk.show(collection=other, selected="x")
    assert desk.ids() == ["y", "x"], "sorted as the table is"
    assert desk.here()[0] == "x"
    desk.go("x", "title:zh")
    desk.write("丙")
    desk.key("Return")
    assert desk.event("x").title["zh"] == "丙"


@pytest.fixture
def clock(monkeypatch):
    return Clock(monkeypatch, flick)


@pytest.mark.slow
@pytest.mark.parametrize("keys", ["Left", "Shift+Right", "0", "+", "?", "Del", "PgDown", "Ctrl+A"])
def test_keys_of_cells_are_not_those_of_the_window(desk, keys):
    pressed = []
    shortcut = QShortcut(QKeySequence(keys), desk.window)
    shortcut.activated.connect(lambda: pressed.append(keys))
    desk.go("two", "title:zh")
    desk.key(keys)
    assert pressed == []


@pytest.mark.slow
@pytest.mark.parametrize("keys", ["Ctrl+Z", "Ctrl+S", "Ctrl+E", "F1", "Ctrl++", "Esc"])
def test_other_keys_are_those_of_the_window(desk, keys):
    pressed = []
    shortcut = QShortcut(QKeySequence(keys), desk.window)
    shortcut.activated.connect(lambda: pressed.append(keys))
    desk.go("two", "title:zh")
    desk.key(keys)
    assert pressed == [keys]


def test_esc_leaves_a_cell_before_it_is_the_windows(desk):
    pressed = []
    shortcut = QShortcut(QKeySequence("Esc"), desk.window)
    shortcut.activated.connect(lambda: pressed.append(1))
    desk.go("two", "title:zh")
    desk.write("x")
    desk.key("Esc")
    assert pressed == []
    desk.key("Esc")
    assert pressed == [1]


def test_tab_leaves_the_table_in_one_step(desk):
    after = QPushButton("after", desk.window)
    desk.window.layout().addWidget(after)
    settle()
    desk.go("one", "title:zh")
    desk.key("Tab")
    assert not desk.view.hasFocus()
    desk.key("Shift+Tab")
    assert desk.view.hasFocus()
    assert desk.here() == ("one", "title:zh")


def test_a_finger_scrolls_both_ways_and_selects_nothing(long_desk, clock):
    desk, screen = long_desk, Screen(long_desk.view.viewport(), clock)
    screen.swipe((500, 150), (300, 20))
    assert desk.view.verticalScrollBar().value() > 80
    assert desk.view.horizontalScrollBar().value() > 150
    screen.lift()
    desk.view.fingers._down.catch()
    assert desk.asked == []


def test_a_tap_selects_and_a_second_one_writes(long_desk, clock):
    desk, screen = long_desk, Screen(long_desk.view.viewport(), clock)
    at = desk.place("e003", "title:zh").toTuple()
    screen.tap(at)
    assert desk.table.chosen == ("e003",)
    assert desk.asked == [("selected", "e003")]
    screen.tap(at)
    assert desk.view.editing


def test_what_comes_and_goes_above_leaves_what_is_in_sight_where_it_is(long_desk):
    desk = long_desk
    desk.view.scrollTo(desk.index("e100", "date"), desk.view.ScrollHint.PositionAtTop)
    settle()
    before = desk.place("e102", "date")
    events = desk.state.collection.events
    desk.show(collection=made.collection(*events[40:]))
    settle()
    assert desk.place("e102", "date") == before
    desk.show(collection=made.collection(*events))
    settle()
    assert desk.place("e102", "date") == before


def test_the_sight_stays_when_only_the_order_changes(long_desk):
    desk = long_desk
    desk.show(selected="e003")
    events = list(desk.state.collection.events)
    events[0] = made.event("e000", "2101")
    desk.show(collection=made.collection(*events))
    assert desk.view.verticalScrollBar().value() == 0
    events[3] = made.event("e003", "2102")
    desk.show(collection=made.collection(*events))
    settle()
    room = desk.view.viewport().rect()
    assert room.contains(desk.place("e003", "date"))


def test_a_screen_reader_finds_a_table_with_heads(desk):
    found = QAccessible.queryAccessibleInterface(desk.view)
    assert found.role() is QAccessible.Role.Table
    assert found.text(QAccessible.Text.Name) == "Table of events"
    names = [found.child(at).text(QAccessible.Text.Name) for at in range(16)]
    assert names[1:4] == ["Date, ascending", "Title in Chinese", "Title in English"]
    assert names[14:] == ["x", "2020-02-15 · 15 February 2020"]


def test_the_filter_is_left_to_the_table(desk):
    line = desk.table._bar._filter.focusProxy()
    line.setFocus()
    desk.write("2020-03")
    assert desk.ids() == ["three"]
    assert desk.status == "3 events · filter: 1 of 3"
    desk.key("Esc")
    assert len(desk.ids()) == 3
    desk.key("Down")
    assert QApplication.focusWidget() is desk.view
    assert desk.table.chosen == ("three",)


def test_nothing_to_show_is_said(desk):
    desk.table._filter("zzz")
    assert desk.table._empty.words == "No event matches the filter."
    desk.table._filter("")
    assert desk.table._empty.words == ""
    desk.show(collection=made.collection())
    assert desk.table._empty.words == "There are no events yet."


def test_what_is_searched_for_stays_bright(desk):
    plain = desk.view.grab().toImage()
    desk.show(query="x", matches=("one",))
    dimmed = desk.view.grab().toImage()
    rows = [desk.view.visualRect(desk.index(each, "title:zh")) for each in ("one", "two")]
    first, second = (room.translated(desk.view.viewport().pos()) for room in rows)
    assert plain.copy(first) == dimmed.copy(first)
    assert plain.copy(second) != dimmed.copy(second)


def test_letters_do_nothing_in_a_cell_that_is_not_written_by_hand(desk):
    desk.go("one", "excerpts")
    desk.write("2")
    QTest.keyClick(desk.view, Qt.Key.Key_F2)
    assert not desk.view.editing
    assert desk.here() == ("one", "excerpts")

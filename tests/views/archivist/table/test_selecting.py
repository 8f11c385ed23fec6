import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.views.archivist.table.desk import CONTROL, LEFT, PLAIN, SHIFT

pytestmark = pytest.mark.gui


def test_a_click_is_told_once_and_comes_back_without_an_echo(desk):
    desk.click("two")
    assert desk.asked == [("selected", "two")]
    assert desk.table.chosen == ("two",)
    assert desk.status == "3 events · 1 selected"


def test_what_the_stage_selects_is_shown_and_not_told(long_desk):
    desk = long_desk
    desk.show(selected="e150")
    assert desk.asked == []
    assert desk.table.chosen == ("e150",)
    room = desk.view.viewport().rect()
    assert room.contains(desk.view.visualRect(desk.index("e150", "date")))
    desk.show(selected=None)
    assert desk.table.chosen == ()
    assert desk.asked == []


def test_several_are_told_with_the_current_one_first(desk):
    desk.click("one")
    desk.click("three", held=SHIFT)
    assert desk.asked[-1] == ("selected", "three", "one", "two")
    desk.click("two", held=CONTROL)
    assert set(desk.table.chosen) == {"one", "three"}
    desk.key("Ctrl+A")
    assert len(desk.table.chosen) == 3
    assert desk.asked[-1][0] == "selected"


def test_many_are_put_together_once_and_again_when_the_rows_are_others(desk):
    desk.key("Ctrl+A")
    chosen = desk.table.chosen
    assert desk.table.chosen is chosen
    desk.table._view.horizontalHeader().pressed_by_hand.emit(0)
    assert desk.table.chosen is not chosen
    assert set(desk.table.chosen) == set(chosen) == {"one", "two", "three"}


def test_several_stay_selected_along_the_row_and_at_a_click_on_one_of_them(desk):
    desk.go("one", "date")
    desk.key("Shift+Down", "Shift+Down")
    desk.key("Right", "Right", "End", "Home")
    assert len(desk.table.chosen) == 3
    desk.click("two", "category")
    assert desk.table.chosen == ("two", "one", "three")
    desk.key("Esc")
    assert desk.table.chosen == ("two",)
    desk.key("Ctrl+A", "Up")
    assert desk.table.chosen == ("one",)


def test_the_space_bar_lets_a_row_go_and_takes_it_again(desk):
    desk.go("one", "date")
    desk.key("Shift+Down", "Space")
    assert desk.table.chosen == ("one",)
    desk.key("Space")
    assert desk.table.chosen == ("two", "one")


def test_one_of_several_that_the_stage_selects_is_then_selected_alone(desk):
    desk.go("one", "date")
    desk.key("Ctrl+A")
    desk.show(selected="three")
    assert desk.table.chosen == ("three",)


def test_rows_that_a_filter_hides_are_not_selected_any_more_and_that_is_told(desk):
    desk.go("one", "date")
    desk.key("Ctrl+A")
    desk.table._filter("开工")
    assert desk.table.chosen == ("two",)
    assert desk.asked[-1] == ("selected", "two")


def test_the_selected_event_comes_back_with_its_row(desk):
    desk.show(selected="three")
    desk.table._filter("开工")
    assert desk.table.chosen == ()
    desk.table._filter("")
    assert desk.table.chosen == ("three",)


def test_a_click_on_empty_ground_lets_go(desk):
    desk.click("one")
    bottom = desk.view.viewport().rect().bottomLeft()
    QTest.mouseClick(desk.view.viewport(), LEFT, PLAIN, bottom)
    assert desk.asked[-1] == ("selected",)


def test_deleting_is_asked_for_only_where_something_is_selected(desk):
    desk.view.clearSelection()
    desk.asked.clear()
    desk.key("Del")
    assert desk.asked == []
    desk.click("one")
    desk.key("Del")
    assert desk.asked[-1] == ("command", "delete")
    QTest.mouseClick(desk.table._bar._delete, Qt.MouseButton.LeftButton)
    assert desk.asked[-2:] == [("command", "delete")] * 2

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.views.archivist.table.desk import LEFT, PLAIN, Desk
from timeline_app.views.archivist.table.arrangement import arrangement
from timeline_app.views.archivist.table.deeds import Deed

pytestmark = pytest.mark.gui


def heads(desk):
    """The keys of the columns that are shown, from left to right."""
    columns = desk.table._model.columns
    return [columns[at].key for at in desk.view.columns_in_sight]


def width(desk, key):
    return desk.view.columnWidth(desk.index("one", key).column())


def drag_head(desk, start, end):
    bar = desk.view.horizontalHeader().viewport()
    QTest.mousePress(bar, LEFT, PLAIN, QPoint(start, 12))
    for step in range(1, 6):
        QTest.mouseMove(bar, QPoint(start + (end - start) * step // 5, 12))
    QTest.mouseRelease(bar, LEFT, PLAIN, QPoint(end, 12))


def test_a_press_on_a_head_sorts_and_another_one_the_other_way(desk):
    told = []
    desk.table.arranged.connect(lambda: told.append(desk.table.arrangement[-1]))
    bar = desk.view.horizontalHeader()
    place = QPoint(bar.sectionViewportPosition(1) + 30, 12)
    QTest.mouseClick(bar.viewport(), LEFT, PLAIN, place)
    assert desk.ids() == ["one", "three", "two"]
    QTest.mouseClick(bar.viewport(), LEFT, PLAIN, place)
    assert desk.ids() == ["two", "three", "one"]
    assert told == ["sorted title:zh", "sorted title:zh descending"]


def test_keys_sort_by_the_column_one_is_in(desk):
    desk.go("two", "rank")
    desk.key("Alt+Down")
    assert desk.ids() == ["one", "two", "three"]
    desk.key("Alt+Up")
    assert desk.ids() == ["two", "three", "one"]
    assert desk.here() == ("two", "rank")
    assert desk.table.chosen == ("two",)


def test_keys_move_a_column_and_make_it_wider(desk):
    desk.go("one", "title:zh")
    before = width(desk, "title:zh")
    desk.key("Alt+Right", "Alt+Shift+Right")
    assert heads(desk)[:3] == ["date", "title:en", "title:zh"]
    assert width(desk, "title:zh") > before
    desk.key("Alt+Shift+Left", "Alt+Left", "Alt+Left", "Alt+Left")
    assert width(desk, "title:zh") == before
    assert heads(desk)[0] == "title:zh"
    assert desk.here() == ("one", "title:zh")


def test_a_hand_drags_an_edge_or_a_whole_head(desk):
    told = []
    desk.table.arranged.connect(lambda: told.append(1))
    edge = desk.view.horizontalHeader().sectionViewportPosition(1)
    before = width(desk, "date")
    drag_head(desk, edge - 1, edge + 39)
    assert abs(width(desk, "date") - before - 40) <= 1
    drag_head(desk, edge + 100, 20)
    assert heads(desk)[0] == "title:zh"
    assert told == [1, 1]


def test_columns_are_hidden_and_shown_but_never_the_last_one(desk):
    for key in list(heads(desk)):
        desk.table._toggle(key)
    assert len(heads(desk)) == 1
    desk.table._toggle("by")
    assert heads(desk)[-1] == "by"
    desk.table._menu.usual.emit()
    assert heads(desk)[0] == "date"
    assert "by" not in heads(desk)


def test_an_arrangement_can_be_kept_and_taken_again(qtbot, desk):
    desk.go("one", "rank")
    desk.key("Alt+Down", "Alt+Left", "Alt+Shift+Right")
    desk.table._toggle("tags")
    kept = desk.table.arrangement
    assert all(isinstance(each, str) for each in kept)
    other = Desk(qtbot, desk.state.collection)
    other.table.arrangement = (*kept, "nonsense", "title:fr 300", "date wide")
    assert heads(other) == heads(desk)
    assert other.ids() == desk.ids() == ["one", "two", "three"]
    assert width(other, "rank") == width(desk, "rank")
    assert "title:fr 300" in other.table.arrangement


def test_an_arrangement_is_kept_while_other_columns_are_shown(desk):
    desk.table.arrangement = ("title:en 200", "title:zh 300", "date 100", "sorted title:en")

    def named(*keys):
        return [key for key in heads(desk) if key in keys]

    assert named("date", "title:zh", "title:en") == ["title:en", "title:zh", "date"]
    both = desk.state.collection
    desk.show(collection=replace(both, languages=("en",)))
    assert named("date", "title:zh", "title:en") == ["title:en", "date"]
    desk.show(collection=both, lang="zh")
    assert named("date", "title:zh", "title:en") == ["title:en", "title:zh", "date"]


def test_widths_grow_with_the_text_and_come_back(desk):
    before, kept = width(desk, "date"), desk.table.arrangement
    desk.restyle((1366, 768), "en", desk.state.collection, text=200)
    assert width(desk, "date") > 1.5 * before
    desk.restyle((1366, 768), "en", desk.state.collection)
    assert width(desk, "date") == before
    assert desk.table.arrangement == kept


def test_widths_have_bounds():
    (stand,) = arrangement(("date 99999",)).stands
    assert stand.width == 2000
    (stand,) = arrangement(("date 1",)).stands
    assert stand.width == 40


def test_the_menu_offers_every_column_and_stays_open_while_they_are_chosen(desk):
    desk.go("one", "rank")
    desk.table._open_menu()
    menu = desk.table._menu
    ticked = {action.data() for action in menu.actions() if action.isChecked()}
    assert ticked == set(heads(desk))
    action = next(each for each in menu.actions() if each.data() == "tags")
    QTest.mouseClick(menu, LEFT, PLAIN, menu.actionGeometry(action).center())
    assert not action.isChecked()
    assert menu.isVisible()
    menu.setActiveAction(action)
    QTest.keyClick(menu, Qt.Key.Key_Space)
    assert action.isChecked()
    deeds = [each.data() for each in menu._current.actions()]
    assert deeds[0] is Deed.SORT_UP
    menu._current.actions()[1].trigger()
    assert desk.table.arrangement[-1] == "sorted rank descending"
    menu.close()

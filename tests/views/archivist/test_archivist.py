"""Entering and leaving edit mode, what is chosen, and other files, in a window."""

import gc
import json

import pytest
from PySide6.QtCore import QItemSelectionModel as Model
from PySide6.QtWidgets import QWidget

from tests.pictured import picture
from tests.views.archivist.staged import Office
from tests.views.explore.test_window import dropped
from tests.widgets.shown import settle
from timeline_app.views.archivist.form.event_form import EventForm
from timeline_app.views.archivist.import_card import ImportCard
from timeline_app.views.archivist.source_form import SourceForm
from timeline_app.views.explore.keys_card import KeysCard
from timeline_app.widgets.cover import covers

pytestmark = pytest.mark.gui


def choose_rows(office, first, last):
    """Select some rows of the table, as Shift with an arrow does."""
    view = office.panes.table._view
    model = view.selectionModel()
    model.setCurrentIndex(view.model().index(first, 0), Model.SelectionFlag.ClearAndSelect)
    for row in range(first, last + 1):
        flags = Model.SelectionFlag.Select | Model.SelectionFlag.Rows
        model.setCurrentIndex(view.model().index(row, 0), flags)
    settle()


def told(office):
    """The number of events that the form is for."""
    side = office.panes.side
    return len(side._selected())


def other(folder):
    (folder / "other").mkdir()
    path = folder / "other" / "b.json"
    path.write_text(json.dumps([{"id": "b", "date": "2001", "title": "B"}]), encoding="utf-8")
    return path


@pytest.mark.slow
def test_the_form_is_for_what_is_selected_whoever_selects(office):
    ids = [event.id for event in office.state.collection.events]
    choose_rows(office, 2, 4)
    assert told(office) == 3
    assert len(office.archivist.chosen) == 3
    office.director.select(ids[0])  # as a click on the canvas does
    assert (told(office), office.archivist.chosen) == (1, (ids[0],))
    choose_rows(office, 2, 4)
    office.key("Delete")
    settle()
    assert len(office.state.collection.events) == len(ids) - 3
    assert told(office) == len(office.archivist.chosen) == 1
    office.key("Ctrl+Z")
    settle()
    assert told(office) == len(office.archivist.chosen) == 1
    choose_rows(office, 2, 4)
    office.key("Ctrl+T")  # the table goes: nobody sees that several are selected
    assert told(office) == len(office.archivist.chosen) == 1


@pytest.mark.slow
def test_another_file_is_edited_in_its_own_folder(office, tmp_path):
    path = other(tmp_path)
    office.director.open(path)
    settle()
    assert office.state.editing
    assert office.editing.path == path
    assert office.panes.side.isVisible()
    assert office.window.findChild(EventForm).media._folder == path.parent


@pytest.mark.slow
def test_edits_of_the_file_before_are_kept_and_told(office, tmp_path):
    office.director.select("team-departs")
    office.write("Title in English", "Not saved yet")
    office.director.open(other(tmp_path))
    assert "1 处修改没有保存" in office.window.notice.accessibleName()
    office.director.open(office.path)
    assert office.state.editing
    assert office.state.collection.event("team-departs").title["en"] == "Not saved yet"


@pytest.mark.slow
def test_panes_come_below_a_card_that_is_open(qtbot, tmp_path):
    office = Office(qtbot, tmp_path)
    office.director.desk.show_keys()
    office.edit()
    office.window.notice.tell("Something", "en")
    assert office.window.children()[-1] is office.card(KeysCard)
    assert covers(office.window) == [office.card(KeysCard)]


@pytest.mark.slow
def test_the_focus_stays_at_the_canvas(qtbot, tmp_path):
    office = Office(qtbot, tmp_path).edit()
    assert office.canvas.focusProxy().hasFocus()
    office.field("Title in English").setFocus()
    office.key("Ctrl+E")
    assert not office.state.editing
    assert office.canvas.focusProxy().hasFocus()


def test_the_table_that_comes_takes_the_keyboard_from_the_timeline(office):
    office.key("Ctrl+T")
    assert office.canvas.focusProxy().hasFocus()
    office.key("Ctrl+T")
    office.key("Ctrl+A")
    assert len(office.panes.chosen) == len(office.state.collection.events)


@pytest.mark.slow
def test_the_table_goes_and_comes_without_taking_the_focus_from_who_writes(office):
    office.director.select("team-departs")
    title = office.field("Title in English")
    title.setFocus()
    for shown in (False, True):
        office.key("Ctrl+T")
        assert office.panes.table.isVisible() is shown
        assert title.hasFocus()
    office.panes.table.setFocus()
    office.key("Ctrl+T")
    assert office.canvas.focusProxy().hasFocus()


@pytest.mark.slow
@pytest.mark.parametrize("times", [3, pytest.param(50, marks=pytest.mark.slow)])
def test_entering_and_leaving_leaves_nothing_behind(office, times):
    def count():
        settle()
        gc.collect()
        return len(office.window.findChildren(QWidget))

    office.director.work("edit")
    office.director.work("edit")
    before = count()
    for _ in range(times):
        office.director.work("edit")
        office.director.work("edit")
    assert count() == before


# Files dropped on the window


@pytest.mark.slow
def test_a_dropped_collection_opens(office, tmp_path):
    path = other(tmp_path)
    dropped(office.window, path.as_uri())
    assert office.editing.path == path


@pytest.mark.slow
def test_dropped_pictures_hang_on_the_selected_event(office, tmp_path):
    picture(tmp_path / "a.png", 8, 6)
    picture(tmp_path / "b.png", 8, 6)
    urls = [(tmp_path / name).as_uri() for name in ("a.png", "b.png")]
    office.director.select(None)
    dropped(office.window, *urls)
    assert "Select an event first" in office.window.notice.accessibleName()
    office.director.select("team-departs")
    dropped(office.window, *urls)
    office.qtbot.waitUntil(lambda: len(office.state.event.media) == 2)


@pytest.mark.slow
def test_a_dropped_article_is_attached_to_a_new_source(office, tmp_path):
    path = tmp_path / "mill.txt"
    path.write_text("The mill\n\nIt stood by the river.\n", encoding="utf-8")
    dropped(office.window, path.as_uri())
    form = office.card(SourceForm)
    office.qtbot.waitUntil(lambda: form._attachment._found is not None)


@pytest.mark.slow
@pytest.mark.parametrize("editing", [True, False])
def test_a_dropped_table_is_imported(office, tmp_path, editing):
    if not editing:
        office.director.work("edit")
    path = tmp_path / "a.csv"
    path.write_text("日期,标题\n2020-03-01,桥\n", encoding="utf-8")
    dropped(office.window, path.as_uri())
    card = office.card(ImportCard)
    office.qtbot.waitUntil(lambda: "桥" in texts(card))


@pytest.mark.slow
def test_nothing_is_dropped_behind_a_card(office, tmp_path):
    office.director.work("sources")
    assert not dropped(office.window, other(tmp_path).as_uri())


def texts(card):
    return [each.words for each in card.findChildren(QWidget) if getattr(each, "words", "")]

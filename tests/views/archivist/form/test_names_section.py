import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.views.archivist.form.written import COLLECTION, KEYS, Desk, changed
from timeline_app.model.collection import Place
from timeline_app.model.localized import Localized
from timeline_app.views.archivist.form.names_section import NamesSection

pytestmark = pytest.mark.gui
PLACES = "Place in Chinese", "Place in English"
FIRST = COLLECTION.events[0].place


@pytest.fixture
def desk(qtbot):
    return Desk(qtbot, NamesSection)


def test_tags_and_people_come_and_go(desk):
    editor = desk.focus("Tags")
    QTest.keyClicks(editor, "one,")
    assert desk.event.tags[-1] == "one"
    assert QApplication.focusWidget() is editor
    QTest.keyClick(editor, KEYS.Key_Backspace)
    assert "one" not in desk.event.tags
    desk.press("Remove “李景钊”")
    assert desk.event.people == ()
    assert desk.fields == ["", "", ""]


def test_undo_brings_a_tag_back_and_leaves_what_is_begun(desk):
    before = desk.event.tags
    editor = desk.focus("Tags")
    QTest.keyClick(editor, KEYS.Key_Backspace)
    QTest.keyClicks(editor, "be")
    desk.undo()
    assert desk.event.tags == before
    assert desk.text("Tags") == "be"


def test_tags_are_completed_from_those_that_exist(desk):
    desk.focus("Tags")
    offered = set(desk.part._tags._offered())
    known = {tag for event in COLLECTION.events for tag in event.tags}
    assert offered == known - set(desk.event.tags)


def test_a_place_is_written_in_each_language(desk):
    desk.write(PLACES[1], "Wuhan")
    assert dict(desk.event.place.name) == {"zh": "许昌", "en": "Wuhan"}
    assert set(desk.fields) == {"place:en"}
    for name in PLACES:
        desk.write(name, "")
    assert desk.event.place is None


def test_a_known_place_brings_its_other_names_along(desk):
    editor = desk.focus(PLACES[1])
    editor.selectAll()
    QTest.keyClicks(editor, "isol")
    QTest.keyClick(editor, KEYS.Key_Down)
    QTest.keyClick(editor, KEYS.Key_Return)
    assert desk.event.place == FIRST
    assert desk.text(PLACES[0]) == FIRST.name["zh"]
    assert desk.fields[-1] in {"", "place:en"}


def test_what_is_begun_is_a_tag_before_something_else_happens(desk):
    QTest.keyClicks(desk.focus("Tags"), "begun")
    desk.part.settle()
    assert desk.event.tags[-1] == "begun"


def test_an_event_without_place_and_names_is_empty(qtbot):
    bare = changed(COLLECTION, "team-departs", place=None, people=(), tags=())
    desk = Desk(qtbot, NamesSection, collection=bare)
    assert (desk.text(PLACES[0]), desk.text("Tags")) == ("", "")
    desk.write(PLACES[0], "a")
    assert desk.event.place == Place(name=Localized({"zh": "a"}))

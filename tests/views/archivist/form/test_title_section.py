import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.views.archivist.form.written import KEYS, Desk, changed, commit, compose
from timeline_app.model.localized import Localized
from timeline_app.views.archivist.form.title_section import TitleSection

pytestmark = pytest.mark.gui
CHINESE, ENGLISH = "Title in Chinese", "Title in English"


@pytest.fixture
def desk(qtbot):
    return Desk(qtbot, TitleSection)


def test_every_key_says_the_whole_event_and_the_cursor_stays(desk):
    editor = desk.focus(ENGLISH)
    cursor = editor.textCursor()
    cursor.setPosition(5)
    editor.setTextCursor(cursor)
    QTest.keyClicks(editor, "XY")
    assert desk.text(ENGLISH) == "FortyXY-one medics leave for Wuhan"
    assert editor.textCursor().position() == 7
    assert QApplication.focusWidget() is editor
    assert desk.fields == ["title:en"] * 2
    assert dict(desk.event.title) == {
        "zh": "41名医护人员出征武汉",
        "en": "FortyXY-one medics leave for Wuhan",
    }


def test_space_at_the_end_stays_in_the_field_and_is_no_change(desk):
    desk.write(ENGLISH, "A day ")
    assert desk.text(ENGLISH) == "A day "
    assert desk.event.title["en"] == "A day"
    assert [event.title["en"] for event, _ in desk.said][-2:] == ["A da", "A day"]


def test_undo_from_outside_comes_back_in_place(desk):
    before = desk.event.title
    editor = desk.focus(ENGLISH)
    QTest.keyClick(editor, "X")
    desk.undo()
    assert desk.text(ENGLISH) == before["en"]
    assert QApplication.focusWidget() is editor


def test_half_a_character_is_not_said(desk):
    editor = desk.focus(CHINESE)
    editor.selectAll()
    compose(editor, "w")
    compose(editor, "wu")
    assert desk.said == []
    commit(editor, "武")
    assert [event.title["zh"] for event, _ in desk.said] == ["武"]


def test_what_comes_back_while_something_is_composed_leaves_it_alone(desk):
    editor = desk.focus(CHINESE)
    compose(editor, "wu")
    desk.show(changed(desk.state.collection, "team-departs", rank=7))
    assert editor.textCursor().block().layout().preeditAreaText() == "wu"


def test_the_last_title_is_kept_and_said_so(desk):
    desk.write(ENGLISH, "")
    assert dict(desk.event.title) == {"zh": "41名医护人员出征武汉"}
    desk.write(CHINESE, "")
    assert dict(desk.event.title) == {"zh": "41名医护人员出征武汉"}
    assert "An event needs a title; it keeps “41名医护人员出征武汉”." in desk.texts
    desk.show(changed(desk.state.collection, "team-departs", rank=7))
    assert desk.text(CHINESE) == ""
    desk.write(ENGLISH, "A")
    assert dict(desk.event.title) == {"en": "A"}
    assert not any("keeps" in text for text in desk.texts)


def test_enter_goes_on_to_the_next_field(desk):
    desk.write(CHINESE, "a")
    QTest.keyClick(desk.focus(CHINESE), KEYS.Key_Return)
    assert QApplication.focusWidget() is desk.editor(ENGLISH)
    assert "\n" not in desk.event.title["zh"]


def test_a_text_under_a_longer_tag_is_written_under_it(qtbot):
    kept = Localized({"zh-Hans": "一", "en": "One"})
    desk = Desk(qtbot, TitleSection)
    desk.show(changed(desk.state.collection, "team-departs", title=kept))
    desk.write(CHINESE, "二")
    assert dict(desk.event.title) == {"zh-Hans": "二", "en": "One"}


def test_non_breaking_spaces_are_no_change_and_survive_one(desk):
    kept = Localized({"zh": "一", "en": "10\u00a0km"})
    desk.show(changed(desk.state.collection, "team-departs", title=kept))
    assert desk.said == []
    editor = desk.focus(ENGLISH)
    QTest.keyClick(editor, KEYS.Key_End)
    QTest.keyClicks(editor, "s")
    assert desk.event.title["en"] == "10\u00a0kms"


def test_an_event_can_be_begun_by_writing_over_its_title(desk):
    desk.part.begin()
    QTest.keyClicks(QApplication.focusWidget(), "x")
    assert desk.event.title["zh"] == "x"

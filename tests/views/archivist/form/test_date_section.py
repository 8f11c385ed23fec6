import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.views.archivist.form.written import Desk, changed, commit
from timeline_app.model.edtf import parse
from timeline_app.views.archivist.form.date_section import DateSection

pytestmark = pytest.mark.gui
DATE, WORDS = "Date", "Date in the source"
ONCE = "Change to: it happened once within it"
LASTED = "Change to: it lasted throughout"


@pytest.fixture
def desk(qtbot):
    return Desk(qtbot, DateSection)


@pytest.fixture
def bare(desk):
    """An event whose source has no words of its own for its date yet."""
    desk.show(changed(desk.state.collection, "team-departs", date_text=None))
    return desk


def test_it_is_read_while_it_is_written(desk):
    desk.write(DATE, "2020-02")
    assert desk.event.date.text == "2020-02"
    assert "2020-02 · February 2020" in desk.texts
    assert set(desk.fields) == {"date"}


def test_the_year_is_that_of_the_source_and_said_so(bare):
    bare.write(DATE, "2月初")
    assert bare.event.date.text == "2020-02-01~/2020-02-10~"
    assert any("no year is written, 2020 is taken" in text for text in bare.texts)
    assert bare.text(DATE) == "2月初"


def test_without_a_source_the_year_is_asked_for(desk):
    desk.show(changed(desk.state.collection, "team-departs", excerpts=()))
    desk.write(DATE, "2月15日")
    assert desk.event.date.text == "2020-02-15"
    assert any("needs a year" in text for text in desk.texts)


def test_what_cannot_be_read_stays_and_the_event_keeps_its_date(desk):
    desk.write(DATE, "2020-02-31")
    kept = desk.event.date.text
    assert kept == "2020-02-03"  # which was written on the way
    assert '"2020-02-31" is not a day of the calendar' in desk.texts
    assert "The event keeps its date: 3 February 2020." in desk.texts
    desk.show(changed(desk.state.collection, "team-departs", rank=7))
    assert desk.text(DATE) == "2020-02-31"
    assert desk.event.date.text == kept


def test_what_cannot_be_read_is_there_again_when_one_comes_back(desk):
    desk.write(DATE, "2020-02-31")
    desk.select("projects-start")
    assert desk.text(DATE) == desk.event.date.text
    desk.select("team-departs")
    assert desk.text(DATE) == "2020-02-31"
    assert '"2020-02-31" is not a day of the calendar' in desk.texts


def test_the_words_of_the_source_follow_what_is_typed(bare):
    bare.write(DATE, "2月初")
    assert bare.event.date_text == bare.text(WORDS) == "2月初"
    bare.write(DATE, "2月中旬")
    assert bare.event.date_text == "2月中旬"
    bare.write(DATE, "2020-02-15")
    assert bare.event.date_text == "2月中旬"


def test_words_that_somebody_wrote_are_kept_and_others_offered(desk):
    assert desk.event.date_text == "2月15日"
    desk.write(DATE, "2月初")
    assert desk.event.date_text == "2月15日"
    desk.press("Make “2月初” the date in the source")
    assert desk.event.date_text == desk.text(WORDS) == "2月初"


def test_the_words_can_be_written_alone(desk):
    desk.write(WORDS, "around then")
    assert desk.event.date_text == "around then"
    assert desk.event.date.text == "2020-02-15"
    desk.write(WORDS, "")
    assert desk.event.date_text is None


def test_lasting_throughout_or_once_within_and_back(bare):
    bare.write(DATE, "2月初")
    bare.press(ONCE)
    assert bare.event.date.text == bare.text(DATE) == "[2020-02-01..2020-02-10]"
    assert bare.event.date_text == "2月初"
    bare.press(LASTED)
    assert bare.event.date.text == "2020-02-01~/2020-02-10~"


@pytest.mark.parametrize("date", ["2020-02-15", "2020-01-30/..", "[1667,1668]", "1870~"])
def test_other_dates_have_one_meaning(desk, date):
    desk.show(changed(desk.state.collection, "team-departs", date=parse(date)))
    with pytest.raises(StopIteration):
        desk.button(ONCE)
    with pytest.raises(StopIteration):
        desk.button(LASTED)


def test_undo_shows_the_date_that_is_kept(bare):
    before = bare.event.date.text
    editor = bare.focus(DATE)
    editor.selectAll()
    commit(editor, "2月初")
    bare.undo()
    assert bare.text(DATE) == before
    assert QApplication.focusWidget() is editor


def test_an_empty_field_gives_examples_and_keeps_the_date(desk):
    desk.write(DATE, "")
    assert any(text.startswith("Such as 15 Feb 2020") for text in desk.texts)
    assert "The event keeps its date: 15 February 2020." in desk.texts


def test_it_speaks_chinese(qtbot):
    desk = Desk(qtbot, DateSection, lang="zh")
    desk.write("日期", "2020-02-31")
    assert "事件仍用原来的日期：2020年2月3日。" in desk.texts


def test_screen_readers_are_told_how_it_is_read(desk):
    desk.write(DATE, "2020-02")
    assert desk.editor(DATE).accessibleDescription() == "2020-02 · February 2020"


def test_an_event_can_be_begun_by_its_date(desk):
    desk.part.begin()
    QTest.keyClicks(QApplication.focusWidget(), "1949")
    assert desk.event.date.text == "1949"

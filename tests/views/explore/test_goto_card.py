import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from tests.views.explore.staged import Stage
from tests.widgets.shown import texts
from timeline_app.model.edtf import parse
from timeline_app.views.explore.goto_card import GotoCard, bounds
from timeline_app.widgets.button import Button

pytestmark = pytest.mark.gui


@pytest.fixture
def hall(qtbot):
    return Stage(qtbot).without_motion()


def opened(hall):
    hall.key("Ctrl+G")
    (card,) = [each for each in hall.window.findChildren(GotoCard) if each.isVisible()]
    return card, card.findChild(QLineEdit)


def go(card):
    return next(each for each in card.findChildren(Button) if each.words)


def test_the_field_is_named_and_ready_to_write(hall):
    card, field = opened(hall)
    assert field.hasFocus()
    assert field.accessibleName() == "Date"
    assert card.accessibleName() == "Go to a date"


@pytest.mark.slow
def test_enter_flies_to_the_date_and_its_bounds_fill_a_third(hall, qtbot):
    card, field = opened(hall)
    field.setText("15–19 February 2020")
    assert "2020-02-15/2020-02-19 · 15–19 February 2020" in texts(card)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert not card.isVisible()
    start, end = bounds(parse("2020-02-15/2020-02-19"))
    view = hall.view
    assert view.x(start) == pytest.approx(view.width / 3, abs=2)
    assert view.x(end) == pytest.approx(view.width * 2 / 3, abs=2)
    assert hall.canvas.focusProxy().hasFocus()


@pytest.mark.slow
def test_the_button_goes_there_too(hall, qtbot):
    card, field = opened(hall)
    field.setText("2020年2月26日")
    qtbot.mouseClick(go(card), Qt.MouseButton.LeftButton)
    assert not card.isVisible()
    start, end = bounds(parse("2020-02-26"))
    assert hall.view.x((start + end) // 2) == pytest.approx(hall.view.width / 2, abs=2)


def test_what_cannot_be_read_goes_nowhere_and_says_why(hall, qtbot):
    card, field = opened(hall)
    before = hall.view
    field.setText("2020-02-31")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert card.isVisible()
    assert '"2020-02-31" is not a day of the calendar' in texts(card)
    assert hall.view == before


@pytest.mark.slow
@pytest.mark.parametrize(
    ("text", "says", "button", "end"),
    [
        ("March 1789", "begins with 30 January 2020", "Go to the beginning", "2020-01-30"),
        ("before 1950", "begins with 30 January 2020", "Go to the beginning", "2020-01-30"),
        ("2021", "ends with 19 March 2020", "Go to the end", "2020-03-19"),
        ("since 2021", "ends with 19 March 2020", "Go to the end", "2020-03-19"),
    ],
)
def test_outside_the_collection_the_nearest_end_is_offered(hall, qtbot, text, says, button, end):
    card, field = opened(hall)
    field.setText(text)
    assert any(says in each for each in texts(card))
    assert go(card).words == button
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert 0 <= hall.view.x(bounds(parse(end))[0]) <= hall.view.width
    assert hall.view.seconds < hall.canvas.plan.frame.seconds


def test_the_only_year_there_is_is_taken_and_told(hall, qtbot):
    card, field = opened(hall)
    field.setText("15 Feb")
    assert any("2020 is taken" in each for each in texts(card))


@pytest.mark.slow
def test_an_article_over_the_stage_closes(hall, qtbot):
    hall.director.select("team-departs")
    hall.director.open_passage()
    _, field = opened(hall)
    field.setText("2020-02-26")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert hall.state.reading is None


def test_esc_closes_the_card_and_nothing_else(hall, qtbot):
    card, field = opened(hall)
    before = hall.state, hall.view
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert (hall.state, hall.view) == before


def test_in_an_empty_collection_any_date_will_do(hall, qtbot):
    card, field = opened(hall)
    card.show_for((), "zh")
    field.setText("1789年3月")
    assert "1789-03 · 1789年3月" in texts(card)
    assert go(card).words == "前往"

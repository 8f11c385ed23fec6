import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from tests.views.archivist.carded import Desk, in_all_looks, named
from tests.views.explore.shipped import shipped
from tests.widgets.shown import settle, texts
from timeline_app.model.collection import Stop, Tour
from timeline_app.model.localized import Localized
from timeline_app.views.archivist.tour_card import TourCard
from timeline_app.views.archivist.tours.handle import Handle
from timeline_app.views.archivist.tours.stop_row import StopRow
from timeline_app.widgets.button import Button
from timeline_app.widgets.field import Choice
from timeline_app.widgets.icon import IconButton
from timeline_app.widgets.text_block import TextBlock

pytestmark = pytest.mark.gui
COLLECTION = shipped()
TOUR = replace(COLLECTION.tours[0], stops=COLLECTION.tours[0].stops[:3])
NOW = "2020-02-10/2020-02-20"


@pytest.fixture
def desk(qtbot):
    return Desk(qtbot)


def opened(desk, tour=TOUR):
    card = TourCard(desk)
    desk.put(card)
    card.show_for(COLLECTION, tour, NOW, desk.lang)
    card.appear()
    settle()
    return card


@pytest.fixture
def card(desk):
    return opened(desk)


def saved(card):
    said = []
    card.submitted.connect(said.append)
    named(card, Button, "Save").click()
    return said[0] if said else None


def rows(card):
    found = [row for row in card.findChildren(StopRow) if row.isVisible()]
    return sorted(found, key=lambda row: row.y())


def order(tour):
    return [stop.event for stop in tour.stops]


def test_what_nobody_touched_is_as_it_was(card):
    assert not card.at_risk
    assert saved(card) == TOUR


def test_a_stop_is_moved_by_button_and_by_keys(card, qtbot):
    first, second, third = order(TOUR)
    rows(card)[1].findChildren(IconButton)[0].click()
    assert order(saved(card)) == [second, first, third]
    field = rows(card)[0].findChild(QPlainTextEdit)
    qtbot.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert order(saved(card)) == [first, second, third]


def test_a_stop_is_dragged_past_others(card):
    first, second, third = order(TOUR)
    handle, last = rows(card)[0].findChild(Handle), rows(card)[2]
    target = handle.mapFromGlobal(last.mapToGlobal(QPoint(0, last.height() - 4)))
    QTest.mousePress(handle, Qt.MouseButton.LeftButton)
    for _ in range(3):  # each move changes places with one neighbour
        QTest.mouseMove(handle, target)
        target = handle.mapFromGlobal(last.mapToGlobal(QPoint(0, last.height() + 40)))
        settle()
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton)
    assert order(saved(card)) == [second, third, first]


def test_notes_seconds_and_what_is_shown_are_written(card):
    row = rows(card)[0]
    named(row, QPlainTextEdit, "Notes in English").setPlainText("Speak slowly.")
    named(row, Button, f"As shown now: {row._called('en')}").click()
    seconds = named(row, QLineEdit, "Seconds to stay")
    seconds.setFocus()
    seconds.selectAll()
    QTest.keyClicks(seconds, "95")
    assert card.at_risk
    stop = saved(card).stops[0]
    assert stop.notes["en"] == "Speak slowly."
    assert stop.notes["zh"] == TOUR.stops[0].notes["zh"]
    assert (stop.span, stop.seconds) == (NOW, 95)
    assert "Shows: 10–20 February 2020" in texts(card)
    named(row, Button, f"Leave open what is shown: {row._called('en')}").click()
    assert saved(card).stops[0].span is None


def test_a_stop_is_added_and_one_taken_out(card):
    choice = card.findChild(Choice)
    choice.setCurrentIndex(choice.count() - 1)
    named(card, Button, "Add this stop").click()
    rows(card)[0].findChildren(IconButton)[2].click()
    assert order(saved(card)) == [*order(TOUR)[1:], "team-returns"]


def test_a_new_tour_needs_a_title_and_a_stop(desk):
    card = opened(desk, Tour(id="new"))
    assert saved(card) is None
    assert "Please write a title for the tour." in texts(card)
    named(card, QLineEdit, "Title in English").setText("Nine days")
    assert saved(card) is None
    assert "A tour needs at least one stop." in texts(card)
    named(card, Button, "Add all events by date").click()
    made = saved(card)
    assert made.title == Localized({"en": "Nine days"})
    assert len(made.stops) == len(COLLECTION.events)


def test_a_stop_at_an_event_that_is_gone_can_be_seen_and_taken_out(desk):
    card = opened(desk, replace(TOUR, stops=(Stop("lost"), *TOUR.stops)))
    assert "1. An event that is gone (lost)" in texts(card)
    rows(card)[0].findChildren(IconButton)[2].click()
    assert saved(card) == TOUR


@pytest.mark.slow
@in_all_looks
def test_nothing_is_cut_pale_or_nameless(qtbot, size, percent, lang, theme):
    desk = Desk(qtbot, size, percent, lang, theme)
    opened(desk)
    assert desk.breaches() == []


@pytest.mark.slow
def test_four_times_as_many_stops_are_less_than_eight_times_the_work(desk, monkeypatch):
    measured = []
    height = TextBlock.heightForWidth
    monkeypatch.setattr(
        TextBlock, "heightForWidth", lambda *each: measured.append(1) or height(*each)
    )

    def effort(count):
        card = opened(desk, replace(TOUR, stops=()))
        measured.clear()
        card._stops.add(TOUR.stops[:1] * count)
        settle()
        return len(measured)

    assert effort(32) < 8 * effort(8)


def test_all_events_are_offered_as_stops_only_where_that_is_a_tour(desk):
    event = COLLECTION.events[0]
    many = tuple(replace(event, id=f"e{number}") for number in range(101))
    for events, offered in ((many[:100], True), (many, False)):
        card = TourCard(desk)
        desk.put(card)
        card.show_for(replace(COLLECTION, events=events), Tour(id="t"), NOW, desk.lang)
        assert card._all.isVisibleTo(card) == offered
        assert card._choice.count() == len(events)

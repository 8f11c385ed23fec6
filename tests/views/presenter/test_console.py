"""The console: all that belongs to it is there, whole, in both languages."""

from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.views.presenter.halls import LAPTOP, PROJECTOR
from tests.widgets.shown import cut_texts, texts
from timeline_app.presenting.action import Action
from timeline_app.presenting.screens import Screen
from timeline_app.views.presenter import words
from timeline_app.views.presenter.control_button import ControlButton

pytestmark = pytest.mark.gui
SIZES = [(1280, 800), (1024, 768), (1920, 1080), (1366, 768)]


@pytest.mark.parametrize(
    ("size", "lang"),
    [
        pytest.param(*each, marks=() if each == ((1024, 768), "en") else pytest.mark.slow)
        for each in product(SIZES, ("zh", "en"))
    ],
)
def test_nothing_is_cut_or_lies_on_another(hall, size, lang):
    show = hall(screens=(Screen("laptop", 0, 0, *size, primary=True), PROJECTOR), lang=lang, at=3)
    console = show.console
    # the notes' own words may scroll; what is fixed may not be cut
    fixed = [each for each in cut_texts(console) if not _noted(show, each[0])]
    assert fixed == []
    parts = [
        console.clock,
        console.now,
        console.notes,
        console.live,
        console.next,
        console.listing,
        console.controls,
    ]
    rooms = [part.geometry() for part in parts]
    assert all(console.rect().contains(room) for room in rooms)
    assert not any(a.intersects(b) for n, a in enumerate(rooms) for b in rooms[:n])
    assert all(min(room.width(), room.height()) > 30 for room in rooms)
    for button in console.findChildren(ControlButton):
        if button.isVisible():
            assert button.size() == button.sizeHint()
            assert min(button.size().toTuple()) >= 24


def _noted(show, words):
    stop = show.staging.program.stops[show.show.at]
    return words in (*stop.notes.values(), *stop.event.notes.values())


@pytest.mark.slow
def test_every_button_does_what_it_says(hall):
    show = hall(at=4)
    buttons = {each.action: each for each in show.console.findChildren(ControlButton)}

    def push(action):
        QTest.mouseClick(buttons[action], Qt.MouseButton.LeftButton)
        return show.show

    assert push(Action.NEXT).at == 5
    assert push(Action.PREVIOUS).at == 4
    assert push(Action.FREEZE).frozen
    assert buttons[Action.FREEZE].isChecked()
    assert not push(Action.FREEZE).frozen
    assert push(Action.SPOTLIGHT).spotlight
    assert push(Action.ZOOM).zoomed
    assert push(Action.BLACK).cover.value == "black"
    assert push(Action.WHITE).cover.value == "white"
    assert push(Action.WHITE).cover.value == "none"
    assert push(Action.WANDER).wandering
    assert not push(Action.COME_BACK).wandering
    assert push(Action.ASK).asking
    assert show.console.question.isVisible()


def test_a_stop_is_gone_to_from_the_list(hall):
    show = hall()
    rows = show.console.listing.rows
    assert len(rows.entries) == 9
    index = rows.model().index(6, 0)
    QTest.mouseClick(
        rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(index).center()
    )
    assert show.show.at == 6


def test_an_event_somebody_asks_about_is_found_and_the_way_back_is_one_key(hall):
    show = hall(at=2, lang="en")
    show.press("Ctrl+F")
    listing = show.console.listing
    assert listing.finding
    QTest.keyClicks(listing.field._line, "food")
    assert [each.event.id for each in listing.rows.entries] == ["first-food-licence"]
    QTest.keyClick(listing.field._line, Qt.Key.Key_Return)
    assert show.show.visited == "first-food-licence"
    assert len(listing.rows.entries) == 9
    assert not listing.finding
    show.press("Esc")
    assert (show.show.at, show.show.wandering) == (2, False)


def test_a_large_collection_that_cannot_be_searched_yet_says_so_and_is_searched_later(hall):
    show, ready = hall(lang="en"), []
    listing = show.console.listing

    class Slow:
        def find(self, query):
            return [query] if ready else None

    listing._search = Slow()
    QTest.keyClicks(listing.field._line, "team-departs")
    assert words.PREPARING.best("en") in texts(listing)
    ready.append(True)
    listing.find_again()
    assert [each.event.id for each in listing.rows.entries] == ["team-departs"]


def test_esc_leaves_the_field_and_nothing_else(hall):
    show = hall(at=2)
    show.press("F", "Ctrl+F")
    QTest.keyClicks(show.console.listing.field._line, "zzz")
    assert show.console.listing.rows.entries == []
    QTest.keyClick(show.console.listing.field._line, Qt.Key.Key_Escape)
    assert len(show.console.listing.rows.entries) == 9
    assert show.show.frozen


def test_a_number_that_is_typed_is_shown(hall):
    show = hall()
    show.press("1", "2")
    assert "12" in show.console.clock.where
    show.press("Esc", "4", "Return")
    assert show.show.at == 3
    assert show.console.clock.where == "第4站，共9站"


def test_remarks_are_closed_by_hand_and_give_their_room_back(hall):
    show = hall(screens=(LAPTOP, Screen("projector", 1280, 0, 800, 600)))
    console = show.console
    top = console.now.y()
    assert console.remarks.isVisible()
    console.remarks._cross.click()
    assert not console.remarks.isVisible()
    assert console.now.y() < top


@pytest.mark.slow
def test_notes_are_read_on_by_keys(hall):
    show = hall(screens=(Screen("laptop", 0, 0, 800, 600, primary=True), PROJECTOR), lang="en")
    show.presenter.jump(3)
    show.settle()
    bar = show.console.notes.page.verticalScrollBar()
    assert bar.maximum() > 0
    show.press("Ctrl+Down")
    assert bar.value() > 0
    show.press("Ctrl+Up", "Ctrl+Up")
    assert bar.value() == 0
    assert show.show.at == 3


def test_everything_has_a_name_for_who_hears_it(hall):
    console = hall(lang="en").console
    parts = console.now, console.live, console.next, console.notes, console.listing.rows
    assert [each.accessibleName() for each in parts] == [
        "Now",
        "The audience sees",
        "Next",
        "Notes",
        "Stops",
    ]

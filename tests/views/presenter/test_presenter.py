"""A show, run by its presenter."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from tests.views.presenter.halls import BOTH, LAPTOP, PROJECTOR
from timeline_app.model.collection import Collection, Stop, Tour
from timeline_app.model.localized import Localized
from timeline_app.paths import shipped_collection
from timeline_app.presenting.action import Action
from timeline_app.presenting.screens import Screen
from timeline_app.storage.reader import load

pytestmark = pytest.mark.gui


def plain(image, color):
    full = QImage(image.size(), image.format())
    full.fill(QColor(color))
    return image == full


def test_a_clicker_tells_the_nine_stops(hall):
    show = hall()
    seen = [show.seen()]
    for _ in range(8):
        show.press("PgDown")
        seen.append(show.seen())
    assert all(one != other for n, one in enumerate(seen) for other in seen[:n])
    assert (show.show.at, show.show.is_last) == (8, True)
    show.press("PgDown", "F5", "Esc", "F5", "Esc")
    assert show.seen() == seen[-1]
    show.press("Home")
    assert show.seen() == seen[0]


def test_a_held_key_and_an_echo_do_nothing(hall):
    show = hall()
    show.press("PgDown")
    show.press("PgDown", repeated=True)
    assert show.show.at == 1
    show.clock.now -= 1.95  # presses come a second apart: this one is the echo of the first
    show.press("PgDown")
    assert show.show.at == 1
    show.press("PgDown")
    assert show.show.at == 2


def work(show):
    """What a presenter does on the console while nobody is to see it."""
    show.console.notes.page.verticalScrollBar().setValue(40)
    show.presenter.visit("team-returns")
    show.settle()
    show.console.canvas.zoom(2)
    show.settle()
    show.presenter.do(Action.FIND)
    show.console.listing._find("Wuhan")
    show.console.listing.clear()
    show.presenter.visit(None)
    show.settle()
    show.presenter.do(Action.COME_BACK)
    show.presenter.jump(6)
    show.settle()


@pytest.mark.slow
def test_frozen_the_audience_sees_the_same_while_the_console_works(hall):
    show = hall(at=2)
    before = show.seen()
    show.press("F")
    assert show.seen() == before
    work(show)
    assert show.seen() == before
    show.press("F")
    assert show.seen() != before
    assert show.show.at == 6


@pytest.mark.slow
@pytest.mark.parametrize(("action", "color"), [(Action.BLACK, "black"), (Action.WHITE, "white")])
def test_blank_the_audience_sees_nothing_of_the_console_at_work(hall, action, color):
    show = hall(at=2)
    show.presenter.do(Action.FREEZE)  # so that a jump doesn't uncover, either
    show.presenter.do(action)
    assert plain(show.seen(), color)
    show.console.notes.page.verticalScrollBar().setValue(40)
    show.presenter.visit("team-returns")
    show.console.canvas.zoom(2)
    show.presenter.do(Action.COME_BACK)
    assert plain(show.seen(), color)


@pytest.mark.slow
def test_a_freeze_under_black_keeps_the_picture_not_the_black(hall):
    show = hall(at=2)
    before = show.seen()
    show.press("B")
    show.presenter.do(Action.FREEZE)
    show.press("PgDown")  # only restores
    assert show.seen() == before


def test_wandering_shows_the_timeline_then_an_event_and_comes_back_with_one_key(hall):
    show = hall(at=3)
    before = show.seen()
    show.press("+")
    assert show.show.wandering
    assert show.audience.panorama.isVisible()
    assert show.audience.panorama.view.seconds == show.console.canvas.view.seconds
    show.presenter.visit("first-food-licence")
    assert not show.audience.panorama.isVisible()
    assert "疫情以来首张食品经营许可证" in show.audience.leaf.accessibleName()
    assert show.console.canvas._state.selected == "first-food-licence"
    show.press("PgDown")
    assert (show.show.at, show.show.wandering) == (3, False)
    assert show.seen() == before


@pytest.mark.slow
def test_spotlight_and_magnifier_follow_the_pointer(hall):
    show = hall(at=3)
    before = show.seen()
    show.press("L")
    show.console.pointed.emit(QPointF(0.2, 0.1))
    lit = show.seen()
    show.console.pointed.emit(QPointF(0.8, 0.8))
    assert before != lit != show.seen()
    show.press("Esc", "Z")
    assert show.seen() not in (before, lit)
    show.press("Esc")
    assert show.seen() == before


def test_a_show_ends_by_its_question_alone(hall):
    show = hall(at=4)
    heard = []
    show.presenter.ended.connect(heard.append)
    show.audience.close()
    show.console.close()
    assert show.show.asking
    assert show.console.question.isVisible()
    show.press("Esc")
    assert not show.console.question.isVisible()
    assert show.awake.held
    show.press("Ctrl+Q", "Return")
    assert heard == [show.staging.program.stops[4].event.id]
    assert not show.awake.held


def test_on_one_screen_the_question_stands_on_it_for_a_while(hall):
    show = hall(screens=(LAPTOP,))
    assert not show.console.isVisible()
    show.press("Ctrl+Q", window=show.audience)
    assert show.audience.question.isVisible()
    assert show.presenter._patience.isActive()
    show.presenter._patience.timeout.emit()
    assert not show.audience.question.isVisible()
    assert not show.show.asking


def test_on_one_screen_a_hand_wanders_on_the_picture_itself(hall):
    show = hall(screens=(LAPTOP,))
    show.audience.wandered.emit()
    panorama = show.audience.panorama
    seconds = panorama.view.seconds
    show.press("+", window=show.audience)
    assert panorama.view.seconds < seconds
    panorama.chosen.emit("team-departs")
    assert show.show.visited == "team-departs"
    show.press("Esc", window=show.audience)
    assert not show.show.wandering


@pytest.mark.slow
def test_on_one_screen_the_timeline_stays_where_a_hand_took_it(hall):
    show = hall(screens=(LAPTOP,))
    show.press("+", window=show.audience)
    panorama = show.audience.panorama
    panorama.show_view(panorama.view.panned(50))
    before = panorama.view
    show.press("Ctrl+Q", "Esc", window=show.audience)
    assert panorama.view == before


def test_on_one_screen_a_tap_goes_on_and_at_the_left_edge_back(hall):
    show = hall(screens=(LAPTOP,))

    def tap(x, button=Qt.MouseButton.LeftButton):
        show.clock.now += 1
        QTest.mouseClick(show.audience.leaf, button, pos=QPoint(x, 300))
        return show.show

    assert tap(700).at == 1
    assert tap(700).at == 2
    assert tap(100).at == 1
    show.press("B", window=show.audience)
    assert tap(700).at == 1
    assert tap(700, Qt.MouseButton.RightButton).asking


def test_with_a_console_a_click_on_the_audiences_screen_does_nothing(hall):
    show = hall()
    QTest.mouseClick(show.audience.leaf, Qt.MouseButton.LeftButton, pos=QPoint(700, 300))
    assert show.show.at == 0


def seats(show):
    show.settle()
    return show.audience.isVisible(), show.console.isVisible()


def test_the_projector_goes_and_comes_back_and_the_show_stays(hall):
    show = hall(at=4)
    before = show.seen()
    show.screens.become(LAPTOP)
    assert seats(show) == (False, True)
    assert "“projector” is gone" in show.told()[0]
    show.press("PgDown")
    assert show.show.at == 5
    show.press("PgUp")
    show.screens.become(*BOTH)
    assert seats(show) == (True, True)
    assert show.told() == []
    assert show.seen() == before


def test_screens_are_swapped_by_a_key_and_the_console_moves_after_the_audience(hall):
    show = hall()
    show.placed.clear()
    show.press("S")
    assert show.placed == [("audience", "laptop"), ("console", "projector")]
    assert show.audience.size() == show.seen().size()
    assert (show.audience.height(), show.console.height()) == (800, 720)


def test_a_mirrored_screen_hides_the_console(hall):
    show = hall()
    show.screens.become(LAPTOP, Screen("projector", 0, 0, 1024, 768))
    assert seats(show) == (True, False)


def test_a_small_projector_is_told_of_on_the_console(hall):
    show = hall(screens=(LAPTOP, replace(PROJECTOR, width=800, height=600)))
    assert "800×600" in show.told()[0]
    assert "800" not in show.audience.leaf.accessibleName()


def test_what_is_wrong_with_a_tour_is_told_on_the_console(hall):
    collection = load(shipped_collection()).collection
    tour = Tour(id="t", stops=(Stop(event="gone"), Stop(event="team-departs")))
    show = hall(collection=_with(collection, tour))
    assert len(show.staging.program.stops) == 1
    assert "“gone”" in show.told()[0]
    assert "gone" not in show.audience.leaf.accessibleName()


def test_without_events_the_title_stands_and_no_key_does_harm(hall):
    show = hall(collection=Collection(title=Localized({"zh": "空的时间线"})))
    assert show.audience.leaf.accessibleName() == "空的时间线"
    show.press("PgDown", "Home", "End", "7", "Return", "F", "B", "Esc", "Esc", "+", "Esc", "L")
    assert "no events" in show.told()[0]
    heard = []
    show.presenter.ended.connect(heard.append)
    show.press("Esc", "Ctrl+Q", "Return")
    assert heard == [None]


@pytest.mark.slow
def test_a_long_quotation_is_told_in_parts(hall):
    show = hall(lang="en", at=7)
    parts = show.show.parts
    assert parts > 1
    first = show.seen()
    show.press(*["PgDown"] * (parts - 1))
    assert (show.show.at, show.show.part) == (7, parts - 1)
    assert show.seen() != first
    show.press("PgDown")
    assert show.show.at == 8


def test_the_timer_begins_anew(hall):
    show = hall()
    show.clock.now += 65
    show.presenter._tell_time()
    assert ("已讲", "1:05", "ink") in show.console.clock.values
    show.press("T")
    assert ("已讲", "0:00", "ink") in show.console.clock.values


def _with(collection, tour):
    return Collection(
        title=collection.title,
        languages=collection.languages,
        sources=collection.sources,
        events=collection.events,
        tours=(tour,),
    )

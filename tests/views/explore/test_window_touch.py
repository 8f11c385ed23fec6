"""Fingers on the panes of the real window; on the canvas see gestures/test_hands.py."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from tests.touching import Clock, Screen
from tests.views.explore.staged import Stage, turn
from timeline_app.stage import motion
from timeline_app.stage.gestures import hands
from timeline_app.stage.reader.passage import ReaderPassage
from timeline_app.widgets import flick
from timeline_app.widgets.icon import Pressable
from timeline_app.widgets.scroll import Scroll

pytestmark = pytest.mark.gui


@pytest.fixture
def clock(monkeypatch):
    return Clock(monkeypatch, hands, motion, flick)


@pytest.fixture
def stage(qtbot):
    return Stage(qtbot, size=(1366, 560)).without_motion()


@pytest.fixture
def screen(stage, clock):
    made = Screen(stage.window, clock)
    yield made
    made.lift()
    assert QApplication.mouseButtons() == Qt.MouseButton.NoButton


def place(stage, widget, x, y):
    """A place of a widget as the window knows it."""
    return widget.mapTo(stage.window, QPoint(round(x), round(y))).toTuple()


def swipe_up(stage, screen, pane):
    """What a scroll is moved by: its frame's value before and after a finger swept up over it."""
    scroll = pane.findChild(Scroll)
    bar = scroll.verticalScrollBar()
    x, height = scroll.width() / 2, scroll.height()
    before = bar.value()
    screen.swipe(place(stage, scroll, x, height * 0.8), place(stage, scroll, x, height * 0.3))
    screen.lift()
    return bar.value() - before


def test_the_detail_pane_scrolls_by_finger_and_presses_nothing(stage, screen):
    before = stage.state
    assert swipe_up(stage, screen, stage.window.detail) > 50
    assert stage.state == before


@pytest.mark.slow
def test_the_reader_scrolls_by_finger_and_presses_nothing(stage, screen):
    stage.director.open_passage()
    before = stage.state
    stage.window.reader.findChild(Scroll).verticalScrollBar().setValue(0)
    assert swipe_up(stage, screen, stage.window.reader) > 50
    assert (stage.state, stage.window.reader_open) == (before, True)


@pytest.mark.slow
@pytest.mark.parametrize("pane", ["detail", "reader"])
def test_a_throw_goes_on_unless_motion_is_off(stage, screen, pane):
    stage.director.open_passage()
    found = getattr(stage.window, pane)
    found.findChild(Scroll).verticalScrollBar().setValue(0)
    swipe_up(stage, screen, found)
    assert not found.findChild(Scroll).flick.gliding
    stage.director.toggle_motion()
    found.findChild(Scroll).verticalScrollBar().setValue(0)
    swipe_up(stage, screen, found)
    assert found.findChild(Scroll).flick.gliding


@pytest.mark.slow
def test_a_tap_on_a_passage_leads_to_its_event(stage, screen):
    stage.director.open_passage()
    scroll = stage.window.reader.findChild(Scroll)
    passages = stage.window.reader.findChildren(ReaderPassage)
    passage = next(each for each in passages if each.passage.event != stage.state.selected)
    scroll.bring(passage, 0.1)
    screen.tap(place(stage, passage, passage.width() / 2, 20))
    assert stage.state.selected == passage.passage.event
    assert not stage.window.reader_open


def test_a_button_reacts_to_a_tap_once(stage, screen):
    steps = []
    stage.window.detail.step.connect(steps.append)
    buttons = stage.window.detail.findChildren(Pressable)
    onward = [each for each in buttons if each.isVisible()][-1]
    before = stage.state.selected
    screen.tap(place(stage, onward, onward.width() / 2, onward.height() / 2))
    assert steps == [1]
    assert stage.state.selected != before


def test_the_window_of_the_overview_is_dragged_by_a_finger(stage, screen):
    turn(stage.canvas, (450, 200), 8)
    overview, view = stage.window.overview, stage.view
    window = overview._window
    start = window.center().x(), window.center().y()
    end = place(stage, overview, start[0] + 60, start[1])
    screen.swipe(place(stage, overview, *start), end)
    screen.lift()
    assert stage.view.start > view.start
    assert stage.view.seconds == pytest.approx(view.seconds)
    assert overview._grip is None


def test_a_finger_beside_the_grip_still_stretches_the_window(stage, screen):
    turn(stage.canvas, (450, 200), 4)
    overview, view = stage.window.overview, stage.view
    window = overview._window
    at = window.right() + stage.window.style_now.px(18), window.center().y()
    screen.swipe(place(stage, overview, *at), place(stage, overview, at[0] + 30, at[1]))
    screen.lift()
    assert stage.view.seconds > view.seconds


@pytest.mark.slow
def test_a_card_too_tall_for_the_window_scrolls_by_finger(qtbot, clock):
    stage = Stage(qtbot, size=(1000, 420)).without_motion()
    screen = Screen(stage.window, clock)
    stage.director.desk.show_keys()
    card = stage.director._desk._card
    bar = card._scroll.verticalScrollBar()
    assert bar.maximum() > 100
    screen.swipe((500, 300), (500, 200))
    screen.lift()
    assert bar.value() > 50
    assert card.isVisible()
    cross = card._cross
    screen.tap(place(stage, cross, cross.width() / 2, cross.height() / 2))
    assert not card.isVisible()

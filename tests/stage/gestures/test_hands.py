import random

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests import crowded
from tests.stage.gestures.noted import moved
from tests.touching import Clock, Screen
from tests.views.explore.staged import LEFT, PLAIN, Stage, empty_place, middle, turn, viewport
from timeline_app.layout.grid import SHORTEST_VIEW
from timeline_app.stage import motion
from timeline_app.stage.gestures import hands
from timeline_app.widgets import flick

pytestmark = pytest.mark.gui
STREET = 480  # a height of the canvas where one may hold it


@pytest.fixture
def clock(monkeypatch):
    return Clock(monkeypatch, hands, motion, flick)


@pytest.fixture
def stage(qtbot):
    return Stage(qtbot)


@pytest.fixture
def screen(stage, clock):
    made = Screen(viewport(stage.canvas), clock)
    yield made
    made.lift()


@pytest.fixture
def chosen(stage):
    found = []
    stage.canvas.chosen.connect(found.append)
    return found


def near(stage, name):
    """The middle of an event's label."""
    return middle(stage.seen()[name].label)


def held(stage):
    touch = stage.canvas._hands._touch
    return touch._at, touch._acting, touch._drag._from


def within(stage):
    """Whether the view is no wider and no closer than it may be, and not past the ends."""
    view, frame = stage.view, stage.canvas.plan.frame
    after = (view.start - frame.end) + view.fraction + view.seconds
    wide = SHORTEST_VIEW * 0.999 <= view.seconds <= frame.seconds * 1.000001
    return wide and (view == stage.canvas.plan.fit() or (view.start >= frame.start and after < 1))


@pytest.mark.parametrize("apart", [20, 150, 320])
def test_a_pinch_keeps_the_instant_at_the_centre_within_a_pixel(stage, screen, apart):
    turn(stage.canvas, (450, 200), 12)
    start = stage.view
    screen.put(down={3: (400, STREET)})
    screen.put(down={7: (500, STREET)})
    for step in range(1, 25):
        half = 50 + (apart - 50) * step // 24
        centre = 450 + 2 * step
        screen.put(move={3: (centre - half, STREET - step), 7: (centre + half, STREET)})
        assert abs(moved(start, 450, stage.view, centre)) < 1
    assert (stage.view.seconds < start.seconds) == (apart > 50)


@pytest.mark.slow
def test_a_flick_goes_on_and_stops_on_touch(qtbot, stage, screen, clock, chosen):
    turn(stage.canvas, (450, 200), 12)
    screen.swipe((600, STREET), (480, STREET))
    let_go = stage.view
    screen.put(up=(0,))
    assert stage.canvas.moving
    clock.now += 0.1
    qtbot.waitUntil(lambda: stage.view != let_go)
    assert moved(let_go, 0, stage.view, 0) < -20
    screen.put(down={0: near(stage, next(iter(stage.seen())))})
    stopped = stage.view
    assert not stage.canvas.moving
    screen.put(up=(0,))
    assert (stage.view, chosen) == (stopped, [])


@pytest.mark.slow
def test_without_motion_a_flick_ends_where_the_finger_does(stage, screen):
    stage.without_motion()
    turn(stage.canvas, (450, 200), 12)
    screen.swipe((600, STREET), (480, STREET))
    before = stage.view
    screen.put(up=(0,))
    assert (stage.view, stage.canvas.moving) == (before, False)


def test_lifting_one_of_two_fingers_causes_no_jump(stage, screen):
    turn(stage.canvas, (450, 200), 12)
    screen.put(down={0: (300, STREET), 1: (600, STREET)})
    screen.put(move={0: (280, STREET), 1: (700, STREET)})
    before = stage.view
    screen.put(up=(0,))
    assert stage.view == before
    screen.put(move={1: (690, STREET)})
    assert abs(moved(before, 700, stage.view, 690)) < 0.01


@pytest.mark.slow
def test_a_tap_selects_exactly_once(stage, screen, chosen):
    screen.tap(near(stage, "team-departs"))
    assert chosen == ["team-departs"]
    assert stage.state.selected == "team-departs"
    assert not stage.canvas.moving


@pytest.mark.slow
def test_the_mouse_that_a_system_makes_of_a_tap_is_dropped(stage, screen, chosen):
    at = near(stage, "team-departs")
    screen.tap(at)
    view = viewport(stage.canvas)
    place = QPointF(*at)
    kinds = QMouseEvent.Type
    for kind, buttons in ((kinds.MouseButtonPress, LEFT), (kinds.MouseButtonRelease, ~LEFT & LEFT)):
        source = Qt.MouseEventSource.MouseEventSynthesizedBySystem
        spots = (place, place, view.mapToGlobal(place))
        QApplication.sendEvent(view, QMouseEvent(kind, *spots, LEFT, buttons, PLAIN, source))
    assert chosen == ["team-departs"]


@pytest.mark.slow
def test_a_tap_on_empty_canvas_deselects(stage, screen, chosen):
    screen.tap(empty_place(stage.canvas))
    assert chosen == [None]
    assert stage.state.selected is None


def test_a_long_press_does_nothing(stage, screen, chosen):
    before = stage.state
    screen.tap(near(stage, "team-departs"), lasted=1.5)
    assert (stage.state, chosen) == (before, [])


@pytest.mark.slow
def test_a_double_tap_zooms_in_there(stage, screen, chosen):
    stage.without_motion()
    at, before = empty_place(stage.canvas), stage.view
    screen.tap(at)
    screen.tap(at)
    assert stage.view.seconds < before.seconds / 2
    assert abs(moved(before, at[0], stage.view, at[0])) < 1
    assert chosen == [None]


@pytest.mark.slow
def test_a_double_tap_on_a_badge_zooms_to_its_events(qtbot, tmp_path, clock):
    stage = Stage(qtbot, crowded.written(tmp_path))
    screen = Screen(viewport(stage.canvas), clock)
    badge = max(stage.canvas.scene.badges, key=lambda each: each.span[1] - each.span[0])
    for _ in range(2):  # the second tap comes while the first one's flight is on its way
        screen.tap(middle(badge.rect))
    stage.canvas.arrive()
    for name in badge.members:
        assert 0 <= stage.view.x(stage.canvas.plan.item(name).left) < stage.canvas.width()


@pytest.mark.slow
def test_ten_fingers_and_a_cancel_leave_nothing_stuck(stage, screen, chosen):
    turn(stage.canvas, (450, 200), 6)
    screen.put(down={key: (60 + 80 * key, STREET) for key in range(10)})
    screen.put(move={key: (80 + 70 * key, STREET) for key in range(10)})
    screen.cancel()
    assert held(stage) == ({}, (), None)
    before = stage.view
    QTest.mouseMove(viewport(stage.canvas), QPoint(300, STREET))
    screen.put(down={0: empty_place(stage.canvas)}, after=2.0)
    screen.put(up=(0,))
    assert (stage.view, chosen) == (before, [None])


def test_fingers_on_two_panes_leave_nothing_pressed(stage, screen):
    before = QApplication.mouseButtons()  # of the whole process: another test may hold one
    onward = stage.window.detail.mapTo(stage.window, QPoint(200, 300))
    there = screen.widget.mapFrom(stage.window, onward).toTuple()
    for first, second in (((300, STREET), there), (there, (300, STREET))):
        screen.put(down={0: first})
        screen.put(down={1: second})
        screen.put(up=(0,))
        screen.put(up=(1,))
        assert QApplication.mouseButtons() in (Qt.MouseButton.NoButton, before)
        assert held(stage) == ({}, (), None)


@pytest.mark.slow
def test_a_card_over_the_stage_swallows_touches(stage, screen, chosen):
    stage.director.desk.show_keys()
    before = stage.view
    screen.put(down={0: (300, STREET), 1: (500, STREET)})
    screen.put(move={0: (200, STREET), 1: (700, STREET)})
    screen.put(up=(0, 1))
    screen.tap((450, 300))
    assert (stage.view, chosen) == (before, [])


@pytest.mark.slow
def test_a_tap_outside_a_card_only_closes_it(stage, screen, chosen):
    stage.director.desk.show_keys()
    assert stage.director._desk._card.isVisible()
    screen.tap((3, 3))
    assert not stage.director._desk._card.isVisible()
    assert (held(stage), chosen) == (({}, (), None), [])


@pytest.mark.slow
@pytest.mark.monkey
@pytest.mark.parametrize(
    "seed", [0, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(1, 8))]
)
def test_whatever_fingers_do_nothing_is_stuck_and_the_view_stays_within_bounds(stage, screen, seed):
    hand = random.Random(seed)  # noqa: S311 - a seed makes it the same each time
    size = stage.canvas.size().toTuple()
    for _ in range(120):
        key = hand.randrange(5)
        at = tuple(hand.randrange(side) for side in size)
        if key not in screen.held:
            screen.put(down={key: at}, after=hand.random())
        elif hand.random() < 0.7:
            screen.put(move={key: at}, after=hand.random() / 20)
        elif hand.random() < 0.9:
            screen.put(up=(key,), after=hand.random())
        else:
            screen.cancel()
        assert within(stage)
    screen.lift()
    assert held(stage) == ({}, (), None)
    stage.canvas.arrive()
    assert within(stage)

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from tests.stage.gestures.noted import VIEW, Canvas, moved
from timeline_app.render.finger import Finger
from timeline_app.stage.gestures.touch import PALM, Touch

IDS = st.integers(0, 9)
FINGERS = st.builds(
    Finger,
    IDS,
    st.builds(QPointF, st.floats(-50, 1050), st.floats(0, 500)),
    st.sampled_from([0.0, 9.0, PALM]),
    st.booleans(),
)


class Glass:
    """Fingers on a canvas, 20 ms between two events unless said."""

    def __init__(self):
        self.canvas = Canvas()
        self.touch = Touch(self.canvas)
        self.now = 10.0

    def put(self, *fingers, after=0.02):
        self.now += after
        self.touch.move(fingers, self.now)
        return self

    def down(self, key, x, *, wide=9.0, after=0.02):
        return self.put(Finger(key, QPointF(x, 50), wide), after=after)

    def up(self, key, x, *, after=0.02):
        return self.put(Finger(key, QPointF(x, 50), 0.0, True), after=after)


@pytest.fixture
def glass():
    return Glass()


def test_one_finger_drags_and_throws(glass):
    for x in (500, 480, 460, 440):
        glass.down(0, x)
    assert abs(moved(VIEW, 500, glass.canvas.view, 440)) < 0.01
    glass.up(0, 440)
    ((kind, speed),) = glass.canvas.asked
    assert (kind, speed) == ("glide", pytest.approx(750))


def test_a_tap_selects_once(glass):
    glass.down(0, 500).down(0, 504).up(0, 504)
    assert glass.canvas.asked == [("choose", (504, 50))]
    assert glass.canvas.view == VIEW


def test_a_touch_stops_what_moves_and_selects_nothing(glass):
    glass.canvas.moving = True
    glass.down(0, 500)
    assert not glass.canvas.moving
    glass.up(0, 500)
    assert glass.canvas.asked == []


def test_two_fingers_zoom_and_pan_together(glass):
    glass.down(0, 400).down(1, 600)
    glass.put(Finger(0, QPointF(500, 50)), Finger(1, QPointF(900, 50)))
    assert glass.canvas.view.seconds == pytest.approx(VIEW.seconds / 2)
    assert abs(moved(VIEW, 500, glass.canvas.view, 700)) < 1


@pytest.mark.parametrize("first", [0, 1])
def test_nothing_jumps_when_one_of_two_is_lifted(glass, first):
    places = {0: 300, 1: 750}
    glass.down(0, 400).down(1, 600)
    glass.put(*(Finger(key, QPointF(x, 50)) for key, x in places.items()))
    before = glass.canvas.view
    glass.up(first, places[first])
    assert glass.canvas.view == before
    glass.up(1 - first, places[1 - first])
    assert (glass.canvas.view, glass.canvas.asked) == (before, [])


def test_the_finger_that_stays_goes_on_dragging(glass):
    glass.down(0, 400).down(1, 600).up(0, 400)
    before = glass.canvas.view
    glass.down(1, 650, after=0.2)
    assert abs(moved(before, 600, glass.canvas.view, 650)) < 0.01


def test_fingers_lifted_one_just_after_the_other_throw_nothing(glass):
    glass.down(0, 400).down(1, 600).up(0, 400).down(1, 606).up(1, 606)
    assert glass.canvas.asked == []


def test_a_third_finger_does_nothing(glass):
    glass.down(0, 400).down(1, 600).down(2, 100)
    before = glass.canvas.view
    glass.down(2, 900).up(2, 900)
    assert glass.canvas.view == before
    glass.down(1, 620)
    assert glass.canvas.view != before


@pytest.mark.parametrize("first", [True, False])
def test_a_palm_beside_a_finger_is_not_there(glass, first):
    fingers = [(5, 800, PALM + 10), (0, 400, 9.0)]
    for key, x, wide in fingers if first else reversed(fingers):
        glass.down(key, x, wide=wide)
    glass.down(5, 700, wide=12.0)  # a palm stays one as it is lifted
    assert glass.canvas.view == VIEW
    glass.down(0, 450)
    assert abs(moved(VIEW, 400, glass.canvas.view, 450)) < 0.01


def test_a_tap_beside_a_palm_selects(glass):
    glass.down(5, 800, wide=PALM).down(0, 400).up(0, 400).up(5, 800)
    assert glass.canvas.asked == [("choose", (400, 50))]


def test_a_finger_that_proves_to_be_a_palm_selects_nothing(glass):
    glass.down(0, 400).down(0, 402, wide=PALM + 20).up(0, 402)
    assert (glass.canvas.view, glass.canvas.asked) == (VIEW, [])


def test_ten_fingers_and_a_cancel_leave_nothing(glass):
    for key in range(10):
        glass.down(key, 100 * key)
    glass.touch.cancel()
    assert not glass.touch._at
    glass.up(3, 300)
    glass.down(0, 500).up(0, 500)
    assert glass.canvas.asked == [("choose", (500, 50))]


@given(st.lists(st.one_of(st.none(), st.lists(FINGERS, max_size=4)), max_size=40))
def test_whatever_fingers_do_none_is_held_once_all_are_lifted(events):
    glass = Glass()
    for fingers in events:
        if fingers is None:
            glass.touch.cancel()
        else:
            glass.put(*fingers)
    glass.put(*(Finger(key, QPointF(0, 0), lifted=True) for key in range(10)))
    assert (glass.touch._at, glass.touch._palms, glass.touch._acting) == ({}, set(), ())
    view, glass.canvas.asked = glass.canvas.view, []
    glass.down(0, 500, after=5.0).up(0, 500)
    assert (glass.canvas.view, glass.canvas.asked) == (view, [("choose", (500, 50))])

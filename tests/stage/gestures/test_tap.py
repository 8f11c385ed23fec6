import pytest
from PySide6.QtCore import QPointF

from tests.stage.gestures.noted import Canvas
from timeline_app.stage.gestures.tap import AGAIN, CLOSE, LONG, Tap

HERE = QPointF(200, 50)


def tapped(*taps):
    """What a canvas was asked by taps: where, when lifted, how long they lasted."""
    canvas = Canvas()
    tap = Tap(canvas)
    for at, seconds, lasted in taps:
        tap.press(seconds - lasted, caught=False)
        tap.release(at, seconds)
    return canvas.asked


def test_a_tap_selects():
    assert tapped((HERE, 5.0, 0.1)) == [("choose", (200, 50))]


def test_a_double_tap_zooms_to_what_the_first_hit():
    near = HERE + QPointF(CLOSE / 2, 0)
    asked = tapped((HERE, 5.0, 0.1), (near, 5.3, 0.1))
    assert asked == [("choose", (200, 50)), ("zoom", (200, 50), near.x())]


@pytest.mark.parametrize(
    ("at", "seconds"), [(HERE, 5.1 + AGAIN), (HERE + QPointF(CLOSE + 1, 0), 5.3)]
)
def test_taps_far_apart_are_two(at, seconds):
    assert [kind for kind, *_ in tapped((HERE, 5.0, 0.1), (at, seconds, 0.1))] == ["choose"] * 2


def test_three_taps_are_a_double_tap_and_one_more():
    taps = [(HERE, 5.0 + number / 5, 0.1) for number in range(3)]
    assert [kind for kind, *_ in tapped(*taps)] == ["choose", "zoom", "choose"]


def test_a_long_press_does_nothing():
    assert tapped((HERE, 5.0, LONG + 0.1)) == []


def test_a_finger_that_caught_a_moving_view_selects_nothing_but_may_tap_twice():
    canvas = Canvas()
    tap = Tap(canvas)
    tap.press(1.0, caught=True)
    tap.release(HERE, 1.1)
    assert canvas.asked == []
    tap.press(5.0, caught=False)
    tap.release(HERE, 5.1)
    tap.press(5.2, caught=True)  # the first tap made the view move
    tap.release(HERE, 5.3)
    assert [kind for kind, *_ in canvas.asked] == ["choose", "zoom"]


def test_what_became_something_else_is_no_tap():
    canvas = Canvas()
    tap = Tap(canvas)
    tap.press(1.0, caught=False)
    tap.cancel()
    tap.release(HERE, 1.1)
    assert canvas.asked == []

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from timeline_app.stage.overview.grip import Grip, grip_at

PIXELS = st.floats(0, 2000)


@given(PIXELS, st.floats(3, 1000), st.floats(1, 40))
def test_each_end_and_the_middle_can_be_taken(left, width, near):
    window = QRectF(left, 0, width, 40)
    assert grip_at(window.left() - near / 2, window, near) is Grip.LEFT
    assert grip_at(window.right() + near / 2, window, near) is Grip.RIGHT
    assert grip_at(window.center().x(), window, near) is Grip.WHOLE


@pytest.mark.parametrize("x", [80, 220])
def test_beside_it_nothing_is_held(x):
    assert grip_at(x, QRectF(100, 0, 100, 40), 9) is None

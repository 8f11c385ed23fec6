from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.views.kiosk.loop.hall import LANDSCAPE, LAPTOP, PORTRAIT, WALL, styles
from timeline_app.views.kiosk.loop.drift import REACH
from timeline_app.views.kiosk.loop.places import places
from timeline_app.views.kiosk.measures import kiosk_style
from timeline_app.views.kiosk.themes import HALL_LIGHT

pytestmark = pytest.mark.gui


def rects(found):
    rooms = (found.words.head, found.words.body, found.thread, found.invitation)
    return [rect for rect in rooms if rect is not None]


@given(
    width=st.integers(640, 4000),
    height=st.integers(600, 4000),
    dpi=st.integers(30, 160),
    percent=st.integers(80, 200),
)
def test_the_parts_keep_apart_and_stay_on_the_screen_wherever_it_drifts(
    width, height, dpi, percent
):
    style = kiosk_style(HALL_LIGHT, (width, height), dpi, "zh", percent)
    found, reach = places(width, height, style), style.px(REACH)
    for rect in rects(found):
        assert rect.w > 0
        assert rect.h > 0
        assert rect.y >= reach
        assert rect.bottom <= height - reach
        if rect is not found.thread:  # which goes from edge to edge, and pans
            assert rect.x >= reach
            assert rect.right <= width - reach
    for one, other in combinations(rects(found), 2):
        apart = one.right <= other.x or other.right <= one.x
        assert apart or one.bottom <= other.y or other.bottom <= one.y
    assert found.words.head.h >= 2 * style.letters(0)


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE, WALL])
def test_a_usual_screen_has_the_timeline(size):
    assert places(*size, styles(size)["zh"]).thread is not None


def test_a_low_screen_leaves_it_out_for_the_words():
    assert places(*LAPTOP, styles(LAPTOP, 200)["zh"]).thread is None


def test_upright_the_invitation_is_low():
    found = places(*PORTRAIT, styles(PORTRAIT)["zh"])
    assert found.invitation.y > 0.8 * PORTRAIT[1]


def test_words_that_stand_alone_have_the_screen():
    found = places(*PORTRAIT, styles(PORTRAIT)["zh"], alone=True)
    assert found.thread is None
    assert found.words.head.h > PORTRAIT[1] / 2

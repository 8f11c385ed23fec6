from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect

from tests.views.kiosk.received import PANELS, TOTEM
from timeline_app.views.kiosk.arrangement import Heights, arranged, timeline_width
from timeline_app.views.kiosk.measures import kiosk_style
from timeline_app.views.kiosk.themes import HALL_LIGHT

HEIGHTS = Heights(head=70, overview=60, bar=96)


def parts(panel, percent=100, low=True):
    style = kiosk_style(HALL_LIGHT, panel.size, panel.dpi, "en", percent)
    return arranged(panel.size, HEIGHTS, style, low=low)


def shown(places):
    found = (places.head, places.canvas, places.overview, places.detail, places.bar)
    return [room for room in found if not room.isEmpty()]


@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: panel.name)
@given(st.integers(100, 200), st.booleans())
def test_the_parts_fill_the_screen_without_lying_on_one_another(panel, percent, low):
    rooms = shown(parts(panel, percent, low))
    screen = QRect(0, 0, *panel.size)
    assert all(screen.contains(room) for room in rooms)
    assert not any(one.intersects(other) for one, other in combinations(rooms, 2))
    assert sum(room.width() * room.height() for room in rooms) == screen.width() * screen.height()


def test_within_low_reach_all_that_is_pressed_stands_in_the_lower_part():
    places, (_width, height) = parts(TOTEM), TOTEM.size
    for room in (places.bar, places.detail, places.index):
        assert room.top() > height * 0.45
    assert places.bar.bottom() == height - 1
    assert places.article.bottom() == places.bar.top() - 1


def test_otherwise_the_bar_stands_in_the_middle_and_covers_nothing():
    places = parts(TOTEM, low=False)
    assert places.overview.bottom() < places.bar.top() < places.detail.top()
    for room in (places.article, places.index):
        assert not room.intersects(places.bar)


def test_large_letters_leave_out_title_and_overview_and_widen_the_detail():
    normal, large = parts(PANELS[0]), parts(PANELS[0], 200)
    assert not normal.head.isEmpty()
    assert large.head.isEmpty()
    assert large.overview.isEmpty()
    assert large.detail.width() > normal.detail.width()


def test_the_timeline_has_the_whole_width_of_a_portrait_screen():
    style = kiosk_style(HALL_LIGHT, TOTEM.size, TOTEM.dpi, "en", 100)
    assert timeline_width(TOTEM.size, style) == TOTEM.size[0]

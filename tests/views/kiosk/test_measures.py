import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF

from tests.views.kiosk.received import DESK, PANELS, SMALL
from timeline_app.layout.metrics import Role
from timeline_app.render.measuring import RoleFonts
from timeline_app.render.style import style_of
from timeline_app.views.kiosk.measures import (
    CAPITALS,
    Target,
    kiosk_style,
    label_style,
    largest,
    pixels,
    side,
)
from timeline_app.views.kiosk.themes import HALL_LIGHT

EACH_PANEL = pytest.mark.parametrize("panel", PANELS, ids=lambda panel: panel.name)


def style(panel, percent=100, lang="en"):
    return kiosk_style(HALL_LIGHT, panel.size, panel.dpi, lang, percent)


def test_an_inch_has_as_many_pixels_as_the_panel_has_dots():
    assert pixels(25.4, 92) == 92
    assert side(Target.PRIMARY, 92) == 73
    assert side(Target.SECONDARY, 92) == 55


@given(st.sampled_from(Target), st.floats(20, 600))
def test_a_target_is_never_smaller_than_it_should_be(target, dpi):
    assert 25.4 * side(target, dpi) / dpi >= target.value
    assert 25.4 * (side(target, dpi) - 1) / dpi < target.value


@pytest.mark.gui
@EACH_PANEL
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_smallest_capitals_can_be_read_from_half_a_metre(qapp, panel, lang):
    fonts = RoleFonts(style(panel, lang=lang).letters, lang)
    heights = [QFontMetricsF(fonts[role]).capHeight() for role in Role]
    rounding = 0.5 * 0.74  # a font has whole pixels
    assert min(heights) + rounding >= pixels(CAPITALS, panel.dpi)


@EACH_PANEL
@given(st.integers(100, 200), st.integers(100, 200), st.floats(10, 60), st.floats(10, 60))
def test_larger_text_is_never_smaller_and_titles_stay_above_it(panel, one, other, small, large):
    less, more = style(panel, min(one, other)), style(panel, max(one, other))
    small, large = sorted((small, large))
    assert less.letters(small) <= more.letters(small)
    assert less.letters(small) <= less.letters(large)


def test_twice_the_text_is_twice_as_large_where_there_is_room():
    assert style(DESK, 200).least == pytest.approx(2 * style(DESK).least)


def test_a_small_screen_has_a_limit():
    limit = largest(SMALL.size, SMALL.dpi)
    assert 100 < limit < 200
    assert style(SMALL, 200).least == pytest.approx(style(SMALL, round(limit) + 1).least)
    assert style(SMALL, 200).least * 15 <= SMALL.size[1]


def test_a_wall_is_never_set_smaller_than_a_desk():
    wall = PANELS[-1]
    desk = style_of(HALL_LIGHT, wall.size, "en", 100)
    assert style(wall).letters(14.5) == pytest.approx(desk.letters(14.5))


@EACH_PANEL
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_labels_leave_room_for_others_and_can_still_be_read(panel, percent):
    whole = style(panel, percent)
    labels = label_style(whole, (900, 700), panel.dpi)
    assert style(panel).least <= labels.least <= whole.least
    assert labels.least == labels.letters(1)
    assert labels.unit == whole.unit

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.render.style import Style, unit_of
from timeline_app.render.theme import DARK, LIGHT


@given(st.floats(0.5, 4), st.floats(0, 900), st.floats(0, 900))
def test_sizes_are_whole_pixels_in_order_and_never_nothing(unit, one, other):
    style = Style(LIGHT, unit)
    low, high = style.px(min(one, other)), style.px(max(one, other))
    assert 1 <= low <= high
    assert isinstance(low, int)


@pytest.mark.parametrize(
    ("size", "unit"),
    [
        ((1920, 1080), 1.0),
        ((1080, 1920), 1.0),
        ((3840, 2160), 2.0),
        ((640, 480), 0.8),
        ((30_000, 20_000), 3.0),
    ],
)
def test_the_shorter_side_gives_the_unit_within_bounds(size, unit):
    assert unit_of(*size) == unit


@given(st.integers(1, 20_000), st.integers(1, 20_000))
def test_turning_a_screen_keeps_the_unit(width, height):
    assert unit_of(width, height) == unit_of(height, width)


def test_the_canvass_measures_have_the_same_unit():
    assert Style(LIGHT, 2.0).metrics.px(10) == Style(LIGHT, 2.0).px(10) == 20


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_every_token_is_a_colour(theme):
    tokens = [each.name for each in fields(theme) if each.name not in ("dark", "categories")]
    assert [token for token in tokens if not Style(theme).color(token).isValid()] == []


@pytest.mark.gui
def test_fonts_have_the_unit_and_the_language(qapp):
    style = Style(LIGHT, 2.0, "en")
    assert style.font(10).pixelSize() == 20
    assert style.font(10) == style.font(10, lang="en")
    assert style.font(10) != style.font(10, lang="zh")

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import fields

from timeline_app.render.style import Style, style_of, unit_of
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


def test_the_canvass_measures_have_the_same_unit_and_text():
    style = Style(LIGHT, 2.0, text=1.5)
    assert style.metrics.px(10) == style.px(10) == 20
    assert style.metrics.room(10, 4) == style.room(10, 4) == 38


@given(st.floats(0.8, 3), st.floats(0.8, 2), st.floats(1, 100))
def test_text_grows_and_spaces_stay(unit, text, pixels):
    plain, grown = Style(LIGHT, unit), Style(LIGHT, unit, text=text)
    assert grown.px(pixels) == plain.px(pixels)
    assert abs(grown.room(pixels) - plain.room(pixels) * text) <= 2
    assert plain.room(pixels / 2, pixels / 2) == plain.px(pixels)


@given(st.floats(0.8, 2), st.floats(8, 60), st.floats(8, 60))
def test_what_is_read_grows_whole_and_titles_stay_above_it(text, one, other):
    style = Style(LIGHT, text=text)
    low, high = sorted((one, other))
    assert style.letters(low) <= style.letters(high)
    if low <= 24:
        assert style.letters(low) == pytest.approx(low * text)
    assert style.letters(high) <= high * text + 1e-6


@given(st.floats(0.8, 3), st.floats(10, 120), st.floats(1, 60), st.floats(1, 60))
def test_no_letters_go_below_the_least_and_all_are_in_order(unit, least, one, other):
    style = Style(LIGHT, unit, least=least)
    low, high = sorted((one, other))
    assert least <= style.letters(low) <= style.letters(high) <= least + high * unit


def test_words_are_in_ink_where_eyes_are_at_a_distance():
    red = Style(LIGHT).color("accent")
    assert Style(LIGHT).inked(red) == red
    assert Style(LIGHT, least=30).inked(red) == Style(LIGHT).color("ink")


@pytest.mark.parametrize(
    ("size", "percent", "scarce"),
    [
        ((1920, 1080), 100, False),
        ((1920, 1080), 200, True),
        ((1366, 768), 100, False),
        ((1366, 768), 200, True),
        ((1080, 1920), 150, False),
        ((1080, 1920), 200, True),
        ((3840, 2160), 100, False),
    ],
)
def test_height_is_scarce_in_low_windows_with_large_text(size, percent, scarce):
    style = style_of(LIGHT, size, "en", percent)
    assert (style.text, style.unit, style.scarce) == (percent / 100, unit_of(*size), scarce)


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

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect

from timeline_app.render.style import Style, style_of, unit_of
from timeline_app.render.theme import LIGHT
from timeline_app.views.explore.places import arranged


def places_of(width, height, header=66):
    style = Style(LIGHT, unit_of(width, height))
    return arranged(width, height, header, style.px(96), style)


def parts(places):
    return (places.header, places.canvas, places.overview, places.detail)


@given(st.integers(800, 6000), st.integers(480, 4000), st.integers(40, 160))
def test_the_parts_cover_the_window_and_one_another_nowhere(width, height, header):
    found = parts(places_of(width, height, header))
    window = QRect(0, 0, width, height)
    assert all(window.contains(part) for part in found)
    assert not any(one.intersects(other) for one, other in combinations(found, 2))
    assert sum(part.width() * part.height() for part in found) == width * height


@given(st.integers(480, 4000), st.integers(480, 6000))
def test_the_reader_slides_over_canvas_and_overview(width, height):
    places = places_of(width, height)
    assert places.stage.contains(places.canvas)
    assert places.stage.contains(places.overview)
    assert not places.stage.intersects(places.detail)


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (3840, 2160)])
def test_in_landscape_the_detail_stands_beside_the_timeline(size):
    places = places_of(*size)
    assert places.detail.left() == places.canvas.right() + 1
    assert places.canvas.width() > 1.5 * places.detail.width()


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (3840, 2160)])
def test_the_detail_grows_with_its_text_and_leaves_the_timeline_the_larger_part(size):
    styles = [style_of(LIGHT, size, "en", percent) for percent in (80, 100, 150, 200)]
    places = [arranged(*size, 66, 60, style) for style in styles]
    widths = [each.detail.width() for each in places]
    assert widths == sorted(widths)
    assert all(each.canvas.width() > 1.5 * each.detail.width() for each in places)


@pytest.mark.parametrize("size", [(1080, 1920), (2160, 3840)])
def test_in_portrait_it_stands_below(size):
    places = places_of(*size)
    assert places.detail.top() == places.overview.bottom() + 1
    assert places.canvas.width() == places.detail.width() == size[0]


@given(st.integers(1, 400), st.integers(1, 400))
def test_the_smallest_window_has_a_canvas(width, height):
    canvas = places_of(width, height).canvas
    assert canvas.width() >= 0
    assert canvas.height() >= 1

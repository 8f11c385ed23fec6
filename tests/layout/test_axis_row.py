"""Ticks, bands and era names in their rows, moving with the window and never cut short."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.layout import made
from timeline_app.layout.axis_row import era_bands, era_rows, slid, tick_marks
from timeline_app.layout.items import End
from timeline_app.layout.metrics import Role
from timeline_app.layout.scene import Tier
from timeline_app.model.calendar import DAY, instant
from timeline_app.model.collection import Era
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized
from timeline_app.timescale.ladder import axis
from timeline_app.timescale.scale import TimeScale

ROWS = made.canvas()
NAME = "The years abroad"
pixels = st.floats(-3000, 3000)


def era(date, name="era"):
    return Era(id=name, date=parse(date), label=Localized({"en": NAME}))


def view(first, last):
    return TimeScale.between(instant(first), instant(last), ROWS.width)


def bands(date, scale):
    return era_bands((era(date),), (NAME,), scale, ROWS, made.measure)


@given(pixels, st.floats(0, 3000), st.floats(10, 200))
def test_a_caption_slides_until_the_ends_meet(left, length, width):
    right = left + width + length
    x = slid(left, right, width)
    assert left <= x
    assert x + width <= right + 1e-6
    assert x in (left, 0.0) or x == pytest.approx(right - width)


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("years", [1, 10, 100, 1000])
def test_tick_texts_are_whole(lang, years):
    marks = tick_marks(view(2000, 2000 + years), lang, ROWS, made.measure)
    texts = [mark for mark in marks if mark.text]
    assert {mark.tier for mark in texts} == {Tier.FINE, Tier.COARSE}
    assert all(mark.rect.x >= 0 and mark.rect.right <= ROWS.width for mark in texts)


@pytest.mark.parametrize("lang", ["zh", "en"])
@given(days=st.floats(0.5, 1000), start=st.integers(instant(1899), instant(2020)))
def test_months_and_days_are_all_worded_alike(lang, days, start):
    scale = TimeScale.between(start, start + int(days * DAY), ROWS.width)
    bands = axis(scale, lang, lambda text: made.measure(Role.TICK, text), gap=18).bands
    marks = [
        mark for mark in tick_marks(scale, lang, ROWS, made.measure) if mark.tier is Tier.COARSE
    ]
    ways = [
        {number for number, text in enumerate(band.texts) if text == mark.text}  # "May" is both
        for band, mark in zip(bands, marks, strict=True)
        if scale.x(band.start) >= 0 and scale.x(band.end) <= ROWS.width
    ]
    assert not ways or set.intersection(*ways)
    assert not any(mark.text.isdecimal() and len(mark.text) < 4 for mark in marks)


def test_overlapping_eras_stand_below_one_another():
    eras = [era("1900/1950"), era("1940/1960"), era("1970/.."), era("../1910"), era("1951/1955")]
    assert era_rows(eras) == [1, 0, 0, 0, 1]


def test_an_era_outside_the_window_is_left_out():
    assert bands("1900/1910", view(1950, 1960)) == ()
    assert bands("1970/..", view(1950, 1960)) == ()


def test_a_name_that_does_not_fit_is_left_out():
    (band,) = bands("1955-01-01/1955-01-05", view(1950, 1960))
    assert band.name_rect is None


@pytest.mark.parametrize("date", ["1955-03/..", "../1955-03"])
@given(shift=st.floats(-600, 600))
def test_the_name_of_an_era_with_an_open_end_is_cut_not_hidden(date, shift):
    for band in bands(date, view(1950, 1960).panned(shift)):
        assert band.name_rect is not None
        assert band.rect.x <= band.name_rect.x
        assert band.name_rect.right <= band.rect.right


def test_ends_say_how_they_are_known():
    (band,) = bands("1955~/..", view(1950, 1960))
    assert band.ends == (End.SOFT, End.OPEN)

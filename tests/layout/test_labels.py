"""The sizes of a label grow in width and height, and hold their texts."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.layout.made import PLAIN, canvas, measure
from timeline_app.layout import labels
from timeline_app.layout.labels import Wording, callout, line_width, smallest
from timeline_app.layout.metrics import Metrics, Role

LONG_DATE = "between 15 February 2020 and about the beginning of the year 2031"
TEXTS = st.one_of(
    st.text("医疗队许昌，。", min_size=1, max_size=50),
    st.lists(st.text("abcdefg", min_size=1, max_size=14), min_size=1, max_size=12).map(" ".join),
)
wordings = st.builds(
    Wording, st.sampled_from(["15 February 2020", LONG_DATE]), TEXTS, st.one_of(st.just(""), TEXTS)
)
units = st.sampled_from([0.75, 1.0, 1.25, 1.5, 2.0])
texts = st.sampled_from([0.8, 1.0, 1.5, 2.0])


def sizes(words, metrics, span=False):
    first = smallest(words, metrics, measure, span=span)
    return labels.sizes(words, metrics, measure, first, span=span)


@given(wordings, st.booleans())
def test_each_size_is_as_large_as_the_one_before(words, span):
    found = sizes(words, PLAIN, span)
    for a, b in itertools.pairwise(found):
        assert b.width >= a.width
        assert b.lanes >= a.lanes
        assert b.height >= a.height
    assert found[0].lanes == 1


@given(wordings, st.booleans(), units, texts)
def test_a_label_stays_within_its_lanes(words, span, unit, text):
    rows = canvas(unit=unit, text=text)
    metrics = rows.metrics
    for size in sizes(words, metrics, span):
        rail = metrics.rail if span else 0
        assert size.height + rail <= rows.lane(1, size.lanes).h


@given(wordings)
def test_titles_fit_their_card(words):
    for size in sizes(words, PLAIN)[1:]:
        room = size.width - PLAIN.margin - 2 * PLAIN.inset
        assert all(measure(Role.TITLE, line) <= room for line in size.title)
        assert all(measure(Role.SUMMARY, line) <= room for line in size.summary)
        assert measure(Role.DATE, size.date) + PLAIN.room(15, 4) <= room


def test_a_date_without_room_is_told_by_its_years():
    words = Wording("15 Jul 1920 – 30 Nov 1921", "Title", "A summary.", "1920–1921")
    dates = [size.date for size in sizes(words, PLAIN)[1:]]
    assert dates == ["1920–1921", words.date, words.date]


@given(wordings)
def test_no_line_is_wider_than_the_widest(words):
    assert smallest(words, PLAIN, measure, span=False).width <= line_width(PLAIN)
    alike = smallest(words, PLAIN, measure, span=False, line=line_width(PLAIN))
    assert alike.width == line_width(PLAIN)


@given(wordings, st.booleans(), units, texts, st.integers(400, 1400))
def test_the_callout_fits_its_lane(words, span, unit, text, height):
    rows = canvas(height=height, unit=unit, text=text)
    size = callout(words, rows.metrics, measure, span=span, low=rows.low)
    assert size.height + (rows.rail if span else 0) <= rows.callout.h
    assert measure(Role.CHIP if rows.low else Role.TITLE, size.title[0]) <= size.width


@pytest.mark.parametrize("summary", ["", "Forty-one people travel to Wuhan."])
def test_only_the_largest_card_has_the_summary(summary):
    found = sizes(Wording("15 Feb", "The team leaves", summary), PLAIN)
    assert bool(found[-1].summary) == bool(summary)
    assert not any(size.summary for size in found[:-1])


@given(wordings, units, texts)
def test_for_eyes_at_a_distance_a_title_on_one_line_is_cut_later(words, unit, text):
    near, far = Metrics(unit, text), Metrics(unit, text, far=True)
    short = smallest(words, near, measure, span=False)
    long = smallest(words, far, measure, span=False)
    assert long.width >= short.width
    assert len(long.title[0]) >= len(short.title[0])
    line = line_width(far)
    assert smallest(words, far, measure, span=False, line=line).title == short.title

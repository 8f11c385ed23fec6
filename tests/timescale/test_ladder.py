"""The axis: at any scale, anywhere, in both languages."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.calendar import DAY, instant
from timeline_app.timescale.ladder import axis
from timeline_app.timescale.scale import TimeScale

YEAR = 31_556_952
LANGS = st.sampled_from(["zh", "en"])


def measure(text):
    return sum(14 if ord(c) >= 0x2E80 else 8 for c in text)


@st.composite
def scales(draw):
    """Windows from 30 seconds to 20 billion years, as likely of any order of magnitude."""
    seconds = int(30 * (2e10 * YEAR / 30) ** draw(st.floats(0, 1)))
    reach = draw(st.sampled_from([50, 3000, 10**6, 10**8, 2 * 10**10]))
    start = draw(st.integers(instant(-reach), instant(reach)))
    return TimeScale.between(start, start + seconds, draw(st.integers(400, 3840)))


def texts_inside(scale, lang):
    return [
        t for t in axis(scale, lang, measure).ticks if t.text and 0 <= scale.x(t.t) <= scale.width
    ]


@given(scales(), LANGS)
def test_tick_texts_never_overlap(scale, lang):
    edges = [
        (scale.x(tick.t) - measure(tick.text) / 2, scale.x(tick.t) + measure(tick.text) / 2)
        for tick in axis(scale, lang, measure).ticks
    ]
    assert all(right < left for (_, right), (left, _) in pairwise(edges))


@given(scales(), LANGS)
def test_two_texts_at_least_in_the_narrowest_window(scale, lang):
    assert len(texts_inside(scale, lang)) >= scale.width // 400 * 2


@given(scales(), LANGS)
def test_ticks_ascend_and_reach_past_both_edges(scale, lang):
    ticks = axis(scale, lang, measure).ticks
    assert all(a.t < b.t for a, b in pairwise(ticks))
    assert ticks[0].t < scale.start
    assert ticks[-1].t > scale.end


@given(scales(), LANGS)
def test_bands_tile_the_window(scale, lang):
    bands = axis(scale, lang, measure).bands
    assert bands[0].start < scale.start
    assert bands[-1].end > scale.end
    assert all(a.end == b.start for a, b in pairwise(bands))
    for band in bands:
        widths = [measure(text) for text in band.texts]
        assert widths == sorted(widths, reverse=True)
        assert all(band.texts)


@given(scales(), LANGS, st.floats(-1, 1))
def test_panning_changes_neither_steps_nor_words(scale, lang, share):
    moved = scale.panned(share * scale.width)
    first, second = axis(scale, lang, measure), axis(moved, lang, measure)
    low, high = max(scale.start, moved.start), min(scale.end, moved.end)

    def shared(parts, at):
        return [part for part in parts if low <= at(part) <= high]

    assert shared(first.ticks, lambda t: t.t) == shared(second.ticks, lambda t: t.t)
    assert shared(first.bands, lambda b: b.start) == shared(second.bands, lambda b: b.start)


@given(scales(), LANGS, st.floats(1, 3))
def test_larger_type_overlaps_no_more(scale, lang, factor):
    def large(text):
        return factor * measure(text)

    for a, b in pairwise(axis(scale, lang, large).ticks):
        assert scale.x(b.t) - scale.x(a.t) > (large(a.text) + large(b.text)) / 2


def window(year, seconds, width=400):
    start = instant(year, 2, 1)
    return TimeScale.between(start, start + seconds, width)


@pytest.mark.parametrize(
    ("scale", "lang", "ticks", "band"),
    [
        (window(2020, 30 * DAY), "en", ["1", "5", "10", "15", "20", "25", "1"], "February 2020"),
        (window(2020, 30 * DAY), "zh", ["1日", "5日", "10日"], "2020年2月"),
        (window(2020, 86_400), "en", ["00:00", "06:00", "12:00"], "1 February 2020"),
        (window(2020, 86_400), "zh", ["00:00", "06:00", "12:00"], "2020年2月1日"),
        (window(2020, 30), "en", ["00:00:00", "00:00:10"], "1 February 2020"),
        (window(2020, YEAR // 2), "en", ["Feb", "Mar", "Apr"], "2020"),
        (window(2020, YEAR // 2), "zh", ["2月", "3月", "4月"], "2020年"),
        (window(1911, 9 * YEAR), "en", ["1912", "1914", "1916"], "1910s"),
        (window(1911, 9 * YEAR), "zh", ["1912年", "1914年"], "1910年代"),
        (window(1911, 99 * YEAR), "en", ["1920", "1940"], "20th century"),
        (window(1911, 99 * YEAR), "zh", ["1920年", "1940年"], "20世纪"),
        (window(611, 99 * YEAR), "en", ["620", "640"], "7th century"),
        (window(61, 99 * YEAR), "en", ["AD 80", "100", "120"], "1st century"),
        (window(-251, 99 * YEAR), "en", ["240 BC", "220 BC"], "3rd century BC"),
        (window(-251, 99 * YEAR), "zh", ["前240年", "前220年"], "公元前3世纪"),
        (window(-3, 9 * YEAR), "en", ["2 BC", "AD 1", "AD 2", "AD 4"], "10–1 BC"),
        (window(-1499, 2600 * YEAR, 900), "en", ["1000 BC", "500 BC", "AD 1"], "1000 BC – AD 1"),
        (window(-1499, 2600 * YEAR, 900), "en", ["1000 BC", "500 BC", "AD 1"], "AD 1–1000"),
        (window(-1999, 5000 * YEAR), "en", ["AD 1", "2000"], "10,000 BC – AD 1"),
        (window(-1999, 5000 * YEAR), "zh", ["1000年", "公元1年", "1000年"], "公元前1万年至公元1年"),
        (window(-66_500_000, 10**6 * YEAR), "en", ["66.5 m", "66 m"], "67–66 million BC"),
        (window(-66_500_000, 10**6 * YEAR), "zh", ["6640万"], "公元前6700万年至前6600万年"),
        (window(-66_000_005, 9 * YEAR), "en", ["…000,004"], "66,000,010–66,000,001 BC"),
        (window(-66_000_005, 9 * YEAR), "zh", ["…000004"], "公元前66000010年至前66000001年"),
        (window(66_000_005, 9 * YEAR), "en", ["…000,006"], "AD 66,000,000–66,000,009"),
        (
            window(-(10**10), 2 * 10**10 * YEAR),
            "en",
            ["10 bn", "5 bn", "AD 1"],
            "10 billion BC – AD 1",
        ),
        (window(-(10**10), 2 * 10**10 * YEAR), "zh", ["100亿", "50亿"], "公元前100亿年至公元1年"),
    ],
)
def test_the_axis_reads_as_calendars_do(scale, lang, ticks, band):
    shown = axis(scale, lang, measure)
    texts = [tick.text for tick in texts_inside(scale, lang)]
    assert texts[: len(ticks)] == ticks
    assert band in [texts[0] for texts in (b.texts for b in shown.bands)][:3]


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_beyond_the_ladder_its_last_rung_serves(lang):
    scale = TimeScale.between(instant(-(10**11)), instant(10**11), 40)
    assert axis(scale, lang, measure).ticks

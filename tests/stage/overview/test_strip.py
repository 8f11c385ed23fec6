"""The overview's columns count every event once, and have the colour of most in each."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from tests.layout import made
from tests.render.painted import drawn, pixels
from timeline_app.model.collection import Event
from timeline_app.model.columns import columns_of
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized
from timeline_app.render.measuring import RoleFonts
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT, looks
from timeline_app.stage.overview.strip import StripPainter, counted
from timeline_app.timescale.scale import TimeScale


@given(st.integers(0, 1000), st.integers(1, 60))
def test_columns_count_events(seed, count):
    chance = made.chance(seed)
    events = [replace(e, category=chance.choice("ab")) for e in made.events(chance, count)]
    anchors = [event.date.anchor for event in events]
    whole = TimeScale.between(min(anchors), max(anchors) + 1, 500)
    columns = {event.id: int(whole.x(event.date.anchor) // 5) for event in events}

    found = counted(columns_of(events), whole, 500, 5)

    assert {number: n for number, n, _ in found} == Counter(columns.values())
    kinds = {number: Counter() for number in columns.values()}
    for event in events:
        kinds[columns[event.id]][event.category] += 1
    for number, n, category in found:
        chief, times = kinds[number].most_common(1)[0]
        assert category == (chief if 2 * times > n else "")


def test_where_there_is_no_event_nothing_is_counted():
    assert counted(columns_of([]), TimeScale.between(0, 1, 500), 500, 5) == []


@pytest.mark.gui
def test_a_bar_twice_as_tall_stands_for_four_times_as_many(qapp):
    style = Style(LIGHT, lang="en", scarce=True)
    strip, whole = QRectF(0, 0, 500, 46), TimeScale.between(0, 1000, 500)
    painter = StripPainter(style, RoleFonts(style.letters, "en"), looks((), LIGHT), strip, whole)
    few, many = parse("1970-01-01T00:01:00"), parse("1970-01-01T00:10:00")
    dates = [few] * 25 + [many] * 100
    events = [Event(id=str(n), date=date, title=Localized()) for n, date in enumerate(dates)]

    image = drawn(lambda qt: painter.paint(qt, (), columns_of(events)), (500, 46), LIGHT.ground)

    bars = (pixels(image)[:, :, :3] == QColor(LIGHT.muted).getRgb()[:3]).all(axis=2).sum(axis=0)
    low, tall = bars[31], bars[301]
    assert tall == pytest.approx(2 * low, abs=1)
    assert bars.max() == tall < strip.height()

"""The overview's columns count every event once, and have the colour of the first in each."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.layout import made
from timeline_app.model.columns import columns_of
from timeline_app.stage.overview.strip import counted
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
    firsts = {columns[event.id]: event.category for event in reversed(events)}
    assert {number: category for number, _, category in found} == firsts

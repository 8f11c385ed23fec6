"""The thread below: the present date in any case, the others without touching."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.stage.hall.shown import SIZES, pictures, shipped
from timeline_app.model.collection import Collection, Event
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized
from timeline_app.timescale.scale import TimeScale

pytestmark = pytest.mark.gui


def collection(days):
    events = (
        Event(
            id=f"e{n}",
            date=parse(f"20{day // 366:02d}-{day % 12 + 1:02d}-{day % 28 + 1:02d}"),
            title=Localized({"zh": "事"}),
        )
        for n, day in enumerate(days)
    )
    return Collection(title=Localized(), events=tuple(events))


def check(hall, at):
    view, event = hall.view(at), hall.stop(at).event
    dated = hall.thread.dated(view, event, at)
    rooms = [hall.thread._dates.room(view, mark) for mark in dated.marks]
    assert dated.marks[0].event is event
    assert all(left >= 0 and right <= hall.gauge.width for left, right in rooms)
    for (a, b), (c, d) in combinations(rooms, 2):
        assert b < c or d < a
    assert 0 <= view.x(event.date.anchor) <= view.width


@pytest.mark.parametrize("size", SIZES)
def test_dates_of_the_shipped_tour(qapp, size):
    hall = pictures(shipped(), size, "en")
    for at in range(9):
        check(hall, at)


@given(st.lists(st.integers(0, 9000), min_size=1, max_size=30), st.data())
def test_dates_of_any_events(qapp, days, data):
    made = collection(days)
    check(pictures(made, (1024, 768)), data.draw(st.integers(0, len(days) - 1)))


def test_dates_fade_on_the_way_to_another_view(qapp):
    hall = pictures(shipped())
    view = hall.view(0)
    dated = hall.thread.dated(view, hall.stop(0).event, 0)
    assert dated.strength(view) == 1.0
    assert 0 < dated.strength(view.panned(view.width * 0.05)) < 1
    assert dated.strength(view.panned(view.width)) == 0.0
    assert dated.strength(TimeScale(view.start, view.seconds * 2, view.width)) == 0.0

"""The view of a stop: the tour's, else the stop among its neighbours."""

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.layout.grid import SHORTEST_VIEW
from timeline_app.model.collection import Event
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized
from timeline_app.presenting.program import Stop
from timeline_app.stage.hall.views import stop_view


def stops(years, span=None):
    return [
        Stop(Event(id=f"e{n}", date=parse(f"{y:04}"), title=Localized()), span)
        for n, y in enumerate(sorted(years))
    ]


def test_the_span_of_a_tour_reaches_from_edge_to_edge():
    view = stop_view(stops([1900], (0, 86_400)), 0, 960)
    assert (view.start, view.seconds, view.width) == (0, 86_400.0, 960)


def test_a_span_too_short_to_be_seen_is_widened():
    view = stop_view(stops([1900], (1000, 1001)), 0, 960)
    assert view.seconds >= SHORTEST_VIEW
    assert 0 <= view.x(1000) <= 960


@given(st.lists(st.integers(0, 3000), min_size=1, max_size=40), st.data())
def test_the_stop_is_in_its_view_and_with_few_so_are_all(years, data):
    found = stops(years)
    at = data.draw(st.integers(0, len(found) - 1))
    view = stop_view(found, at, 1000)
    places = [view.x(stop.event.date.anchor) for stop in found]
    assert 0 < places[at] < 1000
    if len(found) <= 12:
        assert all(0 < place < 1000 for place in places)


def test_a_program_without_stops_has_a_view():
    assert stop_view([], 0, 100).width == 100

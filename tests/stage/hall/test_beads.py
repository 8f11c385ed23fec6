"""Beads: of events that would lie on one another one is drawn; none is missed that stands alone."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.collection import Collection, Event
from timeline_app.model.edition import Edition
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized
from timeline_app.presenting.program import ByDate, Stop
from timeline_app.stage.hall.beads import Beads, Strand, near
from timeline_app.timescale.scale import TimeScale

years = st.lists(st.integers(1900, 2000), max_size=60)


def made(years):
    return [Event(id=f"e{n}", date=parse(f"{y}"), title=Localized()) for n, y in enumerate(years)]


@given(years, st.floats(1, 200))
def test_every_event_has_a_bead_near_it_and_beads_stand_apart(years, apart):
    events = made(years)
    view = TimeScale.between(parse("1890").anchor, parse("2010").anchor, 1000)
    beads = [view.x(each.date.anchor) for each in Beads(events).seen(view, apart)]
    assert all(b - a >= apart for a, b in pairwise(beads))
    for event in events:
        x = view.x(event.date.anchor)
        assert any(bead <= x + 1e-6 and x - bead < apart + 1 for bead in beads)


def test_nearest_stops_come_first():
    stops = [Stop(each) for each in made(range(1900, 1910))]
    found = [event.date.text for event in near(stops, 4, 3)]
    assert found == ["1904", "1905", "1903"]


def seen(beads):
    view = TimeScale.between(parse("1890").anchor, parse("2010").anchor, 1000)
    return [] if beads is None else [event.date.text for event in beads.seen(view, 1)]


@given(years, st.data())
def test_the_same_hangs_on_the_thread_of_events_that_know_their_order(years, data):
    events = tuple(made(years))
    stops = [Stop(event) for event in events if data.draw(st.booleans())]
    for told in (stops, None):
        few, many = (
            Strand.of(Collection(title=Localized(), events=each), told or ByDate(each))
            for each in (events, Edition.of(events))
        )
        assert few.years == many.years
        assert (seen(few.stops), seen(few.others)) == (seen(many.stops), seen(many.others))

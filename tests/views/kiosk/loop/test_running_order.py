from hypothesis import given
from hypothesis import strategies as st

from tests.views.kiosk.loop.hall import collection, event, tour
from timeline_app.model.collection import Stop
from timeline_app.model.edtf import parse_span
from timeline_app.views.kiosk.loop.running_order import languages_in_turn, running_order

EVENTS = (event("late", "1990"), event("early", "1950"), event("mid", "1970"))


def order(*tours, wanted=""):
    return [stop.event.id for stop in running_order(collection(*EVENTS, tours=tours), wanted)]


def test_without_a_tour_all_events_by_date():
    assert order() == ["early", "mid", "late"]


def test_the_first_tour_unless_another_is_named():
    tours = tour("one", "late", "early"), tour("two", "mid")
    assert order(*tours) == ["late", "early"]
    assert order(*tours, wanted="two") == ["mid"]
    assert order(*tours, wanted="gone") == ["late", "early"]


def test_what_is_missing_is_left_out_and_an_empty_tour_is_none():
    assert order(tour("one", "gone", "mid", "away", "mid")) == ["mid", "mid"]
    assert order(tour("one", "gone"), tour("two", "mid")) == ["mid"]
    assert order(tour("one", "gone")) == ["early", "mid", "late"]
    assert running_order(collection(), "one") == ()


def test_a_stop_has_its_span_and_seconds_and_a_wrong_span_is_none():
    stops = (
        Stop(event="mid", span="1960/1980", seconds=7.0),
        Stop(event="mid", span="soon"),
        Stop(event="mid", span="1960/.."),
    )
    found = running_order(collection(*EVENTS, tours=(tour("one", *stops),)), "")
    assert [stop.span for stop in found] == [parse_span("1960/1980"), None, None]
    assert [stop.seconds for stop in found] == [7.0, None, None]


@given(
    st.lists(st.text(min_size=1, max_size=3), min_size=1, max_size=4, unique=True),
    st.integers(0, 99),
)
def test_a_stop_begins_in_the_language_in_which_the_one_before_ended(langs, visit):
    shown, following = languages_in_turn(visit, langs), languages_in_turn(visit + 1, langs)
    assert sorted(shown) == sorted(langs)
    assert shown[-1] == following[0]

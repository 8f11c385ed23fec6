"""The stops of a show, and sentences about what is wrong with them."""

import pytest
from msgspec import structs

from timeline_app.model.collection import Collection, Event, Stop, Tour
from timeline_app.model.edition import Edition
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized
from timeline_app.paths import shipped_collection
from timeline_app.presenting.program import Stop as Told
from timeline_app.presenting.program import by_date, program, shown_first, starting
from timeline_app.storage.reader import load

TITLE = Localized({"zh": "标题", "en": "Title"})


def collection(*tours, events="cab"):
    made = (
        Event(id=each, date=parse(f"200{n}"), title=Localized()) for n, each in enumerate(events)
    )
    return Collection(title=TITLE, events=tuple(made), tours=tours)


def ids(found):
    return [stop.event.id for stop in found.stops]


def test_the_shipped_tour_has_its_nine_stops():
    found = program(load(shipped_collection()).collection)
    assert len(found.stops) == 9
    assert found.tour == "nine-days"
    assert all(stop.span and stop.seconds and stop.notes for stop in found.stops)
    assert found.problems == ()
    assert found.place("team-returns") == 8
    assert found.place("nothing") is None


def test_without_a_tour_all_events_come_by_date():
    found = program(collection())
    assert ids(found) == ["c", "a", "b"]
    assert found.title == TITLE
    assert found.tour is None


def test_a_tour_that_names_a_missing_event_leaves_it_out_and_says_so():
    tour = Tour(id="t", stops=(Stop(event="b"), Stop(event="gone"), Stop(event="a", span="no")))
    found = program(collection(tour), "t")
    assert ids(found) == ["b", "a"]
    assert found.stops[1].span is None
    assert [each["en"] for each in found.problems] == [
        "Stop 2 of the tour names the event “gone”, which is not there; it is left out."
    ]


def test_an_empty_tour_gives_way_to_all_events():
    for stops in ((), (Stop(event="gone"),)):
        found = program(collection(Tour(id="t", title=TITLE, stops=stops)))
        assert ids(found) == ["c", "a", "b"]
        assert "“Title”" in found.problems[-1]["en"]
        assert "“标题”" in found.problems[-1]["zh"]


def test_a_collection_without_events_is_told_of():
    found = by_date(collection(events=""))
    assert not found.stops
    assert len(found.problems) == 1


def test_a_tour_that_is_not_there_is_an_error():
    with pytest.raises(KeyError):
        program(collection(), "nothing")


class Unread(Edition):
    """Events that must not all be gone through: of a large file each would be decoded."""

    def __iter__(self):
        raise AssertionError


def test_events_that_know_their_order_are_told_of_without_looking_at_each():
    few = collection(events="dcab")
    many = structs.replace(few, events=Unread.of(few.events))
    found, at = starting(program(many), many, "a")
    assert at == 2
    assert found.place("nothing") is None
    found = shown_first(found, at, (0, 10))
    assert [found.stops[n] for n in range(4)] == [
        Told(event, (0, 10) if event.id == "a" else None) for event in few.events
    ]
    assert found.stops[1:] == tuple(found.stops[n] for n in (1, 2, 3))
    assert len(found.stops) == 4

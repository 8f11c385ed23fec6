from tests.views.explore.shipped import shipped
from timeline_app.model.collection import Collection, Event
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized
from timeline_app.stage.telling import facts, span_of, when


def test_one_day_has_its_day_of_the_week():
    events = {event.id: event for event in shipped().events}
    assert when(events["team-departs"], "en") == "Saturday, 15 February 2020"
    assert when(events["team-departs"], "zh") == "2020年2月15日 星期六"
    assert when(events["nurse-isolation-ward"], "en") == "From 30 January 2020"


def test_the_span_of_a_collection():
    assert span_of(shipped(), "en") == "30 January to 19 March 2020"
    assert span_of(shipped(), "zh") == "2020年1月30日至3月19日"
    assert span_of(Collection(title=Localized()), "zh") == ""


def test_facts_are_told_in_the_readers_language_or_not_at_all():
    collection = shipped()
    event = collection.event("mask-licences")
    assert "编者的把握：中" in facts(collection, event, "zh")
    assert any(line.startswith("说明：") for line in facts(collection, event, "zh"))
    assert facts(collection, event, "en") == ("How sure we are: medium",)


def test_of_an_event_that_has_nothing_but_a_date_nothing_is_told():
    bare = Event(id="x", date=parse("2020"), title=Localized())
    assert facts(Collection(title=Localized(), events=(bare,)), bare, "zh") == ()

import json

import pytest
from hypothesis import given
from msgspec.structs import replace

from tests.model.collections_made import DATES, pairs
from timeline_app.model.collection import (
    Change,
    Collection,
    Color,
    Event,
    Provenance,
    Stop,
    Tour,
)
from timeline_app.model.difference import applied, difference, inverted
from timeline_app.model.localized import Localized
from timeline_app.storage.differences import (
    UnreadableDifferenceError,
    plain_difference,
    read_difference,
)

TITLE = Localized({"zh": "出发"})
EVENT = Event(id="a", date=DATES[0], title=TITLE)


def through_json(change):
    return read_difference(json.loads(json.dumps(plain_difference(change))))


@given(pairs())
def test_a_difference_comes_back_from_json(pair):
    old, new = pair
    change = through_json(difference(old, new))
    assert change == difference(old, new)
    assert applied(change, old) == new
    assert applied(through_json(inverted(change)), new) == old


@pytest.mark.parametrize(
    "event",
    [
        replace(EVENT, provenance=Provenance(by="x", history=(Change(fields=("date",)),))),
        replace(EVENT, title=Localized({"zh": ""})),
        replace(EVENT, title=Localized()),
        replace(EVENT, rank=10**20, summary=Localized({"zh": "\x00\u202e"})),
    ],
)
def test_whatever_an_event_holds(event):
    with_none, with_it = (Collection(title=TITLE, events=events) for events in ((EVENT,), (event,)))
    for change in (difference(with_none, with_it), difference(with_it, with_none)):
        assert through_json(change) == change


def test_only_what_differs_is_written_of_a_changed_part():
    changed = replace(EVENT, rank=3, date=DATES[1])
    plain = plain_difference(
        difference(
            Collection(title=TITLE, events=(replace(EVENT, category="care"),)),
            Collection(title=TITLE, events=(changed,)),
        )
    )
    assert plain["parts"][0][3] == {"date": DATES[1].text, "category": None, "rank": 3}


def test_numbers_and_colours_of_other_parts():
    tour = Tour(id="t", stops=(Stop(event="a", seconds=1.5),))
    category = {"id": "c", "color": {"light": "#000000", "dark": "#FFFFFF"}}
    change = read_difference(
        {"parts": [["categories", 0, None, category], ["tours", 0, None, {"id": "t"}]]}
    )
    assert change.parts[0].new.color == Color(light="#000000", dark="#FFFFFF")
    told = difference(Collection(title=TITLE), Collection(title=TITLE, tours=(tour,)))
    assert through_json(told) == told


@pytest.mark.parametrize(
    "plain",
    [
        None,
        [],
        {"head": 3},
        {"head": [["title", "old"]]},
        {"parts": [["places", 0, None, {"id": "x"}]]},
        {"parts": [["events", 0, None, {"id": "x", "title": {"zh": "x"}}]]},
        {"parts": [["events", 0, None, {"id": "x", "date": "2020-13", "title": {}}]]},
        {"parts": [["events", 0, None, {"id": "x", "date": "2020", "title": "x"}]]},
        {"orders": [["events"]]},
    ],
)
def test_what_is_no_difference(plain):
    with pytest.raises(UnreadableDifferenceError):
        read_difference(plain)

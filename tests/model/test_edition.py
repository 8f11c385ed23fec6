from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.collection import Collection, Event
from timeline_app.model.columns import columns_of
from timeline_app.model.difference import Difference, PartChange, applied, difference
from timeline_app.model.edition import Edition, places_of
from timeline_app.model.edtf import parse
from timeline_app.model.in_time import InTime, moment
from timeline_app.model.localized import Localized
from timeline_app.model.subset import Filtering

DATES = [parse(text) for text in ("1900", "1900/1905", "1901~", "1902-03", "../1903", "1904/..")]


def chance(seed):
    return Random(seed)  # noqa: S311


def event(rng, name):
    title = Localized({"zh": rng.choice("出征归来")})
    category = rng.choice([None, "a", "b"])
    return Event(
        id=name, date=rng.choice(DATES), title=title, category=category, rank=rng.randrange(2)
    )


def order(events):
    found = sorted(range(len(events)), key=lambda place: moment(events[place]))
    return np.array(found, np.int32)


def edition(events):
    return Edition.first(events, columns_of(tuple(events)), order(events))


def edited(rng, events, named):
    """Some events replaced, some taken out, some added; as `Edition.changed` is told of it."""
    replaced = {
        place: event(rng, each.id) for place, each in enumerate(events) if rng.random() < 0.2
    }
    gone = [place for place in range(len(events)) if place not in replaced and rng.random() < 0.2]
    after = [replaced.get(place, each) for place, each in enumerate(events) if place not in gone]
    places = sorted(rng.sample(range(len(after) + 2), 2)) if rng.random() < 0.5 else []
    added = {place: event(rng, f"{named}-{place}") for place in places}
    for place, each in added.items():
        after.insert(place, each)
    return (replaced, gone, added), after


def told(columns):
    """What columns say, whatever numbers the categories have."""
    names = [columns.categories[each] for each in columns.category]
    arrays = ("begin", "end", "span", "vague", "first_limit", "last_limit", "rank")
    return [names, *(getattr(columns, name).tolist() for name in arrays)]


@given(st.integers(0, 2**32))
def test_editions_are_as_tuples_whatever_is_edited(seed):
    rng = chance(seed)
    events = [event(rng, f"e{number}") for number in range(rng.randint(1, 9))]
    now = edition(events)
    for turn in range(3):
        before, held = now, events
        change, events = edited(rng, held, f"n{turn}")
        now = before.changed(*change)
        assert tuple(before) == tuple(held)
        assert now == tuple(events)
        assert now[:] == tuple(events)
        assert told(now.columns) == told(columns_of(tuple(events)))
        assert now.order.tolist() == order(events).tolist()
        names = [each.id for each in (*held, *events)]
        found = [each.id for each in events]
        assert [now.place(name) for name in names] == [
            found.index(name) if name in found else -1 for name in names
        ]
        assert places_of(now, names) == list(range(len(events)))


@given(st.integers(0, 2**32))
def test_what_differs_between_editions_leads_from_one_to_the_other(seed):
    rng = chance(seed)
    events = [event(rng, f"e{number}") for number in range(rng.randint(1, 9))]
    title = Localized({"zh": "集"})
    first = Collection(title=title, events=edition(events))
    change, after = edited(rng, events, "n")
    second = replace_events(first, change)
    found = difference(first, second)
    plain = Collection(title=title, events=tuple(events))
    assert applied(found, first).events == tuple(after)
    assert applied(found, plain).events == tuple(after)
    assert set(found.parts) == set(difference(plain, applied(found, plain)).parts)


def replace_events(collection, change):
    replaced, gone, added = change
    events = collection.events
    parts = [PartChange("events", events[place], new, place) for place, new in replaced.items()]
    parts += [PartChange("events", events[place], None, place) for place in gone]
    parts += [PartChange("events", None, new, place) for place, new in added.items()]
    return applied(Difference(parts=tuple(parts)), collection)


def test_it_is_an_edition_again_when_all_its_events_come_back():
    rng = chance(5)
    events = edition([event(rng, name) for name in "abc"])
    first = Collection(title=Localized({"zh": "集"}), events=events)
    none = Collection(title=first.title, events=events.changed({}, range(3)))
    back = applied(difference(none, first), none).events
    assert isinstance(back, Edition)
    assert back == tuple(events)
    assert back.order.tolist() == order(back).tolist()


def test_what_differs_from_an_edition_in_another_order_is_the_order():
    rng = chance(4)
    events = [event(rng, name) for name in "abc"]
    title = Localized({"zh": "集"})
    old = Collection(title=title, events=edition(events))
    new = Collection(title=title, events=tuple(reversed(events)))
    assert difference(old, new).orders[0].new == ("c", "b", "a")


def test_an_event_that_comes_back_is_found_where_it_is():
    rng = chance(1)
    old = [event(rng, name) for name in "abc"]
    first = edition(old)
    second = first.changed({1: event(rng, "b")}).changed({}, [0])
    third = second.changed({}, (), {0: old[0]})
    assert [third.place(name) for name in "abc"] == [0, 1, 2]
    assert first.place("b") == 1
    assert second.place("a") == -1


def test_columns_that_say_the_same_are_the_same_ones():
    rng = chance(2)
    old = [event(rng, name) for name in "abc"]
    first = edition(old)
    titled = Event(
        id="b",
        date=old[1].date,
        title=Localized({"zh": "改"}),
        category=old[1].category,
        rank=old[1].rank,
    )
    assert first.changed({1: titled}).columns is first.columns


def test_it_is_taken_for_a_large_sequence():
    made = edition([event(chance(3), name) for name in "ab"])
    assert isinstance(made, InTime)
    assert isinstance(made, Filtering)
    assert made.names[1] == "b"
    hidden = frozenset({"a", "b", ""})
    assert len(made.without(hidden)) == 0


@pytest.mark.parametrize("other", [(), "ab", None])
def test_it_equals_nothing_else(other):
    assert edition([event(chance(5), "a")]) != other

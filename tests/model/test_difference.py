import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.model.collections_made import COLLECTIONS, DATES, edited, pairs
from timeline_app.model.collection import Collection, Event
from timeline_app.model.difference import (
    Difference,
    MisfitError,
    applied,
    composed,
    difference,
    inverted,
)
from timeline_app.model.localized import Localized

TITLE = Localized({"en": "A day"})


def of_days(*ids):
    return Collection(
        title=TITLE, events=tuple(Event(id=i, date=DATES[0], title=TITLE) for i in ids)
    )


@given(pairs())
def test_a_difference_leads_from_the_one_to_the_other_and_back(pair):
    old, new = pair
    change = difference(old, new)
    assert applied(change, old) == new
    assert applied(inverted(change), new) == old
    assert inverted(inverted(change)) == change
    assert bool(change) == (old != new)


@given(pairs())
def test_what_did_not_change_is_not_made_anew(pair):
    old, new = pair
    again = applied(difference(old, new), old)
    kept = {id(event) for event in old.events}
    assert all(id(event) in kept for event in again.events if event in old.events)


@given(COLLECTIONS, st.data())
def test_two_differences_in_place_become_one(first, data):
    second = data.draw(edited(first))
    third = data.draw(edited(second))
    one, other = difference(first, second), difference(second, third)
    if one.in_place and other.in_place:
        assert applied(composed(one, other), first) == third


@given(COLLECTIONS, st.data())
def test_a_composed_difference_names_every_part_that_differs_once(first, data):
    second = data.draw(edited(first))
    third = data.draw(edited(second))
    both = composed(difference(first, second), difference(second, third))
    told = {(part.list, part.id): (part.old, part.new) for part in both.parts}
    whole = {(p.list, p.id): (p.old, p.new) for p in difference(first, third).parts}
    assert told == whole


def test_added_removed_changed_and_moved_are_told_apart():
    old = of_days("a", "b", "c", "d")
    b, c = old.events[1:3]
    new = replace(old, events=(c, replace(b, rank=5), *of_days("e").events, old.events[3]))
    change = difference(old, new)
    assert [(p.id, p.old is None, p.new is None) for p in change.of("events")] == [
        ("a", False, True),
        ("b", False, False),
        ("e", True, False),
    ]
    assert [(order.old, order.new) for order in change.orders] == [
        (("b", "c", "d"), ("c", "b", "d"))
    ]


def test_one_event_among_many_is_the_only_one_looked_at():
    old = of_days(*(str(number) for number in range(1000)))
    new = replace(old, events=(*old.events[:500], *old.events[501:]))
    assert difference(old, new).parts[0].at == 500
    assert len(difference(old, new).parts) == 1
    assert difference(old, old) == Difference()


@pytest.mark.parametrize("others", ["a", "ac", "a?"])
def test_a_difference_of_another_collection_does_not_fit(others):
    old = of_days("a", "b")
    changed = replace(old, events=(old.events[0], replace(old.events[1], rank=1)))
    with pytest.raises(MisfitError):
        applied(difference(old, changed), of_days(*others))


def test_what_is_added_is_not_there_yet():
    change = difference(of_days(), of_days("a"))
    with pytest.raises(MisfitError):
        applied(change, of_days("a"))
    far = difference(of_days("a", "b"), of_days("a", "b", "c"))
    with pytest.raises(MisfitError):
        applied(far, of_days("a"))


def test_another_order_or_another_title_does_not_fit():
    moved = difference(of_days("a", "b"), of_days("b", "a"))
    with pytest.raises(MisfitError):
        applied(moved, of_days("b", "a"))
    named = difference(of_days("a"), replace(of_days("a"), title=Localized({"en": "Days"})))
    with pytest.raises(MisfitError):
        applied(named, replace(of_days("a"), title=Localized({"en": "Nights"})))


def test_an_id_that_stands_twice_is_refused():
    with pytest.raises(ValueError, match="twice"):
        difference(of_days("a"), of_days("a", "b", "b"))

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.editing.test_merge import BASE, EVENT, QUOTED, TITLE, both, forks, of_events
from tests.model.collections_made import FEWER, sound
from timeline_app.editing.field_path import value_at
from timeline_app.editing.leaning import part_of
from timeline_app.editing.merge import ORDER
from timeline_app.editing.resolving import Choice, has_both, resolved
from timeline_app.model.collection import Source, Stop, Tour
from timeline_app.model.localized import Localized


def all_of(result, choice):
    return resolved(result, [choice] * len(result.conflicts))


@FEWER
@given(forks(), st.data())
def test_whatever_is_chosen_can_be_read(fork, data):
    result = both(*fork)
    choices = [data.draw(st.sampled_from(Choice)) for _ in result.conflicts]
    chosen = resolved(result, choices)
    assert sound(chosen) == chosen


@FEWER
@given(forks(), st.sampled_from([Choice.MINE, Choice.THEIRS]))
def test_a_choice_is_what_the_collection_holds(fork, choice):
    result = both(*fork)
    chosen = all_of(result, choice)
    for conflict in result.conflicts:
        wanted = conflict.mine if choice is Choice.MINE else conflict.theirs
        part = part_of(chosen, (conflict.list, conflict.id)) if conflict.list else chosen
        if conflict.field is None and conflict.list == "events":
            assert (part is None) == (wanted is None)
        elif part is not None and conflict.field not in (None, ORDER, "stops"):
            assert value_at(part, conflict.field) == (wanted or value_at(part, conflict.field))


def test_a_title_can_be_of_one_side_only_a_summary_of_both():
    old = replace(EVENT, summary=Localized({"zh": "一"}), tags=("a",))
    mine, theirs = (
        of_events(replace(old, title=Localized({"zh": text}), summary=Localized({"zh": text})))
        for text in ("我", "他")
    )
    result = both(of_events(old), mine, theirs)
    assert [(c.field, has_both(c)) for c in result.conflicts] == [
        ("title:zh", False),
        ("summary:zh", True),
    ]
    (event,) = resolved(result, [Choice.THEIRS, Choice.BOTH]).events
    assert event.title == Localized({"zh": "他"})
    assert event.summary == Localized({"zh": "我\n他"})


def test_all_entries_of_both_or_the_list_of_one():
    noted, translated = (
        replace(QUOTED, translation=Localized({"en": text})) for text in ("15 Feb", "Feb 15")
    )
    base, mine, theirs = (
        of_events(replace(EVENT, excerpts=(quoted,))) for quoted in (QUOTED, noted, translated)
    )
    result = both(base, mine, theirs)
    assert has_both(result.conflicts[0])
    assert all_of(result, Choice.THEIRS) == theirs
    assert all_of(result, Choice.MINE) == all_of(result, Choice.BOTH) == mine


def test_a_deletion_can_be_chosen_with_the_stops_at_the_event():
    base = replace(BASE, tours=(Tour(id="t", stops=(Stop(event="a"),)),))
    mine = of_events(tours=(Tour(id="t"),))
    theirs = replace(base, events=(replace(EVENT, rank=2),))
    result = both(base, mine, theirs)
    assert not has_both(result.conflicts[0])
    assert all_of(result, Choice.MINE) == mine
    assert all_of(result, Choice.THEIRS).events == theirs.events


def test_a_source_that_is_quoted_is_not_deleted_by_a_choice_either():
    named = replace(BASE, sources=(Source(id="paper", headline=TITLE),))
    theirs = replace(named, events=(replace(EVENT, excerpts=(QUOTED,)),))
    result = both(BASE, replace(BASE, sources=()), theirs)
    assert all_of(result, Choice.MINE).sources == (Source(id="paper", headline=TITLE),)


def test_an_order_can_be_chosen():
    a, b, c = (replace(EVENT, id=each) for each in "abc")
    result = both(of_events(a, b, c), of_events(c, b, a), of_events(b, a, c))
    assert all_of(result, Choice.MINE).events == (c, b, a)
    assert all_of(result, Choice.THEIRS).events == (b, a, c)


def test_the_title_of_the_collection():
    mine, theirs = (replace(BASE, title=Localized({"zh": text})) for text in ("我", "他"))
    result = both(BASE, mine, theirs)
    assert all_of(result, Choice.THEIRS) == theirs
    assert all_of(result, Choice.MINE) == mine


def test_every_conflict_needs_a_choice():
    mine, theirs = (replace(BASE, title=Localized({"zh": text})) for text in ("我", "他"))
    with pytest.raises(ValueError, match="shorter"):
        resolved(both(BASE, mine, theirs), [])

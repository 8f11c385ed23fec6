"""Steps go through all visible events in a fixed order, and walks through the matches."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.collection import Collection, Event
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized
from timeline_app.state.state import State
from timeline_app.state.stepping import earlier, first, last, later, moment, walk

dates = st.integers(1990, 1995).map(str)
collections = st.lists(dates, max_size=12).map(
    lambda found: State(
        Collection(
            title=Localized(),
            events=tuple(
                Event(id=f"e{n}", date=parse(date), title=Localized(), category="ab"[n % 2])
                for n, date in enumerate(found)
            ),
        )
    )
)


def order(state):
    return [event.id for event in sorted(state.visible, key=moment)]


def steps(state, step):
    found = []
    while (there := step(state)) is not None:
        found.append(there)
        state = replace(state, selected=there)
    return found


@pytest.mark.slow
@given(collections, st.sampled_from([frozenset(), frozenset("a"), frozenset("ab")]))
def test_steps_meet_every_visible_event_once(state, hidden):
    state = replace(state, hidden=hidden)
    assert steps(state, later) == order(state)
    assert steps(state, earlier) == order(state)[::-1]
    assert [first(state), last(state)] == ([*order(state)[:1], *order(state)[-1:]] or [None, None])


@given(collections, st.integers(1989, 1996))
def test_without_a_selection_steps_begin_around_an_instant(state, year):
    at = parse(str(year)).anchor
    inside = {event.id: event.date.anchor for event in state.visible}
    after = [each for each in order(state) if inside[each] >= at]
    before = [each for each in order(state) if inside[each] < at]
    assert later(state, at) == next(iter(after), None)
    assert earlier(state, at) == next(reversed(before), None)


@given(collections, st.booleans(), st.data())
def test_a_walk_goes_round_through_all_matches(state, forward, data):
    ids = order(state)
    matches = [each for each in ids if data.draw(st.booleans())]
    state = replace(state, matches=tuple(matches))
    if ids and data.draw(st.booleans()):
        state = replace(state, selected=data.draw(st.sampled_from(ids)))
    met = []
    for _ in range(2 * len(matches)):
        state = replace(state, selected=walk(state, forward=forward))
        met.append(state.selected)
    assert sorted(met) == sorted(matches * 2)
    assert met[: len(matches)] == met[len(matches) :]


@given(collections)
def test_hidden_matches_are_passed_over(state):
    state = replace(state, matches=tuple(order(state)), hidden=frozenset("a"))
    assert walk(state, forward=True) == first(state)
    assert walk(state, forward=False) == last(state)


def test_without_matches_there_is_no_walk():
    state = State(Collection(title=Localized()))
    assert walk(state, forward=True) is None
    assert walk(replace(state, matches=()), forward=False) is None

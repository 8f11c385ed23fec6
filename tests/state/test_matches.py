"""The matches of a large collection say and do what a tuple of ids does."""

from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tests.model.known import Known
from tests.model.test_in_time import events_made
from timeline_app.model.collection import Collection
from timeline_app.model.in_time import moment
from timeline_app.model.localized import Localized
from timeline_app.state.matches import Matches
from timeline_app.state.state import State
from timeline_app.state.stepping import walk


@given(events_made(), st.data())
def test_matches_are_like_a_tuple_of_ids(events, data):
    known = Known(events)
    found = data.draw(st.lists(st.booleans(), min_size=len(events), max_size=len(events)))
    matches = Matches(known, np.array(found, bool))
    ids = tuple(each.id for each in sorted(events, key=moment) if found[known.place(each.id)])

    assert tuple(matches) == ids
    assert (len(matches), matches) == (len(ids), ids)
    for event in events:
        assert (event.id in matches) == (event.id in ids)
        if event.id in ids:
            assert matches.index(event.id) == ids.index(event.id)

    hidden = data.draw(st.frozensets(st.sampled_from(["", "a", "b"])))
    selected = data.draw(st.sampled_from([None, *known.names]))
    title = Localized({"zh": "x"})
    small = State(Collection(title=title, events=events), matches=ids, hidden=hidden)
    large = State(Collection(title=title, events=known), matches=matches, hidden=hidden)
    for forward in (True, False):
        assert walk(replace(large, selected=selected), forward=forward) == walk(
            replace(small, selected=selected), forward=forward
        )

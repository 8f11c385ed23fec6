import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.storage.test_located import values
from timeline_app.storage import located
from timeline_app.storage.places import Places


@pytest.mark.slow
@given(values, st.sampled_from([None, 1, "\t"]), st.sampled_from(["", "\ufeff", "\n "]))
def test_places_are_those_of_the_careful_way(value, indent, before):
    text = before + json.dumps(value, indent=indent) + "\n"
    places = Places(text)
    todo = [((), located.parse(text)[0])]
    while todo:
        where, node = todo.pop()
        assert places.nearest(where) == (node.start, node.end)
        assert places.nearest((*where, "no such key")) == (node.start, node.end)
        inner = node.value
        if isinstance(inner, dict):
            todo.extend(((*where, key), child) for key, child in inner.items())
        elif isinstance(inner, list):
            todo.extend(((*where, index), child) for index, child in enumerate(inner))

from hypothesis import given

from tests.model.collections_made import PARTS, pairs
from timeline_app.model.sharing import sharing


@given(pairs())
def test_what_is_equal_is_the_same(pair):
    old, new = pair
    shared = sharing(new, old)
    assert shared == new
    for name in PARTS:
        known = {id(part) for part in getattr(old, name)}
        equal = getattr(old, name)
        assert all(id(part) in known for part in getattr(shared, name) if part in equal)
        assert getattr(shared, name) is equal or getattr(shared, name) != equal

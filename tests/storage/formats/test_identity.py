from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.storage.formats.identity import Identities


@given(st.lists(st.text(alphabet="ab", max_size=2), max_size=20))
def test_ids_are_the_same_each_time_and_never_twice_in_a_file(texts):
    first, again = Identities(), Identities()
    ids = [first.of("event", text) for text in texts]
    assert ids == [again.of("event", text) for text in texts]
    assert len(set(ids)) == len(ids)
    assert all(UUID(each).version == 5 for each in ids)

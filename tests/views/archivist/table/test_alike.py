from unittest import mock

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.views.archivist.table import alike as module
from timeline_app.views.archivist.table.alike import alike
from timeline_app.views.archivist.table.change import row_change, runs


def one_by_one(old, new):
    least = min(len(old), len(new))
    first = next((at for at in range(least) if old[at] != new[at]), least)
    last = next((at for at in range(least) if old[-1 - at] != new[-1 - at]), least)
    return first, min(last, least - first)


SHORT = st.lists(st.integers(0, 1), max_size=12)


@given(SHORT, SHORT, SHORT, SHORT, st.sampled_from((1, 2, 3, 1024)))
def test_in_blocks_it_finds_what_is_found_one_by_one(head, tail, ours, theirs, block):
    old, new = head + ours + tail, head + theirs + tail
    with mock.patch.object(module, "_BLOCK", block):
        assert alike(old, new) == one_by_one(old, new)
        assert alike(tuple(old), tuple(new)) == one_by_one(old, new)


@given(st.permutations(range(9)), st.permutations(range(9)), st.integers(0, 9), st.integers(0, 9))
def test_a_change_of_rows_leads_from_one_to_the_other(old, new, some, others):
    old, new = old[:some], new[:others]
    change = row_change(old, new)
    left = [each for each in old if each in new]
    assert runs(at for at, each in enumerate(old) if each not in new) == change.gone
    assert runs(at for at, each in enumerate(new) if each not in old) == change.new
    assert change.moved == (left != [each for each in new if each in old])

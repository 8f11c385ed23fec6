"""The edges of gaps: the events a window whose edge lies in a gap shows almost alone."""

from hypothesis import given
from hypothesis import strategies as st

from tests.layout.made import thing
from timeline_app.layout.grid import Frame, Grid
from timeline_app.layout.isolation import BESIDE, WINDOW_SHARE, edges_of_gaps

GRID = Grid(Frame(0, 1600, 1600), 0)
GAP = 1600 // WINDOW_SHARE


def things(lefts):
    return [thing(f"e{n}", left) for n, left in enumerate(sorted(lefts))]


@given(st.lists(st.integers(0, 1600), min_size=1, max_size=60))
def test_both_ends_are_edges(lefts):
    found = edges_of_gaps(things(lefts), GRID)
    ends = {*range(min(BESIDE, len(lefts))), *range(max(0, len(lefts) - BESIDE), len(lefts))}
    assert ends <= found <= set(range(len(lefts)))


def test_those_on_both_sides_of_a_gap():
    lefts = [*range(20), *range(20 + GAP, 40 + GAP)]
    assert edges_of_gaps(things(lefts), GRID) == {0, 1, 2, 3, 16, 17, 18, 19, 20, 21, 22, 23} | {
        36, 37, 38, 39,
    }  # fmt: skip


def test_a_narrow_gap_has_no_edges():
    assert len(edges_of_gaps(things([*range(20), *range(GAP, 20 + GAP)]), GRID)) == 2 * BESIDE


def test_nothing_has_no_edges():
    assert edges_of_gaps([], GRID) == set()

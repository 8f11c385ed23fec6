"""Views wider than everything keep what doesn't collide, by rank, in its lane."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from tests.layout.made import thing
from timeline_app.layout.grid import Frame, Grid
from timeline_app.layout.placing import places
from timeline_app.layout.wider import WiderGrid, thinned
from timeline_app.timescale.scale import TimeScale

FRAME = Frame(0, 100_000, 1000)
things = st.lists(
    st.tuples(st.integers(0, 80_000), st.integers(0, 3)), min_size=1, max_size=40
).map(lambda found: [thing(f"e{n}", at, rank=r) for n, (at, r) in enumerate(sorted(found))])


@given(things, st.floats(1, 60))
def test_labels_keep_lane_and_size_and_never_overlap(items, factor):
    given_ = places(items, Grid(FRAME, 0), 5, {})
    view = TimeScale(0, FRAME.seconds * factor, 1000)
    kept = thinned(items, given_, view)
    assert kept.items() <= given_.items()
    grid = WiderGrid.of(view)
    needs = sorted(
        (place.lane + more, *grid.need(items[i], items[i].sizes[place.size].width))
        for i, place in kept.items()
        for more in range(items[i].sizes[place.size].lanes)
    )
    for (lane, _, right), (other, left, _) in itertools.pairwise(needs):
        assert lane != other or right <= left


@given(things)
def test_the_highest_rank_stays(items):
    given_ = places(items, Grid(FRAME, 0), 5, {})
    kept = thinned(items, given_, TimeScale(0, FRAME.seconds * 1000.0, 1000))
    best = max(items[i].rank for i in given_)
    assert any(items[i].rank == best for i in kept)

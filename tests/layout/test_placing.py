"""Places at one resolution after the other: nothing overlaps, nothing is taken back or wasted."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from tests.layout.made import thing
from timeline_app.layout.grid import Frame, Grid
from timeline_app.layout.placing import places

LANES = 6
FRAME = Frame(0, 128_000, 1000)
things = st.lists(
    st.tuples(
        st.integers(0, 100_000), st.one_of(st.none(), st.integers(1, 30_000)), st.integers(0, 2)
    ),
    min_size=1,
    max_size=60,
).map(
    lambda found: [
        thing(f"e{n}", at, None if length is None else at + length, rank=rank)
        for n, (at, length, rank) in enumerate(sorted(found, key=lambda each: each[0]))
    ]
)


def taken(items, given_, grid):
    return sorted(
        (place.lane + more, *grid.need(items[i], items[i].sizes[place.size].width))
        for i, place in given_.items()
        for more in range(items[i].sizes[place.size].lanes)
    )


def dive(items):
    found = {}
    for resolution in range(8):
        grid = Grid(FRAME, resolution)
        before, found = found, places(items, grid, LANES, found)
        yield grid, before, found


@given(things)
def test_labels_stay_in_their_lanes_and_never_overlap(items):
    for grid, before, found in dive(items):
        stretches = taken(items, found, grid)
        assert all(1 <= lane <= LANES for lane, _, _ in stretches)
        for (lane, _, right), (other, left, _) in itertools.pairwise(stretches):
            assert lane != other or right <= left
        for index, place in before.items():
            assert found[index].lane == place.lane
            assert found[index].size >= place.size


@given(things)
def test_no_lane_is_free_for_the_unlabelled(items):
    for grid, _, found in dive(items):
        stretches = taken(items, found, grid)
        for index in set(range(len(items))) - set(found):
            left, right = grid.need(items[index], items[index].chip_width)
            met = {lane for lane, a, b in stretches if a < right and left < b}
            assert len(met) == LANES


@given(things)
def test_rank_decides(items):
    grid, _, found = next(dive(items))
    stretches = [
        (place.lane + more, *grid.need(items[i], items[i].sizes[place.size].width), i)
        for i, place in found.items()
        for more in range(items[i].sizes[place.size].lanes)
    ]
    for index in set(range(len(items))) - set(found):
        left, right = grid.need(items[index], items[index].chip_width)
        for lane in range(1, LANES + 1):
            in_way = [
                items[i].rank for n, a, b, i in stretches if n == lane and a < right and left < b
            ]
            assert max(in_way) >= items[index].rank


def test_places_do_not_depend_on_the_order_of_equal_begins():
    items = [thing(f"e{n}", 50) for n in range(20)]
    assert places(items, Grid(FRAME, 0), LANES, {}) == places(items, Grid(FRAME, 0), LANES, {})


def test_few_events_get_large_cards():
    items = [thing(f"e{n}", at) for n, at in enumerate((0, 40_000, 80_000))]
    found = places(items, Grid(FRAME, 0), 16, {})
    assert all(place.size == len(items[i].sizes) - 1 for i, place in found.items())

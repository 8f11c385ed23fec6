"""Lanes and stretches agree with the plainest reckoning there is."""

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.layout.lanes import Lanes, Stretches

COUNT = 4
stretches = st.tuples(st.integers(0, 50), st.integers(1, 15)).map(lambda s: (s[0], s[0] + s[1]))


def meet(a, b):
    return a[0] < b[1] and b[0] < a[1]


@given(st.lists(stretches, max_size=30), stretches)
def test_the_highest_free_lane(taken, asked):
    lanes, plain = Lanes(COUNT), {lane: [] for lane in range(1, COUNT + 1)}
    for each in taken:
        lane = lanes.highest(*each)
        free = [n for n, there in plain.items() if not any(meet(each, t) for t in there)]
        assert lane == max(free, default=None)
        assert lanes.highest(*each, sum(1 << (n - 1) for n in free)) == lane
        if lane is not None:
            lanes.take(lane, 1, *each)
            plain[lane].append(each)
    for lane, there in plain.items():
        assert lanes.free(lane, 1, *asked) == (not any(meet(asked, t) for t in there))


@given(stretches, st.integers(1, COUNT), st.integers(1, COUNT))
def test_what_is_given_back_is_free_again(stretch, lane, count):
    lanes = Lanes(COUNT)
    assert lanes.free(lane, count, *stretch) == (lane + count - 1 <= COUNT)
    if lanes.free(lane, count, *stretch):
        lanes.take(lane, count, *stretch)
        assert not lanes.free(lane, 1, *stretch)
        lanes.give_back(lane, count, *stretch)
        assert lanes.free(lane, count, *stretch)


@given(st.lists(stretches, max_size=20), stretches)
def test_whether_any_stretch_meets(there, asked):
    assert Stretches(there).meet(*asked) == any(meet(asked, each) for each in there)

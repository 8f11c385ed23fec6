"""Lines grow into cards where no unlabelled event could use the room, and nobody is in the way."""

from itertools import combinations

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st

from timeline_app.layout.crowd.growing import Growth, Waiting
from timeline_app.layout.crowd.labels import lines
from timeline_app.layout.crowd.taking import Taking
from timeline_app.layout.labels import Size

LANES, END, LINE = 4, 600, 40
WIDTHS = np.array([LINE, 60, 90])
SIZES = tuple(Size(int(WIDTHS[n]), 20 * (n + 1), n + 1, ("title",)) for n in range(3))
begins = st.integers(0, END - LINE)
places = st.lists(st.tuples(begins, st.integers(1, LANES)), max_size=12)


def grown(lines_at, waiting):
    """Lines with those of them that grew, beside events that wait for room."""
    kept = []
    for left, lane in sorted(lines_at):
        if all(lane != other or left >= there + LINE for there, other in kept):
            kept.append((left, lane))
    left, lane = np.array(kept, np.int64).reshape(-1, 2).T
    needs = np.stack([left, left + LINE]).astype(np.float64)
    labels, taking = lines(np.arange(len(kept)), lane), Taking(0, END, LANES)
    taking.stand(labels, needs)
    wanted = Waiting(np.stack([waiting, waiting + LINE]).astype(np.float64))
    growth = Growth(labels, needs, wanted, WIDTHS, END)
    return left, growth.grown(taking, lambda _: SIZES, np.zeros(len(kept), np.int64))


@given(places, st.lists(begins, max_size=3).map(np.array))
@example([(0, 1)], np.array([70]))  # the largest size alone would meet it
def test_a_card_takes_no_room_that_another_event_waits_for(lines_at, waiting):
    left, found = grown(lines_at, waiting)
    right = left + WIDTHS[found.size]
    assert (right <= END).all()
    for begin, end in zip(left[found.size > 0], right[found.size > 0], strict=True):
        assert not ((begin < waiting + LINE) & (end > waiting)).any()


@given(places)
def test_cards_never_overlap(lines_at):
    left, found = grown(lines_at, np.zeros(0))
    right, top = left + WIDTHS[found.size], found.lane + found.lanes
    for a, b in combinations(range(len(left)), 2):
        beside = right[a] <= left[b] or right[b] <= left[a]
        assert beside or top[a] <= found.lane[b] or top[b] <= found.lane[a]


@given(begins, st.integers(1, LANES))
def test_one_alone_grows_as_large_as_there_is_room(left, lane):
    _, found = grown([(left, lane)], np.zeros(0))
    fits = [left + size.width <= END and lane + size.lanes - 1 <= LANES for size in SIZES]
    assert found.size.tolist() == [sum(fits) - 1]

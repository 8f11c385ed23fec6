"""Everything fits, with its labels, and halves to whole seconds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.layout.made import DAY, PLAIN, thing
from timeline_app.layout.fit import fit

things = st.lists(
    st.tuples(st.integers(-(10**9), 10**9), st.one_of(st.none(), st.integers(1, 10**8))),
    min_size=1,
    max_size=60,
).map(
    lambda found: [
        thing(f"e{n}", left, None if length is None else left + length)
        for n, (left, length) in enumerate(found)
    ]
)


@given(things, st.integers(600, 2600))
def test_every_smallest_label_is_in_the_window(items, width):
    frame = fit(items, width, PLAIN)
    for each in items:
        left = (each.left - frame.start) * width / frame.seconds
        assert left >= 0
        assert left + each.chip_width <= width
        assert frame.start <= each.left <= each.last <= frame.end


@given(things)
def test_it_halves_often(items):
    seconds = fit(items, 1340, PLAIN).seconds
    assert seconds % 2 ** max(0, seconds.bit_length() - 7) == 0


@pytest.mark.parametrize("count", [1, 7])
def test_one_instant_has_time_around_it(count):
    frame = fit([thing(f"e{n}", 5 * DAY) for n in range(count)], 1200, PLAIN)
    assert frame.start < 5 * DAY - 3600
    assert frame.end > 5 * DAY + 3600


def test_an_empty_collection_shows_our_time():
    frame = fit([], 1200, PLAIN)
    assert frame.start <= 1_577_836_800 <= frame.end

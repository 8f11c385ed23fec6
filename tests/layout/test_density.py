"""Badges count exactly, hold only points, and touch neither one another nor a mark."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.layout.made import PLAIN, measure, thing
from timeline_app.layout.density import badge_width, gatherings
from timeline_app.layout.grid import FINENESS, Frame, Grid
from timeline_app.layout.metrics import Role

GRID = Grid(Frame(0, 1000, 1000), 0)
points = st.lists(st.integers(0, 400), max_size=80).map(
    lambda found: [thing(f"e{n}", at) for n, at in enumerate(sorted(found))]
)


def gathered(items):
    return gatherings(items, range(len(items)), GRID, PLAIN, measure)


@given(points)
def test_each_point_is_in_one_badge_or_stands_apart(items):
    found = gathered(items)
    members = [member for each in found for member in each.members]
    assert len(members) == len(set(members))
    alone = [GRID.at(each.left) for n, each in enumerate(items) if n not in set(members)]
    assert all(b - a >= PLAIN.small_mark * FINENESS for a, b in pairwise(alone))
    assert all(len(each.members) > 1 for each in found)


@given(points)
def test_badges_are_apart(items):
    for a, b in pairwise(gathered(items)):
        end = GRID.at(items[a.first].left) + a.width * FINENESS
        assert GRID.at(items[b.first].left) >= end


@given(points)
def test_a_badge_is_wide_enough_for_its_count(items):
    for each in gathered(items):
        assert each.width >= badge_width(len(each.members), PLAIN, measure)


def test_a_badge_has_room_for_what_divides_its_thousands():
    air = badge_width(10, PLAIN, measure) - round(measure(Role.BADGE, "10"))
    assert badge_width(4321, PLAIN, measure) - air == round(measure(Role.BADGE, "4,321"))


def test_spans_never_gather():
    items = [thing(f"e{n}", n, n + 1) for n in range(20)]
    assert gathered(items) == ()

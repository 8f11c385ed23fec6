"""Every point of a tile has a mark of its own or is in one badge; tones count spans."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tests.layout import made
from timeline_app.layout.crowd.gathering import COLUMN, Cells, gathered, lasting, tones
from timeline_app.layout.crowd.ordered import ordered
from timeline_app.layout.crowd.tiling import Spot
from timeline_app.model.columns import columns_of

CELLS = Cells(tile=1000, cell=50, near=11)
xs = st.lists(st.floats(0, 999.5, width=32), max_size=80).map(lambda each: np.array(sorted(each)))


@given(xs)
def test_each_point_is_shown_once(x):
    marks, badges = gathered(np.arange(len(x)), x, CELLS)
    members = [n for index in range(len(badges.cell)) for n in badges.of(index).tolist()]
    assert sorted([*marks.tolist(), *members]) == list(range(len(x)))
    assert len(set(badges.cell.tolist())) == len(badges.cell)


@given(xs)
def test_marks_never_touch(x):
    marks, _ = gathered(np.arange(len(x)), x, CELLS)
    assert (np.diff(x[marks]) >= CELLS.near).all()


@given(xs)
def test_members_stand_in_the_cell_of_their_badge_or_touch_it(x):
    _, badges = gathered(np.arange(len(x)), x, CELLS)
    for index, cell in enumerate(badges.cell.tolist()):
        inside = x[badges.of(index)]
        assert inside.min() >= cell * CELLS.cell
        assert inside.max() < (cell + 1) * CELLS.cell + CELLS.near


def test_tones_tell_how_many_spans_last():
    events = ordered(columns_of(made.events(made.chance(4), 300)))
    first, last = int(events.left.min()), int(events.right.max())
    spot = Spot(0, 0, first, 0.0, 1000 / (last - first))
    rest = events.spans[::7]
    labelled = np.setdiff1d(events.spans, rest)
    found = tones(events, spot, 1000, labelled)
    seen = dict.fromkeys(range(0, 1000, COLUMN), 0)
    for left, right, tone in zip(found.left, found.right, found.tone, strict=True):
        seen |= dict.fromkeys(range(int(left), int(right), COLUMN), int(tone))
    for column in range(0, 1000, COLUMN):
        x = spot.x(events.left[rest]), spot.x(events.right[rest])
        count = int(((x[0] < column + COLUMN) & (x[1] >= column)).sum())
        assert abs(seen[column] - count.bit_length()) <= 1


def test_spans_that_last_are_counted_and_found():
    events = ordered(columns_of(made.events(made.chance(4), 300)))
    for start in events.left[::29].tolist():
        found = events.alive(start, start + 10**7)
        assert len(found) == lasting(events, start, start + 10**7)

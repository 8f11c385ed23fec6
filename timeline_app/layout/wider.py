"""Views wider than "fit everything": they keep those labels of resolution 0 that don't collide."""

from collections.abc import Sequence
from math import floor

from timeline_app.layout.grid import Frame, Grid
from timeline_app.layout.items import Item
from timeline_app.layout.lanes import Lanes
from timeline_app.layout.placing import Places
from timeline_app.timescale.scale import TimeScale


class WiderGrid(Grid, frozen=True):
    """Positions at the scale of one view."""

    @classmethod
    def of(cls, view: TimeScale) -> "WiderGrid":
        """The grid of a view, whose length counts in whole seconds at such widths."""
        return cls(Frame(view.start, max(1, floor(view.seconds)), round(view.width)), 0)


def thinned(items: Sequence[Item], given: Places, view: TimeScale) -> Places:
    """The labels of resolution 0 that a wider view has room for, by rank, in their lanes."""
    grid = WiderGrid.of(view)
    lanes = Lanes(
        max(
            (place.lane + items[i].sizes[place.size].lanes for i, place in given.items()), default=1
        )
    )
    kept: Places = {}
    for index in sorted(given, key=lambda i: (-items[i].rank, -items[i].left, items[i].id)):
        place = given[index]
        size = items[index].sizes[place.size]
        left, right = grid.need(items[index], size.width)
        if lanes.free(place.lane, size.lanes, left, right):
            lanes.take(place.lane, size.lanes, left, right)
            kept[index] = place
    return kept

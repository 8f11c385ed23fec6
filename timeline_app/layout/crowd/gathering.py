"""The events of a tile that have no label: marks, badges that count exactly, lines, or their tone.

A tile's badges stand in cells of equal width, so that none meets another one at any view.
"""

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from timeline_app.layout.crowd.ordered import Numbers, Ordered
from timeline_app.layout.crowd.tiling import Pixels, Spot
from timeline_app.layout.scene import DARKEST

FEW_LINES = 64
"""Up to so many spans of a tile have a line each; of more only the tone is seen."""
COLUMN = 4
"""Pixels of a column of tone."""


class Badges(Struct, frozen=True, eq=False):
    """Counts of points, from left to right."""

    cell: NDArray[np.int64]
    """In which cell of the tile each stands."""
    start: NDArray[np.int64]
    """Index of each one's first member, and, at the end, how many members there are."""
    members: Numbers

    def of(self, badge: int) -> Numbers:
        """A badge's members, in order of time."""
        return self.members[self.start[badge] : self.start[badge + 1]]


class Cells(Struct, frozen=True):
    """The measures of a tile's row of marks and badges, in pixels."""

    tile: int
    cell: int
    near: int
    """Marks at less than this from one another would touch."""


def gathered(points: Numbers, x: Pixels, cells: Cells) -> tuple[Numbers, Badges]:
    """Those points of a tile that have marks of their own, and badges of all the others.

    Beside a tile's edge all gather, as nobody there knows who stands beyond it.
    """
    close = np.diff(x) < cells.near
    after = np.r_[False, close]
    at_edge = (x < cells.near / 2) | (x > cells.tile - cells.near / 2)
    touching = after | at_edge
    touching[:-1] |= close
    cell = (x[touching] / cells.cell).astype(np.int32)
    # One alone in its cell that touches the one before it goes there.
    moving = np.flatnonzero(_alone(cell) & after[touching])
    cell[moving] = cell[moving - 1]
    kept = ~_alone(cell) | at_edge[touching]
    counted = touching.copy()  # masks take half the time of indices
    counted[touching] = kept
    cell, members = cell[kept], points[counted]
    start = np.flatnonzero(np.diff(cell, prepend=cell[:1] - 1))
    badges = Badges(cell[start].astype(np.int64), np.r_[start, len(members)], members)
    return points[~counted], badges


def _alone(cell: NDArray[np.int32]) -> NDArray[np.bool_]:
    """Whose cell nobody else is in."""
    change = np.r_[True, cell[1:] != cell[:-1], True]
    return np.asarray(change[:-1] & change[1:])


class Tones(Struct, frozen=True, eq=False):
    """Stretches over which as many spans last, by powers of two."""

    left: Pixels
    right: Pixels
    tone: NDArray[np.int64]
    """From 1, a single span, to `DARKEST`."""


NO_TONES = Tones(np.zeros(0), np.zeros(0), np.zeros(0, np.int64))


def lasting(events: Ordered, start: int, end: int) -> int:
    """How many spans last at some time between two instants."""
    begun = np.searchsorted(events.span_lefts, end, side="right")
    over = np.searchsorted(events.span_rights, start, side="left")
    return int(begun - over)


def tones(events: Ordered, spot: Spot, tile: int, labelled: Numbers) -> Tones:
    """How many spans without a label last over each column of a tile."""
    edges = np.arange(0.0, tile + COLUMN, COLUMN)
    instants = spot.seconds(edges)
    begun = np.searchsorted(events.span_lefts, instants[1:], side="left")
    over = np.searchsorted(events.span_rights, instants[:-1], side="left")
    count = begun - over
    spans = labelled[events.span[labelled]]
    np.subtract.at(
        change := np.zeros(len(edges), np.int64), _column(spot, events.left, spans, tile), 1
    )
    np.add.at(change, _column(spot, events.right, spans, tile) + 1, 1)
    tone = np.minimum(np.frexp(np.maximum(count + np.cumsum(change)[:-1], 0))[1], DARKEST)
    ends = np.flatnonzero(np.r_[tone[1:] != tone[:-1], True])
    starts = np.r_[0, ends[:-1] + 1]
    seen = tone[starts] > 0
    starts, ends = starts[seen], ends[seen]
    return Tones(
        edges[starts],
        edges[ends + 1],
        tone[starts].astype(np.int64),
    )


def _column(
    spot: Spot, instants: NDArray[np.int64], spans: Numbers, tile: int
) -> NDArray[np.int64]:
    column = np.floor(spot.x(instants[spans]) / COLUMN)
    return np.clip(column, 0, -(-tile // COLUMN) - 1).astype(np.int64)

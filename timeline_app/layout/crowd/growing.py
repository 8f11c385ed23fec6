"""Lines of a tile that become cards, in room that no unlabelled event could ever use."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from timeline_app.layout.crowd.labels import Labels
from timeline_app.layout.crowd.taking import Taking
from timeline_app.layout.crowd.tiling import Pixels
from timeline_app.layout.labels import Size

Sizes = Callable[[int], tuple[Size, ...]]
"""The ways to set the label of an event, given by its number."""


class Waiting:
    """Stretches that unlabelled events would need."""

    def __init__(self, needs: Pixels) -> None:
        order = np.argsort(needs[0], kind="stable")
        self._left = needs[0][order]
        self._farthest = np.r_[-np.inf, np.maximum.accumulate(needs[1][order])]

    def meet(self, left: Pixels | float, right: Pixels | float) -> NDArray[np.bool_]:
        """Whether any of them overlaps a stretch."""
        return np.asarray(self._farthest[np.searchsorted(self._left, right)] > left)


def grown(
    labels: Labels,
    needs: Pixels,
    waiting: Waiting,
    room: tuple[Taking, float],
    setting: tuple[Sizes, NDArray[np.int64], NDArray[np.int64]],
) -> Labels:
    """The labels, as large as they can be.

    Args:
        labels: those of a tile.
        needs: the stretches they take.
        waiting: what unlabelled events would need.
        room: the lanes, in which the labels stand, and where the tile ends.
        setting: the sizes of each label, how wide those are, and the labels' turns.
    """
    taking, end = room
    sizes_of, widths, turn = setting
    size, lanes = labels.size.copy(), labels.lanes.copy()
    wider = needs[0] + widths[np.minimum(size + 1, len(widths) - 1)]
    there = (needs[0] >= 0) & (needs[1] <= end) & (wider <= end)
    could = there & (size + 1 < len(widths)) & ~waiting.meet(needs[0], np.maximum(wider, needs[1]))
    for index in np.flatnonzero(could)[np.lexsort((-needs[0][could], turn[could] >> 33))].tolist():
        lane, left, right = int(labels.lane[index]), float(needs[0, index]), float(needs[1, index])
        taking.give_back(lane, int(lanes[index]), left, right)
        sizes = sizes_of(int(labels.number[index]))
        for larger in range(int(size[index]) + 1, min(len(sizes), len(widths))):
            reach = max(right, left + int(widths[larger]))
            free = taking.free(lane, sizes[larger].lanes, left, reach)
            if not free or reach > end or waiting.meet(left, reach):
                break
            size[index], lanes[index] = larger, sizes[larger].lanes
        needs[1, index] = right = max(right, left + int(widths[size[index]]))
        taking.take(lane, int(lanes[index]), left, right)
    return replace(labels, size=size, lanes=lanes)

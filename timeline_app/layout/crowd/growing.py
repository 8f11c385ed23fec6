"""Lines of a tile that become cards, in room that no unlabelled event could ever use."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property

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


@dataclass(frozen=True, eq=False)
class Growth:
    """The labels of a tile, and which of them may grow."""

    labels: Labels
    needs: Pixels
    """The stretches they take."""
    waiting: Waiting
    """What unlabelled events would need."""
    widths: NDArray[np.int64]
    """Pixels that each size takes."""
    end: float
    """Where the tile ends."""

    @cached_property
    def hopeful(self) -> NDArray[np.int64]:
        """Indices of those with room for a next size, as far as widths can tell."""
        left, right = self.needs
        larger = self.labels.size + 1
        wider = left + self.widths[np.minimum(larger, len(self.widths) - 1)]
        there = (left >= 0) & (right <= self.end) & (wider <= self.end)
        kept = there & (larger < len(self.widths))
        return np.flatnonzero(kept & ~self.waiting.meet(left, np.maximum(wider, right)))

    def grown(self, taking: Taking, sizes_of: Sizes, turn: NDArray[np.int64]) -> Labels:
        """The labels as large as they can be, by rank, the later ones first.

        Args:
            taking: the lanes, in which the labels stand.
            sizes_of: the sizes of each label.
            turn: the labels' turns.
        """
        labels, order = self.labels, np.lexsort((-self.needs[0], turn >> 33))
        size, lanes = labels.size.copy(), labels.lanes.copy()
        for index in order[np.isin(order, self.hopeful)].tolist():
            lane, left, right = int(labels.lane[index]), *map(float, self.needs[:, index])
            taking.give_back(lane, int(lanes[index]), left, right)
            sizes = sizes_of(int(labels.number[index]))
            for larger in range(int(size[index]) + 1, min(len(sizes), len(self.widths))):
                reach = max(right, left + int(self.widths[larger]))
                free = taking.free(lane, sizes[larger].lanes, left, reach)
                if not free or reach > self.end or self.waiting.meet(left, reach):
                    break
                size[index], lanes[index] = larger, sizes[larger].lanes
            right = max(right, left + int(self.widths[size[index]]))
            taking.take(lane, int(lanes[index]), left, right)
        return replace(labels, size=size, lanes=lanes)

"""How full the lanes are: labels shown, by the most that the same lanes could hold."""

from bisect import bisect_right, insort
from functools import cache

import numpy as np
from numpy.typing import NDArray

from timeline_app.layout.plan import Plan
from timeline_app.layout.scene import Scene
from timeline_app.timescale.scale import TimeScale


class Filling:
    """A plan's events at each resolution, and which of them would make the most labels.

    The most is of all time together. Of a view alone it would be too many: a bar that begins in
    the view takes its lane from those behind the view's edge.
    """

    def __init__(self, plan: Plan) -> None:
        """Take a plan without open ends, which are drawn in pixels beside the bar."""
        columns = plan.columns
        self._full, self._lanes = plan.fit(), plan.rows.lanes
        self._left = np.minimum(columns.begin, columns.end)
        self._right = np.where(columns.span, np.maximum(columns.begin, columns.end), self._left)
        self._line = plan.item(plan.events[0].id).line if plan.crowded else None
        self._widths = (
            np.full(len(plan.events), self._line)
            if self._line is not None
            else np.array([plan.item(event.id).chip_width for event in plan.events])
        )
        self._chosen = cache(self._most_at)

    def of(self, scene: Scene, view: TimeScale) -> float | None:
        """The share of a view at its resolution's own scale, by events that begin in it.

        None where there are no more of them than lanes: each could have one for itself.
        """
        begun = (self._left >= view.t(0)) & (self._left < view.t(view.width))
        if begun.sum() <= self._lanes:
            return None
        shown = sum(e.label is not None and 0 <= e.need[0] < view.width for e in scene.events)
        return shown / int((begun & self._chosen(scene.resolution)).sum())

    def _most_at(self, resolution: int) -> NDArray[np.bool_]:
        scale = self._full.width * 2.0**resolution / self._full.seconds
        left = (self._left - self._full.start) * scale
        right = (self._right - self._full.start) * scale
        return most_in_lanes(left, np.maximum(right, left + self._widths), self._lanes)


def most_in_lanes(
    left: NDArray[np.float64], right: NDArray[np.float64], lanes: int
) -> NDArray[np.bool_]:
    """Which stretches to take so that as many as possible fit in so many lanes.

    Greedy by right end, each into the fullest lane that takes it: an optimum (Faigle and Nawijn,
    "Note on scheduling intervals on-line", 1995, and Carlisle and Lloyd, 1995).
    """
    ends = [float("-inf")] * lanes
    chosen = np.zeros(len(left), np.bool_)
    order = np.lexsort((left, right))
    for index, begin, end in zip(
        order.tolist(), left[order].tolist(), right[order].tolist(), strict=True
    ):
        if begin >= ends[0]:
            del ends[bisect_right(ends, begin) - 1]
            insort(ends, end)
            chosen[index] = True
    return chosen

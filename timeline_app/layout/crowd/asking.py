"""Who of a stretch of time gets a lane beside the labels that stand there."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from timeline_app.layout.crowd.labels import NONE, Labels, joined
from timeline_app.layout.crowd.ordered import Numbers
from timeline_app.layout.crowd.taking import Taking
from timeline_app.layout.crowd.tiling import Pixels, Spot, Tiling
from timeline_app.layout.isolation import BESIDE, WINDOW_SHARE

GREAT = 16_384
"""With more events than that in a stretch, the first half as many are asked before all others."""


@dataclass(frozen=True, eq=False)
class Asking:
    """Asks those who have no label, in their turn."""

    tiling: Tiling
    lanes: int

    def given(
        self,
        spot: Spot,
        bounds: tuple[float, float],
        standing: tuple[Labels, Pixels],
        numbers: Numbers,
        fits: Callable[[Pixels], NDArray[np.bool_]],
    ) -> Labels:
        """Those who get a lane beside the labels that stand, of those whose need fits.

        Args:
            spot: from where pixels are counted.
            bounds: the stretch of lanes that is looked at, in pixels.
            standing: the labels that are there, and the stretches they take.
            numbers: those who have none, in order of time.
            fits: tells who may be labelled here, by the stretches they need.
        """
        if not len(numbers):
            return NONE
        tiling = self.tiling
        turn = tiling.events.turn[numbers]
        beside = self._beside_gap(spot, numbers)
        turns = np.where(beside, turn, turn + (np.int64(1) << 32))
        taking = Taking(*bounds, self.lanes)
        taking.stand(*standing)

        def ask(some: NDArray[np.bool_] | Numbers) -> Labels:
            needs = tiling.needs(spot, numbers[some], tiling.chip)
            fit = fits(needs) & (needs[1] - needs[0] <= tiling.longest)
            return taking.ask(numbers[some][fit], needs[:, fit], turns[some][fit])

        if len(numbers) <= GREAT:
            return ask(np.arange(len(numbers)))
        last = np.partition(turn, GREAT // 2)[GREAT // 2]
        early = (turn <= last) | (beside & (turn >> 33 <= last >> 33))
        found = ask(early)
        return joined(found, ask(self._in_room(spot, numbers, taking) & ~early))

    def _in_room(self, spot: Spot, numbers: Numbers, taking: Taking) -> NDArray[np.bool_]:
        """Who may begin where there is room, roughly: so few that they can be asked."""
        tiling = self.tiling
        found = np.zeros(len(numbers), np.bool_)
        for left, right in taking.rooms(tiling.chip):
            begun = tiling.begun(spot, left, right + tiling.fade)
            if len(begun):
                low, high = np.searchsorted(numbers, [begun[0], begun[-1] + 1])
                found[low:high] = True
        return found

    def _beside_gap(self, spot: Spot, numbers: Numbers) -> NDArray[np.bool_]:
        """Who is at the edge of a gap, as `edges_of_gaps` says."""
        events = self.tiling.events
        low = max(0, int(numbers[0]) - BESIDE)
        high = min(len(events), int(numbers[-1]) + BESIDE + 1)
        least = self.tiling.frame.width / WINDOW_SHARE / spot.per_second
        wide = np.diff(events.left[low:high]) >= least
        edges = np.flatnonzero(np.r_[low == 0, wide, high == len(events)])
        found = np.zeros(high - low, np.bool_)
        for away in range(-BESIDE, BESIDE):
            found[np.clip(edges + away, 0, high - low - 1)] = True
        return np.asarray(found[numbers - low])

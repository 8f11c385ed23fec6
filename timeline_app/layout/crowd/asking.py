"""Who of a stretch of time gets a lane beside the labels that stand there."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from timeline_app.layout.crowd.labels import Labels
from timeline_app.layout.crowd.ordered import Numbers, places
from timeline_app.layout.crowd.taking import Taking
from timeline_app.layout.crowd.tiling import Pixels, Spot, Tiling
from timeline_app.layout.isolation import BESIDE, WINDOW_SHARE

GREAT = 16_384
"""With more events than that in a stretch, the first half as many are asked before all others."""
_AT_ONCE = 65_536
"""Events that are looked at for gaps at once: the values meanwhile stay near the processor."""


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
    ) -> Iterator[Labels]:
        """Those who get a lane beside the labels that stand, of those whose need fits.

        Where there are many they come in two parts, each of which takes a moment.

        Args:
            spot: from where pixels are counted.
            bounds: the stretch of lanes that is looked at, in pixels.
            standing: the labels that are there, and the stretches they take.
            numbers: those who have none, in order of time.
            fits: tells who may be labelled here, by the stretches they need.
        """
        if not len(numbers):
            return
        tiling = self.tiling
        turn = tiling.events.turn[numbers]
        beside = self._beside_gap(spot, numbers)
        taking = Taking(*bounds, self.lanes)
        taking.stand(*standing)

        def ask(some: Numbers) -> Labels:
            asked = numbers[some]
            needs = tiling.needs(spot, asked, tiling.chip)
            fit = fits(needs) & (needs[1] - needs[0] <= tiling.longest)
            turns = turn[some] + np.where(beside[some], 0, np.int64(1) << 32)
            return taking.ask(asked[fit], needs[:, fit], turns[fit])

        if len(numbers) <= GREAT:
            yield ask(np.arange(len(numbers)))
            return
        last = np.partition(turn, GREAT // 2)[GREAT // 2]
        early = turn <= last
        early[beside] |= turn[beside] >> 33 <= last >> 33
        yield ask(np.flatnonzero(early))
        others = self._in_room(spot, numbers, taking) & ~early
        yield ask(np.flatnonzero(others))

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
        edges = np.concatenate([np.array([0, len(events)]), *self._gaps(spot, low, high)])
        around = edges[(edges >= low) & (edges <= high)][:, None] + np.arange(-BESIDE, BESIDE)
        found = np.zeros(len(numbers), np.bool_)
        found[places(numbers, around.clip(low, high - 1).ravel())] = True
        return found

    def _gaps(self, spot: Spot, low: int, high: int) -> Iterator[Numbers]:
        """Those of the events from low to high before whom nothing begins for long."""
        left = self.tiling.events.left
        least = self.tiling.frame.width / WINDOW_SHARE / spot.per_second
        for at in range(low, high, _AT_ONCE):
            some = left[at : min(at + _AT_ONCE + 1, high)]
            yield at + 1 + np.flatnonzero(np.diff(some) >= least)

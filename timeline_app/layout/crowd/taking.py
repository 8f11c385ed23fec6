"""Who gets a lane, by rank, among thousands who want one.

The result is that of asking each in turn for the highest lane that is free. But nearly all of
those who get none are sorted out together: a bit for each lane tells in which ones the pixels of
a stretch are taken already; the others look at the lanes that are left.
"""

from collections.abc import Iterator
from math import ceil, floor

import numpy as np
from numpy.typing import NDArray

from timeline_app.layout.crowd.labels import NONE, Labels, lines
from timeline_app.layout.crowd.ordered import Numbers
from timeline_app.layout.crowd.tiling import Pixels
from timeline_app.layout.lanes import Lanes

MOST_LANES = 62
"""So many have a bit each."""
_BATCH = 96
"""How many are asked before those left without a free lane are sorted out."""
_SORTED, _FIRST = 4096, 2048
"""With more than that waiting, the first ones are dealt with before the others are looked at."""


class Taking:
    """The lanes of a stretch of time, filled step by step."""

    def __init__(self, left: float, right: float, lanes: int) -> None:
        self._from, self._cells = left, int(right - left) + 2
        self._lanes = Lanes(min(lanes, MOST_LANES))
        self._all = np.int64((1 << self._lanes.count) - 1)
        self._taken = np.zeros(self._cells, np.int64)

    def stand(self, labels: Labels, needs: Pixels) -> None:
        """Labels that are there already."""
        for lane, lanes, left, right in zip(
            labels.lane.tolist(), labels.lanes.tolist(), *needs.tolist(), strict=True
        ):
            self._take(lane, lanes, left, right)

    def free(self, lane: int, lanes: int, left: float, right: float) -> bool:
        """Whether lanes are free from left to right."""
        return self._lanes.free(lane, lanes, left, right)

    def give_back(self, lane: int, lanes: int, left: float, right: float) -> None:
        """Free a stretch that stands."""
        self._lanes.give_back(lane, lanes, left, right)

    def take(self, lane: int, lanes: int, left: float, right: float) -> None:
        """Let a label stand."""
        self._lanes.take(lane, lanes, left, right)

    def ask(self, numbers: Numbers, needs: Pixels, turn: NDArray[np.int64]) -> Labels:
        """Give lanes to those who find one, in their turn; in order of time."""
        found: list[tuple[int, int]] = []
        for batch, free in self._batches(needs, turn):
            asking = zip(batch.tolist(), *needs[:, batch].tolist(), free.tolist(), strict=True)
            for index, left, right, hopeful in asking:
                lane = self._lanes.highest(left, right, hopeful)
                if lane is not None:
                    self._take(lane, 1, left, right)
                    found.append((index, lane))
        if not found:
            return NONE
        index, lane_of = np.array(sorted(found)).T
        return lines(numbers[index], lane_of)

    def _batches(
        self, needs: Pixels, turn: NDArray[np.int64]
    ) -> Iterator[tuple[Numbers, NDArray[np.int64]]]:
        """Those to be asked, in their turn, and in which lanes each may find room."""
        waiting = np.arange(len(turn))
        while len(waiting):
            first, rest = waiting, waiting[:0]
            if len(waiting) > _SORTED:
                first = waiting[np.argpartition(turn[waiting], _FIRST)[:_FIRST]]
                rest = waiting[turn[waiting] > turn[first].max()]
            first = first[np.argsort(turn[first])]
            while len(first):
                free = self._free(needs[:, first])
                first, free = first[free != 0], free[free != 0]
                yield first[:_BATCH], free[:_BATCH]
                first = first[_BATCH:]
            waiting = rest
            if len(rest):
                least = max(1, int((needs[1, rest] - needs[0, rest]).min()))
                waiting = rest[self._hopeful(needs[0, rest], least)]
            waiting = waiting[self._free(needs[:, waiting]) != 0]

    def _take(self, lane: int, lanes: int, left: float, right: float) -> None:
        self._lanes.take(lane, lanes, left, right)
        bits = ((1 << lanes) - 1) << (lane - 1)
        low, high = max(0, floor(left - self._from)), max(0, ceil(right - self._from))
        self._taken[low:high] |= bits

    def rooms(self, least: int) -> Iterator[tuple[float, float]]:
        """Where those may begin who need so many pixels at least, roughly: from where to where."""
        room = np.r_[False, self._room(least), False]
        for low, high in np.flatnonzero(np.diff(room)).reshape(-1, 2).tolist():
            yield self._from + low - 1, self._from + high

    def _hopeful(self, left: Pixels, least: int) -> NDArray[np.bool_]:
        """Who may find a free lane, roughly: by where they begin and what they need at least."""
        low = np.ceil(left - self._from).astype(np.int64)
        return self._room(least)[np.clip(low, 0, self._cells - 1)]

    def _room(self, least: int) -> NDArray[np.bool_]:
        """Pixels in which what takes so many of them may begin in some lane."""
        whole = max(1, least - 1)
        power = whole.bit_length() - 1
        taken = self._over(power)[power]
        taken[: self._cells - whole] |= taken[whole - (1 << power) : self._cells - (1 << power)]
        return np.asarray(taken != self._all)

    def _free(self, needs: Pixels) -> NDArray[np.int64]:
        """The lanes that may be free for each: by whole pixels, so that none is left out wrongly."""
        if needs.shape[1] == 0:
            return np.zeros(0, np.int64)
        low = np.clip(np.ceil(needs[0] - self._from).astype(np.int64), 0, self._cells - 1)
        high = np.clip(np.floor(needs[1] - self._from).astype(np.int64), low + 1, self._cells)
        power = np.frexp(high - low)[1] - 1
        taken = self._over(int(power.max()))
        both = taken[power, low] | taken[power, high - (1 << power)]
        both[needs[1] - needs[0] < 2] = 0  # may hold no whole pixel
        return np.asarray(self._all & ~both)

    def _over(self, power: int) -> NDArray[np.int64]:
        """By power of two, the lanes taken somewhere in so many pixels from each one."""
        table = np.empty((power + 1, self._cells), np.int64)
        table[0] = self._taken
        for step in range(power):
            half = 1 << step
            table[step + 1] = table[step]
            table[step + 1, :-half] |= table[step, half:]
        return table

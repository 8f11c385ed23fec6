"""Which stretches of which lanes are taken."""

from bisect import bisect_left, insort


class Lanes:
    """Lanes numbered from 1; each holds stretches that don't overlap."""

    def __init__(self, count: int) -> None:
        self.count = count
        self._stretches: list[list[tuple[float, float]]] = [[] for _ in range(count + 1)]

    def free(self, lane: int, lanes: int, left: float, right: float) -> bool:
        """Whether ``lanes`` lanes from ``lane`` up are there and free from left to right."""
        if lane + lanes - 1 > self.count:
            return False
        return all(self._free(number, left, right) for number in range(lane, lane + lanes))

    def _free(self, lane: int, left: float, right: float) -> bool:
        stretches = self._stretches[lane]
        behind = bisect_left(stretches, (right,))
        return behind == 0 or stretches[behind - 1][1] <= left

    def highest(self, left: float, right: float, hopeful: int | None = None) -> int | None:
        """The lane farthest from the axis that is free from left to right.

        ``hopeful`` has a bit for each lane that may be free, the lowest one for lane 1.
        """
        rest = (1 << self.count) - 1 if hopeful is None else hopeful
        while rest:
            lane = rest.bit_length()
            if self._free(lane, left, right):
                return lane
            rest ^= 1 << (lane - 1)
        return None

    def take(self, lane: int, lanes: int, left: float, right: float) -> None:
        """Mark a stretch as taken."""
        for number in range(lane, lane + lanes):
            insort(self._stretches[number], (left, right))

    def give_back(self, lane: int, lanes: int, left: float, right: float) -> None:
        """Free a stretch that was taken just so."""
        for number in range(lane, lane + lanes):
            self._stretches[number].remove((left, right))


class Stretches:
    """A fixed set of stretches that may overlap, asked whether any meets another one."""

    def __init__(self, stretches: list[tuple[int, int]]) -> None:
        ordered = sorted(stretches)
        self._lefts = [left for left, _ in ordered]
        self._farthest: list[int] = []
        farthest = None
        for _, right in ordered:
            farthest = right if farthest is None else max(farthest, right)
            self._farthest.append(farthest)

    def meet(self, left: float, right: float) -> bool:
        """Whether any stretch overlaps the one from left to right."""
        behind = bisect_left(self._lefts, right)
        return behind > 0 and self._farthest[behind - 1] > left

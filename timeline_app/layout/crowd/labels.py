"""Labels that stand in lanes, as arrays."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from timeline_app.layout.crowd.ordered import Numbers


@dataclass(frozen=True, slots=True, eq=False)
class Labels:
    """One element a label, in order of time."""

    number: Numbers
    lane: NDArray[np.int64]
    """The lowest lane it takes, counted from the axis."""
    lanes: NDArray[np.int64]
    """How many lanes it takes."""
    size: NDArray[np.int64]
    """Which of its sizes it has; 0 is the line."""

    def __len__(self) -> int:
        return len(self.number)

    def of(self, kept: NDArray[np.bool_] | Numbers) -> "Labels":
        """Some of them, in order."""
        return Labels(self.number[kept], self.lane[kept], self.lanes[kept], self.size[kept])


def lines(number: Numbers, lane: NDArray[np.int64]) -> Labels:
    """Labels of one line."""
    ones = np.ones(len(number), np.int64)
    return Labels(number, lane, ones, np.zeros(len(number), np.int64))


NONE = lines(np.array([], np.int64), np.array([], np.int64))


def joined(*parts: Labels) -> Labels:
    """All of them, each once."""
    number, first = np.unique(np.concatenate([each.number for each in parts]), return_index=True)
    lane, lanes, size = (
        np.concatenate([getattr(each, name) for each in parts])[first]
        for name in ("lane", "lanes", "size")
    )
    return Labels(number, lane, lanes, size)

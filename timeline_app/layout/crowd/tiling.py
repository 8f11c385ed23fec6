"""Time cut into tiles at each resolution: where a tile begins, and who stands where in it."""

from math import ceil, floor
from typing import Final

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from timeline_app.layout.crowd.ordered import Numbers, Ordered
from timeline_app.layout.grid import FINENESS, Frame
from timeline_app.model.columns import Instants

Pixels = NDArray[np.float64]
"""Pixels of a resolution's own scale, from the left edge of a tile."""
_MOST: Final = 2**62
"""Seconds; beyond any collection, and the difference to an instant of one still is a number of an
array. A tile of a narrow window about the age of the universe reaches farther."""


class Spot(Struct, frozen=True):
    """An edge between tiles, from which pixels are counted."""

    resolution: int
    number: int
    """Of the tile to its right; tile 0 begins with "fit everything"."""
    origin: int
    """The second just before it."""
    fraction: float
    per_second: float

    def x(self, instants: Instants) -> Pixels:
        """Pixels from the edge to instants."""
        near = _held(self.origin)
        offset = float(self.origin - near) + self.fraction
        return np.asarray(((instants - near) - offset) * self.per_second, np.float64)

    def t(self, x: float) -> int:
        """The second that holds a pixel."""
        return self.origin + floor(self.fraction + x / self.per_second)

    def seconds(self, x: Pixels) -> Instants:
        """The first seconds at or after pixels, as far as arrays can hold them."""
        after = (self.fraction + x / self.per_second).tolist()
        return np.array([_held(self.origin + ceil(each)) for each in after])


class Tiling(Struct, frozen=True):
    """How a crowd is cut into tiles, and how much of a lane each of its events takes."""

    events: Ordered
    frame: Frame
    tile: int
    """Pixels of a tile at its resolution."""
    chip: int
    """Pixels of lane a label of one line takes."""
    fade: int
    """Pixels of the fade that stands for an end that isn't known."""

    @property
    def longest(self) -> int:
        """Pixels that a label newly given takes at most.

        A bar wider than the window could not be seen to have a free lane.
        """
        return max(self.frame.width, self.chip + 2 * self.fade)

    @property
    def around(self) -> int:
        """Pixels on both sides of an edge that are tried to find who stands across it."""
        return self.longest + 3 * self.chip

    def spot(self, resolution: int, number: int) -> Spot:
        """The left edge of a tile."""
        frame = self.frame
        pixels = frame.width << resolution
        whole, rest = divmod(number * self.tile * frame.seconds, pixels)
        return Spot(resolution, number, frame.start + whole, rest / pixels, pixels / frame.seconds)

    def number_at(self, resolution: int, instant: int) -> int:
        """The tile that an instant lies in."""
        frame = self.frame
        pixels = (instant - frame.start) * (frame.width << resolution)
        return int(pixels // (frame.seconds * self.tile))

    def begun(self, spot: Spot, left: float, right: float) -> Numbers:
        """The events that begin between two pixels."""
        ends = [_held(spot.t(left)), _held(spot.t(right) + 1)]
        low, high = np.searchsorted(self.events.left, ends, side="left")
        return np.arange(low, high)

    def needs(self, spot: Spot, numbers: Numbers, width: int | NDArray[np.int64]) -> Pixels:
        """From where to where each takes a lane with a label of this width, as two rows.

        A bar counts a hair longer than it is, so that what begins a hair before its end meets it
        at every resolution, and not only once that hair has grown to pixels.
        """
        events = self.events
        left = spot.x(events.left[numbers]) - self.fade * events.open_left[numbers]
        bar = spot.x(events.right[numbers]) + self.fade * events.open_right[numbers]
        bar[~events.span[numbers]] = -np.inf
        return np.stack([left, np.maximum(left + width, bar + 1 / FINENESS)])


def _held(instant: int) -> int:
    """An instant far outside of any collection is brought back to what arrays can hold."""
    return min(max(instant, -_MOST), _MOST)

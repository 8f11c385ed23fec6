"""The visible stretch of time: which instant stands at which pixel."""

import math

from msgspec import Struct
from msgspec.structs import replace


class TimeScale(Struct, frozen=True):
    """An immutable map between instants (whole seconds) and pixels from the window's left edge.

    Instants stay integers until the window's start is subtracted: as floating point they would be
    off by more than a pixel at great distances.
    """

    start: int
    """Second at or just before the left edge."""
    seconds: float
    """How much time the window shows."""
    width: float
    """Pixels."""
    fraction: float = 0.0
    """How far, in [0, 1) seconds, the left edge lies after ``start``."""

    @classmethod
    def between(cls, start: int, end: int, width: float) -> "TimeScale":
        """The scale whose left edge is ``start`` and whose right edge is ``end``."""
        return cls(start, float(end - start), width)

    @property
    def end(self) -> int:
        """Second at or just after the right edge."""
        return self.start + math.ceil(self.fraction + self.seconds)

    @property
    def per_second(self) -> float:
        """Pixels a second."""
        return self.width / self.seconds

    def x(self, instant: int) -> float:
        """Pixels from the left edge to an instant."""
        return ((instant - self.start) - self.fraction) * self.per_second

    def t(self, x: float) -> int:
        """The second that holds a pixel."""
        return self.start + math.floor(self.fraction + x / self.per_second)

    def panned(self, pixels: float) -> "TimeScale":
        """The scale after the window moved by so many pixels towards later times."""
        return self._from(self.fraction + pixels / self.per_second, self.seconds)

    def zoomed(self, factor: float, x: float) -> "TimeScale":
        """The scale with ``factor`` times the pixels a second; what stands at ``x`` stays there."""
        seconds = self.seconds / factor
        share = x / self.width
        return self._from(self.fraction + share * (self.seconds - seconds), seconds)

    def resized(self, width: float) -> "TimeScale":
        """The same stretch of time on another width."""
        return replace(self, width=width)

    def _from(self, offset: float, seconds: float) -> "TimeScale":
        whole = math.floor(offset)
        return TimeScale(self.start + whole, seconds, self.width, offset - whole)

"""The sizes of the audience's picture: all follow from its height, so that the last row can read."""

from dataclasses import dataclass
from math import ceil
from typing import Final

LEAST: Final = 30
"""No letter is smaller than one part of so many of the picture's height."""


@dataclass(frozen=True, slots=True)
class Gauge:
    """A picture of so many pixels; one unit is a pixel at 1080 lines."""

    width: int
    height: int

    def px(self, units: float) -> float:
        """A space in pixels."""
        return units * self.height / 1080

    def letters(self, units: float) -> int:
        """Pixels of letters, never less than the last row can read."""
        return max(ceil(self.height / LEAST), round(self.px(units)))

    @property
    def margin(self) -> float:
        """Free at the left and the right."""
        return min(self.px(110), self.width * 0.07)

    @property
    def thread(self) -> float:
        """Where the thread's part begins."""
        return self.height - self.px(300)

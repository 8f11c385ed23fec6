"""The measures of the canvas: type sizes, lanes and rows, in pixels."""

from collections.abc import Callable
from enum import Enum
from functools import cached_property
from typing import NamedTuple

from msgspec import Struct


class Rect(NamedTuple):
    """A rectangle in pixels, from the left and the top."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """The first pixel after it."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """The first pixel below it."""
        return self.y + self.h

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies in it."""
        return self.x <= x < self.right and self.y <= y < self.bottom

    def moved(self, dx: float, dy: float) -> "Rect":
        """The same rectangle somewhere else."""
        return Rect(self.x + dx, self.y + dy, self.w, self.h)


class Role(Enum):
    """What a text on the canvas is for; the theme gives each a font."""

    CHIP = "chip"
    DATE = "date"
    TITLE = "title"
    SUMMARY = "summary"
    ERA = "era"
    TICK = "tick"
    BAND = "band"
    BADGE = "badge"


Measure = Callable[[Role, str], float]
"""Width in pixels of a text in the font of its role. Handed in by whoever paints."""


class Metrics(Struct, frozen=True):
    """Sizes of one unit: 1.0 is a screen of 1080 lines. Spaces don't grow with the text."""

    unit: float = 1.0
    text: float = 1.0
    """Size of all text; 1 is what suits the screen."""
    far: bool = False
    """Whether eyes are at a distance: then letters are so large that few labels become cards, and
    those of one line are longer."""

    def px(self, pixels: float) -> int:
        """A space at 1080 lines in whole pixels of this screen."""
        return max(1, round(pixels * self.unit))

    def room(self, text: float, air: float = 0) -> int:
        """Room for so many pixels of text at 1080 lines, with so many of air around them."""
        return max(1, round((text * self.text + air) * self.unit))

    @property
    def pitch(self) -> int:
        """From one lane to the next."""
        return self.room(22, 10)

    @property
    def lane_gap(self) -> int:
        """Free pixels between labels of neighbouring lanes."""
        return self.px(6)

    @property
    def margin(self) -> int:
        """Free pixels at a label's right side, part of its width in the lane."""
        return self.px(8)

    @property
    def inset(self) -> int:
        """From a card's edge to its text."""
        return self.px(14)

    @property
    def rail(self) -> int:
        """Height of a span's bar."""
        return self.px(6)

    @property
    def fade(self) -> int:
        """Width of the fade that stands for an open or unknown end."""
        return self.px(120)

    @property
    def mark(self) -> int:
        """Size of a labelled event's mark on the axis."""
        return self.room(6, 10)

    @property
    def small_mark(self) -> int:
        """Size of an unlabelled event's mark."""
        return self.room(3, 6)

    def line(self, role: Role) -> int:
        """Height of one line of text."""
        return self.room(*_LINES[role])


_LINES = {
    Role.CHIP: (22, 2),
    Role.DATE: (22, 0),
    Role.TITLE: (25, 0),
    Role.SUMMARY: (22, 0),
    Role.ERA: (22, 2),
    Role.TICK: (21, 1),
    Role.BAND: (22, 8),
    Role.BADGE: (17, 1),
}
_LOW, _LOW_FAR = 14, 18
"""With fewer lanes' height than that, the callout lane has one line, so that others remain."""


class Rows(Struct, frozen=True, dict=True):
    """Where the canvas's horizontal rows stand, in pixels from its top.

    From the top: era names, the lanes (counted from the axis upwards, lane 0 is the callout
    lane), badges, small marks, thin lines of unlabelled spans, the axis with the labelled events'
    marks, tick texts, the band.
    """

    width: int
    height: int
    metrics: Metrics
    era_rows: int = 1

    @cached_property
    def era_top(self) -> int:
        """Top of the first row of era names."""
        return self.metrics.px(14)

    @cached_property
    def era_height(self) -> int:
        """Height of one row of era names."""
        return self.metrics.px(7) + self.metrics.line(Role.ERA)

    @cached_property
    def band(self) -> int:
        """Top of the coarse tier."""
        return self.height - self.metrics.line(Role.BAND)

    @cached_property
    def ticks(self) -> int:
        """Top of the fine tier's texts."""
        return self.band - self.metrics.px(6) - self.metrics.line(Role.TICK)

    @cached_property
    def axis(self) -> int:
        """The axis line, so far above the ticks' texts that no mark on it touches them."""
        return self.ticks - max(self.metrics.px(12), self.metrics.mark // 2 + 1)

    @cached_property
    def lines(self) -> int:
        """Top of the row of thin lines."""
        return self.axis - self.metrics.mark // 2 - self.metrics.px(8)

    @cached_property
    def marks(self) -> int:
        """Top of the row of small marks."""
        return self.lines - self.metrics.px(2) - self.metrics.small_mark

    @cached_property
    def badges(self) -> int:
        """Top of the row of badges."""
        return self.marks - self.metrics.px(3) - self.metrics.line(Role.BADGE)

    @cached_property
    def low(self) -> bool:
        """Whether the callout lane has one line instead of two."""
        least = _LOW_FAR if self.metrics.far else _LOW
        return self.height < least * self.metrics.pitch

    @cached_property
    def callout(self) -> Rect:
        """The lane nearest the axis, kept free for the selected event."""
        metrics = self.metrics
        height = metrics.pitch - metrics.lane_gap
        if not self.low:
            height = metrics.px(11) + metrics.line(Role.DATE) + metrics.line(Role.TITLE)
        return Rect(0, self.badges - metrics.px(6) - height, self.width, height)

    @cached_property
    def lanes(self) -> int:
        """How many lanes there are besides the callout lane."""
        top = self.era_top + self.era_rows * self.era_height
        return max(1, int((self.callout.y - self.metrics.lane_gap - top) // self.metrics.pitch))

    @cached_property
    def bottoms(self) -> tuple[float, ...]:
        """The bottom of each lane."""
        return tuple(self.lane(number).bottom for number in range(self.lanes + 1))

    @cached_property
    def mark(self) -> int:
        """Size of a labelled event's mark on the axis."""
        return self.metrics.mark

    @cached_property
    def rail(self) -> int:
        """Height of a span's bar."""
        return self.metrics.rail

    def lane(self, number: int, count: int = 1) -> Rect:
        """The rectangle of ``count`` lanes from ``number`` (the lowest) upwards."""
        if number == 0:
            return self.callout
        pitch, gap = self.metrics.pitch, self.metrics.lane_gap
        bottom = self.callout.y - gap - (number - 1) * pitch
        height = count * pitch - gap
        return Rect(0, bottom - height, self.width, height)

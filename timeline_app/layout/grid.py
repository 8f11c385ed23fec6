"""Pixels at one resolution, as integers: exact at any distance in time.

Resolution 0 is "fit everything"; each further one has twice the pixels a second.
"""

from msgspec import Struct

from timeline_app.layout.items import Item

FINENESS = 64
"""Parts of a pixel that positions are counted in."""


class Frame(Struct, frozen=True):
    """The view "fit everything": its first second, its length in seconds, its width in pixels."""

    start: int
    seconds: int
    width: int

    @property
    def end(self) -> int:
        """The right edge."""
        return self.start + self.seconds


class Grid(Struct, frozen=True):
    """Positions at one resolution, in 1/64 pixel from the frame's start."""

    frame: Frame
    resolution: int

    def at(self, instant: int) -> int:
        """The position of an instant."""
        frame = self.frame
        return (((instant - frame.start) * frame.width * FINENESS) << self.resolution) // (
            frame.seconds
        )

    def need(self, item: Item, width: int) -> tuple[int, int]:
        """The stretch of lane an item takes with a label of so many pixels (a span: and bar).

        A bar's end is rounded up, so that what begins a hair before it meets it at every
        resolution, and not only once that hair has grown to pixels.
        """
        left = self.at(item.left) + item.before * FINENESS
        right = left + width * FINENESS
        if item.span:
            right = max(right, self._after(item.right) + item.after * FINENESS)
        return left, right

    def _after(self, instant: int) -> int:
        """The first position at or after an instant."""
        frame = self.frame
        pixels = ((instant - frame.start) * frame.width * FINENESS) << self.resolution
        return -(-pixels // frame.seconds)


_HAIR = 0.0002
"""Of a label's width: less than a twentieth of a pixel."""


def resolution_of(frame: Frame, seconds: float, finest: int) -> int:
    """The resolution whose places a view of so many seconds uses: the coarser of its neighbours.

    One that is longer by a rounding counts as exact, as long as labels that touch don't meet by it.
    """
    found = 0
    while found < finest:
        own = frame.seconds / 2 ** (found + 1)
        if seconds > own + min(2.0, own * _HAIR):
            break
        found += 1
    return found


SHORTEST_VIEW = 30
"""Seconds that the closest view shows at least."""


def finest_resolution(frame: Frame) -> int:
    """The last resolution there is."""
    return max(0, (frame.seconds // SHORTEST_VIEW).bit_length() - 1)

"""The way from one view to another: out, across and in again, as one smooth movement.

After J. J. van Wijk and W. A. A. Nuij, "Smooth and efficient zooming and panning", IEEE InfoVis
2003: the path in (u, w), distance travelled and length of the window, along which the picture
seems to move at one speed. Their formula for u subtracts large numbers that nearly cancel; the
form below is equal and keeps all digits between scales that differ by 10 to the 15th and more.
"""

import math

from msgspec.structs import replace

from timeline_app.timescale.scale import TimeScale

RHO = 1.4
"""How readily it zooms out rather than pans; the paper's users liked 1.42."""
SPEED = 2.5
"""Units of path length a second."""
SHORTEST, LONGEST = 0.25, 2.2
"""Seconds."""
MUCH = 0.5
"""Windows that have this share of the longer one in common are near: no need to zoom out."""
NO_DISTANCE = 1e-9
"""Of the shorter window: centres as near as that are one, and the path only zooms."""


class Flight:
    """A path between two views on a canvas of the same width.

    Args:
        origin: the view at the start.
        target: the view at the end.
        widest: seconds that no view on the way shows more of, unless one of the two does.
    """

    def __init__(self, origin: TimeScale, target: TimeScale, widest: float = math.inf) -> None:
        self._origin = origin
        self._target = target
        self._most = max(widest, origin.seconds, target.seconds)
        # Integers first: what rounding is left is far below a pixel of the longer window.
        self._left = (target.start - origin.start) + (target.fraction - origin.fraction)
        away = self._left + (target.seconds - origin.seconds) / 2
        self._sign = math.copysign(1.0, away)
        least = NO_DISTANCE * min(origin.seconds, target.seconds)
        self._from, self._to = _ends(origin.seconds, target.seconds, max(abs(away), least))

    @property
    def length(self) -> float:
        """Length of the path in the paper's unit S."""
        return (self._to - self._from) / RHO

    @property
    def seconds(self) -> float:
        """How long the movement should take."""
        return min(LONGEST, max(SHORTEST, self.length / SPEED))

    @property
    def short(self) -> bool:
        """Whether the two windows have so much in common that easing across is enough."""
        end = self._left + self._target.seconds
        common = min(self._origin.seconds, end) - max(0.0, self._left)
        return common >= MUCH * max(self._origin.seconds, self._target.seconds)

    def at(self, share: float) -> TimeScale:
        """The view after a share of the time, from 0 to 1; it starts and stops gently."""
        if share <= 0:
            return self._origin
        if share >= 1:
            return self._target
        gentle = share * share * (3 - 2 * share)
        return self._across(gentle) if self.short else self._along(gentle)

    def _across(self, share: float) -> TimeScale:
        origin = self._origin
        seconds = origin.seconds + share * (self._target.seconds - origin.seconds)
        return _moved(origin, seconds, share * self._left)

    def _along(self, share: float) -> TimeScale:
        """The paper's u(s) and w(s), reckoned from the end on this side of the widest view.

        So the centre is never farther from that end than the window is long, and what floating
        point loses stays far below a pixel.
        """
        here = self._from + share * (self._to - self._from)
        base, end = (self._origin, self._from) if here < 0 else (self._target, self._to)
        seconds = min(self._most, base.seconds * math.cosh(end) / math.cosh(here))
        travelled = base.seconds / RHO**2 * math.sinh(here - end) / math.cosh(here)
        return _moved(base, seconds, self._sign * travelled + (base.seconds - seconds) / 2)


def _ends(w0: float, w1: float, distance: float) -> tuple[float, float]:
    """The paper's r(0) and r(1); the window is as long as a constant divided by cosh r."""
    across = RHO**2 * distance
    grown = (w1 - w0) * (w1 + w0)
    b0 = (grown + across**2) / (2 * w0 * across)
    b1 = (grown - across**2) / (2 * w1 * across)
    return -math.asinh(b0), -math.asinh(b1)


def _moved(base: TimeScale, seconds: float, offset: float) -> TimeScale:
    """A view of so many seconds that begins ``offset`` seconds after the base does."""
    view = replace(base, seconds=seconds)
    return view.panned(offset * view.per_second)

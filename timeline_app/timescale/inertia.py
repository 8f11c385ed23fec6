"""How a drag runs out after the finger has let go: its velocity decays exponentially."""

import math

from msgspec import Struct

DECAY = 0.325
"""Seconds in which the velocity falls to 1/e, as on the touch screens people know."""
SLOWEST = 8.0
"""Pixels a second below which it stands still."""
FASTEST = 8000.0
"""Pixels a second; a sensor's outlier must not throw the view away."""


class Inertia(Struct, frozen=True):
    """The movement after a release at ``velocity`` pixels a second, either way."""

    velocity: float

    def offset(self, seconds: float) -> float:
        """Pixels travelled so many seconds after the release."""
        run = min(max(seconds, 0.0), self._lasts)
        return self._clamped * DECAY * -math.expm1(-run / DECAY)

    def done(self, seconds: float) -> bool:
        """Whether it stands still."""
        return seconds >= self._lasts

    @property
    def _clamped(self) -> float:
        return max(-FASTEST, min(FASTEST, self.velocity))

    @property
    def _lasts(self) -> float:
        """Seconds until it is slower than the slowest that still moves."""
        speed = abs(self._clamped)
        return DECAY * math.log(speed / SLOWEST) if speed > SLOWEST else 0.0

"""When to start the window again, and whether to be careful: pure reckoning, without a clock."""

from dataclasses import dataclass
from typing import Final

WINDOW: Final = 5 * 60.0
"""Seconds in which ends count together; who runs longer has run well."""
ENOUGH: Final = 3
"""Ends within that time after which the window starts carefully."""
CAREFUL: Final = 60 * 60.0
"""Seconds that a careful start must have run before an ordinary one is tried again."""
_DELAYS: Final = (0.0, 0.0, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 60.0)
"""Seconds to wait, by how many ends there were lately."""


@dataclass(frozen=True, slots=True)
class Restarts:
    """The ends of the window lately, in seconds of any clock that only goes forward.

    ``safe``: with the last good content and default settings.
    """

    ends: tuple[float, ...] = ()
    safe: bool = False

    def after(self, now: float, lived: float) -> "Restarts":
        """What goes after one more end, of a window that lived so many seconds."""
        ends = (*(end for end in self.ends if now - end < WINDOW), now)
        still_safe = self.safe and lived < CAREFUL
        return Restarts(ends[-len(_DELAYS) :], still_safe or len(ends) >= ENOUGH)

    @property
    def delay(self) -> float:
        """Seconds to wait before the next start; the first ones come at once."""
        return _DELAYS[min(len(self.ends), len(_DELAYS) - 1)]

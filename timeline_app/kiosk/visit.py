"""A visit: from the first touch until nobody has been there for a while.

Before a visit is ended, the visitor is asked, and has time to answer (WCAG 2.2.1, "Timing
Adjustable": at least 20 seconds, by any simple action, as often as one likes).
"""

from collections.abc import Callable
from enum import Enum
from math import ceil


class Phase(Enum):
    """What the kiosk is doing."""

    ATTRACT = "attract"
    """Nobody is there."""
    VISITING = "visiting"
    ASKING = "asking"
    """Whether somebody is still there."""


class Visit:
    """Times are seconds of the clock that is handed in; it is looked at in ``tick``, and never waits.

    The time to answer begins when ``tick`` asks, however late that is: a machine that was held up
    takes nothing from it.
    """

    def __init__(self, idle: float, still_there: float, clock: Callable[[], float]) -> None:
        self._idle = idle
        self._still_there = still_there
        self._clock = clock
        self._phase = Phase.ATTRACT
        self._began = self._last = self._asked = clock()
        self._allowance = 0.0

    @property
    def phase(self) -> Phase:
        """What the kiosk is doing now."""
        return self._phase

    @property
    def left(self) -> int:
        """Whole seconds that are left to answer; 0 while nothing is asked."""
        if self._phase is not Phase.ASKING:
            return 0
        return max(0, ceil(self._asked + self._still_there - self._clock()))

    @property
    def lasted(self) -> float:
        """Seconds from the first hand of this visit, or of the one before, to the last."""
        return self._last - self._began

    def hand(self) -> None:
        """Somebody did something: a visit begins, or goes on."""
        self._last = self._clock()
        if self._phase is Phase.ATTRACT:
            self._began, self._allowance = self._last, 0.0
        self._phase = Phase.VISITING

    def reading(self, seconds: float) -> None:
        """The text that is open now takes so long to read; 0: none is open."""
        self._allowance = seconds

    def tick(self) -> Phase:
        """Look at the clock; to be called about once a second."""
        now = self._clock()
        if self._phase is Phase.VISITING and now - self._last >= self._idle + self._allowance:
            self._phase, self._asked = Phase.ASKING, now
        elif self._phase is Phase.ASKING and now - self._asked >= self._still_there:
            self.end()
        return self._phase

    def end(self) -> None:
        """Nobody is there any more."""
        self._phase = Phase.ATTRACT

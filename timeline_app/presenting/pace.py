"""How long a show has taken, and how that compares with what its tour plans."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from timeline_app.presenting.program import Stop


@dataclass(frozen=True, slots=True)
class Pace:
    """Times of a show, in seconds on a clock that never goes back."""

    began: float
    reached: float
    """When the present stop was reached."""
    at: int = 0
    spent: tuple[tuple[int, float], ...] = field(default=())
    """Stops that were left and how long each had been told, in the order they were told."""

    @classmethod
    def started(cls, now: float, at: int = 0) -> "Pace":
        """From now on, at this stop."""
        return cls(now, now, at)

    def arrived(self, at: int, now: float) -> "Pace":
        """At a stop, maybe another one."""
        if at == self.at:
            return self
        spent = (*self.spent, (self.at, now - self.reached))
        return replace(self, reached=now, at=at, spent=spent)

    def elapsed(self, now: float) -> float:
        """Seconds since the beginning."""
        return now - self.began

    def rehearsed(self, now: float) -> dict[int, float]:
        """How long each stop was told in all, the present one so far."""
        times: dict[int, float] = {}
        for at, seconds in (*self.spent, (self.at, now - self.reached)):
            times[at] = times.get(at, 0.0) + seconds
        return times


@dataclass(frozen=True, slots=True)
class Reckoning:
    """What the plan makes of the time now, in seconds."""

    remaining: float
    """To the planned end, at the planned pace from here on; never below 0."""
    late: float
    """How far behind the plan; below 0: ahead of it."""


def reckoned(stops: Sequence[Stop], pace: Pace, now: float) -> Reckoning | None:
    """The time left and the delay; None where the tour doesn't say how long each stop takes.

    As long as the present stop takes no longer than planned, one is neither late nor early by it.
    """
    if not stops or any(stop.seconds is None for stop in stops):
        return None
    times = [stop.seconds or 0.0 for stop in stops]
    before, here = sum(times[: pace.at]), times[pace.at]
    told = now - pace.reached
    late = pace.elapsed(now) - before - min(told, here)
    return Reckoning(max(0.0, here - told) + sum(times[pace.at + 1 :]), late)

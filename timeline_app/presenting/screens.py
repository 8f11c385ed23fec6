"""Which screen is the audience's and which the presenter's, while screens come and go.

The audience never sees the console: it is hidden rather than shown where they could. Nor do they
see a desktop: what they had is hidden only where no screen is left that is theirs.
"""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen as the system tells of it; pixels of the whole desk."""

    name: str
    x: int
    y: int
    width: int
    height: int
    primary: bool = False

    def overlaps(self, other: "Screen") -> bool:
        """Whether both show the same part of the desk, as mirrored ones do."""
        across = self.x < other.x + other.width and other.x < self.x + self.width
        return across and self.y < other.y + other.height and other.y < self.y + self.height


@dataclass(frozen=True, slots=True)
class Seats:
    """Names of screens; None: hidden."""

    audience: str | None = None
    console: str | None = None


@dataclass(frozen=True, slots=True)
class Memory:
    """Whose a screen was when there were two, so that each comes back by its name."""

    audience: str | None = None
    console: str | None = None

    def swapped(self) -> "Memory":
        """Each in the place of the other."""
        return Memory(self.console, self.audience)

    def after(self, seats: Seats) -> "Memory":
        """What is to be remembered of these seats: only where both were seated."""
        if seats.audience is None or seats.console is None:
            return self
        return Memory(seats.audience, seats.console)


Place = tuple[Screen, ...]
"""Screens that show the same."""


def seated(screens: Sequence[Screen], memory: Memory) -> Seats:
    """Who sits where."""
    found = places(screens)
    if not found:
        return Seats()
    if len(found) == 1:
        return _alone(found[0], memory)
    hall = _named(found, memory.audience) or _others(found, _named(found, memory.console))[0]
    left = [place for place in found if place is not hall]
    desk = _named(left, memory.console) or next((p for p in left if _primary(p)), left[0])
    return Seats(_name(hall, memory.audience), _name(desk, memory.console))


def places(screens: Sequence[Screen]) -> list[Place]:
    """The screens, those together that show the same part of the desk."""
    found: list[Place] = []
    for screen in screens:
        same = [place for place in found if any(screen.overlaps(each) for each in place)]
        found = [place for place in found if place not in same]
        found.append(tuple(each for place in (*same, (screen,)) for each in place))
    return found


def _alone(place: Place, memory: Memory) -> Seats:
    """One place: the console's own stays the console's, any other may be what the audience sees."""
    names = {screen.name for screen in place}
    if names == {memory.console} and memory.audience is not None:
        return Seats(None, memory.console)
    return Seats(_name(place, memory.audience), None)


def _others(found: Sequence[Place], desk: Place | None) -> list[Place]:
    """Places for the audience, the likeliest first: the laptop's own screen is the primary one."""
    return sorted((place for place in found if place is not desk), key=_primary)


def _named(found: Sequence[Place], name: str | None) -> Place | None:
    return next((place for place in found if any(each.name == name for each in place)), None)


def _primary(place: Place) -> bool:
    return any(screen.primary for screen in place)


def _name(place: Place, known: str | None) -> str:
    """The name to call a place by: the one it was called by before, else its largest screen's."""
    if any(screen.name == known for screen in place) and known is not None:
        return known
    return max(place, key=lambda screen: screen.width * screen.height).name

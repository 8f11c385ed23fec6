"""Where a show stands, as one frozen value, and what changes it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from timeline_app.presenting.action import Action

MOST_DIGITS: Final = 6


class Cover(Enum):
    """What lies over the audience's whole picture."""

    NONE = "none"
    BLACK = "black"
    WHITE = "white"


@dataclass(frozen=True, slots=True)
class Show:
    """A show of so many stops. What the audience sees follows from it and from a view."""

    count: int
    at: int = 0
    """The stop that is told, from 0."""
    part: int = 0
    """Which part of its quotation, where it is too long for one picture."""
    parts: int = 1
    """In how many parts the audience's picture has it."""
    cover: Cover = Cover.NONE
    frozen: bool = False
    """The audience's picture stays as it was when this began."""
    spotlight: bool = False
    zoomed: bool = False
    """The audience's picture is enlarged around the pointer."""
    wandering: bool = False
    """The presenter has left the stops to look around."""
    visited: str | None = None
    """The event opened while wandering; None: the timeline itself."""
    digits: str = ""
    """The number of a stop, as far as it is typed."""
    asking: bool = False
    """Whether the show is to end is being asked."""
    ended: bool = False

    @property
    def is_last(self) -> bool:
        """Whether nothing comes after what is told now."""
        return self.at >= self.count - 1 and self.part >= self.parts - 1


def act(show: Show, action: Action) -> Show:
    """The show after an action; one that has nothing to do here changes nothing."""
    if action not in _KEEP_QUESTION:
        show = replace(show, asking=False)
    if action not in _KEEP_DIGITS:
        show = replace(show, digits="")
    change = _CHANGES.get(action)
    return show if change is None else change(show)


def typed(show: Show, digit: str) -> Show:
    """One more digit of the number of a stop."""
    digits = show.digits if len(show.digits) < MOST_DIGITS else ""
    return replace(show, digits=digits + digit, asking=False)


def at_stop(show: Show, stop: int) -> Show:
    """At the beginning of a stop, the nearest that there is; back from wandering, uncovered."""
    stop = min(max(stop, 0), max(show.count - 1, 0))
    show = replace(come_back(show), cover=Cover.NONE, digits="", asking=False)
    if stop == show.at:
        return replace(show, part=0)
    return replace(show, at=stop, part=0, parts=1)


def told_parts(show: Show, parts: int) -> Show:
    """In how many parts the present stop is told; the window found out by setting it."""
    return replace(show, parts=max(1, parts), part=min(show.part, max(1, parts) - 1))


def visiting(show: Show, event_id: str | None) -> Show:
    """Wandering, with this event open; None: over the timeline."""
    return replace(show, wandering=True, visited=event_id, asking=False)


def come_back(show: Show) -> Show:
    """To the stop that was left."""
    return replace(show, wandering=False, visited=None)


def _next(show: Show) -> Show:
    if show.part < show.parts - 1:
        return replace(show, part=show.part + 1)
    return show if show.is_last else at_stop(show, show.at + 1)


def _previous(show: Show) -> Show:
    if show.part > 0:
        return replace(show, part=show.part - 1)
    return show if show.at == 0 else at_stop(show, show.at - 1)


def _jump(show: Show) -> Show:
    number = int(show.digits or "0")
    known = 1 <= number <= show.count
    return at_stop(show, number - 1) if known else replace(show, digits="")


def _wander(show: Show) -> Show:
    return replace(show, wandering=True)


def _covered(cover: Cover) -> Callable[[Show], Show]:
    return lambda show: replace(show, cover=Cover.NONE if show.cover is cover else cover)


def _without(show: Show) -> tuple[tuple[bool, Show], ...]:
    """What Esc leaves, the uppermost first: whether it is on, and the show without it.

    One at a time. From wandering in freeze one is back at the stop before the audience sees
    anything move.
    """
    return (
        (show.asking, replace(show, asking=False)),
        (bool(show.digits), replace(show, digits="")),
        (show.cover is not Cover.NONE, replace(show, cover=Cover.NONE)),
        (show.spotlight, replace(show, spotlight=False)),
        (show.zoomed, replace(show, zoomed=False)),
        (show.wandering, come_back(show)),
        (show.frozen, replace(show, frozen=False)),
    )


def _leave(show: Show) -> Show:
    return next((left for on, left in _without(show) if on), show)


_KEEP_QUESTION: Final = frozenset({Action.NOTHING, Action.ASK, Action.LEAVE})
_KEEP_DIGITS: Final = frozenset({Action.NOTHING, Action.ERASE, Action.JUMP, Action.LEAVE})
_CHANGES: Final[Mapping[Action, Callable[[Show], Show]]] = {
    Action.NEXT: _next,
    Action.PREVIOUS: _previous,
    Action.FIRST: lambda show: at_stop(show, 0),
    Action.LAST: lambda show: at_stop(show, show.count - 1),
    Action.ERASE: lambda show: replace(show, digits=show.digits[:-1]),
    Action.JUMP: _jump,
    Action.BLACK: _covered(Cover.BLACK),
    Action.WHITE: _covered(Cover.WHITE),
    Action.RESTORE: lambda show: replace(show, cover=Cover.NONE),
    Action.FREEZE: lambda show: replace(show, frozen=not show.frozen),
    Action.SPOTLIGHT: lambda show: replace(show, spotlight=not show.spotlight),
    Action.ZOOM: lambda show: replace(show, zoomed=not show.zoomed),
    **dict.fromkeys((Action.WANDER, Action.CLOSER, Action.FARTHER, Action.WHOLE), _wander),
    Action.COME_BACK: come_back,
    Action.LEAVE: _leave,
    Action.ASK: lambda show: replace(show, asking=True),
    **dict.fromkeys((Action.END, Action.KEEP), lambda show: replace(show, ended=True)),
}

"""From event to event: earlier and later, first and last, and along the matches of a search.

Events are in order of their dates; the id decides among equal ones, so that the order is fixed.
"""

from timeline_app.model.collection import Event
from timeline_app.state.state import State

Moment = tuple[int, str]
"""An instant, and an id that decides among events at the same one."""


def moment(event: Event) -> Moment:
    """Where an event stands in the order of steps."""
    return event.date.anchor, event.id


def first(state: State) -> str | None:
    """The first event that is visible."""
    return _id(min(state.visible, key=moment, default=None))


def last(state: State) -> str | None:
    """The last event that is visible."""
    return _id(max(state.visible, key=moment, default=None))


def later(state: State, around: int | None = None) -> str | None:
    """The event after the selected one, None at the end.

    With nothing selected: the first at or after the instant ``around``, or of all.
    """
    here = _here(state, around)
    if here is None:
        return first(state)
    behind = (event for event in state.visible if moment(event) > here)
    return _id(min(behind, key=moment, default=None))


def earlier(state: State, around: int | None = None) -> str | None:
    """The event before the selected one, None at the start.

    With nothing selected: the last before the instant ``around``, or of all.
    """
    here = _here(state, around)
    if here is None:
        return last(state)
    ahead = (event for event in state.visible if moment(event) < here)
    return _id(max(ahead, key=moment, default=None))


def walk(state: State, *, forward: bool) -> str | None:
    """The next or the previous match, going round at the ends; None where nothing matches.

    From an event that doesn't match, or is hidden, it goes on from where that one stands in time.
    """
    found = set(state.matches or ())
    matches = sorted(moment(event) for event in state.visible if event.id in found)
    if not matches:
        return None
    here = _here(state, None)
    if forward:
        return next((each for each in matches if here is None or each > here), matches[0])[1]
    matches.reverse()
    return next((each for each in matches if here is None or each < here), matches[0])[1]


def _here(state: State, around: int | None) -> Moment | None:
    event = state.event
    if event is not None:
        return moment(event)
    # No id is empty, so every event at this very instant comes after it.
    return None if around is None else (around, "")


def _id(event: Event | None) -> str | None:
    return None if event is None else event.id

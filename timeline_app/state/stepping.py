"""From event to event: earlier and later, first and last, and along the matches of a search.

Events are in order of their dates; the id decides among equal ones, so that the order is fixed.
"""

from timeline_app.model import in_time
from timeline_app.model.in_time import Moment, moment
from timeline_app.state.matches import Matches
from timeline_app.state.state import State

__all__ = ["Moment", "earlier", "first", "last", "later", "moment", "walk"]


def first(state: State) -> str | None:
    """The first event that is visible."""
    return in_time.first(state.visible)


def last(state: State) -> str | None:
    """The last event that is visible."""
    return in_time.last(state.visible)


def later(state: State, around: int | None = None) -> str | None:
    """The event after the selected one, None at the end.

    With nothing selected: the first at or after the instant ``around``, or of all.
    """
    here = _here(state, around)
    return first(state) if here is None else in_time.after(state.visible, here)


def earlier(state: State, around: int | None = None) -> str | None:
    """The event before the selected one, None at the start.

    With nothing selected: the last before the instant ``around``, or of all.
    """
    here = _here(state, around)
    return last(state) if here is None else in_time.before(state.visible, here)


def walk(state: State, *, forward: bool) -> str | None:
    """The next or the previous match, going round at the ends; None where nothing matches.

    From an event that doesn't match, or is hidden, it goes on from where that one stands in time.
    """
    if isinstance(state.matches, Matches):
        return state.matches.among(state.visible).next(_here(state, None), forward=forward)
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

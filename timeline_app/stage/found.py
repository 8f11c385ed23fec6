"""What a search finds, asked about each label and badge of every picture."""

from collections.abc import Iterable, Sequence

from timeline_app.layout.crowd.members import Members
from timeline_app.model.collection import Event
from timeline_app.model.subset import Subset
from timeline_app.state.matches import Matches

_FEW = 64
"""Members that are asked about one by one."""


class Found:
    """The ids that a search finds; answers are remembered."""

    def __init__(self, matches: Sequence[str], events: Sequence[Event]) -> None:
        """``events`` are those that are laid out."""
        self._matches = matches
        self._ids = matches if isinstance(matches, Matches) else frozenset(matches)
        self._events = events
        self._known: dict[str, bool] = {}

    def answers(self, matches: Sequence[str], events: Sequence[Event]) -> bool:
        """Whether it was made of just these."""
        return matches is self._matches and events is self._events

    def __contains__(self, event_id: object) -> bool:
        if not isinstance(event_id, str):
            return False
        known = self._known.get(event_id)
        if known is None:
            known = self._known[event_id] = event_id in self._ids
        return known

    def isdisjoint(self, members: Iterable[str]) -> bool:
        """Whether none of these is found."""
        if isinstance(members, Members) and len(members) > _FEW and isinstance(self._ids, Matches):
            rows = members.rows
            if isinstance(self._events, Subset):
                rows = self._events.rows[rows]
            return not self._ids.found[rows].any()
        return not any(each in self for each in members)

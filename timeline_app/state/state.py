"""One frozen State of the stage; a view redraws only what differs between two of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from timeline_app.model.collection import Collection, Event
from timeline_app.model.columns import categories_of
from timeline_app.model.subset import Filtering


@dataclass(frozen=True, slots=True)
class Reading:
    """The article reader is open: at this source, scrolled to this event's passage."""

    source: str
    event: str | None = None
    excerpt: int = 0
    """Which of the event's excerpts."""


@dataclass(frozen=True, slots=True)
class State:
    """What is open, chosen, searched and hidden."""

    collection: Collection
    lang: str = "zh"
    selected: str | None = None
    query: str = ""
    matches: Sequence[str] | None = None
    """Ids of the events the query finds, in order of time; None while there is no query."""
    hidden: frozenset[str] = frozenset()
    """Categories the filter leaves out; the empty string stands for events without one."""
    reading: Reading | None = None
    motion: bool = True
    text: int = 100
    """Size of all text in percent of what suits the window."""
    dark: bool = False
    articles: Mapping[str, str] = field(default_factory=dict)
    """Full texts of articles by source."""
    editing: bool = False
    """Whether the collection can be changed now."""

    @property
    def event(self) -> Event | None:
        """The selected event."""
        return None if self.selected is None else self.collection.event(self.selected)

    @property
    def visible(self) -> Sequence[Event]:
        """The events the filter lets through."""
        events = self.collection.events
        if not self.hidden:
            return events
        if isinstance(events, Filtering):
            return events.without(self.hidden)
        return tuple(e for e in events if (e.category or "") not in self.hidden)


def selecting(state: State, event_id: str | None) -> State:
    """Select an event, or none; a reader that is open follows to its passage.

    While the collection is edited the article stays open for an event without passages, too: they
    are to be quoted from it.
    """
    state = replace(state, selected=event_id)
    if state.reading is None:
        return state
    event = state.event
    if state.editing and event is not None and not event.excerpts:
        return replace(state, reading=Reading(state.reading.source, event.id))
    return reading(state) if event_id else replace(state, reading=None)


def reading(state: State, excerpt: int = 0) -> State:
    """Open the article at the selected event's passage; unchanged where it has none."""
    event = state.event
    if event is None or excerpt >= len(event.excerpts):
        return replace(state, reading=None)
    source = event.excerpts[excerpt].source
    return replace(state, reading=Reading(source, event.id, excerpt))


def toggling(state: State, category: str) -> State:
    """Hide or show a category. Hiding the last one that is shown shows all again."""
    hidden = state.hidden ^ {category}
    if categories_of(state.collection.events) <= hidden:
        hidden = frozenset()
    state = replace(state, hidden=hidden)
    event = state.event
    if event is not None and (event.category or "") in hidden:
        return replace(state, selected=None, reading=None)
    return state

"""What an edit means for the layout: whether the places there are will do, or it may wait."""

from timeline_app.layout.plan import Plan
from timeline_app.layout.wording import label_words
from timeline_app.state.state import State

_MANY = 20_000
"""Events that take longer to be put in order than a key may wait."""


def laid_out_alike(old: State, state: State) -> bool:
    """Whether two states have the same layout."""
    same = (old.hidden, old.lang) == (state.hidden, state.lang)
    return same and old.collection is state.collection


def edited(old: State | None, state: State) -> bool:
    """Whether nothing but an edit can be between two states."""
    if old is None:
        return False
    same = (old.hidden, old.lang, old.dark) == (state.hidden, state.lang, state.dark)
    return same and old.editing and state.editing and old.text == state.text


def can_wait(old: State | None, state: State) -> bool:
    """Whether an edit of a large collection may be shown once the hands pause."""
    return edited(old, state) and len(state.collection.events) > _MANY


def renewed(plan: Plan, state: State) -> Plan | None:
    """The plan with an edit shown in the places there are; None where it needs others.

    Of a large collection also where it might need others: it is shown so until the hands pause.
    """
    found = plan.renewed(state.visible, label_words(state.collection, state.lang))
    if found is None or (found.provisional and len(found.events) <= _MANY):
        return None
    return found

"""What was done to a collection and can be undone, step by step, each by its name.

A step keeps what it changed and nothing else: a thousand edits of a large collection take the
room of a thousand events. What is typed into one field without a pause by something else is one step.
"""

from dataclasses import dataclass, replace
from typing import Final

from msgspec import Struct

from timeline_app.model.collection import Collection
from timeline_app.model.difference import Difference, applied, composed, difference, inverted
from timeline_app.model.localized import Localized

MOST_STEPS: Final = 10_000
"""What came before can't be undone any more."""


class Step(Struct, frozen=True, kw_only=True):
    """One edit as a person sees it.

    ``key`` names what is typed into; None never joins. ``before`` is the event that was selected,
    ``after`` the one to select once it is done.
    """

    name: Localized
    change: Difference
    key: str | None = None
    before: str | None = None
    after: str | None = None


@dataclass(frozen=True, slots=True)
class History:
    """Steps that can be undone, the last one last, and steps that can be done again."""

    done: tuple[Step, ...] = ()
    undone: tuple[Step, ...] = ()

    def having(self, step: Step, collection: Collection) -> "History":
        """The history with one more step, which was made from this collection."""
        last = self.done[-1] if self.done and not self.undone else None
        if last is None or step.key is None or step.key != last.key:
            return History((*self.done[1 - MOST_STEPS :], step))
        change = _joined(last.change, step.change, collection)
        if not change:  # typed and taken back again
            return History(self.done[:-1])
        joined = Step(
            name=step.name, change=change, key=step.key, before=last.before, after=step.after
        )
        return History((*self.done[:-1], joined))

    def undo(self) -> tuple[Step, "History"]:
        """The step to take back, and the history after that.

        Raises:
            IndexError: nothing is left to undo.
        """
        step = self.done[-1]
        return step, History(self.done[:-1], (*self.undone, step))

    def redo(self) -> tuple[Step, "History"]:
        """The step to do again, and the history after that.

        Raises:
            IndexError: nothing was undone.
        """
        step = self.undone[-1]
        return step, History((*self.done, step), self.undone[:-1])

    def sealed(self) -> "History":
        """The same history, whose last step is joined by no further one."""
        if not self.done or self.done[-1].key is None:
            return self
        last = self.done[-1]
        closed = Step(name=last.name, change=last.change, before=last.before, after=last.after)
        return replace(self, done=(*self.done[:-1], closed))


def _joined(first: Difference, second: Difference, between: Collection) -> Difference:
    """One difference for two; ``between`` is the collection after the first."""
    if first.in_place and second.in_place:
        return composed(first, second)
    return difference(applied(inverted(first), between), applied(second, between))

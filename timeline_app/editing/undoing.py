"""A collection whose every change is a named step: journalled first, then kept, and undone."""

from timeline_app.editing.edit import Edit
from timeline_app.editing.history import History, Step
from timeline_app.editing.notes import Notes
from timeline_app.editing.provenance import Signature, signature
from timeline_app.editing.recorded import How, Recorded
from timeline_app.model.collection import Collection
from timeline_app.model.difference import Difference, applied, difference, inverted
from timeline_app.model.edition import Edition
from timeline_app.model.localized import Localized


class Undoing:
    """The collection as it is now, and the way back; ``by`` is who edits."""

    def __init__(self, collection: Collection, notes: Notes, by: str) -> None:
        self.collection = collection
        self.by = by
        self._history = History()
        self._notes = notes

    @property
    def signed(self) -> Signature:
        """The signature of whoever edits, now; for the operations."""
        return signature(self.by)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        return bool(self._history.done)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return bool(self._history.undone)

    @property
    def undo_name(self) -> Localized | None:
        """The name of the step to undo."""
        return self._history.done[-1].name if self._history.done else None

    @property
    def redo_name(self) -> Localized | None:
        """The name of the step to do again."""
        return self._history.undone[-1].name if self._history.undone else None

    def keep(self, edit: Edit, *, before: str | None = None) -> None:
        """Keep an edit that one of the operations made; ``before`` is the event selected now.

        Raises:
            SaveError: it could not be journalled; the collection is as it was.
        """
        step = Step(
            name=edit.name,
            change=edit.change_from(self.collection),
            key=edit.key,
            before=before,
            after=edit.after,
        )
        self._do(step, edit.collection)

    def do(
        self,
        name: Localized,
        collection: Collection,
        *,
        key: str | None = None,
        before: str | None = None,
        after: str | None = None,
    ) -> None:
        """Keep a changed collection as one step; one with the key of the last step joins it.

        Raises:
            SaveError: it could not be journalled; the collection is as it was.
        """
        change = difference(self.collection, collection)
        step = Step(name=name, change=change, key=key, before=before, after=after)
        self._do(step, collection)

    def undo(self) -> str | None:
        """Take the last step back, and give the event that was selected before it.

        Raises:
            SaveError: it could not be journalled; nothing was undone.
        """
        if not self.can_undo:
            return None
        step, history = self._history.undo()
        self._turn(How.UNDO, step, inverted(step.change), history)
        return step.before

    def redo(self) -> str | None:
        """Do the step that was undone last once more, and give the event to select.

        Raises:
            SaveError: it could not be journalled; nothing was done.
        """
        if not self.can_redo:
            return None
        step, history = self._history.redo()
        self._turn(How.REDO, step, step.change, history)
        return step.after

    def _do(self, step: Step, collection: Collection) -> None:
        if step.change:
            self._notes.write(Recorded(How.DO, step))
            self._move(step.change, collection, self._history.having(step, self.collection))

    def _turn(self, how: How, step: Step, change: Difference, history: History) -> None:
        """Go one step back or forth."""
        told = Step(name=step.name, change=change, before=step.before, after=step.after)
        self._notes.write(Recorded(how, told))
        self._move(change, applied(change, self.collection), history)

    def _move(self, change: Difference, collection: Collection, history: History) -> None:
        """Keep what the journal has: the collection, which differs so from the one before."""
        self.collection = next_edition(self.collection, change, collection)
        self._history = history


def next_edition(before: Collection, change: Difference, after: Collection) -> Collection:
    """The collection after a change; as an edition, where it is so large that it was one before."""
    was, now = (isinstance(each.events, Edition) for each in (before, after))
    return applied(change, before) if was and not now else after

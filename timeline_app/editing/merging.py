"""A collection beside what its file holds: what differs, what others changed, what is in dispute."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from timeline_app.editing import step_names
from timeline_app.editing.history import History, Step
from timeline_app.editing.merge import Conflict, Merged, merged
from timeline_app.editing.notes import Notes
from timeline_app.editing.recorded import How, Recorded
from timeline_app.editing.resolving import Choice, resolved
from timeline_app.editing.saving import ConflictsError, Saved
from timeline_app.editing.undoing import Undoing, next_edition
from timeline_app.model.collection import Collection
from timeline_app.model.difference import Difference, composed, difference
from timeline_app.storage.reader import Loaded

_MANY: Final = 1000
"""So many unsaved changes are added up with each edit; more are looked for when asked."""


class _Dispute(NamedTuple):
    theirs: Loaded
    both: Merged


class Merging(Undoing):
    """Takes in what others write into the file; ``loaded`` is it as last read or written here."""

    def __init__(self, loaded: Loaded, notes: Notes, by: str) -> None:
        content = _content(loaded)
        super().__init__(content, notes, by)
        self.loaded = loaded
        self._base = content
        self._taken_in = 0
        """How many parts of others came in since it was last told."""
        self._dispute: _Dispute | None = None
        self._unsaved: Difference | None = Difference()
        self._based = True
        """Whether the base is what the present file holds; else there is a dispute about that."""

    @property
    def unsaved(self) -> Difference:
        """What saving would change in the file."""
        if self._unsaved is None:
            self._unsaved = difference(self._base, self.collection)
        return self._unsaved

    @property
    def changes(self) -> int:
        """How many parts saving would change."""
        return _size(self.unsaved)

    @property
    def dirty(self) -> bool:
        """Whether there is something to save."""
        return bool(self.unsaved)

    @property
    def dispute(self) -> Merged | None:
        """What must be decided before anything can be saved, see `resolve`."""
        return None if self._dispute is None else self._dispute.both

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """The conflicts of the dispute, if there is one."""
        return () if self._dispute is None else self._dispute.both.conflicts

    def resolve(self, choices: Sequence[Choice]) -> None:
        """Decide the conflicts, one choice each; what was merged is a step that can be undone.

        Raises:
            ConflictsError: there are others meanwhile.
            SaveError: it could not be journalled; the conflicts stay.
        """
        if self._dispute is None:
            return
        decided = dict(zip(self.conflicts, choices, strict=True))
        theirs = self._dispute.theirs
        both = merged(self.unsaved, _content(theirs), self.collection)
        if not all(conflict in decided for conflict in both.conflicts):
            self._dispute = _Dispute(theirs, both)
            raise ConflictsError(both.conflicts)
        chosen = resolved(both, [decided[conflict] for conflict in both.conflicts])
        self._rebase(theirs, chosen)

    def _move(self, change: Difference, collection: Collection, history: History) -> None:
        super()._move(change, collection, history)
        known = self._unsaved
        if known is not None:
            quick = known.in_place and change.in_place and len(known.parts) < _MANY
            self._unsaved = composed(known, change) if quick or not self._based else None

    def _saved(self) -> Saved:
        """How much of others came in; told once."""
        saved, self._taken_in = Saved(self._taken_in), 0
        return saved

    def _merge(self, theirs: Loaded) -> None:
        both = merged(self.unsaved, _content(theirs), self.collection)
        if both.conflicts:
            self._dispute = _Dispute(theirs, both)
            raise ConflictsError(both.conflicts)
        count = _size(difference(self._base, _content(theirs)))
        self._rebase(theirs, both.collection)
        self._taken_in += count

    def _rebase(self, theirs: Loaded, collection: Collection) -> None:
        """Go on with a collection that was merged with what others wrote into the file."""
        content = _content(theirs)
        sha = "" if theirs.stamp is None else theirs.stamp.sha256
        step = Step(name=step_names.MERGE, change=difference(self.collection, collection))
        onto = difference(content, collection)
        if onto:
            self._notes.rebase(Recorded(How.DO, step, onto), sha)
        else:
            self._notes.saved(sha, self._notes.count)
        if step.change:
            self._history = self._history.having(step, self.collection)
        self.collection = next_edition(self.collection, step.change, collection)
        self.loaded, self._base = theirs, content
        self._dispute, self._unsaved, self._based = None, None, True

    def _bring_in(self, collection: Collection, both: Merged | None) -> None:
        """Go on with what was not saved; ``both``: what of it must be decided first."""
        if both is None:
            self._unsaved = None
        else:
            self._unsaved, self._based = composed(self.unsaved, both.mine), False
            self._dispute = _Dispute(self.loaded, both)
        self.collection = collection


def _content(loaded: Loaded) -> Collection:
    if loaded.collection is None:
        raise ValueError("nothing could be read from the file")
    return loaded.collection


def _size(change: Difference) -> int:
    return len(change.head) + len(change.parts) + len(change.orders)

"""One collection while it is edited: every change journalled, undoable, saved and merged.

Everything is for one thread, that of whoever edits, but `Saving.write`: it may run in another one
while edits go on. Nothing is kept before the journal has it on the disk.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final, NamedTuple, Self

from timeline_app.editing import step_names
from timeline_app.editing.articles import Articles
from timeline_app.editing.history import History, Step
from timeline_app.editing.merge import Conflict, Merged, merged
from timeline_app.editing.notes import Notes
from timeline_app.editing.recorded import How, Recorded
from timeline_app.editing.recovery import recovered
from timeline_app.editing.resolving import Choice, resolved
from timeline_app.editing.saving import ConflictsError, Outcome, Saved, Saving
from timeline_app.editing.undoing import Undoing, next_edition
from timeline_app.model.collection import Collection
from timeline_app.model.difference import Difference, composed, difference
from timeline_app.model.progress import Progress, unwatched
from timeline_app.model.sharing import sharing
from timeline_app.storage import backups
from timeline_app.storage.backups import Version
from timeline_app.storage.belongings import sweep_copies
from timeline_app.storage.leftover import Leftover, left_behind
from timeline_app.storage.lock import Held, Holder, take
from timeline_app.storage.reader import Loaded, load_as
from timeline_app.storage.replacing import SaveError
from timeline_app.storage.save_error import NotRestoredError
from timeline_app.storage.stamp import current
from timeline_app.storage.sweeping import sweep

__all__ = ["ConflictsError", "Editing", "SaveError", "Saved"]

_MANY: Final = 1000
"""So many unsaved changes are added up with each edit; more are looked for when asked."""
_TRIES: Final = 5
"""How often a file that goes on changing is merged before it is given up."""


class _Dispute(NamedTuple):
    theirs: Loaded
    both: Merged


class Editing(Undoing):
    """Opened for a collection's file; ``by`` is who edits, for the provenance of events."""

    def __init__(self, loaded: Loaded, by: str, state_folder: Path) -> None:
        if loaded.collection is None or loaded.stamp is None:
            raise ValueError("nothing could be read from the file")
        notes = Notes(state_folder, loaded.path, loaded.stamp.sha256, by)
        super().__init__(loaded.collection, notes, by)
        self.loaded = loaded
        self.recovered = 0
        """How many changes of a program that died were brought back."""
        self.unreadable = 0
        """How many journals a newer program left, which stay for that."""
        self.holder: Holder | None = None
        """Who else has the file open."""
        self._held: Held | None = None
        self._base = loaded.collection
        self._merged = 0
        self._dispute: _Dispute | None = None
        self._unsaved: Difference | None = Difference()
        self._based = True
        """Whether the base is what the present file holds; else there is a dispute about that."""
        self._attempt: Saving | None = None
        self._articles = Articles(loaded.path.parent, loaded.collection.sources, loaded.articles)

    @classmethod
    def open(cls, loaded: Loaded, *, by: str, state_folder: Path) -> Self:
        """Begin to edit; what a program that died had not saved is brought back.

        Raises:
            ValueError: nothing could be read from the file.
        """
        editing = cls(loaded, by, state_folder)
        editing._take_lock()
        for leftover in left_behind(state_folder, loaded.path):
            editing._bring_back(leftover)
        return editing

    @property
    def path(self) -> Path:
        """The collection's file."""
        return self.loaded.path

    @property
    def articles(self) -> Mapping[str, str]:
        """Full texts of articles by source."""
        return self._articles.of(self.collection.sources)

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

    def versions(self) -> Sequence[Version]:
        """Earlier versions of the file, the latest first."""
        return backups.versions(self.path)

    def version(self, version: Version) -> Collection:
        """The collection of an earlier version, made of the same parts where they are equal.

        Raises:
            SaveError: it can't be read.
        """
        found = load_as(self.path, backups.read_version(version)).collection
        if found is None:
            raise NotRestoredError("this version can't be read", "这个版本读不出来")
        return sharing(found, self.collection)

    def restore(self, version: Version) -> None:
        """Go back to an earlier version, as a step that can be undone.

        Raises:
            SaveError: it can't be read, or could not be journalled; nothing was changed.
        """
        self.do(step_names.RESTORE, self.version(version))

    # Saving

    def save(self, progress: Progress = unwatched) -> Saved:
        """Put the collection into its file, merged with what others wrote into it meanwhile.

        Raises:
            SaveError: it could not be saved; everything stays in memory and in the journal.
            ConflictsError: others changed the same in another way; nothing was written.
            CancelledError: ``progress`` stopped it; nothing was written.
        """
        for _ in range(_TRIES):
            saved = self.finish(self.prepare().write(progress))
            if saved is not None:
                return saved
        raise SaveError("others write into the file all the time", "别人一直在写这个文件")

    def prepare(self) -> Saving:
        """Begin to save: the answer's ``write`` may run in another thread, then `finish` here.

        Raises:
            ConflictsError: what was brought back must be decided first, see `resolve`.
            SaveError: what was decided could not be journalled.
        """
        if not self._based:
            self._merge(self.loaded)
        self._dispute = None  # told anew, as things stand now
        self._attempt = Saving(self.loaded, self.collection, self._notes.journal, self._notes.count)
        return self._attempt

    def finish(self, outcome: Outcome) -> Saved | None:
        """Take in what became of saving. None: others' changes were merged, save again.

        Raises:
            ConflictsError: others changed the same in another way; nothing was written.
            SaveError: it was saved, but a power cut may yet undo that; or the merging could not
                be journalled.
        """
        if outcome.theirs is not None:
            self._merge(outcome.theirs)
            return None
        if outcome.after is not None:
            self.loaded = outcome.after
        if outcome.unsure is not None:
            raise outcome.unsure
        self._base, self._unsaved = outcome.attempt.collection, None
        if self.loaded.stamp is not None:
            self._notes.saved(self.loaded.stamp.sha256, outcome.attempt.count)
        self._history = self._history.sealed()
        saved, self._merged = Saved(self._merged), 0
        return saved

    def changed_outside(self) -> bool:
        """Whether somebody else has changed the file since it was read or saved here."""
        if self.holder is not None:
            self._take_lock()
        stamp = self.loaded.stamp
        now = None if stamp is None else current(self.path, stamp)
        if now is None or stamp is None:
            return True
        if now.sha256 == stamp.sha256:
            self.loaded = replace(self.loaded, stamp=now)
            return False
        return self._attempt is None or now.sha256 not in self._attempt.announced

    def take_in(self) -> Saved:
        """Merge what others wrote into the file, without saving.

        Raises:
            ConflictsError: they changed the same in another way; nothing was merged.
            SaveError: the file can't be read, or it could not be journalled.
        """
        outcome = self.prepare().theirs()
        if outcome.theirs is not None:
            self._merge(outcome.theirs)
        saved, self._merged = Saved(self._merged), 0
        return saved

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

    def close(self, *, discard: bool = False) -> None:
        """Stop editing. What isn't saved is found at the next start, unless it is discarded."""
        self._notes.close(keep=self.dirty and not discard)
        if self._held is not None:
            self._held.release()

    def _move(self, change: Difference, collection: Collection, history: History) -> None:
        super()._move(change, collection, history)
        known = self._unsaved
        if known is not None:
            quick = known.in_place and change.in_place and len(known.parts) < _MANY
            self._unsaved = composed(known, change) if quick or not self._based else None

    def _merge(self, theirs: Loaded) -> None:
        both = merged(self.unsaved, _content(theirs), self.collection)
        if both.conflicts:
            self._dispute = _Dispute(theirs, both)
            raise ConflictsError(both.conflicts)
        count = _size(difference(self._base, _content(theirs)))
        self._rebase(theirs, both.collection)
        self._merged += count

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
        self._articles = Articles(self.path.parent, content.sources, theirs.articles)

    def _bring_back(self, leftover: Leftover) -> None:
        """Do again what a program that died had not saved."""
        if self._dispute is not None or self.loaded.stamp is None:
            leftover.release()  # one dispute at a time: the next start finds it again
            return
        try:
            found = recovered(leftover, self.loaded.stamp.sha256, self.collection)
        except ValueError:
            leftover.release()
            self.unreadable += 1
            return
        self._notes.take_over(leftover, found.steps)
        if found.both is not None:
            self._unsaved, self._based = composed(self.unsaved, found.both.mine), False
            self._dispute = _Dispute(self.loaded, found.both)
        else:
            self._unsaved = None
        self.collection = found.collection
        self._history = History((*self._history.done, *found.history.done), found.history.undone)
        self.recovered = self.changes

    def _take_lock(self) -> None:
        found = take(self.path, self.by)
        if isinstance(found, Held):
            self._held, self.holder = found, None
            if found.locked:
                sweep(found)
                sweep_copies(self.path)
        else:
            self.holder = found


def _content(loaded: Loaded) -> Collection:
    if loaded.collection is None:
        raise ValueError("nothing could be read from the file")
    return loaded.collection


def _size(change: Difference) -> int:
    return len(change.head) + len(change.parts) + len(change.orders)

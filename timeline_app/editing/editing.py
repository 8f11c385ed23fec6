"""One collection while it is edited: every change journalled, undoable, saved and merged.

Everything is for one thread, that of whoever edits, but `Saving.write`: it may run in another one
while edits go on. Nothing is kept before the journal has it on the disk.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final, Self

from timeline_app.editing import step_names
from timeline_app.editing.articles import Articles
from timeline_app.editing.history import History
from timeline_app.editing.merging import Merging
from timeline_app.editing.notes import Notes
from timeline_app.editing.recovery import recovered
from timeline_app.editing.saving import ConflictsError, Outcome, Saved, Saving
from timeline_app.model.collection import Collection
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

_TRIES: Final = 5
"""How often a file that goes on changing is merged before it is given up."""


class Editing(Merging):
    """Opened for a collection's file; ``by`` is who edits, for the provenance of events."""

    def __init__(self, loaded: Loaded, by: str, state_folder: Path) -> None:
        if loaded.collection is None or loaded.stamp is None:
            raise ValueError("nothing could be read from the file")
        notes = Notes(state_folder, loaded.path, loaded.stamp.sha256, by)
        super().__init__(loaded, notes, by)
        self.recovered = 0
        """How many changes of a program that died were brought back."""
        self.unreadable = 0
        """How many journals a newer program left, which stay for that."""
        self.holder: Holder | None = None
        """Who else has the file open."""
        self._held: Held | None = None
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
        return self._saved()

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
        return self._saved()

    def close(self, *, discard: bool = False) -> None:
        """Stop editing. What isn't saved is found at the next start, unless it is discarded."""
        self._notes.close(keep=self.dirty and not discard)
        if self._held is not None:
            self._held.release()

    def _rebase(self, theirs: Loaded, collection: Collection) -> None:
        super()._rebase(theirs, collection)
        self._articles = Articles(self.path.parent, self._base.sources, theirs.articles)

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
        self._bring_in(found.collection, found.both)
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

"""One collection while it is edited: every change journalled, undoable, saved and merged.

Everything but `Saving.write` is for one thread, that of whoever edits. Nothing is kept before
the journal has it on the disk.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from timeline_app.editing.articles import Articles
from timeline_app.editing.edit import Edit
from timeline_app.editing.history import History, Step
from timeline_app.editing.provenance import Signature, signature
from timeline_app.model.collection import Collection
from timeline_app.model.difference import Difference, applied, difference, inverted
from timeline_app.model.localized import Localized
from timeline_app.model.progress import Progress, unwatched
from timeline_app.storage.contents import VERSION
from timeline_app.storage.merging import plain_value
from timeline_app.storage.reader import Loaded, load
from timeline_app.storage.replacing import SaveError, replace
from timeline_app.storage.splicing import layout


@dataclass(frozen=True, slots=True)
class Saved:
    """The file holds the collection; ``merged`` counts the changes of others that came with it."""

    merged: int = 0


class Editing:
    """Opened for a collection's file; ``by`` is who edits, for the provenance of events."""

    def __init__(self, loaded: Loaded, by: str) -> None:
        if loaded.collection is None:
            raise ValueError("nothing could be read from the file")
        self.by = by
        self.loaded = loaded
        self.collection = loaded.collection
        self.recovered = 0
        """How many edits of a program that died were brought back."""
        self.holder: object | None = None
        """Who else has the file open."""
        self._saved = loaded.collection
        self._history = History()
        self._articles = Articles(loaded.path.parent, loaded.collection.sources, loaded.articles)

    @classmethod
    def open(cls, loaded: Loaded, *, by: str, state_folder: Path) -> Self:
        """Begin to edit; what a program that died had not saved is brought back."""
        del state_folder
        return cls(loaded, by)

    @property
    def path(self) -> Path:
        """The collection's file."""
        return self.loaded.path

    @property
    def articles(self) -> Mapping[str, str]:
        """Full texts of articles by source."""
        return self._articles.of(self.collection.sources)

    @property
    def signed(self) -> Signature:
        """The signature of whoever edits, now; for the operations."""
        return signature(self.by)

    @property
    def dirty(self) -> bool:
        """Whether there is something to save."""
        return bool(difference(self._saved, self.collection))

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
        self.do(edit.name, edit.collection, key=edit.key, before=before, after=edit.after)

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
        if not change:
            return
        step = Step(name=name, change=change, key=key, before=before, after=after)
        self._history = self._history.having(step, self.collection)
        self.collection = collection

    def undo(self) -> str | None:
        """Take the last step back, and give the event that was selected before it.

        Raises:
            SaveError: it could not be journalled; nothing was undone.
        """
        if not self.can_undo:
            return None
        step, history = self._history.undo()
        self._move(inverted(step.change), history)
        return step.before

    def redo(self) -> str | None:
        """Do the step that was undone last once more, and give the event to select.

        Raises:
            SaveError: it could not be journalled; nothing was done.
        """
        if not self.can_redo:
            return None
        step, history = self._history.redo()
        self._move(step.change, history)
        return step.after

    def save(self, progress: Progress = unwatched) -> Saved:
        """Put the collection into its file, merged with what others wrote into it meanwhile.

        Raises:
            SaveError: it could not be saved; everything stays in memory and in the journal.
            ConflictsError: others changed the same fields in another way; nothing was written.
            CancelledError: ``progress`` stopped it; nothing was written.
        """
        values = plain_value(self.collection)
        if not isinstance(values, dict):
            raise TypeError(values)
        text = layout({"schema": VERSION, **values, "events": values.get("events", [])}, "", "\n")
        progress(0.5)
        replace(self.path, self.loaded.text.encode(), (text + "\n").encode())
        self.loaded = load(self.path)
        self._saved = self.collection
        self._history = self._history.sealed()
        return Saved()

    def changed_outside(self) -> bool:
        """Whether somebody else has changed the file since it was read or saved here."""
        try:
            return self.path.read_bytes() != self.loaded.text.encode()
        except OSError:
            return True

    def versions(self) -> Sequence[object]:
        """Earlier versions of the file, the latest first."""
        return ()

    def close(self) -> None:
        """Stop editing; the journal is kept while there is something that was not saved."""

    def _move(self, change: Difference, history: History) -> None:
        self.collection = applied(change, self.collection)
        self._history = history


__all__ = ["Editing", "SaveError", "Saved"]

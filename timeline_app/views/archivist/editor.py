"""The collection in the archivist's hands: each edit journalled, shown, and undone by its name."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from timeline_app.editing.edit import Edit, EditError
from timeline_app.editing.editing import Editing
from timeline_app.editing.provenance import Signature
from timeline_app.model.collection import Collection
from timeline_app.model.localized import Localized
from timeline_app.storage.leftover import left_behind
from timeline_app.storage.replacing import SaveError
from timeline_app.views.archivist.surroundings import Surroundings

Make = Callable[[Collection, Signature], Edit]
"""An operation on the collection as it is now, signed by whoever edits."""


class Editor(QObject):
    """One file at a time; every refusal becomes a sentence on the stage."""

    changed = Signal()
    """The collection, its history, or whether it is saved."""

    def __init__(self, around: Surroundings, journals: Path, by: str, parent: QObject) -> None:
        super().__init__(parent)
        self._around, self._journals, self._by = around, journals, by
        self._editing: Editing | None = None

    @property
    def editing(self) -> Editing | None:
        """The collection while it is edited; None before the first edit."""
        return self._editing

    @property
    def lang(self) -> str:
        """The language that is shown."""
        state = self._around.state
        return "zh" if state is None else state.lang

    def is_waiting(self, path: Path) -> bool:
        """Whether a program that died had edits of this file that it had not saved."""
        found = left_behind(self._journals, path)
        for each in found:
            each.release()
        return bool(found)

    def begin(self) -> Editing | None:
        """Edit the file that is open; None where nothing is."""
        loaded = self._around.loaded
        if self._editing is None and loaded is not None and loaded.collection is not None:
            self._editing = Editing.open(loaded, by=self._by, state_folder=self._journals)
            self.show(self._selected)
        return self._editing

    def end(self, *, discard: bool = False) -> None:
        """Let go of the file; what isn't saved stays in its journal, unless it is elsewhere."""
        if self._editing is not None:
            self._editing.close(discard=discard)
            self._editing = None

    def make(self, operation: Make) -> bool:
        """Do an operation and show what became of it; False where it was refused."""
        editing = self.begin()
        if editing is None:
            return False
        try:
            edit = operation(editing.collection, editing.signed)
            editing.keep(edit, before=self._selected)
        except (EditError, SaveError) as fault:
            self.refuse(fault.sentence)
            return False
        self.show(self._selected if edit.after is None else edit.after)
        return True

    def undo(self) -> None:
        """Take the last edit back."""
        if self._editing is not None and self._editing.can_undo:
            self._turn(self._editing.undo)

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._editing is not None and self._editing.can_redo:
            self._turn(self._editing.redo)

    def show_again(self) -> None:
        """Show the collection as it is now."""
        self.show(self._selected)

    def show(self, selected: str | None) -> None:
        """Show the collection as it is now, with this event selected."""
        editing = self._editing
        if editing is None:
            return
        if selected is not None and editing.collection.event(selected) is None:
            selected = None
        self._around.renew(editing.collection, selected, editing.articles)
        self.changed.emit()

    def refuse(self, sentence: Localized) -> None:
        """Say why something wasn't done."""
        self._around.tell(sentence.best(self.lang))

    def _turn(self, way: Callable[[], str | None]) -> None:
        try:
            selected = way()
        except SaveError as fault:
            self.refuse(fault.sentence)
            return
        self.show(selected or self._selected)

    @property
    def _selected(self) -> str | None:
        state = self._around.state
        return None if state is None else state.selected

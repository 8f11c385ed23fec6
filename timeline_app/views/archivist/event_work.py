"""What is done to events: by commands, and by what is written into form and table."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from timeline_app.editing import combined, operations
from timeline_app.editing.edit import Edit
from timeline_app.editing.provenance import Signature
from timeline_app.model.collection import Category, Collection, Event
from timeline_app.model.edtf import Date
from timeline_app.timescale.pointed import pointed
from timeline_app.views.archivist.editor import Editor
from timeline_app.views.archivist.panes import Panes
from timeline_app.views.archivist.surroundings import Surroundings


class EventWork(QObject):
    """Commands act on the events that are chosen when they come; ``chosen`` gives their ids."""

    def __init__(
        self,
        around: Surroundings,
        editor: Editor,
        chosen: Callable[[], tuple[str, ...]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._around, self._editor, self._chosen = around, editor, chosen

    def serve(self, panes: Panes) -> None:
        """Do what is written into these panes."""
        panes.side.changed.connect(self._change)
        panes.side.several_changed.connect(self._set)
        panes.side.several_tagged.connect(self._tag)
        panes.side.category_made.connect(self._categorise)
        panes.table.changed.connect(self._set)
        panes.table.pasted.connect(self._paste)

    def add(self, date: Date) -> bool:
        """Add an event; False where it was refused."""

        def added(held: Collection, by: Signature) -> Edit:
            return operations.add_event(held, operations.new_event(held, date), by)

        return self._editor.make(added)

    def add_here(self) -> bool:
        """Add an event in the middle of what is shown; False where it was refused."""
        view = self._around.view
        return self.add(pointed(view, view.width / 2))

    def duplicate(self) -> None:
        """Add a copy of each chosen event."""
        chosen = self._chosen()
        if chosen:
            self._editor.make(lambda held, by: operations.duplicate_events(held, chosen, by))

    def delete(self) -> None:
        """Delete the chosen events."""
        chosen = self._chosen()
        if chosen:
            self._editor.make(lambda held, _by: operations.delete_events(held, chosen))

    def _change(self, event: Event, field: str) -> None:
        self._editor.make(lambda held, by: operations.change_event(held, event, by, field))

    def _set(self, ids: tuple[str, ...], field: str, value: object) -> None:
        self._editor.make(lambda held, by: operations.set_field(held, ids, field, value, by))

    def _tag(self, ids: tuple[str, ...], added: tuple[str, ...], removed: tuple[str, ...]) -> None:
        self._editor.make(lambda held, by: combined.tag(held, ids, added, removed, by))

    def _categorise(self, category: Category, ids: tuple[str, ...]) -> None:
        self._editor.make(lambda held, by: combined.categorise(held, category, ids, by))

    def _paste(self, cells: tuple[combined.Cell, ...]) -> None:
        self._editor.make(lambda held, by: combined.paste(held, cells, by))

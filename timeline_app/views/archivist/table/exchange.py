"""Rows to the clipboard and cells from it."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from timeline_app.views.archivist.table.clipboard import Written, cells, copied, pasted
from timeline_app.views.archivist.table.column import RefusedError
from timeline_app.views.archivist.table.model import EventModel
from timeline_app.views.archivist.table.view import TableView


class Exchange(QObject):
    """Copies selected rows; asks for what is pasted, all of it or nothing."""

    changed = Signal(tuple, str, object)
    """Ids, field, value: one cell is for all selected rows."""
    pasted = Signal(tuple)
    """Several cells, a `Written` each."""
    refused = Signal(str)

    def __init__(self, view: TableView, model: EventModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model

    def copy(self) -> None:
        """Copy the selected rows as they are shown."""
        columns = [self._model.columns[at] for at in self._view.columns_in_sight]
        events = [self._model.event_at(row) for row in self._view.selected_rows]
        if events:
            QGuiApplication.clipboard().setText(copied(events, columns))

    def paste(self) -> None:
        """Lay what was copied on the cells from the current one on; one cell on all selected."""
        table, current = cells(QGuiApplication.clipboard().text()), self._view.currentIndex()
        if not table or not current.isValid():
            return
        one, selected = table[0], self._view.selected_rows
        alone = len(table) == 1 and len(one) == 1 and current.row() in selected
        try:
            written = self._for_all(one[0], selected) if alone else self._from_here(table)
        except RefusedError as refused:
            self.refused.emit(refused.sentence)
            return
        if alone and written:
            self.changed.emit(
                tuple(each.id for each in written), written[0].field, written[0].value
            )
        elif written:
            self.pasted.emit(written)

    def _for_all(self, text: str, rows: list[int]) -> tuple[Written, ...]:
        column = self._model.columns[self._view.currentIndex().column()]
        events = [self._model.event_at(row) for row in rows]
        return pasted([[text]] * len(events), events, (column,))

    def _from_here(self, table: list[list[str]]) -> tuple[Written, ...]:
        current, sight = self._view.currentIndex(), self._view.columns_in_sight
        columns = [self._model.columns[at] for at in sight[sight.index(current.column()) :]]
        rows = range(current.row(), min(self._model.rowCount(), current.row() + len(table)))
        return pasted(table, [self._model.event_at(row) for row in rows], columns)

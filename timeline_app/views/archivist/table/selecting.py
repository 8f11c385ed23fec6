"""The selected rows and the selected event of the stage: each follows the other, without an echo."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QItemSelectionModel, QObject, Signal

from timeline_app.views.archivist.table.change import Run
from timeline_app.views.archivist.table.model import EventModel
from timeline_app.views.archivist.table.stock import Number
from timeline_app.views.archivist.table.view import TableView

Flag = QItemSelectionModel.SelectionFlag


class Selecting(QObject):
    """Tells what hands select; what the stage selects is shown, and not told."""

    selected = Signal(tuple)
    """Ids: that of the current row first, if it is among them, the others from top to bottom."""

    def __init__(self, view: TableView, model: EventModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self._quiet = False
        self._told: tuple[str, ...] = ()
        self._followed: str | None = None
        self._numbers: Sequence[Number] = ()
        self._selection: tuple[list[Run], int] = [], -1
        self._ids: tuple[str, ...] = ()
        """Of the events that were selected among these numbers."""
        view.selectionModel().selectionChanged.connect(self.tell)
        view.selectionModel().currentChanged.connect(self._tell_current)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the selected events; many are put together once for each selection."""
        numbers = self._model.numbers
        selection = self._view.selected_runs, self._view.currentIndex().row()
        if numbers is not self._numbers or selection != self._selection:
            self._numbers, self._selection = numbers, selection
            self._ids = self._model.stock.ids(self._selected(*selection))
        return self._ids

    def _selected(self, runs: Iterable[Run], current: int) -> Iterator[Number]:
        """The selected events by number, the one of the current row first."""
        for first, end in runs:
            if first <= current < end:
                yield self._numbers[current]
        for first, end in runs:
            yield from (self._numbers[row] for row in range(first, end) if row != current)

    @contextmanager
    def quietly(self) -> Iterator[None]:
        """Whatever becomes of the selection meanwhile is not told."""
        before, self._quiet = self._quiet, True
        try:
            yield
        finally:
            self._quiet = before

    def follow(self, event_id: str | None, number: Number | None) -> None:
        """Select the event of the stage, if it is another one, and bring its row into sight."""
        row = self._model.row_of(number)
        chosen = self._view.selectionModel().hasSelection()
        if event_id == self._followed and (chosen or row is None):
            return
        self._followed = event_id
        if chosen and self._told[:1] == (event_id,):
            return  # an echo of what was told
        with self.quietly():
            if row is None:
                self._view.clearSelection()
            else:
                self._select(row)
        self._told = self.ids

    def tell(self) -> None:
        """Tell what is selected, if it is something else than was told."""
        if self._quiet:
            return
        ids = self.ids
        if ids != self._told:
            self._told = ids
            self.selected.emit(ids)

    def _tell_current(self) -> None:
        """Of several selected rows another one is the current one."""
        current = self._view.currentIndex()
        if current.isValid() and self._view.selectionModel().isSelected(current):
            self.tell()

    def _select(self, row: int) -> None:
        selection, current = self._view.selectionModel(), self._view.currentIndex()
        if row == current.row() and selection.isSelected(current):
            return
        column = current.column() if current.isValid() else self._view.columns_in_sight[0]
        index = self._model.index(row, column)
        selection.setCurrentIndex(index, Flag.ClearAndSelect | Flag.Rows)
        self._view.scrollTo(index)

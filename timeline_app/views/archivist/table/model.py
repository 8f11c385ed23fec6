"""The rows of the table, for Qt."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from timeline_app.model.collection import Event
from timeline_app.views.archivist.table import words
from timeline_app.views.archivist.table.change import RowChange, Run, row_change, runs
from timeline_app.views.archivist.table.column import Column
from timeline_app.views.archivist.table.order import Sorting
from timeline_app.views.archivist.table.stock import Number, Stock

Index = QModelIndex | QPersistentModelIndex
_FEW: Final = 8
"""So many stretches of rows come and go one by one; more of them are first brought together."""
_NOWHERE: Final = QModelIndex()
_VERTICAL: Final = QAbstractItemModel.LayoutChangeHint.VerticalSortHint
_WITH_HINT: Final = "QList<QPersistentModelIndex>,QAbstractItemModel::LayoutChangeHint"
"""The signal that says that rows move whole: Qt then keeps a selection by rows, not by cells."""
_READABLE: Final = (
    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
)
_WRITABLE: Final = _READABLE | Qt.ItemFlag.ItemIsEditable
_SHOWN: Final = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class EventModel(QAbstractTableModel):
    """An event a row. It is told what to hold, and changes nothing by itself.

    From what it held it goes on in few steps and never by a reset, so that what stays keeps its
    selection, its editor and its place.
    """

    def __init__(self, stock: Stock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[Column, ...] = ()
        self.stock = stock
        self._numbers: list[Number] = []
        self._guesses: dict[Number, int] = {}
        """The rows in which events were found last; looked at before they are believed."""
        self._sorting = Sorting()

    @property
    def numbers(self) -> Sequence[Number]:
        """The number of the event of each row."""
        return self._numbers

    def event_at(self, row: int) -> Event:
        """The event of a row."""
        return self.stock[self._numbers[row]]

    def row_of(self, number: Number | None) -> int | None:
        """The row of an event; None where it has none."""
        if number is None:
            return None
        row = self._guesses.get(number, len(self._numbers))
        if row >= len(self._numbers) or self._numbers[row] != number:
            try:
                row = self._guesses[number] = self._numbers.index(number)
            except ValueError:
                return None
        return row

    def restock(self, stock: Stock) -> None:
        """Hold nothing any more, and then the events of another collection."""
        self.beginResetModel()
        self.stock, self._numbers, self._guesses = stock, [], {}
        self.endResetModel()

    def head(self, columns: tuple[Column, ...], sorting: Sorting) -> None:
        """Take other columns; those of the same keys only say other words."""
        self._sorting = sorting
        if [column.key for column in columns] != [column.key for column in self.columns]:
            self.beginResetModel()
            self.columns = columns
            self.endResetModel()
        else:
            self.columns = columns
            self._tell((0, len(self._numbers)))
            self.sorted_by(sorting)

    def sorted_by(self, sorting: Sorting) -> None:
        """Say so in the heads of the columns."""
        self._sorting = sorting
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def show(self, numbers: list[Number], changed: Sequence[Number] = ()) -> None:
        """Hold these events in this order; say which of them differ from before."""
        change = RowChange() if numbers is self._numbers else row_change(self._numbers, numbers)
        if change.gone:
            self._take_out(change.gone)
        if change.moved:
            rows = _others(change.new, len(numbers)) if change.new else ()
            self._put([numbers[row] for row in rows] if change.new else numbers)
        if change.new:
            self._bring(change.new, numbers)
        self._hold(numbers)  # the very list, so that it needn't be compared when it comes again
        found = runs(self._rows_of(changed))
        for run in found if len(found) <= _FEW else ((found[0][0], found[-1][1]),):
            self._tell(run)

    def _rows_of(self, numbers: Sequence[Number]) -> list[int]:
        """The rows of these events, from top to bottom."""
        if len(numbers) > _FEW:
            wanted = set(numbers)
            return [row for row, number in enumerate(self._numbers) if number in wanted]
        rows = (self.row_of(number) for number in numbers)
        return sorted(row for row in rows if row is not None)

    def _take_out(self, gone: tuple[Run, ...]) -> None:
        if len(gone) > _FEW:
            rows = {row for first, end in gone for row in range(first, end)}
            staying = [number for row, number in enumerate(self._numbers) if row not in rows]
            self._put(staying + [self._numbers[row] for row in sorted(rows)])
            gone = ((len(staying), len(self._numbers)),)
        for first, end in reversed(gone):
            self.beginRemoveRows(_NOWHERE, first, end - 1)
            self._hold(self._numbers[:first] + self._numbers[end:])
            self.endRemoveRows()

    def _bring(self, new: tuple[Run, ...], numbers: list[Number]) -> None:
        if len(new) > _FEW:
            rows = [row for first, end in new for row in range(first, end)]
            end = len(self._numbers)
            self.beginInsertRows(_NOWHERE, end, end + len(rows) - 1)
            self._hold(self._numbers + [numbers[row] for row in rows])
            self.endInsertRows()
            self._put(numbers)
            return
        for first, end in new:
            self.beginInsertRows(_NOWHERE, first, end - 1)
            self._hold(self._numbers[:first] + numbers[first:end] + self._numbers[first:])
            self.endInsertRows()

    def _put(self, numbers: list[Number]) -> None:
        """Put the rows in another order."""
        self.layoutAboutToBeChanged[_WITH_HINT].emit([], _VERTICAL)  # type: ignore[index]
        held = self.persistentIndexList()
        before = self._numbers
        self._hold(numbers)
        wanted = {before[each.row()] for each in held}
        rows = {number: row for row, number in enumerate(numbers) if number in wanted}
        places = [self.createIndex(rows[before[each.row()]], each.column()) for each in held]
        self.changePersistentIndexList(held, places)
        self.layoutChanged[_WITH_HINT].emit([], _VERTICAL)  # type: ignore[index]

    def _hold(self, numbers: list[Number]) -> None:
        self._numbers = numbers

    def _tell(self, run: Run) -> None:
        """The cells of these rows differ."""
        first, end = run
        if first < end:
            last = self.index(end - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(first, 0), last)

    # Qt's own questions

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._numbers)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role not in _SHOWN or not index.isValid():
            return None
        return self.columns[index.column()].text(self.event_at(index.row()))

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        # Qt asks for every cell of a selection: a hundred thousand times where all is selected
        return _WRITABLE if self.columns[index.column()].writable else _READABLE

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        across = orientation is Qt.Orientation.Horizontal
        if role not in _SHOWN or section >= (len(self.columns) if across else self.rowCount()):
            return None
        if not across:  # not seen, but heard: which event the cells of a row are about
            return self.event_at(section).title.best(self.columns[0].lang)
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole or column.key != self._sorting.column:
            return column.name
        way = words.DESCENDING if self._sorting.descending else words.ASCENDING
        return words.SORTED.best(column.lang).format(column.name, way.best(column.lang))


def _others(taken: tuple[Run, ...], total: int) -> list[int]:
    """The rows that don't belong to these stretches."""
    rows: list[int] = []
    at = 0
    for first, end in (*taken, (total, total)):
        rows += range(at, first)
        at = end
    return rows

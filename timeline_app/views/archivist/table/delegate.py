"""Between Qt's table and our cells: who paints them, and who writes in them."""

from collections.abc import Container
from typing import Protocol

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from timeline_app.views.archivist.table.cell_editors import Leave, leave_by
from timeline_app.views.archivist.table.cell_painter import CellPainter
from timeline_app.views.archivist.table.model import EventModel
from timeline_app.views.archivist.table.view import TableView

Index = QModelIndex | QPersistentModelIndex

_PASSING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""The focus comes back by itself from another window, or from a list."""


class Writer(Protocol):
    """Who writes in cells."""

    def open(self, parent: QWidget, row: int, column: int) -> QWidget:
        """An editor for a cell."""

    def settle(self) -> None:
        """The cell is left for something else."""

    def leave(self, how: Leave) -> None:
        """A key leaves the cell."""

    def stand_at(self, cell: QRect) -> None:
        """The cell stands here in the view."""


class CellDelegate(QStyledItemDelegate):
    """Asks the painter and the writer."""

    writer: Writer

    def __init__(self, view: TableView, model: EventModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self.painter = CellPainter()
        self.matches: Container[str] | None = None
        """The ids of the events that are searched for; None: nothing is."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, at, room = index.row(), index.column(), QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        current = self._view.currentIndex()
        first = (
            chosen and row == current.row() and self._view.horizontalHeader().visualIndex(at) == 0
        )
        paint = self.painter
        painter.save()
        paint.paint_ground(painter, room, chosen=chosen, first=first)
        event = self._model.event_at(row)
        dim = self.matches is not None and event.id not in self.matches
        paint.paint(painter, room, self._model.columns[at], event, dim=dim)
        if current == index and self._view.hasFocus():
            paint.paint_ring(painter, room)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        column, event = self._model.columns[index.column()], self._model.event_at(index.row())
        return QSize(
            self.painter.width(column, event), self._view.verticalHeader().defaultSectionSize()
        )

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802 - Qt's names, here and below
        return self.writer.open(parent, index.row(), index.column())

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802
        """The writer begins with it; what is told later is not written over it."""

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:  # noqa: N802
        del editor, model, index
        self.writer.settle()

    def updateEditorGeometry(  # noqa: N802
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        del index
        editor.setGeometry(option.rect)
        self.writer.stand_at(option.rect)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QKeyEvent) and (how := leave_by(event)) is not None:
            if event.type() is QEvent.Type.KeyPress:
                self.writer.leave(how)
            event.accept()
            return True
        if isinstance(event, QFocusEvent) and event.reason() in _PASSING:
            return False  # what is half written waits
        return super().eventFilter(watched, event)

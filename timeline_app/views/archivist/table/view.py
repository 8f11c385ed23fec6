"""The table itself: cells that keys, mouse and fingers move about in."""

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QMouseEvent, QTouchEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QTableView, QWidget

from timeline_app.views.archivist.table.deeds import Deed, deed_of, is_of_table
from timeline_app.views.archivist.table.fingers import Fingers, Touched

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ALONG = frozenset((Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End))
_HELD = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
_CLICKS = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease)
Flag = QItemSelectionModel.SelectionFlag


class TableView(QTableView):
    """Selects rows, and has one current cell.

    Several selected rows stay selected while one goes along them, so that one can choose rows
    first and then the cell to write in for all of them.
    """

    asked = Signal(Deed)
    """A key asked for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed)
        self.verticalHeader().hide()
        for clear in (self, self.viewport()):
            clear.setAutoFillBackground(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.fingers = Fingers(self)

    @property
    def editing(self) -> bool:
        """Whether a cell is being written in."""
        return self.state() is QAbstractItemView.State.EditingState

    @property
    def several(self) -> bool:
        """Whether more than one row is selected."""
        ranges = self._ranges
        return len(ranges) > 1 or any(each.height() > 1 for each in ranges)

    @property
    def selected_rows(self) -> list[int]:
        """The rows that are selected, from top to bottom."""
        return [row for first, end in self.selected_runs for row in range(first, end)]

    @property
    def selected_runs(self) -> list[tuple[int, int]]:
        """The same as stretches of rows, each with the row after its last."""
        runs: list[tuple[int, int]] = []
        for each in sorted(self._ranges, key=QItemSelectionRange.top):
            first, end = each.top(), each.bottom() + 1
            if runs and first <= runs[-1][1]:
                runs[-1] = runs[-1][0], max(runs[-1][1], end)
            else:
                runs.append((first, end))
        return runs

    @property
    def columns_in_sight(self) -> list[int]:
        """The columns that are not hidden, from left to right."""
        heads = self.horizontalHeader()
        places = (heads.logicalIndex(place) for place in range(heads.count()))
        return [column for column in places if not heads.isSectionHidden(column)]

    @property
    def _ranges(self) -> list[QItemSelectionRange]:
        return [*self.selectionModel().selection()]  # type: ignore[misc]

    def let_go(self) -> None:
        """Leave the current row alone selected."""
        flags = Flag.ClearAndSelect | Flag.Rows
        self.selectionModel().setCurrentIndex(self.currentIndex(), flags)

    def show_current(self) -> None:
        """Bring the current cell into sight."""
        self.lay_out()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def enter(self) -> None:
        """Take the focus with a row selected: the current one, or the first."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.selectionModel().hasSelection() or not self.model().rowCount():
            return
        index = self.currentIndex()
        if not index.isValid():
            index = self.model().index(0, self.columns_in_sight[0])
        self.selectionModel().setCurrentIndex(index, Flag.ClearAndSelect | Flag.Rows)

    def lay_out(self) -> None:
        """Lay the rows out now, where Qt would wait for its event loop."""
        self.executeDelayedItemsLayout()
        self.updateGeometries()

    def currentChanged(  # noqa: N802 - Qt's name
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.viewport().update()  # a row says at its beginning that it is the current one

    # Keys

    def event(self, event: QEvent) -> bool:
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._takes(event):
            event.accept()
            return True
        return super().event(event)

    def _takes(self, event: QKeyEvent) -> bool:
        """Whether a key is the table's; Esc only while it lets several rows go."""
        return is_of_table(event) or (event.key() == Qt.Key.Key_Escape and self.several)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = deed_of(event)
        if deed is Deed.TOGGLE:
            self.selectionModel().select(self.currentIndex(), Flag.Toggle | Flag.Rows)
        elif deed is not None:
            self.asked.emit(deed)
        elif event.key() in _ENTER and not event.modifiers() & _HELD:
            self.edit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            event.setAccepted(self.several)
            if self.several:
                self.let_go()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """What comes whole, without being composed, would only open the cell and be lost."""
        whole = bool(event.commitString()) and not event.preeditString() and not self.editing
        super().inputMethodEvent(event)
        editor = QApplication.focusWidget()
        if whole and self.editing and editor is not None:
            QApplication.sendEvent(editor, event)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's name
        """Letters write into cells; in one that can't be written in they do nothing."""

    def selectionCommand(  # noqa: N802 - Qt's name
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> Flag:
        """Along the row, and by a click on one of several rows, only the current cell changes."""
        if self.several and self.selectionModel().isSelected(index) and _is_plain(event):
            return Flag.NoUpdate
        return super().selectionCommand(index, event)

    # Hands

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            return self.fingers.touch(event)
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.fingers.press(event):
            event.accept()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self.fingers.move(event):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        touched = self.fingers.release()
        if touched is Touched.SCROLLED:
            event.accept()
            return
        if touched is Touched.TAPPED:
            super().mousePressEvent(_pressed(event))
        super().mouseReleaseEvent(event)


def _pressed(event: QMouseEvent) -> QMouseEvent:
    """The press that this release has ended."""
    return QMouseEvent(
        QEvent.Type.MouseButtonPress,
        event.position(),
        event.globalPosition(),
        event.button(),
        event.button(),
        event.modifiers(),
    )


def _is_plain(event: QEvent | None) -> bool:
    """Whether it goes along a row, or is a click with nothing held."""
    if isinstance(event, QKeyEvent):
        return event.key() in _ALONG and not event.modifiers() & _HELD
    if isinstance(event, QMouseEvent) and event.type() in _CLICKS:
        return event.button() is Qt.MouseButton.LeftButton and not event.modifiers() & _HELD
    return False

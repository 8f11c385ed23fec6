"""What stands in the place of a cell while one writes in it."""

from collections.abc import Mapping
from enum import Enum

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from timeline_app.render.style import Style
from timeline_app.render.theme import Look
from timeline_app.views.archivist.table.cell_painter import LETTERS, PAD
from timeline_app.views.archivist.table.column import Column
from timeline_app.widgets.icon import draw_ring
from timeline_app.widgets.ink import palette
from timeline_app.widgets.live_choice import LiveChoice
from timeline_app.widgets.live_editor import LiveLineEdit

_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_KEYS = {
    Qt.Key.Key_Return: ("DOWN", "UP"),
    Qt.Key.Key_Enter: ("DOWN", "UP"),
    Qt.Key.Key_Tab: ("NEXT", "BEFORE"),
    Qt.Key.Key_Backtab: ("BEFORE", "BEFORE"),
    Qt.Key.Key_Escape: ("BACK", "BACK"),
}


_POPUP = 40


class Leave(Enum):
    """How a cell is left: where one goes, and whether it counts for all selected rows."""

    DOWN = "down"
    UP = "up"
    NEXT = "to the next cell"
    BEFORE = "to the cell before"
    HERE = "where it is"
    FOR_ALL = "for all selected"
    BACK = "back, with nothing changed"


def leave_by(event: QKeyEvent) -> Leave | None:
    """How a key leaves the cell; None where it doesn't."""
    keys = _KEYS.get(Qt.Key(event.key()))
    if keys is None:
        return None
    held = event.modifiers()
    if held & _CONTROL:
        return Leave.FOR_ALL if keys == ("DOWN", "UP") else None
    return Leave[keys[bool(held & _SHIFT)]]


class CellLine(LiveLineEdit):
    """A line of text over the whole cell, in its letters.

    It has a history of its own, unlike a line that is followed: nothing is done before it is left.
    """

    def __init__(self, column: Column, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self.setFrame(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setFont(style.font(LETTERS, lang=column.spoken))
        self.setPalette(palette(style))
        self.setTextMargins(style.px(PAD) - 2, 0, style.px(4), 1)
        self.setAutoFillBackground(False)

    @property
    def draft(self) -> str:
        """What is written."""
        return self.text()

    def begin(self, draft: str) -> None:
        """Begin with a text, ready to be written over."""
        self.setText(draft)
        self.selectAll()

    def event(self, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or not _is_history(event):
            return super().event(event)
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return QLineEdit.event(self, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._style.color("card"))
            draw_ring(painter, QRectF(self.rect()), self._style)
        super().paintEvent(event)


def _is_history(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & _CONTROL) and event.key() in (Qt.Key.Key_Z, Qt.Key.Key_Y)


class CellChoice(LiveChoice):
    """A choice over the whole cell; its list opens with it."""

    left = Signal(Leave)
    """Something was chosen."""

    def __init__(
        self, column: Column, style: Style, looks: Mapping[str, Look], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.restyle(style)
        self.setMinimumHeight(0)
        self.setMaximumHeight(parent.height())
        self.setFont(style.font(LETTERS))
        self.offer_marked(column.choices, looks if column.key == "category" else None)
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + style.px(_POPUP))
        self.activated.connect(self._leave)

    @property
    def list_width(self) -> int:
        """Pixels of the list that opens."""
        return max(self.width(), self.view().minimumWidth()) + 2

    @property
    def draft(self) -> str:
        """The key of what is chosen."""
        return self.key

    def begin(self, draft: str) -> None:
        """Begin with a key, which may be one that is not offered."""
        if self.findData(draft) < 0:
            self.addItem(draft, draft)
        self.choose(draft)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.showPopup()

    def _leave(self) -> None:
        held = QApplication.keyboardModifiers() & _CONTROL
        self.left.emit(Leave.FOR_ALL if held else Leave.HERE)

"""Editors whose text is followed while it is written, in a window that keeps the history.

They tell a change when a character stands, not while an input method still composes it, and they
leave undo and redo to the window: two histories of one text would contradict each other.
"""

from math import ceil

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

_HISTORY = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
_REDO_TOO = QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TAB = Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason
_FOR_A_WHILE = Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason


class LiveLineEdit(QLineEdit):
    """One line of text."""

    written = Signal()
    """The text is another one than before, or may be; never half a character."""
    passed = Signal()
    """Keys with Ctrl that mean nothing here, and so perhaps a command of the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composing = False
        self.textChanged.connect(self._tell)

    def event(self, event: QEvent) -> bool:
        if _is_history(event):
            return False
        done = super().event(event)
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if control and not event.isAccepted() and event.key() != Qt.Key.Key_Control:
                self.passed.emit()
        return done

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        self._tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._composing = False
        self._tell()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.ignore()  # files are for what is around the field
        else:
            super().dragEnterEvent(event)

    def _tell(self) -> None:
        if not self._composing:
            self.written.emit()


class LiveTextEdit(QPlainTextEdit):
    """A longer text, or one paragraph of it in as many lines as it needs."""

    written = Signal()
    entered = Signal()
    """Enter was pressed where it doesn't begin a new paragraph."""
    broken = Signal()
    """Its lines were broken anew: there may be more of them, or fewer."""

    def __init__(self, parent: QWidget | None = None, *, paragraphs: bool = True) -> None:
        super().__init__(parent)
        self._paragraphs = paragraphs
        self._composing = False
        self.setUndoRedoEnabled(False)
        self.textChanged.connect(self._tell)
        self.document().documentLayout().documentSizeChanged.connect(self.broken)

    @property
    def tall(self) -> int:
        """Pixels of height of all its lines; Qt breaks only those that are seen by itself."""
        layout, block, pixels = self.document().documentLayout(), self.document().begin(), 0.0
        while block.isValid():
            pixels += layout.blockBoundingRect(block).height()
            block = block.next()
        return ceil(pixels)

    def event(self, event: QEvent) -> bool:
        return False if _is_history(event) else super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.broken.emit()  # Qt does not tell this time

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in _ENTER and control:
            event.ignore()
        elif event.key() in _ENTER and not self._paragraphs:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        self._tell()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """By Tab what is one paragraph is ready to be written over, as a single line is."""
        super().focusInEvent(event)
        if not self._paragraphs and event.reason() in _TAB:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._composing = False
        if not self._paragraphs and event.reason() not in _FOR_A_WHILE:
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)
        self._tell()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        if self._paragraphs:
            super().insertFromMimeData(source)
        else:
            self.insertPlainText(" ".join(source.text().split("\n")))

    def wheelEvent(self, event: QWheelEvent) -> None:
        bar = self.verticalScrollBar()
        if bar.minimum() == bar.maximum():
            event.ignore()  # nothing to scroll here: the form does
        else:
            super().wheelEvent(event)

    def _tell(self) -> None:
        if not self._composing:
            self.written.emit()


def _is_history(event: QEvent) -> bool:
    """Whether it asks for undo or redo; then it is left to whoever keeps the history."""
    if not isinstance(event, QKeyEvent) or event.type() is QEvent.Type.KeyRelease:
        return False
    keys = QKeySequence(event.keyCombination())
    if not (any(event.matches(each) for each in _HISTORY) or keys in _REDO_TOO):
        return False
    event.ignore()
    return True

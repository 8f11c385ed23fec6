"""The keys of the table of commands, bound to a window."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from timeline_app.commands import COMMANDS, Command, Needs, Stage

TEXT_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit)


class _Key(QShortcut):
    """One key of one command; a bound method as slot, because a lambda would leak."""

    def __init__(self, text: str, each: Command, stage: Stage, parent: QWidget) -> None:
        context = Qt.ShortcutContext.WindowShortcut
        if each.needs is Needs.CANVAS:
            context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        super().__init__(QKeySequence(text), parent, context=context)
        self._command, self._stage = each, stage
        self.activated.connect(self._act)

    def set_editing(self, *, editing: bool) -> None:
        """Rest where the command isn't there."""
        self.setEnabled(editing or not self._command.editing)

    def _act(self) -> None:
        if self._command.needs is Needs.NOTHING or not typing():
            self._command.run(self._stage)


def typing() -> bool:
    """Whether a text field has the focus, so that plain keys belong to it."""
    return isinstance(QApplication.focusWidget(), TEXT_FIELDS)


class Keyboard(QObject):
    """All keys of the table."""

    def __init__(self, stage: Stage, window: QWidget, canvas: QWidget) -> None:
        super().__init__(window)
        self._keys = [
            _Key(text, each, stage, canvas if each.needs is Needs.CANVAS else window)
            for each in COMMANDS
            for text in each.keys
        ]
        self.set_editing(editing=False)

    def set_editing(self, *, editing: bool) -> None:
        """Let the keys of edit mode act, or rest."""
        for key in self._keys:
            key.set_editing(editing=editing)

"""The table as an archivist has it, with somebody behind it who keeps the collection."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from tests.widgets.shown import settle
from timeline_app.editing import operations
from timeline_app.editing.edit import EditError
from timeline_app.editing.provenance import Signature
from timeline_app.render.style import style_of
from timeline_app.render.theme import LIGHT, looks
from timeline_app.state.state import State
from timeline_app.views.archivist.event_table import EventTable

LEFT = Qt.MouseButton.LeftButton
PLAIN, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SIGNED = Signature("me", "2026-01-01T00:00:00Z")


class Desk:
    """Does what the table asks for, unless it is told to refuse; remembers what was asked."""

    def __init__(self, qtbot, collection, *, lang="en", size=(950, 243)):
        self.window = QWidget()
        qtbot.addWidget(self.window)
        vars(qtbot).setdefault("desks", []).append(self)
        self.table = EventTable(self.window)
        column = QVBoxLayout(self.window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        self.window.resize(*size)
        self.asked, self.refuses = [], False
        self.restyle((1366, 768), lang, collection)
        self.state = State(collection, lang, motion=False)
        self.table.selected.connect(self._select)
        self.table.changed.connect(self._change)
        self.table.pasted.connect(self._paste)
        self.table.command.connect(self._command)
        self.table.show_state(self.state)
        self.window.show()
        self.window.activateWindow()
        self.view.setFocus()
        settle()

    def restyle(self, size, lang, collection, text=100):
        style = style_of(LIGHT, size, lang, text)
        self.table.restyle(style, looks(collection.categories, style.theme))

    def _select(self, ids):
        """As the archivist's window does: the current one goes to the stage, unless one is there."""
        self.asked.append(("selected", *ids))
        if ids and self.state.selected not in ids:
            self.show(selected=ids[0])

    def _change(self, ids, field, value):
        self.asked.append(("changed", ids, field, value))
        if not self.refuses:
            try:
                edit = operations.set_field(self.state.collection, ids, field, value, SIGNED)
            except EditError:
                return
            self.show(collection=edit.collection)

    def _paste(self, written):
        self.asked.append(("pasted", *((each.id, each.field, each.value) for each in written)))

    def _command(self, command):
        self.asked.append(("command", command))

    @property
    def view(self):
        return self.table._view

    @property
    def editor(self):
        return self.table._writing._editor

    @property
    def note(self):
        note = self.table._writing._note
        return [each.words for each in (note._answer, note._hint) if each.isVisibleTo(note)]

    @property
    def status(self):
        return self.table._bar._status.words

    def show(self, **change):
        self.state = replace(self.state, **change)
        self.table.show_state(self.state)

    def ids(self):
        model = self.table._model
        return [model.event_at(row).id for row in range(model.rowCount())]

    def event(self, event_id):
        return self.state.collection.event(event_id)

    def index(self, event_id, key):
        model = self.table._model
        column = [each.key for each in model.columns].index(key)
        return model.index(self.ids().index(event_id), column)

    def go(self, event_id, key):
        """Select a row, and go to a cell of it."""
        self.view.setFocus()
        self.view.setCurrentIndex(self.index(event_id, key))
        self.asked.clear()

    def here(self):
        index = self.view.currentIndex()
        return self.table._model.event_at(index.row()).id, self.table._model.columns[
            index.column()
        ].key

    def place(self, event_id, key):
        return self.view.visualRect(self.index(event_id, key)).center()

    def click(self, event_id, key="title:zh", held=PLAIN):
        QTest.mouseClick(self.view.viewport(), LEFT, held, self.place(event_id, key))

    def double_click(self, event_id, key):
        self.click(event_id, key)
        QTest.mouseDClick(self.view.viewport(), LEFT, PLAIN, self.place(event_id, key))

    def key(self, *keys):
        for each in keys:
            QTest.keySequence(QApplication.focusWidget(), QKeySequence(each))

    def write(self, text):
        """Write where the focus is; what isn't ASCII comes from an input method."""
        for letter in text:
            if letter.isascii():
                QTest.keyClick(QApplication.focusWidget(), letter)
            else:
                composed = QInputMethodEvent("", [])
                composed.setCommitString(letter)
                QApplication.sendEvent(QApplication.focusWidget(), composed)

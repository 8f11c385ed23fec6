"""The form, or one section of it, with an archivist's hands on it.

What is written goes round: it is kept, and shown as it is kept.
"""

from dataclasses import replace as with_state
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from tests.widgets.shown import settle, texts
from timeline_app.editing.operations import change_event
from timeline_app.editing.provenance import Signature
from timeline_app.paths import shipped_collection
from timeline_app.render.style import style_of
from timeline_app.render.theme import LIGHT, looks
from timeline_app.state.state import State
from timeline_app.storage.reader import load
from timeline_app.views.archivist.event_pane import EventPane
from timeline_app.views.archivist.form.draft import Draft

COLLECTION = load(Path(shipped_collection())).collection
EDITORS = (QLineEdit, QPlainTextEdit, QComboBox)
KEYS = Qt.Key
SIGNED = Signature("Wang Juan", "2026-11-27T08:00:00Z")


class Desk:
    """Keeps what the form says, as the program does, and shows it what is kept.

    ``part`` makes a section from a draft; without it the whole pane stands on the desk.
    """

    def __init__(
        self, qtbot, part=None, *, event="team-departs", collection=COLLECTION, lang="en", **state
    ):
        self.said = []
        self.kept = [collection]
        self.pane = self.part = None
        if part is None:
            self.root = self.pane = EventPane()
            self.pane.changed.connect(self._keep)
            qtbot.addWidget(self.pane, before_close_func=EventPane.rest)
        else:
            self.root = QWidget()
            self.draft = Draft(self.root)
            self.draft.changed.connect(self._keep)
            self.part = part(self.draft)
            QVBoxLayout(self.root).addWidget(self.part)
            qtbot.addWidget(self.root)
        vars(qtbot).setdefault("desks", []).append(self)
        self.root.resize(585, 970)
        style = style_of(LIGHT, (1920, 1080), lang, 100)
        (self.pane or self.part).restyle(style, looks(collection.categories, LIGHT))
        self.state = State(collection, lang=lang, selected=event, **state)
        self._show()
        self.root.show()
        self.root.activateWindow()
        settle()

    def _show(self):
        if self.pane is not None:
            self.pane.show_state(self.state)
            return
        event = self.state.event
        fresh = event.id != self.draft.id
        self.draft.take(event)
        self.part.show_state(self.state, event, fresh=fresh)

    def _keep(self, event, field):
        self.said.append((event, field))
        edit = change_event(self.state.collection, event, SIGNED, field)
        self.kept.append(edit.collection)
        self.show(edit.collection)

    def show(self, collection, **state):
        self.state = with_state(self.state, collection=collection, **state)
        self._show()

    def select(self, event):
        self.show(self.state.collection, selected=event)

    def undo(self):
        """Back to what was kept before the last change."""
        self.kept.pop()
        self.show(self.kept[-1])

    @property
    def event(self):
        return self.state.event

    @property
    def fields(self):
        """Where it was said that something was typed."""
        return [field for _, field in self.said]

    def editor(self, name):
        return next(
            each
            for kind in EDITORS
            for each in self.root.findChildren(kind)
            if each.accessibleName() == name
        )

    def text(self, name):
        editor = self.editor(name)
        return editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()

    def button(self, name):
        buttons = self.root.findChildren(QAbstractButton)
        return next(b for b in buttons if b.accessibleName() == name and b.isVisible())

    def press(self, name):
        button = self.button(name)
        place = QPoint(button.width() - 4, button.height() // 2)  # of a tag, its cross
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=place)

    def write(self, name, text):
        """Write over what is there; what isn't ASCII comes from an input method."""
        editor = self.focus(name)
        editor.selectAll()
        if not text:
            QTest.keyClick(editor, KEYS.Key_Delete)
        elif text.isascii():
            QTest.keyClicks(editor, text)
        else:
            commit(editor, text)

    def focus(self, name):
        editor = self.editor(name)
        editor.setFocus()
        return editor

    def choose(self, name, text):
        choice = self.editor(name)
        choice.setCurrentIndex(choice.findText(text))
        choice.activated.emit(choice.currentIndex())

    @property
    def texts(self):
        return texts(self.root)


def compose(editor, preedit):
    QApplication.sendEvent(editor, QInputMethodEvent(preedit, []))


def commit(editor, text):
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QApplication.sendEvent(editor, event)


def changed(collection, event_id, **fields):
    """The collection with other values in fields of one event."""
    events = (replace(e, **fields) if e.id == event_id else e for e in collection.events)
    return replace(collection, events=tuple(events))

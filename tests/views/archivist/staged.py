"""A window in edit mode, and the hands of an archivist."""

from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPlainTextEdit, QTextEdit

from tests.views.explore.staged import Stage
from tests.widgets.shown import settle
from timeline_app.paths import shipped_collection


class Office(Stage):
    """A stage in edit mode, on a copy of the shipped collection unless a file is given."""

    def __init__(self, qtbot, folder, path=None, **looks):
        self.folder = Path(folder)
        if path is None:
            path = self.folder / "events.json"
            path.write_bytes(shipped_collection().read_bytes())
        self.path = path
        super().__init__(qtbot, path, **looks)
        self.without_motion()
        self.qtbot = qtbot

    def edit(self):
        self.director.work("edit")
        assert self.state.editing
        settle()
        return self

    @property
    def editing(self):
        return self.archivist.editor.editing

    @property
    def panes(self):
        return self.archivist.panes

    def card(self, kind):
        """The card of this kind that is open."""
        found = [each for each in self.window.findChildren(kind) if each.isVisible()]
        return found[0] if found else None

    def field(self, name, within=None):
        """The editor of this name in the form, or in a card."""
        kinds = (QLineEdit, QPlainTextEdit, QTextEdit)
        place = within or self.panes.side
        editors = [each for kind in kinds for each in place.findChildren(kind)]
        return next(each for each in editors if each.accessibleName() == name)

    def write(self, name, text, within=None):
        """Write over what stands in a field, as keys do."""
        editor = self.field(name, within)
        editor.setFocus()
        editor.selectAll()
        QTest.keyClicks(editor, text) if text.isascii() else editor.insert(text)
        settle()

    def save(self):
        """Save, and wait until it is done."""
        self.director.work("save")
        self.qtbot.waitUntil(lambda: not self.archivist.saving.busy)
        QApplication.processEvents()

    def choose_files(self, monkeypatch, *paths):
        """What the next file dialogs answer."""
        answers = [str(path) for path in paths]
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (answers.pop(0), ""))
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (answers.pop(0), ""))
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([answers.pop(0)], ""))
